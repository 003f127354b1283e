/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score-part.h"

#include "jalon-member.h"
#include "jalon-score-closures.h"

struct _JalonScorePart
{
  GtkBox parent_instance;

  JalonScore *score;
  guint       section;
};

G_DEFINE_FINAL_TYPE (JalonScorePart, jalon_score_part, GTK_TYPE_BOX)

/* GObject ------------------------------------------------------------------- */

static void
jalon_score_part_class_init (JalonScorePartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  jalon_member_install (klass, g_param_spec_object ("score", NULL, NULL, JALON_TYPE_SCORE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonScorePart, score), NULL);
  jalon_member_install (klass, g_param_spec_uint ("section", NULL, NULL, 0, JALON_N_CRS_SECTIONS - 1, 0, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonScorePart, section), NULL);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/score/score-part.ui");
  jalon_score_closures_bind (widget_class);
}

static void
jalon_score_part_init (JalonScorePart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
