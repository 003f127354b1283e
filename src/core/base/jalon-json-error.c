/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-json.h"

typedef struct
{
  JalonFault *fault;
} JalonJsonErrorPrivate;

static void
jalon_json_error_private_init (JalonJsonErrorPrivate *self)
{
  self->fault = NULL;
}

static void
jalon_json_error_private_copy (const JalonJsonErrorPrivate *from,
                               JalonJsonErrorPrivate       *to)
{
  to->fault = jalon_fault_copy (from->fault);
}

static void
jalon_json_error_private_clear (JalonJsonErrorPrivate *self)
{
  jalon_fault_free (self->fault);
}

G_DEFINE_EXTENDED_ERROR (JalonJsonError, jalon_json_error)

static JalonJsonError
get_code (JalonFaultCode code)
{
  switch ((guint) code)
    {
    case JALON_FAULT_TOO_LARGE:
    case JALON_FAULT_TOO_DEEP:
    case JALON_FAULT_BEYOND_64_BITS:
    case JALON_FAULT_TOO_LARGE_NUMBER:
      return JALON_JSON_ERROR_LIMIT;

    case JALON_FAULT_TWICE:
      return JALON_JSON_ERROR_DUPLICATE;

    default:
      return JALON_JSON_ERROR_SYNTAX;
    }
}

/**
 * jalon_json_take_fault:
 * @error: return location for a #JalonJsonError
 * @fault: (transfer full): what is wrong in a text
 *
 * Returns: %FALSE
 */
gboolean
jalon_json_take_fault (GError    **error,
                       JalonFault *fault)
{
  g_autofree char *message = jalon_fault_dup_message (fault, NULL);
  GError          *taken = g_error_new_literal (JALON_JSON_ERROR, (gint) get_code (fault->code), message);

  jalon_json_error_get_private (taken)->fault = fault;
  g_propagate_error (error, taken);

  return FALSE;
}

/**
 * jalon_json_error_get_fault:
 * @error: an error
 *
 * Returns: (transfer none) (nullable): what is wrong in a text, without the
 *   words of a language; %NULL if the error is not of this kind
 */
const JalonFault *
jalon_json_error_get_fault (const GError *error)
{
  return error->domain == JALON_JSON_ERROR ? jalon_json_error_get_private (error)->fault : NULL;
}
