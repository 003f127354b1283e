/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-report-private.h"

#include <glib/gi18n.h>
#include <string.h>

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
  sum->n_done += jalon_item_is_done (item);
  sum->n_late += jalon_item_is_late (item);

  if (jalon_item_is_done (item) || !jalon_date_is_set (item->due))
    return;

  sum->first_due = jalon_date_is_set (sum->first_due) ? jalon_date_min (sum->first_due, item->due) : item->due;
  sum->last_due = jalon_date_max (sum->last_due, item->due);
}

/* Sums --------------------------------------------------------------------- */

static char *
describe_all (const Sum *sum)
{
  /* Translators: %u of %u papers. */
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

  if (stage == JALON_STAGE_APPLICATION && open && application->days > 0)
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

/* Rows --------------------------------------------------------------------- */

static char *
describe_state (JalonItem *item)
{
  g_autofree char *day = NULL;

  if (jalon_item_is_late (item))
    return g_strdup (item->warning == JALON_ITEM_WARNING_EXPIRED ? C_ ("paper", "Expired") : C_ ("paper", "Late"));

  if (item->state == JALON_DOCUMENT_STATE_REQUESTED && item->record != NULL && jalon_date_is_set (item->record->requested))
    {
      day = jalon_words_date_short (item->record->requested);
      /* Translators: of a paper; %s is a day. */
      return g_strdup_printf (_ ("Requested on %s"), day);
    }

  return g_strdup (jalon_label_state (item->state));
}

/* Takes @text over. */
static void
add_sentence (GString *lines,
              char    *text)
{
  if (text != NULL && *text != '\0')
    g_string_append_printf (lines, "%s%s", lines->len > 0 ? "\n" : "", text);

  g_free (text);
}

/* A day stays true on a wall; "in 11 days" does not. */
static char *
describe_due (JalonItem *item)
{
  g_autofree char *day = NULL;

  if (!jalon_date_is_set (item->due) || item->state == JALON_DOCUMENT_STATE_NOT_NEEDED)
    return NULL;

  day = jalon_words_date_short (item->due);
  /* Translators: the day by which a paper must be ready. */
  return g_strdup_printf (_ ("by %s"), day);
}

static char *
describe_when (JalonItem *item,
               JalonDate  on)
{
  GString         *lines = g_string_new (NULL);
  g_autofree char *amount = item->amount > 0 ? jalon_words_money (item->amount) : NULL;

  if (!jalon_item_is_done (item))
    add_sentence (lines, describe_due (item));

  add_sentence (lines, g_strdup (amount));

  add_sentence (lines, jalon_item_dup_validity (item, on));

  /* An end that is past stands in the line before already. */
  if (item->warning != JALON_ITEM_WARNING_EXPIRED && item->warning != JALON_ITEM_WARNING_LATE)
    add_sentence (lines, jalon_item_dup_warning (item, on));

  if (item->record != NULL)
    add_sentence (lines, g_strdup (item->record->note));

  return g_string_free (lines, FALSE);
}

static void
add_person (JalonBlock         *block,
            JalonItem          *item,
            const JalonResults *results)
{
  JalonRowPerson *person = g_new0 (JalonRowPerson, 1);

  person->ticked = item->state == JALON_DOCUMENT_STATE_READY;
  person->person = jalon_label_person (results->facts->household, item->for_whom);
  person->state = describe_state (item);
  person->when = describe_when (item, results->day);
  person->strong = jalon_item_is_late (item);

  block->strong |= person->strong;
  jalon_block_add_person (block, person);
}

/* The same paper for several people is one row, wherever they stand in the list. */
static JalonBlock *
find_row (JalonReport *self,
          guint        first,
          const char  *title)
{
  for (guint i = first; i < self->blocks->len; i++)
    {
      JalonBlock *block = g_ptr_array_index (self->blocks, i);

      if (block->kind == JALON_BLOCK_ROW && strcmp (block->text, title) == 0)
        return block;
    }

  return NULL;
}

/* Fragments of the data as one paragraph: a capital first, a full stop last. */
static char *
join_contents (char *const *contents)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; contents[i] != NULL; i++)
    {
      const char *rest = g_utf8_next_char (contents[i]);

      if (*contents[i] == '\0')
        continue;
      if (text->len > 0)
        g_string_append_c (text, ' ');

      g_string_append_unichar (text, g_unichar_toupper (g_utf8_get_char (contents[i])));
      g_string_append (text, rest);
      if (!g_str_has_suffix (rest, "."))
        g_string_append_c (text, '.');
    }

  return g_string_free (text, FALSE);
}

static JalonBlock *
add_row (JalonReport *self,
         JalonItem   *item,
         const char  *title)
{
  JalonBlock    *block = jalon_report_add (self, JALON_BLOCK_ROW, title);
  g_auto (GStrv) contents = jalon_item_dup_contents (item);

  if (contents != NULL && contents[0] != NULL)
    jalon_block_add_line (block, join_contents (contents));

  if (item->rule != NULL)
    block->uri = g_strdup (jalon_text_get (&item->rule->source.url, jalon_words_get_language ()));

  return block;
}

/* Sections ----------------------------------------------------------------- */

static void
add_section (JalonReport        *self,
             const JalonResults *results,
             JalonStage          stage,
             guint               number)
{
  const char *const cells[] = { _ ("Document and what it must show"), _ ("For"), _ ("State"), _ ("Due or valid"), NULL };
  Sum               sum = { 0 };
  g_autofree char  *heading = g_strdup_printf ("%u. %s", number, jalon_label_stage (stage));
  JalonBlock       *head = jalon_report_add_heading (self, heading, NULL);
  const guint       first = self->blocks->len;

  jalon_report_add_cells (self, JALON_BLOCK_TABLE_HEAD, NULL, cells);

  for (guint i = 0; i < results->items->len; i++)
    {
      JalonItem       *item = g_ptr_array_index (results->items, i);
      g_autofree char *title = NULL;
      JalonBlock      *row;

      if (item->stage != stage)
        continue;

      title = jalon_item_dup_title (item, results->facts->household);
      row = find_row (self, first, title);
      if (row == NULL)
        row = add_row (self, item, title);

      add_person (row, item, results);
      count_item (&sum, item);
    }

  head->note = describe_stage (&sum, stage, results);
}

/* Adds the sheet of papers: every one of the list, also what is done or not needed. */
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

  for (guint i = 0; i < JALON_N_STAGES; i++)
    if (has[i])
      add_section (self, results, i, ++number);

  if (number == 0)
    jalon_report_add (self, JALON_BLOCK_PARAGRAPH, _ ("No document is asked for yet."));
}
