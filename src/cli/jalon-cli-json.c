/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli.h"

#include "jalon-changes.h"
#include "jalon-frozen-words.h"

static void
write_section (JalonJsonWriter *json,
               const JalonCrs  *crs,
               JalonCrsSection  section)
{
  jalon_json_writer_add_object (json, jalon_crs_section_to_string (section));
  jalon_json_writer_add_int (json, "total", crs->sections[section]);

  for (JalonCrsLine line = 0; line < JALON_N_CRS_LINES; line++)
    if (jalon_crs_line_get_section (line) == section && (line != JALON_CRS_HIGH_WAGE || crs->high_wage))
      jalon_json_writer_add_int (json, jalon_crs_line_to_string (line), crs->points[line]);

  jalon_json_writer_end_object (json);
}

/* The rules whose figures are missing on the day. */
static void
write_missing (JalonJsonWriter  *json,
               const JalonRules *rules,
               const JalonCrs   *crs)
{
  jalon_json_writer_add_array (json, "missing");
  for (JalonRuleId id = 0; id < JALON_N_RULES; id++)
    if (rules->tables[id].unknown && !(id == JALON_RULE_CRS_ADDITIONAL_HIGH_WAGE && crs->high_wage))
      jalon_json_writer_string (json, jalon_rule_id_to_string (id));
  jalon_json_writer_end_array (json);
}

/**
 * jalon_cli_json_score_members:
 * @json: inside the object of a score
 * @facts: of the day
 * @rules: of the day
 * @crs: the score
 *
 * Writes the members that every answer of "score" has, in the contract's order.
 */
void
jalon_cli_json_score_members (JalonJsonWriter  *json,
                              const JalonFacts *facts,
                              const JalonRules *rules,
                              const JalonCrs   *crs)
{
  jalon_json_writer_add_date (json, "date", facts->day);
  jalon_json_writer_add_int (json, "total", crs->total);
  jalon_json_writer_add_boolean (json, "complete", crs->complete);
  write_missing (json, rules, crs);
  jalon_json_writer_name (json, "first-language");
  if (crs->first >= 0)
    jalon_json_writer_string (json, jalon_language_to_string (facts->candidate.tests[crs->first].language));
  else
    jalon_json_writer_null (json);

  for (JalonCrsSection section = 0; section < JALON_N_CRS_SECTIONS; section++)
    write_section (json, crs, section);
}

/**
 * jalon_cli_json_taken:
 * @json: inside an object
 * @name: of the member
 * @text: (transfer full) (nullable): its value
 *
 * Writes a member that is a text, or null, and frees the text.
 */
void
jalon_cli_json_taken (JalonJsonWriter *json,
                      const char      *name,
                      char            *text)
{
  jalon_json_writer_add_string (json, name, text);
  g_free (text);
}

/**
 * jalon_cli_json_source:
 * @json: inside an object
 * @title: (nullable): of the page or law
 * @url: (nullable): its address; without one the source is null
 * @section: (nullable): of it
 *
 * Writes the member "source".
 */
void
jalon_cli_json_source (JalonJsonWriter *json,
                       const char      *title,
                       const char      *url,
                       const char      *section)
{
  jalon_json_writer_name (json, "source");
  if (url == NULL)
    {
      jalon_json_writer_null (json);
      return;
    }

  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_string (json, "title", title);
  jalon_json_writer_add_string (json, "url", url);
  jalon_json_writer_add_string (json, "section", section);
  jalon_json_writer_end_object (json);
}

static void
write_other_day (JalonJsonWriter *json,
                 JalonHousehold  *household,
                 JalonRulebook   *rulebook,
                 const char      *name,
                 JalonDate        day,
                 gboolean         with_total)
{
  JalonOtherDay other;

  if (!jalon_other_day_judge (household, rulebook, day, &other))
    return;

  jalon_json_writer_add_object (json, name);
  jalon_json_writer_add_date (json, "date", day);
  if (with_total)
    jalon_json_writer_add_int (json, "total", other.crs.total);
  for (JalonProgram program = 0; program < JALON_N_PROGRAMS; program++)
    jalon_json_writer_add_string (json, jalon_program_to_string (program), jalon_verdict_to_string (other.programs[program]));
  jalon_json_writer_end_object (json);
}

/**
 * jalon_cli_json_frozen:
 * @json: inside the object of an answer
 * @household: a household
 * @rulebook: the rules
 * @on: the day asked
 * @with_total: whether to write the score as well
 *
 * Writes "invited" and "applied": what was frozen on these days and still
 * counts (decision 24); each only on days from its own on.
 */
void
jalon_cli_json_frozen (JalonJsonWriter *json,
                       JalonHousehold  *household,
                       JalonRulebook   *rulebook,
                       JalonDate        on,
                       gboolean         with_total)
{
  write_other_day (json, household, rulebook, "invited", jalon_frozen_get_invited (household, on), with_total);
  write_other_day (json, household, rulebook, "applied", jalon_frozen_get_applied (household, on), with_total);
}

/**
 * jalon_cli_append_frozen:
 * @out: the answer for people, still empty
 * @answer: of a day
 *
 * Begins the answer with what was frozen, in a line of its own.
 */
void
jalon_cli_append_frozen (GString              *out,
                         const JalonCliAnswer *answer)
{
  g_autofree char *line = jalon_frozen_dup_line (answer->household, answer->knowledge->rulebook, answer->results->day);

  if (line != NULL)
    g_string_append_printf (out, "%s\n\n", line);
}

/**
 * jalon_cli_json_changes:
 * @json: inside an object
 * @changes: (element-type JalonScoreChange): of a score
 * @with_days: whether each says its day
 *
 * Writes the member "changes".
 */
void
jalon_cli_json_changes (JalonJsonWriter *json,
                        GPtrArray       *changes,
                        gboolean         with_days)
{
  jalon_json_writer_add_array (json, "changes");
  for (guint i = 0; i < changes->len; i++)
    {
      const JalonScoreChange *change = changes->pdata[i];

      jalon_json_writer_begin_object (json);
      jalon_json_writer_add_string (json, "id", change->id);
      if (with_days)
        jalon_json_writer_add_date (json, "date", change->day);
      jalon_json_writer_add_int (json, "from", change->from);
      jalon_json_writer_add_int (json, "to", change->to);
      jalon_json_writer_add_string (json, "why", change->why);
      jalon_json_writer_end_object (json);
    }
  jalon_json_writer_end_array (json);
}

/**
 * jalon_cli_json_begin:
 * @json: (out caller-allocates): of an answer
 *
 * Begins an answer, which jalon_cli_json_print() prints and frees.
 */
void
jalon_cli_json_begin (JalonJsonWriter *json)
{
  jalon_json_writer_init (json, g_string_new (NULL), FALSE);
  jalon_json_writer_begin_object (json);
}

/**
 * jalon_cli_json_print:
 * @json: of an answer, inside its outermost object
 *
 * Ends the answer, prints it in a line and frees it.
 *
 * Returns: the exit code
 */
JalonCliExit
jalon_cli_json_print (JalonJsonWriter *json)
{
  g_autoptr (GString) out = json->out;

  jalon_json_writer_end_object (json);
  g_string_append_c (out, '\n');
  return jalon_cli_print (out);
}
