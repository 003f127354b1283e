/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-profile-file.h"

typedef struct
{
  JalonFault *fault;
} JalonProfileErrorPrivate;

static void
jalon_profile_error_private_init (JalonProfileErrorPrivate *self)
{
  self->fault = NULL;
}

static void
jalon_profile_error_private_copy (const JalonProfileErrorPrivate *from,
                                  JalonProfileErrorPrivate       *to)
{
  to->fault = jalon_fault_copy (from->fault);
}

static void
jalon_profile_error_private_clear (JalonProfileErrorPrivate *self)
{
  jalon_fault_free (self->fault);
}

G_DEFINE_EXTENDED_ERROR (JalonProfileError, jalon_profile_error)

/**
 * jalon_profile_take_fault:
 * @error: return location for an error %JALON_PROFILE_ERROR_REFUSED
 * @fault: (transfer full): what is wrong in a profile
 *
 * Returns: %FALSE
 */
gboolean
jalon_profile_take_fault (GError    **error,
                          JalonFault *fault)
{
  g_autofree char *message = jalon_fault_dup_message (fault, NULL);
  GError          *taken = g_error_new_literal (JALON_PROFILE_ERROR, JALON_PROFILE_ERROR_REFUSED, message);

  jalon_profile_error_get_private (taken)->fault = fault;
  g_propagate_error (error, taken);

  return FALSE;
}

/**
 * jalon_profile_error_get_fault:
 * @error: an error
 *
 * Returns: (transfer none) (nullable): what is wrong, without the words of a
 *   language; %NULL if the error is not of this kind
 */
const JalonFault *
jalon_profile_error_get_fault (const GError *error)
{
  return error->domain == JALON_PROFILE_ERROR ? jalon_profile_error_get_private (error)->fault : NULL;
}
