/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-conditions.h"

#include "jalon-fees.h"

#define BIT(program) (1u << (program))

/* Everybody whom the document concerns. With a least or a greatest age, that is the reason. */
static void
add_always (JalonChecklistBuilder   *builder,
            const JalonDocumentRule *rule)
{
  gboolean by_age = rule->age_max != G_MAXINT;

  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonItem *item = jalon_checklist_builder_add (builder, rule, member, NULL, by_age ? JALON_ITEM_REASON_AGE : JALON_ITEM_REASON_ALWAYS);
    gboolean   comes = (member->who & (JALON_WHO_CANDIDATE | JALON_WHO_ACCOMPANYING_PARTNER | JALON_WHO_ACCOMPANYING_CHILD)) != 0;

    /* Those who do not come show a passport only when an officer wants it. */
    if (rule->validity == JALON_VALIDITY_PASSPORT && !comes && item->need == JALON_ITEM_NEED_REQUIRED)
      item->need = JALON_ITEM_NEED_IF_ASKED;

    if (by_age)
      item->number = member->age;
  }
}

static void
add_advice (JalonChecklistBuilder   *builder,
            const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    jalon_checklist_builder_add (builder, rule, member, NULL, JALON_ITEM_REASON_ADVICE);
  }
}

/* One item, for the candidate or for the household. */
static const JalonFamilyMember *
get_addressee (const JalonChecklistBuilder *builder,
               const JalonDocumentRule     *rule)
{
  return (rule->who & JALON_WHO_HOUSEHOLD) != 0 ? NULL : jalon_checklist_builder_find_member (builder, "candidate");
}

static void
add_if_answered (JalonChecklistBuilder   *builder,
                 const JalonDocumentRule *rule,
                 gboolean                 answer,
                 JalonItemReason          reason)
{
  if (answer)
    jalon_checklist_builder_add (builder, rule, get_addressee (builder, rule), NULL, reason);
}

static void
add_if_yes (JalonChecklistBuilder   *builder,
            const JalonDocumentRule *rule,
            gboolean                 yes,
            const char              *answer)
{
  if (yes)
    jalon_checklist_builder_add (builder, rule, get_addressee (builder, rule), NULL, JALON_ITEM_REASON_ANSWER)->answer = answer;
}

/* Without an answer, the documents of each status wait for it. */
static void
add_by_relationship (JalonChecklistBuilder   *builder,
                     const JalonDocumentRule *rule)
{
  const guint wanted = rule->when == JALON_DOCUMENT_CONDITION_MARRIED ? JALON_RELATIONSHIP_MARRIED : JALON_RELATIONSHIP_COMMON_LAW;
  const guint relationship = builder->household->relationship;

  if (relationship == JALON_RELATIONSHIP_UNANSWERED)
    jalon_checklist_builder_set_question (jalon_checklist_builder_add_question (builder, rule, get_addressee (builder, rule), NULL),
                                          JALON_TYPE_HOUSEHOLD, "relationship", "relationship");
  else
    add_if_answered (builder, rule, relationship == wanted, JALON_ITEM_REASON_RELATIONSHIP);
}

static void
add_representative (JalonChecklistBuilder   *builder,
                    const JalonDocumentRule *rule)
{
  add_if_yes (builder, rule, builder->household->representative, "representative");
}

static void
add_designated_person (JalonChecklistBuilder   *builder,
                       const JalonDocumentRule *rule)
{
  add_if_yes (builder, rule, builder->household->designated_person, "designated-person");
}

static void
add_large_deposits (JalonChecklistBuilder   *builder,
                    const JalonDocumentRule *rule)
{
  const JalonHousehold *household = builder->household;

  add_if_yes (builder, rule, household->funds_gift || household->funds_large_deposit,
              household->funds_gift ? "funds-gift" : "funds-large-deposit");
}

static void
add_military (JalonChecklistBuilder   *builder,
              const JalonDocumentRule *rule)
{
  add_if_answered (builder, rule, g_strcmp0 (builder->household->category, "military") == 0, JALON_ITEM_REASON_CATEGORY);
}

/* What each person answers of their names and of the language of their documents. */
static void
add_personal_answers (JalonChecklistBuilder   *builder,
                      const JalonDocumentRule *rule)
{
  const gboolean names = rule->when == JALON_DOCUMENT_CONDITION_OTHER_NAMES;

  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    if (names ? member->other_names : member->needs_translation)
      jalon_checklist_builder_add (builder, rule, member, NULL, JALON_ITEM_REASON_ANSWER)->answer = names ? "other-names" : "papers-need-translation";
  }
}

static gboolean
is_exempt_from_funds (const JalonChecklistBuilder *builder)
{
  return builder->household->authorized_to_work && builder->assessed->facts->offer == JALON_TRI_YES;
}

/* The sum that the family needs, as the program counts it. */
static int
get_funds_needed (const JalonChecklistBuilder *builder)
{
  const JalonCriterion *criteria = builder->assessed->eligibility->criteria;
  gint64                need = MAX (criteria[JALON_CRITERION_FSW_FUNDS].need, criteria[JALON_CRITERION_FST_FUNDS].need);

  return need > 0 ? (int) MIN (need, G_MAXINT) : 0;
}

/* Federal Skilled Worker and Trades. A nominee has entered by one of the three programs
 * and the province may ask too: advised, unless it was by the Canadian Experience Class. */
static void
add_funds (JalonChecklistBuilder   *builder,
           const JalonDocumentRule *rule)
{
  const guint all = builder->programs | builder->programs_open;
  guint       programs = all & (BIT (JALON_PROGRAM_FSW) | BIT (JALON_PROGRAM_FST));
  gboolean    by_province = programs == 0;
  JalonItem  *item;

  if (!jalon_checklist_builder_has_program (builder, JALON_PROGRAM_CEC))
    programs |= all & BIT (JALON_PROGRAM_NOMINEE);

  if (programs == 0 || is_exempt_from_funds (builder))
    return;

  item = jalon_checklist_builder_add (builder, rule, get_addressee (builder, rule), NULL, JALON_ITEM_REASON_PROGRAM);
  item->amount = get_funds_needed (builder);

  if (by_province)
    item->need = JALON_ITEM_NEED_ADVISED;

  jalon_checklist_builder_set_programs (builder, item, programs);
}

static void
add_funds_exemption (JalonChecklistBuilder   *builder,
                     const JalonDocumentRule *rule)
{
  JalonItem *item;

  if (is_exempt_from_funds (builder))
    {
      jalon_checklist_builder_add (builder, rule, get_addressee (builder, rule), NULL, JALON_ITEM_REASON_FUNDS_EXEMPT);
      return;
    }

  if (!jalon_checklist_builder_has_program (builder, JALON_PROGRAM_CEC))
    return;

  item = jalon_checklist_builder_add (builder, rule, get_addressee (builder, rule), NULL, JALON_ITEM_REASON_PROGRAM);
  jalon_checklist_builder_set_programs (builder, item, BIT (JALON_PROGRAM_CEC));
}

static void
add_fees (JalonChecklistBuilder   *builder,
          const JalonDocumentRule *rule)
{
  JalonItem         *item = jalon_checklist_builder_add (builder, rule, NULL, NULL, JALON_ITEM_REASON_ALWAYS);
  g_autoptr (GArray) people = jalon_fees_list_people (builder->data, builder->assessed, &item->amount);

  if (item->amount <= 0)
    return;

  item->shares = g_array_new (FALSE, FALSE, sizeof (JalonFeeShare));

  for (guint i = 0; i < people->len; i++)
    {
      const JalonPersonFees *person = &g_array_index (people, JalonPersonFees, i);
      JalonFeeShare          share = { person->whom, person->amount };

      g_array_append_val (item->shares, share);
    }
}

/* An officer has asked: the person has made an entry for it. */
static void
add_on_request (JalonChecklistBuilder   *builder,
                const JalonDocumentRule *rule)
{
  JalonRecordList *documents = builder->household->documents;

  for (guint i = 0; i < jalon_record_list_get_length (documents); i++)
    {
      const JalonDocument     *document = jalon_record_list_get (documents, i);
      const JalonFamilyMember *member = jalon_checklist_builder_find_member (builder, document->for_whom);

      if (g_strcmp0 (document->id, rule->id) == 0 && member != NULL && jalon_checklist_builder_concerns (builder, rule, member))
        jalon_checklist_builder_add (builder, rule, member, document->of, JALON_ITEM_REASON_LETTER);
    }
}

/* Each letter that asks for documents; the first needs no "of" to be told from others. */
static void
add_letter_documents (JalonChecklistBuilder   *builder,
                      const JalonDocumentRule *rule)
{
  JalonRecordList *letters = builder->household->letters;
  guint            n_found = 0;

  for (guint i = 0; i < jalon_record_list_get_length (letters); i++)
    {
      JalonLetter *letter = jalon_record_list_get (letters, i);
      JalonItem   *item;

      if (letter->kind != JALON_LETTER_KIND_ADDITIONAL_DOCUMENTS)
        continue;

      item = jalon_checklist_builder_add (builder, rule, NULL, n_found > 0 ? letter->id : NULL, JALON_ITEM_REASON_LETTER);
      item->reason_record = JALON_RECORD (g_object_ref (letter));
      item->need = JALON_ITEM_NEED_REQUIRED;
      n_found++;
    }
}

/* The last letter that calls for passports, for everybody who comes. */
static void
add_letter_visa (JalonChecklistBuilder   *builder,
                 const JalonDocumentRule *rule)
{
  JalonRecordList *letters = builder->household->letters;
  JalonLetter     *last = NULL;

  for (guint i = 0; i < jalon_record_list_get_length (letters); i++)
    {
      JalonLetter *letter = jalon_record_list_get (letters, i);

      if (letter->kind == JALON_LETTER_KIND_VISA_READY)
        last = letter;
    }

  if (last == NULL)
    return;

  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonItem *item = jalon_checklist_builder_add (builder, rule, member, NULL, JALON_ITEM_REASON_LETTER);

    item->reason_record = JALON_RECORD (g_object_ref (last));
    item->need = JALON_ITEM_NEED_REQUIRED;
  }
}

static void
add_approved (JalonChecklistBuilder   *builder,
              const JalonDocumentRule *rule)
{
  const JalonMilestones *milestones = builder->household->milestones;

  if (!jalon_date_is_set (milestones->confirmed) && !jalon_date_is_set (milestones->landed))
    return;

  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonItem *item = jalon_checklist_builder_add (builder, rule, member, NULL, JALON_ITEM_REASON_ANSWER);

    item->answer = jalon_date_is_set (milestones->landed) ? "landed" : "confirmed";
  }
}

static const JalonConditionFunc functions[] = {
  [JALON_DOCUMENT_CONDITION_ADOPTED] = jalon_condition_add_adopted,
  [JALON_DOCUMENT_CONDITION_ADVICE] = add_advice,
  [JALON_DOCUMENT_CONDITION_ALWAYS] = add_always,
  [JALON_DOCUMENT_CONDITION_APPROVED] = add_approved,
  [JALON_DOCUMENT_CONDITION_CANADIAN_EDUCATION] = jalon_condition_add_education,
  [JALON_DOCUMENT_CONDITION_CANADIAN_FAMILY] = jalon_condition_add_canadian_family,
  [JALON_DOCUMENT_CONDITION_CANADIAN_STATUS] = jalon_condition_add_canadian_status,
  [JALON_DOCUMENT_CONDITION_CERTIFICATE] = jalon_condition_add_certificate,
  [JALON_DOCUMENT_CONDITION_CHILDREN] = jalon_condition_add_children,
  [JALON_DOCUMENT_CONDITION_COMMON_LAW] = add_by_relationship,
  [JALON_DOCUMENT_CONDITION_CUSTODY] = jalon_condition_add_custody,
  [JALON_DOCUMENT_CONDITION_DEATH] = jalon_condition_add_unions,
  [JALON_DOCUMENT_CONDITION_DEPENDENT_BY_CONDITION] = jalon_condition_add_dependent_by_condition,
  [JALON_DOCUMENT_CONDITION_DESIGNATED_PERSON] = add_designated_person,
  [JALON_DOCUMENT_CONDITION_DIVORCE] = jalon_condition_add_unions,
  [JALON_DOCUMENT_CONDITION_FEES] = add_fees,
  [JALON_DOCUMENT_CONDITION_FOREIGN_EDUCATION] = jalon_condition_add_education,
  [JALON_DOCUMENT_CONDITION_FUNDS] = add_funds,
  [JALON_DOCUMENT_CONDITION_FUNDS_EXEMPTION] = add_funds_exemption,
  [JALON_DOCUMENT_CONDITION_JOB_OFFER] = jalon_condition_add_job_offer,
  [JALON_DOCUMENT_CONDITION_JOBS_THAT_COUNT] = jalon_condition_add_jobs,
  [JALON_DOCUMENT_CONDITION_LARGE_DEPOSITS] = add_large_deposits,
  [JALON_DOCUMENT_CONDITION_LETTER_DOCUMENTS] = add_letter_documents,
  [JALON_DOCUMENT_CONDITION_LETTER_VISA] = add_letter_visa,
  [JALON_DOCUMENT_CONDITION_LMIA] = jalon_condition_add_lmia,
  [JALON_DOCUMENT_CONDITION_MARRIED] = add_by_relationship,
  [JALON_DOCUMENT_CONDITION_MEDICAL_REUSE] = jalon_condition_add_medical_reuse,
  [JALON_DOCUMENT_CONDITION_MEDICAL_UPFRONT] = jalon_condition_add_medical_upfront,
  [JALON_DOCUMENT_CONDITION_MILITARY] = add_military,
  [JALON_DOCUMENT_CONDITION_NOMINATION] = jalon_condition_add_nomination,
  [JALON_DOCUMENT_CONDITION_ON_REQUEST] = add_on_request,
  [JALON_DOCUMENT_CONDITION_OTHER_NAMES] = add_personal_answers,
  [JALON_DOCUMENT_CONDITION_POLICE_CURRENT] = jalon_condition_add_police,
  [JALON_DOCUMENT_CONDITION_POLICE_LATE] = jalon_condition_add_police_late,
  [JALON_DOCUMENT_CONDITION_POLICE_PAST] = jalon_condition_add_police,
  [JALON_DOCUMENT_CONDITION_PUBLICLY_FUNDED] = jalon_condition_add_jobs,
  [JALON_DOCUMENT_CONDITION_RELATIVE] = jalon_condition_add_relative,
  [JALON_DOCUMENT_CONDITION_REPRESENTATIVE] = add_representative,
  [JALON_DOCUMENT_CONDITION_SECOND_LANGUAGE] = jalon_condition_add_second_language,
  [JALON_DOCUMENT_CONDITION_SELF_EMPLOYED_ABROAD] = jalon_condition_add_jobs,
  [JALON_DOCUMENT_CONDITION_SPOUSE_LANGUAGE] = jalon_condition_add_spouse_language,
  [JALON_DOCUMENT_CONDITION_TRANSLATION] = add_personal_answers,
  [JALON_DOCUMENT_CONDITION_WORK_IN_CANADA] = jalon_condition_add_jobs,
  [JALON_DOCUMENT_CONDITION_WORK_SUPPORT] = jalon_condition_add_jobs,
};

G_STATIC_ASSERT (G_N_ELEMENTS (functions) == JALON_N_DOCUMENT_CONDITIONS);

/**
 * jalon_condition_ask:
 * @builder: a checklist being made
 * @rule: a document
 *
 * Adds the items of a document whose condition holds: none, one, or one a
 * person, a job, a country.
 */
void
jalon_condition_ask (JalonChecklistBuilder   *builder,
                     const JalonDocumentRule *rule)
{
  g_return_if_fail ((guint) rule->when < JALON_N_DOCUMENT_CONDITIONS);

  functions[rule->when](builder, rule);
}
