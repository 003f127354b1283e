/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-binding-day.h"

#include "jalon-issues.h"

/* What the household has on a day, in so far as an application can lose it. */
typedef struct
{
  guint programs; /* a bit for each that is met and that documents are asked for */
  int   points;   /* without those of age: a birthday after the invitation costs nothing */
} Standing;

typedef struct
{
  const JalonAssessedDay *assessed;
  JalonDate               limit;
  JalonFacts              facts; /* of the days tried */
  JalonBindingDay        *binding;
  gboolean                found;
} Search;

static guint
get_programs_in_question (const JalonAssessedDay *assessed)
{
  switch ((JalonInvitedUnder) assessed->facts->household->invited_under)
    {
    case JALON_INVITED_UNDER_CEC:
      return 1u << JALON_PROGRAM_CEC;

    case JALON_INVITED_UNDER_FSW:
      return 1u << JALON_PROGRAM_FSW;

    case JALON_INVITED_UNDER_FST:
      return 1u << JALON_PROGRAM_FST;

    case JALON_INVITED_UNDER_NOMINEE:
      return 1u << JALON_PROGRAM_NOMINEE;

    case JALON_INVITED_UNDER_UNANSWERED:
    default:
      return (1u << JALON_N_PROGRAMS) - 1;
    }
}

static Standing
judge_on (Search   *search,
          JalonDate day)
{
  const JalonAssessedDay *assessed = search->assessed;
  Standing                standing = { 0 };
  JalonEligibility        eligibility;
  JalonCrs                crs;

  jalon_facts_rederive (&search->facts, assessed->facts->household, assessed->rules, day);
  search->facts.candidate.age = assessed->facts->candidate.age;
  jalon_eligibility_judge (&search->facts, assessed->rules, &eligibility);
  jalon_crs_score (&search->facts, assessed->rules, &crs);

  for (guint i = 0; i < JALON_N_PROGRAMS; i++)
    if (eligibility.programs[i] == JALON_VERDICT_MET)
      standing.programs |= 1u << i;

  standing.programs &= get_programs_in_question (assessed);
  standing.points = crs.total;
  return standing;
}

static gboolean
is_earlier (const Search *search,
            JalonDate     day)
{
  return jalon_date_is_set (day) &&
         jalon_date_compare (day, search->assessed->facts->day) >= 0 &&
         jalon_date_compare (day, search->limit) < 0 &&
         (!search->found || jalon_date_compare (day, search->binding->day) < 0);
}

static void
take (Search     *search,
      JalonDate   day,
      const char *reason,
      const char *whom)
{
  search->found = TRUE;
  *search->binding = (JalonBindingDay){ day, reason, whom };
}

/* A document binds if the day after its last one is worse than its last one. */
static void
try_document (Search     *search,
              JalonDate   last_day,
              const char *reason,
              const char *whom)
{
  Standing before;
  Standing after;

  if (!is_earlier (search, last_day))
    return;

  before = judge_on (search, last_day);
  after = judge_on (search, jalon_date_add_days (last_day, 1));

  if ((before.programs & ~after.programs) != 0 || after.points < before.points)
    take (search, last_day, reason, whom);
}

static void
try_person (Search                 *search,
            const JalonPersonFacts *person,
            const char             *whom)
{
  JalonRecordList *credentials = person->record->credentials;

  for (guint i = 0; i < person->n_tests; i++)
    try_document (search, person->tests[i].last_day, "language_validity", whom);

  for (guint i = 0; i < jalon_record_list_get_length (credentials); i++)
    {
      const JalonCredential *credential = jalon_record_list_get (credentials, i);

      if (jalon_date_is_set (credential->assessment->issued) && g_strcmp0 (credential->country, "CAN") != 0)
        try_document (search, jalon_assessment_get_last_day (credential->assessment, search->assessed->rules), "eca_validity", whom);
    }
}

/* The day before the birthday on which a child is too old to be dependent; unset where age decides nothing: no birth
 * date, a citizen or permanent resident, married, dependent by condition, or locked. */
static JalonDate
get_of_child (const JalonAssessedDay *assessed,
              const JalonChild       *child)
{
  int age_limit;

  g_return_val_if_fail (assessed != NULL, JALON_DATE_UNSET);
  g_return_val_if_fail (child != NULL, JALON_DATE_UNSET);

  if (!jalon_date_is_set (child->birth_date) || child->is_canadian || child->married || child->dependent_by_condition ||
      jalon_date_is_set (jalon_binding_day_get_lock (assessed->facts->household, assessed->facts->day)))
    return JALON_DATE_UNSET;

  age_limit = jalon_rules_value (assessed->rules, JALON_RULE_FACTS_DEPENDENT_AGE);

  return jalon_date_add_days (jalon_date_add_years (child->birth_date, age_limit), -1);
}

static void
try_children (Search *search)
{
  JalonRecordList *children = search->assessed->facts->household->children;

  for (guint i = 0; i < jalon_record_list_get_length (children); i++)
    {
      const JalonChild *child = jalon_record_list_get (children, i);
      JalonDate         day = child->accompanies ? get_of_child (search->assessed, child) : JALON_DATE_UNSET;

      if (is_earlier (search, day))
        take (search, day, "age_lockin", child->id);
    }
}

static void
try_permits (Search *search)
{
  JalonDate last = jalon_binding_day_get_of_permits (search->assessed);

  if (is_earlier (search, last))
    take (search, last, "permit_expiry", "candidate");
}

/**
 * jalon_binding_day_get_lock:
 * @household: who
 * @on: today
 *
 * Returns: the day on which the province was asked for a nomination in Express
 *   Entry: the children are as old as they were then (Regulations 25.1); unset
 *   while nobody has asked
 */
JalonDate
jalon_binding_day_get_lock (JalonHousehold *household,
                            JalonDate       on)
{
  const JalonNomination *nomination;

  g_return_val_if_fail (household != NULL, JALON_DATE_UNSET);

  nomination = household->nomination;

  if (!nomination->held || !nomination->enhanced || jalon_date_compare (nomination->asked, on) > 0)
    return JALON_DATE_UNSET;

  return nomination->asked;
}

/**
 * jalon_binding_day_get_of_permits:
 * @assessed: who, and on which day
 *
 * After that day an application no longer comes from somebody with status in
 * Canada, and there is no bridging permit.
 *
 * Returns: the last day of the candidate's permits, while they live in Canada;
 *   unset where there are none, and while one has no end yet or status is maintained
 */
JalonDate
jalon_binding_day_get_of_permits (const JalonAssessedDay *assessed)
{
  const JalonPerson *candidate;
  JalonDate          last = JALON_DATE_UNSET;

  g_return_val_if_fail (assessed != NULL, JALON_DATE_UNSET);

  candidate = assessed->facts->household->candidate;

  if (g_strcmp0 (candidate->residence, "CAN") != 0)
    return JALON_DATE_UNSET;

  for (guint i = 0; i < jalon_record_list_get_length (candidate->permits); i++)
    {
      JalonPermit *permit = jalon_record_list_get (candidate->permits, i);

      if (!jalon_record_counts (JALON_RECORD (permit), assessed->rules))
        continue;

      if (permit->kind == JALON_PERMIT_KIND_MAINTAINED || !jalon_date_is_set (permit->expires))
        return JALON_DATE_UNSET;

      last = jalon_date_max (last, permit->expires);
    }

  return last;
}

/**
 * jalon_binding_day_find:
 * @assessed: who, and on which day
 * @limit: the day by which the application would be made otherwise
 * @out_binding: (out): the first day that binds; unchanged if there is none
 *
 * Looks for the first day, from the day asked to before @limit, that is the
 * last good one of a test, an assessment, a nomination, a permit or a child's
 * age without which a met program, points, status or a person would be lost (decision 16). What has
 * ended before the day asked cannot be saved any more and does not bind.
 *
 * Returns: whether there is one
 */
gboolean
jalon_binding_day_find (const JalonAssessedDay *assessed,
                        JalonDate               limit,
                        JalonBindingDay        *out_binding)
{
  Search            search = { 0 };
  const JalonFacts *facts;

  g_return_val_if_fail (assessed != NULL, FALSE);
  g_return_val_if_fail (out_binding != NULL, FALSE);

  facts = assessed->facts;
  search.assessed = assessed;
  search.limit = limit;
  search.binding = out_binding;

  /* Nothing can bind between a day and the same day. */
  if (!jalon_date_is_set (limit) || jalon_date_compare (facts->day, limit) >= 0)
    return FALSE;

  jalon_facts_init (&search.facts);
  try_children (&search);
  try_permits (&search);
  try_person (&search, &facts->candidate, "candidate");

  if (facts->with_spouse)
    try_person (&search, &facts->partner, "partner");

  try_document (&search, facts->household->nomination->expires, "nomination_validity", NULL);
  jalon_facts_clear (&search.facts);

  return search.found;
}
