/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-words.h"

#include <glib/gi18n.h>

#include "jalon-countries.h"
#include "jalon-labels.h"
#include "jalon-long-stay.h"
#include "jalon-words.h"

/* The day of the application, in words. */

/**
 * jalon_binding_day_dup_sentence: (skip)
 * @binding: a day that binds
 * @household: whose
 *
 * Returns: (transfer full): by when to apply, and what would be lost after that
 *   day; without a full stop
 */
char *
jalon_binding_day_dup_sentence (const JalonBindingDay *binding,
                                JalonHousehold        *household)
{
  g_autofree char *person = binding->whom != NULL ? jalon_label_person (household, binding->whom) : NULL;
  g_autofree char *day = jalon_words_date_weekday (binding->day);

  if (g_str_equal (binding->reason, "age_lockin"))
    /* Translators: a day and the name of a child. */
    return g_strdup_printf (_ ("Apply by %1$s, or %2$s cannot be included"), day, person);

  if (g_str_equal (binding->reason, "language_validity"))
    /* Translators: a day and the name of a person. */
    return jalon_words_elide (g_strdup_printf (_ ("Apply by %1$s: after that day, the language test of %2$s no longer counts"), day, person), person);

  if (g_str_equal (binding->reason, "eca_validity"))
    /* Translators: a day and the name of a person. */
    return jalon_words_elide (g_strdup_printf (_ ("Apply by %1$s: after that day, the educational credential assessment of %2$s no longer counts"), day, person), person);

  if (g_str_equal (binding->reason, "nomination_validity"))
    return g_strdup_printf (_ ("Apply by %s: the nomination ends that day"), day);

  /* Translators: a day and the name of a person. */
  return jalon_words_elide (g_strdup_printf (_ ("Apply by %1$s: the permit of %2$s ends that day"), day, person), person);
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
    return g_strdup_printf (ngettext ("No day is chosen: the documents of the application are due within %d calendar day after the invitation",
                                      "No day is chosen: the documents of the application are due within %d calendar days after the invitation", (gulong) application->days),
                            application->days);

  day = jalon_words_date_weekday (application->due_by);

  if (application->applied)
    return g_strdup_printf (_ ("Applied on %s"), day);

  if (jalon_application_day_is_bound (application))
    return jalon_binding_day_dup_sentence (&(JalonBindingDay){ application->due_by, application->reason, application->whom }, household);

  if (jalon_date_is_set (application->planned))
    return g_strdup_printf (_ ("Planned back from %s, the day that you have chosen"), day);

  return g_strdup_printf (_ ("Apply by %s, the last day of the invitation"), day);
}

/**
 * jalon_application_day_dup_no_program:
 * @application: the day of the application
 * @eligibility: the verdicts of the day
 *
 * Returns: (transfer full) (nullable): that no program is met, or only that
 *   answers are missing; %NULL while one is met, or once there is an invitation
 */
char *
jalon_application_day_dup_no_program (const JalonApplicationDay *application,
                                      const JalonEligibility    *eligibility)
{
  gboolean open = FALSE;

  g_return_val_if_fail (application != NULL, NULL);
  g_return_val_if_fail (eligibility != NULL, NULL);

  if (application->applied || jalon_date_is_set (application->invited))
    return NULL;

  for (guint i = 0; i < JALON_N_PROGRAMS; i++)
    {
      if (eligibility->programs[i] == JALON_VERDICT_MET)
        return NULL;

      open = open || eligibility->programs[i] == JALON_VERDICT_UNANSWERED;
    }

  return g_strdup (open ? _ ("No program is met yet: answers are missing. The list is what may be asked for.")
                        : _ ("No program is met today. The list is what would be asked for."));
}

/**
 * jalon_near_stays_dup:
 * @data: the documents
 * @assessed: who, and on which day
 *
 * Returns: (transfer full): a sentence for each stay abroad that misses the
 *   months of a police certificate by fourteen days at most (decision 21)
 */
GStrv
jalon_near_stays_dup (const JalonChecklistData *data,
                      const JalonAssessedDay   *assessed)
{
  g_autoptr (GArray)    stays = jalon_near_stays_find (data, assessed);
  g_autoptr (GPtrArray) sentences = g_ptr_array_new ();

  for (guint i = 0; i < stays->len; i++)
    {
      const JalonNearStay *stay = &g_array_index (stays, JalonNearStay, i);
      g_autofree char     *person = jalon_label_person (assessed->facts->household, stay->for_whom);

      /* Translators: a name, a country, and how many days are missing. */
      g_ptr_array_add (sentences, g_strdup_printf (ngettext ("%1$s, %2$s: %3$d day short of six months. Look at the dates again: a police certificate may be asked for.",
                                                             "%1$s, %2$s: %3$d days short of six months. Look at the dates again: a police certificate may be asked for.", (gulong) stay->days_short),
                                                   person, jalon_country_get_name (stay->country), stay->days_short));
    }

  g_ptr_array_add (sentences, NULL);
  return (GStrv) g_ptr_array_free (g_steal_pointer (&sentences), FALSE);
}
