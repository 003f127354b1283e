/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-checklist.h"
#include "jalon-test-day.h"

/**
 * JalonTestPlan:
 * @day: the household, the rules and the facts of a day
 * @assessed: points into this structure
 * @data: the built-in documents
 * @items: the checklist
 *
 * A household's checklist on a day, from texts.
 */
typedef struct
{
  JalonTestDay              day;
  JalonCrs                  crs;
  JalonEligibility          eligibility;
  JalonAssessedDay          assessed;
  const JalonChecklistData *data;
  GPtrArray                *items;
} JalonTestPlan;

static inline const JalonChecklistData *
jalon_test_checklist_data (void)
{
  static JalonChecklistData *data = NULL;
  g_autoptr (GError)         error = NULL;

  if (data == NULL)
    data = jalon_checklist_data_load (&error);

  g_assert_no_error (error);
  return data;
}

static inline void
jalon_test_plan_open (JalonTestPlan *self,
                      const char    *json,
                      const char    *on)
{
  jalon_test_day_open (&self->day, json, on);
  jalon_crs_score (self->day.facts, self->day.rules, &self->crs);
  jalon_eligibility_judge (self->day.facts, self->day.rules, &self->eligibility);
  self->assessed = (JalonAssessedDay){
    .facts = self->day.facts,
    .rules = self->day.rules,
    .crs = &self->crs,
    .eligibility = &self->eligibility,
  };
  self->data = jalon_test_checklist_data ();
  self->items = jalon_checklist_make (self->data, &self->assessed);
}

static inline void
jalon_test_plan_close (JalonTestPlan *self)
{
  g_ptr_array_unref (self->items);
  jalon_test_day_close (&self->day);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JalonTestPlan, jalon_test_plan_close)

/* The item of a key, such as police_past/candidate/FRA, or NULL. */
static inline JalonItem *
jalon_test_plan_find (JalonTestPlan *self,
                      const char    *key)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      JalonItem       *item = g_ptr_array_index (self->items, i);
      g_autofree char *own = jalon_item_dup_key (item);

      if (g_str_equal (own, key))
        return item;
    }

  return NULL;
}
