/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-walk.h"
#include "jalon-term.h"

#include "jalon-issues.h"

/* Deadlines that are the last good day of a document. */

static JalonLanguage
get_language (const JalonTestResult *result)
{
  return result->test == JALON_LANGUAGE_TEST_TEF_CANADA || result->test == JALON_LANGUAGE_TEST_TCF_CANADA
           ? JALON_LANGUAGE_FR
           : JALON_LANGUAGE_EN;
}

/* Whether a result that is valid on the day makes up for one of the same language that has ended. */
static gboolean
is_replaced (JalonDeadlineWalk      *walk,
             const JalonPersonFacts *person,
             const JalonTestResult  *result,
             JalonDate               last_day)
{
  if (jalon_date_compare (last_day, walk->assessed->facts->day) >= 0)
    return FALSE;

  for (guint i = 0; i < person->n_tests; i++)
    {
      if (person->tests[i].language == get_language (result))
        return TRUE;
    }

  return FALSE;
}

/* A partner's result, and one that is neither the first official language of the score nor of the grid, bring points only. */
static gboolean
brings_points_only (JalonDeadlineWalk      *walk,
                    const JalonPersonFacts *person,
                    const char             *who,
                    guint                   index)
{
  const int firsts[] = { walk->assessed->crs->first, walk->assessed->eligibility->grid.first };

  if (!g_str_equal (who, "candidate"))
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (firsts); i++)
    if (firsts[i] < 0 || (guint) firsts[i] >= person->n_tests || person->tests[firsts[i]].index == index)
      return FALSE;

  return TRUE;
}

static void
add_tests (JalonDeadlineWalk       *walk,
           const JalonDeadlineRule *rule,
           const char              *who,
           const JalonPersonFacts  *person)
{
  guint n = jalon_record_list_get_length (person->record->tests);

  for (guint i = 0; i < n; i++)
    {
      JalonTestResult *result = jalon_record_list_get (person->record->tests, i);
      JalonDeadline   *deadline;

      if (!jalon_record_counts (result, walk->assessed->rules))
        continue;

      deadline = jalon_deadline_begin (walk, rule, who, result->id, result);
      jalon_deadline_count (deadline, walk, rule, result->taken);
      deadline->points_only = brings_points_only (walk, person, who, i);
      deadline->done = is_replaced (walk, person, result, deadline->due);
      jalon_deadline_end (walk, deadline);
    }
}

static void
add_assessments (JalonDeadlineWalk       *walk,
                 const JalonDeadlineRule *rule,
                 const char              *who,
                 const JalonPerson       *person)
{
  guint n = jalon_record_list_get_length (person->credentials);

  for (guint i = 0; i < n; i++)
    {
      JalonCredential *credential = jalon_record_list_get (person->credentials, i);
      JalonDeadline   *deadline;

      /* A Canadian credential counts without an assessment. */
      if (g_strcmp0 (credential->country, "CAN") == 0)
        continue;

      deadline = jalon_deadline_begin (walk, rule, who, credential->id, credential);
      deadline->points_only = !g_str_equal (who, "candidate");
      jalon_deadline_count (deadline, walk, rule, credential->assessment->issued);
      jalon_deadline_end (walk, deadline);
    }
}

static void
add_exam (JalonDeadlineWalk       *walk,
          const JalonDeadlineRule *rule,
          const char              *who,
          const char              *residence,
          JalonMedicalExam        *exam)
{
  JalonDeadline *deadline = jalon_deadline_begin (walk, rule, who, NULL, exam);
  JalonDate      today = walk->assessed->facts->day;
  JalonDate      applied = walk->household->milestones->applied;
  gboolean       has_applied = jalon_date_is_set (applied) && jalon_date_compare (applied, today) <= 0;

  jalon_deadline_count (deadline, walk, rule, exam->taken);

  if (jalon_date_is_set (deadline->due) && jalon_deadline_walk_reuses_exam (exam, residence))
    {
      const JalonDeadlineLength *length = jalon_deadline_rule_get_length (rule, exam->taken);
      JalonDate                  end = jalon_deadline_walk_get_exam_end (walk, exam, residence);

      /* The day on which such exams stop serving again is not counted from the exam. */
      if (jalon_date_equal (end, jalon_term_add (exam->taken, length->length_low_risk, length->unit)))
        deadline->length = length->length_low_risk;
      else if (!jalon_date_equal (end, deadline->due))
        jalon_deadline_print (deadline, end);

      /* Its number has been given with the application, and it serves until the decision. */
      deadline->due = deadline->counted = end;
      deadline->done = has_applied && jalon_date_compare (applied, deadline->due) <= 0;
    }

  /* An exam that ended before any application holds nothing up: its document says what is needed now. */
  if (!has_applied && jalon_date_compare (deadline->due, today) < 0)
    deadline->done = TRUE;

  jalon_deadline_end (walk, deadline);
}

static void
add_passport (JalonDeadlineWalk       *walk,
              const JalonDeadlineRule *rule,
              const char              *who,
              JalonDate                expires)
{
  JalonDeadline *deadline = jalon_deadline_begin (walk, rule, who, NULL, NULL);

  jalon_deadline_print (deadline, expires);
  jalon_deadline_end (walk, deadline);
}

/* A deadline for each entry of a document; @printed_wins: even over a shorter counted term. */
static void
add_documents (JalonDeadlineWalk       *walk,
               const JalonDeadlineRule *rule,
               const char              *id,
               gboolean                 printed_wins)
{
  guint n = jalon_record_list_get_length (walk->household->documents);

  for (guint i = 0; i < n; i++)
    {
      JalonDocument *document = jalon_record_list_get (walk->household->documents, i);
      JalonDeadline *deadline;

      if (g_strcmp0 (document->id, id) != 0)
        continue;

      deadline = jalon_deadline_begin (walk, rule, document->for_whom, document->of, document);
      jalon_deadline_count (deadline, walk, rule, document->issued);

      if (printed_wins || (jalon_date_is_set (deadline->due) && jalon_date_compare (document->expires, deadline->due) < 0))
        jalon_deadline_print (deadline, document->expires);

      jalon_deadline_end (walk, deadline);
    }
}

/**
 * jalon_deadline_find_nomination:
 * @walk: a walk
 * @rule: the end of a nomination
 *
 * Decision 7: the certificate's own expiry wins over the counted months.
 */
void
jalon_deadline_find_nomination (JalonDeadlineWalk       *walk,
                                const JalonDeadlineRule *rule)
{
  JalonNomination *nomination = walk->household->nomination;
  JalonDeadline   *deadline;

  if (!nomination->held)
    return;

  deadline = jalon_deadline_begin (walk, rule, NULL, NULL, nomination);
  jalon_deadline_count (deadline, walk, rule, nomination->issued);
  jalon_deadline_print (deadline, nomination->expires);
  jalon_deadline_take_account_date (deadline, walk, rule->id);
  jalon_deadline_end (walk, deadline);
}

/**
 * jalon_deadline_find_tests:
 * @walk: a walk
 * @rule: the life of a language test
 *
 * For the candidate, and for a partner who counts. A result with an issue
 * counts nothing and has no end; one that has ended is done with when a valid
 * one of the same language is there.
 */
void
jalon_deadline_find_tests (JalonDeadlineWalk       *walk,
                           const JalonDeadlineRule *rule)
{
  const JalonFacts *facts = walk->assessed->facts;

  add_tests (walk, rule, "candidate", &facts->candidate);

  if (facts->with_spouse)
    add_tests (walk, rule, "partner", &facts->partner);
}

/**
 * jalon_deadline_find_assessments:
 * @walk: a walk
 * @rule: the life of an educational credential assessment
 */
void
jalon_deadline_find_assessments (JalonDeadlineWalk       *walk,
                                 const JalonDeadlineRule *rule)
{
  add_assessments (walk, rule, "candidate", walk->household->candidate);

  if (walk->assessed->facts->with_spouse)
    add_assessments (walk, rule, "partner", walk->household->partner);
}

/**
 * jalon_deadline_find_police:
 * @walk: a walk
 * @rule: the life of a police certificate of the country of residence
 *
 * A certificate that prints an earlier end than the counted one ends then.
 */
void
jalon_deadline_find_police (JalonDeadlineWalk       *walk,
                            const JalonDeadlineRule *rule)
{
  add_documents (walk, rule, "police_current", FALSE);
}

/**
 * jalon_deadline_find_cards:
 * @walk: a walk
 * @rule: the life of a permanent resident card
 *
 * The date printed on the card wins over the counted one.
 */
void
jalon_deadline_find_cards (JalonDeadlineWalk       *walk,
                           const JalonDeadlineRule *rule)
{
  add_documents (walk, rule, "pr_card", TRUE);
}

/**
 * jalon_deadline_find_exams:
 * @walk: a walk
 * @rule: the life of a medical exam
 */
void
jalon_deadline_find_exams (JalonDeadlineWalk       *walk,
                           const JalonDeadlineRule *rule)
{
  guint n = jalon_record_list_get_length (walk->household->children);

  add_exam (walk, rule, "candidate", walk->household->candidate->residence, walk->household->candidate->medical_exam);

  if (jalon_deadline_walk_has_partner (walk))
    add_exam (walk, rule, "partner", walk->household->partner->residence, walk->household->partner->medical_exam);

  for (guint i = 0; i < n; i++)
    {
      JalonChild *child = jalon_record_list_get (walk->household->children, i);

      if (!child->is_canadian)
        add_exam (walk, rule, child->id, child->residence, child->medical_exam);
    }
}

/**
 * jalon_deadline_find_passports:
 * @walk: a walk
 * @rule: the end of a passport
 */
void
jalon_deadline_find_passports (JalonDeadlineWalk       *walk,
                               const JalonDeadlineRule *rule)
{
  guint n = jalon_record_list_get_length (walk->household->children);

  add_passport (walk, rule, "candidate", walk->household->candidate->passport_expires);

  if (jalon_deadline_walk_has_partner (walk))
    add_passport (walk, rule, "partner", walk->household->partner->passport_expires);

  for (guint i = 0; i < n; i++)
    {
      JalonChild *child = jalon_record_list_get (walk->household->children, i);

      if (!child->is_canadian)
        add_passport (walk, rule, child->id, child->passport_expires);
    }
}
