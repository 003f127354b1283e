/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-conditions.h"

/*
 * Documents of a job offer and of a nomination.
 */

static void
add_offer_question (JalonChecklistBuilder   *builder,
                    const JalonDocumentRule *rule,
                    const char              *field)
{
  JalonItem  *item = jalon_checklist_builder_add_question (builder, rule, jalon_checklist_builder_find_member (builder, "candidate"), NULL);
  const char *which = builder->assessed->facts->offer_record == builder->household->job_offer ? "job-offer" : "further-job-offer";

  jalon_checklist_builder_set_question (item, JALON_TYPE_JOB_OFFER, field, "%s.%s", which, field);
}

/* The first member that is missing, or cannot be read, of the offer that counts, while what is entered rules no valid one out. */
static const char *
find_missing_of_offer (const JalonChecklistBuilder *builder)
{
  const JalonFacts *facts = builder->assessed->facts;
  JalonRecord      *offer = JALON_RECORD ((gpointer) facts->offer_record);

  if (facts->offer != JALON_TRI_UNANSWERED || jalon_record_is_empty (offer))
    return NULL;
  if (facts->offer_noc == JALON_UNANSWERED)
    return "noc";
  if (facts->offer_record->months == JALON_UNANSWERED)
    return "months";
  if (facts->offer_record->support == JALON_OFFER_SUPPORT_UNANSWERED)
    return "support";

  return jalon_record_get_unreadable (offer, "received") != NULL ? "received" : "revoked";
}

/* Of two offers the one that counts (decision 27). */
static void
add_valid_offer (JalonChecklistBuilder   *builder,
                 const JalonDocumentRule *rule)
{
  JalonItem *item = jalon_checklist_builder_add (builder, rule, jalon_checklist_builder_find_member (builder, "candidate"), NULL, JALON_ITEM_REASON_OFFER);

  item->reason_record = JALON_RECORD (g_object_ref ((gpointer) builder->assessed->facts->offer_record));
}

void
jalon_condition_add_job_offer (JalonChecklistBuilder   *builder,
                               const JalonDocumentRule *rule)
{
  const char *missing = find_missing_of_offer (builder);

  if (builder->assessed->facts->offer == JALON_TRI_YES)
    add_valid_offer (builder, rule);

  if (missing != NULL)
    add_offer_question (builder, rule, missing);
}

void
jalon_condition_add_lmia (JalonChecklistBuilder   *builder,
                          const JalonDocumentRule *rule)
{
  const char *missing = find_missing_of_offer (builder);
  guint       support = builder->assessed->facts->offer_record->support;

  if (builder->assessed->facts->offer == JALON_TRI_YES && builder->assessed->facts->offer_record->support == JALON_OFFER_SUPPORT_LMIA)
    add_valid_offer (builder, rule);

  if (missing != NULL && (support == JALON_OFFER_SUPPORT_LMIA || support == JALON_OFFER_SUPPORT_UNANSWERED))
    add_offer_question (builder, rule, missing);
}

/* Also when it has ended since: the item then says so. */
void
jalon_condition_add_nomination (JalonChecklistBuilder   *builder,
                                const JalonDocumentRule *rule)
{
  const JalonNomination *nomination = builder->household->nomination;
  gboolean               issued = jalon_date_is_set (nomination->issued) &&
                    jalon_date_compare (nomination->issued, builder->assessed->facts->day) <= 0;
  JalonItem *item;

  if (!nomination->held || !nomination->enhanced)
    return;

  if (issued)
    jalon_checklist_builder_add (builder, rule, jalon_checklist_builder_find_member (builder, "candidate"), NULL, JALON_ITEM_REASON_NOMINATION);

  if (jalon_date_is_set (nomination->issued) || jalon_record_is_empty (JALON_RECORD ((gpointer) nomination)))
    return;

  item = jalon_checklist_builder_add_question (builder, rule, jalon_checklist_builder_find_member (builder, "candidate"), NULL);
  jalon_checklist_builder_set_question (item, JALON_TYPE_NOMINATION, "issued", "nomination.issued");
}
