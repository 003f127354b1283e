/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move.h"

#include "jalon-swap.h"

/*
 * A move is tried on a copy of the household that nobody else sees, and written
 * down as a patch at the same time: so what is scored is what the patch makes.
 */

/**
 * jalon_move_new:
 * @rule: its kind
 * @of: who does it
 * @on: the day on which it is begun
 * @id: (transfer full): its id
 *
 * Makes a move that takes the weeks and the cost of its kind.
 *
 * Returns: (transfer full): the move
 */
JalonMove *
jalon_move_new (const JalonMoveRule *rule,
                JalonWhose           of,
                JalonDate            on,
                char                *id)
{
  JalonMove *self = g_new0 (JalonMove, 1);

  self->id = id;
  self->rule = rule;
  self->of = of;
  self->weeks = rule->weeks;
  self->cost = rule->cost;
  self->ready = jalon_date_add_days (on, 7 * rule->weeks);
  self->ability = JALON_ALL_ABILITIES;

  return self;
}

void
jalon_move_free (JalonMove *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_clear_object (&self->item);
  g_free (self);
}

/**
 * jalon_move_only_keeps:
 * @self: a move
 *
 * Returns: whether it gains nothing on its day, but keeps what would be lost later
 */
gboolean
jalon_move_only_keeps (const JalonMove *self)
{
  return self->gain == 0 && self->keeps > 0;
}

static JalonPerson *
get_person (JalonHousehold *copy,
            JalonWhose      of)
{
  return of == JALON_WHOSE_PARTNER ? copy->partner : copy->candidate;
}

static const char *
get_path (JalonWhose of)
{
  return of == JALON_WHOSE_PARTNER ? "/partner" : "/candidate";
}

/* A file may have no member yet for a person, or for a list of theirs. */
static void
write_item (JalonPatch      *patch,
            const char      *person_path,
            JalonPerson     *person,
            const char      *name,
            JalonRecordList *list,
            gboolean         was_nobody)
{
  guint            n = jalon_record_list_get_length (list);
  g_autofree char *path = g_strconcat (person_path, "/", name, n > 1 ? "/-" : "", NULL);

  if (was_nobody)
    jalon_patch_add_record (patch, person_path, JALON_RECORD (person));
  else if (n > 1)
    jalon_patch_add_record (patch, path, jalon_record_list_get (list, n - 1));
  else
    jalon_patch_add_list (patch, path, list);
}

static void
append_item (const JalonMove *self,
             JalonHousehold  *copy,
             const char      *name,
             JalonRecordList *list,
             JalonPatch      *patch)
{
  JalonPerson            *person = get_person (copy, self->of);
  gboolean                was_nobody = jalon_record_is_empty (JALON_RECORD (person));
  g_autoptr (JalonRecord) item = jalon_record_duplicate (self->item);

  jalon_record_list_append (list, item);
  if (patch != NULL)
    write_item (patch, get_path (self->of), person, name, list, was_nobody);
}

/* Puts a copy of the move's record in the place of one of the household. */
static void
replace_record (const JalonMove *self,
                gpointer         place,
                const char      *path,
                JalonPatch      *patch)
{
  JalonRecord **record = place;

  g_object_unref (*record);
  *record = jalon_record_duplicate (self->item);
  if (patch != NULL)
    jalon_patch_add_record (patch, path, *record);
}

static void
apply_assessment (const JalonMove *self,
                  JalonHousehold  *copy,
                  JalonPatch      *patch)
{
  JalonCredential *credential = jalon_record_list_get (get_person (copy, self->of)->credentials, self->position);
  g_autofree char *path = g_strdup_printf ("%s/credentials/%u/assessment", get_path (self->of), self->position);

  replace_record (self, &credential->assessment, path, patch);
}

static void
apply_certificate (const JalonMove *self,
                   JalonHousehold  *copy,
                   JalonPatch      *patch)
{
  g_autofree char *path = g_strconcat (get_path (self->of), "/trade-certificate", NULL);

  replace_record (self, &get_person (copy, self->of)->trade_certificate, path, patch);
}

static void
apply_relative (const JalonMove *self,
                JalonHousehold  *copy,
                JalonPatch      *patch)
{
  JalonRelative   *relative = jalon_record_list_get (copy->relatives, self->position);
  g_autofree char *adult = g_strdup_printf ("/relatives/%u/adult", self->position);
  g_autofree char *status = g_strdup_printf ("/relatives/%u/status", self->position);

  if (!jalon_date_is_set (relative->birth_date) && relative->adult == JALON_ANSWER_UNANSWERED)
    {
      relative->adult = JALON_ANSWER_YES;
      if (patch != NULL)
        jalon_patch_add_boolean (patch, adult, TRUE);
    }

  if (relative->status == JALON_RELATIVE_STATUS_UNANSWERED)
    {
      relative->status = JALON_RELATIVE_STATUS_PERMANENT_RESIDENT;
      if (patch != NULL)
        jalon_patch_add_text (patch, status, "permanent-resident");
    }
}

/* Enters what the move's record answers and the household's does not. */
static void
apply_answer (const JalonMove *self,
              const char      *name,
              JalonRecordList *list,
              JalonPatch      *patch)
{
  JalonRecord      *record = jalon_record_list_get (list, self->position);
  g_autofree char  *path = g_strdup_printf ("%s/%s/%u", get_path (self->of), name, self->position);
  guint             n;
  const JalonField *fields = jalon_record_get_fields (record, &n);

  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      if (jalon_record_is_answered (record, &fields[i]) || !jalon_record_is_answered (self->item, &fields[i]))
        continue;

      g_object_get_property (G_OBJECT (self->item), fields[i].name, &value);
      g_object_set_property (G_OBJECT (record), fields[i].name, &value);
      if (patch != NULL)
        jalon_patch_add_field (patch, path, record, &fields[i]);
    }
}

/* What a move does to a person must be done before the partners are swapped. */
static void
apply (const JalonMove *self,
       JalonHousehold  *copy,
       JalonPatch      *patch)
{
  JalonPerson *person = get_person (copy, self->of);

  switch (self->rule->kind)
    {
    case JALON_MOVE_LANGUAGE_TEST:
      append_item (self, copy, "tests", person->tests, patch);
      return;

    case JALON_MOVE_SECOND_DIPLOMA:
    case JALON_MOVE_STUDY_MASTER:
    case JALON_MOVE_STUDY_ONE_YEAR:
    case JALON_MOVE_STUDY_TWO_YEAR:
    case JALON_MOVE_STUDY_THREE_YEAR:
      append_item (self, copy, "credentials", person->credentials, patch);
      return;

    case JALON_MOVE_CANADIAN_WORK:
    case JALON_MOVE_CANADIAN_WORK_WITH_PERMIT:
      append_item (self, copy, "jobs", person->jobs, patch);
      return;

    case JALON_MOVE_ANSWER_DIPLOMA:
      apply_answer (self, "credentials", person->credentials, patch);
      return;

    case JALON_MOVE_ANSWER_JOB:
      apply_answer (self, "jobs", person->jobs, patch);
      return;

    case JALON_MOVE_ANSWER_TEST:
      apply_answer (self, "tests", person->tests, patch);
      return;

    case JALON_MOVE_ASSESSMENT:
      apply_assessment (self, copy, patch);
      return;

    case JALON_MOVE_CERTIFICATE:
      apply_certificate (self, copy, patch);
      return;

    case JALON_MOVE_NOMINATION:
      replace_record (self, &copy->nomination, "/nomination", patch);
      return;

    case JALON_MOVE_RELATIVE_ADULT:
      apply_relative (self, copy, patch);
      return;

    case JALON_MOVE_SWAP:
      jalon_swap_partners (copy, patch);
      return;

    case JALON_MOVE_WAIT:
      return;

    default:
      g_return_if_reached ();
    }
}

/* What is written by role comes before the roles change; a nomination is the new candidate's. */
static int
get_turn (const JalonMove *move)
{
  if (move->rule->kind == JALON_MOVE_NOMINATION)
    return 2;

  return move->rule->kind == JALON_MOVE_SWAP ? 1 : 0;
}

/**
 * jalon_moves_apply:
 * @household: who; stays as it is
 * @moves: (array length=n_moves): moves of @household that do not exclude each other
 * @n_moves: how many
 * @patch: (nullable): where to write what is done
 *
 * Makes the household that somebody would be after some moves.
 *
 * Returns: (transfer full): the copy
 */
JalonHousehold *
jalon_moves_apply (JalonHousehold         *household,
                   const JalonMove *const *moves,
                   guint                   n_moves,
                   JalonPatch             *patch)
{
  JalonHousehold *copy = JALON_HOUSEHOLD (jalon_record_duplicate (JALON_RECORD (household)));

  for (int turn = 0; turn <= 2; turn++)
    for (guint i = 0; i < n_moves; i++)
      if (get_turn (moves[i]) == turn)
        apply (moves[i], copy, patch);

  return copy;
}

/**
 * jalon_moves_dup_patch:
 * @household: who
 * @moves: (array length=n_moves): moves of @household that do not exclude each other
 * @n_moves: how many
 *
 * Writes what some moves change in the file of a household.
 *
 * Returns: (transfer full): a list of changes, as RFC 6902 has them, on one line
 */
char *
jalon_moves_dup_patch (JalonHousehold         *household,
                       const JalonMove *const *moves,
                       guint                   n_moves)
{
  JalonPatch patch;

  jalon_patch_init (&patch);
  g_object_unref (jalon_moves_apply (household, moves, n_moves, &patch));

  return jalon_patch_end (&patch);
}
