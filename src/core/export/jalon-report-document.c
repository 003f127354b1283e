/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-report-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-labels.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

/* A document of the list as a row: what it must show and why once, a line for each person. */

/* Fragments of the data as one paragraph: a capital first, a full stop last. */
static char *
join_contents (char *const *contents)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; contents[i] != NULL; i++)
    {
      g_autofree char *sentence = jalon_words_sentence (contents[i]);

      g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", sentence);
    }

  return g_string_free (text, FALSE);
}

/* Takes @sentence over. */
static void
add_sentence (GString *text,
              char    *sentence)
{
  if (sentence != NULL && *sentence != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", sentence);

  g_free (sentence);
}

static gboolean
is_language_test (JalonItem *item)
{
  return g_str_has_prefix (item->id, "language_test");
}

/* The first of all, or of those that are not done: results of language tests show the same, whoever took them. */
static JalonItem *
find_language_test (const JalonResults *results,
                    gboolean            open)
{
  for (guint i = 0; i < results->items->len; i++)
    {
      JalonItem *item = g_ptr_array_index (results->items, i);

      if (is_language_test (item) && !(open && jalon_item_is_done (item)))
        return item;
    }

  return NULL;
}

/* What it must show, unless the first of its kind says so above, and what the rule says beside it. */
static void
add_contents (GString            *text,
              JalonItem          *item,
              const JalonResults *results)
{
  g_auto (GStrv) contents = jalon_item_dup_contents (item);

  if (!is_language_test (item) || item == find_language_test (results, FALSE))
    add_sentence (text, join_contents (contents));
  if (item->rule != NULL)
    add_sentence (text, g_strdup (jalon_text_get (&item->rule->notes, jalon_words_get_language ())));
}

/* How much a document is needed: in a word, and before the reason. */
static const struct
{
  const char *word;
  const char *format;
} needs[] = {
  /* Translators: how much a document is needed, and why. */
  [JALON_ITEM_NEED_REQUIRED] = { NULL, N_ ("Required. %s.") },
  /* Translators: how much a document is needed, and why. */
  [JALON_ITEM_NEED_ADVISED] = { NC_ ("document", "advised"), N_ ("Advised. %s.") },
  /* Translators: how much a document is needed, and why. */
  [JALON_ITEM_NEED_IF_ASKED] = { NC_ ("document", "only if your account lists it"), N_ ("Only if your account lists it. %s.") },
  /* Translators: an answer is missing that decides whether a document is needed; why it is on the list. */
  [JALON_ITEM_NEED_UNANSWERED] = { NULL, N_ ("Not answered yet. %s.") },
};

static gboolean
names_all (const char *reason,
           GPtrArray  *names)
{
  for (guint i = 0; i < names->len; i++)
    if (strstr (reason, names->pdata[i]) == NULL)
      return FALSE;
  return TRUE;
}

/* A reason with the people whose it is; several reasons are told apart by their names, unless they say them. A reason may have
 * a colon of its own: "Proves points of the score: education". */
static void
add_reason (GString    *text,
            const char *reason,
            GPtrArray  *names,
            gboolean    several)
{
  const gboolean   named = names_all (reason, names);
  g_autofree char *list = NULL;

  g_ptr_array_add (names, NULL);
  list = jalon_words_list ((const char *const *) names->pdata);
  if (text->len > 0)
    g_string_append (text, ". ");
  if (several && !named)
    {
      /* Translators: people, and why a document is asked of them: "Proves points of the score: education (Amina)". */
      g_string_append_printf (text, C_ ("reason", "%2$s (%1$s)"), list, reason);
    }
  else
    g_string_append (text, reason);
}

/* How many bytes several reasons begin with alike, a colon last: "Proves points of the score: "; 0 where they do not. */
static gsize
find_common_head (GPtrArray *reasons)
{
  const char *colon = strstr (g_ptr_array_index (reasons, 0), ": ");
  const gsize length = colon != NULL ? (gsize) (colon + 2 - (const char *) g_ptr_array_index (reasons, 0)) : 0;

  for (guint i = 1; i < reasons->len; i++)
    if (length == 0 || strncmp (g_ptr_array_index (reasons, 0), g_ptr_array_index (reasons, i), length) != 0)
      return 0;

  return reasons->len > 1 ? length : 0;
}

/* "Proves points of the score: education (Amina); education of Karim": the head once. */
static void
add_reasons_of_one_head (GString    *text,
                         GPtrArray  *reasons,
                         GHashTable *names,
                         gsize       head)
{
  g_string_append_len (text, g_ptr_array_index (reasons, 0), (gssize) head);

  for (guint i = 0; i < reasons->len; i++)
    {
      const char      *reason = g_ptr_array_index (reasons, i);
      GPtrArray       *people = g_hash_table_lookup (names, reason);
      const gboolean   named = names_all (reason, people);
      g_autofree char *list = NULL;

      g_ptr_array_add (people, NULL);
      list = jalon_words_list ((const char *const *) people->pdata);
      g_string_append_printf (text, "%s%s", i > 0 ? "; " : "", reason + head);
      if (!named)
        g_string_append_printf (text, " (%s)", list);
    }
}

/* How much it is needed and why, each reason once. */
static char *
format_reasons (GPtrArray          *items,
                const JalonResults *results)
{
  g_autoptr (GPtrArray)  reasons = g_ptr_array_new ();
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GString)    text = g_string_new (NULL);
  gsize                  head;

  for (guint i = 0; i < items->len; i++)
    {
      JalonItem *item = g_ptr_array_index (items, i);
      char      *reason = jalon_item_dup_reason (item, results->facts->household);
      GPtrArray *people = g_hash_table_lookup (names, reason);

      if (people == NULL)
        {
          people = g_ptr_array_new_with_free_func (g_free);
          g_ptr_array_add (reasons, reason);
          g_hash_table_insert (names, reason, people);
        }
      else
        g_free (reason);

      g_ptr_array_add (people, jalon_label_person (results->facts->household, item->for_whom));
    }

  head = find_common_head (reasons);
  if (head > 0)
    add_reasons_of_one_head (text, reasons, names, head);
  for (guint i = 0; head == 0 && i < reasons->len; i++)
    add_reason (text, g_ptr_array_index (reasons, i), g_hash_table_lookup (names, g_ptr_array_index (reasons, i)), reasons->len > 1);

  if (jalon_item_reason_says_need (g_ptr_array_index (items, 0)))
    return g_strconcat (text->str, ".", NULL);

  return g_strdup_printf (_ (needs[((const JalonItem *) items->pdata[0])->need].format), text->str);
}

/* What is there needs no more to be said of what it must show; the first result of a language test says it for all of them. */
static gboolean
is_explained (GPtrArray          *items,
              const JalonResults *results)
{
  if (items->pdata[0] == find_language_test (results, FALSE))
    return find_language_test (results, TRUE) != NULL;

  for (guint i = 0; i < items->len; i++)
    if (!jalon_item_is_obtained (g_ptr_array_index (items, i)))
      return TRUE;

  return FALSE;
}

/* One paragraph: what it must show, what it costs, why it is asked. */
static void
add_text (JalonBlock         *block,
          GPtrArray          *items,
          const JalonResults *results)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (is_explained (items, results))
    add_contents (text, g_ptr_array_index (items, 0), results);
  add_sentence (text, jalon_report_format_fees (g_ptr_array_index (items, 0), results));
  add_sentence (text, format_reasons (items, results));

  jalon_block_add_line (block, g_strdup (text->str));
}

/* Adds one document for the people of @items; @brief: without what it must show and why, people on one line. */
void
jalon_report_add_document (JalonReport        *self,
                           const JalonResults *results,
                           GPtrArray          *items,
                           gboolean            brief)
{
  JalonItem       *first = g_ptr_array_index (items, 0);
  g_autofree char *title = jalon_item_dup_title (first, results->facts->household);
  JalonBlock      *block = jalon_report_add (self, JALON_BLOCK_ROW, title);

  if (needs[first->need].word != NULL)
    block->note = g_strdup (g_dpgettext2 (NULL, "document", needs[first->need].word));
  if (!brief)
    add_text (block, items, results);
  if (first->rule != NULL)
    block->uri = g_strdup (jalon_text_get (&first->rule->source.url, jalon_words_get_language ()));

  for (guint i = 0; i < items->len; i++)
    jalon_report_add_person (block, g_ptr_array_index (items, i), results);

  if (brief)
    jalon_report_join_people (block);
}
