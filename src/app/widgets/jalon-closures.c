/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-closures.h"

#include "jalon-day-button.h"
#include "jalon-fit-box.h"
#include "jalon-narrow-bin.h"
#include "jalon-word-button.h"
#include "jalon-wrap-box.h"

#define NARROW_MARGIN 12
#define WIDE_MARGIN 24
#define SWITCH_SPACING 6

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

/* Of switches that stand together: one piece in one line, apart where they take several. */
static GStrv
choose_switch_classes (gpointer self,
                       gboolean narrow)
{
  static const char *const linked[] = { "linked", "persons", NULL };
  static const char *const apart[] = { "persons", NULL };

  return g_strdupv ((GStrv) (narrow ? apart : linked));
}

static int
choose_switch_spacing (gpointer self,
                       gboolean narrow)
{
  return narrow ? SWITCH_SPACING : 0;
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

static gboolean
is_text_and (gpointer    self,
             const char *text,
             gboolean    also)
{
  return also && is_text (self, text);
}

/**
 * jalon_closures_bind:
 * @widget_class: a class with a template
 *
 * Lets its template call the shared closures, and hold the widgets that are used on many pages.
 */
void
jalon_closures_bind (GtkWidgetClass *widget_class)
{
  g_type_ensure (JALON_TYPE_DAY_BUTTON);
  g_type_ensure (JALON_TYPE_FIT_BOX);
  g_type_ensure (JALON_TYPE_NARROW_BIN);
  g_type_ensure (JALON_TYPE_WORD_BUTTON);
  g_type_ensure (JALON_TYPE_WRAP_BOX);
  gtk_widget_class_bind_template_callback (widget_class, choose_orientation);
  gtk_widget_class_bind_template_callback (widget_class, choose_margin);
  gtk_widget_class_bind_template_callback (widget_class, choose_switch_classes);
  gtk_widget_class_bind_template_callback (widget_class, choose_switch_spacing);
  gtk_widget_class_bind_template_callback (widget_class, is_not);
  gtk_widget_class_bind_template_callback (widget_class, is_text);
  gtk_widget_class_bind_template_callback (widget_class, is_text_and);
}
