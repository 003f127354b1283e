/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-fee.h"

#include "jalon-checklist-json.h"
#include "jalon-json.h"

static void
free_fee (gpointer data)
{
  JalonFee *fee = data;

  g_free (fee->id);
  jalon_text_clear (&fee->name);
  g_array_unref (fee->history);
  jalon_source_clear (&fee->source);
  g_free (fee);
}

static gboolean
read_amount (JsonNode *node,
             JalonFee *fee,
             GError  **error)
{
  static const char *const names[] = { "from", "amount", "family-maximum", NULL };
  JsonObject              *object;
  JalonFeeAmount           amount = { 0 };

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return jalon_checklist_json_fail (error, "history", "is not a list of objects");

  object = json_node_get_object (node);

  if (!jalon_json_only_members (object, names, error) ||
      !jalon_json_get_date (object, "from", &amount.from, error) ||
      !jalon_checklist_json_get_number (object, "amount", 1, &amount.amount, error) ||
      (json_object_has_member (object, "family-maximum") &&
       !jalon_checklist_json_get_number (object, "family-maximum", amount.amount, &amount.family_maximum, error)))
    return FALSE;

  if (fee->history->len > 0 &&
      jalon_date_compare (g_array_index (fee->history, JalonFeeAmount, fee->history->len - 1).from, amount.from) >= 0)
    return jalon_checklist_json_fail (error, "from", "is not after the one before");

  g_array_append_val (fee->history, amount);
  return TRUE;
}

static gboolean
read_fee (JsonNode *node,
          JalonFee *fee,
          GError  **error)
{
  static const char *const names[] = { "id", "name", "history", "source", NULL };
  JsonObject              *object;
  JsonArray               *history;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return jalon_checklist_json_fail (error, "fees", "is not a list of objects");

  object = json_node_get_object (node);

  if (!jalon_json_only_members (object, names, error))
    return FALSE;

  fee->id = g_strdup (jalon_json_get_string (object, "id", error));

  if (fee->id == NULL || !jalon_json_get_text (object, "name", &fee->name, error) ||
      !jalon_json_get_source (object, "source", &fee->source, error))
    return FALSE;

  history = jalon_json_get_array (object, "history", error);

  if (history == NULL)
    return FALSE;

  if (json_array_get_length (history) == 0)
    return jalon_checklist_json_fail (error, "history", "is empty");

  for (guint i = 0; i < json_array_get_length (history); i++)
    if (!read_amount (json_array_get_element (history, i), fee, error))
      {
        g_prefix_error (error, "history[%u]: ", i);
        return FALSE;
      }

  return TRUE;
}

/**
 * jalon_fees_read: (skip)
 * @root: what fees.json of data/checklist holds
 * @error: return location for a #JalonPlanError or a #JalonJsonError
 *
 * Returns: (transfer container) (element-type JalonFee): the fees, freed with
 *   the array; or %NULL
 */
GPtrArray *
jalon_fees_read (JsonNode *root,
                 GError  **error)
{
  static const char *const names[] = { "fees", NULL };
  g_autoptr (GPtrArray)    fees = g_ptr_array_new_with_free_func (free_fee);
  JsonObject              *object;
  JsonArray               *array;

  g_return_val_if_fail (root != NULL, NULL);

  if (!JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error_literal (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "is not an object");
      return NULL;
    }

  object = json_node_get_object (root);

  if (!jalon_json_only_members (object, names, error))
    return NULL;

  array = jalon_json_get_array (object, "fees", error);

  if (array == NULL)
    return NULL;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JalonFee *fee = g_new0 (JalonFee, 1);

      fee->history = g_array_new (FALSE, FALSE, sizeof (JalonFeeAmount));
      g_ptr_array_add (fees, fee);

      if (!read_fee (json_array_get_element (array, i), fee, error))
        {
          g_prefix_error (error, "fees[%u]: ", i);
          return NULL;
        }
    }

  return g_steal_pointer (&fees);
}

/**
 * jalon_fees_get:
 * @fees: (element-type JalonFee): what jalon_fees_read() gave
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
