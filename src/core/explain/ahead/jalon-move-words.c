/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-move-words.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-explain-private.h"
#include "jalon-labels.h"
#include "jalon-words.h"

static char *
dup_person (JalonHousehold *household,
            JalonWhose      of)
{
  return jalon_label_person (household, of == JALON_WHOSE_PARTNER ? "partner" : "candidate");
}

static char *
dup_goal (const JalonMove *move)
{
  g_autofree char *level = NULL;

  level = jalon_explain_dup_level (move->language, move->level);
  if (move->ability == JALON_ALL_ABILITIES)
    /* Translators: a level of a language: CLB 9. */
    return g_strdup_printf (_ ("%s in all four abilities"), level);

  /* Translators: a level of a language, and an ability: CLB 9, listening. */
  return g_strdup_printf (_ ("%1$s, %2$s"), level, jalon_label_ability ((guint) move->ability));
}

static char *
dup_years (const JalonMove *move)
{
  return g_strdup_printf (ngettext ("%d full year", "%d full years", (gulong) move->years), move->years);
}

static char *
dup_diploma (JalonHousehold  *household,
             const JalonMove *move)
{
  JalonPerson *person = move->of == JALON_WHOSE_PARTNER ? household->partner : household->candidate;

  return jalon_label_record (jalon_record_list_get (person->credentials, move->position));
}

/* The record of a job, a diploma or a test, as it is so far. */
static JalonRecord *
get_record (JalonHousehold  *household,
            const JalonMove *move)
{
  JalonPerson *person = move->of == JALON_WHOSE_PARTNER ? household->partner : household->candidate;

  if (move->rule->kind == JALON_MOVE_ANSWER_JOB)
    return jalon_record_list_get (person->jobs, move->position);

  return jalon_record_list_get (move->rule->kind == JALON_MOVE_ANSWER_TEST ? person->tests : person->credentials, move->position);
}

/* A label in the midst of a sentence: its abbreviations stay as they are. */
static char *
dup_inside (const char *label)
{
  g_autofree char *first = g_utf8_substring (label, 0, 1);
  g_autofree char *small = g_utf8_strdown (first, -1);

  return g_strconcat (small, g_utf8_next_char (label), NULL);
}

static char *
dup_missing (JalonHousehold  *household,
             const JalonMove *move)
{
  JalonRecord             *record = get_record (household, move);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv)           names = NULL;
  guint                    n;
  const JalonField        *fields = jalon_record_get_fields (record, &n);

  for (guint i = 0; i < n; i++)
    if (!jalon_record_is_answered (record, &fields[i]) && jalon_record_is_answered (move->item, &fields[i]))
      {
        g_autofree char *name = dup_inside (jalon_label_field (G_OBJECT_TYPE (record), fields[i].name));

        g_strv_builder_add (words, name);
      }

  names = g_strv_builder_end (words);
  return jalon_words_list ((const char *const *) names);
}

/* What stands in a place of a title. */
static char *
dup_place (JalonHousehold  *household,
           const JalonMove *move,
           const char      *place)
{
  if (g_str_equal (place, "who"))
    return dup_person (household, move->of);
  if (g_str_equal (place, "candidate") || g_str_equal (place, "partner"))
    return jalon_label_person (household, place);
  if (g_str_equal (place, "day"))
    return jalon_words_date (move->ready);
  if (g_str_equal (place, "goal"))
    return dup_goal (move);
  if (g_str_equal (place, "years"))
    return dup_years (move);
  if (g_str_equal (place, "diploma"))
    return dup_diploma (household, move);
  if (g_str_equal (place, "relative"))
    return jalon_label_record (jalon_record_list_get (household->relatives, move->position));
  if (g_str_equal (place, "record"))
    return jalon_label_record (get_record (household, move));
  if (g_str_equal (place, "missing"))
    return dup_missing (household, move);
  if (g_str_equal (place, "test") || g_str_equal (place, "job"))
    return jalon_label_record (move->item);

  g_return_val_if_reached (g_strdup (""));
}

static char *
dup_again (JalonHousehold  *household,
           const JalonMove *move)
{
  g_autofree char *person = dup_person (household, move->of);
  g_autofree char *test = jalon_label_record (move->item);

  if (move->ability == JALON_OLD_LEVELS)
    /* Translators: a person, a language test. */
    return g_strdup_printf (_ ("%1$s: take the %2$s again, as the last result no longer counts"), person, test);

  /* Translators: a person, a language test. */
  return g_strdup_printf (_ ("%1$s: take the %2$s again, so that these levels go on counting"), person, test);
}

/**
 * jalon_move_words_dup_title:
 * @household: whose move it is
 * @move: a move of @household
 *
 * Returns: (transfer full): what is done, by whom, in the language of the program
 */
char *
jalon_move_words_dup_title (JalonHousehold  *household,
                            const JalonMove *move)
{
  g_autoptr (GString) out = g_string_new (NULL);
  const char         *text = jalon_text_get (&move->rule->title, jalon_words_get_language ());

  if (move->rule->kind == JALON_MOVE_LANGUAGE_TEST && (move->ability == JALON_SAME_LEVELS || move->ability == JALON_OLD_LEVELS))
    return dup_again (household, move);

  while (*text != '\0')
    {
      const char      *begin = strchr (text, '{');
      const char      *end = begin != NULL ? strchr (begin, '}') : NULL;
      g_autofree char *place = NULL;
      g_autofree char *words = NULL;

      if (end == NULL)
        break;

      g_string_append_len (out, text, begin - text);
      place = g_strndup (begin + 1, (gsize) (end - begin) - 1);
      words = dup_place (household, move, place);
      g_string_append (out, words);
      text = end + 1;
    }

  g_string_append (out, text);
  return g_string_free (g_steal_pointer (&out), FALSE);
}

/**
 * jalon_move_words_get_hint:
 * @move: a move
 *
 * Returns: (transfer none): what it asks for
 */
const char *
jalon_move_words_get_hint (const JalonMove *move)
{
  return jalon_text_get (&move->rule->hint, jalon_words_get_language ());
}

/**
 * jalon_move_words_dup_gain:
 * @gain: points
 *
 * Returns: (transfer full): them with their sign
 */
char *
jalon_move_words_dup_gain (int gain)
{
  /* The minus of text, not the hyphen. */
  return gain < 0 ? g_strdup_printf ("−%d", -gain) : g_strdup_printf ("+%d", gain);
}

static char *
explain_scores (const JalonMove *move)
{
  g_autofree char *effort = jalon_move_words_dup_effort (move->weeks, move->cost, move->rule->estimate);
  g_autofree char *day = jalon_words_date (jalon_move_only_keeps (move) ? move->ends : move->ready);
  g_autofree char *falls = NULL;

  if (jalon_move_only_keeps (move))
    /* Translators: points, a day, weeks and cost. */
    return g_strdup_printf (ngettext ("Keeps %1$d point that would be lost on %2$s; %3$s", "Keeps %1$d points that would be lost on %2$s; %3$s", (gulong) move->keeps), move->keeps, day, effort);

  if (!jalon_date_is_set (move->falls))
    /* Translators: a score with what is done, the score without it, the day of both, weeks and cost. */
    return g_strdup_printf (_ ("%1$d points instead of %2$d on %3$s; %4$s"), move->score, move->score - move->gain, day, effort);

  falls = jalon_words_date (move->falls);
  /* Translators: a score with what is done, the score without it, the day of both, the two scores of a later day, that day, weeks and cost. */
  return g_strdup_printf (_ ("%1$d points instead of %2$d on %3$s, %4$d instead of %5$d from %6$s; %7$s"), move->score, move->score - move->gain, day, move->fallen, move->fallen_without, falls, effort);
}

/**
 * jalon_move_words_dup_line:
 * @move: a move
 *
 * Returns: (transfer full): its score, the one without it and their day, or what would be lost and when; weeks and cost; that it
 *   changes which language is the first one, by which alone a level that counts no more in the second brings points
 */
char *
jalon_move_words_dup_line (const JalonMove *move)
{
  const char *first = move->language == JALON_LANGUAGE_FR ? _ ("French is then the first official language") : _ ("English is then the first official language");

  return jalon_explain_append (explain_scores (move), move->becomes_first ? g_strdup (first) : NULL);
}

/**
 * jalon_move_words_dup_brings:
 * @move: a move
 *
 * Returns: (transfer full): its gain in words: of an answer that nobody knows, the most; of a test again what would be lost
 */
char *
jalon_move_words_dup_brings (const JalonMove *move)
{
  g_autofree char *gain = jalon_move_words_dup_gain (move->gain);

  if (jalon_move_only_keeps (move))
    /* Translators: points that are not lost. */
    return g_strdup_printf (_ ("keeps %d"), move->keeps);

  /* Translators: points with their sign: the most that an answer could bring. */
  return jalon_move_kind_is_answer (move->rule->kind) ? g_strdup_printf (_ ("up to %s"), gain) : g_steal_pointer (&gain);
}

/**
 * jalon_move_words_dup_effort:
 * @weeks: of preparation
 * @cost: whole Canadian dollars
 * @estimate: whether the figures are estimates
 *
 * Returns: (transfer full): both in words
 */
char *
jalon_move_words_dup_effort (int      weeks,
                             int      cost,
                             gboolean estimate)
{
  g_autofree char *money = jalon_words_sum (cost);
  g_autofree char *time = NULL;

  if (weeks == 0 && cost == 0)
    return g_strdup (_ ("no preparation, no cost"));

  if (estimate)
    {
      time = g_strdup_printf (ngettext ("about %d week", "about %d weeks", (gulong) weeks), weeks);
      /* Translators: a time with the word about, and an amount of money for which it stands, too. */
      return g_strdup_printf (_ ("%1$s and %2$s"), time, money);
    }

  time = g_strdup_printf (ngettext ("%d week", "%d weeks", (gulong) weeks), weeks);
  return g_strdup_printf (_ ("%1$s, %2$s"), time, money);
}

/**
 * jalon_goal_words_dup_why:
 * @goal: a target
 *
 * Returns: (transfer full): where its points come from, in the language of the program
 */
char *
jalon_goal_words_dup_why (const JalonGoal *goal)
{
  g_autofree char *day = NULL;
  const char      *name;

  if (goal->round == NULL)
    return g_strdup (_ ("as chosen"));

  day = jalon_words_date (goal->round->date);
  name = jalon_round_get_kind_name (goal->round, jalon_words_get_language ());

  if (goal->fits)
    /* Translators: the name of a kind of round, a day, a score. */
    return g_strdup_printf (_ ("the cut-off score of the latest round open to you: %1$s, %2$s; at least half of the last six of that kind asked for %3$d or less"), name, day, goal->median);

  /* Translators: the name of a kind of round, a day, a score. */
  return g_strdup_printf (_ ("no round is open to you yet; this is the cut-off score of the latest one: %1$s, %2$s; at least half of the last six of that kind asked for %3$d or less"), name, day, goal->median);
}

/**
 * jalon_prospect_words_dup_alone:
 * @prospect: a prospect
 *
 * Says what the score would be if the partner did not come along: a fact to be
 * stated as it is, with what follows from it.
 *
 * Returns: (transfer full) (nullable): the sentence; %NULL where no partner counts
 */
char *
jalon_prospect_words_dup_alone (const JalonProspect *prospect)
{
  g_autofree char *partner = NULL;
  g_autofree char *difference = NULL;

  if (prospect->alone == JALON_UNANSWERED)
    return NULL;

  partner = jalon_label_person (prospect->household, "partner");
  difference = jalon_move_words_dup_gain (prospect->alone - prospect->crs.total);

  /* Translators: a name, a score, a difference of points. */
  return g_strdup_printf (_ ("If %1$s really stays behind, the score is %2$d (%3$s). Say so only if it is true, never for the points: a false statement bars you for five years. "
                             "Who stays behind must pass the medical exam all the same, and can be sponsored later only if declared now."),
                          partner, prospect->alone, difference);
}

/**
 * jalon_prospect_words_dup_swap:
 * @prospect: a prospect in which the partner may be the candidate
 *
 * Returns: (transfer full): what the score would be then
 */
char *
jalon_prospect_words_dup_swap (const JalonProspect *prospect)
{
  g_autofree char *partner = jalon_label_person (prospect->household, "partner");
  g_autofree char *gain = jalon_move_words_dup_gain (prospect->swap->gain);

  /* Translators: a name, a score, a difference of points. */
  return g_strdup_printf (_ ("With %1$s as the main applicant the score is %2$d (%3$s)."), partner, prospect->swap->score, gain);
}

static char *
format_best (const JalonProspect *prospect)
{
  const JalonWay  *best = prospect->ways->best;
  g_autofree char *last = jalon_words_date (prospect->until);
  g_autofree char *ready = NULL;

  if (best == NULL)
    /* Translators: a score, a day. */
    return g_strdup_printf (_ ("No way to %1$d by %2$s, and nothing brings more than today’s score."), prospect->target, last);

  ready = jalon_words_date (best->ready);
  /* Translators: a score, a day, a score, a day. */
  return g_strdup_printf (_ ("No way to %1$d by %2$s. The best that can be had is %3$d, on %4$s."), prospect->target, last, best->score, ready);
}

/**
 * jalon_prospect_words_dup_answer:
 * @prospect: a prospect
 *
 * Returns: (transfer full): whether there is a way to the target, in a sentence
 */
char *
jalon_prospect_words_dup_answer (const JalonProspect *prospect)
{
  const GPtrArray *ways = prospect->ways->ways;
  g_autofree char *first = NULL;

  if (prospect->ways->reached)
    /* Translators: two scores. */
    return g_strdup_printf (_ ("The target of %1$d is reached already, with %2$d."), prospect->target, prospect->crs.total);

  if (ways->len == 0)
    return format_best (prospect);

  first = jalon_words_date (((const JalonWay *) ways->pdata[0])->ready);
  /* Translators: how many ways, a score, a day. */
  return g_strdup_printf (ngettext ("%1$d way to %2$d, the earliest on %3$s.", "%1$d ways to %2$d, the earliest on %3$s.", ways->len), (int) ways->len, prospect->target, first);
}
