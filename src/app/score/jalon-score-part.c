/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score-part.h"

#include "jalon-score-closures.h"

struct _JalonScorePart
{
  GtkBox parent_instance;

  JalonScore *score;
  guint       section;
};

enum
{
  PROP_0,
  PROP_SCORE,
  PROP_SECTION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JalonScorePart, jalon_score_part, GTK_TYPE_BOX)

/* GObject ------------------------------------------------------------------- */

static void
jalon_score_part_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JalonScorePart *self = JALON_SCORE_PART (object);

  switch (property_id)
    {
    case PROP_SCORE:
      g_value_set_object (value, self->score);
      break;
    case PROP_SECTION:
      g_value_set_uint (value, self->section);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_score_part_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JalonScorePart *self = JALON_SCORE_PART (object);

  switch (property_id)
    {
    case PROP_SCORE:
      if (!g_set_object (&self->score, g_value_get_object (value)))
        break;
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_SECTION:
      self->section = g_value_get_uint (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_score_part_dispose (GObject *object)
{
  JalonScorePart *self = JALON_SCORE_PART (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JALON_TYPE_SCORE_PART);
  g_clear_object (&self->score);

  G_OBJECT_CLASS (jalon_score_part_parent_class)->dispose (object);
}

static void
jalon_score_part_class_init (JalonScorePartClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jalon_score_part_get_property;
  object_class->set_property = jalon_score_part_set_property;
  object_class->dispose = jalon_score_part_dispose;

  properties[PROP_SCORE] = g_param_spec_object ("score", NULL, NULL, JALON_TYPE_SCORE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SECTION] = g_param_spec_uint ("section", NULL, NULL, 0, JALON_N_CRS_SECTIONS - 1, 0, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/score/score-part.ui");
  jalon_score_closures_bind (widget_class);
}

static void
jalon_score_part_init (JalonScorePart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
