/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include <glib/gstdio.h>

#include "jalon-category.h"
#include "jalon-eligibility.h"
#include "jalon-profile-file.h"
#include "jalon-rulebook.h"
#include "jalon-crs.h"

/* A person's own rules, and a category of rounds: refused with a message, or good for every day. */

#define SOMEBODY "{\"format\": \"jalon-profile/1\", \"relationship\": \"married\", \"candidate\": {\"birth-date\": \"1990-01-01\","                           \
                 "\"tests\": [{\"test\": \"celpip-general\", \"taken\": \"2026-02-01\", \"listening\": 9, \"reading\": 9, \"writing\": 9, \"speaking\": 9}]," \
                 "\"jobs\": [{\"noc\": \"21231\", \"country\": \"FRA\", \"started\": \"2015-01-01\", \"hours-per-week\": 40}]}}"

static char *folder;
static char *file;

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  folder = g_dir_make_tmp ("jalon-fuzz-XXXXXX", NULL);
  g_assert_nonnull (folder);
  file = g_build_filename (folder, "own.json", NULL);

  return 0;
}

static void
compute (JalonRulebook *rulebook)
{
  static const JalonDate     days[] = { { 2015, 1, 1 }, { 2026, 11, 23 }, { 2090, 1, 1 } };
  g_autoptr (JalonHousehold) household = jalon_profile_parse (SOMEBODY, sizeof SOMEBODY - 1, NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (JalonRules) rules = jalon_rulebook_resolve (rulebook, days[i], NULL);
      g_autoptr (JalonFacts) facts = jalon_facts_derive (household, rules);
      JalonCrs               crs;
      JalonEligibility       eligibility;

      jalon_crs_score (facts, rules, &crs);
      jalon_eligibility_judge (facts, rules, &eligibility);
      g_assert_cmpint (crs.total, >=, 0);
      g_assert_cmpint (eligibility.grid.total, >=, 0);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (JalonRulebook) rulebook = jalon_rulebook_new_builtin (NULL);
  g_autoptr (GError)        error = NULL;
  g_autoptr (JsonNode)      root = jalon_json_parse ((const char *) data, size, &error);
  JalonCategory            *category = root != NULL ? jalon_data_set_read (&jalon_category_set, root, &error) : NULL;
  g_auto (GStrv)            messages = NULL;

  g_assert_cmpint (category != NULL, ==, error == NULL);
  jalon_data_set_free (&jalon_category_set, category);

  g_assert_true (g_file_set_contents (file, (const char *) data, (gssize) size, NULL));
  messages = jalon_rulebook_add_own (rulebook, folder);

  if (messages[0] == NULL)
    compute (rulebook);

  return 0;
}
