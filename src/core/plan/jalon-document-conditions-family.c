/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-conditions.h"

/*
 * Unions and children.
 */

/* Whose is not told yet: of somebody alone there is no other, and with a partner it is asked of the candidate. */
static gboolean
ended_by (const JalonPreviousUnion *previous,
          const JalonFamilyMember  *member,
          gboolean                  death)
{
  const gboolean is_candidate = (member->who & JALON_WHO_CANDIDATE) != 0;

  if (is_candidate ? previous->of == JALON_WHOSE_PARTNER : previous->of != JALON_WHOSE_PARTNER)
    return FALSE;

  /* Not told yet: it may have been either. */
  if (previous->ended_by == JALON_UNION_END_UNANSWERED)
    return TRUE;

  return (previous->ended_by == JALON_UNION_END_DEATH) == death;
}

/* Whether an entry is the end that the relationship tells of: a separation is not the divorce of who is divorced. */
static gboolean
is_entered (JalonChecklistBuilder   *builder,
            const JalonFamilyMember *member,
            gboolean                 death)
{
  JalonRecordList *unions = builder->household->previous_unions;

  for (guint i = 0; i < jalon_record_list_get_length (unions); i++)
    {
      JalonPreviousUnion *previous = jalon_record_list_get (unions, i);

      if (ended_by (previous, member, death) &&
          (previous->ended_by != JALON_UNION_END_SEPARATION || builder->household->relationship == JALON_RELATIONSHIP_SEPARATED))
        return TRUE;
    }

  return FALSE;
}

/* Whether the relationship itself tells of such an end. */
static gboolean
is_told_by_relationship (JalonRelationship relationship,
                         gboolean          death)
{
  if (death)
    return relationship == JALON_RELATIONSHIP_WIDOWED;

  return relationship == JALON_RELATIONSHIP_DIVORCED || relationship == JALON_RELATIONSHIP_SEPARATED || relationship == JALON_RELATIONSHIP_ANNULLED;
}

/**
 * jalon_condition_add_unions:
 *
 * For each union that ended by death, or for each marriage that ended by divorce or annulment,
 * and for a separation: a document each; the first of a person needs no "of" to be told from
 * others. Without its entry the relationship itself asks for it.
 */
void
jalon_condition_add_unions (JalonChecklistBuilder   *builder,
                            const JalonDocumentRule *rule)
{
  const gboolean   death = rule->when == JALON_DOCUMENT_CONDITION_DEATH;
  JalonRecordList *unions = builder->household->previous_unions;

  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    gboolean is_candidate = (member->who & JALON_WHO_CANDIDATE) != 0;
    guint    n_found = 0;

    if (is_candidate && is_told_by_relationship (builder->household->relationship, death) && !is_entered (builder, member, death))
      {
        jalon_checklist_builder_add (builder, rule, member, NULL, JALON_ITEM_REASON_RELATIONSHIP);
        n_found++;
      }

    for (guint i = 0; i < jalon_record_list_get_length (unions); i++)
      {
        JalonPreviousUnion *previous = jalon_record_list_get (unions, i);
        JalonItem          *item;

        if (!ended_by (previous, member, death))
          continue;

        item = jalon_checklist_builder_add (builder, rule, member, n_found > 0 ? previous->id : NULL, JALON_ITEM_REASON_RELATIONSHIP);
        item->reason_record = JALON_RECORD (g_object_ref (previous));
        n_found++;

        if (previous->ended_by == JALON_UNION_END_UNANSWERED)
          jalon_checklist_builder_set_question (item, JALON_TYPE_PREVIOUS_UNION, "ended-by", "previous-unions[%u].ended-by", i);
        else if (previous->of == JALON_WHOSE_UNANSWERED && jalon_household_has_union (builder->household))
          jalon_checklist_builder_set_question (item, JALON_TYPE_PREVIOUS_UNION, "of", "previous-unions[%u].of", i);
        else if (previous->ended_by == JALON_UNION_END_SEPARATION)
          item->need = JALON_ITEM_NEED_IF_ASKED;
      }

    if (n_found == 0 && is_candidate && builder->household->relationship == JALON_RELATIONSHIP_UNANSWERED)
      jalon_checklist_builder_set_question (jalon_checklist_builder_add (builder, rule, member, NULL, JALON_ITEM_REASON_QUESTION),
                                            JALON_TYPE_HOUSEHOLD, "relationship", "relationship");
  }
}

/* A document about a child, by an answer of theirs or for being one. */
static JalonItem *
add_child_questions (JalonChecklistBuilder   *builder,
                     const JalonDocumentRule *rule,
                     const JalonFamilyMember *member,
                     const char              *answer)
{
  JalonItem *item = jalon_checklist_builder_add (builder, rule, member, NULL, JALON_ITEM_REASON_CHILD);

  item->answer = answer;
  item->reason_record = JALON_RECORD (g_object_ref (member->child));

  return item;
}

/**
 * jalon_condition_add_children:
 *
 * Each child whom the document concerns.
 */
void
jalon_condition_add_children (JalonChecklistBuilder   *builder,
                              const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    add_child_questions (builder, rule, member, NULL);
  }
}

void
jalon_condition_add_adopted (JalonChecklistBuilder   *builder,
                             const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    if (member->child->adopted)
      add_child_questions (builder, rule, member, "adopted");
  }
}

/* Whether a parent lives elsewhere, by the marital status. */
static gboolean
may_have_parent_elsewhere (const JalonHousehold *household)
{
  switch ((JalonRelationship) household->relationship)
    {
    case JALON_RELATIONSHIP_MARRIED:
    case JALON_RELATIONSHIP_COMMON_LAW:
      return !household->partner_accompanies;

    case JALON_RELATIONSHIP_WIDOWED:
      return FALSE;

    case JALON_RELATIONSHIP_UNANSWERED:
    case JALON_RELATIONSHIP_NEVER_MARRIED:
    case JALON_RELATIONSHIP_SEPARATED:
    case JALON_RELATIONSHIP_DIVORCED:
    case JALON_RELATIONSHIP_ANNULLED:
    default:
      return TRUE;
    }
}

/**
 * jalon_condition_add_custody:
 *
 * A minor who comes while the other parent stays; a question while that is not
 * told and a parent may live elsewhere (decision 21).
 */
void
jalon_condition_add_custody (JalonChecklistBuilder   *builder,
                             const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    if (member->child->other_parent_stays == JALON_ANSWER_YES)
      add_child_questions (builder, rule, member, "other-parent-stays")->number = member->age;
    else if (member->child->other_parent_stays == JALON_ANSWER_UNANSWERED && may_have_parent_elsewhere (builder->household))
      jalon_checklist_builder_set_question (jalon_checklist_builder_add (builder, rule, member, NULL, JALON_ITEM_REASON_QUESTION),
                                            JALON_TYPE_CHILD, "other-parent-stays", "%s.other-parent-stays", member->path);
  }
}

void
jalon_condition_add_dependent_by_condition (JalonChecklistBuilder   *builder,
                                            const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    JalonItem *item;

    if (!member->child->dependent_by_condition)
      continue;

    item = jalon_checklist_builder_add (builder, rule, member, NULL, JALON_ITEM_REASON_AGE);
    item->answer = "dependent-by-condition";
    item->number = member->age;
  }
}

/**
 * jalon_condition_add_canadian_family:
 *
 * A partner or a child who is a citizen or a permanent resident: no part of the application.
 */
void
jalon_condition_add_canadian_family (JalonChecklistBuilder   *builder,
                                     const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (builder, rule, member)
  {
    if (member->child != NULL)
      add_child_questions (builder, rule, member, "is-canadian");
    else
      jalon_checklist_builder_add (builder, rule, member, NULL, JALON_ITEM_REASON_RELATIONSHIP)->answer = "partner-is-canadian";
  }
}
