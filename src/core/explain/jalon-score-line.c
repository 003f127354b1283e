/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score-line.h"

G_DEFINE_FINAL_TYPE (JalonScoreLine, jalon_score_line, G_TYPE_OBJECT)

enum
{
  PROP_TITLE = 1,
  PROP_POINTS,
  PROP_MAXIMUM,
  PROP_REASON,
  PROP_NEXT,
  PROP_SOURCE_TITLE,
  N_PROPS,
};

static void
jalon_score_line_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JalonScoreLine *self = JALON_SCORE_LINE (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_POINTS:
      g_value_set_int (value, self->points);
      break;

    case PROP_MAXIMUM:
      g_value_set_int (value, self->maximum);
      break;

    case PROP_REASON:
      g_value_set_string (value, self->reason);
      break;

    case PROP_NEXT:
      g_value_set_string (value, self->next);
      break;

    case PROP_SOURCE_TITLE:
      g_value_set_string (value, self->source_title);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
jalon_score_line_finalize (GObject *object)
{
  JalonScoreLine *self = JALON_SCORE_LINE (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->reason);
  g_free (self->next);
  g_free (self->place);
  g_free (self->rule);
  g_free (self->source_title);
  g_free (self->source_url);
  g_free (self->source_section);

  G_OBJECT_CLASS (jalon_score_line_parent_class)->finalize (object);
}

static void
jalon_score_line_class_init (JalonScoreLineClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamSpec       *properties[N_PROPS] = {
          [PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags),
          [PROP_POINTS] = g_param_spec_int ("points", NULL, NULL, G_MININT, G_MAXINT, 0, flags),
          [PROP_MAXIMUM] = g_param_spec_int ("maximum", NULL, NULL, G_MININT, G_MAXINT, 0, flags),
          [PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, NULL, flags),
          [PROP_NEXT] = g_param_spec_string ("next", NULL, NULL, NULL, flags),
          [PROP_SOURCE_TITLE] = g_param_spec_string ("source-title", NULL, NULL, NULL, flags),
  };

  object_class->get_property = jalon_score_line_get_property;
  object_class->finalize = jalon_score_line_finalize;

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jalon_score_line_init (JalonScoreLine *self)
{
}

/**
 * jalon_score_line_is_same:
 * @a: a #JalonScoreLine
 * @b: another
 *
 * Returns: whether both say the same, so that one may stand for the other
 */
gboolean
jalon_score_line_is_same (gpointer a,
                          gpointer b)
{
  const JalonScoreLine *one = a;
  const JalonScoreLine *two = b;

  return one->line == two->line && one->section == two->section && one->own == two->own &&
         one->points == two->points && one->maximum == two->maximum && jalon_date_equal (one->since, two->since) &&
         g_strcmp0 (one->id, two->id) == 0 && g_strcmp0 (one->title, two->title) == 0 &&
         g_strcmp0 (one->reason, two->reason) == 0 && g_strcmp0 (one->next, two->next) == 0 &&
         g_strcmp0 (one->place, two->place) == 0 && g_strcmp0 (one->rule, two->rule) == 0 &&
         g_strcmp0 (one->source_title, two->source_title) == 0 && g_strcmp0 (one->source_url, two->source_url) == 0 &&
         g_strcmp0 (one->source_section, two->source_section) == 0;
}
