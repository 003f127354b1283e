/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-places.h"

#include <stdlib.h>

/**
 * jalon_crs_line_get_place:
 * @line: a line of the score
 *
 * Returns: the answers that earn it; of a combination those that are shown to earn less often
 */
const char *
jalon_crs_line_get_place (JalonCrsLine line)
{
  static const char *const places[] = {
    [JALON_CRS_AGE] = "candidate.birth-date",
    [JALON_CRS_EDUCATION] = "candidate.credentials",
    [JALON_CRS_FIRST_LANGUAGE] = "candidate.tests",
    [JALON_CRS_SECOND_LANGUAGE] = "candidate.tests",
    [JALON_CRS_CANADIAN_WORK] = "candidate.jobs",
    [JALON_CRS_SPOUSE_EDUCATION] = "partner.credentials",
    [JALON_CRS_SPOUSE_LANGUAGE] = "partner.tests",
    [JALON_CRS_SPOUSE_CANADIAN_WORK] = "partner.jobs",
    [JALON_CRS_EDUCATION_LANGUAGE] = "candidate.credentials",
    [JALON_CRS_EDUCATION_CANADIAN_WORK] = "candidate.credentials",
    [JALON_CRS_FOREIGN_WORK_LANGUAGE] = "candidate.jobs",
    [JALON_CRS_FOREIGN_WORK_CANADIAN_WORK] = "candidate.jobs",
    [JALON_CRS_CERTIFICATE_LANGUAGE] = "candidate.trade-certificate",
    [JALON_CRS_SIBLING] = "relatives",
    [JALON_CRS_FRENCH] = "candidate.tests",
    [JALON_CRS_CANADIAN_STUDY] = "candidate.credentials",
    [JALON_CRS_JOB_OFFER] = "job-offer",
    [JALON_CRS_NOMINATION] = "nomination",
    [JALON_CRS_HIGH_WAGE] = "high-wage-points",
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (places) == JALON_N_CRS_LINES);

  g_return_val_if_fail (line < JALON_N_CRS_LINES, places[0]);

  return places[line];
}

/* A nomination of which only its day is missing leads to the day. */
static const char *
find_nomination_place (JalonHousehold *household)
{
  JalonNomination *nomination = household->nomination;
  const gboolean   lacks_day = nomination->held && !jalon_record_is_empty (JALON_RECORD (nomination)) && !jalon_date_is_set (nomination->issued);

  return lacks_day ? "nomination.issued" : "nomination";
}

/**
 * jalon_crs_line_find_place:
 * @assessed: of a day
 * @line: a line of the score
 *
 * Returns: the answers of this household that would earn it
 */
const char *
jalon_crs_line_find_place (const JalonAssessedDay *assessed,
                           JalonCrsLine            line)
{
  return line == JALON_CRS_NOMINATION ? find_nomination_place (assessed->facts->household) : jalon_crs_line_get_place (line);
}

/**
 * jalon_criterion_id_get_place:
 * @id: a criterion
 *
 * Returns: (nullable): the answers that decide it; %NULL where all of them do
 */
const char *
jalon_criterion_id_get_place (JalonCriterionId id)
{
  static const char *const places[] = {
    [JALON_CRITERION_FSW_WORK] = "candidate.jobs",
    [JALON_CRITERION_FSW_LANGUAGE] = "candidate.tests",
    [JALON_CRITERION_FSW_EDUCATION] = "candidate.credentials",
    [JALON_CRITERION_FSW_FUNDS] = "funds",
    [JALON_CRITERION_FSW_POINTS] = NULL,
    [JALON_CRITERION_FSW_DESTINATION] = "destination",
    [JALON_CRITERION_CEC_WORK] = "candidate.jobs",
    [JALON_CRITERION_CEC_LANGUAGE] = "candidate.tests",
    [JALON_CRITERION_CEC_DESTINATION] = "destination",
    [JALON_CRITERION_FST_WORK] = "candidate.jobs",
    [JALON_CRITERION_FST_LANGUAGE] = "candidate.tests",
    [JALON_CRITERION_FST_OFFER] = "job-offer",
    [JALON_CRITERION_FST_FUNDS] = "funds",
    [JALON_CRITERION_FST_DESTINATION] = "destination",
    [JALON_CRITERION_NOMINEE_NOMINATION] = "nomination",
    [JALON_CRITERION_NOMINEE_PROGRAM] = "candidate.jobs",
    [JALON_CRITERION_NOMINEE_DESTINATION] = "destination",
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (places) == JALON_N_CRITERIA);

  g_return_val_if_fail (id < JALON_N_CRITERIA, NULL);

  return places[id];
}

/**
 * jalon_fsw_factor_get_place:
 * @factor: a factor of the 67-point grid
 *
 * Returns: the answers that earn its points
 */
const char *
jalon_fsw_factor_get_place (JalonFswFactor factor)
{
  static const char *const places[] = {
    [JALON_FSW_GRID_LANGUAGE] = "candidate.tests",
    [JALON_FSW_GRID_EDUCATION] = "candidate.credentials",
    [JALON_FSW_GRID_WORK] = "candidate.jobs",
    [JALON_FSW_GRID_AGE] = "candidate.birth-date",
    [JALON_FSW_GRID_OFFER] = "job-offer",
    [JALON_FSW_GRID_ADAPTABILITY] = "relatives",
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (places) == JALON_N_FSW_FACTORS);

  g_return_val_if_fail (factor < JALON_N_FSW_FACTORS, places[0]);

  return places[factor];
}

/**
 * jalon_fsw_factor_find_place:
 * @assessed: of a day
 * @factor: a factor of the 67-point grid
 *
 * Returns: the answers of this household that would earn more of its points
 */
const char *
jalon_fsw_factor_find_place (const JalonAssessedDay *assessed,
                             JalonFswFactor          factor)
{
  const JalonFacts *facts = assessed->facts;

  /* Adaptability asks many things; a partner's language is the first that is missing. */
  if (factor == JALON_FSW_GRID_ADAPTABILITY && facts->with_spouse && facts->partner.n_tests == 0)
    return "partner.tests";

  return jalon_fsw_factor_get_place (factor);
}

/**
 * jalon_criterion_find_place:
 * @assessed: of a day
 * @id: a criterion
 *
 * As jalon_criterion_id_get_place(); the points of the grid lead to the factor that lacks most, age aside.
 *
 * Returns: the answers of this household that decide it
 */
const char *
jalon_criterion_find_place (const JalonAssessedDay *assessed,
                            JalonCriterionId        id)
{
  const JalonFswGrid *grid = &assessed->eligibility->grid;
  JalonFswFactor      weakest = JALON_FSW_GRID_LANGUAGE;
  int                 most = 0;

  if (id == JALON_CRITERION_NOMINEE_NOMINATION)
    return find_nomination_place (assessed->facts->household);
  if (id != JALON_CRITERION_FSW_POINTS)
    return jalon_criterion_id_get_place (id);

  for (JalonFswFactor factor = 0; factor < JALON_N_FSW_FACTORS; factor++)
    {
      const int lacks = jalon_fsw_factor_get_maximum (factor, assessed->rules) - grid->points[factor];

      if (factor == JALON_FSW_GRID_AGE || lacks <= most)
        continue;
      most = lacks;
      weakest = factor;
    }

  return jalon_fsw_factor_find_place (assessed, weakest);
}

/* Records ------------------------------------------------------------------- */

/* The part of a place that stands for @record below its owner. */
static char *
dup_step (JalonRecord *owner,
          JalonRecord *record)
{
  guint             n;
  const JalonField *fields = jalon_record_get_fields (owner, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) member = NULL;
      guint               position;

      if (fields[i].get_type == NULL)
        continue;
      g_object_get (owner, fields[i].name, &member, NULL);
      if (member == (gpointer) record)
        return g_strdup (fields[i].name);
      if (JALON_IS_RECORD_LIST (member) && jalon_record_list_find (JALON_RECORD_LIST (member), record, &position))
        return g_strdup_printf ("%s[%u]", fields[i].name, position);
    }

  return NULL;
}

/**
 * jalon_record_dup_place:
 * @record: a record of a household
 *
 * Returns: (transfer full): its place; "" of the household itself
 */
char *
jalon_record_dup_place (JalonRecord *record)
{
  JalonRecord     *owner = jalon_record_get_owner (record);
  g_autofree char *above = NULL;
  g_autofree char *step = NULL;

  if (owner == NULL)
    return g_strdup ("");

  above = jalon_record_dup_place (owner);
  step = dup_step (owner, record);
  g_return_val_if_fail (step != NULL, g_steal_pointer (&above));
  return g_strconcat (above, above[0] != '\0' ? "." : "", step, NULL);
}

/* One step down: a member of @record; of a list the item that stands in brackets. */
static gboolean
step_down (const char        *text,
           JalonRecord      **record,
           const JalonField **out_field)
{
  g_auto (GStrv)      parts = g_strsplit (text, "[", 2);
  const JalonField   *field = parts[0] != NULL ? jalon_record_find_field (*record, parts[0]) : NULL;
  g_autoptr (GObject) member = NULL;

  if (field == NULL)
    return FALSE;

  *out_field = field;
  if (field->get_type == NULL)
    return TRUE;

  g_object_get (*record, field->name, &member, NULL);
  if (JALON_IS_RECORD (member))
    {
      *record = JALON_RECORD (member); /* kept by its owner */
      *out_field = NULL;
    }
  else if (parts[1] != NULL && (guint64) atoi (parts[1]) < jalon_record_list_get_length (JALON_RECORD_LIST (member)))
    {
      *record = jalon_record_list_get (JALON_RECORD_LIST (member), (guint) atoi (parts[1]));
      *out_field = NULL;
    }
  return TRUE;
}

/**
 * jalon_place_find:
 * @household: a household
 * @place: a place
 * @out_record: (out) (transfer none): the record that it names, or that has the member
 * @out_field: (out) (nullable): the member; %NULL if the place is a record
 *
 * Finds what stands in a place. An item that has gone leads to its list.
 *
 * Returns: whether there is such a place
 */
gboolean
jalon_place_find (JalonHousehold    *household,
                  const char        *place,
                  JalonRecord      **out_record,
                  const JalonField **out_field)
{
  g_auto (GStrv)    steps = g_strsplit (place, ".", -1);
  JalonRecord      *record = JALON_RECORD (household);
  const JalonField *field = NULL;

  for (guint i = 0; steps[i] != NULL && field == NULL; i++)
    if (!step_down (steps[i], &record, &field))
      return FALSE;

  *out_record = record;
  *out_field = field;
  return TRUE;
}

/* Dates --------------------------------------------------------------------- */

/* Of a child, whose id a date names. */
static char *
dup_person_place (JalonHousehold *household,
                  const char     *person)
{
  if (person == NULL)
    return g_strdup ("candidate");

  for (guint i = 0; i < jalon_record_list_get_length (household->children); i++)
    {
      JalonChild *child = jalon_record_list_get (household->children, i);

      if (g_strcmp0 (child->id, person) == 0)
        return g_strdup_printf ("children[%u]", i);
    }

  return g_strdup (g_str_equal (person, "partner") ? "partner" : "candidate");
}

/* @place, if the household has it. */
static char *
take_if_there (JalonHousehold *household,
               char           *place)
{
  JalonRecord      *record;
  const JalonField *field;

  if (jalon_place_find (household, place, &record, &field))
    return place;

  g_free (place);
  return NULL;
}

/**
 * jalon_deadline_dup_place:
 * @deadline: a date
 * @household: of which it is
 *
 * Finds the answer that a date hangs on: the day of a test, a milestone, a passport.
 *
 * Returns: (transfer full) (nullable): its place; %NULL if no answer starts it
 */
char *
jalon_deadline_dup_place (JalonDeadline  *deadline,
                          JalonHousehold *household)
{
  const char      *trigger = deadline->rule->trigger;
  const char      *members = trigger != NULL ? strchr (trigger, '.') : NULL; /* below the record: ".assessment.issued" */
  const char      *member = trigger != NULL ? strrchr (trigger, '.') : NULL;
  g_autofree char *person = dup_person_place (household, deadline->person);
  char            *place = NULL;

  if (deadline->record != NULL)
    {
      g_autofree char *record = jalon_record_dup_place (deadline->record);

      place = members != NULL ? take_if_there (household, g_strconcat (record, members, NULL)) : NULL;
      if (place == NULL && member != NULL)
        place = take_if_there (household, g_strconcat (record, member, NULL));
      return place != NULL ? place : g_steal_pointer (&record);
    }
  if (trigger == NULL)
    return NULL;
  /* A day of the calendar decides by the day of the application. */
  if (deadline->rule->starts_with == JALON_TRIGGER_YEARLY)
    return g_strdup ("milestones.planned-submission");

  place = take_if_there (household, g_strdup (trigger));
  return place != NULL ? place : take_if_there (household, g_strconcat (person, ".", trigger, NULL));
}
