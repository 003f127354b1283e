/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-report.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-report-private.h"

/**
 * jalon_report_new:
 * @results: of a household on a day
 * @parts: the sheets wanted
 *
 * Says what is to be printed, without any layout, in the language of the
 * program. Each sheet begins on a page of its own.
 *
 * Returns: (transfer full): the report
 */
JalonReport *
jalon_report_new (const JalonResults *results,
                  JalonReportParts    parts)
{
  g_autofree char *household = jalon_label_household (results->facts->household);
  /* Translators: the title of a document: %s are the people. */
  g_autofree char *title = g_strdup_printf (_ ("Express Entry: %s"), household);
  JalonReport     *self = jalon_report_new_empty (title, results->day);

  if (parts & JALON_REPORT_CHECKLIST)
    jalon_report_add_checklist (self, results);

  if (parts & JALON_REPORT_DATES)
    {
      if (self->blocks->len > 0)
        jalon_report_add (self, JALON_BLOCK_PAGE, NULL);
      jalon_report_add_dates (self, results);
    }

  if (parts & JALON_REPORT_SCORE)
    {
      if (self->blocks->len > 0)
        jalon_report_add (self, JALON_BLOCK_PAGE, NULL);
      jalon_report_add_score (self, results);
    }

  return self;
}
