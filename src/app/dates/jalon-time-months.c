/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-time-months.h"

#include <string.h>

#include "jalon-words.h"

#define GAP 14 /* pixels: from a line to the name, and from the name to the next line */
#define JANUARY 1

/* "Jan 2027". */
static char *
dup_whole (int month)
{
  return jalon_words_month_short ((JalonDate){ 2027, (guint8) month, 1 });
}

static char *
dup_name (const char *whole)
{
  const char *year = strrchr (whole, ' ');

  return year != NULL ? g_strndup (whole, (gsize) (year - whole)) : g_strdup (whole);
}

/**
 * jalon_time_months_measure:
 * @widget: what is drawn upon
 * @words: a name
 * @scale: of the names, to the size of its text
 *
 * Returns: how wide it is, in pixels
 */
double
jalon_time_months_measure (GtkWidget  *widget,
                           const char *words,
                           double      scale)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, words);
  int                     width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width * scale;
}

static double
measure_widest (GtkWidget *widget,
                double     scale,
                int        step)
{
  double widest = 0;

  for (int month = JANUARY; month <= 12; month += step)
    {
      g_autofree char *whole = dup_whole (month);
      g_autofree char *name = dup_name (whole);

      widest = MAX (widest, jalon_time_months_measure (widget, name, scale));
    }
  return widest;
}

/**
 * jalon_time_months_choose:
 * @widget: what is drawn upon
 * @scale: of the names, to the size of its text
 * @width: of a month, in pixels
 *
 * Chooses months that are equally far from one another, as many as have room.
 *
 * Returns: which
 */
JalonTimeMonths
jalon_time_months_choose (GtkWidget *widget,
                          double     scale,
                          double     width)
{
  static const int steps[] = { 1, 2, 3, 6 };
  g_autofree char *january = dup_whole (JANUARY);
  guint            i = 0;

  while (i + 1 < G_N_ELEMENTS (steps) && measure_widest (widget, scale, steps[i]) + GAP > steps[i] * width)
    i++;
  return (JalonTimeMonths){ steps[i], jalon_time_months_measure (widget, january, scale) + GAP <= steps[i] * width };
}

/**
 * jalon_time_months_dup:
 * @months: how months are named
 * @month: a day of one
 *
 * Returns: (transfer full) (nullable): its name; %NULL where it has none
 */
char *
jalon_time_months_dup (const JalonTimeMonths *months,
                       JalonDate              month)
{
  g_autofree char *whole = jalon_words_month_short (month);

  if ((month.month - JANUARY) % months->step != 0)
    return NULL;
  if (month.month != JANUARY)
    return dup_name (whole);
  return months->year ? g_steal_pointer (&whole) : g_strdup_printf ("%d", month.year);
}

/**
 * jalon_time_months_dup_after:
 * @months: how months are named
 * @month: a day of one
 * @year: of the name before it
 *
 * Returns: (transfer full) (nullable): its name, with its year where no name before it has said it; %NULL where it has none
 */
char *
jalon_time_months_dup_after (const JalonTimeMonths *months,
                             JalonDate              month,
                             int                    year)
{
  g_autofree char *words = jalon_time_months_dup (months, month);

  return words != NULL && month.month != JANUARY && month.year != year ? jalon_words_month_short (month) : g_steal_pointer (&words);
}
