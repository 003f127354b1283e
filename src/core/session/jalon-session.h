/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-clock.h"
#include "jalon-lapses.h"
#include "jalon-results.h"
#include "jalon-store.h"

#define JALON_TYPE_SESSION (jalon_session_get_type ())
G_DECLARE_FINAL_TYPE (JalonSession, jalon_session, JALON, SESSION, GObject)

/**
 * JalonSession:
 *
 * What every view binds to and nothing else. Keeps the results of an open
 * profile in step with it, in the very call of the setter that changed it.
 * Properties: household (JalonHousehold), store (JalonStore, nullable), today (boxed
 * JalonDate), day (boxed JalonDate, writable: score and verdicts as of a day; unset
 * means today), score (JalonScore), programs (GListModel of JalonProgramReport),
 * categories (GListModel of JalonCriterionReport), checklist (GListModel of
 * JalonItem), deadlines (GListModel of JalonDeadline), issues-count (uint: answers
 * to correct, and those whose time is over),
 * n-items, n-ready, n-late (uint), error (string, nullable), can-undo, can-redo,
 * read-only (boolean), title (string).
 * Lists keep their identity: their items are replaced (one items-changed), those of programs and categories
 * when somebody asks for the list again.
 * Checklist and deadlines are always those of today; score, programs and categories those of "day".
 * Signal: recomputed: after all properties are right.
 */
JalonSession *jalon_session_new (JalonKnowledge *knowledge, JalonClock *clock, JalonHousehold *household, JalonStore *store);

JalonKnowledge     *jalon_session_get_knowledge (JalonSession *self);
JalonHousehold     *jalon_session_get_household (JalonSession *self);
JalonStore         *jalon_session_get_store (JalonSession *self);
JalonDate           jalon_session_get_today (JalonSession *self);
JalonDate           jalon_session_get_day (JalonSession *self);
void                jalon_session_set_day (JalonSession *self, JalonDate day);
const JalonResults *jalon_session_get_results (JalonSession *self); /* (nullable) of "day" */
const JalonResults *jalon_session_get_plan (JalonSession *self);    /* of today: items, deadlines */
const JalonResults *jalon_session_results_on (JalonSession *self, JalonDate day);
JalonScore         *jalon_session_get_score (JalonSession *self);
GListModel         *jalon_session_get_programs (JalonSession *self);
GListModel         *jalon_session_get_categories (JalonSession *self);
GListModel         *jalon_session_get_checklist (JalonSession *self);
GListModel         *jalon_session_get_deadlines (JalonSession *self);
const JalonIssue   *jalon_session_find_issue (JalonSession *self, JalonRecord *record, const char *field); /* field NULL: any of the record, or below it */
const JalonLapse   *jalon_session_find_lapse (JalonSession *self, JalonRecord *record, const char *field); /* as above; field NULL: what has ended */
gboolean            jalon_session_is_amiss (JalonSession *self, JalonRecord *record, const char *field);

void    jalon_session_undo (JalonSession *self);
void    jalon_session_redo (JalonSession *self);
guint64 jalon_session_get_last_step (JalonSession *self);           /* 0: none */
void    jalon_session_take_back (JalonSession *self, guint64 step); /* that step alone */
void    jalon_session_end_typing (JalonSession *self);
void    jalon_session_begin_group (JalonSession *self); /* changes until the end are one step of undo */
void    jalon_session_end_group (JalonSession *self);
void    jalon_session_refresh_today (JalonSession *self); /* asks the clock again; recomputes if the day has changed */

/* Sets the state of a document: makes its entry in the profile if there is none. Undoable. */
void jalon_session_set_item_state (JalonSession *self, JalonItem *item, JalonDocumentState state);
