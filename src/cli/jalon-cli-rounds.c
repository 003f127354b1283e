/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli-rounds.h"

#include "jalon-words.h"

#include <glib/gi18n.h>

static void
compared_clear (JalonCliRounds *self)
{
  g_clear_pointer (&self->comparison, jalon_comparison_free);
  g_clear_pointer (&self->rounds, jalon_rounds_unref);
  jalon_cli_answer_clear (&self->answer);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JalonCliRounds, compared_clear)

/**
 * jalon_cli_rounds_find_place:
 * @self: with a comparison
 * @out_place: (out): where the score of the day stands in the latest pool
 *
 * Returns: whether there are a score and a pool
 */
gboolean
jalon_cli_rounds_find_place (const JalonCliRounds *self,
                             JalonPoolPlace       *out_place)
{
  const JalonPool *pool = jalon_rounds_get_pool (self->rounds, self->comparison->on);
  int              score = self->comparison->score;

  return pool != NULL && score != JALON_UNANSWERED && jalon_pool_place_find (pool, score, out_place);
}

/* Two sentences, or the first alone. */
static char *
join_sentences (char *first,
                char *second)
{
  char *both = second != NULL ? g_strconcat (first, ". ", second, ".", NULL) : g_strconcat (first, ".", NULL);

  g_free (first);
  g_free (second);
  return both;
}

/**
 * jalon_cli_rounds_summarize:
 * @self: with a comparison
 *
 * Returns: (transfer full): what the rounds of this year would have brought, in sentences
 */
char *
jalon_cli_rounds_summarize (const JalonCliRounds *self)
{
  int year = self->comparison->on.year;

  return join_sentences (jalon_round_words_dup_year (self->comparison, year), jalon_round_words_dup_today (self->comparison, year));
}

/**
 * jalon_cli_rounds_is_worth_telling:
 * @outlook: a kind of round
 *
 * Returns: whether the household fits it on the day asked
 */
gboolean
jalon_cli_rounds_is_worth_telling (const JalonOutlook *outlook)
{
  return outlook->fit.verdict == JALON_VERDICT_MET && outlook->kind->type != JALON_ROUND_OTHER;
}

static const char *
get_mark (const JalonComparedRound *compared)
{
  if (compared->invited == JALON_TRI_YES)
    return "+";

  if (compared->fit.verdict == JALON_VERDICT_NOT_MET)
    return " ";

  return compared->invited == JALON_TRI_NO ? "-" : "?";
}

static void
append_round (GString                  *out,
              const JalonRound         *round,
              const JalonComparedRound *compared)
{
  g_autofree char *invitations = jalon_words_number (round->invitations);
  char             day[JALON_DATE_TEXT_SIZE];

  jalon_date_write (round->date, day);

  if (compared != NULL && compared->score != JALON_UNANSWERED)
    g_string_append_printf (out, "%s %4d ", get_mark (compared), compared->score);

  g_string_append_printf (out, "%5s  %s  %4d  %*s%s  %s\n", round->number, day, round->cut_off, (int) (7 - g_utf8_strlen (invitations, -1)), "",
                          invitations, jalon_round_get_name (round, jalon_words_get_language ()));
}

static void
append_answer (GString              *out,
               const JalonCliRounds *self)
{
  g_autofree char *summary = jalon_cli_rounds_summarize (self);
  int              score = self->comparison->score;
  JalonPoolPlace   place;

  g_string_append_printf (out, "%s\n", summary);

  if (jalon_cli_rounds_find_place (self, &place))
    {
      g_autofree char *text = jalon_round_words_dup_place (&place, score);

      g_string_append_printf (out, "%s.\n", text);
    }

  g_string_append_c (out, '\n');

  for (guint i = 0; i < jalon_round_kinds_get_length (); i++)
    {
      JalonOutlook     outlook;
      g_autofree char *text = NULL;

      jalon_outlook_make (self->comparison, jalon_round_kinds_get (i), &outlook);
      if (!jalon_cli_rounds_is_worth_telling (&outlook))
        continue;

      text = jalon_round_words_dup_outlook (&outlook, score);
      g_string_append_printf (out, "%s.\n", text);
    }

  g_string_append_printf (out, "%s\n\n", jalon_round_words_get_caution ());
}

static JalonCliExit
print_text (const JalonCli       *cli,
            const JalonCliRounds *self)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char    *day = jalon_words_date (jalon_rounds_get_data_of (self->rounds));
  guint               place = 0;

  /* Translators: %s is a date. */
  g_string_append_printf (out, _ ("Rounds of invitations, up to %s"), day);
  g_string_append (out, "\n\n");

  if (self->comparison != NULL)
    append_answer (out, self);

  if (self->comparison != NULL && self->comparison->score != JALON_UNANSWERED)
    g_string_append_printf (out, "%s\n", _ ("+ invited, - not invited, ? cannot be told, without a sign: not a round for you. Your score on that day, then:"));

  g_string_append (out, _ ("Number, day, lowest score invited, invitations, kind"));
  g_string_append_c (out, '\n');

  for (guint i = 0; i < jalon_rounds_get_length (self->rounds); i++)
    if (jalon_date_compare (jalon_rounds_get (self->rounds, i)->date, cli->on) <= 0)
      append_round (out, jalon_rounds_get (self->rounds, i), self->comparison != NULL ? jalon_comparison_get (self->comparison, place++) : NULL);

  return jalon_cli_print (out);
}

/* The rounds of the program, with what a feed knows more. Says on stderr what is wrong with it. */
static JalonRounds *
load_rounds (JalonKnowledge *knowledge,
             const char     *feed_path)
{
  JalonRounds            *known = jalon_rounds_store_get_rounds (knowledge->rounds);
  g_autoptr (GError)      error = NULL;
  g_autoptr (GBytes)      bytes = NULL;
  g_autoptr (GPtrArray)   problems = jalon_round_problems_new ();
  g_autoptr (JalonRounds) feed = NULL;
  JalonRounds            *rounds;

  if (feed_path == NULL)
    return jalon_rounds_ref (known);

  bytes = jalon_cli_read_file (feed_path, &error);
  feed = bytes != NULL ? jalon_feed_parse (bytes, problems, &error) : NULL;

  if (feed == NULL)
    {
      jalon_cli_complain ("%s: %s", feed_path, error->message);
      return NULL;
    }

  rounds = jalon_rounds_merge (known, feed, TRUE, problems);

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *text = jalon_round_problem_to_string (problems->pdata[i]);

      jalon_cli_complain ("%s: %s", feed_path, text);
    }

  return rounds;
}

static gboolean
compare (const JalonCli *cli,
         JalonCliRounds *self)
{
  g_autoptr (GError)     error = NULL;
  g_autoptr (JalonRules) rules = NULL;

  self->answer.knowledge = jalon_cli_load_knowledge ();

  if (self->answer.knowledge == NULL)
    return FALSE;

  rules = jalon_rulebook_resolve (self->answer.knowledge->rulebook, cli->on, &error);

  if (rules == NULL)
    {
      jalon_cli_complain ("%s", error->message);
      return FALSE;
    }

  /* What the window has refreshed is known here, too. */
  g_clear_object (&self->answer.knowledge->rounds);
  self->answer.knowledge->rounds = jalon_rounds_store_new_for_user ();
  self->rounds = load_rounds (self->answer.knowledge, cli->options->feed);

  if (self->rounds == NULL)
    return FALSE;

  if (cli->words[0] == NULL)
    return TRUE;

  self->answer.household = jalon_cli_load_household (cli);

  if (self->answer.household == NULL)
    return FALSE;

  self->comparison = jalon_comparison_new (self->rounds, self->answer.knowledge->rulebook, jalon_knowledge_get_categories (self->answer.knowledge), self->answer.household, cli->on, &error);

  if (self->comparison == NULL)
    jalon_cli_complain ("%s: %s", cli->words[0], error->message);

  return self->comparison != NULL;
}

/**
 * jalon_cli_rounds:
 * @cli: [FILE] [--on DATE] [--json] [--feed FILE]
 *
 * Prints the rounds of invitations up to a day and, with a profile, whether each
 * would have invited it.
 *
 * Returns: the exit code
 */
JalonCliExit
jalon_cli_rounds (const JalonCli *cli)
{
  g_auto (JalonCliRounds) self = { { NULL, NULL, NULL }, NULL, NULL };

  if (!compare (cli, &self))
    return JALON_CLI_BAD_INPUT;

  return cli->options->json ? jalon_cli_rounds_print_json (cli, &self) : print_text (cli, &self);
}
