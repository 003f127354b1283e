/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-occupation-row.h"

#include <glib/gi18n.h>

#include "jalon-occupation-words.h"
#include "jalon-occupations.h"
#include "jalon-words.h"

struct _JalonOccupationRow
{
  JalonSearchRow parent_instance;
};

G_DEFINE_FINAL_TYPE (JalonOccupationRow, jalon_occupation_row, JALON_TYPE_SEARCH_ROW)

#define SUGGESTIONS_MAX 20

/* Read when the first row is made, kept for all. */
static const JalonOccupations *
get_occupations (void)
{
  static JalonOccupations *occupations = NULL;

  if (g_once_init_enter (&occupations))
    {
      g_autoptr (GError) error = NULL;
      JalonOccupations  *loaded = jalon_occupations_new (&error);

      if (loaded == NULL) /* the program's own data: the tests read them */
        g_error ("%s", error->message);
      g_once_init_leave (&occupations, loaded);
    }

  return occupations;
}

static const JalonRules *
get_rules (JalonSearchRow *row)
{
  const JalonResults *plan = jalon_session_get_plan (jalon_entry_row_get_session (JALON_ENTRY_ROW (row)));

  return plan != NULL ? plan->rules : NULL;
}

static char *
dup_qualifies (JalonSearchRow *row,
               const char     *code)
{
  const JalonRules *rules = get_rules (row);

  return rules != NULL ? jalon_occupation_dup_qualifies (rules, code) : g_strdup ("");
}

static GPtrArray *
jalon_occupation_row_search (JalonSearchRow *row,
                             const char     *text)
{
  GPtrArray            *found = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_suggestion_free);
  g_autoptr (GPtrArray) matches = jalon_occupations_search (get_occupations (), text, jalon_words_get_language (), SUGGESTIONS_MAX);

  for (guint i = 0; i < matches->len; i++)
    {
      const JalonOccupationMatch *match = matches->pdata[i];
      g_autofree char            *qualifies = dup_qualifies (row, match->occupation->code);
      const char                 *group = jalon_text_get (&match->occupation->title, jalon_words_get_language ());
      /* Translators: code of an occupation, title of its group, what it qualifies for. */
      g_autofree char *detail = g_strdup_printf (_ ("%s, %s. %s"), match->occupation->code, group, qualifies);

      g_ptr_array_add (found, jalon_suggestion_new (match->occupation->code, match->title, detail));
    }

  return found;
}

static char *
jalon_occupation_row_dup_code (JalonSearchRow *row,
                               const char     *text)
{
  return jalon_occupations_find (get_occupations (), text) != NULL ? g_strdup (text) : NULL;
}

static char *
jalon_occupation_row_dup_title (JalonSearchRow *row,
                                const char     *code)
{
  const JalonOccupation *occupation = jalon_occupations_find (get_occupations (), code);

  if (occupation == NULL)
    return g_strdup (code);
  return g_strdup_printf ("%s %s", occupation->code, jalon_text_get (&occupation->title, jalon_words_get_language ()));
}

static char *
jalon_occupation_row_dup_detail (JalonEntryRow *row)
{
  g_autofree char *code = jalon_search_row_dup_value (JALON_SEARCH_ROW (row));

  return jalon_occupations_find (get_occupations (), code) != NULL ? dup_qualifies (JALON_SEARCH_ROW (row), code) : NULL;
}

static void
jalon_occupation_row_class_init (JalonOccupationRowClass *klass)
{
  JALON_ENTRY_ROW_CLASS (klass)->dup_detail = jalon_occupation_row_dup_detail;
  JALON_SEARCH_ROW_CLASS (klass)->search = jalon_occupation_row_search;
  JALON_SEARCH_ROW_CLASS (klass)->dup_code = jalon_occupation_row_dup_code;
  JALON_SEARCH_ROW_CLASS (klass)->dup_title = jalon_occupation_row_dup_title;
}

static void
jalon_occupation_row_init (JalonOccupationRow *self)
{
  gtk_text_set_placeholder_text (jalon_entry_row_get_text (JALON_ENTRY_ROW (self)), _ ("Type a job title, or a code"));
}
