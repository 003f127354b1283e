/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-facts.h"

/* What one person brings to jalon_facts_derive(), whole or in parts. */
void     jalon_person_facts_derive (JalonPersonFacts *self, JalonPerson *record, const JalonRules *rules, JalonDate on);
void     jalon_person_facts_derive_education (JalonPersonFacts *self, JalonPerson *record, const JalonRules *rules, JalonDate on);
gboolean jalon_person_facts_derive_test (JalonTestFact *fact, const JalonTestResult *result, const JalonRules *rules, JalonDate on);
void     jalon_person_facts_clear (JalonPersonFacts *self);
void     jalon_person_work_derive (JalonPersonFacts *self, const JalonRules *rules, JalonDate on); /* in jalon-person-work.c */
void     jalon_person_work_leave_out (JalonPersonFacts *self, const JalonJob *job, const JalonRules *rules, JalonDate on);

static inline gboolean
jalon_person_facts_is_by (JalonDate day,
                          JalonDate on)
{
  return jalon_date_is_set (day) && jalon_date_compare (day, on) <= 0;
}
