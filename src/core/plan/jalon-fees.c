/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fees.h"

#include "jalon-checklist-builder.h"

#define ADULTS (JALON_WHO_CANDIDATE | JALON_WHO_ACCOMPANYING_PARTNER)
#define EVERYBODY (ADULTS | JALON_WHO_ACCOMPANYING_CHILD)

/* Who pays what: those who come. @document: the fee is for those of whom that document is asked. */
static const struct
{
  const char *id;
  guint       who;
  const char *document;
} payers[] = {
  { "processing_principal", JALON_WHO_CANDIDATE, NULL },
  { "processing_spouse", JALON_WHO_ACCOMPANYING_PARTNER, NULL },
  { "processing_child", JALON_WHO_ACCOMPANYING_CHILD, NULL },
  { "rprf", ADULTS, NULL },
  { "biometrics", EVERYBODY, "biometrics" },
};

static gboolean
is_payer (const JalonChecklistBuilder *builder,
          guint                        payer,
          const JalonFamilyMember     *member)
{
  const JalonDocumentRule *rule = payers[payer].document != NULL ? jalon_checklist_data_find (builder->data, payers[payer].document) : NULL;

  return (member->who & payers[payer].who) != 0 && (rule == NULL || jalon_checklist_builder_concerns (builder, rule, member));
}

static int
count_payers (const JalonChecklistBuilder *builder,
              guint                        payer)
{
  int count = 0;

  for (guint i = 0; i < builder->members->len; i++)
    count += is_payer (builder, payer, &g_array_index (builder->members, JalonFamilyMember, i));

  return count;
}

static JalonFeeLine
make_line (const JalonFee *fee,
           int             count,
           JalonDate       on)
{
  const JalonFeeAmount *amount = jalon_fee_get_amount (fee, on);
  JalonFeeLine          line = { fee, count, JALON_UNANSWERED, 0 };

  if (amount == NULL)
    return line;

  line.each = amount->amount;
  line.amount = amount->amount * count;

  if (amount->family_maximum > 0)
    line.amount = MIN (line.amount, amount->family_maximum);

  return line;
}

/**
 * jalon_fees_find:
 * @data: the amounts by date
 * @assessed: who, and on which day
 * @out_total: (out): dollars for the whole application; 0 if an amount is not known
 *
 * Adds up what the application costs on its day: for everybody who comes, with
 * the amounts in force and the ages on the day of the (planned) application.
 *
 * Returns: (transfer full) (element-type JalonFeeLine): the fees that somebody pays
 */
GArray *
jalon_fees_find (const JalonChecklistData *data,
                 const JalonAssessedDay   *assessed,
                 int                      *out_total)
{
  g_auto (JalonChecklistBuilder) builder = { 0 };
  GArray                        *lines = g_array_new (FALSE, FALSE, sizeof (JalonFeeLine));
  gboolean                       known = TRUE;
  int                            total = 0;

  jalon_checklist_builder_init (&builder, data, assessed);

  for (guint i = 0; i < G_N_ELEMENTS (payers); i++)
    {
      const JalonFee *fee = jalon_fees_get (data->fees, payers[i].id);
      int             count = count_payers (&builder, i);
      JalonFeeLine    line;

      if (fee == NULL || count == 0)
        continue;

      line = make_line (fee, count, builder.application.judged_on);
      known = known && line.each != JALON_UNANSWERED;
      total += line.amount;
      g_array_append_val (lines, line);
    }

  *out_total = known ? total : 0;
  return lines;
}

/* What is left of the maximum of a family is paid by those who come first. */
static int
get_share (const JalonFeeLine *line,
           int                *left)
{
  const int share = MIN (line->each, *left);

  *left -= share;
  return share;
}

/**
 * jalon_fees_list_people:
 * @data: the amounts by date
 * @assessed: who, and on which day
 * @out_total: (out): dollars for the whole application; 0 if an amount is not known
 *
 * Divides what jalon_fees_find() adds up among those who come.
 *
 * Returns: (transfer full) (element-type JalonPersonFees): who pays something, and
 *   how much; empty if an amount is not known
 */
GArray *
jalon_fees_list_people (const JalonChecklistData *data,
                        const JalonAssessedDay   *assessed,
                        int                      *out_total)
{
  g_auto (JalonChecklistBuilder) builder = { 0 };
  g_autoptr (GArray)             lines = jalon_fees_find (data, assessed, out_total);
  GArray                        *people = g_array_new (FALSE, FALSE, sizeof (JalonPersonFees));
  int                            left[G_N_ELEMENTS (payers)] = { 0 };

  if (*out_total == 0)
    return people;

  for (guint i = 0; i < lines->len; i++)
    left[i] = g_array_index (lines, JalonFeeLine, i).amount;

  jalon_checklist_builder_init (&builder, data, assessed);
  for (guint m = 0; m < builder.members->len; m++)
    {
      const JalonFamilyMember *member = &g_array_index (builder.members, JalonFamilyMember, m);
      JalonPersonFees          own = { member->id, 0, 0 };

      for (guint i = 0; i < lines->len; i++)
        {
          const JalonFeeLine *line = &g_array_index (lines, JalonFeeLine, i);
          guint               payer = 0;
          int                 share;

          while (!g_str_equal (payers[payer].id, line->fee->id))
            payer++;
          if (!is_payer (&builder, payer, member))
            continue;

          share = get_share (line, &left[i]);
          own.amount += share;
          if (payers[payer].document != NULL)
            own.biometrics += share;
        }

      if (own.amount > 0)
        g_array_append_val (people, own);
    }

  return people;
}
