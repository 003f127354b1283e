/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist-data.h"
#include "jalon-comparison.h"
#include "jalon-forecast.h"
#include "jalon-move-table.h"
#include "jalon-prospect.h"
#include "jalon-report-blocks.h"
#include "jalon-results.h"
#include "jalon-side-by-side.h"
#include "jalon-ways.h"

/* What could not be made may be freed, as free() may be given nothing. */

typedef struct
{
  const char    *name;
  GDestroyNotify destroy;
} Row;

static const Row rows[] = {
  { "checklist-data", (GDestroyNotify) jalon_checklist_data_free },
  { "comparison", (GDestroyNotify) jalon_comparison_free },
  { "forecast", (GDestroyNotify) jalon_forecast_free },
  { "move", (GDestroyNotify) jalon_move_free },
  { "move-table", (GDestroyNotify) jalon_move_table_free },
  { "prospect", (GDestroyNotify) jalon_prospect_free },
  { "report", (GDestroyNotify) jalon_report_free },
  { "results", (GDestroyNotify) jalon_results_free },
  { "side-by-side", (GDestroyNotify) jalon_side_by_side_free },
  { "ways", (GDestroyNotify) jalon_ways_free },
};

static void
test_nothing (gconstpointer data)
{
  ((const Row *) data)->destroy (NULL);
}

static void
count_free (gpointer data)
{
  ++*(guint *) data;
}

/* A picture of a report is freed once, when another one takes its place and with its report. */
static void
test_pictures (void)
{
  guint              n_freed[2] = { 0, 0 };
  const JalonPicture first = { .data = &n_freed[0], .free_data = count_free };
  const JalonPicture second = { .data = &n_freed[1], .free_data = count_free };
  const JalonPicture last = { .data = NULL };
  JalonReport       *report = jalon_report_new_empty ("Title", (JalonDate){ 2026, 11, 23 });
  JalonBlock        *block = jalon_report_add (report, JALON_BLOCK_PARAGRAPH, "Text");

  jalon_block_set_picture (block, &first);
  g_assert_cmpuint (n_freed[0], ==, 0);
  jalon_block_set_picture (block, &second);
  g_assert_cmpuint (n_freed[0], ==, 1);
  jalon_block_set_picture (block, &last);
  g_assert_cmpuint (n_freed[1], ==, 1);
  jalon_block_set_picture (block, &first);
  jalon_report_free (report);
  g_assert_cmpuint (n_freed[0], ==, 2);
  g_assert_cmpuint (n_freed[1], ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/free-nothing/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_nothing);
    }

  g_test_add_func ("/free-nothing/pictures", test_pictures);

  return g_test_run ();
}
