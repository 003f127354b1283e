/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-facts.h"

G_BEGIN_DECLS

/* What one person brings to jalon_facts_derive(), whole or in parts. */
void     jalon_person_facts_derive (JalonPersonFacts *self, JalonPerson *record, const JalonRules *rules, JalonDate on);
void     jalon_person_facts_derive_education (JalonPersonFacts *self, JalonPerson *record, const JalonRules *rules, JalonDate on);
gboolean jalon_person_facts_derive_test (JalonTestFact *fact, const JalonTestResult *result, const JalonRules *rules, JalonDate on);
void     jalon_person_facts_clear (JalonPersonFacts *self);
gboolean jalon_person_facts_parse_noc (const char *code, gint32 *out_noc);

G_END_DECLS
