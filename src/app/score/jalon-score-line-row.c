/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score-line-row.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-member.h"
#include "jalon-points-bar.h"
#include "jalon-way.h"
#include "jalon-source-link.h"
#include "jalon-words.h"

struct _JalonScoreLineRow
{
  GtkListBoxRow parent_instance;

  JalonScoreLine *line;
  gboolean        narrow;
};

G_DEFINE_FINAL_TYPE (JalonScoreLineRow, jalon_score_line_row, GTK_TYPE_LIST_BOX_ROW)

/* In the .ui file ----------------------------------------------------------- */

static char *
format_points (JalonScoreLineRow *self,
               JalonScoreLine    *line)
{
  if (line == NULL)
    return NULL;
  if (line->maximum == 0) /* no longer, or not yet: the reason says so */
    return g_strdup_printf ("<b>%d</b>", line->points);
  /* Translators: points of a line of the score and its maximum, as markup: 75 of 100. */
  return g_strdup_printf (_ ("<b>%1$d</b> <span alpha=\"72%%\">of %2$d</span>"), line->points, line->maximum);
}

static char *
format_source (JalonScoreLineRow *self,
               JalonScoreLine    *line)
{
  g_autofree char *section = NULL;
  g_autofree char *title = NULL;

  if (line == NULL || line->source_url == NULL)
    return NULL;

  section = line->source_section != NULL ? jalon_words_section (line->source_section) : NULL;
  /* Translators: a section of the official criteria, as a link: "Criteria, section A". */
  title = section != NULL ? g_strdup_printf (_ ("Criteria, %s"), section) : NULL;
  return jalon_source_link_dup (line->source_url, title != NULL ? title : line->source_title);
}

static char *
format_since (JalonScoreLineRow *self,
              JalonScoreLine    *line)
{
  g_autofree char *month = NULL;

  if (line == NULL)
    return NULL;
  if (line->own)
    return g_strdup (_ ("your own rule"));

  month = jalon_words_month_short (line->since);
  /* Translators: the month since which a rule is in force: "since Jan 2015". */
  return g_strdup_printf (C_ ("month", "since %s"), month);
}

static GStrv
choose_bar_classes (JalonScoreLineRow *self,
                    JalonScoreLine    *line)
{
  const char *classes[] = { line != NULL ? jalon_score_section_class (line->section) : NULL, NULL };

  return g_strdupv ((char **) classes);
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_score_line_row_class_init (JalonScoreLineRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  jalon_member_install (klass, g_param_spec_object ("line", NULL, NULL, JALON_TYPE_SCORE_LINE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonScoreLineRow, line), NULL);
  jalon_member_install (klass, g_param_spec_boolean ("narrow", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonScoreLineRow, narrow), NULL);

  g_type_ensure (JALON_TYPE_POINTS_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/score/score-line-row.ui");
  jalon_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, format_points);
  gtk_widget_class_bind_template_callback (widget_class, format_source);
  gtk_widget_class_bind_template_callback (widget_class, format_since);
  gtk_widget_class_bind_template_callback (widget_class, choose_bar_classes);
}

static void
jalon_score_line_row_init (JalonScoreLineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jalon_score_line_row_new (JalonScoreLine *line)
{
  return g_object_new (JALON_TYPE_SCORE_LINE_ROW, "line", line, NULL);
}

/**
 * jalon_score_line_row_open:
 * @self: a row
 *
 * Shows the answers that earn the line.
 */
void
jalon_score_line_row_open (JalonScoreLineRow *self)
{
  g_return_if_fail (JALON_IS_SCORE_LINE_ROW (self));

  if (self->line != NULL)
    jalon_way_go (GTK_WIDGET (self), NULL, self->line->place, NULL);
}

/**
 * jalon_score_section_class:
 * @section: a #JalonCrsSection
 *
 * Returns: the name of the style class with its colour
 */
const char *
jalon_score_section_class (guint section)
{
  static const char *const classes[] = { "section-a", "section-b", "section-c", "section-d" };

  g_return_val_if_fail (section < G_N_ELEMENTS (classes), classes[0]);

  return classes[section];
}
