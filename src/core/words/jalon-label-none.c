/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-labels.h"

#include <glib/gi18n.h>

/* That there is none of a kind, in the words of that kind. */
static const struct
{
  GType (*get_type) (void);
  const char *button;
  const char *answered;
} NONE[] = {
  { jalon_test_result_get_type, N_ ("No test"), N_ ("You answered that there is no test.") },
  { jalon_credential_get_type, N_ ("No diploma"), N_ ("You answered that there is no diploma.") },
  { jalon_job_get_type, N_ ("No job"), N_ ("You answered that there is no job.") },
  { jalon_leave_get_type, N_ ("No time off"), N_ ("You answered that there was no time off.") },
  { jalon_permit_get_type, N_ ("No permit"), N_ ("You answered that there is no permit.") },
  { jalon_child_get_type, N_ ("No children"), N_ ("You answered that there are no children.") },
  { jalon_previous_union_get_type, N_ ("No earlier relationship"), N_ ("You answered that there was no earlier marriage or common-law relationship.") },
  { jalon_relative_get_type, N_ ("No relatives in Canada"), N_ ("You answered that no relatives live in Canada.") },
  { jalon_letter_get_type, N_ ("No letter"), N_ ("You answered that there is no letter.") },
  { jalon_job_offer_get_type, N_ ("No job offer"), N_ ("You answered that there is no job offer.") },
  { jalon_nomination_get_type, N_ ("No nomination"), N_ ("You answered that there is no nomination.") },
  { jalon_trade_certificate_get_type, N_ ("No certificate"), N_ ("You answered that there is no certificate.") },
};

/**
 * jalon_label_none:
 * @record_type: what a list has, or a record that may be missing
 * @out_answered: (out) (optional): what is said once this was answered
 *
 * Returns: (nullable): the answer that there is none; %NULL where it cannot be one, as everybody lives somewhere
 */
const char *
jalon_label_none (GType        record_type,
                  const char **out_answered)
{
  for (guint i = 0; i < G_N_ELEMENTS (NONE); i++)
    if (NONE[i].get_type () == record_type)
      {
        if (out_answered != NULL)
          *out_answered = _ (NONE[i].answered);
        return _ (NONE[i].button);
      }

  if (out_answered != NULL)
    *out_answered = _ ("You answered that there is nothing here.");
  return NULL;
}
