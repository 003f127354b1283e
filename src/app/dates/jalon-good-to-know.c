/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-good-to-know.h"

#include <glib/gi18n.h>

#include "jalon-dialogs.h"
#include "jalon-source-link.h"
#include "jalon-words.h"

struct _JalonGoodToKnow
{
  JalonView parent_instance;
};

G_DEFINE_FINAL_TYPE (JalonGoodToKnow, jalon_good_to_know, JALON_TYPE_VIEW)

static GtkWidget *
make_text_row (const char *title,
               const char *text)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  return row;
}

static void
open_source_cb (GtkWidget               *row,
                const JalonDeadlineRule *rule)
{
  jalon_dialog_show_uri (row, jalon_text_get (&rule->source.url, jalon_words_get_language ()));
}

static GtkWidget *
make_source_row (const JalonDeadlineRule *rule)
{
  g_autofree char *title = jalon_source_link_dup_title (jalon_text_get (&rule->source.title, jalon_words_get_language ()));
  GtkWidget       *row = make_text_row (_ ("Source"), title);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("adw-external-link-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect (row, "activated", G_CALLBACK (open_source_cb), (gpointer) rule);
  return row;
}

/* One plain text: how long, what it means for the reader, and the source behind the fold. */
static GtkWidget *
make_row (const JalonDeadlineRule *rule)
{
  const JalonLanguage language = jalon_words_get_language ();
  const char         *counted = jalon_text_get (&rule->how_counted, language);
  const char         *missed = jalon_text_get (&rule->if_missed, language);
  g_autofree char    *text = missed != NULL && missed[0] != '\0' ? g_strdup_printf ("%s %s", counted, missed) : g_strdup (counted);
  GtkWidget          *row = adw_expander_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), jalon_text_get (&rule->name, language));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), text);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), make_source_row (rule));
  return row;
}

/* The rules live as long as the knowledge, which the session holds. */
static void
show_rules (JalonView    *self,
            JalonSession *old)
{
  JalonSession *session = jalon_view_get_session (self);
  GPtrArray    *rules = session != NULL ? jalon_session_get_knowledge (session)->deadlines : NULL;
  GtkWidget    *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("Good to know"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), _ ("Time limits that do not follow from your answers."));
  for (guint i = 0; rules != NULL && i < rules->len; i++)
    {
      const JalonDeadlineRule *rule = rules->pdata[i];

      /* An employer's own limits are in the data; the reader can do nothing about them. */
      if (rule->trigger == NULL && rule->candidates_duty)
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_row (rule));
    }

  adw_bin_set_child (ADW_BIN (self), group);
}

static void
jalon_good_to_know_class_init (JalonGoodToKnowClass *klass)
{
  JALON_VIEW_CLASS (klass)->session_changed = show_rules;
}

static void
jalon_good_to_know_init (JalonGoodToKnow *self)
{
}
