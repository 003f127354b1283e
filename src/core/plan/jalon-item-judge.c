/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-item-judge.h"

#include "jalon-validity.h"

/* Whether it goes with the application, and so is behind once that has been made. */
static gboolean
goes_with_application (const JalonItem *item)
{
  return item->rule == NULL || item->rule->due == JALON_DUE_PROFILE || item->rule->due == JALON_DUE_APPLICATION;
}

static gboolean
is_police (const JalonItem *item)
{
  return item->rule->when == JALON_DOCUMENT_CONDITION_POLICE_CURRENT || item->rule->when == JALON_DOCUMENT_CONDITION_POLICE_PAST;
}

static gboolean
is_past (JalonDate date,
         JalonDate day)
{
  return jalon_date_is_set (date) && jalon_date_compare (date, day) <= 0;
}

/* A nomination counts until the end that the certificate prints; the six months that
 * stand for one that is not entered take nothing away (decision 7). */
static gboolean
is_end_estimated (const JalonChecklistBuilder *builder,
                  const JalonItem             *item)
{
  return item->rule != NULL && item->rule->validity == JALON_VALIDITY_NOMINATION &&
         !jalon_date_is_set (builder->household->nomination->expires);
}

/* While nobody has chosen a day: who is invited today and takes all the days applies without it. */
static gboolean
ends_within_invitation (const JalonChecklistBuilder *builder,
                        const JalonItem             *item)
{
  const JalonApplicationDay *application = &builder->application;

  return !jalon_date_is_set (application->due_by) &&
         jalon_date_compare (item->valid_until, jalon_date_add_days (builder->today, application->days)) < 0;
}

/* What is wrong with the days of the document in hand. */
static JalonItemWarning
judge_validity (const JalonChecklistBuilder *builder,
                const JalonItem             *item)
{
  const JalonApplicationDay *application = &builder->application;
  JalonDate                  day = builder->today;
  gboolean                   must_outlast_decision = item->rule != NULL && jalon_validity_must_outlast_decision (item->rule->validity);
  gboolean                   is_over = application->applied && goes_with_application (item);

  if (!jalon_date_is_set (item->valid_until) || is_end_estimated (builder, item))
    return JALON_ITEM_WARNING_NONE;

  if ((must_outlast_decision || !is_over) && jalon_date_compare (item->valid_until, day) < 0)
    return JALON_ITEM_WARNING_EXPIRED;

  if (goes_with_application (item) && jalon_date_compare (item->valid_until, application->judged_on) < 0)
    return JALON_ITEM_WARNING_EXPIRES_BEFORE_DUE;

  if (goes_with_application (item) && ends_within_invitation (builder, item))
    return JALON_ITEM_WARNING_ENDS_SOON;

  if (must_outlast_decision && jalon_date_compare (item->valid_until, application->decision) < 0)
    return JALON_ITEM_WARNING_EXPIRES_BEFORE_DECISION;

  return JALON_ITEM_WARNING_NONE;
}

/* Whether the profile itself shows that the document is there (decision 19). */
static gboolean
is_shown_to_exist (const JalonChecklistBuilder *builder,
                   const JalonItem             *item)
{
  const JalonHousehold *household = builder->household;
  JalonDate             day = builder->today;

  if (item->state == JALON_DOCUMENT_STATE_RECEIVED || item->state == JALON_DOCUMENT_STATE_TRANSLATED || item->state == JALON_DOCUMENT_STATE_READY)
    return TRUE;

  if (jalon_date_is_set (item->valid_until) || (item->record != NULL && is_past (item->record->issued, day)))
    return TRUE;

  if (item->rule == NULL)
    return FALSE;

  switch ((guint) item->rule->when)
    {
    case JALON_DOCUMENT_CONDITION_NOMINATION:
      return is_past (household->nomination->issued, day);

    case JALON_DOCUMENT_CONDITION_CERTIFICATE:
      return is_past (household->candidate->trade_certificate->issued, day);

    case JALON_DOCUMENT_CONDITION_JOB_OFFER:
      return is_past (household->job_offer->received, day);

    case JALON_DOCUMENT_CONDITION_CANADIAN_STATUS:
      return jalon_record_list_get_length (g_str_equal (item->for_whom, "partner") ? household->partner->permits : household->candidate->permits) > 0;

    case JALON_DOCUMENT_CONDITION_LMIA:
      return household->job_offer->support == JALON_OFFER_SUPPORT_LMIA;

    default:
      return FALSE;
    }
}

/* Without a day to be ready by: ordered now is what may take longer than the time that an
 * invitation leaves. Whoever has told nothing yet is not told to hurry. */
static gboolean
is_too_slow_after_invitation (const JalonChecklistBuilder *builder,
                              const JalonItem             *item)
{
  return item->rule != NULL && jalon_household_is_told (builder->household) && goes_with_application (item) && item->rule->lead_max > builder->application.days;
}

/* A police certificate would be too old before the profile is in the pool. */
static gboolean
waits_for_pool (const JalonChecklistBuilder *builder,
                const JalonItem             *item)
{
  return is_too_slow_after_invitation (builder, item) && is_police (item) && !is_past (builder->household->milestones->profile_submitted, builder->today);
}

static JalonItemUrgency
find_urgency (const JalonChecklistBuilder *builder,
              const JalonItem             *item)
{
  JalonDate day = builder->today;
  gboolean  must_be_ordered = item->state != JALON_DOCUMENT_STATE_REQUESTED;

  if (item->state == JALON_DOCUMENT_STATE_READY ||
      item->need == JALON_ITEM_NEED_UNANSWERED || item->in_hand)
    return JALON_ITEM_URGENCY_NONE;

  if (!jalon_date_is_set (item->due))
    {
      gboolean replace = item->warning == JALON_ITEM_WARNING_EXPIRED;

      return must_be_ordered && (replace || (is_too_slow_after_invitation (builder, item) && !item->waits_for_pool)) ? JALON_ITEM_URGENCY_ORDER_NOW : JALON_ITEM_URGENCY_NONE;
    }

  if (jalon_date_compare (item->due, day) < 0)
    return JALON_ITEM_URGENCY_LATE;

  if (!must_be_ordered || item->rule == NULL || item->rule->lead_max == 0)
    return JALON_ITEM_URGENCY_NONE;

  if (jalon_date_compare (jalon_date_add_days (day, item->rule->lead_min), item->due) > 0)
    return JALON_ITEM_URGENCY_LATE;

  return jalon_date_compare (item->order_by, day) <= 0 ? JALON_ITEM_URGENCY_ORDER_NOW : JALON_ITEM_URGENCY_NONE;
}

static JalonItemWarning
describe_urgency (const JalonChecklistBuilder *builder,
                  const JalonItem             *item)
{
  switch (item->urgency)
    {
    case JALON_ITEM_URGENCY_LATE:
      return jalon_date_compare (item->due, builder->today) < 0 ? JALON_ITEM_WARNING_LATE : JALON_ITEM_WARNING_TOO_LATE;

    case JALON_ITEM_URGENCY_ORDER_NOW:
      return JALON_ITEM_WARNING_ORDER_NOW;

    case JALON_ITEM_URGENCY_NONE:
    default:
      return JALON_ITEM_WARNING_NONE;
    }
}

/**
 * jalon_item_judge:
 * @builder: a checklist being made
 * @item: an item with its state and its days
 * @issued_too_early: the document in hand was issued too early
 *
 * Finds what is wrong with the document and how it stands in time. One that the
 * profile shows to exist counts as received; of what goes with an application
 * that has been made, nothing is left to do.
 */
void
jalon_item_judge (const JalonChecklistBuilder *builder,
                  JalonItem                   *item,
                  gboolean                     issued_too_early)
{
  JalonItemWarning validity;
  JalonItemWarning time;
  gboolean         usable;

  if (item->state == JALON_DOCUMENT_STATE_NOT_NEEDED)
    return;

  validity = judge_validity (builder, item);
  usable = !issued_too_early && validity != JALON_ITEM_WARNING_EXPIRED && validity != JALON_ITEM_WARNING_EXPIRES_BEFORE_DUE;
  item->in_hand = usable && is_shown_to_exist (builder, item);

  if (item->in_hand && item->state == JALON_DOCUMENT_STATE_TO_DO)
    item->state = JALON_DOCUMENT_STATE_RECEIVED;

  if (builder->application.applied && goes_with_application (item))
    {
      item->sent = item->state == JALON_DOCUMENT_STATE_TO_DO;
      item->state = item->sent ? JALON_DOCUMENT_STATE_NOT_NEEDED : item->state;
      item->warning = validity;
      return;
    }

  item->warning = validity;
  item->waits_for_pool = item->state == JALON_DOCUMENT_STATE_TO_DO && !item->in_hand && item->need != JALON_ITEM_NEED_UNANSWERED &&
                         !jalon_date_is_set (item->due) && waits_for_pool (builder, item);
  item->urgency = find_urgency (builder, item);
  time = describe_urgency (builder, item);

  /* A day that is past is worse than a document that will be too old. */
  if (validity == JALON_ITEM_WARNING_EXPIRED || (validity != JALON_ITEM_WARNING_NONE && time != JALON_ITEM_WARNING_LATE))
    return;

  item->warning = issued_too_early && time != JALON_ITEM_WARNING_LATE ? JALON_ITEM_WARNING_ISSUED_TOO_EARLY : time;
}
