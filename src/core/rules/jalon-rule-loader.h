/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "jalon-conversion.h"

/* From the text of a rule file to a rule. Only this room includes this header. */

gboolean jalon_rule_load (JsonNode         *root,
                          JalonRule       **out_rule,
                          JalonConversion **out_conversion,
                          GError          **error);

void jalon_rule_free (JalonRule *rule);
void jalon_rule_version_free (JalonRuleVersion *version);
void jalon_conversion_free (JalonConversion *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonRule, jalon_rule_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonRuleVersion, jalon_rule_version_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonConversion, jalon_conversion_free)

GPtrArray *jalon_rule_list_folder (const char *path, GError **error);
JsonNode  *jalon_rule_parse_file (const char *folder, const char *name, GError **error);

/* The parts of a rule. */

gboolean jalon_rule_load_versions (JsonObject *object, JalonRule *rule, JalonConversion *conversion, GError **error);
gboolean jalon_rule_load_rows (JsonObject *object, const JalonRule *rule, JalonRuleVersion *version, GError **error);
gboolean jalon_rule_load_values (JsonObject *object, const JalonRule *rule, JalonRuleVersion *version, GError **error);
gboolean jalon_rule_load_codes (JsonObject *object, const char *input, JalonRuleVersion *version, GError **error);

JalonConversion *jalon_conversion_load (JsonObject *object, const JalonRule *rule, GError **error);
gboolean         jalon_conversion_load_chart (JalonConversion *self, JsonObject *object, JalonDate from, GError **error);
