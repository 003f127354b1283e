/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-predicate.h"

/*
 * Unions and children.
 */

static gboolean
ended_by (const JalonPreviousUnion *previous,
          const JalonMember        *member,
          gboolean                  death)
{
  JalonWhose whose = (member->who & JALON_WHO_CANDIDATE) != 0 ? JALON_WHOSE_CANDIDATE : JALON_WHOSE_PARTNER;

  if (previous->of != whose || previous->ended_by == JALON_UNION_END_UNANSWERED)
    return FALSE;

  return (previous->ended_by == JALON_UNION_END_DEATH) == death;
}

/* One paper for each earlier union; the first of a person needs no "of" to be
 * told from others. Without an entry the relationship itself asks for it. */
static void
ask_of_unions (JalonPlanning           *planning,
               const JalonDocumentRule *rule,
               gboolean                 death,
               gboolean                 by_relationship)
{
  JalonRecordList *unions = planning->household->previous_unions;

  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    guint n_found = 0;

    for (guint i = 0; i < jalon_record_list_get_length (unions); i++)
      {
        JalonPreviousUnion *previous = jalon_record_list_get (unions, i);
        JalonItem          *item;

        if (!ended_by (previous, member, death))
          continue;

        item = jalon_planning_add (planning, rule, member, n_found > 0 ? previous->id : NULL, JALON_ITEM_REASON_RELATIONSHIP);
        item->reason_record = JALON_RECORD (g_object_ref (previous));
        n_found++;
      }

    if (n_found == 0 && by_relationship && (member->who & JALON_WHO_CANDIDATE) != 0)
      jalon_planning_add (planning, rule, member, NULL, JALON_ITEM_REASON_RELATIONSHIP);
  }
}

/**
 * jalon_predicate_ask_divorce: (skip)
 *
 * For each marriage that ended by divorce or annulment, and for a separation.
 */
void
jalon_predicate_ask_divorce (JalonPlanning           *planning,
                             const JalonDocumentRule *rule)
{
  guint relationship = planning->household->relationship;

  ask_of_unions (planning, rule, FALSE,
                 relationship == JALON_RELATIONSHIP_DIVORCED || relationship == JALON_RELATIONSHIP_SEPARATED ||
                   relationship == JALON_RELATIONSHIP_ANNULLED);
}

/**
 * jalon_predicate_ask_death: (skip)
 *
 * For each union that ended by death.
 */
void
jalon_predicate_ask_death (JalonPlanning           *planning,
                           const JalonDocumentRule *rule)
{
  ask_of_unions (planning, rule, TRUE, planning->household->relationship == JALON_RELATIONSHIP_WIDOWED);
}

/* A paper about a child, by an answer of theirs or for being one. */
static JalonItem *
ask_of_child (JalonPlanning           *planning,
              const JalonDocumentRule *rule,
              const JalonMember       *member,
              const char              *answer)
{
  JalonItem *item = jalon_planning_add (planning, rule, member, NULL, JALON_ITEM_REASON_CHILD);

  item->answer = answer;
  if (member->child != NULL)
    item->reason_record = JALON_RECORD (g_object_ref (member->child));

  return item;
}

/**
 * jalon_predicate_ask_children: (skip)
 *
 * Each child whom the document concerns.
 */
void
jalon_predicate_ask_children (JalonPlanning           *planning,
                              const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    ask_of_child (planning, rule, member, NULL);
  }
}

/**
 * jalon_predicate_ask_adopted: (skip)
 */
void
jalon_predicate_ask_adopted (JalonPlanning           *planning,
                             const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    if (member->child != NULL && member->child->adopted)
      ask_of_child (planning, rule, member, "adopted");
  }
}

/**
 * jalon_predicate_ask_custody: (skip)
 *
 * A minor who comes while the other parent stays.
 */
void
jalon_predicate_ask_custody (JalonPlanning           *planning,
                             const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    if (member->child != NULL && member->child->other_parent_stays)
      ask_of_child (planning, rule, member, "other-parent-stays")->number = member->age;
  }
}

/**
 * jalon_predicate_ask_dependent_by_condition: (skip)
 */
void
jalon_predicate_ask_dependent_by_condition (JalonPlanning           *planning,
                                            const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    JalonItem *item;

    if (member->child == NULL || !member->child->dependent_by_condition)
      continue;

    item = jalon_planning_add (planning, rule, member, NULL, JALON_ITEM_REASON_AGE);
    item->answer = "dependent-by-condition";
    item->number = member->age;
  }
}

/**
 * jalon_predicate_ask_canadian_family: (skip)
 *
 * A partner or a child who is a citizen or a permanent resident: no part of the application.
 */
void
jalon_predicate_ask_canadian_family (JalonPlanning           *planning,
                                     const JalonDocumentRule *rule)
{
  JALON_FOR_EACH_CONCERNED (planning, rule, member)
  {
    if (member->child != NULL)
      ask_of_child (planning, rule, member, "is-canadian");
    else
      jalon_planning_add (planning, rule, member, NULL, JALON_ITEM_REASON_RELATIONSHIP)->answer = "partner-is-canadian";
  }
}
