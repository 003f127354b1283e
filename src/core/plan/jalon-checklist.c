/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist.h"

#include "jalon-deadline-term.h"
#include "jalon-document-conditions.h"
#include "jalon-item-judge.h"
#include "jalon-validity.h"

#define YEARS_AHEAD 2 /* as far as the calendar looks */

static JalonDate
get_letter_due (const JalonChecklistBuilder *builder,
                const JalonItem             *item)
{
  const JalonLetter *letter;
  const char        *deadline;

  if (!JALON_IS_LETTER (item->reason_record))
    return JALON_DATE_UNSET;

  letter = JALON_LETTER (item->reason_record);
  deadline = letter->kind == JALON_LETTER_KIND_VISA_READY ? "visa_ready" : "additional_documents";

  if (jalon_date_is_set (letter->due))
    return letter->due;

  return jalon_deadline_term_get_end (deadline, letter->dated);
}

static JalonDate
find_due (const JalonChecklistBuilder *builder,
          const JalonItem             *item)
{
  const JalonMilestones *milestones = builder->household->milestones;

  switch (item->rule->due)
    {
    case JALON_DUE_PROFILE:
      return builder->profile_due;

    case JALON_DUE_APPLICATION:
      return builder->application.due_by;

    case JALON_DUE_BIOMETRICS:
      return jalon_deadline_term_get_end_for (builder->household, "biometrics", milestones->biometrics_letter);

    case JALON_DUE_LETTER:
      return get_letter_due (builder, item);

    case JALON_DUE_COPR:
      return item->record != NULL && jalon_date_is_set (item->record->expires)
               ? item->record->expires
               : jalon_household_get_account_date (builder->household, "copr");

    case JALON_DUE_LANDING:
      return jalon_deadline_term_get_end_for (builder->household, "pr_card_address", milestones->landed);

    case JALON_DUE_REQUEST:
      return JALON_DATE_UNSET;

    default:
      g_return_val_if_reached (JALON_DATE_UNSET);
    }
}

/* Whoever grows up before the application is asked for it too, and no day of the application is chosen yet. Police certificates
 * hang on stays, too. */
static void
find_coming (const JalonChecklistBuilder *builder,
             JalonItem                   *item)
{
  const JalonDate horizon = jalon_date_add_years (builder->today, YEARS_AHEAD);

  if (item->rule->age_min == 0 || item->country != NULL || jalon_date_is_set (builder->application.due_by))
    return;

  for (guint i = 0; i < builder->members->len; i++)
    {
      const JalonFamilyMember *member = &g_array_index (builder->members, JalonFamilyMember, i);
      JalonDate                from;

      if (member->child == NULL || (member->who & item->rule->who) == 0 || !jalon_date_is_set (member->birth_date) || member->age >= item->rule->age_min)
        continue;

      from = jalon_date_add_years (member->birth_date, item->rule->age_min);
      if (jalon_date_compare (from, horizon) > 0 || (item->coming != NULL && jalon_date_compare (item->coming_from, from) <= 0))
        continue;

      item->coming = member->id;
      item->coming_from = from;
    }
}

/* Sets what follows from who the item is for: state, days, urgency, warning. */
static void
finish_item (const JalonChecklistBuilder *builder,
             JalonItem                   *item)
{
  gboolean issued_too_early = FALSE;

  if (item->record != NULL && item->record->state != JALON_DOCUMENT_STATE_UNANSWERED)
    item->state = item->record->state;

  if (item->rule != NULL)
    {
      issued_too_early = jalon_validity_apply (builder, item);
      item->due = find_due (builder, item);
      find_coming (builder, item);
      item->with_profile = item->rule->due == JALON_DUE_PROFILE && builder->is_profile_due;
    }
  else
    {
      item->valid_until = item->record->expires;
      item->due = builder->application.due_by;
    }

  if (item->rule != NULL && item->rule->lead_max > 0 && jalon_date_is_set (item->due))
    item->order_by = jalon_date_max (jalon_date_add_days (item->due, -item->rule->lead_max), item->earliest);

  item->decision = builder->application.decision;
  jalon_item_judge (builder, item, issued_too_early);
}

/* The person's own documents: entries with a name whose id is none of the data. */
static void
add_own_items (JalonChecklistBuilder *builder)
{
  JalonRecordList *documents = builder->household->documents;

  for (guint i = 0; i < jalon_record_list_get_length (documents); i++)
    {
      JalonDocument *document = jalon_record_list_get (documents, i);
      JalonItem     *item;

      if (document->id == NULL || document->name == NULL || jalon_checklist_data_find (builder->data, document->id) != NULL)
        continue;

      item = g_object_new (JALON_TYPE_ITEM, NULL);
      item->record = document;
      item->id = g_strdup (document->id);
      item->for_whom = g_strdup (document->for_whom != NULL ? document->for_whom : "household");
      item->of = g_strdup (document->of);
      item->stage = JALON_STAGE_APPLICATION;
      item->reason = JALON_ITEM_REASON_OWN;
      g_ptr_array_add (builder->items, item);
    }
}

static void
add_stage (JalonChecklistBuilder *builder,
           JalonStage             stage)
{
  for (guint i = 0; i < builder->data->documents->len; i++)
    {
      const JalonDocumentRule *rule = g_ptr_array_index (builder->data->documents, i);

      if (rule->stage == stage)
        jalon_condition_ask (builder, rule);
    }

  if (stage == JALON_STAGE_APPLICATION)
    add_own_items (builder);
}

/* Decision 24: documents were asked for by what held on the day of the application. */
typedef struct
{
  JalonFacts       facts;
  JalonCrs         crs;
  JalonEligibility eligibility;
  JalonAssessedDay day;
} FrozenDay;

static const JalonAssessedDay *
freeze (FrozenDay              *self,
        const JalonAssessedDay *assessed)
{
  JalonDate applied = assessed->facts->household->milestones->applied;

  jalon_facts_init (&self->facts);

  if (!jalon_date_is_set (applied) || jalon_date_compare (applied, assessed->facts->day) >= 0)
    return assessed;

  jalon_facts_rederive (&self->facts, assessed->facts->household, assessed->rules, applied);
  jalon_crs_score (&self->facts, assessed->rules, &self->crs);
  jalon_eligibility_judge (&self->facts, assessed->rules, &self->eligibility);
  self->day = (JalonAssessedDay){
    .facts = &self->facts,
    .rules = assessed->rules,
    .rulebook = assessed->rulebook,
    .crs = &self->crs,
    .eligibility = &self->eligibility,
  };

  return &self->day;
}

/**
 * jalon_checklist_make:
 * @data: the documents
 * @assessed: who, and on which day
 *
 * Makes the list of the documents that a household needs: each document whose
 * condition holds, for each person, job or country that it is about, with the
 * state that the person has entered, and the person's own documents.
 *
 * Documents are planned back from the day that jalon_application_day_find() gives. The
 * items borrow from @data and from the household.
 *
 * Returns: (transfer container) (element-type JalonItem): by stage, then in the
 *   order of the data, then by person
 */
GPtrArray *
jalon_checklist_make (const JalonChecklistData *data,
                      const JalonAssessedDay   *assessed)
{
  g_auto (JalonChecklistBuilder) builder = { 0 };
  FrozenDay                      frozen = { 0 };
  GPtrArray                     *items;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (assessed != NULL, NULL);

  jalon_checklist_builder_init (&builder, data, freeze (&frozen, assessed));
  builder.today = assessed->facts->day;

  for (guint i = 0; i < JALON_N_STAGES; i++)
    add_stage (&builder, (JalonStage) i);

  for (guint i = 0; i < builder.items->len; i++)
    finish_item (&builder, g_ptr_array_index (builder.items, i));

  items = g_steal_pointer (&builder.items);
  jalon_facts_clear (&frozen.facts);

  return items;
}
