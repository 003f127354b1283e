/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "jalon-deadline-term.h"
#include "jalon-deadline-walk.h"
#include "jalon-holidays.h"

/*
 * Whether what a date asks for has happened: because a later step is entered,
 * because the person says so, or because everybody whom it concerns has their
 * exam or document. One of a family of four who was examined does not end the
 * date of the other three.
 */

#define DOCUMENTS "documents."
#define BIOMETRICS "biometrics"
#define BIOMETRICS_MIN_AGE 14
#define BIOMETRICS_MAX_AGE 79
#define EXAM "medical-exam"
#define MEDICAL "medical_"

/**
 * Relative:
 * @id: candidate, partner or a child's id
 * @comes: to Canada
 * @dependent: not a child who is too old, or married, to be part of the application
 */
typedef struct
{
  const char       *id;
  JalonDate         birth_date;
  gboolean          comes;
  gboolean          dependent;
  const char       *residence;
  JalonMedicalExam *exam;
} Relative;

static gboolean
is_document_finished (const JalonDocument *document)
{
  return document->state == JALON_DOCUMENT_STATE_RECEIVED || document->state == JALON_DOCUMENT_STATE_TRANSLATED ||
         document->state == JALON_DOCUMENT_STATE_READY || document->state == JALON_DOCUMENT_STATE_NOT_NEEDED;
}

static gboolean
has_document (JalonDeadlineWalk *walk,
              const Relative    *relative,
              const char        *id)
{
  guint n = jalon_record_list_get_length (walk->household->documents);

  for (guint i = 0; i < n; i++)
    {
      const JalonDocument *document = jalon_record_list_get (walk->household->documents, i);

      if (g_strcmp0 (document->id, id) == 0 && g_strcmp0 (document->for_whom, relative->id) == 0)
        return is_document_finished (document);
    }

  return FALSE;
}

/* What is entered for a later day than the one asked for has not happened on it. */
static gboolean
has_come (JalonDeadlineWalk *walk,
          JalonDate          day)
{
  return jalon_date_is_set (day) && jalon_date_compare (day, walk->assessed->facts->day) <= 0;
}

/* An exam of before the invitation serves if it is good on the last day to apply. */
static gboolean
was_examined (JalonDeadlineWalk   *walk,
              const JalonDeadline *deadline,
              const Relative      *relative)
{
  JalonDate taken = relative->exam->taken;

  if (!has_come (walk, taken))
    return FALSE;

  if (jalon_date_compare (taken, deadline->trigger) >= 0)
    return TRUE;

  return deadline->rule->starts_with == JALON_TRIGGER_INVITATION &&
         jalon_date_compare (jalon_deadline_walk_get_exam_end (walk, relative->exam, relative->residence), deadline->due) >= 0;
}

/* Decision 25: biometrics of those who come, 14 to 79; exams of the whole family; the card of those who come. */
static gboolean
concerns (const JalonDeadline *deadline,
          const Relative      *relative,
          const char          *word)
{
  int age;

  if (g_str_equal (word, EXAM) || g_str_has_prefix (word, DOCUMENTS MEDICAL))
    return relative->dependent;

  if (!relative->comes || !relative->dependent)
    return FALSE;

  if (!g_str_equal (word, DOCUMENTS BIOMETRICS) || !jalon_date_is_set (relative->birth_date))
    return TRUE;

  age = jalon_date_completed_years (relative->birth_date, deadline->trigger);
  return age >= BIOMETRICS_MIN_AGE && age <= BIOMETRICS_MAX_AGE;
}

static gboolean
is_personal (const char *word)
{
  return g_str_equal (word, EXAM) || g_str_has_prefix (word, DOCUMENTS);
}

static gboolean
has_said_done (JalonDeadlineWalk   *walk,
               const JalonDeadline *deadline,
               const Relative      *relative)
{
  guint n = jalon_record_list_get_length (walk->household->done);

  for (guint i = 0; i < n; i++)
    {
      const JalonDone *done = jalon_record_list_get (walk->household->done, i);

      if (g_strcmp0 (done->deadline, deadline->rule->id) == 0 && has_come (walk, done->on) && g_strcmp0 (done->for_whom, relative->id) == 0)
        return TRUE;
    }

  return FALSE;
}

/* One of the documents or the exam is enough for a person. */
static gboolean
has_done (JalonDeadlineWalk   *walk,
          const JalonDeadline *deadline,
          const Relative      *relative)
{
  gboolean concerned = FALSE;

  if (has_said_done (walk, deadline, relative))
    return TRUE;

  for (guint i = 0; deadline->rule->done_by[i] != NULL; i++)
    {
      const char *word = deadline->rule->done_by[i];

      if (!is_personal (word) || !concerns (deadline, relative, word))
        continue;

      concerned = TRUE;

      if (g_str_equal (word, EXAM) ? was_examined (walk, deadline, relative) : has_document (walk, relative, word + strlen (DOCUMENTS)))
        return TRUE;
    }

  return !concerned;
}

static gboolean
have_children_done (JalonDeadlineWalk   *walk,
                    const JalonDeadline *deadline)
{
  guint n = jalon_record_list_get_length (walk->household->children);

  for (guint i = 0; i < n; i++)
    {
      const JalonChild *child = jalon_record_list_get (walk->household->children, i);
      const Relative    relative = {
           .id = child->id,
           .birth_date = child->birth_date,
           .comes = child->accompanies,
           .dependent = jalon_deadline_walk_is_dependent (walk, child),
           .residence = child->residence,
           .exam = child->medical_exam,
      };

      if (!has_done (walk, deadline, &relative))
        return FALSE;
    }

  return TRUE;
}

static gboolean
have_all_done (JalonDeadlineWalk   *walk,
               const JalonDeadline *deadline)
{
  const JalonPerson *candidate = walk->household->candidate;
  const JalonPerson *partner = walk->household->partner;
  const Relative     first = { "candidate", candidate->birth_date, TRUE, TRUE, candidate->residence, candidate->medical_exam };
  const Relative     second = { "partner", partner->birth_date, walk->household->partner_accompanies, TRUE, partner->residence, partner->medical_exam };

  return has_done (walk, deadline, &first) &&
         (!jalon_deadline_walk_has_partner (walk) || has_done (walk, deadline, &second)) &&
         have_children_done (walk, deadline);
}

/* An invitation that was declined is none. */
static gboolean
has_happened (JalonDeadlineWalk *walk,
              const char        *word)
{
  JalonMilestones  *milestones = walk->household->milestones;
  const JalonField *field = jalon_record_find_field (JALON_RECORD (milestones), word);
  JalonDate         day;

  g_return_val_if_fail (field != NULL, FALSE);

  day = G_STRUCT_MEMBER (JalonDate, milestones, field->offset);

  return has_come (walk, day) &&
         (!g_str_equal (word, "invited") || !has_come (walk, milestones->declined) || jalon_date_compare (milestones->declined, day) < 0);
}

static gboolean
is_said_done (JalonDeadlineWalk *walk,
              JalonDeadline     *deadline)
{
  guint n = jalon_record_list_get_length (walk->household->done);

  for (guint i = 0; i < n; i++)
    {
      const JalonDone *done = jalon_record_list_get (walk->household->done, i);

      if (g_strcmp0 (done->deadline, deadline->rule->id) != 0 || !has_come (walk, done->on))
        continue;

      if (done->for_whom != NULL && !g_str_equal (done->for_whom, "household") && g_strcmp0 (done->for_whom, deadline->person) != 0)
        continue;

      deadline->done_on = done->on;
      return TRUE;
    }

  if (deadline->record == NULL || !JALON_IS_LETTER (deadline->record))
    return FALSE;

  if (!has_come (walk, JALON_LETTER (deadline->record)->answered))
    return FALSE;

  deadline->done_on = JALON_LETTER (deadline->record)->answered;
  return TRUE;
}

/* Done where what it asks for has happened; what was done before, as documents say, stays. */
static void
judge_done (JalonDeadlineWalk *walk,
            JalonDeadline     *deadline)
{
  gboolean personal = FALSE;

  if (is_said_done (walk, deadline))
    deadline->done = TRUE;

  for (guint i = 0; deadline->rule->done_by[i] != NULL; i++)
    {
      if (is_personal (deadline->rule->done_by[i]))
        personal = TRUE;
      else
        deadline->done = deadline->done || has_happened (walk, deadline->rule->done_by[i]);
    }

  if (personal && !deadline->done)
    deadline->done = have_all_done (walk, deadline);
}

/* A key is an identity, for a calendar's UID too: documents entered twice must not share one. */
static void
make_key_unique (JalonDeadlineWalk *walk,
                 JalonDeadline     *deadline)
{
  guint next = GPOINTER_TO_UINT (g_hash_table_lookup (walk->keys, deadline->key));

  if (next > 0)
    {
      g_autofree char *key = g_steal_pointer (&deadline->key);

      do
        {
          g_free (deadline->key);
          deadline->key = g_strdup_printf ("%s/%u", key, next++);
        }
      while (g_hash_table_contains (walk->keys, deadline->key));

      g_hash_table_insert (walk->keys, g_strdup (key), GUINT_TO_POINTER (next));
    }

  g_hash_table_insert (walk->keys, g_strdup (deadline->key), GUINT_TO_POINTER (2));
}

/**
 * jalon_deadline_end:
 * @walk: a walk
 * @deadline: (transfer full): a deadline
 *
 * Adds a deadline to the list; one that got no day is dropped.
 */
void
jalon_deadline_end (JalonDeadlineWalk *walk,
                    JalonDeadline     *deadline)
{
  if (!jalon_date_is_set (deadline->due))
    {
      g_object_unref (deadline);
      return;
    }

  judge_done (walk, deadline);
  deadline->not_business = deadline->rule->hand_in && !jalon_holidays_is_business (deadline->due);
  make_key_unique (walk, deadline);
  g_ptr_array_add (walk->deadlines, deadline);
}
