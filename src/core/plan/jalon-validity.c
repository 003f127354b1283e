/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-validity.h"

/*
 * How long a paper is good: the last good day of the one in hand, and the first
 * day on which it makes sense to order one. Lengths are the document's.
 */

/* Sets the days of an item; says whether the paper in hand was issued too early. */
typedef gboolean (*ApplyFunc) (const JalonPlanning *planning, const JalonMember *member, JalonItem *item);

/* A day so much after @day. A term of years is over on its last day: less than two
 * years old is until the day before; months count their last day (decision 11). */
static JalonDate
add_length (const JalonDocumentRule *rule,
            JalonDate                day)
{
  switch (rule->validity_unit)
    {
    case 'y':
      return jalon_date_add_days (jalon_date_add_years (day, rule->validity_length), -1);

    case 'm':
      return jalon_date_add_months (day, rule->validity_length, JALON_ROUNDING_DOWN);

    default:
      return jalon_date_add_days (day, rule->validity_length);
    }
}

/* The first day from which so many months reach @day. */
static JalonDate
subtract_months (const JalonDocumentRule *rule,
                 JalonDate                day)
{
  return jalon_date_add_months (day, -rule->validity_length, JALON_ROUNDING_UP);
}

static JalonDate
get_issued (const JalonItem *item)
{
  return item->record != NULL ? item->record->issued : JALON_DATE_UNSET;
}

/* The end that the person has read on the paper. */
static gboolean
apply_entered (const JalonPlanning *planning,
               const JalonMember   *member,
               JalonItem           *item)
{
  if (item->record != NULL)
    item->valid_until = item->record->expires;

  return FALSE;
}

static gboolean
apply_issued (const JalonPlanning *planning,
              const JalonMember   *member,
              JalonItem           *item)
{
  if (!jalon_date_is_set (get_issued (item)))
    return apply_entered (planning, member, item);

  item->valid_until = add_length (item->rule, get_issued (item));
  return FALSE;
}

static gboolean
apply_passport (const JalonPlanning *planning,
                const JalonMember   *member,
                JalonItem           *item)
{
  if (!jalon_date_is_set (member->passport_expires))
    return apply_entered (planning, member, item);

  item->valid_until = member->passport_expires;
  return FALSE;
}

/* Which result: the one chosen for the score, else for the grid. */
static int
choose_test (const JalonPlanning *planning,
             const JalonMember   *member,
             const JalonItem     *item)
{
  const JalonCrs     *crs = planning->situation->crs;
  const JalonFswGrid *grid = &planning->situation->eligibility->grid;

  if ((member->who & JALON_WHO_CANDIDATE) == 0)
    return crs->partner_test;

  if (g_str_equal (item->rule->when, "second-language"))
    return crs->second >= 0 ? crs->second : grid->second;

  return crs->first >= 0 ? crs->first : grid->first;
}

/* Without one that is valid, the last one taken says since when it is not. */
static JalonDate
find_last_test (const JalonMember *member)
{
  JalonRecordList *tests = member->facts->record->tests;
  JalonDate        last = JALON_DATE_UNSET;

  for (guint i = 0; i < jalon_record_list_get_length (tests); i++)
    {
      const JalonTestResult *result = jalon_record_list_get (tests, i);

      last = jalon_date_max (last, result->taken);
    }

  return last;
}

static gboolean
apply_language_test (const JalonPlanning *planning,
                     const JalonMember   *member,
                     JalonItem           *item)
{
  int chosen = choose_test (planning, member, item);

  if (chosen >= 0 && (guint) chosen < member->facts->n_tests)
    item->valid_until = member->facts->tests[chosen].last_day;
  else if (member->facts->n_tests == 0)
    item->valid_until = add_length (item->rule, find_last_test (member));

  return jalon_date_is_set (item->valid_until) ? FALSE : apply_entered (planning, member, item);
}

/* The assessment of the credential that decides, else the newest. */
static gboolean
apply_assessment (const JalonPlanning *planning,
                  const JalonMember   *member,
                  JalonItem           *item)
{
  JalonRecordList       *credentials = member->facts->record->credentials;
  const JalonCredential *best = member->facts->best_credential;
  JalonDate              issued = best != NULL ? best->assessment->issued : JALON_DATE_UNSET;

  for (guint i = 0; !jalon_date_is_set (issued) && i < jalon_record_list_get_length (credentials); i++)
    {
      const JalonCredential *credential = jalon_record_list_get (credentials, i);

      issued = jalon_date_max (issued, credential->assessment->issued);
    }

  if (!jalon_date_is_set (issued))
    return apply_issued (planning, member, item);

  item->valid_until = add_length (item->rule, issued);
  return FALSE;
}

/* Six months at most before the application. */
static gboolean
apply_police_current (const JalonPlanning *planning,
                      const JalonMember   *member,
                      JalonItem           *item)
{
  item->earliest = subtract_months (item->rule, planning->target.due);
  return apply_issued (planning, member, item);
}

/* After the last stay. It has no end: even one that prints an end is uploaded. */
static gboolean
apply_police_past (const JalonPlanning *planning,
                   const JalonMember   *member,
                   JalonItem           *item)
{
  JalonDate issued = get_issued (item);

  if (!jalon_date_is_set (item->last))
    return FALSE;

  item->earliest = jalon_date_add_days (item->last, 1);

  return jalon_date_is_set (issued) && jalon_date_compare (issued, item->earliest) < 0;
}

/* Good until the day that permanent residence is granted. */
static gboolean
apply_medical (const JalonPlanning *planning,
               const JalonMember   *member,
               JalonItem           *item)
{
  item->earliest = subtract_months (item->rule, planning->target.decision);

  if (!jalon_date_is_set (member->medical_exam->taken))
    return apply_issued (planning, member, item);

  item->valid_until = add_length (item->rule, member->medical_exam->taken);
  return FALSE;
}

/* Five years back from the application, both days in. */
static gboolean
apply_medical_reuse (const JalonPlanning *planning,
                     const JalonMember   *member,
                     JalonItem           *item)
{
  item->valid_until = jalon_date_add_years (member->medical_exam->taken, item->rule->validity_length);
  return FALSE;
}

static gboolean
apply_nomination (const JalonPlanning *planning,
                  const JalonMember   *member,
                  JalonItem           *item)
{
  item->valid_until = planning->household->nomination->expires;

  return jalon_date_is_set (item->valid_until) ? FALSE : apply_entered (planning, member, item);
}

/* What "rule" of a document's validity may say. */
static const struct
{
  const char *name;
  ApplyFunc   apply;
  gboolean    needs_length;
  gboolean    lives_on; /* must be good on the day of the decision too */
} validities[] = {
  { "assessment", apply_assessment, TRUE, FALSE },
  { "entered", apply_entered, FALSE, FALSE },
  { "issued", apply_issued, TRUE, FALSE },
  { "language-test", apply_language_test, TRUE, FALSE },
  { "medical", apply_medical, TRUE, TRUE },
  { "medical-reuse", apply_medical_reuse, TRUE, FALSE },
  { "nomination", apply_nomination, FALSE, FALSE },
  { "none", apply_entered, FALSE, FALSE },
  { "passport", apply_passport, FALSE, TRUE },
  { "police-current", apply_police_current, TRUE, FALSE },
  { "police-past", apply_police_past, FALSE, FALSE },
};

static int
find_validity (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (validities); i++)
    if (g_str_equal (validities[i].name, name))
      return (int) i;

  return -1;
}

/**
 * jalon_validity_exists: (skip)
 * @name: what a document says
 *
 * Returns: whether there is a rule of validity of that name
 */
gboolean
jalon_validity_exists (const char *name)
{
  return find_validity (name) >= 0;
}

/**
 * jalon_validity_needs_length: (skip)
 * @name: a rule of validity that exists
 *
 * Returns: whether the document must say how long it lasts
 */
gboolean
jalon_validity_needs_length (const char *name)
{
  return validities[find_validity (name)].needs_length;
}

/**
 * jalon_validity_lives_on: (skip)
 * @name: a rule of validity that exists
 *
 * Returns: whether the paper must be good on the day of the decision too, and
 *   not only on that of the application
 */
gboolean
jalon_validity_lives_on (const char *name)
{
  return validities[find_validity (name)].lives_on;
}

/**
 * jalon_validity_apply: (skip)
 * @planning: a checklist being made
 * @item: an item of a document of the data
 *
 * Sets the last good day of the paper in hand and the first day on which it
 * makes sense to order one, where there are such days.
 *
 * Returns: whether the paper in hand was issued too early
 */
gboolean
jalon_validity_apply (const JalonPlanning *planning,
                      JalonItem           *item)
{
  const JalonMember *member = jalon_planning_find_member (planning, item->for_whom);
  int                validity = find_validity (item->rule->validity);

  if (member == NULL)
    return apply_entered (planning, NULL, item);

  return validities[validity].apply (planning, member, item);
}
