/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule-set.h"

#include "jalon-rule-loader.h"

/* What a rule is when it has been checked: the form in which the program carries it. */

#define ROW(member) G_STRUCT_OFFSET (JalonRuleRow, member)
#define VERSION(member) G_STRUCT_OFFSET (JalonRuleVersion, member)
#define RULE(member) G_STRUCT_OFFSET (JalonRule, member)
#define CHART(member) G_STRUCT_OFFSET (JalonChart, member)
#define CONVERSION(member) G_STRUCT_OFFSET (JalonConversion, member)

static const JalonDataField row_fields[] = {
  { "min", JALON_DATA_NUMBER, ROW (min) },
  { "max", JALON_DATA_NUMBER, ROW (max) },
  { "points", JALON_DATA_NUMBERS, ROW (cells), .n_offset = ROW (n_cells) },
};

static const JalonDataShape row_shape = { row_fields, G_N_ELEMENTS (row_fields), sizeof (JalonRuleRow) };

static const JalonDataField version_fields[] = {
  { "from", JALON_DATA_DATE, VERSION (from) },
  { "confirmed-to", JALON_DATA_DATE, VERSION (confirmed_to) },
  { "source", JALON_DATA_SOURCE, VERSION (source) },
  { "repealed", JALON_DATA_BOOLEAN, VERSION (repealed) },
  { "announced", JALON_DATA_BOOLEAN, VERSION (announced) },
  { "unknown", JALON_DATA_BOOLEAN, VERSION (unknown) },
  { "rows", JALON_DATA_ARRAY, VERSION (rows), .shape = &row_shape, .n_offset = VERSION (n_rows) },
  { "codes", JALON_DATA_WORDS, VERSION (codes) },
  { "note", JALON_DATA_TEXT, VERSION (note) },
};

static void
finish_version (gpointer record)
{
  JalonRuleVersion *version = record;

  version->n_codes = version->codes != NULL ? g_strv_length (version->codes) : 0;
}

static const JalonDataShape version_shape = {
  version_fields, G_N_ELEMENTS (version_fields), sizeof (JalonRuleVersion), .finish = finish_version
};

static const JalonDataField title_fields[] = { { "title", JALON_DATA_TEXT, 0 } };
static const JalonDataShape title_shape = { title_fields, G_N_ELEMENTS (title_fields), sizeof (JalonText) };

static const JalonDataField rule_fields[] = {
  { "id", JALON_DATA_WORD, RULE (id) },
  { "title", JALON_DATA_TEXT, RULE (title) },
  { "kind", JALON_DATA_CHOICE, RULE (kind) },
  { "unit", JALON_DATA_WORD, RULE (unit) },
  { "input", JALON_DATA_WORD, RULE (input) },
  { "columns", JALON_DATA_WORDS, RULE (columns) },
  { "column-titles", JALON_DATA_ARRAY, RULE (column_titles), .shape = &title_shape, .n_offset = RULE (n_columns) },
  { "row-titles", JALON_DATA_TEXTS, RULE (row_titles) },
  { "versions", JALON_DATA_RECORDS, RULE (versions), .shape = &version_shape },
};

static const JalonDataShape rule_shape = { rule_fields, G_N_ELEMENTS (rule_fields), sizeof (JalonRule) };

static const JalonDataField chart_fields[] = {
  { "from", JALON_DATA_DATE, CHART (from) },
  { "thresholds", JALON_DATA_TENTHS, CHART (thresholds), .most = JALON_N_ABILITIES * (JALON_LEVEL_HIGHEST + 1) },
};

static const JalonDataShape chart_shape = { chart_fields, G_N_ELEMENTS (chart_fields), sizeof (JalonChart) };

static const JalonDataField conversion_fields[] = {
  { "id", JALON_DATA_WORD, CONVERSION (id) },
  { "test", JALON_DATA_WORD, CONVERSION (test) },
  { "scale", JALON_DATA_WORD, CONVERSION (scale) },
  { "name", JALON_DATA_TEXT, CONVERSION (name) },
  { "language", JALON_DATA_CHOICE, CONVERSION (language) },
  { "accepted-from", JALON_DATA_DATE, CONVERSION (accepted_from) },
  { "step", JALON_DATA_TENTHS, CONVERSION (step) },
  { "max", JALON_DATA_TENTHS, CONVERSION (max), .most = JALON_N_ABILITIES },
  { "charts", JALON_DATA_VALUES, CONVERSION (charts), .shape = &chart_shape },
};

static const JalonDataShape conversion_shape = {
  conversion_fields, G_N_ELEMENTS (conversion_fields), sizeof (JalonConversion)
};

static const JalonDataField file_fields[] = {
  { "rule", JALON_DATA_RECORD, G_STRUCT_OFFSET (JalonRuleFile, rule), .shape = &rule_shape },
  { "conversion", JALON_DATA_RECORD, G_STRUCT_OFFSET (JalonRuleFile, conversion), .shape = &conversion_shape },
};

static void
finish_file (gpointer record)
{
  JalonRuleFile *file = record;

  if (file->conversion != NULL)
    file->conversion->rule = file->rule;
}

static const JalonDataShape file_shape = { file_fields, G_N_ELEMENTS (file_fields), sizeof (JalonRuleFile), .finish = finish_file };

static void
free_file (gpointer data)
{
  JalonRuleFile *file = data;

  g_clear_pointer (&file->conversion, jalon_conversion_free);
  g_clear_pointer (&file->rule, jalon_rule_free);
  g_free (file);
}

static gpointer
read_file (JsonNode *root,
           GError  **error)
{
  g_autofree JalonRuleFile *file = g_new0 (JalonRuleFile, 1);

  return jalon_rule_load (root, &file->rule, &file->conversion, error) ? g_steal_pointer (&file) : NULL;
}

const JalonDataSet jalon_rule_set = { "rules", &file_shape, read_file, free_file };
