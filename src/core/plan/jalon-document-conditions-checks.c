/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-conditions.h"

#include "jalon-issues.h"
#include "jalon-long-stay.h"

/*
 * Police certificates and medical exams: what is checked of each person.
 */

/* Where somebody lives: as answered, else where a stay goes on. */
static gboolean
lives_there (const JalonFamilyMember *member,
             const JalonLongStay     *stay)
{
  if (member->residence != NULL)
    return g_str_equal (member->residence, stay->country);

  return !jalon_date_is_set (stay->last);
}

static gboolean
is_abroad (const char *country)
{
  return country != NULL && !g_str_equal (country, "CAN");
}

/* Decision 21: until it is told where somebody lived, certificates of where they live and
 * of what they are a citizen of stand for what may be asked. */
static void
add_where (JalonChecklistBuilder   *builder,
           const JalonDocumentRule *rule,
           const JalonFamilyMember *member,
           gboolean                 current)
{
  const char *country = current ? member->residence : NULL;
  JalonItem  *item;

  if (jalon_record_list_is_answered (member->stays) || (current && country != NULL && !is_abroad (country)))
    return;

  if (!current && member->facts != NULL && is_abroad (member->facts->record->citizenship) &&
      g_strcmp0 (member->facts->record->citizenship, member->residence) != 0)
    country = member->facts->record->citizenship;

  item = jalon_checklist_builder_add_question (builder, rule, member, country);

  if (item == NULL)
    return;

  item->country = g_strdup (country);
  jalon_checklist_builder_set_question (item, member->child != NULL ? JALON_TYPE_CHILD : JALON_TYPE_PERSON, "stays", "%s.stays", member->path);
}

/* A stay abroad whose first day is not told may be long. */
static void
add_since_when (JalonChecklistBuilder   *builder,
                const JalonDocumentRule *rule,
                const JalonFamilyMember *member,
                gboolean                 current)
{
  for (guint i = 0; i < jalon_record_list_get_length (member->stays); i++)
    {
      const JalonStay *stay = jalon_record_list_get (member->stays, i);
      JalonLongStay    place = { stay->country, stay->from, stay->to };
      JalonItem       *item;

      if (!jalon_record_counts (stay, NULL) || !is_abroad (stay->country) || jalon_date_is_set (stay->from) || lives_there (member, &place) != current)
        continue;

      item = jalon_checklist_builder_add_question (builder, rule, member, stay->country);

      if (item == NULL)
        continue;

      item->country = g_strdup (stay->country);
      jalon_checklist_builder_set_question (item, JALON_TYPE_STAY, "from", "%s.stays[%u].from", member->path, i);
    }
}

/**
 * jalon_condition_add_police:
 *
 * Where the person lives now, or each other country, after a stay as decision 18 says.
 */
void
jalon_condition_add_police (JalonChecklistBuilder   *builder,
                            const JalonDocumentRule *rule)
{
  const gboolean current = rule->when == JALON_DOCUMENT_CONDITION_POLICE_CURRENT;

  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    g_autoptr (GArray) stays = jalon_long_stays_find (member, rule, builder->application.judged_on);

    for (guint i = 0; i < stays->len; i++)
      {
        const JalonLongStay *stay = &g_array_index (stays, JalonLongStay, i);
        JalonItem           *item;

        if (lives_there (member, stay) != current)
          continue;

        item = jalon_checklist_builder_add (builder, rule, member, stay->country, JALON_ITEM_REASON_STAY);
        item->country = g_strdup (stay->country);
        item->first = stay->first;
        item->last = stay->last;
      }
  }

  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    add_where (builder, rule, member, current);
    add_since_when (builder, rule, member, current);
  }
}

/* Asked for, not here yet, and by its usual time not before the end of the period. */
static gboolean
will_be_late (const JalonChecklistBuilder *builder,
              const JalonItem             *item)
{
  JalonDate due = builder->application.judged_on;

  if (item->record == NULL || item->record->state != JALON_DOCUMENT_STATE_REQUESTED)
    return FALSE;

  return !jalon_date_is_set (item->record->requested) ||
         jalon_date_compare (builder->today, due) > 0 ||
         jalon_date_compare (jalon_date_add_days (item->record->requested, item->rule->lead_max), due) > 0;
}

/**
 * jalon_condition_add_police_late:
 *
 * In the period after the invitation: for each certificate that will come late.
 */
void
jalon_condition_add_police_late (JalonChecklistBuilder   *builder,
                                 const JalonDocumentRule *rule)
{
  guint n_items = builder->items->len;

  if (!jalon_date_is_set (builder->application.invited) || builder->application.applied)
    return;

  for (guint i = 0; i < n_items; i++)
    {
      const JalonItem *document = g_ptr_array_index (builder->items, i);
      JalonItem       *item;

      if (document->reason != JALON_ITEM_REASON_STAY || !will_be_late (builder, document))
        continue;

      item = jalon_checklist_builder_add (builder, rule, jalon_checklist_builder_find_member (builder, document->for_whom), document->of, JALON_ITEM_REASON_LATE);
      item->country = g_strdup (document->country);
    }
}

/* An exam of the last years that showed little or no risk serves again in Canada; it may,
 * while it is not told what it showed. */
static gboolean
may_reuse_exam (const JalonChecklistBuilder *builder,
                const JalonDocumentRule     *rule,
                const JalonFamilyMember     *member)
{
  const JalonMedicalExam *exam = member->medical_exam;
  JalonDate               application = builder->application.judged_on;

  return (member->residence == NULL || g_str_equal (member->residence, "CAN")) && exam->low_risk != JALON_ANSWER_NO && jalon_date_is_set (exam->taken) &&
         jalon_date_compare (exam->taken, application) <= 0 &&
         jalon_date_compare (application, jalon_date_add_years (exam->taken, rule->validity_length)) <= 0 &&
         jalon_checklist_builder_concerns (builder, rule, member);
}

/**
 * jalon_condition_add_medical_upfront:
 *
 * Everybody, unless an earlier exam serves again.
 */
void
jalon_condition_add_medical_upfront (JalonChecklistBuilder   *builder,
                                     const JalonDocumentRule *rule)
{
  const JalonDocumentRule *reuse = jalon_checklist_data_find (builder->data, "medical_reuse");
  const JalonInForce      *span = jalon_checklist_builder_find_in_force (rule, builder->application.judged_on);

  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonItem *item;

    if (reuse != NULL && member->residence != NULL && may_reuse_exam (builder, reuse, member))
      continue;

    item = jalon_checklist_builder_add (builder, rule, member, NULL, JALON_ITEM_REASON_DAY_OF_APPLICATION);
    item->first = span != NULL ? span->from : JALON_DATE_UNSET;
    item->last = span != NULL ? span->to : JALON_DATE_UNSET;
  }
}

/**
 * jalon_condition_add_medical_reuse:
 *
 * Those in Canada whose earlier exam serves again.
 */
void
jalon_condition_add_medical_reuse (JalonChecklistBuilder   *builder,
                                   const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonItem *item;

    if (!may_reuse_exam (builder, rule, member))
      continue;

    item = jalon_checklist_builder_add (builder, rule, member, NULL, JALON_ITEM_REASON_DAY_OF_APPLICATION);
    item->reason_record = JALON_RECORD (g_object_ref (member->medical_exam));

    if (member->medical_exam->low_risk == JALON_ANSWER_UNANSWERED)
      jalon_checklist_builder_set_question (item, JALON_TYPE_MEDICAL_EXAM, "low-risk", "%s.medical-exam.low-risk", member->path);
    else if (member->residence == NULL)
      jalon_checklist_builder_set_question (item, member->child != NULL ? JALON_TYPE_CHILD : JALON_TYPE_PERSON, "residence", "%s.residence", member->path);
  }
}
