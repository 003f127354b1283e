/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-report-private.h"

#include <glib/gi18n.h>
#include "jalon-criterion.h"
#include "jalon-fees.h"
#include "jalon-item-group.h"
#include "jalon-labels.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

/* The sheet for the door of the fridge: what to do now, what comes next, what it costs. */

#define MOST_DOCUMENTS 8 /* rows: the sheet is one page */
#define MOST_DATES 6
#define DAYS_AHEAD 183 /* beyond them a date is on the sheet of dates alone */

static const int WEIGHTS[] = { 26, 54, -20, 0 };

/* Notices -------------------------------------------------------------------- */

/* Adds what must be known before a list is read, on the first sheet: no program is met, a day that binds. */
void
jalon_report_add_notices (JalonReport        *self,
                          const JalonResults *results)
{
  g_autofree char *day = jalon_application_day_dup_sentence (&results->application, results->facts->household);
  g_autofree char *sentence = g_strconcat (day, ".", NULL);
  g_autofree char *no_program = jalon_application_day_dup_no_program (&results->application, &results->eligibility);

  if (self->blocks->len > 1)
    return;

  if (no_program != NULL)
    jalon_report_add (self, JALON_BLOCK_PARAGRAPH, no_program)->strong = TRUE;

  jalon_report_add (self, JALON_BLOCK_PARAGRAPH, sentence)->strong = jalon_application_day_is_bound (&results->application);
}

/* Documents ---------------------------------------------------------------- */

/* The head of a list of documents. */
void
jalon_report_add_document_head (JalonReport *self)
{
  const char *const cells[] = { _ ("Document, what it must show, why"), _ ("For"), _ ("State and days"), _ ("Ordered, received, note"), NULL };

  jalon_report_add_cells (self, JALON_BLOCK_TABLE_HEAD, NULL, cells);
}

/* Own items last. */
static int
get_position (JalonItem *item)
{
  return item->rule != NULL ? item->rule->position : G_MAXINT;
}

static JalonDate
get_next_day (JalonItem *item)
{
  const gboolean ordered = item->urgency != JALON_ITEM_URGENCY_NONE || item->state == JALON_DOCUMENT_STATE_REQUESTED;

  return jalon_date_is_set (item->order_by) && !ordered ? item->order_by : item->due;
}

static int
get_longest_time (JalonItem *item)
{
  return item->rule != NULL ? item->rule->lead_max : 0;
}

/* The most urgent first; then by the next day; of what has no day, what may take longest. */
static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  JalonItem      *left = *(JalonItem *const *) a;
  JalonItem      *right = *(JalonItem *const *) b;
  const JalonDate left_day = get_next_day (left);
  const JalonDate right_day = get_next_day (right);

  if (left->urgency != right->urgency)
    return (int) right->urgency - (int) left->urgency;
  if (jalon_date_is_set (left_day) != jalon_date_is_set (right_day))
    return jalon_date_is_set (left_day) ? -1 : 1;
  if (jalon_date_is_set (left_day) && jalon_date_compare (left_day, right_day) != 0)
    return jalon_date_compare (left_day, right_day);

  if (left->stage != right->stage)
    return (int) left->stage - (int) right->stage;
  if (get_longest_time (left) != get_longest_time (right))
    return get_longest_time (right) - get_longest_time (left);

  return get_position (left) - get_position (right);
}

static void
add_documents (JalonReport        *self,
               const JalonResults *results)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (GPtrArray) open = g_ptr_array_new (); /* what the whole list has beside them, too */
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GPtrArray) open_rows = NULL;

  for (guint i = 0; i < results->items->len; i++)
    {
      JalonItem *item = g_ptr_array_index (results->items, i);

      if (jalon_item_is_obtained (item))
        continue;
      g_ptr_array_add (open, item);
      if (!item->in_hand && item->need != JALON_ITEM_NEED_IF_ASKED)
        g_ptr_array_add (items, item);
    }

  if (items->len == 0)
    return;

  g_ptr_array_sort (items, compare_items);
  rows = jalon_item_groups_make (items, results->facts->household);
  open_rows = jalon_item_groups_make (open, results->facts->household);
  jalon_report_add_heading (self, _ ("Documents, the most urgent first"), NULL);
  jalon_report_add_document_head (self);
  for (guint i = 0; i < rows->len && i < MOST_DOCUMENTS; i++)
    jalon_report_add_document (self, results, ((JalonItemGroup *) g_ptr_array_index (rows, i))->items, TRUE);

  if (open_rows->len > MIN (rows->len, MOST_DOCUMENTS))
    {
      const guint      more = open_rows->len - MIN (rows->len, MOST_DOCUMENTS);
      g_autofree char *text = g_strdup_printf (ngettext ("%u more document is on the whole list.", "%u more documents are on the whole list.", more), more);

      jalon_report_add (self, JALON_BLOCK_PARAGRAPH, text);
    }
}

/* Dates ---------------------------------------------------------------------- */

static gboolean
is_near (JalonDeadline *deadline,
         JalonDate      on)
{
  int days;

  if (deadline->done || !jalon_date_is_set (deadline->due))
    return FALSE;

  days = jalon_date_days_between (on, deadline->due);
  return (days >= 0 && days <= DAYS_AHEAD) || jalon_deadline_is_late (deadline, on);
}

static void
add_dates (JalonReport        *self,
           const JalonResults *results)
{
  guint n = 0;

  /* What is late comes first. */
  for (guint i = 0; i < results->deadlines->len && n < MOST_DATES; i++)
    {
      JalonDeadline   *deadline = g_ptr_array_index (results->deadlines, i);
      g_autofree char *day = NULL;
      g_autofree char *title = NULL;
      JalonBlock      *block;

      if (!is_near (deadline, results->day))
        continue;

      if (n++ == 0)
        jalon_report_add_heading (self, jalon_date_compare (deadline->due, results->day) < 0 ? _ ("Dates that are late, and those of the next six months") : _ ("Dates of the next six months"), NULL);

      day = jalon_words_date_weekday (deadline->due);
      title = jalon_deadline_dup_title (deadline, results->facts->household);
      block = jalon_report_add_cells (self, JALON_BLOCK_LINE, WEIGHTS, (const char *const[]){ day, title, jalon_label_deadline_kind (deadline->kind), NULL });
      block->level = JALON_LEVEL_FINE;
      block->strong = jalon_deadline_is_late (deadline, results->day);
      block->uri = g_strdup (jalon_text_get (&deadline->rule->source.url, jalon_words_get_language ()));
    }
}

/* Money ---------------------------------------------------------------------- */

static void
add_money_line (JalonReport *self,
                const char  *name,
                const char  *text,
                gint64       dollars)
{
  g_autofree char *sum = jalon_words_sum (dollars);
  JalonBlock      *block = jalon_report_add_cells (self, JALON_BLOCK_LINE, WEIGHTS, (const char *const[]){ name, text, sum, NULL });

  block->level = JALON_LEVEL_FINE;
}

static JalonItem *
find_funds (const JalonResults *results)
{
  for (guint i = 0; i < results->items->len; i++)
    {
      JalonItem *item = g_ptr_array_index (results->items, i);

      if (item->rule != NULL && item->rule->when == JALON_DOCUMENT_CONDITION_FUNDS)
        return item;
    }

  return NULL;
}

/* Who is invited under another program need not show them, and who has not answered may have to. */
static char *
explain_funds (JalonItem          *item,
               const JalonResults *results)
{
  const int        size = results->facts->family_size;
  g_autofree char *family = g_strdup_printf (ngettext ("To show: the amount for %d person", "To show: the amount for a family of %d", (gulong) size), size);
  g_autofree char *when = item->only_if_invited ? jalon_item_dup_reason (item, results->facts->household) : g_strdup (jalon_item_get_need_words (item));

  return when != NULL ? g_strdup_printf ("%s. %s", family, when) : g_steal_pointer (&family);
}

static void
add_funds (JalonReport        *self,
           JalonItem          *item,
           const JalonResults *results)
{
  g_autofree char *family = explain_funds (item, results);
  JalonCriterion   funds = { 0 };

  jalon_criterion_judge_funds (&funds, results->facts, results->rules);
  add_money_line (self, _ ("Settlement funds"), family, funds.need);
}

static void
add_money (JalonReport        *self,
           const JalonResults *results)
{
  JalonItem         *funds = find_funds (results);
  int                total = 0;
  g_autoptr (GArray) fees = jalon_fees_list_people (jalon_knowledge_get_checklist (results->knowledge), &results->assessed, &total);

  if (results->application.applied || (total == 0 && funds == NULL))
    return;

  jalon_report_add_heading (self, _ ("Money"), NULL);
  if (funds != NULL)
    add_funds (self, funds, results);
  if (total > 0)
    {
      g_autofree char *people = jalon_report_format_people (fees, results);

      add_money_line (self, _ ("Fees of the application"), people, total);
    }
}

/* Adds the sheet of what is to be done now. */
void
jalon_report_add_now (JalonReport        *self,
                      const JalonResults *results)
{
  const guint before = self->blocks->len;

  jalon_report_add_title (self, results, _ ("What to do now"), NULL);
  jalon_report_add_notices (self, results);
  add_documents (self, results);
  add_dates (self, results);
  add_money (self, results);

  if (self->blocks->len == before + 2)
    jalon_report_add (self, JALON_BLOCK_PARAGRAPH, _ ("Nothing is to be done today."));
}
