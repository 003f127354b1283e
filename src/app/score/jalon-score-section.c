/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score-section.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-score-line-row.h"
#include "jalon-when-seen.h"

struct _JalonScoreSection
{
  GtkBox parent_instance;

  JalonScore *score;
  guint       section;
  gboolean    narrow;
  guint       prepare_id; /* makes the rows before somebody looks */
  GtkListBox *line_list;
};

enum
{
  PROP_0,
  PROP_SCORE,
  PROP_SECTION,
  PROP_NARROW,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JalonScoreSection, jalon_score_section, GTK_TYPE_BOX)

/* In the .ui file ----------------------------------------------------------- */

static char *
format_letter (JalonScoreSection *self,
               guint              section)
{
  return g_strdup_printf ("%c", 'A' + (int) section);
}

static GStrv
choose_badge_classes (JalonScoreSection *self,
                      guint              section)
{
  const char *classes[] = { "badge", jalon_score_section_class (section), NULL };

  return g_strdupv ((char **) classes);
}

static char *
format_title (JalonScoreSection *self,
              guint              section)
{
  return g_strdup (jalon_label_section ((JalonCrsSection) section));
}

static char *
format_points (JalonScoreSection *self,
               JalonScore        *score,
               guint              section)
{
  if (score == NULL)
    return NULL;

  /* Translators: points of a section of the score and its maximum, as markup: 330 of 460. */
  return g_strdup_printf (_ ("<b>%1$d</b> <span alpha=\"72%%\">of %2$d</span>"), jalon_score_get_crs (score)->sections[section], jalon_score_get_section_maximum (score, (JalonCrsSection) section));
}

static gboolean
counts (JalonScoreSection *self,
        JalonScore        *score,
        guint              section)
{
  return score != NULL && jalon_score_get_section_maximum (score, (JalonCrsSection) section) > 0;
}

static void
row_activated_cb (JalonScoreSection *self,
                  GtkListBoxRow     *row)
{
  jalon_score_line_row_open (JALON_SCORE_LINE_ROW (row));
}

/* The row of a line, made if there is none: a line keeps its row, and with it the keyboard's place. */
static GtkWidget *
ensure_row (JalonScoreSection *self,
            JalonScoreLine    *line,
            int                position)
{
  GtkWidget *row;

  for (row = gtk_widget_get_first_child (GTK_WIDGET (self->line_list)); row != NULL; row = gtk_widget_get_next_sibling (row))
    if (g_str_equal (gtk_widget_get_name (row), line->id))
      {
        g_object_set (row, "line", line, NULL);
        return row;
      }

  row = jalon_score_line_row_new (line);
  gtk_widget_set_name (row, line->id);
  g_object_bind_property (self, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
  gtk_list_box_insert (self->line_list, row, position);
  return row;
}

/* What stands behind the last line of the score is no line of it any more. */
static void
fill_list (JalonScoreSection *self)
{
  GListModel    *lines = self->score != NULL ? jalon_score_get_lines (self->score) : NULL;
  int            position = 0;
  GtkListBoxRow *row;

  for (guint i = 0; lines != NULL && i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (JalonScoreLine) line = g_list_model_get_item (lines, i);

      if (line->section != self->section)
        continue;

      /* Rows before it, whose lines have gone. */
      row = GTK_LIST_BOX_ROW (ensure_row (self, line, position));
      while (gtk_list_box_get_row_at_index (self->line_list, position) != row)
        gtk_list_box_remove (self->line_list, GTK_WIDGET (gtk_list_box_get_row_at_index (self->line_list, position)));
      position++;
    }

  while ((row = gtk_list_box_get_row_at_index (self->line_list, position)) != NULL)
    gtk_list_box_remove (self->line_list, GTK_WIDGET (row));
  gtk_widget_set_visible (GTK_WIDGET (self), counts (self, self->score, self->section));
}

/* The rows cost more than a frame: they are made while nothing else is to be done. */
static gboolean
prepare_cb (gpointer user_data)
{
  JalonScoreSection *self = user_data;

  self->prepare_id = 0;
  if (gtk_list_box_get_row_at_index (self->line_list, 0) == NULL)
    fill_list (self);
  return G_SOURCE_REMOVE;
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_score_section_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  JalonScoreSection *self = JALON_SCORE_SECTION (object);

  switch (property_id)
    {
    case PROP_SCORE:
      g_value_set_object (value, self->score);
      break;
    case PROP_SECTION:
      g_value_set_uint (value, self->section);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_score_section_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  JalonScoreSection *self = JALON_SCORE_SECTION (object);

  switch (property_id)
    {
    case PROP_SCORE:
      if (!g_set_object (&self->score, g_value_get_object (value)))
        break;
      jalon_when_seen (self, (JalonUpdate) fill_list);
      if (self->prepare_id == 0 && self->score != NULL && gtk_list_box_get_row_at_index (self->line_list, 0) == NULL)
        self->prepare_id = g_idle_add_full (G_PRIORITY_LOW, prepare_cb, self, NULL);
      gtk_widget_set_visible (GTK_WIDGET (self), counts (self, self->score, self->section));
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_SECTION:
      self->section = g_value_get_uint (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_score_section_dispose (GObject *object)
{
  JalonScoreSection *self = JALON_SCORE_SECTION (object);

  g_clear_handle_id (&self->prepare_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), JALON_TYPE_SCORE_SECTION);
  g_clear_object (&self->score);

  G_OBJECT_CLASS (jalon_score_section_parent_class)->dispose (object);
}

static void
jalon_score_section_class_init (JalonScoreSectionClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jalon_score_section_get_property;
  object_class->set_property = jalon_score_section_set_property;
  object_class->dispose = jalon_score_section_dispose;

  properties[PROP_SCORE] = g_param_spec_object ("score", NULL, NULL, JALON_TYPE_SCORE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SECTION] = g_param_spec_uint ("section", NULL, NULL, 0, JALON_N_CRS_SECTIONS - 1, 0, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/score/score-section.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonScoreSection, line_list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, format_letter);
  gtk_widget_class_bind_template_callback (widget_class, choose_badge_classes);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, format_points);
}

static void
jalon_score_section_init (JalonScoreSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
