/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-closures.h"

#define NARROW_MARGIN 12
#define WIDE_MARGIN 24

static GtkOrientation
choose_orientation (gpointer self,
                    gboolean narrow)
{
  return narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static int
choose_margin (gpointer self,
               gboolean narrow)
{
  return narrow ? NARROW_MARGIN : WIDE_MARGIN;
}

static gboolean
is_wide (gpointer self,
         gboolean narrow)
{
  return !narrow;
}

static gboolean
is_not (gpointer self,
        gboolean value)
{
  return !value;
}

static gboolean
is_text (gpointer    self,
         const char *text)
{
  return text != NULL && text[0] != '\0';
}

/**
 * jalon_closures_bind:
 * @widget_class: a class with a template
 *
 * Lets its template call the shared closures.
 */
void
jalon_closures_bind (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, choose_orientation);
  gtk_widget_class_bind_template_callback (widget_class, choose_margin);
  gtk_widget_class_bind_template_callback (widget_class, is_wide);
  gtk_widget_class_bind_template_callback (widget_class, is_not);
  gtk_widget_class_bind_template_callback (widget_class, is_text);
}
