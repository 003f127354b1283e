/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score-closures.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-score-line-row.h"
#include "jalon-score.h"

static char *
format_letter (gpointer self,
               guint    section)
{
  return g_strdup_printf ("%c", 'A' + (int) section);
}

static GStrv
choose_badge_classes (gpointer self,
                      guint    section)
{
  const char *classes[] = { "badge", jalon_score_section_class (section), NULL };

  return g_strdupv ((char **) classes);
}

static char *
format_title (gpointer self,
              guint    section)
{
  return g_strdup (jalon_label_section ((JalonCrsSection) section));
}

static char *
format_section_points (gpointer    self,
                       JalonScore *score,
                       guint       section)
{
  if (score == NULL)
    return NULL;

  /* Translators: points of a section of the score and its maximum, as markup: 330 of 460. */
  return g_strdup_printf (_ ("<b>%1$d</b> <span alpha=\"72%%\">of %2$d</span>"), score->crs.sections[section], score->section_maxima[section]);
}

/**
 * jalon_score_closures_bind:
 * @widget_class: a class with a template, whose widgets have a score and a section
 *
 * Lets its template call the closures of a section.
 */
void
jalon_score_closures_bind (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, format_letter);
  gtk_widget_class_bind_template_callback (widget_class, choose_badge_classes);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, format_section_points);
}
