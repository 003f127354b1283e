/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist.h"

#include "jalon-deadline-term.h"
#include "jalon-document-conditions.h"
#include "jalon-validity.h"

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
      return builder->application.due;

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

/* Whether it goes with the application, and so is behind once that has been made. */
static gboolean
goes_with_application (const JalonItem *item)
{
  return item->rule == NULL || item->rule->due == JALON_DUE_PROFILE || item->rule->due == JALON_DUE_APPLICATION;
}

/* What is wrong with the days of the paper in hand. */
static JalonItemWarning
judge_validity (const JalonChecklistBuilder *builder,
                const JalonItem             *item)
{
  const JalonApplicationDay *application = &builder->application;
  JalonDate                  day = builder->situation->facts->day;
  gboolean                   must_outlast_decision = item->rule != NULL && jalon_validity_must_outlast_decision (item->rule->validity);
  gboolean                   is_over = application->applied && goes_with_application (item);

  if (!jalon_date_is_set (item->valid_until))
    return JALON_ITEM_WARNING_NONE;

  if ((must_outlast_decision || !is_over) && jalon_date_compare (item->valid_until, day) < 0)
    return JALON_ITEM_WARNING_EXPIRED;

  if (goes_with_application (item) && jalon_date_compare (item->valid_until, application->due) < 0)
    return JALON_ITEM_WARNING_EXPIRES_BEFORE_DUE;

  if (must_outlast_decision && jalon_date_compare (item->valid_until, application->decision) < 0)
    return JALON_ITEM_WARNING_EXPIRES_BEFORE_DECISION;

  return JALON_ITEM_WARNING_NONE;
}

/* What is wrong with the time that is left. */
static JalonItemWarning
judge_time (const JalonChecklistBuilder *builder,
            const JalonItem             *item)
{
  JalonDate day = builder->situation->facts->day;

  if ((builder->application.applied && goes_with_application (item)) || item->state == JALON_DOCUMENT_STATE_READY)
    return JALON_ITEM_WARNING_NONE;

  if (jalon_date_is_set (item->due) && jalon_date_compare (item->due, day) < 0)
    return JALON_ITEM_WARNING_LATE;

  /* A paper in hand need not be ordered. */
  if (jalon_date_is_set (item->order_by) && jalon_date_compare (item->order_by, day) < 0 &&
      item->state == JALON_DOCUMENT_STATE_TO_DO && !jalon_date_is_set (item->valid_until))
    return JALON_ITEM_WARNING_ORDER_LATE;

  return JALON_ITEM_WARNING_NONE;
}

static JalonItemWarning
judge (const JalonChecklistBuilder *builder,
       const JalonItem             *item,
       gboolean                     issued_too_early)
{
  JalonItemWarning validity;
  JalonItemWarning time;

  if (item->state == JALON_DOCUMENT_STATE_NOT_NEEDED)
    return JALON_ITEM_WARNING_NONE;

  validity = judge_validity (builder, item);
  time = judge_time (builder, item);

  /* A day that is past is worse than a paper that will be too old. */
  if (validity == JALON_ITEM_WARNING_EXPIRED || (validity != JALON_ITEM_WARNING_NONE && time != JALON_ITEM_WARNING_LATE))
    return validity;

  return issued_too_early && time != JALON_ITEM_WARNING_LATE ? JALON_ITEM_WARNING_ISSUED_TOO_EARLY : time;
}

/* Sets what follows from who the item is for: state, days, warning. */
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
    }
  else
    {
      item->valid_until = item->record->expires;
      item->due = builder->application.due;
    }

  if (item->rule != NULL && item->rule->lead_max > 0 && jalon_date_is_set (item->due))
    item->order_by = jalon_date_max (jalon_date_add_days (item->due, -item->rule->lead_max), item->earliest);

  item->decision = builder->application.decision;
  item->warning = judge (builder, item, issued_too_early);
}

/* The person's own papers: entries with a name whose id is none of the data. */
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

/**
 * jalon_checklist_make:
 * @data: the documents
 * @situation: who, and on which day
 *
 * Makes the list of the papers that a household needs: each document whose
 * condition holds, for each person, job or country that it is about, with the
 * state that the person has entered, and the person's own papers.
 *
 * Papers are planned back from the day that jalon_application_day_find() gives. The
 * items borrow from @data and from the household.
 *
 * Returns: (transfer container) (element-type JalonItem): by stage, then in the
 *   order of the data, then by person
 */
GPtrArray *
jalon_checklist_make (const JalonChecklistData *data,
                      const JalonAssessedDay   *situation)
{
  g_auto (JalonChecklistBuilder) builder = { 0 };

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (situation != NULL, NULL);

  jalon_checklist_builder_init (&builder, data, situation);

  for (guint i = 0; i < JALON_N_STAGES; i++)
    add_stage (&builder, (JalonStage) i);

  for (guint i = 0; i < builder.items->len; i++)
    finish_item (&builder, g_ptr_array_index (builder.items, i));

  return g_steal_pointer (&builder.items);
}
