/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli-orders.h"

#include <glib/gi18n.h>

#include "jalon-side-by-side.h"

#define N_PARTS 2 /* of the comparison: score and programs */

static JalonForecast *
judge (JalonHousehold *household,
       JalonKnowledge *knowledge,
       JalonDate       on)
{
  return jalon_forecast_make (household, knowledge->rulebook, on, on, NULL);
}

static void
write_line (JalonJsonWriter *json,
            JalonCrsLine     line,
            int              from,
            int              to)
{
  g_autofree char *id = g_strdup_printf ("%s.%s", jalon_crs_section_to_string (jalon_crs_line_get_section (line)), jalon_crs_line_to_string (line));

  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_string (json, "id", id);
  jalon_json_writer_add_int (json, "from", from);
  jalon_json_writer_add_int (json, "to", to);
  jalon_json_writer_end_object (json);
}

/**
 * jalon_cli_json_orders:
 * @json: an object that is being written
 * @prospect: a look ahead in which the partners can be swapped
 * @knowledge: the data
 *
 * Writes the members "lines" (every line of the score in both orders) and
 * "programs" (those that are met with the partners swapped).
 */
void
jalon_cli_json_orders (JalonJsonWriter     *json,
                       const JalonProspect *prospect,
                       JalonKnowledge      *knowledge)
{
  g_autoptr (JalonHousehold) swapped = jalon_moves_apply (prospect->household, &prospect->swap, 1, NULL);
  g_autoptr (JalonForecast)  before = judge (prospect->household, knowledge, prospect->swap->ready);
  g_autoptr (JalonForecast)  after = judge (swapped, knowledge, prospect->swap->ready);
  const JalonForecastDay    *from, *to;

  if (before == NULL || after == NULL)
    g_return_if_reached ();

  from = jalon_forecast_get_step (before, 0);
  to = jalon_forecast_get_step (after, 0);

  jalon_json_writer_add_array (json, "lines");
  for (guint i = 0; i < JALON_N_CRS_LINES; i++)
    if (i != JALON_CRS_HIGH_WAGE || from->crs.high_wage || to->crs.high_wage)
      write_line (json, (JalonCrsLine) i, from->crs.points[i], to->crs.points[i]);
  jalon_json_writer_end_array (json);
  jalon_cli_json_programs (json, to->programs);
}

/**
 * jalon_cli_append_orders:
 * @out: a text
 * @prospect: a look ahead in which the partners can be swapped
 * @knowledge: the data
 *
 * Adds what differs in score and programs between both orders, line by line.
 */
void
jalon_cli_append_orders (GString             *out,
                         const JalonProspect *prospect,
                         JalonKnowledge      *knowledge)
{
  g_autoptr (JalonHousehold)  swapped = jalon_moves_apply (prospect->household, &prospect->swap, 1, NULL);
  JalonHousehold             *both[] = { prospect->household, swapped };
  const char                 *titles[] = { NULL, NULL };
  g_autoptr (JalonSideBySide) table = jalon_side_by_side_new (knowledge, both, titles, G_N_ELEMENTS (both), prospect->swap->ready, NULL);

  guint n_parts = 0;

  for (guint i = 0; table != NULL && i < table->rows->len && n_parts <= N_PARTS; i++)
    {
      const JalonBesideRow *row = table->rows->pdata[i];

      n_parts += row->heading;
      if (!row->differs || n_parts > N_PARTS)
        continue;

      g_string_append (out, "    ");
      /* Translators: what is compared, and how it is with the partners as they are and swapped. */
      g_string_append_printf (out, _ ("%1$s: %2$s → %3$s"), row->title, row->cells[0], row->cells[1]);
      g_string_append_c (out, '\n');
    }
}
