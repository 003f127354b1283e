/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-category.h"
#include "jalon-round-kind.h"

#include "jalon-test.h"

typedef struct
{
  const char   *name; /* of the case */
  const char   *text;
  const char   *kind;
  JalonLanguage language;
} KindRow;

static const KindRow kind_rows[] = {
  { "general", "No Program Specified", "general", JALON_LANGUAGE_EN },
  { "general-2", "General", "general", JALON_LANGUAGE_EN },
  { "general-fr", "Générale", "general", JALON_LANGUAGE_FR },
  { "general-fr-2", "Aucun programme spécifié", "general", JALON_LANGUAGE_FR },
  { "cec", "Canadian Experience Class", "cec", JALON_LANGUAGE_EN },
  { "cec-fr-typewriter-apostrophe", "Catégorie de l'expérience canadienne", "cec", JALON_LANGUAGE_FR },
  { "cec-fr", "Catégorie de l’expérience canadienne", "cec", JALON_LANGUAGE_FR },
  { "fsw", "Federal Skilled Worker", "fsw", JALON_LANGUAGE_EN },
  { "fsw-fr", "Programme des travailleurs qualifiés (fédéral)", "fsw", JALON_LANGUAGE_FR },
  { "fst", "Federal Skilled Trades", "fst", JALON_LANGUAGE_EN },
  { "fst-fr-is-no-category", "Programme des travailleurs de métiers spécialisés (fédéral)", "fst", JALON_LANGUAGE_FR },
  { "pnp", "Provincial Nominee Program", "pnp", JALON_LANGUAGE_EN },
  { "pnp-fr", "Programme des candidats des provinces", "pnp", JALON_LANGUAGE_FR },
  { "french-1", "French language proficiency (Version 1)", "french", JALON_LANGUAGE_EN },
  { "french-2", "French-Language proficiency 2026-Version 2", "french", JALON_LANGUAGE_EN },
  { "french-fr", "Compétence linguistique en français 2026-Version 2", "french", JALON_LANGUAGE_FR },
  { "healthcare-1", "Healthcare occupations (Version 1)", "healthcare", JALON_LANGUAGE_EN },
  { "healthcare-3", "Healthcare and Social Services Occupations, 2026-Version 3", "healthcare", JALON_LANGUAGE_EN },
  { "healthcare-fr", "Professions de la santé et des services sociaux 2026-version 3", "healthcare", JALON_LANGUAGE_FR },
  { "stem", "STEM occupations (Version 1)", "stem", JALON_LANGUAGE_EN },
  { "stem-fr", "Professions des STIM (Version 1)", "stem", JALON_LANGUAGE_FR },
  { "trades-1", "Trade occupations (Version 1)", "trades", JALON_LANGUAGE_EN },
  { "trades-3", "Trades Occupations, 2026-Version 3", "trades", JALON_LANGUAGE_EN },
  { "trades-fr-1", "Métiers (Version 1)", "trades", JALON_LANGUAGE_FR },
  { "trades-fr-3", "Métiers spécialisés 2026-Version 3", "trades", JALON_LANGUAGE_FR },
  { "transport", "Transport Occupations, 2026-Version 2", "transport", JALON_LANGUAGE_EN },
  { "transport-fr-is-no-trade", "Métiers des transports (Version 1)", "transport", JALON_LANGUAGE_FR },
  { "agriculture", "Agriculture and agri-food occupations (Version 1)", "agriculture", JALON_LANGUAGE_EN },
  { "agriculture-fr", "Métiers de l'agriculture et de l'agroalimentaire (Version 1)", "agriculture", JALON_LANGUAGE_FR },
  { "education", "Education occupations (Version 1)", "education", JALON_LANGUAGE_EN },
  { "education-fr", "Professions de l’éducation (Version 1)", "education", JALON_LANGUAGE_FR },
  { "physicians", "Physicians with Canadian Work Experience, 2026-Version 1", "physicians", JALON_LANGUAGE_EN },
  { "physicians-fr", "Médecins ayant de l’expérience de travail au Canada 2026-Version 1", "physicians", JALON_LANGUAGE_FR },
  { "managers", "Senior managers with Canadian Work Experience, 2026-Version 1", "senior_managers", JALON_LANGUAGE_EN },
  { "managers-fr", "Cadres supérieurs/cadres supérieures ayant de l’expérience de travail au Canada 2026-version 1", "senior_managers", JALON_LANGUAGE_FR },
  { "researchers", "Researchers with Canadian Work Experience, 2026-Version 1", "researchers", JALON_LANGUAGE_EN },
  { "military", "Skilled Military Recruits, 2026-Version 1", "military", JALON_LANGUAGE_EN },
  { "military-fr", "Recrues militaires qualifiées, 2026-Version 1", "military", JALON_LANGUAGE_FR },
  { "unknown", "Astronauts (Version 1)", "other", JALON_LANGUAGE_EN },
  { "no-part-of-a-word", "Systems", "other", JALON_LANGUAGE_EN },
};

static void
test_kind (gconstpointer data)
{
  const KindRow *row = data;
  JalonLanguage  language = JALON_LANGUAGE_EN;

  g_assert_cmpstr (jalon_round_kinds_recognize (row->text, &language)->id, ==, row->kind);
  g_assert_cmpint (language, ==, row->language);
  g_assert_true (jalon_round_kinds_find (row->kind) == jalon_round_kinds_recognize (row->text, NULL));
}

/* Each category has a kind, with the same name in both languages. */
static void
test_categories (void)
{
  g_autoptr (GError)    error = NULL;
  g_autoptr (GPtrArray) categories = jalon_categories_load (&error);
  guint                 n = 0;

  g_assert_no_error (error);

  for (guint i = 0; i < categories->len; i++)
    {
      const JalonCategory  *category = categories->pdata[i];
      const JalonRoundKind *kind = jalon_round_kinds_find (category->id);

      g_assert_nonnull (kind);
      g_assert_cmpint (kind->type, ==, JALON_ROUND_CATEGORY);

      for (guint language = 0; language < JALON_N_LANGUAGES; language++)
        g_assert_cmpstr (kind->name.words[language], ==, category->name.words[language]);
    }

  for (guint i = 0; i < jalon_round_kinds_get_length (); i++)
    n += jalon_round_kinds_get (i)->type == JALON_ROUND_CATEGORY ? 1 : 0;

  g_assert_cmpuint (n, ==, categories->len);
  g_assert_cmpstr (jalon_round_kinds_get (jalon_round_kinds_get_length () - 1)->id, ==, "other");
  g_assert_null (jalon_round_kinds_find ("astronauts"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/round-kind/recognize", kind_rows, test_kind);
  g_test_add_func ("/round-kind/categories", test_categories);

  return g_test_run ();
}
