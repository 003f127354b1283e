/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-history.h"
#include "jalon-session.h"

/**
 * JalonTold: what was last told of the results.
 */
typedef struct
{
  guint    n_issues;
  guint    n_items;
  guint    n_ready;
  guint    n_late;
  char    *error;
  char    *title;
  gboolean can_undo;
  gboolean can_redo;
} JalonTold;

/* What the files of the session share. Private to the room. */
struct _JalonSession
{
  GObject parent_instance;

  JalonKnowledge *knowledge;
  JalonClock     *clock;
  JalonHousehold *household;
  JalonStore     *store;
  JalonHistory   *history;
  JalonDate       today;
  JalonDate       day;     /* unset: today */
  JalonResults   *plan;    /* of today */
  JalonResults   *results; /* of another day, or NULL */
  GPtrArray      *lapses;  /* of JalonLapse: of today */
  GPtrArray      *others;  /* of JalonResults: of days that were asked beside it */
  JalonScore     *score;
  GListStore     *programs;
  GListStore     *categories;
  gboolean        reports_stale; /* of both: their words are made when somebody asks for them */
  GListStore     *checklist;
  GListStore     *deadlines;
  char           *error;
  guint           n_ready;
  guint           n_late;
  guint           frozen;
  gboolean        pending;
  JalonTold       told;
  GHashTable     *changed;       /* records that changed since they were computed, with those that hold them */
  gboolean        texts_changed; /* a text or today changed: titles made of names, and "5 days left", are to be made again */
  gboolean        words_changed; /* a day or an answer did: reasons made of them are to be made again */
};

void          jalon_session_thaw (JalonSession *self);
void          jalon_session_note_change (JalonSession *self, const JalonChange *change);
void          jalon_session_update_lists (JalonSession *self);
void          jalon_session_update_reports (JalonSession *self);
JalonResults *jalon_results_new_verdicts (JalonKnowledge *knowledge, JalonHousehold *household, JalonDate on, GError **error);
