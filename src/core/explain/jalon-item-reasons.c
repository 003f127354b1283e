/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-words.h"

#include <glib/gi18n.h>

#include "jalon-countries.h"
#include "jalon-labels.h"
#include "jalon-words.h"

/* Why a paper is on the list. */

static char *
explain_programs (JalonItem *item)
{
  const char      *names[JALON_N_PROGRAMS + 1] = { NULL };
  g_autofree char *list = NULL;
  guint            n = 0;

  for (guint program = 0; program < JALON_N_PROGRAMS; program++)
    if (item->programs & (1u << program))
      names[n++] = jalon_label_program_short (program);

  if (n == 0)
    return g_strdup (_ ("Asked from everybody"));

  list = jalon_words_list (names);

  if (item->programs_open)
    return g_strdup_printf (_ ("Asked by programs that are not ruled out yet: %s"), list);

  return g_strdup_printf (_ ("Asked by: %s"), list);
}

/* A line of the score by its rule's title, which is in both languages. */
static char *
explain_points (JalonItem *item)
{
  static const char *const LINES[JALON_N_CRS_LINES] = {
    [JALON_CRS_AGE] = N_ ("age"),
    [JALON_CRS_EDUCATION] = N_ ("education"),
    [JALON_CRS_FIRST_LANGUAGE] = N_ ("first official language"),
    [JALON_CRS_SECOND_LANGUAGE] = N_ ("second official language"),
    [JALON_CRS_CANADIAN_WORK] = N_ ("work in Canada"),
    [JALON_CRS_SPOUSE_EDUCATION] = N_ ("education of the partner"),
    [JALON_CRS_SPOUSE_LANGUAGE] = N_ ("language of the partner"),
    [JALON_CRS_SPOUSE_CANADIAN_WORK] = N_ ("work of the partner in Canada"),
    [JALON_CRS_EDUCATION_LANGUAGE] = N_ ("education and language"),
    [JALON_CRS_EDUCATION_CANADIAN_WORK] = N_ ("education and work in Canada"),
    [JALON_CRS_FOREIGN_WORK_LANGUAGE] = N_ ("work abroad and language"),
    [JALON_CRS_FOREIGN_WORK_CANADIAN_WORK] = N_ ("work abroad and work in Canada"),
    [JALON_CRS_CERTIFICATE_LANGUAGE] = N_ ("certificate of qualification and language"),
    [JALON_CRS_SIBLING] = N_ ("brother or sister in Canada"),
    [JALON_CRS_FRENCH] = N_ ("knowledge of French"),
    [JALON_CRS_CANADIAN_STUDY] = N_ ("study in Canada"),
    [JALON_CRS_JOB_OFFER] = N_ ("job offer"),
    [JALON_CRS_NOMINATION] = N_ ("provincial nomination"),
  };

  /* Translators: %s is a line of the score, such as "first official language". */
  return g_strdup_printf (_ ("Proves points of the score: %s"), _ (LINES[item->line]));
}

static char *
explain_record (JalonItem  *item,
                const char *format,
                const char *otherwise)
{
  g_autofree char *label = item->reason_record != NULL ? jalon_label_record (item->reason_record) : NULL;

  return label != NULL ? g_strdup_printf (format, label) : g_strdup (otherwise);
}

static char *
explain_stay (JalonItem *item)
{
  const char      *country = jalon_country_get_name (item->country != NULL ? item->country : item->of);
  g_autofree char *first = jalon_date_is_set (item->first) ? jalon_words_date (item->first) : NULL;
  g_autofree char *last = jalon_date_is_set (item->last) ? jalon_words_date (item->last) : NULL;

  if (first != NULL && last != NULL)
    /* Translators: a country, the first and the last day of a stay. */
    return g_strdup_printf (_ ("A long stay: %1$s, %2$s to %3$s"), country, first, last);

  if (first != NULL)
    return g_strdup_printf (_ ("A long stay: %1$s, since %2$s"), country, first);

  return g_strdup_printf (_ ("A long stay: %s"), country);
}

static char *
explain_age (JalonItem *item)
{
  if (item->number == JALON_UNANSWERED)
    return g_strdup (_ ("By the age on the day of the application"));

  return g_strdup_printf (ngettext ("%d year old on the day of the application", "%d years old on the day of the application", (gulong) item->number), item->number);
}

static char *
explain_late (JalonItem *item)
{
  if (item->country == NULL)
    return g_strdup (_ ("Another paper will come late"));

  return g_strdup_printf (_ ("Another paper will come late: %s"), jalon_country_get_name (item->country));
}

/**
 * jalon_item_dup_reason:
 * @item: a paper
 * @household: whose
 *
 * Returns: (transfer full): why it is on the list
 */
char *
jalon_item_dup_reason (JalonItem      *item,
                       JalonHousehold *household)
{
  switch (item->reason)
    {
    case JALON_ITEM_REASON_ALWAYS:
      return g_strdup (_ ("Asked from everybody"));

    case JALON_ITEM_REASON_PROGRAM:
      return explain_programs (item);

    case JALON_ITEM_REASON_POINTS:
      return explain_points (item);

    case JALON_ITEM_REASON_GRID:
      return g_strdup (_ ("Proves points of the 67-point grid"));

    case JALON_ITEM_REASON_JOB:
      return explain_record (item, _ ("Proves the work: %s"), _ ("Proves the work"));

    case JALON_ITEM_REASON_STAY:
      return explain_stay (item);

    case JALON_ITEM_REASON_AGE:
      return explain_age (item);

    case JALON_ITEM_REASON_DAY_OF_APPLICATION:
      return g_strdup (_ ("By the rule of the day of the application"));

    case JALON_ITEM_REASON_RELATIONSHIP:
      return g_strdup_printf (_ ("Marital status: %s"), jalon_label_choice_of (JALON_TYPE_HOUSEHOLD, "relationship", household->relationship));

    case JALON_ITEM_REASON_CHILD:
      return g_strdup (_ ("Asked for children"));

    case JALON_ITEM_REASON_ANSWER:
      return g_strdup (_ ("By an answer in the profile"));

    case JALON_ITEM_REASON_OFFER:
      return g_strdup (_ ("By the job offer"));

    case JALON_ITEM_REASON_NOMINATION:
      return g_strdup (_ ("By the nomination"));

    case JALON_ITEM_REASON_FUNDS_EXEMPT:
      return g_strdup (_ ("Instead of settlement funds: you are authorized to work and have a valid job offer"));

    case JALON_ITEM_REASON_CATEGORY:
      return g_strdup (_ ("By the category of the round"));

    case JALON_ITEM_REASON_LATE:
      return explain_late (item);

    case JALON_ITEM_REASON_LETTER:
      return explain_record (item, _ ("Asked by a letter: %s"), _ ("Asked by a letter"));

    case JALON_ITEM_REASON_OWN:
      return g_strdup (_ ("Your own item"));

    case JALON_ITEM_REASON_ADVICE:
      return g_strdup (_ ("Recommended to everybody"));

    default:
      g_return_val_if_reached (NULL);
    }
}
