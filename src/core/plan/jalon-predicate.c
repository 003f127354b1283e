/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-predicate.h"

#include "jalon-fees.h"

#define BIT(program) (1u << (program))

/* Everybody whom the document concerns. With a least or a greatest age, that is the reason. */
static void
ask_always (JalonPlanning           *planning,
            const JalonDocumentRule *rule)
{
  gboolean by_age = rule->age_max != G_MAXINT;

  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    JalonItem *item = jalon_planning_add (planning, rule, member, NULL, by_age ? JALON_ITEM_REASON_AGE : JALON_ITEM_REASON_ALWAYS);

    if (by_age)
      item->number = member->age;
  }
}

static void
ask_advice (JalonPlanning           *planning,
            const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    jalon_planning_add (planning, rule, member, NULL, JALON_ITEM_REASON_ADVICE);
  }
}

/* One item, for the candidate or for the household. */
static const JalonMember *
get_addressee (const JalonPlanning     *planning,
               const JalonDocumentRule *rule)
{
  return (rule->who & JALON_WHO_HOUSEHOLD) != 0 ? NULL : jalon_planning_find_member (planning, "candidate");
}

static void
ask_if_answered (JalonPlanning           *planning,
                 const JalonDocumentRule *rule,
                 gboolean                 answer,
                 JalonItemReason          reason)
{
  if (answer)
    jalon_planning_add (planning, rule, get_addressee (planning, rule), NULL, reason);
}

static void
ask_if_yes (JalonPlanning           *planning,
            const JalonDocumentRule *rule,
            gboolean                 yes,
            const char              *answer)
{
  if (yes)
    jalon_planning_add (planning, rule, get_addressee (planning, rule), NULL, JALON_ITEM_REASON_ANSWER)->answer = answer;
}

static void
ask_married (JalonPlanning           *planning,
             const JalonDocumentRule *rule)
{
  ask_if_answered (planning, rule, planning->household->relationship == JALON_RELATIONSHIP_MARRIED, JALON_ITEM_REASON_RELATIONSHIP);
}

static void
ask_common_law (JalonPlanning           *planning,
                const JalonDocumentRule *rule)
{
  ask_if_answered (planning, rule, planning->household->relationship == JALON_RELATIONSHIP_COMMON_LAW, JALON_ITEM_REASON_RELATIONSHIP);
}

static void
ask_representative (JalonPlanning           *planning,
                    const JalonDocumentRule *rule)
{
  ask_if_yes (planning, rule, planning->household->representative, "representative");
}

static void
ask_designated_person (JalonPlanning           *planning,
                       const JalonDocumentRule *rule)
{
  ask_if_yes (planning, rule, planning->household->designated_person, "designated-person");
}

static void
ask_large_deposits (JalonPlanning           *planning,
                    const JalonDocumentRule *rule)
{
  const JalonHousehold *household = planning->household;

  ask_if_yes (planning, rule, household->funds_gift || household->funds_large_deposit,
              household->funds_gift ? "funds-gift" : "funds-large-deposit");
}

static void
ask_job_offer (JalonPlanning           *planning,
               const JalonDocumentRule *rule)
{
  ask_if_answered (planning, rule, planning->situation->facts->offer == JALON_TRI_YES, JALON_ITEM_REASON_OFFER);
}

static void
ask_lmia (JalonPlanning           *planning,
          const JalonDocumentRule *rule)
{
  ask_if_answered (planning, rule,
                   planning->situation->facts->offer == JALON_TRI_YES && planning->household->job_offer->support == JALON_OFFER_SUPPORT_LMIA,
                   JALON_ITEM_REASON_OFFER);
}

/* Also when it has ended since: the item then says so. */
static void
ask_nomination (JalonPlanning           *planning,
                const JalonDocumentRule *rule)
{
  const JalonNomination *nomination = planning->household->nomination;
  gboolean               issued = jalon_date_is_set (nomination->issued) &&
                    jalon_date_compare (nomination->issued, planning->situation->facts->day) <= 0;

  ask_if_answered (planning, rule, nomination->enhanced && issued, JALON_ITEM_REASON_NOMINATION);
}

static void
ask_military (JalonPlanning           *planning,
              const JalonDocumentRule *rule)
{
  ask_if_answered (planning, rule, g_strcmp0 (planning->household->category, "military") == 0, JALON_ITEM_REASON_CATEGORY);
}

static void
ask_other_names (JalonPlanning           *planning,
                 const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    if (member->other_names)
      jalon_planning_add (planning, rule, member, NULL, JALON_ITEM_REASON_ANSWER)->answer = "other-names";
  }
}

static void
ask_translation (JalonPlanning           *planning,
                 const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    if (member->needs_translation)
      jalon_planning_add (planning, rule, member, NULL, JALON_ITEM_REASON_ANSWER)->answer = "papers-need-translation";
  }
}

static gboolean
is_exempt_from_funds (const JalonPlanning *planning)
{
  return planning->household->authorized_to_work && planning->situation->facts->offer == JALON_TRI_YES;
}

/* Federal Skilled Worker and Trades. A nominee has entered by one of the three programs
 * and the province may ask too: advised, unless it was by the Canadian Experience Class. */
static void
ask_funds (JalonPlanning           *planning,
           const JalonDocumentRule *rule)
{
  guint      programs = planning->programs & (BIT (JALON_PROGRAM_FSW) | BIT (JALON_PROGRAM_FST));
  JalonItem *item;

  if (!jalon_planning_has_program (planning, JALON_PROGRAM_CEC))
    programs |= planning->programs & BIT (JALON_PROGRAM_NOMINEE);

  if (programs == 0 || is_exempt_from_funds (planning))
    return;

  item = jalon_planning_add (planning, rule, get_addressee (planning, rule), NULL, JALON_ITEM_REASON_PROGRAM);
  item->programs = programs;
  item->programs_open = planning->programs_open;
}

static void
ask_funds_exemption (JalonPlanning           *planning,
                     const JalonDocumentRule *rule)
{
  JalonItem *item;

  if (is_exempt_from_funds (planning))
    {
      jalon_planning_add (planning, rule, get_addressee (planning, rule), NULL, JALON_ITEM_REASON_FUNDS_EXEMPT);
      return;
    }

  if (!jalon_planning_has_program (planning, JALON_PROGRAM_CEC))
    return;

  item = jalon_planning_add (planning, rule, get_addressee (planning, rule), NULL, JALON_ITEM_REASON_PROGRAM);
  item->programs = BIT (JALON_PROGRAM_CEC);
  item->programs_open = planning->programs_open;
}

static void
ask_fees (JalonPlanning           *planning,
          const JalonDocumentRule *rule)
{
  JalonItem         *item = jalon_planning_add (planning, rule, NULL, NULL, JALON_ITEM_REASON_ALWAYS);
  g_autoptr (GArray) lines = jalon_fees_find (planning->data, planning->situation, &item->amount);
}

/* An officer has asked: the person has made an entry for it. */
static void
ask_on_request (JalonPlanning           *planning,
                const JalonDocumentRule *rule)
{
  JalonRecordList *documents = planning->household->documents;

  for (guint i = 0; i < jalon_record_list_get_length (documents); i++)
    {
      const JalonDocument *document = jalon_record_list_get (documents, i);
      const JalonMember   *member = jalon_planning_find_member (planning, document->for_whom);

      if (g_strcmp0 (document->id, rule->id) == 0 && member != NULL && jalon_planning_concerns (planning, rule, member))
        jalon_planning_add (planning, rule, member, document->of, JALON_ITEM_REASON_LETTER);
    }
}

/* Each letter that asks for documents; the first needs no "of" to be told from others. */
static void
ask_letter_documents (JalonPlanning           *planning,
                      const JalonDocumentRule *rule)
{
  JalonRecordList *letters = planning->household->letters;
  guint            n_found = 0;

  for (guint i = 0; i < jalon_record_list_get_length (letters); i++)
    {
      JalonLetter *letter = jalon_record_list_get (letters, i);
      JalonItem   *item;

      if (letter->kind != JALON_LETTER_KIND_ADDITIONAL_DOCUMENTS)
        continue;

      item = jalon_planning_add (planning, rule, NULL, n_found > 0 ? letter->id : NULL, JALON_ITEM_REASON_LETTER);
      item->reason_record = JALON_RECORD (g_object_ref (letter));
      n_found++;
    }
}

/* The last letter that calls for passports, for everybody who comes. */
static void
ask_letter_visa (JalonPlanning           *planning,
                 const JalonDocumentRule *rule)
{
  JalonRecordList *letters = planning->household->letters;
  JalonLetter     *last = NULL;

  for (guint i = 0; i < jalon_record_list_get_length (letters); i++)
    {
      JalonLetter *letter = jalon_record_list_get (letters, i);

      if (letter->kind == JALON_LETTER_KIND_VISA_READY)
        last = letter;
    }

  if (last == NULL)
    return;

  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    JalonItem *item = jalon_planning_add (planning, rule, member, NULL, JALON_ITEM_REASON_LETTER);

    item->reason_record = JALON_RECORD (g_object_ref (last));
  }
}

static void
ask_approved (JalonPlanning           *planning,
              const JalonDocumentRule *rule)
{
  const JalonMilestones *milestones = planning->household->milestones;

  if (!jalon_date_is_set (milestones->confirmed) && !jalon_date_is_set (milestones->landed))
    return;

  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    JalonItem *item = jalon_planning_add (planning, rule, member, NULL, JALON_ITEM_REASON_ANSWER);

    item->answer = jalon_date_is_set (milestones->landed) ? "landed" : "confirmed";
  }
}

/* What "when" of a document may say. */
static const struct
{
  const char    *name;
  JalonPredicate ask;
} predicates[] = {
  { "adopted", jalon_predicate_ask_adopted },
  { "advice", ask_advice },
  { "always", ask_always },
  { "approved", ask_approved },
  { "canadian-education", jalon_predicate_ask_canadian_education },
  { "canadian-family", jalon_predicate_ask_canadian_family },
  { "canadian-status", jalon_predicate_ask_canadian_status },
  { "certificate", jalon_predicate_ask_certificate },
  { "children", jalon_predicate_ask_children },
  { "common-law", ask_common_law },
  { "custody", jalon_predicate_ask_custody },
  { "death", jalon_predicate_ask_death },
  { "dependent-by-condition", jalon_predicate_ask_dependent_by_condition },
  { "designated-person", ask_designated_person },
  { "divorce", jalon_predicate_ask_divorce },
  { "fees", ask_fees },
  { "foreign-education", jalon_predicate_ask_foreign_education },
  { "funds", ask_funds },
  { "funds-exemption", ask_funds_exemption },
  { "job-offer", ask_job_offer },
  { "jobs-that-count", jalon_predicate_ask_jobs_that_count },
  { "large-deposits", ask_large_deposits },
  { "letter-documents", ask_letter_documents },
  { "letter-visa", ask_letter_visa },
  { "lmia", ask_lmia },
  { "married", ask_married },
  { "medical-reuse", jalon_predicate_ask_medical_reuse },
  { "medical-upfront", jalon_predicate_ask_medical_upfront },
  { "military", ask_military },
  { "nomination", ask_nomination },
  { "on-request", ask_on_request },
  { "other-names", ask_other_names },
  { "police-current", jalon_predicate_ask_police_current },
  { "police-late", jalon_predicate_ask_police_late },
  { "police-past", jalon_predicate_ask_police_past },
  { "relative", jalon_predicate_ask_relative },
  { "representative", ask_representative },
  { "second-language", jalon_predicate_ask_second_language },
  { "self-employed-abroad", jalon_predicate_ask_self_employed_abroad },
  { "spouse-language", jalon_predicate_ask_spouse_language },
  { "translation", ask_translation },
  { "work-in-canada", jalon_predicate_ask_work_in_canada },
  { "work-support", jalon_predicate_ask_work_support },
};

/**
 * jalon_predicate_find: (skip)
 * @name: what "when" of a document says
 *
 * Returns: (nullable): the predicate of that name
 */
JalonPredicate
jalon_predicate_find (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (predicates); i++)
    if (g_str_equal (predicates[i].name, name))
      return predicates[i].ask;

  return NULL;
}
