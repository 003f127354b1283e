/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-report-private.h"

#include "jalon-fees.h"
#include "jalon-labels.h"
#include "jalon-words.h"

/* Who pays how much: "Amina $1,675 CAD, Lina $270 CAD." */
char *
jalon_report_format_people (GArray             *fees,
                            const JalonResults *results)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < fees->len; i++)
    {
      const JalonPersonFees *own = &g_array_index (fees, JalonPersonFees, i);
      g_autofree char       *name = jalon_label_person (results->facts->household, own->whom);
      g_autofree char       *sum = jalon_words_sum (own->amount);

      g_string_append_printf (text, "%s%s %s", text->len > 0 ? ", " : "", name, sum);
    }

  return g_strdup (text->str);
}

/**
 * jalon_report_format_fees:
 * @item: a document
 * @results: of a household on a day
 *
 * Returns: (transfer full) (nullable): who pays how much, where the document is the receipt of the fees
 */
char *
jalon_report_format_fees (JalonItem          *item,
                          const JalonResults *results)
{
  g_autoptr (GArray) fees = NULL;
  g_autofree char   *people = NULL;
  int                total = 0;

  if (item->rule == NULL || item->rule->when != JALON_DOCUMENT_CONDITION_FEES)
    return NULL;

  fees = jalon_fees_list_people (jalon_knowledge_get_checklist (results->knowledge), &results->assessed, &total);
  people = total > 0 ? jalon_report_format_people (fees, results) : NULL;

  return people != NULL ? g_strconcat (people, ".", NULL) : NULL;
}
