/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-history.h"
#include "jalon-session.h"

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
  GPtrArray      *others;  /* of JalonResults: of days that were asked beside it */
  JalonScore     *score;
  GListStore     *programs;
  GListStore     *categories;
  GListStore     *checklist;
  GListStore     *deadlines;
  char           *error;
  guint           n_ready;
  guint           n_late;
  guint           frozen;
  gboolean        pending;
  gboolean        texts_changed; /* a text changed: titles made of names are to be made again */
};

void jalon_session_thaw (JalonSession *self);
