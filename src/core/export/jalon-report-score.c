/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-report-private.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-score.h"
#include "jalon-words.h"

static const int WEIGHTS[] = { 24, 66, -11, 0 };

/* "84 of 110" */
static char *
describe_points (int points,
                 int maximum)
{
  g_autofree char *got = jalon_words_number (points);
  g_autofree char *most = jalon_words_number (maximum);

  /* Translators: points of the most that there are: 84 of 110. */
  return g_strdup_printf (C_ ("points", "%s of %s"), got, most);
}

/* A source that stands with the line before already is not said again. */
static char *
describe_source (JalonScoreLine *line,
                 const char     *source_before)
{
  g_autofree char *day = NULL;

  if (line->source_title == NULL || !jalon_date_is_set (line->since))
    return g_strdup (line->source_title);

  day = jalon_words_date (line->since);

  if (g_strcmp0 (line->source_title, source_before) == 0)
    /* Translators: %s is a day. */
    return g_strdup_printf (_ ("In force since %s"), day);

  /* Translators: the title of a page of the law, and a day. */
  return g_strdup_printf (_ ("%s, in force since %s"), line->source_title, day);
}

/* Why, then what would earn more, then the source, each a line. */
static char *
describe (JalonScoreLine *line,
          const char     *source_before)
{
  g_autofree char *source = describe_source (line, source_before);
  GString         *text = g_string_new (line->reason);

  if (line->next != NULL)
    g_string_append_printf (text, "\n%s", line->next);
  if (source != NULL)
    g_string_append_printf (text, "\n%s", source);

  return g_string_free (text, FALSE);
}

static void
add_line (JalonReport    *self,
          JalonScoreLine *line,
          const char     *source_before)
{
  g_autofree char *text = describe (line, source_before);
  g_autofree char *points = describe_points (line->points, line->maximum);
  const char      *cells[] = { line->title, text, points, NULL };
  JalonBlock      *block = jalon_report_add_cells (self, JALON_BLOCK_LINE, WEIGHTS, cells);

  block->uri = g_strdup (line->source_url);
}

static void
add_section (JalonReport    *self,
             JalonScore     *score,
             JalonCrsSection section)
{
  const char *const cells[] = { _ ("Factor"), _ ("Why"), _ ("Points"), NULL };
  GListModel       *lines = jalon_score_get_lines (score);
  const JalonCrs   *crs = &score->crs;
  g_autofree char  *source_before = NULL;
  gboolean          begun = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (JalonScoreLine) line = g_list_model_get_item (lines, i);

      if (jalon_crs_line_get_section (line->line) != section)
        continue;

      if (!begun)
        {
          g_autofree char *heading = g_strdup_printf ("%c. %s", 'A' + section, jalon_label_section (section));

          jalon_report_add_heading (self, heading, describe_points (crs->sections[section], score->section_maxima[section]));
          jalon_report_add_cells (self, JALON_BLOCK_TABLE_HEAD, WEIGHTS, cells);
          begun = TRUE;
        }

      add_line (self, line, source_before);
      g_free (source_before);
      source_before = g_strdup (line->source_title);
    }
}

static gboolean
says_notice (const JalonScoreWarning *warning,
             const char              *notice)
{
  return notice != NULL && g_str_has_prefix (warning->text, notice);
}

/* Why it is not complete; in the longer words of a warning where there are some. */
static void
add_notice (JalonReport *self,
            GPtrArray   *warnings,
            const char  *notice)
{
  const char *text = notice;

  for (guint i = 0; i < warnings->len; i++)
    {
      const JalonScoreWarning *warning = g_ptr_array_index (warnings, i);

      if (says_notice (warning, notice))
        text = warning->text;
    }

  if (text != NULL)
    jalon_report_add (self, JALON_BLOCK_PARAGRAPH, text)->strong = TRUE;
}

/* Adds the sheet of the score, line by line, and what must be known beside it. */
void
jalon_report_add_score (JalonReport        *self,
                        const JalonResults *results)
{
  g_autoptr (JalonScore) score = jalon_score_new (&results->assessed);
  g_autofree char       *notice = NULL;
  const int              total = score->crs.total;
  GPtrArray             *warnings = jalon_score_get_warnings (score);

  /* Translators: %d is a score, such as 481. */
  jalon_report_add_title (self, results, _ ("Comprehensive Ranking System score"), g_strdup_printf (ngettext ("Total: %d point", "Total: %d points", (gulong) total), total));

  g_object_get (score, "notice", &notice, NULL);
  add_notice (self, warnings, notice);

  for (guint i = 0; i < JALON_N_CRS_SECTIONS; i++)
    add_section (self, score, i);

  for (guint i = 0; i < warnings->len; i++)
    {
      const JalonScoreWarning *warning = g_ptr_array_index (warnings, i);

      if (!says_notice (warning, notice))
        jalon_report_add (self, JALON_BLOCK_PARAGRAPH, warning->text);
    }
}
