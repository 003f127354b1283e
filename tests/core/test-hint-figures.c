/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-data.h"
#include "jalon-labels.h"
#include "jalon-test.h"

/* A figure that a hint of the profile names is that of the rule in force. */

static const struct
{
  GType (*get_type) (void);
  const char *field;
  const char *rule;
  int         length;
  char        unit;
  const char *said;
} rows[] = {
  { jalon_milestones_get_type, "profile-started", "profile_complete", 60, 'd', "60 days" },
  { jalon_milestones_get_type, "profile-submitted", "profile_validity", 12, 'm', "12 months" },
  { jalon_assessment_get_type, "issued", "eca_validity", 5, 'y', "five years" },
  { jalon_test_result_get_type, "taken", "language_validity", 2, 'y', "two years" },
};

static const JalonDeadlineRule *
find (GPtrArray  *rules,
      const char *id)
{
  for (guint i = 0; i < rules->len; i++)
    if (g_str_equal (((const JalonDeadlineRule *) rules->pdata[i])->id, id))
      return rules->pdata[i];

  g_assert_not_reached ();
}

static void
test_figures (void)
{
  g_autoptr (GPtrArray) rules = jalon_deadline_rules_load (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const JalonDeadlineLength *length = jalon_deadline_rule_get_length (find (rules, rows[i].rule), (JalonDate){ 9999, 12, 31 });

      g_assert_cmpint (length->length, ==, rows[i].length);
      g_assert_cmpint (length->unit, ==, rows[i].unit);
      g_assert_nonnull (strstr (jalon_label_field_hint (rows[i].get_type (), rows[i].field), rows[i].said));
    }
}

/* The points for a high-wage occupation: why the reader enters them, and from where. RULE: crs.additional.high-wage */
static void
test_high_wage (void)
{
  static const char *const said[] = { "3 November 2026", "186 high-wage occupations", "Jalon knows neither how many points nor which occupations", "enter the points that your account shows" };
  const char              *hint = jalon_label_field_hint (jalon_household_get_type (), "high-wage-points");

  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    g_assert_nonnull (strstr (hint, said[i]));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/hint-figures/rules", test_figures);
  g_test_add_func ("/hint-figures/high-wage", test_high_wage);
  return g_test_run ();
}
