/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-conditions.h"

#include "jalon-issues.h"
#include "jalon-uses.h"

/*
 * Documents for points that are claimed and for what a program demands (decision 17).
 */

static JalonItem *
add_use (JalonChecklistBuilder   *builder,
         const JalonDocumentRule *rule,
         const JalonFamilyMember *member,
         const JalonUse          *use)
{
  JalonItem *item = jalon_checklist_builder_add (builder, rule, member, NULL, use->reason);

  item->line = use->line;

  if (use->programs != 0)
    jalon_checklist_builder_set_programs (builder, item, use->programs);

  return item;
}

/* A result of which the day is missing earns nothing yet. */
static void
add_open_tests (JalonChecklistBuilder   *builder,
                const JalonDocumentRule *rule,
                const JalonFamilyMember *member)
{
  JalonRecordList *tests = member->facts->record->tests;

  for (guint i = 0; i < jalon_record_list_get_length (tests); i++)
    {
      const JalonTestResult *result = jalon_record_list_get (tests, i);
      JalonItem             *item;

      if (jalon_date_is_set (result->taken) && result->test != JALON_LANGUAGE_TEST_UNANSWERED)
        continue;

      item = jalon_checklist_builder_add_question (builder, rule, member, NULL);

      if (item != NULL)
        {
          const char *field = jalon_date_is_set (result->taken) ? "test" : "taken";

          jalon_checklist_builder_set_question (item, JALON_TYPE_TEST_RESULT, field, "%s.tests[%u].%s", member->path, i, field);
        }
    }
}

void
jalon_condition_add_second_language (JalonChecklistBuilder   *builder,
                                     const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonUse use;

    if (jalon_uses_second_language (builder, &use))
      add_use (builder, rule, member, &use);
    else if (jalon_record_list_get_length (member->facts->record->tests) > 1)
      add_open_tests (builder, rule, member);
  }
}

void
jalon_condition_add_spouse_language (JalonChecklistBuilder   *builder,
                                     const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonUse use;

    if (jalon_uses_spouse_language (builder, &use))
      add_use (builder, rule, member, &use);
    else if (member->unsure && jalon_record_list_get_length (member->facts->record->tests) > 0)
      jalon_checklist_builder_add (builder, rule, member, NULL, JALON_ITEM_REASON_QUESTION);
    else
      add_open_tests (builder, rule, member);
  }
}

/* The first member of a credential that is missing and would let it count; NULL for none. */
static const char *
find_missing_of_credential (const JalonCredential *credential)
{
  if (credential->country == NULL)
    return "country";

  if (!jalon_date_is_set (credential->completed))
    return "completed";

  if (credential->level == JALON_CREDENTIAL_LEVEL_UNANSWERED)
    return "level";

  return g_strcmp0 (credential->country, "CAN") != 0 && jalon_record_is_empty (JALON_RECORD (credential->assessment)) ? "assessment" : NULL;
}

/* Credentials that do not count yet because something is not told of them (decision 21). */
static void
add_open_credentials (JalonChecklistBuilder   *builder,
                      const JalonDocumentRule *rule,
                      const JalonFamilyMember *member,
                      gboolean                 canadian)
{
  JalonRecordList *credentials = member->facts->record->credentials;

  for (guint i = 0; i < jalon_record_list_get_length (credentials); i++)
    {
      const JalonCredential *credential = jalon_record_list_get (credentials, i);
      const char            *missing = find_missing_of_credential (credential);
      JalonItem             *item;

      if ((missing == NULL && !member->unsure) || !jalon_record_counts (credential, NULL) ||
          (credential->country != NULL && g_str_equal (credential->country, "CAN") != canadian))
        continue;

      item = jalon_checklist_builder_add_question (builder, rule, member, NULL);

      if (item != NULL && missing != NULL)
        jalon_checklist_builder_set_question (item, JALON_TYPE_CREDENTIAL, missing, "%s.credentials[%u].%s", member->path, i, missing);
    }
}

/* While nothing is said of education, the program that asks for a diploma may need it (decision 21). */
static void
add_question_of_education (JalonChecklistBuilder   *builder,
                           const JalonDocumentRule *rule,
                           const JalonFamilyMember *member)
{
  JalonItem *item = NULL;

  if (g_str_equal (member->id, "candidate") && !member->facts->education_answered && !builder->is_any_met &&
      (builder->programs_open & (1u << JALON_PROGRAM_FSW)) != 0)
    item = jalon_checklist_builder_add_question (builder, rule, member, NULL);
  jalon_checklist_builder_set_question (item, JALON_TYPE_PERSON, "credentials", "%s.credentials", member->path);
}

void
jalon_condition_add_education (JalonChecklistBuilder   *builder,
                               const JalonDocumentRule *rule)
{
  const gboolean canadian = rule->when == JALON_DOCUMENT_CONDITION_CANADIAN_EDUCATION;

  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonUse use;

    if (canadian ? jalon_uses_canadian_education (builder, member, &use) : jalon_uses_foreign_education (builder, member, &use))
      add_use (builder, rule, member, &use);

    add_open_credentials (builder, rule, member, canadian);
    if (!canadian)
      add_question_of_education (builder, rule, member);
  }
}

void
jalon_condition_add_certificate (JalonChecklistBuilder   *builder,
                                 const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonUse use;

    const JalonTradeCertificate *certificate = builder->household->candidate->trade_certificate;
    JalonItem                   *item;

    if (jalon_uses_certificate (builder, &use))
      {
        add_use (builder, rule, member, &use);
        continue;
      }

    if (!certificate->held || jalon_date_is_set (certificate->issued) || jalon_record_is_empty (JALON_RECORD ((gpointer) certificate)))
      continue;

    item = jalon_checklist_builder_add_question (builder, rule, member, NULL);
    jalon_checklist_builder_set_question (item, JALON_TYPE_TRADE_CERTIFICATE, "issued", "candidate.trade-certificate.issued");
  }
}

/* Whether somebody has worked or lives in Canada, or has a permit. */
static gboolean
is_or_was_in_canada (const JalonFamilyMember *member)
{
  if (g_strcmp0 (member->residence, "CAN") == 0 || jalon_record_list_get_length (member->facts->record->permits) > 0)
    return TRUE;

  for (guint i = 0; i < member->facts->n_spans; i++)
    if (member->facts->spans[i].in_canada)
      return TRUE;

  return FALSE;
}

/**
 * jalon_condition_add_canadian_status:
 *
 * Whoever works, studied for points or lives in Canada.
 */
void
jalon_condition_add_canadian_status (JalonChecklistBuilder   *builder,
                                     const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    gboolean   is_candidate = (member->who & JALON_WHO_CANDIDATE) != 0;
    JalonItem *item;
    JalonUse   use;

    if (is_candidate && jalon_uses_canadian_stay (builder, &use))
      add_use (builder, rule, member, &use);
    else if (is_or_was_in_canada (member))
      jalon_checklist_builder_add (builder, rule, member, NULL, JALON_ITEM_REASON_CANADA);
    else if (member->residence == NULL)
      {
        item = jalon_checklist_builder_add_question (builder, rule, member, NULL);
        jalon_checklist_builder_set_question (item, JALON_TYPE_PERSON, "residence", "%s.residence", member->path);
      }
  }
}

static void
add_relative (JalonChecklistBuilder   *builder,
              const JalonDocumentRule *rule,
              const JalonRelative     *relative,
              const JalonUse          *use)
{
  const JalonFamilyMember *member = jalon_checklist_builder_find_member (builder, relative->of == JALON_WHOSE_PARTNER ? "partner" : "candidate");
  JalonItem               *item;

  if (member == NULL || !jalon_checklist_builder_concerns (builder, rule, member))
    return;

  item = add_use (builder, rule, member, use);
  item->reason_record = JALON_RECORD (g_object_ref ((gpointer) relative));
}

static void
add_open_relatives (JalonChecklistBuilder   *builder,
                    const JalonDocumentRule *rule)
{
  JalonRecordList *relatives = builder->household->relatives;

  for (guint i = 0; i < jalon_record_list_get_length (relatives); i++)
    {
      const JalonRelative     *relative = jalon_record_list_get (relatives, i);
      const JalonFamilyMember *member = jalon_checklist_builder_find_member (builder, relative->of == JALON_WHOSE_PARTNER ? "partner" : "candidate");
      const char              *missing = jalon_uses_find_missing_of_relative (relative);
      JalonItem               *item;

      if (missing == NULL || !relative->lives_in_canada || member == NULL || !jalon_checklist_builder_concerns (builder, rule, member))
        continue;

      item = jalon_checklist_builder_add_question (builder, rule, member, NULL);

      if (item == NULL)
        continue;

      item->reason_record = JALON_RECORD (g_object_ref ((gpointer) relative));
      jalon_checklist_builder_set_question (item, JALON_TYPE_RELATIVE, missing, "relatives[%u].%s", i, missing);
    }
}

/**
 * jalon_condition_add_relative:
 *
 * The relative who earns the points of a sibling, else the one whom the grid
 * uses; a question of each who may, once an answer comes (decision 21).
 */
void
jalon_condition_add_relative (JalonChecklistBuilder   *builder,
                              const JalonDocumentRule *rule)
{
  const JalonAssessedDay *assessed = builder->assessed;
  const JalonUse          points = { JALON_ITEM_REASON_POINTS, JALON_CRS_SIBLING, 0 };
  const JalonUse          grid = { JALON_ITEM_REASON_GRID, 0, 1u << JALON_PROGRAM_FSW };

  if (assessed->crs->points[JALON_CRS_SIBLING] > 0 && assessed->facts->sibling_record != NULL)
    add_relative (builder, rule, assessed->facts->sibling_record, &points);
  else if (jalon_checklist_builder_has_program (builder, JALON_PROGRAM_FSW) && assessed->facts->relative_record != NULL &&
           assessed->eligibility->grid.adaptability[JALON_ADAPTABILITY_RELATIVE] > 0)
    add_relative (builder, rule, assessed->facts->relative_record, &grid);
  add_open_relatives (builder, rule);
}
