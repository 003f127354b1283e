/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-words.h"
#include "jalon-test-assessed-day.h"
#include "jalon-test.h"
#include "jalon-words.h"

#include <string.h>

#define TODAY "2026-11-23"

static JalonDeadline *
find_deadline (GPtrArray  *deadlines,
               const char *key)
{
  for (guint i = 0; i < deadlines->len; i++)
    if (strcmp (JALON_DEADLINE (g_ptr_array_index (deadlines, i))->key, key) == 0)
      return g_ptr_array_index (deadlines, i);

  g_assert_not_reached ();
}

static JalonItem *
find_item (GPtrArray  *items,
           const char *id,
           const char *for_whom)
{
  for (guint i = 0; i < items->len; i++)
    {
      JalonItem *item = g_ptr_array_index (items, i);

      if (strcmp (item->id, id) == 0 && strcmp (item->for_whom, for_whom) == 0)
        return item;
    }

  g_assert_not_reached ();
}

typedef struct
{
  const char *name;
  const char *json;
  const char *key;
  const char *distance[JALON_N_LANGUAGES];
} DistanceRow;

/* What ends by itself is nobody's lateness. */
static const DistanceRow distance_rows[] = {
  { "ended", "'candidate': { 'passport-expires': '2026-11-12' }", "passport_margin/candidate", { "expired 11 days ago", "expiré depuis 11 jours" } },
  { "ends-today", "'candidate': { 'passport-expires': '2026-11-23' }", "passport_margin/candidate", { "today", "aujourd’hui" } },
  { "late", "'milestones': { 'profile-started': '2026-09-23' }", "profile_complete", { "1 day late", "en retard de 1 jour" } },
  { "kept", "'milestones': { 'invited': '2026-09-23', 'applied': '2026-11-02' }", "ita", { "No longer applies", "Ne s’applique plus" } },
  { "done-on", "'milestones': { 'invited': '2026-11-02' }, 'done': [ { 'deadline': 'ita', 'on': '2026-11-12' } ]", "ita", { "Done on 12 Nov 2026", "Fait le 12 nov. 2026" } },
};

static void
test_distance (gconstpointer data)
{
  const DistanceRow               *row = data;
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_household (row->json), TODAY);
  g_autoptr (GPtrArray)            rules = jalon_deadline_rules_load (NULL);
  g_autoptr (GPtrArray)            deadlines = jalon_deadlines_find (rules, &test->assessed);

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autofree char *distance = NULL;

      jalon_words_init (jalon_language_to_string (language));
      distance = jalon_deadline_dup_distance (find_deadline (deadlines, row->key), jalon_test_date (TODAY));
      g_assert_cmpstr (distance, ==, row->distance[language]);
    }
}

typedef struct
{
  const char *name;
  const char *json;
  const char *id;
  const char *title[JALON_N_LANGUAGES];
} ShortRow;

/* A line of a calendar names a paper whole in both languages. */
static const ShortRow short_rows[] = {
  { "data", "'candidate': { 'credentials': [ { 'level': 'master', 'country': 'CAN', 'completed': '2020-05-01' } ], 'jobs': [ { 'id': 'j1', 'noc': '21231', 'country': 'CAN', 'started': '2020-06-01', 'hours-per-week': 40 } ] }", "canadian_credential", { "Canadian diploma", "Diplôme canadien" } },
  { "name", "", "digital_photo", { "Digital photo", "Photo numérique" } },
  { "end", "", "biometrics", { "Biometrics", "Données biométriques" } },
};

static void
test_short_title (gconstpointer data)
{
  const ShortRow                  *row = data;
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_household (row->json), TODAY);
  g_autoptr (JalonChecklistData)   checklist = jalon_checklist_data_load (NULL);
  g_autoptr (GPtrArray)            items = jalon_checklist_make (checklist, &test->assessed);

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autofree char *title = NULL;

      jalon_words_init (jalon_language_to_string (language));
      title = jalon_item_dup_short_title (find_item (items, row->id, "candidate"));
      g_assert_cmpstr (title, ==, row->title[language]);
    }
}

/* Every name of the data that a comma divides has a shorter one: a comma stands between papers there. */
static void
test_short_names (void)
{
  g_autoptr (JalonChecklistData) checklist = jalon_checklist_data_load (NULL);

  for (guint i = 0; i < checklist->documents->len; i++)
    {
      const JalonDocumentRule *rule = g_ptr_array_index (checklist->documents, i);

      for (guint language = 0; language < JALON_N_LANGUAGES; language++)
        {
          const char *name = jalon_text_get (&rule->name, language);
          const char *comma = strchr (name, ',');

          g_test_message ("%s", rule->id);
          if (comma != NULL && comma < name + strcspn (name, ":(;"))
            g_assert_nonnull (jalon_text_get (&rule->short_name, language));
        }
    }
}

/* A test that ends in eight days is said to, with what to do about it. */
static void
test_ends_soon (void)
{
  static const char *const texts[] = {
    "Ends on 1 December 2026: to be renewed for an application after that day",
    "Prend fin le 1er décembre 2026\302\240: à renouveler pour une demande présentée après ce jour",
  };
  g_autoptr (JalonTestAssessedDay) test = jalon_test_assessed_day_new (jalon_test_household ("'candidate': { 'tests': [ { 'test': 'ielts-general', 'taken': '2024-12-02', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 } ] }"), TODAY);
  g_autoptr (JalonChecklistData)   checklist = jalon_checklist_data_load (NULL);
  g_autoptr (GPtrArray)            items = jalon_checklist_make (checklist, &test->assessed);
  JalonItem                       *item = find_item (items, "language_test_principal", "candidate");

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *warning = NULL;

      jalon_words_init (i == 0 ? "en" : "fr");
      warning = jalon_item_dup_warning (item, jalon_test_date (TODAY));
      g_assert_cmpstr (warning, ==, texts[i]);
    }

  g_assert_cmpint (item->state, ==, JALON_DOCUMENT_STATE_RECEIVED);
  g_assert_false (jalon_item_is_obtained (item));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/plan-distances/distance", distance_rows, test_distance);
  JALON_TEST_ADD_ROWS ("/plan-distances/short-title", short_rows, test_short_title);
  g_test_add_func ("/plan-distances/short-names", test_short_names);
  g_test_add_func ("/plan-distances/ends-soon", test_ends_soon);

  return g_test_run ();
}
