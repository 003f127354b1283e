/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-report-private.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

typedef enum
{
  GROUP_PAST,
  GROUP_COMING,
  GROUP_FAR,
  GROUP_KEPT,
} Group;

#define N_GROUPS 4
#define FAR_YEARS 1 /* beyond them a date presses nobody: a line without how it is counted, not a rule of the law */

static const int WEIGHTS[] = { 17, 83, 0 };

static Group
get_group (JalonDeadline *deadline,
           JalonDate      on)
{
  if (deadline->done)
    return GROUP_KEPT;

  if (jalon_date_compare (deadline->due, on) < 0)
    return GROUP_PAST;

  return jalon_date_compare (deadline->due, jalon_date_add_years (on, FAR_YEARS)) > 0 ? GROUP_FAR : GROUP_COMING;
}

static const char *
get_heading (Group group)
{
  switch (group)
    {
    case GROUP_PAST:
      return C_ ("dates", "Past");

    case GROUP_COMING:
      return C_ ("dates", "To come");

    case GROUP_FAR:
      return C_ ("dates", "Much later");

    case GROUP_KEPT:
      return C_ ("dates", "No longer applies");

    default:
      g_return_val_if_reached (NULL);
    }
}

/* The title and the kind, then in one paragraph how it was counted and what happens when it is missed. */
static char *
describe (JalonDeadline  *deadline,
          JalonHousehold *household,
          JalonDate       on)
{
  g_autofree char *title = jalon_deadline_dup_title (deadline, household);
  g_autofree char *counted = jalon_deadline_dup_how_counted (deadline, household);
  g_autofree char *missed = jalon_deadline_dup_consequence (deadline, household, on);
  g_autofree char *kind = g_utf8_strdown (jalon_label_deadline_kind (deadline->kind), -1);
  GString         *text = g_string_new (NULL);

  /* Translators: a date, and its kind: limit, expiry. */
  g_string_append_printf (text, _ ("%1$s (%2$s)"), title, kind);
  g_string_append_printf (text, "\n%s", counted);
  if (!deadline->done)
    g_string_append_printf (text, " %s", missed);

  return g_string_free (text, FALSE);
}

static void
add_date (JalonReport        *self,
          JalonDeadline      *deadline,
          const JalonResults *results)
{
  g_autofree char *day = jalon_words_date_short (deadline->due);
  g_autofree char *text = describe (deadline, results->facts->household, results->day);
  g_autofree char *distance = jalon_deadline_dup_distance (deadline, results->day);
  const gboolean   late = jalon_deadline_is_late (deadline, results->day);
  const gboolean   counts = late || get_group (deadline, results->day) == GROUP_COMING;
  g_autofree char *when = counts ? g_strjoin ("\n", day, distance, NULL) : g_strdup (day);
  const char      *cells[] = { when, text, NULL };
  JalonBlock      *block = jalon_report_add_cells (self, JALON_BLOCK_LINE, WEIGHTS, cells);

  block->level = JALON_LEVEL_FINE;
  block->strong = late;
  block->uri = g_strdup (jalon_text_get (&deadline->rule->source.url, jalon_words_get_language ()));
}

static void
add_group (JalonReport        *self,
           const JalonResults *results,
           Group               group)
{
  guint n = 0;

  for (guint i = 0; i < results->deadlines->len; i++)
    {
      JalonDeadline *deadline = g_ptr_array_index (results->deadlines, i);

      if (!jalon_date_is_set (deadline->due) || get_group (deadline, results->day) != group)
        continue;

      if (n++ == 0)
        jalon_report_add_heading (self, get_heading (group), NULL);

      add_date (self, deadline, results);
    }
}

/* What is years away: a line each with its day and title. How it is counted is told when it is nearer. */
static void
add_far (JalonReport        *self,
         const JalonResults *results)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < results->deadlines->len; i++)
    {
      JalonDeadline   *deadline = g_ptr_array_index (results->deadlines, i);
      g_autofree char *day = NULL;
      g_autofree char *title = NULL;

      if (!jalon_date_is_set (deadline->due) || get_group (deadline, results->day) != GROUP_FAR)
        continue;

      day = jalon_words_date_short (deadline->due);
      title = jalon_deadline_dup_title (deadline, results->facts->household);
      g_string_append_printf (text, "%s%s – %s", text->len > 0 ? "\n" : "", day, title);
    }

  if (text->len == 0)
    return;

  jalon_report_add_heading (self, get_heading (GROUP_FAR), NULL);
  jalon_report_add (self, JALON_BLOCK_PARAGRAPH, text->str)->level = JALON_LEVEL_FINE;
}

/* Adds the sheet of dates: what is past first, what was kept last. */
void
jalon_report_add_dates (JalonReport        *self,
                        const JalonResults *results)
{
  jalon_report_add_title (self, results, _ ("Dates"), g_strdup (_ ("The date in your account wins.")));

  for (guint i = 0; i < N_GROUPS; i++)
    if (i == GROUP_FAR)
      add_far (self, results);
    else
      add_group (self, results, i);

  if (results->deadlines->len == 0)
    jalon_report_add (self, JALON_BLOCK_PARAGRAPH, _ ("No date follows from the answers yet."));
}
