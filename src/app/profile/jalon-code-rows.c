/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-code-rows.h"

#include "jalon-choice-row.h"
#include "jalon-fold.h"
#include "jalon-labels.h"
#include "jalon-words.h"

/* Texts that are one of some codes, chosen by their names. */

static int
compare_labels (gconstpointer a,
                gconstpointer b,
                gpointer      labels)
{
  return jalon_fold_compare (((GPtrArray *) labels)->pdata[*(const guint *) a], ((GPtrArray *) labels)->pdata[*(const guint *) b]);
}

/* In the order of the reader's alphabet. */
static void
sort_by_label (GPtrArray *codes,
               GPtrArray *labels)
{
  g_autoptr (GPtrArray) old_codes = g_ptr_array_copy (codes, NULL, NULL);
  g_autoptr (GPtrArray) old_labels = g_ptr_array_copy (labels, NULL, NULL);
  g_autofree guint     *order = g_new (guint, MAX (codes->len, 1));

  for (guint i = 0; i < codes->len; i++)
    order[i] = i;
  g_qsort_with_data (order, (int) codes->len, sizeof *order, compare_labels, old_labels);
  for (guint i = 0; i < codes->len; i++)
    {
      codes->pdata[i] = old_codes->pdata[order[i]];
      labels->pdata[i] = old_labels->pdata[order[i]];
    }
}

static GtkWidget *
make_code_row (JalonRecord      *record,
               const JalonField *field,
               GPtrArray        *codes,
               GPtrArray        *labels)
{
  sort_by_label (codes, labels);
  g_ptr_array_add (codes, NULL);
  g_ptr_array_add (labels, NULL);
  return jalon_code_row_new (record, field, (const char *const *) codes->pdata, (const char *const *) labels->pdata);
}

/**
 * jalon_code_row_new_province:
 * @session: of the household
 * @record: a record of it
 * @field: a text of @record: the code of a province or territory
 *
 * Returns: (transfer floating): a row bound to it in both ways
 */
GtkWidget *
jalon_code_row_new_province (JalonSession     *session,
                             JalonRecord      *record,
                             const JalonField *field)
{
  const JalonField     *provinces = jalon_record_find_field (JALON_RECORD (jalon_session_get_household (session)), "destination");
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  for (guint i = 0; provinces->words[i] != NULL; i++)
    {
      g_ptr_array_add (codes, (gpointer) provinces->words[i]);
      g_ptr_array_add (labels, (gpointer) jalon_label_choice (provinces, i + 1));
    }
  return make_code_row (record, field, codes, labels);
}

/**
 * jalon_code_row_new_deadline:
 * @session: of the household
 * @record: a record of it
 * @field: a text of @record: the id of a limit
 *
 * Returns: (transfer floating): a row bound to it in both ways
 */
GtkWidget *
jalon_code_row_new_deadline (JalonSession     *session,
                             JalonRecord      *record,
                             const JalonField *field)
{
  GPtrArray            *rules = jalon_session_get_knowledge (session)->deadlines;
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  for (guint i = 0; i < rules->len; i++)
    {
      const JalonDeadlineRule *rule = rules->pdata[i];

      if (rule->trigger == NULL)
        continue;
      g_ptr_array_add (codes, rule->id);
      g_ptr_array_add (labels, (gpointer) jalon_text_get (&rule->name, jalon_words_get_language ()));
    }
  return make_code_row (record, field, codes, labels);
}

/**
 * jalon_code_row_new_category:
 * @session: of the household
 * @record: a record of it
 * @field: a text of @record: the id of a category of rounds
 *
 * Returns: (transfer floating): a row bound to it in both ways
 */
GtkWidget *
jalon_code_row_new_category (JalonSession     *session,
                             JalonRecord      *record,
                             const JalonField *field)
{
  GPtrArray            *categories = jalon_session_get_knowledge (session)->categories;
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  for (guint i = 0; i < categories->len; i++)
    {
      const JalonCategory *category = categories->pdata[i];

      g_ptr_array_add (codes, category->id);
      g_ptr_array_add (labels, (gpointer) jalon_text_get (&category->name, jalon_words_get_language ()));
    }
  return make_code_row (record, field, codes, labels);
}
