/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rules-window.h"

#include <glib/gi18n.h>

#include "jalon-coverage.h"
#include "jalon-fit-box.h"
#include "jalon-pages-search.h"
#include "jalon-tooltip.h"
#include "jalon-words.h"

#define ROW_SPACING 6 /* between a title and its source, in pixels */
#define ROOM 22       /* letters of a rule beside its source: a day with its word */

static GtkWidget *
make_row (const char *title,
          const char *subtitle)
{
  return g_object_new (ADW_TYPE_ACTION_ROW,
                       "title", title,
                       "subtitle", subtitle != NULL ? subtitle : "",
                       "use-markup", FALSE,
                       "title-lines", 0,
                       "subtitle-lines", 0,
                       NULL);
}

static void
add_coverage (AdwPreferencesPage *page,
              GPtrArray          *entries,
              gboolean            modelled)
{
  GtkWidget *group = g_object_new (ADW_TYPE_PREFERENCES_GROUP,
                                   "title", modelled ? _ ("What Jalon counts") : _ ("What Jalon does not check"),
                                   NULL);

  for (guint i = 0; i < entries->len; i++)
    {
      const JalonCoverage *entry = entries->pdata[i];
      g_autofree char     *days = jalon_coverage_dup_days (entry);

      if (entry->modelled == modelled)
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_row (jalon_text_get (&entry->text, jalon_words_get_language ()), days));
    }

  jalon_fit_box_fit_header (group, 0);
  adw_preferences_page_add (page, ADW_PREFERENCES_GROUP (group));
}

static char *
describe_version (const JalonRule        *rule,
                  const JalonRuleVersion *version)
{
  g_autofree char *from = jalon_words_date (version->from);
  g_autofree char *to = jalon_words_date (version->confirmed_to);
  /* Translators: two dates: since when a rule has been in force, and the last day for which its source was looked at. */
  g_autofree char *days = g_strdup_printf (_ ("In force since %1$s, last checked on %2$s"), from, to);
  GString         *text = g_string_new (days);

  if (rule->own)
    g_string_append_printf (text, "\n%s", _ ("Your own rule"));
  if (version->unknown)
    g_string_append_printf (text, "\n%s", _ ("Its figures have changed, and Jalon does not know the new ones"));
  return g_string_free (text, FALSE);
}

static GtkWidget *
make_rule_row (const JalonRule        *rule,
               const JalonRuleVersion *version)
{
  JalonLanguage    language = jalon_words_get_language ();
  g_autofree char *subtitle = describe_version (rule, version);
  GtkWidget       *row = make_row (jalon_text_get (&rule->title, language), subtitle);
  GtkWidget       *link = gtk_link_button_new_with_label (jalon_text_get (&version->source.url, language), _ ("Source"));

  gtk_widget_set_valign (link, GTK_ALIGN_CENTER);
  jalon_tooltip_set (link, jalon_text_get (&version->source.title, language));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), link);
  jalon_fit_box_fit_header_to (row, ROW_SPACING, ROOM);
  return row;
}

/* Each program has its age, its language and its work: rules stand below what they belong to. */
static const struct
{
  const char *ids; /* begin so */
  const char *title;
} rule_groups[] = {
  { "crs.", N_ ("Comprehensive Ranking System score") },
  { "fsw.grid.", N_ ("The 67-point grid") },
  { "fsw.", N_ ("Federal Skilled Worker Program") },
  { "cec.", N_ ("Canadian Experience Class") },
  { "fst.", N_ ("Federal Skilled Trades Program") },
  { "funds.", N_ ("Settlement funds") },
  { "language.", N_ ("Language tests") },
  { "", N_ ("For all programs") },
};

/* The first that names the rule. */
static guint
find_group (const JalonRule *rule)
{
  guint i = 0;

  while (!g_str_has_prefix (rule->id, rule_groups[i].ids))
    i++;
  return i;
}

/* As the score goes, from its section A to D; then what has no place in it. */
static GPtrArray *
list_rules (JalonRulebook *rulebook)
{
  GPtrArray *list = g_ptr_array_new ();
  GPtrArray *rules = jalon_rulebook_get_rules (rulebook);

  for (JalonRuleId id = 0; id < JALON_N_RULES; id++)
    g_ptr_array_add (list, (gpointer) jalon_rulebook_get (rulebook, id));
  for (guint i = 0; i < rules->len; i++)
    if (!g_ptr_array_find (list, rules->pdata[i], NULL))
      g_ptr_array_add (list, rules->pdata[i]);

  return list;
}

static void
add_rules (AdwPreferencesPage *page,
           JalonKnowledge     *knowledge,
           JalonDate           on)
{
  g_autoptr (GPtrArray) rules = list_rules (knowledge->rulebook);

  for (guint g = 0; g < G_N_ELEMENTS (rule_groups); g++)
    {
      GtkWidget *group = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", _ (rule_groups[g].title), NULL);

      for (guint i = 0; i < rules->len; i++)
        {
          const JalonRuleVersion *version = jalon_rule_get_version (rules->pdata[i], on);

          if (find_group (rules->pdata[i]) == g && version != NULL && !version->repealed)
            adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_rule_row (rules->pdata[i], version));
        }
      jalon_fit_box_fit_header (group, 0);
      adw_preferences_page_add (page, ADW_PREFERENCES_GROUP (group));
    }
}

/* A broken file of the person's own is left out and named, and never stops the program. */
static void
add_broken (AdwPreferencesPage *page,
            JalonKnowledge     *knowledge)
{
  GtkWidget *group;

  if (knowledge->broken[0] == NULL)
    return;

  group = g_object_new (ADW_TYPE_PREFERENCES_GROUP,
                        "title", _ ("Your own rule files that were left out"),
                        NULL);
  for (guint i = 0; knowledge->broken[i] != NULL; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_row (knowledge->broken[i], NULL));
  jalon_fit_box_fit_header (group, 0);
  adw_preferences_page_add (page, ADW_PREFERENCES_GROUP (group));
}

/**
 * jalon_rules_window_new:
 * @knowledge: all data
 * @on: the day whose rules are listed
 *
 * Returns: (transfer floating): the dialog
 */
GtkWidget *
jalon_rules_window_new (JalonKnowledge *knowledge,
                        JalonDate       on)
{
  g_autoptr (GError)    error = NULL;
  g_autoptr (GPtrArray) entries = jalon_coverage_load (&error);
  GtkWidget            *dialog = jalon_pages_dialog_new (_ ("Rules"), 720, 640, FALSE);
  AdwPreferencesPage   *coverage = jalon_pages_search_add_page (dialog, _ ("What counts"), "x-office-document-symbolic");
  AdwPreferencesPage   *rules = jalon_pages_search_add_page (dialog, C_ ("rules", "In force"), "view-list-symbolic");

  add_broken (coverage, knowledge);
  if (entries != NULL)
    {
      add_coverage (coverage, entries, FALSE);
      add_coverage (coverage, entries, TRUE);
    }
  add_rules (rules, knowledge, on);
  jalon_pages_search_explain_words (dialog, coverage);
  jalon_pages_search_explain_words (dialog, rules);
  return dialog;
}
