/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score-foot.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-member.h"
#include "jalon-overview.h"
#include "jalon-plan-words.h"
#include "jalon-platform.h"
#include "jalon-section-bar.h"
#include "jalon-words.h"

struct _JalonScoreFoot
{
  JalonView parent_instance;

  GtkLabel *total_label;
  int       announced; /* the total that is known: an opened household is no news */
  char     *news;
};

G_DEFINE_FINAL_TYPE (JalonScoreFoot, jalon_score_foot, JALON_TYPE_VIEW)

/* In the .ui file. The session notifies "score" last, when its lists are right:
 * what stands here follows the score. -------------------------------------- */

static char *
format_total (JalonScoreFoot *self,
              JalonScore     *score)
{
  return score != NULL ? jalon_words_number (score->crs.total) : g_strdup ("–");
}

static char *
format_unit (JalonScoreFoot *self,
             JalonScore     *score)
{
  int total = score != NULL ? score->crs.total : 0;

  /* Translators: stands beside the score in large figures. */
  return g_strdup (ngettext ("point", "points", (gulong) total));
}

static char *
format_missing (JalonScoreFoot *self,
                JalonScore     *score)
{
  JalonSession *session = jalon_view_get_session (JALON_VIEW (self));
  if (session != NULL && score == NULL)
    {
      char *error = NULL;

      g_object_get (session, "error", &error, NULL);
      return error != NULL ? error : g_strdup ("");
    }

  return g_strdup (score != NULL && !score->crs.complete ? _ ("without high-wage points") : "");
}

static const JalonResults *
get_results (JalonScoreFoot *self)
{
  JalonSession *session = jalon_view_get_session (JALON_VIEW (self));

  return session != NULL ? jalon_session_get_results (session) : NULL;
}

static gboolean
is_program_met (JalonScoreFoot *self)
{
  const JalonResults *results = get_results (self);

  return results != NULL && jalon_results_is_program_met (results);
}

static char *
format_programs (JalonScoreFoot *self,
                 JalonScore     *score)
{
  char *programs;

  if (jalon_view_get_session (JALON_VIEW (self)) == NULL)
    return g_strdup ("");

  programs = jalon_overview_dup_programs (get_results (self), JALON_VERDICT_MET);
  return programs != NULL ? programs : g_strdup (_ ("No program is met yet"));
}

static char *
choose_program_icon (JalonScoreFoot *self,
                     JalonScore     *score)
{
  return g_strdup (is_program_met (self) ? "jalon-met-symbolic" : "jalon-to-do-symbolic");
}

static GStrv
choose_program_classes (JalonScoreFoot *self,
                        JalonScore     *score)
{
  static const char *const met[] = { "ready", NULL };
  static const char *const open[] = { "dim", "sign", NULL };

  return g_strdupv ((char **) (is_program_met (self) ? met : open));
}

static char *
format_next_date (JalonScoreFoot *self,
                  JalonScore     *score)
{
  JalonSession *session = jalon_view_get_session (JALON_VIEW (self));
  GListModel   *deadlines = session != NULL ? jalon_session_get_deadlines (session) : NULL;

  for (guint i = 0; deadlines != NULL && i < g_list_model_get_n_items (deadlines); i++)
    {
      g_autoptr (JalonDeadline) deadline = g_list_model_get_item (deadlines, i);
      g_autofree char          *day = NULL;
      g_autofree char          *title = NULL;

      if (deadline->done || jalon_date_compare (deadline->due, jalon_session_get_today (session)) < 0)
        continue;

      day = jalon_words_date_day_month (deadline->due);
      title = jalon_deadline_dup_title (deadline, jalon_session_get_household (session));
      /* Translators: the next date, and what it is: "Fri 4 Dec · submit the profile". */
      return g_strdup_printf (_ ("%s · %s"), day, title);
    }

  return g_strdup ("");
}

/* A new score --------------------------------------------------------------- */

static int
get_total (JalonSession *session)
{
  JalonScore *score = session != NULL ? jalon_session_get_score (session) : NULL;

  return score != NULL ? score->crs.total : JALON_UNANSWERED;
}

/* The focus is where something is typed, and the score elsewhere: whoever does not see it is told. */
static void
score_changed_cb (JalonScoreFoot *self)
{
  JalonSession    *session = jalon_view_get_session (JALON_VIEW (self));
  const int        total = get_total (session);
  GtkRoot         *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autofree char *news = NULL;

  if (total == self->announced || total == JALON_UNANSWERED)
    return;

  self->announced = total;
  g_object_get (jalon_session_get_score (session), "description", &news, NULL);
  g_object_set (self, "news", news, NULL);
  if (root != NULL)
    jalon_platform_announce (GTK_WIDGET (root), news);
}

static void
jalon_score_foot_session_changed (JalonView    *view,
                                  JalonSession *old)
{
  JalonScoreFoot *self = JALON_SCORE_FOOT (view);
  JalonSession   *session = jalon_view_get_session (view);

  self->announced = get_total (session);
  if (session != NULL)
    g_signal_connect_object (session, "notify::score", G_CALLBACK (score_changed_cb), self, G_CONNECT_SWAPPED);
}

/* GObject ------------------------------------------------------------------- */

/* GTK 4.8 cannot announce: the description of the figure is the whole sentence. */
static void
describe_total_cb (JalonView *view)
{
  JalonScoreFoot  *self = JALON_SCORE_FOOT (view);
  JalonSession    *session = jalon_view_get_session (JALON_VIEW (self));
  g_autofree char *sentence = NULL;
  JalonScore      *score = session != NULL ? jalon_session_get_score (session) : NULL;

  if (score != NULL)
    g_object_get (score, "description", &sentence, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->total_label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence != NULL ? sentence : "", -1);
}

static void
jalon_score_foot_class_init (JalonScoreFootClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  JALON_VIEW_CLASS (klass)->session_changed = jalon_score_foot_session_changed;
  JALON_VIEW_CLASS (klass)->update = describe_total_cb;

  /* What a screen reader was told last. */
  jalon_member_install (klass, g_param_spec_string ("news", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonScoreFoot, news), NULL);

  g_type_ensure (JALON_TYPE_SECTION_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/score/score-foot.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonScoreFoot, total_label);
  gtk_widget_class_bind_template_callback (widget_class, format_total);
  gtk_widget_class_bind_template_callback (widget_class, format_unit);
  gtk_widget_class_bind_template_callback (widget_class, format_missing);
  jalon_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, format_programs);
  gtk_widget_class_bind_template_callback (widget_class, choose_program_icon);
  gtk_widget_class_bind_template_callback (widget_class, choose_program_classes);
  gtk_widget_class_bind_template_callback (widget_class, format_next_date);
}

static void
jalon_score_foot_init (JalonScoreFoot *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
