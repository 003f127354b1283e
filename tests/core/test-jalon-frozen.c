/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-frozen.h"

#include "jalon-test-day.h"
#include "jalon-test.h"

/* DECISION 24: what is frozen on which day, each on the day itself and on the day before. */

typedef JalonDate (*GetDay) (const JalonHousehold *household,
                             JalonDate             on);

typedef struct
{
  const char *name;
  GetDay      get_day;
  const char *json;
  const char *expected; /* on 2026-11-23; NULL: unset */
} Row;

#define MILESTONES(members) "'milestones': {" members "}"

static const Row rows[] = {
  { "decision-24-invited-on-the-day", jalon_frozen_get_invited, MILESTONES ("'invited': '2026-11-23'"), "2026-11-23" },
  { "decision-24-invited-the-day-after", jalon_frozen_get_invited, MILESTONES ("'invited': '2026-11-24'"), NULL },
  { "decision-24-never-invited", jalon_frozen_get_invited, "'title': 'x'", NULL },
  { "decision-24-declined-on-the-day", jalon_frozen_get_invited, MILESTONES ("'invited': '2026-11-01', 'declined': '2026-11-23'"), NULL },
  { "decision-24-declined-the-day-after", jalon_frozen_get_invited, MILESTONES ("'invited': '2026-11-01', 'declined': '2026-11-24'"), "2026-11-01" },
  { "decision-24-declined-but-applied", jalon_frozen_get_invited, MILESTONES ("'invited': '2026-11-01', 'declined': '2026-11-02', 'applied': '2026-11-03'"), "2026-11-01" },
  { "decision-24-applied-on-the-day", jalon_frozen_get_applied, MILESTONES ("'applied': '2026-11-23'"), "2026-11-23" },
  { "decision-24-applied-the-day-after", jalon_frozen_get_applied, MILESTONES ("'applied': '2026-11-24'"), NULL },
  { "decision-24-family-before", jalon_frozen_get_family_day, MILESTONES ("'invited': '2026-11-01', 'applied': '2026-11-24'"), "2026-11-23" },
  { "decision-24-family-after", jalon_frozen_get_family_day, MILESTONES ("'invited': '2026-11-01', 'applied': '2026-11-22'"), "2026-11-22" },
  { "decision-24-papers-before", jalon_frozen_get_family_day, MILESTONES ("'applied': '2026-11-24'"), "2026-11-23" },
  { "decision-24-papers-after", jalon_frozen_get_family_day, MILESTONES ("'applied': '2026-11-22'"), "2026-11-22" },
  { "decision-24-child-after-applying", jalon_frozen_get_child_day, MILESTONES ("'applied': '2026-11-22'"), "2026-11-22" },
  { "decision-23-child-of-a-nominee", jalon_frozen_get_child_day, MILESTONES ("'applied': '2026-11-22'") ", 'nomination': {'asked': '2026-02-10'}", "2026-02-10" },
  { "decision-23-asked-on-the-day", jalon_frozen_get_child_day, "'nomination': {'asked': '2026-11-23'}", "2026-11-23" },
  { "decision-23-asked-the-day-after", jalon_frozen_get_child_day, MILESTONES ("'applied': '2026-11-22'") ", 'nomination': {'asked': '2026-11-24'}", "2026-11-22" },
  { "decision-23-asked-outside-express-entry", jalon_frozen_get_child_day, "'nomination': {'asked': '2026-02-10', 'enhanced': false}", "2026-11-23" },
  { "decision-23-no-nomination-after-all", jalon_frozen_get_child_day, "'nomination': {'asked': '2026-02-10', 'held': false}", "2026-11-23" },
};

static void
test_row (gconstpointer data)
{
  const Row                 *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (row->json);
  JalonDate                  found = row->get_day (household, (JalonDate){ 2026, 11, 23 });
  g_autofree char           *text = jalon_date_is_set (found) ? jalon_date_to_string (found) : NULL;

  g_assert_cmpstr (text, ==, row->expected);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/frozen", rows, test_row);

  return g_test_run ();
}
