/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-report-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-item-group.h"
#include "jalon-labels.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

/* What a stage of the list adds up to. */
typedef struct
{
  guint     n;
  guint     n_done;
  guint     n_late;
  JalonDate first_due; /* of what is not done */
  JalonDate last_due;
} Sum;

static void
count_item (Sum       *sum,
            JalonItem *item)
{
  sum->n++;
  sum->n_done += jalon_item_is_obtained (item);
  sum->n_late += jalon_item_is_late (item);

  if (jalon_item_is_obtained (item) || !jalon_date_is_set (item->due))
    return;

  sum->first_due = jalon_date_is_set (sum->first_due) ? jalon_date_min (sum->first_due, item->due) : item->due;
  sum->last_due = jalon_date_max (sum->last_due, item->due);
}

/* Sums --------------------------------------------------------------------- */

static char *
describe_all (const Sum *sum)
{
  /* Translators: %u of %u documents. */
  g_autofree char *ready = g_strdup_printf (ngettext ("%u of %u ready", "%u of %u ready", sum->n_done), sum->n_done, sum->n);

  if (sum->n_late == 0)
    return g_steal_pointer (&ready);

  /* Translators: %s is "10 of 29 ready"; %u are late. */
  return g_strdup_printf (ngettext ("%s, %u late", "%s, %u late", sum->n_late), ready, sum->n_late);
}

static char *
describe_stage (const Sum          *sum,
                JalonStage          stage,
                const JalonResults *results)
{
  const JalonApplicationDay *application = &results->application;
  const gboolean             open = !jalon_date_is_set (application->invited) && !jalon_date_is_set (application->planned) && !application->applied &&
                        !jalon_date_is_set (jalon_household_get_account_date (results->facts->household, "ita"));
  g_autofree char *ready = g_strdup_printf (ngettext ("%u of %u ready", "%u of %u ready", sum->n_done), sum->n_done, sum->n);
  g_autofree char *day = NULL;

  if (stage == JALON_STAGE_APPLICATION && open)
    /* Translators: %s is "3 of 18 ready"; %d is 60 or 90. */
    return g_strdup_printf (_ ("%s, within %d calendar days after the invitation"), ready, application->days);

  if (!jalon_date_is_set (sum->first_due))
    return g_steal_pointer (&ready);

  day = jalon_words_date_weekday (sum->first_due);
  if (jalon_date_equal (sum->first_due, sum->last_due))
    /* Translators: %s is "7 of 9 ready", and a day with its weekday. */
    return g_strdup_printf (_ ("%s, by %s at the latest"), ready, day);

  /* Translators: %s is "7 of 9 ready", and the day, with its weekday, by which the first one must be ready. */
  return g_strdup_printf (_ ("%s, the first by %s"), ready, day);
}

/* Sections ----------------------------------------------------------------- */

static void
add_section (JalonReport        *self,
             const JalonResults *results,
             JalonStage          stage,
             guint               number)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char      *heading = g_strdup_printf ("%u. %s", number, jalon_label_stage (stage));
  Sum                   sum = { 0 };

  for (guint i = 0; i < results->items->len; i++)
    {
      JalonItem *item = g_ptr_array_index (results->items, i);

      if (item->stage != stage)
        continue;

      g_ptr_array_add (items, item);
      count_item (&sum, item);
    }

  jalon_report_add_heading (self, heading, describe_stage (&sum, stage, results));
  jalon_report_add_document_head (self);

  rows = jalon_item_groups_make (items, results->facts->household);
  for (guint i = 0; i < rows->len; i++)
    jalon_report_add_document (self, results, ((JalonItemGroup *) g_ptr_array_index (rows, i))->items, FALSE);
}

/* Adds the sheet of documents: every one of the list, also what is done or not needed. */
void
jalon_report_add_checklist (JalonReport        *self,
                            const JalonResults *results)
{
  Sum      sum = { 0 };
  gboolean has[JALON_N_STAGES] = { FALSE };
  guint    number = 0;

  for (guint i = 0; i < results->items->len; i++)
    {
      JalonItem *item = g_ptr_array_index (results->items, i);

      count_item (&sum, item);
      has[item->stage] = TRUE;
    }

  jalon_report_add_title (self, results, _ ("Document checklist"), describe_all (&sum));
  jalon_report_add_notices (self, results);

  for (guint i = 0; i < JALON_N_STAGES; i++)
    if (has[i])
      add_section (self, results, i, ++number);

  if (number == 0)
    jalon_report_add (self, JALON_BLOCK_PARAGRAPH, _ ("No document is asked for yet."));
}
