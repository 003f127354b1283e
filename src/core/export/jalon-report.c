/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-report.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-report-private.h"
#include "jalon-words.h"

/* Each page says when it was true: sheets are parted from each other. */
static char *
format_footer (JalonReport        *self,
               const JalonResults *results)
{
  g_autofree char *day = jalon_words_date_short (results->day);

  /* Translators: the foot of a page: what stands there already, and the day on which it was printed. */
  return g_strdup_printf (_ ("%1$s Printed on %2$s: dates change."), self->footer, day);
}

static void
add_sheet (JalonReport        *self,
           const JalonResults *results,
           JalonReportParts    part)
{
  switch (part)
    {
    case JALON_REPORT_NOW:
      jalon_report_add_now (self, results);
      break;

    case JALON_REPORT_CHECKLIST:
      jalon_report_add_checklist (self, results);
      break;

    case JALON_REPORT_DATES:
      jalon_report_add_dates (self, results);
      break;

    case JALON_REPORT_SCORE:
      jalon_report_add_score (self, results);
      break;

    default:
      g_return_if_reached ();
    }
}

/**
 * jalon_report_new:
 * @results: of a household on a day
 * @parts: the sheets wanted
 *
 * Says what is to be printed, without any layout, in the language of the
 * program. What to do now is a page of its own; the other sheets follow each
 * other. What is left of the last page is for notes.
 *
 * Returns: (transfer full): the report
 */
JalonReport *
jalon_report_new (const JalonResults *results,
                  JalonReportParts    parts)
{
  static const JalonReportParts ORDER[] = { JALON_REPORT_NOW, JALON_REPORT_CHECKLIST, JALON_REPORT_DATES, JALON_REPORT_SCORE };
  g_autofree char              *household = jalon_label_household (results->facts->household);
  /* Translators: the title of a document: %s are the people. */
  g_autofree char *title = g_strdup_printf (_ ("Express Entry: %s"), household);
  JalonReport     *self = jalon_report_new_empty (title, results->day);
  char            *footer = format_footer (self, results);

  g_free (self->footer);
  self->footer = footer;

  for (guint i = 0; i < G_N_ELEMENTS (ORDER); i++)
    {
      if ((parts & ORDER[i]) == 0)
        continue;

      add_sheet (self, results, ORDER[i]);
      if (ORDER[i] == JALON_REPORT_NOW && parts != JALON_REPORT_NOW)
        {
          jalon_report_add (self, JALON_BLOCK_NOTES, _ ("Notes"));
          jalon_report_add (self, JALON_BLOCK_PAGE, NULL);
        }
    }

  jalon_report_add (self, JALON_BLOCK_NOTES, _ ("Notes"));

  return self;
}
