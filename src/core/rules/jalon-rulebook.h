/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-rules.h"

#define JALON_RULES_ERROR (jalon_rules_error_quark ())

/**
 * JalonRulesError:
 * @JALON_RULES_ERROR_SHAPE: a file is not a rule: names file, rule, version, row
 * @JALON_RULES_ERROR_MISSING: a rule that the program names is in no file
 * @JALON_RULES_ERROR_DAY: a day before 2015-01-01
 */
typedef enum
{
  JALON_RULES_ERROR_SHAPE,
  JALON_RULES_ERROR_MISSING,
  JALON_RULES_ERROR_DAY,
} JalonRulesError;

GQuark jalon_rules_error_quark (void);

#define JALON_TYPE_RULEBOOK (jalon_rulebook_get_type ())
G_DECLARE_FINAL_TYPE (JalonRulebook, jalon_rulebook, JALON, RULEBOOK, GObject)

JalonRulebook *jalon_rulebook_new_builtin (GError **error);
JalonRulebook *jalon_rulebook_new_from_folder (const char *path, GError **error);
GStrv          jalon_rulebook_add_own (JalonRulebook *self, const char *folder);
JalonDate      jalon_rulebook_get_first_day (JalonRulebook *self);
JalonDate      jalon_rulebook_get_confirmed_to (JalonRulebook *self, const char *prefix);

GPtrArray       *jalon_rulebook_get_rules (JalonRulebook *self); /* (element-type JalonRule), sorted by id */
const JalonRule *jalon_rulebook_find (JalonRulebook *self, const char *id);
const JalonRule *jalon_rulebook_get (JalonRulebook *self, JalonRuleId id);

JalonRules *jalon_rulebook_resolve (JalonRulebook *self, JalonDate on, GError **error);
