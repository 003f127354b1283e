/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule-table.h"

#include "jalon-words.h"

#include <glib/gi18n.h>

/* Heads for columns that have no room for their titles. */

#define MOST_HEADS 3
#define CONTEXT "head of a column"

typedef struct
{
  JalonRuleId first;
  JalonRuleId last;
  gboolean    told;   /* what each head stands for is to be said beside the table */
  const char *legend; /* (nullable): what all of them stand for, in its place */
  const char *heads[MOST_HEADS + 1];
} Heads;

static const Heads all_heads[] = {
  { JALON_RULE_CRS_CORE_AGE,
    JALON_RULE_CRS_CORE_CANADIAN_WORK,
    FALSE,
    NULL,
    /* Translators: head of a narrow column of points: without a spouse or common-law partner. */
    { NC_ ("head of a column", "Without partner"), NC_ ("head of a column", "With partner") } },
  { JALON_RULE_CRS_TRANSFERABILITY_EDUCATION_LANGUAGE,
    JALON_RULE_CRS_TRANSFERABILITY_EDUCATION_CANADIAN_WORK,
    TRUE,
    NULL,
    /* Translators: heads of narrow columns of points: a diploma of secondary school or less; a post-secondary credential of a year
     * or longer; two of them or a higher degree. */
    { NC_ ("head of a column", "Secondary"), NC_ ("head of a column", "One year or longer"), NC_ ("head of a column", "Two or more") } },
  { JALON_RULE_CRS_TRANSFERABILITY_FOREIGN_WORK_LANGUAGE,
    JALON_RULE_CRS_TRANSFERABILITY_FOREIGN_WORK_CANADIAN_WORK,
    FALSE,
    N_ ("Columns: foreign work experience"),
    /* Translators: heads of narrow columns of points: years of work outside Canada. */
    { NC_ ("head of a column", "None"), NC_ ("head of a column", "1 or 2 years"), NC_ ("head of a column", "3 years or more") } },
};

static const Heads *
find_heads (JalonRuleId id,
            guint       n_columns)
{
  for (guint i = 0; i < G_N_ELEMENTS (all_heads); i++)
    if (id >= all_heads[i].first && id <= all_heads[i].last && g_strv_length ((char **) all_heads[i].heads) == n_columns)
      return &all_heads[i];

  return NULL;
}

/**
 * jalon_rule_table_set_heads:
 * @self: a table with its columns
 * @id: of its rule
 *
 * Gives the columns of a table their short heads, if they have any, and the words that say what these stand for.
 */
void
jalon_rule_table_set_heads (JalonRuleTable *self,
                            JalonRuleId     id)
{
  const Heads        *heads = find_heads (id, g_strv_length (self->columns));
  g_autoptr (GString) legend = g_string_new (NULL);

  if (heads == NULL)
    return;

  self->heads = g_new0 (char *, MOST_HEADS + 1);
  for (guint c = 0; heads->heads[c] != NULL; c++)
    {
      g_autofree char *line = NULL;

      self->heads[c] = g_strdup (g_dpgettext2 (NULL, CONTEXT, heads->heads[c]));
      line = jalon_words_pair (self->heads[c], self->columns[c]);
      g_string_append_printf (legend, "%s%s", c > 0 ? "\n" : "", line);
    }
  if (heads->legend != NULL)
    self->legend = g_strdup (_ (heads->legend));
  else if (heads->told)
    self->legend = g_string_free (g_steal_pointer (&legend), FALSE);
}
