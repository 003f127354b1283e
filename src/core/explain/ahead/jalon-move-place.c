/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-words.h"

#include "jalon-places.h"

static JalonRecordList *
get_list (JalonHousehold  *household,
          const JalonMove *move)
{
  JalonPerson *person = move->of == JALON_WHOSE_PARTNER ? household->partner : household->candidate;

  if (!jalon_move_kind_is_answer (move->rule->kind))
    return NULL;
  if (move->rule->kind == JALON_MOVE_ANSWER_JOB)
    return person->jobs;
  if (move->rule->kind == JALON_MOVE_ANSWER_DIPLOMA)
    return person->credentials;

  return move->rule->kind == JALON_MOVE_ANSWER_TEST ? person->tests : household->relatives;
}

/* The first member that the move answers and the household does not; of a relative the first that the judgment lacks. */
static const char *
find_member (JalonRecord     *record,
             const JalonMove *move)
{
  guint             n;
  const JalonField *fields = jalon_record_get_fields (record, &n);

  if (move->rule->kind == JALON_MOVE_RELATIVE_ADULT)
    return JALON_RELATIVE (record)->status == JALON_RELATIVE_STATUS_UNANSWERED ? "status" : "birth-date";

  for (guint i = 0; i < n; i++)
    if (!jalon_record_is_answered (record, &fields[i]) && jalon_record_is_answered (move->item, &fields[i]))
      return fields[i].name;

  return NULL;
}

/**
 * jalon_move_dup_place:
 * @household: whose move it is
 * @move: a move of @household
 *
 * Returns: (transfer full) (nullable): the answer that the move is; %NULL of what
 *   must be done and not only entered
 */
char *
jalon_move_dup_place (JalonHousehold  *household,
                      const JalonMove *move)
{
  JalonRecordList *list = get_list (household, move);
  JalonRecord     *record = list != NULL ? jalon_record_list_get (list, move->position) : NULL;
  g_autofree char *above = record != NULL ? jalon_record_dup_place (record) : NULL;
  const char      *member = record != NULL ? find_member (record, move) : NULL;

  return member != NULL ? g_strconcat (above, ".", member, NULL) : g_steal_pointer (&above);
}
