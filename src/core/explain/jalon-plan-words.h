/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-binding-day.h"
#include "jalon-checklist.h"
#include "jalon-deadlines.h"
#include "jalon-issues.h"

/* A document of the list, in words. Each returns a new string, or NULL where there is nothing to say. */
char              *jalon_item_dup_title (JalonItem *item, JalonHousehold *household);  /* "Police certificate, Morocco" */
char              *jalon_item_dup_short_title (JalonItem *item);                       /* "Police certificate, Morocco", never a second half of a name */
char              *jalon_item_dup_reason (JalonItem *item, JalonHousehold *household); /* why it is on the list, with the person's own figures */
char              *jalon_item_dup_status (JalonItem *item, JalonDate on);              /* "Requested on 2 September 2026. Usual time: 14 to 180 days" */
char              *jalon_item_dup_shares (JalonItem *item, JalonHousehold *household); /* "Amina: $1,675 CAD; Karim: $1,675 CAD" */
const char        *jalon_item_get_need_words (JalonItem *item);                        /* "Only if your account lists it"; NULL where it is required */
gboolean           jalon_item_reason_says_need (JalonItem *item);                      /* "Required for everyone" */
char              *jalon_item_dup_validity (JalonItem *item, JalonDate on);            /* "until 1 May 2029", "expired on 12 Nov 2026" */
char              *jalon_item_dup_warning (JalonItem *item, JalonDate on);             /* "Would be too old on the day of the application" */
char              *jalon_item_dup_when (JalonItem *item, JalonDate on);                /* for the date column: "11 days late", "by 1 May 2027" */
char              *jalon_item_dup_state (JalonItem *item, JalonDate on);               /* of a person: "expired on 12 Nov 2026", "to order", "ready" */
char              *jalon_item_dup_advice (JalonItem *item, JalonDate on);              /* "Renew it now. Without a new passport by …" */
char              *jalon_item_dup_too_short (JalonItem *item, JalonDate on);           /* "The usual time, 14 to 90 days, is longer than the 11 days left" */
gboolean           jalon_item_is_pressing (JalonItem *item);                           /* to be ordered or done now */
JalonDocumentState jalon_item_get_shown_state (JalonItem *item);                       /* ready, where it is received and lacks nothing */
GStrv              jalon_item_dup_contents (JalonItem *item);                          /* what the document must show, each a line */

/* The day that everything is planned back from: "Apply by 19 December 2026, or Lina cannot be included." */
char *jalon_application_day_dup_sentence (const JalonApplicationDay *application, JalonHousehold *household);
char *jalon_binding_day_dup_sentence (const JalonBindingDay *binding, JalonHousehold *household);

/* "No program is met: …", to be said first on every list; NULL while one is, or after the invitation. */
char *jalon_application_day_dup_no_program (const JalonApplicationDay *application, const JalonEligibility *eligibility);

/* Stays that miss the six months of a police certificate by few days, each a sentence. */
GStrv jalon_near_stays_dup (const JalonChecklistData *data, const JalonAssessedDay *assessed);

/* A date, in words. */
char *jalon_deadline_dup_title (JalonDeadline *deadline, JalonHousehold *household);       /* "Karim's passport expires" */
char *jalon_deadline_dup_event (JalonDeadline *deadline, JalonHousehold *household);       /* "Passport of Karim ends": alone in a calendar */
char *jalon_deadline_dup_how_counted (JalonDeadline *deadline, JalonHousehold *household); /* "60 calendar days after Monday 5 October 2026, when it was started." */
char *jalon_deadline_dup_if_missed (JalonDeadline *deadline, JalonHousehold *household);
char *jalon_deadline_dup_consequence (JalonDeadline *deadline, JalonHousehold *household, JalonDate on); /* "If missed: …" while it is ahead */
char *jalon_deadline_dup_trigger (JalonDeadline *deadline, JalonHousehold *household);
char *jalon_deadline_dup_to_do (JalonDeadline *deadline, GListModel *items, JalonDate on); /* "Book a new test by 22 November 2026: …"; NULL where the title says it */
char *jalon_deadline_dup_distance (JalonDeadline *deadline, JalonDate on);                 /* "in 11 days", "ended 11 days ago", "Past" */

/* An issue, in words. */
char *jalon_issue_dup_message (const JalonIssue *issue);   /* what is wrong: "June 2018 has 30 days." */
char *jalon_issue_dup_meanwhile (const JalonIssue *issue); /* what happens meanwhile: "The diploma cannot count until the day is corrected." */
