/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-finder.h"

#include "jalon-country.h"
#include "jalon-issue-checks.h"

/*
 * What is unanswered of a job, a diploma or a test, filled with the best that a
 * true answer could be. Nobody knows whether it is: so such a move says how many
 * points wait at most, and no way to a target rests on it.
 */

#define FULL_WEEK 3000 /* hundredths of hours: more bring nothing more */
#define YOUNGEST 16    /* years of age, for a first job */

/* Points ask for the skill level only, so any occupation of TEER 0 to 3 stands for all. */
#define ANY_SKILLED "21231"
/* Of the self-employed in Canada only physicians count. */
#define ANY_PHYSICIAN "31102"

static gboolean
has_own_results (const JalonTestResult *result)
{
  return result->listening != JALON_UNANSWERED && result->reading != JALON_UNANSWERED &&
         result->writing != JALON_UNANSWERED && result->speaking != JALON_UNANSWERED;
}

static void
take_answer (JalonMoveFinder *self,
             JalonMoveKind    kind,
             JalonWhose       of,
             guint            position,
             const char      *record_id,
             JalonRecord     *item)
{
  JalonMove *move = jalon_move_new (self->kinds->rules[kind], of, self->on,
                                    g_strdup_printf ("%s.%s.%s", jalon_move_kind_to_string (kind), jalon_move_finder_get_whose (of), record_id != NULL ? record_id : ""));

  move->position = position;
  move->item = item;
  jalon_move_finder_take (self, move);
}

/* Jobs --------------------------------------------------------------------- */

static const char *
find_occupation (JalonMoveFinder *self,
                 JalonWhose       of,
                 const JalonJob  *job)
{
  const JalonPersonFacts *facts = jalon_move_finder_get_facts (self, of);

  if (job->publicly_funded)
    return ANY_PHYSICIAN;

  for (guint i = 0; i < facts->n_spans; i++)
    if (facts->spans[i].skilled)
      return facts->spans[i].record->noc;

  return ANY_SKILLED;
}

/* As early as work can count, but not in somebody's childhood. */
static JalonDate
find_start (JalonMoveFinder *self,
            JalonWhose       of,
            const JalonJob  *job)
{
  JalonDate birth = jalon_move_finder_get_person (self, of)->birth_date;
  JalonDate end = jalon_date_is_set (job->ended) ? job->ended : self->on;
  JalonDate start = jalon_date_add_years (end, -jalon_rules_value (self->today.rules, JALON_RULE_FACTS_WORK_WINDOW));

  if (jalon_date_is_set (birth) && jalon_date_compare (start, jalon_date_add_years (birth, YOUNGEST)) < 0)
    start = jalon_date_min (end, jalon_date_add_years (birth, YOUNGEST));

  return start;
}

static void
find_job (JalonMoveFinder *self,
          JalonWhose       of,
          guint            position)
{
  JalonJob               *job = jalon_record_list_get (jalon_move_finder_get_person (self, of)->jobs, position);
  const gboolean          has_start = jalon_date_is_set (job->started);
  g_autoptr (JalonRecord) item = NULL;

  if (job->country == NULL || jalon_record_has_raw (JALON_RECORD (job)) ||
      (has_start && job->noc != NULL && job->hours_per_week != JALON_UNANSWERED))
    return;

  item = jalon_record_duplicate (JALON_RECORD (job));
  if (job->hours_per_week == JALON_UNANSWERED)
    g_object_set (item, "hours-per-week", FULL_WEEK, NULL);

  if (job->noc == NULL)
    g_object_set (item, "noc", find_occupation (self, of, job), NULL);

  if (!has_start)
    {
      JalonDate start = find_start (self, of, job);

      g_object_set (item, "started", &start, NULL);
    }

  take_answer (self, JALON_MOVE_ANSWER_JOB, of, position, job->id, g_steal_pointer (&item));
}

/* Diplomas ----------------------------------------------------------------- */

/* An assessment is for a diploma from abroad: any other country stands for all. */
static const char *
find_country (JalonMoveFinder       *self,
              JalonWhose             of,
              const JalonCredential *credential)
{
  const JalonPerson *person = jalon_move_finder_get_person (self, of);
  const char        *abroad[] = { person->residence, person->citizenship, "USA" };

  if (!jalon_date_is_set (credential->assessment->issued))
    return "CAN";

  for (guint i = 0; i < G_N_ELEMENTS (abroad); i++)
    if (abroad[i] != NULL && jalon_country_is_known (abroad[i]) && !jalon_country_is_canada (abroad[i]))
      return abroad[i];

  g_return_val_if_reached (NULL);
}

static void
find_diploma (JalonMoveFinder *self,
              JalonWhose       of,
              guint            position)
{
  JalonCredential        *credential = jalon_record_list_get (jalon_move_finder_get_person (self, of)->credentials, position);
  const gboolean          has_level = credential->level != JALON_CREDENTIAL_LEVEL_UNANSWERED;
  g_autoptr (JalonRecord) item = NULL;

  if ((has_level && credential->country != NULL) || !jalon_date_is_set (credential->completed) || jalon_record_has_raw (JALON_RECORD (credential)))
    return;

  item = jalon_record_duplicate (JALON_RECORD (credential));
  if (!has_level)
    g_object_set (item, "level", (guint) JALON_CREDENTIAL_LEVEL_DOCTORATE, NULL);

  if (credential->country == NULL)
    g_object_set (item, "country", find_country (self, of, credential), NULL);

  take_answer (self, JALON_MOVE_ANSWER_DIPLOMA, of, position, credential->id, g_steal_pointer (&item));
}

/* Tests -------------------------------------------------------------------- */

/* The lowest score that a chart gives its highest level for. */
static int
find_highest (const JalonConversion *conversion,
              JalonDate              taken,
              guint                  ability)
{
  for (int level = JALON_LEVEL_HIGHEST; level > JALON_LEVEL_LOWEST; level--)
    {
      int score = jalon_conversion_get_threshold (conversion, taken, (JalonAbility) ability, level);

      if (score != G_MAXINT16)
        return score;
    }

  return JALON_UNANSWERED;
}

static void
find_test (JalonMoveFinder *self,
           JalonWhose       of,
           guint            position)
{
  static const char *const abilities[JALON_N_ABILITIES] = {
    [JALON_ABILITY_LISTENING] = "listening",
    [JALON_ABILITY_READING] = "reading",
    [JALON_ABILITY_WRITING] = "writing",
    [JALON_ABILITY_SPEAKING] = "speaking",
  };
  JalonTestResult       *result = jalon_record_list_get (jalon_move_finder_get_person (self, of)->tests, position);
  const JalonConversion *conversion = jalon_issue_checks_find_conversion (result, self->today.rules);
  JalonRecord           *item;

  if (conversion == NULL || !jalon_date_is_set (result->taken) || has_own_results (result) || jalon_record_has_raw (JALON_RECORD (result)))
    return;

  item = jalon_record_duplicate (JALON_RECORD (result));
  for (guint i = 0; i < JALON_N_ABILITIES; i++)
    if (!jalon_record_is_answered (item, jalon_record_find_field (item, abilities[i])))
      g_object_set (item, abilities[i], find_highest (conversion, result->taken, i), NULL);

  take_answer (self, JALON_MOVE_ANSWER_TEST, of, position, result->id, item);
}

/**
 * jalon_move_finder_find_answers:
 * @self: a finder
 * @of: candidate or partner
 *
 * Finds what is unanswered of jobs, diplomas and tests and keeps points waiting.
 */
void
jalon_move_finder_find_answers (JalonMoveFinder *self,
                                JalonWhose       of)
{
  JalonPerson *person = jalon_move_finder_get_person (self, of);

  for (guint i = 0; i < jalon_record_list_get_length (person->jobs); i++)
    find_job (self, of, i);

  for (guint i = 0; i < jalon_record_list_get_length (person->credentials); i++)
    find_diploma (self, of, i);

  for (guint i = 0; i < jalon_record_list_get_length (person->tests); i++)
    find_test (self, of, i);
}
