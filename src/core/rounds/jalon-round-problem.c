/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-round-problem.h"

#include <glib/gi18n.h>

#include "jalon-quote.h"

static void
problem_free (gpointer data)
{
  JalonRoundProblem *problem = data;

  g_free (problem->round);
  g_free (problem->text);
  g_free (problem);
}

/**
 * jalon_round_problems_new:
 *
 * Returns: (transfer full) (element-type JalonRoundProblem): an empty list
 */
GPtrArray *
jalon_round_problems_new (void)
{
  return g_ptr_array_new_with_free_func (problem_free);
}

/**
 * jalon_round_problems_add:
 * @problems: (nullable) (element-type JalonRoundProblem): where to note it, or nowhere
 * @kind: what
 * @round: the round
 * @field: (nullable): a static text: the member of the feed
 * @text: (nullable): UTF-8, what stands there
 *
 * Notes something about a round of a feed.
 */
void
jalon_round_problems_add (GPtrArray            *problems,
                          JalonRoundProblemKind kind,
                          const char           *round,
                          const char           *field,
                          const char           *text)
{
  JalonRoundProblem *problem;

  if (problems == NULL)
    return;

  problem = g_new0 (JalonRoundProblem, 1);
  problem->kind = kind;
  problem->round = g_strdup (round);
  problem->field = field;

  problem->text = text != NULL ? jalon_quote (text) : NULL;
  g_ptr_array_add (problems, problem);
}

static const char *const descriptions[] = {
  [JALON_ROUND_PROBLEM_SHAPE] = N_ ("is not a round: left out"),
  [JALON_ROUND_PROBLEM_NUMBER] = N_ ("is not the number of a round: left out"),
  [JALON_ROUND_PROBLEM_NAME] = N_ ("is not a name: left out"),
  [JALON_ROUND_PROBLEM_DATE] = N_ ("is not a day: left out"),
  [JALON_ROUND_PROBLEM_SIZE] = N_ ("is not a number of invitations: left out"),
  [JALON_ROUND_PROBLEM_CUT_OFF] = N_ ("is not a score: left out"),
  [JALON_ROUND_PROBLEM_TWICE] = N_ ("is there twice, and not the same: both left out"),
  [JALON_ROUND_PROBLEM_TIE] = N_ ("is not a moment: the round is taken without it"),
  [JALON_ROUND_PROBLEM_POOL] = N_ ("is not a count: the round is taken without its pool"),
  [JALON_ROUND_PROBLEM_LACKING] = N_ ("is not in the new list: kept"),
  [JALON_ROUND_PROBLEM_CONTRADICTED] = N_ ("is different in the new list: kept as it was"),
};

/**
 * jalon_round_problem_describe:
 * @kind: what was found
 *
 * Returns: what is said of it, in English and marked for translation
 */
const char *
jalon_round_problem_describe (JalonRoundProblemKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (descriptions), "");

  return descriptions[kind];
}

/**
 * jalon_round_problem_to_string:
 * @problem: what was found
 *
 * Returns: (transfer full): in English, for a terminal: round 91a: drawSize: "3,5O0" is not a number of invitations: left out
 */
char *
jalon_round_problem_to_string (const JalonRoundProblem *problem)
{
  GString *out = g_string_new (NULL);

  g_string_append_printf (out, g_str_has_prefix (problem->round, "rounds[") ? "%s: " : "round %s: ", problem->round);

  if (problem->field != NULL)
    g_string_append_printf (out, "%s: ", problem->field);

  if (problem->text != NULL)
    g_string_append_printf (out, "%s ", problem->text);

  g_string_append (out, jalon_round_problem_describe (problem->kind));
  return g_string_free (out, FALSE);
}
