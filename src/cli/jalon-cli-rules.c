/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli.h"

#include "jalon-words.h"

#include <glib/gi18n.h>

static JalonCliExit
check (const JalonCli *cli)
{
  const char                *folder = cli->words[1];
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonRulebook)  rulebook = NULL;
  g_autoptr (JalonKnowledge) knowledge = NULL;
  g_autoptr (GString)        out = g_string_new (NULL);
  guint                      n_versions = 0;
  GPtrArray                 *rules;

  if (folder != NULL)
    rulebook = jalon_rulebook_new_from_folder (folder, &error);
  else
    {
      /* All data, not the rules alone. */
      knowledge = jalon_knowledge_new (NULL, &error);
      if (knowledge != NULL)
        rulebook = g_object_ref (knowledge->rulebook);
    }
  if (rulebook == NULL)
    return jalon_cli_complain ("%s", error->message);

  rules = jalon_rulebook_get_rules (rulebook);
  for (guint i = 0; i < rules->len; i++)
    n_versions += ((const JalonRule *) rules->pdata[i])->versions->len;

  /* Translators: %1$u rules in %2$u versions, both more than one. */
  g_string_append_printf (out, _ ("%1$u rules in %2$u versions, all in order"), rules->len, n_versions);
  g_string_append_c (out, '\n');
  return jalon_cli_print (out);
}

static void
append_rule (GString         *out,
             const JalonRule *rule,
             JalonDate        on)
{
  const JalonRuleVersion *version = jalon_rule_get_version (rule, on);
  JalonLanguage           language = jalon_words_get_language ();
  char                    from[JALON_DATE_TEXT_SIZE];
  char                    to[JALON_DATE_TEXT_SIZE];
  g_autofree char        *section = NULL;

  if (version == NULL || version->repealed)
    return;

  jalon_date_write (version->from, from);
  section = version->source.section != NULL ? jalon_words_section (version->source.section) : NULL;
  jalon_date_write (version->confirmed_to, to);
  g_string_append_printf (out, "%s: %s", rule->id, jalon_text_get (&rule->title, language));
  if (rule->own)
    g_string_append_printf (out, " [%s]", _ ("your own rule"));
  if (version->unknown)
    g_string_append_printf (out, " [%s]", _ ("figures missing"));
  g_string_append (out, "\n    ");
  /* Translators: two dates, such as 2015-01-01. */
  g_string_append_printf (out, _ ("in force since %1$s, last checked on %2$s"), from, to);
  g_string_append_printf (out, "\n    %s%s%s, %s\n", jalon_text_get (&version->source.title, language), section != NULL ? ", " : "", section != NULL ? section : "",
                          jalon_text_get (&version->source.url, language));
}

static void
append_announced (GString         *out,
                  const JalonRule *rule,
                  JalonDate        on)
{
  for (guint i = 0; i < rule->versions->len; i++)
    {
      const JalonRuleVersion *version = rule->versions->pdata[i];
      char                    from[JALON_DATE_TEXT_SIZE];

      if (!version->announced || jalon_date_compare (version->from, on) < 0)
        continue;
      jalon_date_write (version->from, from);
      g_string_append_printf (out, "    %s\n", _ ("announced, not applied:"));
      g_string_append_printf (out, "    %s\n", from);
    }
}

static JalonCliExit
list (const JalonCli *cli)
{
  g_autoptr (JalonKnowledge) knowledge = jalon_cli_load_knowledge ();
  g_autoptr (JalonRules)     resolved = NULL;
  g_autoptr (GError)         error = NULL;
  g_autoptr (GString)        out = g_string_new (NULL);
  GPtrArray                 *rules;

  if (knowledge == NULL)
    return JALON_CLI_BAD_INPUT;

  resolved = jalon_rulebook_resolve (knowledge->rulebook, cli->on, &error);
  if (resolved == NULL)
    return jalon_cli_complain ("%s", error->message);

  rules = jalon_rulebook_get_rules (knowledge->rulebook);
  for (guint i = 0; i < rules->len; i++)
    {
      append_rule (out, rules->pdata[i], cli->on);
      append_announced (out, rules->pdata[i], cli->on);
    }
  return jalon_cli_print (out);
}

/**
 * jalon_cli_rules:
 * @cli: check [DIR], or list [--on DATE]
 *
 * Checks rule files, or lists the rules in force on a day with their sources.
 *
 * Returns: the exit code
 */
JalonCliExit
jalon_cli_rules (const JalonCli *cli)
{
  return g_str_equal (cli->words[0], "check") ? check (cli) : list (cli);
}
