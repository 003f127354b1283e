/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score-page.h"

#include <glib/gi18n.h>

#include "jalon-dialogs.h"
#include "jalon-closures.h"
#include "jalon-field-rows.h"
#include "jalon-frozen-words.h"
#include "jalon-score-changes.h"
#include "jalon-score-part.h"
#include "jalon-score-section.h"
#include "jalon-section-bar.h"
#include "jalon-words.h"

struct _JalonScorePage
{
  JalonView parent_instance;

  GtkWidget  *figure_label;
  GtkListBox *official_list;
  GtkWidget  *official_popover;
  GtkWidget  *warning_box;
};

G_DEFINE_FINAL_TYPE (JalonScorePage, jalon_score_page, JALON_TYPE_VIEW)

/* In the .ui file ----------------------------------------------------------- */

static char *
format_total (JalonScorePage *self,
              JalonScore     *score)
{
  return score != NULL ? jalon_words_number (score->crs.total) : g_strdup ("–");
}

static char *
format_maximum (JalonScorePage *self,
                JalonScore     *score)
{
  g_autofree char *maximum = NULL;

  if (score == NULL)
    return NULL;

  maximum = jalon_words_number (score->maximum);
  /* Translators: stands beside the score in large figures; %s is the highest score. */
  return g_strdup_printf (ngettext ("point of %s", "points of %s", (gulong) score->crs.total), maximum);
}

static char *
format_missing (JalonScorePage *self,
                JalonScore     *score)
{
  return g_strdup (score != NULL && !score->crs.complete ? _ ("without high-wage points") : "");
}

static const JalonRuleVersion *
find_missing_version (JalonScorePage *self)
{
  JalonSession      *session = jalon_view_get_session (JALON_VIEW (self));
  JalonScore        *score = session != NULL ? jalon_session_get_score (session) : NULL;
  const char *const *missing = score != NULL ? (const char *const *) score->missing->pdata : NULL;
  const JalonRule   *rule;

  if (missing == NULL || missing[0] == NULL)
    return NULL;

  rule = jalon_rulebook_find (jalon_session_get_knowledge (session)->rulebook, missing[0]);
  return rule != NULL ? jalon_rule_get_version (rule, jalon_session_get_day (session)) : NULL;
}

static char *
format_notice_title (JalonScorePage *self,
                     JalonScore     *score)
{
  const JalonRuleVersion *version = find_missing_version (self);
  g_autofree char        *day = version != NULL ? jalon_words_date (version->from) : NULL;

  /* Translators: %s is the day from which a rule is in force. */
  return day != NULL ? g_strdup_printf (_ ("The points that came on %s are not in this score"), day) : NULL;
}

static char *
format_notice (JalonScorePage *self,
               const char     *notice)
{
  /* Translators: what is missing, as a sentence, and what counts instead. */
  return g_strdup_printf (_ ("%s The score that your account shows is the one that counts."), notice != NULL ? notice : "");
}

static char *
find_criteria_uri (JalonScorePage *self,
                   JalonScore     *score)
{
  const JalonRuleVersion *version = find_missing_version (self);

  return g_strdup (version != NULL ? jalon_text_get (&version->source.url, jalon_words_get_language ()) : NULL);
}

static char *
format_official (JalonScorePage *self,
                 JalonScore     *score)
{
  JalonSession       *session = jalon_view_get_session (JALON_VIEW (self));
  JalonOfficialScore *official = session != NULL ? jalon_session_get_household (session)->official_score : NULL;
  g_autofree char    *day = NULL;

  if (official == NULL || official->points == JALON_UNANSWERED)
    return g_strdup ("");
  if (!jalon_date_is_set (official->seen))
    /* Translators: %d is a score. */
    return g_strdup_printf (_ ("Your account shows %d."), (int) official->points);

  day = jalon_words_date (official->seen);
  /* Translators: %1$s is a day, %2$d a score. */
  return g_strdup_printf (_ ("On %1$s your account showed %2$d."), day, (int) official->points);
}

static guint
choose_columns (JalonScorePage *self,
                gboolean        narrow,
                gboolean        tight)
{
  if (tight)
    return 1;
  return narrow ? 2 : 4;
}

static GStrv
choose_figure_classes (JalonScorePage *self,
                       gboolean        narrow)
{
  const char *classes[] = { "large-figure", "numeric", narrow ? "narrow" : NULL, NULL };

  return g_strdupv ((char **) classes);
}

static void
criteria_clicked_cb (JalonScorePage *self)
{
  g_autofree char *uri = find_criteria_uri (self, NULL);

  if (uri != NULL)
    jalon_dialog_show_uri (GTK_WIDGET (self), uri);
}

/* What the account shows: the rows of its record, made when somebody asks. */
static void
official_shown_cb (JalonScorePage *self)
{
  JalonSession            *session = jalon_view_get_session (JALON_VIEW (self));
  static const char *const fields[] = { "points", "seen" };
  JalonRecord             *record;
  GtkWidget               *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->official_list))) != NULL)
    gtk_list_box_remove (self->official_list, row);
  if (session == NULL)
    return;

  record = JALON_RECORD (jalon_session_get_household (session)->official_score);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    gtk_list_box_append (self->official_list, jalon_field_row_new (session, record, jalon_record_find_field (record, fields[i])));
}

/* Decision 1: what the account shows more than the score here becomes the points for a high-wage occupation. */
static void
taken_over_cb (JalonScorePage *self)
{
  JalonSession *session = jalon_view_get_session (JALON_VIEW (self));
  int           gap = jalon_official_gap_find (jalon_session_get_household (session), jalon_session_get_knowledge (session)->rulebook);

  if (gap > 0)
    g_object_set (jalon_session_get_household (session), "high-wage-points", (gint64) gap, NULL);
}

static GtkWidget *
make_take_over_button (JalonScorePage *self)
{
  JalonSession    *session = jalon_view_get_session (JALON_VIEW (self));
  int              gap = jalon_official_gap_find (jalon_session_get_household (session), jalon_session_get_knowledge (session)->rulebook);
  g_autofree char *label = g_strdup_printf (ngettext ("Take %d Point Over", "Take %d Points Over", (gulong) gap), gap);
  GtkWidget       *button = gtk_button_new_with_label (label);
  gboolean         read_only;

  g_object_get (session, "read-only", &read_only, NULL);
  gtk_widget_set_sensitive (button, !read_only);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_name (button, "take-over");
  g_signal_connect_object (button, "clicked", G_CALLBACK (taken_over_cb), self, G_CONNECT_SWAPPED);

  return button;
}

/* Warnings ------------------------------------------------------------------ */

static void
add_warning (JalonScorePage          *self,
             const JalonScoreWarning *warning)
{
  GtkWidget *box;
  GtkWidget *icon;
  GtkWidget *label;

  if (g_str_equal (warning->id, "high-wage")) /* the notice says it, with what to do */
    return;

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  icon = gtk_image_new_from_icon_name ("help-about-symbolic");
  label = gtk_label_new (warning->text);

  gtk_widget_add_css_class (box, "notice");
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  if (g_str_equal (warning->id, "official-score"))
    gtk_box_append (GTK_BOX (box), make_take_over_button (self));
  gtk_box_append (GTK_BOX (self->warning_box), box);
}

static void
show_score_cb (JalonView *view)
{
  JalonScorePage  *self = JALON_SCORE_PAGE (view);
  JalonSession    *session = jalon_view_get_session (JALON_VIEW (self));
  JalonScore      *score = session != NULL ? jalon_session_get_score (session) : NULL;
  GPtrArray       *warnings = score != NULL ? jalon_score_get_warnings (score) : NULL;
  g_autofree char *sentence = NULL;
  GtkWidget       *child;

  while ((child = gtk_widget_get_first_child (self->warning_box)) != NULL)
    gtk_box_remove (GTK_BOX (self->warning_box), child);
  for (guint i = 0; warnings != NULL && i < warnings->len; i++)
    add_warning (self, warnings->pdata[i]);
  gtk_widget_set_visible (self->warning_box, gtk_widget_get_first_child (self->warning_box) != NULL);

  /* GTK 4.8 cannot announce: the description of the figure is the whole sentence. */
  if (score != NULL)
    g_object_get (score, "description", &sentence, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->figure_label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence != NULL ? sentence : "", -1);
}

/* GObject ------------------------------------------------------------------- */

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/score/score-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonScorePage, figure_label);
  gtk_widget_class_bind_template_child (widget_class, JalonScorePage, official_list);
  gtk_widget_class_bind_template_child (widget_class, JalonScorePage, official_popover);
  gtk_widget_class_bind_template_child (widget_class, JalonScorePage, warning_box);
  gtk_widget_class_bind_template_callback (widget_class, format_total);
  gtk_widget_class_bind_template_callback (widget_class, format_maximum);
  gtk_widget_class_bind_template_callback (widget_class, format_missing);
  gtk_widget_class_bind_template_callback (widget_class, format_notice_title);
  gtk_widget_class_bind_template_callback (widget_class, format_notice);
  gtk_widget_class_bind_template_callback (widget_class, format_official);
  jalon_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, choose_columns);
  gtk_widget_class_bind_template_callback (widget_class, choose_figure_classes);
  gtk_widget_class_bind_template_callback (widget_class, criteria_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, official_shown_cb);
}

static void
jalon_score_page_class_init (JalonScorePageClass *klass)
{
  JALON_VIEW_CLASS (klass)->update = show_score_cb;

  g_type_ensure (JALON_TYPE_SCORE_CHANGES);
  g_type_ensure (JALON_TYPE_SCORE_PART);
  g_type_ensure (JALON_TYPE_SCORE_SECTION);
  g_type_ensure (JALON_TYPE_SECTION_BAR);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jalon_score_page_init (JalonScorePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
