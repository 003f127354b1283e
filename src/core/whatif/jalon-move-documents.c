/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-finder.h"

#include "jalon-country.h"
#include "jalon-swap.h"

/* Diplomas and what makes them count; a certificate, a nomination, and what is only to be entered. */

static JalonMove *
make_move (JalonMoveFinder *self,
           JalonMoveKind    kind,
           JalonWhose       of)
{
  char *id = of == JALON_WHOSE_UNANSWERED ? g_strdup (jalon_move_kind_to_string (kind))
                                          : g_strdup_printf ("%s.%s", jalon_move_kind_to_string (kind), jalon_move_finder_get_whose (of));

  return jalon_move_new (self->kinds->rules[kind], of, self->on, id);
}

/* Assessments -------------------------------------------------------------- */

/* Whether a diploma would count with an assessment, and has none on @day. */
static gboolean
lacks_assessment (JalonMoveFinder       *self,
                  const JalonCredential *credential,
                  JalonDate              day)
{
  JalonDate issued = credential->assessment->issued;
  int       years = jalon_rules_value (self->today.rules, JALON_RULE_FACTS_ASSESSMENT_VALIDITY);

  if (credential->country == NULL || jalon_country_is_canada (credential->country) || credential->level == JALON_CREDENTIAL_LEVEL_UNANSWERED ||
      !jalon_date_is_set (credential->completed) || jalon_date_compare (credential->completed, day) > 0)
    return FALSE;

  return !jalon_date_is_set (issued) || jalon_date_compare (jalon_date_add_years (issued, years), day) <= 0;
}

static void
find_assessment (JalonMoveFinder *self,
                 JalonWhose       of,
                 guint            position)
{
  const JalonCredential *credential = jalon_record_list_get (jalon_move_finder_get_person (self, of)->credentials, position);
  JalonMove             *move = make_move (self, JALON_MOVE_ASSESSMENT, of);
  JalonAssessment       *assessment;

  if (!lacks_assessment (self, credential, move->ready))
    {
      jalon_move_free (move);
      return;
    }

  g_free (move->id);
  move->id = g_strdup_printf ("assessment.%s.%s", jalon_move_finder_get_whose (of), credential->id != NULL ? credential->id : "");
  move->position = position;
  assessment = JALON_ASSESSMENT (jalon_record_duplicate (JALON_RECORD (credential->assessment)));
  g_object_set (assessment, "issued", &move->ready, NULL);
  move->item = JALON_RECORD (assessment);
  jalon_move_finder_take (self, move);
}

/* Study -------------------------------------------------------------------- */

static const struct
{
  JalonMoveKind        kind;
  JalonCredentialLevel level;
} STUDIES[] = {
  { JALON_MOVE_STUDY_ONE_YEAR, JALON_CREDENTIAL_LEVEL_ONE_YEAR },
  { JALON_MOVE_STUDY_TWO_YEAR, JALON_CREDENTIAL_LEVEL_TWO_YEAR },
  { JALON_MOVE_STUDY_THREE_YEAR, JALON_CREDENTIAL_LEVEL_THREE_YEAR },
  { JALON_MOVE_STUDY_MASTER, JALON_CREDENTIAL_LEVEL_MASTER },
};

static gboolean
has_degree (const JalonPerson *person)
{
  for (guint i = 0; i < jalon_record_list_get_length (person->credentials); i++)
    if (((const JalonCredential *) jalon_record_list_get (person->credentials, i))->level >= JALON_CREDENTIAL_LEVEL_THREE_YEAR)
      return TRUE;

  return FALSE;
}

static void
take_study (JalonMoveFinder     *self,
            JalonMoveKind        kind,
            JalonWhose           of,
            JalonCredentialLevel level,
            const char          *country)
{
  JalonMove       *move = make_move (self, kind, of);
  JalonCredential *credential = g_object_new (JALON_TYPE_CREDENTIAL, NULL);

  g_object_set (credential, "level", (guint) level, "country", country, "completed", &move->ready, NULL);
  if (!jalon_country_is_canada (country))
    g_object_set (credential->assessment, "issued", &move->ready, NULL);

  move->item = JALON_RECORD (credential);
  jalon_move_finder_take (self, move);
}

static void
find_studies (JalonMoveFinder *self,
              JalonWhose       of)
{
  const JalonPerson *person = jalon_move_finder_get_person (self, of);
  gboolean           degree = has_degree (person);

  for (guint i = 0; i < G_N_ELEMENTS (STUDIES); i++)
    if (STUDIES[i].kind != JALON_MOVE_STUDY_MASTER || degree)
      take_study (self, STUDIES[i].kind, of, STUDIES[i].level, "CAN");

  if (degree && person->residence != NULL && jalon_country_is_known (person->residence) && !jalon_country_is_canada (person->residence))
    take_study (self, JALON_MOVE_SECOND_DIPLOMA, of, JALON_CREDENTIAL_LEVEL_ONE_YEAR, person->residence);
}

/* The rest ----------------------------------------------------------------- */

/* A certificate is for a trade in which the person has worked. */
static void
find_certificate (JalonMoveFinder *self,
                  JalonWhose       of)
{
  const JalonPersonFacts *facts = jalon_move_finder_get_facts (self, of);
  const char             *trade = NULL;

  for (guint i = 0; i < facts->n_spans; i++)
    if (jalon_rules_list_has (self->today.rules, JALON_RULE_FST_OCCUPATIONS, facts->spans[i].record->noc))
      trade = facts->spans[i].record->noc;

  if (trade != NULL && !facts->certificate)
    {
      JalonMove             *move = make_move (self, JALON_MOVE_CERTIFICATE, of);
      JalonTradeCertificate *certificate = g_object_new (JALON_TYPE_TRADE_CERTIFICATE, NULL);

      g_object_set (certificate, "trade", trade, "issued", &move->ready, NULL);
      move->item = JALON_RECORD (certificate);
      jalon_move_finder_take (self, move);
    }
}

/**
 * jalon_move_finder_find_documents:
 * @self: a finder
 * @of: candidate or partner
 *
 * Finds the diplomas, assessments and the certificate that somebody could get.
 */
void
jalon_move_finder_find_documents (JalonMoveFinder *self,
                                  JalonWhose       of)
{
  guint n = jalon_record_list_get_length (jalon_move_finder_get_person (self, of)->credentials);

  for (guint i = 0; i < n; i++)
    find_assessment (self, of, i);

  find_studies (self, of);
  if (of == JALON_WHOSE_CANDIDATE)
    find_certificate (self, of);
}

static void
find_nomination (JalonMoveFinder *self)
{
  JalonHousehold *household = self->household;
  const char     *province = jalon_field_get_word (jalon_record_find_field (JALON_RECORD (household), "destination"), household->destination);
  JalonMove      *move;

  if (household->destination == JALON_PROVINCE_QC || self->today.facts.nomination == JALON_TRI_YES)
    return;

  move = make_move (self, JALON_MOVE_NOMINATION, JALON_WHOSE_UNANSWERED);
  move->item = g_object_new (JALON_TYPE_NOMINATION, "province", province, "issued", &move->ready, NULL);
  jalon_move_finder_take (self, move);
}

static void
find_relative (JalonMoveFinder *self,
               guint            position)
{
  const JalonRelative *relative = jalon_record_list_get (self->household->relatives, position);
  const gboolean       no_age = !jalon_date_is_set (relative->birth_date) && relative->adult == JALON_ANSWER_UNANSWERED;
  const gboolean       no_status = relative->status == JALON_RELATIVE_STATUS_UNANSWERED;
  JalonMove           *move;

  if (relative->relation != JALON_RELATION_SIBLING || relative->adult == JALON_ANSWER_NO || (!no_age && !no_status) ||
      jalon_record_has_raw (JALON_RECORD ((gpointer) relative)))
    return;

  move = jalon_move_new (self->kinds->rules[JALON_MOVE_RELATIVE_ADULT], JALON_WHOSE_UNANSWERED, self->on,
                         g_strdup_printf ("relative-adult.%s", relative->id != NULL ? relative->id : ""));
  move->position = position;
  jalon_move_finder_take (self, move);
}

/**
 * jalon_move_finder_find_household:
 * @self: a finder
 *
 * Finds what no one person does: a nomination, an answer about a relative, the
 * partners swapped.
 */
void
jalon_move_finder_find_household (JalonMoveFinder *self)
{
  find_nomination (self);
  if (jalon_swap_is_possible (self->household))
    jalon_move_finder_take (self, make_move (self, JALON_MOVE_SWAP, JALON_WHOSE_UNANSWERED));

  for (guint i = 0; i < jalon_record_list_get_length (self->household->relatives); i++)
    find_relative (self, i);
}
