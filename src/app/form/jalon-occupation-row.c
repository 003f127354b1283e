/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-occupation-row.h"

#include <glib/gi18n.h>

#include "jalon-occupation-words.h"
#include "jalon-occupations.h"
#include "jalon-trade-certificate.h"
#include "jalon-words.h"

struct _JalonOccupationRow
{
  JalonSearchRow parent_instance;
};

G_DEFINE_FINAL_TYPE (JalonOccupationRow, jalon_occupation_row, JALON_TYPE_SEARCH_ROW)

#define SUGGESTIONS_MAX 20
#define MATCHES_MAX 60

/* All titles: read when somebody is about to search, kept for all. What the unit groups say needs none of them. */
static const JalonOccupations *
get_occupations (void)
{
  static JalonOccupations *occupations = NULL;

  if (g_once_init_enter (&occupations))
    {
      g_autoptr (GError) error = NULL;
      JalonOccupations  *loaded = jalon_occupations_new (&error);

      if (loaded == NULL) /* the program's own data: the tests read them */
        g_error ("%s", error->message);
      g_once_init_leave (&occupations, loaded);
    }

  return occupations;
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  get_occupations ();
}

/* It takes a hundred times as long as a search: the first key would be late by it. */
static void
entered_cb (void)
{
  static gboolean begun = FALSE;

  if (!begun)
    {
      g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);

      g_task_run_in_thread (task, read_in_thread);
    }
  begun = TRUE;
}

static const char *
get_group_title (const char *code)
{
  return jalon_occupation_get_title (code, jalon_words_get_language ());
}

static const JalonRules *
get_rules (JalonSearchRow *row)
{
  const JalonResults *plan = jalon_session_get_plan (jalon_entry_row_get_session (JALON_ENTRY_ROW (row)));

  return plan != NULL ? plan->rules : NULL;
}

static char *
dup_qualifies (JalonSearchRow *row,
               const char     *code)
{
  const JalonRules *rules = get_rules (row);

  return rules != NULL ? jalon_occupation_dup_qualifies (rules, code) : g_strdup ("");
}

/* Code, group and what it qualifies for; the title of the group is not said twice. */
static char *
dup_match_detail (JalonSearchRow             *row,
                  const JalonOccupationMatch *match)
{
  g_autofree char *qualifies = dup_qualifies (row, match->occupation->code);
  const char      *group = jalon_text_get (&match->occupation->title, jalon_words_get_language ());

  if (g_str_equal (group, match->title))
    /* Translators: code of an occupation, what it qualifies for. */
    return g_strdup_printf (_ ("%1$s. %2$s"), match->occupation->code, qualifies);
  /* Translators: code of an occupation, title of its group, what it qualifies for. */
  return g_strdup_printf (_ ("%s, %s. %s"), match->occupation->code, group, qualifies);
}

/* A certificate is for a trade of the trades program: those occupations come first. */
static gboolean
is_asked_first (JalonSearchRow *row,
                const char     *code)
{
  const JalonRules *rules = get_rules (row);

  return !JALON_IS_TRADE_CERTIFICATE (jalon_entry_row_get_record (JALON_ENTRY_ROW (row))) || rules == NULL || jalon_rules_list_has (rules, JALON_RULE_FST_OCCUPATIONS, code);
}

static GPtrArray *
jalon_occupation_row_search (JalonSearchRow *row,
                             const char     *text)
{
  GPtrArray            *found = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_suggestion_free);
  g_autoptr (GPtrArray) matches = jalon_occupations_search (get_occupations (), text, jalon_words_get_language (), MATCHES_MAX);

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < matches->len && found->len < SUGGESTIONS_MAX; i++)
      {
        const JalonOccupationMatch *match = matches->pdata[i];

        if (is_asked_first (row, match->occupation->code) == (pass == 0))
          {
            g_autofree char *detail = dup_match_detail (row, match);

            g_ptr_array_add (found, jalon_suggestion_new (match->occupation->code, match->title, detail));
          }
      }

  return found;
}

/* A title is looked for when the entry is left: while one types, only what is shown counts. */
static char *
jalon_occupation_row_dup_code (JalonSearchRow *row,
                               const char     *text,
                               gboolean        finished)
{
  const JalonOccupation *occupation;

  if (!finished)
    return get_group_title (text) != NULL ? g_strdup (text) : NULL;

  occupation = jalon_occupations_understand (get_occupations (), text);
  return occupation != NULL ? g_strdup (occupation->code) : NULL;
}

static char *
jalon_occupation_row_dup_title (JalonSearchRow *row,
                                const char     *code)
{
  const char *title = get_group_title (code);

  return title != NULL ? g_strdup_printf ("%s %s", code, title) : g_strdup (code);
}

static char *
jalon_occupation_row_dup_detail (JalonEntryRow *row)
{
  g_autofree char *code = jalon_search_row_dup_value (JALON_SEARCH_ROW (row));

  return get_group_title (code) != NULL ? dup_qualifies (JALON_SEARCH_ROW (row), code) : NULL;
}

static const char *
jalon_occupation_row_get_way_on (JalonSearchRow *row)
{
  return _ ("Try a more general word for the work, in English or in French: “welder” rather than the title on your business card. The five digits of the NOC do as well.");
}

static void
jalon_occupation_row_class_init (JalonOccupationRowClass *klass)
{
  JALON_ENTRY_ROW_CLASS (klass)->dup_detail = jalon_occupation_row_dup_detail;
  JALON_SEARCH_ROW_CLASS (klass)->search = jalon_occupation_row_search;
  JALON_SEARCH_ROW_CLASS (klass)->dup_code = jalon_occupation_row_dup_code;
  JALON_SEARCH_ROW_CLASS (klass)->dup_title = jalon_occupation_row_dup_title;
  JALON_SEARCH_ROW_CLASS (klass)->get_way_on = jalon_occupation_row_get_way_on;
}

static void
jalon_occupation_row_init (JalonOccupationRow *self)
{
  GtkText            *text = jalon_entry_row_get_text (JALON_ENTRY_ROW (self));
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_text_set_placeholder_text (text, _ ("Title or 5 digits"));
  g_signal_connect (focus, "enter", G_CALLBACK (entered_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (text), focus);
}
