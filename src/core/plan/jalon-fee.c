/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fee.h"

#define LARGEST 100000

static const JalonDataField amount_fields[] = {
  { "from", JALON_DATA_DATE, G_STRUCT_OFFSET (JalonFeeAmount, from) },
  { "amount", JALON_DATA_NUMBER, G_STRUCT_OFFSET (JalonFeeAmount, amount), .least = 1, .most = LARGEST },
  { "family-maximum", JALON_DATA_NUMBER, G_STRUCT_OFFSET (JalonFeeAmount, family_maximum), JALON_DATA_OPTIONAL, 1, LARGEST },
};

static gboolean
check_amount (gpointer      record,
              gconstpointer before,
              GError      **error)
{
  const JalonFeeAmount *amount = record;
  const JalonFeeAmount *last = before;

  if (amount->family_maximum != 0 && amount->family_maximum < amount->amount)
    return jalon_data_fail (error, "family-maximum: is not in the range from %d to %d", amount->amount, LARGEST);

  if (last != NULL && jalon_date_compare (last->from, amount->from) >= 0)
    return jalon_data_fail (error, "from: is not after the one before");

  return TRUE;
}

static const JalonDataShape amount_shape = { amount_fields, G_N_ELEMENTS (amount_fields), sizeof (JalonFeeAmount), NULL, check_amount };

static const JalonDataField fee_fields[] = {
  { "id", JALON_DATA_WORD, G_STRUCT_OFFSET (JalonFee, id) },
  { "name", JALON_DATA_TEXT, G_STRUCT_OFFSET (JalonFee, name) },
  { "source", JALON_DATA_SOURCE, G_STRUCT_OFFSET (JalonFee, source) },
  { "history", JALON_DATA_VALUES, G_STRUCT_OFFSET (JalonFee, history), JALON_DATA_FILLED, .shape = &amount_shape },
};

static const JalonDataShape fee_shape = { fee_fields, G_N_ELEMENTS (fee_fields), sizeof (JalonFee) };

/* The file is a list of fees, and nothing else. */
typedef struct
{
  GPtrArray *fees;
} File;

static const JalonDataField file_fields[] = {
  { "fees", JALON_DATA_RECORDS, G_STRUCT_OFFSET (File, fees), .shape = &fee_shape },
};

static const JalonDataShape file_shape = { file_fields, G_N_ELEMENTS (file_fields), sizeof (File) };

const JalonDataSet jalon_fee_set = { "fees", &file_shape };

/**
 * jalon_fees_load: (skip)
 *
 * Returns: (transfer container) (element-type JalonFee): the fees that the
 *   program carries
 */
GPtrArray *
jalon_fees_load (void)
{
  const File *file = jalon_data_set_load_one (&jalon_fee_set);

  return g_ptr_array_ref (file->fees);
}

/**
 * jalon_fees_get:
 * @fees: (element-type JalonFee): what jalon_fees_load() gave
 * @id: a fee, such as rprf
 *
 * Returns: (transfer none) (nullable): the fee
 */
const JalonFee *
jalon_fees_get (GPtrArray  *fees,
                const char *id)
{
  g_return_val_if_fail (fees != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < fees->len; i++)
    {
      const JalonFee *fee = g_ptr_array_index (fees, i);

      if (g_str_equal (fee->id, id))
        return fee;
    }

  return NULL;
}

/**
 * jalon_fee_get_amount:
 * @fee: a fee
 * @on: the day on which it is paid
 *
 * Returns: (transfer none) (nullable): what it is on that day; %NULL if the
 *   data do not go back so far
 */
const JalonFeeAmount *
jalon_fee_get_amount (const JalonFee *fee,
                      JalonDate       on)
{
  const JalonFeeAmount *found = NULL;

  g_return_val_if_fail (fee != NULL, NULL);

  for (guint i = 0; i < fee->history->len; i++)
    {
      const JalonFeeAmount *amount = &g_array_index (fee->history, JalonFeeAmount, i);

      if (jalon_date_compare (amount->from, on) <= 0)
        found = amount;
    }

  return found;
}
