/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-report-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-labels.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

/* The lines of a row of documents: who, and how their copy stands. */

static char *
format_short (const char *format,
              JalonDate   date)
{
  g_autofree char *day = jalon_date_is_set (date) ? jalon_words_date_short (date) : NULL;

  return day != NULL ? g_strdup_printf (format, day) : NULL;
}

static char *
format_state (JalonItem *item)
{
  g_autofree char *day = NULL;

  if (item->warning == JALON_ITEM_WARNING_EXPIRED)
    return format_short (_ ("Expired on %s"), item->valid_until);

  if (item->urgency == JALON_ITEM_URGENCY_LATE)
    return g_strdup (C_ ("document", "Late"));

  if (item->state == JALON_DOCUMENT_STATE_REQUESTED && jalon_date_is_set (item->record->requested))
    {
      day = jalon_words_date_short (item->record->requested);
      /* Translators: of a document; %s is a day. */
      return g_strdup_printf (_ ("Requested on %s"), day);
    }

  /* What only the account may list says so beside it. */
  if (item->urgency == JALON_ITEM_URGENCY_ORDER_NOW && item->need != JALON_ITEM_NEED_IF_ASKED)
    return g_strdup (jalon_item_is_by_oneself (item) ? C_ ("document", "Do it now") : C_ ("document", "Order now"));

  if (item->need == JALON_ITEM_NEED_UNANSWERED)
    return g_strdup (C_ ("document", "Not answered yet"));

  /* The empty box says it, and what was sent is said beside it. */
  if (item->sent || item->state == JALON_DOCUMENT_STATE_TO_DO)
    return NULL;

  return g_strdup (jalon_label_state (jalon_item_get_shown_state (item)));
}

/* Takes @text over. */
static void
add_line (GString *lines,
          char    *text)
{
  if (text != NULL && *text != '\0')
    g_string_append_printf (lines, "%s%s", lines->len > 0 ? "; " : "", text);

  g_free (text);
}

static gboolean
is_to_order (JalonItem *item)
{
  return !item->in_hand && item->urgency == JALON_ITEM_URGENCY_NONE && item->state == JALON_DOCUMENT_STATE_TO_DO;
}

/* How many days are left would not stay true on a wall. */
static void
add_too_short (GString   *lines,
               JalonItem *item,
               JalonDate  on)
{
  g_autofree char *sentence = jalon_item_dup_too_short (item, on);

  if (sentence == NULL)
    return;
  if (item->rule->lead_min == item->rule->lead_max)
    add_line (lines, g_strdup_printf (ngettext ("usual time %d day: too long", "usual time %d days: too long", (gulong) item->rule->lead_max), item->rule->lead_max));
  else
    /* Translators: of a document that cannot come before the day on which it is needed. */
    add_line (lines, g_strdup_printf (_ ("usual time %1$d to %2$d days: too long"), item->rule->lead_min, item->rule->lead_max));
}

/* A day stays true on a wall; "in 11 days" does not. */
static void
add_days (GString   *lines,
          JalonItem *item,
          JalonDate  on)
{
  if (is_to_order (item) && jalon_date_is_set (item->earliest) && jalon_date_compare (on, item->earliest) < 0)
    /* Translators: of a document that would be too old on the day of the application; %s is a day. */
    add_line (lines, format_short (_ ("not before %s"), item->earliest));
  else if (is_to_order (item) && !(item->need == JALON_ITEM_NEED_UNANSWERED && jalon_date_compare (item->order_by, on) < 0))
    /* Translators: of a document; %s is a day. */
    add_line (lines, format_short (jalon_item_is_by_oneself (item) ? _ ("do it by %s") : _ ("order by %s"), item->order_by));

  if (is_to_order (item) && item->waits_for_pool)
    /* Translators: of a police certificate, which would be too old on the day of the application. */
    add_line (lines, g_strdup (item->rule->validity == JALON_VALIDITY_POLICE_CURRENT ? _ ("order once the profile is in the pool") : _ ("order once the profile is in the pool at the latest")));

  add_too_short (lines, item, on);
  if (item->with_profile && item->urgency == JALON_ITEM_URGENCY_LATE && jalon_date_compare (item->due, on) >= 0)
    /* Translators: of a document that cannot come before the unfinished profile is erased; %s is a day. */
    add_line (lines, format_short (_ ("needed by %s, else begin the profile again"), item->due));
  else if (jalon_date_is_set (item->due))
    /* Translators: the day by which a document must be ready. */
    add_line (lines, format_short (_ ("by %s"), item->due));
  else if (item->stage == JALON_STAGE_APPLICATION && !item->waits_for_pool)
    add_line (lines, g_strdup (_ ("to hand in after the invitation")));
}

static char *
format_when (JalonItem *item,
             JalonDate  on)
{
  GString *lines = g_string_new (NULL);

  if (item->sent)
    add_line (lines, g_strdup (_ ("sent or no longer needed")));
  else if (!jalon_item_is_obtained (item))
    add_days (lines, item, on);

  if (item->amount > 0)
    add_line (lines, jalon_words_sum (item->amount));

  if (item->warning != JALON_ITEM_WARNING_EXPIRED && item->warning != JALON_ITEM_WARNING_ENDS_SOON)
    add_line (lines, jalon_item_dup_validity (item, on));

  /* An end that is past, and what is to be ordered now, stand above already. */
  if (item->warning == JALON_ITEM_WARNING_EXPIRES_BEFORE_DUE || item->warning == JALON_ITEM_WARNING_ENDS_SOON ||
      item->warning == JALON_ITEM_WARNING_EXPIRES_BEFORE_DECISION || item->warning == JALON_ITEM_WARNING_ISSUED_TOO_EARLY)
    {
      g_autofree char *warning = jalon_item_dup_warning (item, on);

      add_line (lines, jalon_words_small (warning));
    }

  return g_string_free (lines, FALSE);
}

/* A person's own note has the capitals that it has: it is a sentence of its own. Takes @own over. */
static char *
add_note (char       *own,
          const char *note)
{
  g_autofree char *text = own;

  return g_strdup_printf ("%s. %s", text, note);
}

/* The column of states and days: a capital first, whichever of them there are, and small letters after that. */
static void
finish_cell (JalonRowPerson *person,
             const char     *note)
{
  const gboolean has_note = note != NULL && *note != '\0';

  if (*person->when == '\0')
    g_clear_pointer (&person->when, g_free);

  if (person->state == NULL && person->when != NULL)
    {
      g_autofree char *first = person->when;

      person->when = jalon_words_capital (first);
    }

  if (has_note && person->when != NULL)
    person->when = add_note (person->when, note);
  else if (has_note && person->state != NULL)
    person->state = add_note (person->state, note);
  else if (has_note)
    person->when = g_strdup (note);
  else if (person->when == NULL)
    person->when = g_strdup ("");
}

/* Adds a line of whose it is. */
void
jalon_report_add_person (JalonBlock         *block,
                         JalonItem          *item,
                         const JalonResults *results)
{
  JalonRowPerson *person = g_new0 (JalonRowPerson, 1);

  person->ticked = jalon_item_is_obtained (item) && item->state != JALON_DOCUMENT_STATE_NOT_NEEDED;
  person->person = jalon_label_person (results->facts->household, item->for_whom);
  person->state = format_state (item);
  person->when = format_when (item, results->day);
  finish_cell (person, item->record != NULL ? item->record->note : NULL);
  person->strong = jalon_item_is_late (item);
  person->open = !jalon_item_is_obtained (item);

  block->strong |= person->strong;
  jalon_block_add_person (block, person);
}

static char *
make_line_key (const JalonRowPerson *person)
{
  const char *state = person->state != NULL ? person->state : "";

  return g_strdup_printf ("%" G_GSIZE_FORMAT " %s%s", strlen (state), state, person->when != NULL ? person->when : "");
}

/* People of whom the same is to be said share a line, that of the first of them. */
void
jalon_report_join_people (JalonBlock *block)
{
  g_autoptr (GHashTable) by_line = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray)  lines = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  gpointer              *persons = block->persons->pdata;

  for (guint i = 0; i < block->persons->len; i++)
    {
      JalonRowPerson *person = persons[i];
      char           *key = make_line_key (person);
      GPtrArray      *names = g_hash_table_lookup (by_line, key);

      if (names == NULL)
        {
          names = g_ptr_array_new_with_free_func (g_free);
          /* Between those that stay and this one there are only those that go. */
          persons[i] = persons[lines->len];
          persons[lines->len] = person;
          g_ptr_array_add (lines, names);
          g_hash_table_insert (by_line, key, names);
        }
      else
        {
          g_free (key);
        }

      g_ptr_array_add (names, g_steal_pointer (&person->person));
    }

  g_ptr_array_set_size (block->persons, (gint) lines->len);

  for (guint i = 0; i < lines->len; i++)
    {
      GPtrArray *names = lines->pdata[i];

      g_ptr_array_add (names, NULL);
      ((JalonRowPerson *) persons[i])->person = jalon_words_list ((const char *const *) names->pdata);
    }
}
