/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-words.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-words.h"

/* The day of the application, in words. */

/* What would be lost after the day that binds. */
static char *
format_binding (const JalonApplicationDay *application,
                JalonHousehold            *household,
                const char                *day)
{
  g_autofree char *person = application->whom != NULL ? jalon_label_person (household, application->whom) : NULL;

  if (g_str_equal (application->reason, "age_lockin"))
    /* Translators: a day and the name of a child. */
    return g_strdup_printf (_ ("Apply by %1$s, or %2$s cannot be included"), day, person);

  if (g_str_equal (application->reason, "language_validity"))
    /* Translators: a day and the name of a person. */
    return g_strdup_printf (_ ("Apply by %1$s: after that day, the language test of %2$s no longer counts"), day, person);

  if (g_str_equal (application->reason, "eca_validity"))
    /* Translators: a day and the name of a person. */
    return g_strdup_printf (_ ("Apply by %1$s: after that day, the educational credential assessment of %2$s no longer counts"), day, person);

  if (g_str_equal (application->reason, "nomination_validity"))
    return g_strdup_printf (_ ("Apply by %s: the nomination ends that day"), day);

  /* Translators: a day and the name of a person. */
  return g_strdup_printf (_ ("Apply by %1$s: the permit of %2$s ends that day"), day, person);
}

/**
 * jalon_application_day_dup_sentence:
 * @application: the day of the application
 * @household: whose
 *
 * Returns: (transfer full): by when to apply and what decides it, as the first
 *   thing to be read on a list; without a full stop
 */
char *
jalon_application_day_dup_sentence (const JalonApplicationDay *application,
                                    JalonHousehold            *household)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (application != NULL, NULL);

  if (!jalon_date_is_set (application->due_by))
    return g_strdup_printf (ngettext ("No day is chosen: the papers of the application are due within %d calendar day after the invitation",
                                      "No day is chosen: the papers of the application are due within %d calendar days after the invitation", (gulong) application->days),
                            application->days);

  day = jalon_words_date_weekday (application->due_by);

  if (application->applied)
    return g_strdup_printf (_ ("Applied on %s"), day);

  if (jalon_application_day_is_bound (application))
    return format_binding (application, household, day);

  if (jalon_date_is_set (application->planned))
    return g_strdup_printf (_ ("Planned back from %s, the day that you have chosen"), day);

  return g_strdup_printf (_ ("Apply by %s, the last day of the invitation"), day);
}
