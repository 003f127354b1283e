/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score.h"

#include "jalon-test-assessed-day.h"
#include "jalon-test-texts.h"
#include "jalon-test.h"

/* What a line of the score says, by the properties that views bind to. */

typedef struct
{
  const char *name;
  const char *household;
  const char *on;
  const char *id;
  const char *texts[JALON_N_LANGUAGES];
} WordsRow;

#define GOOD "{ 'test': 'ielts-general', 'taken': '2026-02-01', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 }"
#define MIDDLE "{ 'test': 'ielts-general', 'taken': '2026-02-01', 'listening': 6.0, 'reading': 6.0, 'writing': 6.0, 'speaking': 6.0 }"
#define LOW "{ 'test': 'ielts-general', 'taken': '2026-02-01', 'listening': 4.5, 'reading': 4.0, 'writing': 4.0, 'speaking': 4.0 }"
#define FRENCH "{ 'test': 'tef-canada', 'taken': '2026-02-01', 'listening': 300, 'reading': 250, 'writing': 380, 'speaking': 380 }"
#define DIPLOMA "'credentials': [ { 'level': 'three-year', 'country': 'CAN', 'completed': '2022-06-30' } ]"
#define HERE(from) "{ 'noc': '21231', 'country': 'CAN', 'started': '" from "', 'hours-per-week': 30 }"
#define ABROAD "{ 'noc': '21231', 'country': 'FRA', 'started': '2018-01-01', 'ended': '2022-12-31', 'hours-per-week': 30 }"
#define ALONE(members) "'relationship': 'never-married', 'candidate': { 'birth-date': '1996-03-04', " members " }"
#define RICH ALONE ("'tests': [ " GOOD " ], " DIPLOMA ", 'jobs': [ " HERE ("2023-01-01") ", " ABROAD " ]")
#define ONE_PAIR ALONE ("'tests': [ " GOOD " ], " DIPLOMA ", 'jobs': []")
#define OFFER(support) ", 'job-offer': { 'noc': '21231', 'full-time': true, 'months': 12, 'support': '" support "', 'received': '2015-06-01' }"
#define NOW "2026-11-23"

static const WordsRow words_rows[] = {
  { "education-and-language", RICH, NOW, "transferability.education-language", { "Education and language: 25 of 50 | Three-year diploma; CLB" NBSP "9 or more in all four abilities | Two diplomas or more, one of three years: +25 here, of which none counts (maximum reached), +8 in A, +8 in all", "Scolarité et langue: 25 of 50 | Diplôme de trois ans; CLB" NBSP "9 ou plus dans les quatre habiletés | Deux diplômes ou plus, dont un de trois ans" NBSP ": +25" NBSP "ici, dont aucun ne compte (maximum atteint), +8" NBSP "en" NBSP "A, +8" NBSP "en" NBSP "tout" } },
  { "education-and-work", RICH, NOW, "transferability.education-canadian-work", { "Education and work in Canada: 25 of 50 | Three-year diploma; 3 full years of work in Canada | Two diplomas or more, one of three years: +25 here, of which none counts (maximum reached), +8 in A, +8 in all", "Scolarité et travail au Canada: 25 of 50 | Diplôme de trois ans; 3 années complètes de travail au Canada | Deux diplômes ou plus, dont un de trois ans" NBSP ": +25" NBSP "ici, dont aucun ne compte (maximum atteint), +8" NBSP "en" NBSP "A, +8" NBSP "en" NBSP "tout" } },
  { "work-abroad-and-language", RICH, NOW, "transferability.foreign-work-language", { "Work abroad and language: 50 of 50 | 5 full years of work abroad; CLB" NBSP "9 or more in all four abilities. The two lines on work abroad bring 50 points at most", "Travail à l’étranger et langue: 50 of 50 | 5 années complètes de travail à l’étranger; CLB" NBSP "9 ou plus dans les quatre habiletés. Les deux lignes sur le travail à l’étranger rapportent 50 points au plus" } },
  { "work-abroad-and-here", RICH, NOW, "transferability.foreign-work-canadian-work", { "Work abroad and work in Canada: 50 of 50 | 5 full years of work abroad; 3 full years of work in Canada. The two lines on work abroad bring 50 points at most", "Travail à l’étranger et travail au Canada: 50 of 50 | 5 années complètes de travail à l’étranger; 3 années complètes de travail au Canada. Les deux lignes sur le travail à l’étranger rapportent 50 points au plus" } },
  { "education-and-language-below-the-cap", ONE_PAIR, NOW, "transferability.education-language", { "Education and language: 25 of 50 | Three-year diploma; CLB" NBSP "9 or more in all four abilities | Two diplomas or more, one of three years: +25 here, +8 in A", "Scolarité et langue: 25 of 50 | Diplôme de trois ans; CLB" NBSP "9 ou plus dans les quatre habiletés | Deux diplômes ou plus, dont un de trois ans" NBSP ": +25" NBSP "ici, +8" NBSP "en" NBSP "A" } },
  /* A diploma that only lacks its assessment is nearer than one more of study. */
  { "diploma-without-its-assessment", ALONE ("'tests': [ " GOOD " ], 'credentials': [ { 'level': 'three-year', 'country': 'FRA', 'completed': '2016-06-30', 'assessment': { 'body': 'wes', 'issued': '2025-06-01' } }, { 'level': 'master', 'country': 'FRA', 'completed': '2018-06-30' } ], 'jobs': []"), NOW, "core.education", { "Level of education: 120 of 150 | Three-year diploma, assessed by WES on 1 June 2025 | Master’s degree, with an assessment (ECA): +15 here, +25 in C", "Niveau de scolarité: 120 of 150 | Diplôme de trois ans, évalué par WES le 1er juin 2025 | Maîtrise, avec une évaluation (EDE)" NBSP ": +15" NBSP "ici, +25" NBSP "en" NBSP "C" } },
  { "education-and-work-without-work", ONE_PAIR, NOW, "transferability.education-canadian-work", { "Education and work in Canada: 0 of 50 | Three-year diploma; 0 full years of work in Canada | 1 full year of work in Canada: +13 here, +40 in A", "Scolarité et travail au Canada: 0 of 50 | Diplôme de trois ans; 0 année complète de travail au Canada | 1 année complète de travail au Canada" NBSP ": +13" NBSP "ici, +40" NBSP "en" NBSP "A" } },
  { "french-before-the-rule", ALONE ("'tests': [ { 'test': 'tef-canada', 'taken': '2016-02-01', 'listening': 300, 'reading': 250, 'writing': 380, 'speaking': 380 } ]"), "2017-06-05", "additional.french", { "French: 0 of 0 | Brings no points before 6 June 2017", "Français: 0 of 0 | Ne rapporte pas de points avant le 6 juin 2017" } },
  { "certificate", ALONE ("'tests': [ " MIDDLE " ], 'trade-certificate': { 'trade': '72200', 'issued': '2024-01-15' }"), NOW, "transferability.certificate-language", { "Certificate of qualification and language: 50 of 50 | Certificate of qualification; CLB" NBSP "7 or more in all four abilities", "Certificat de compétence et langue: 50 of 50 | Certificat de compétence; CLB" NBSP "7 ou plus dans les quatre habiletés" } },
  { "no-certificate", ALONE ("'tests': [ " MIDDLE " ]"), NOW, "transferability.certificate-language", { "Certificate of qualification and language: 0 of 50 | No certificate of qualification counts on this day", "Certificat de compétence et langue: 0 of 50 | Aucun certificat de compétence ne compte ce jour-là" } },
  { "french-with-english", ALONE ("'tests': [ " GOOD ", " FRENCH " ]"), NOW, "additional.french", { "French: 50 of 50 | NCLC" NBSP "7 or more in all four abilities of French, and CLB" NBSP "5 or more in English", "Français: 50 of 50 | NCLC" NBSP "7 ou plus dans les quatre habiletés en français, et CLB" NBSP "5 ou plus en anglais" } },
  { "french-with-little-english", ALONE ("'tests': [ " LOW ", " FRENCH " ]"), NOW, "additional.french", { "French: 25 of 50 | NCLC" NBSP "7 or more in all four abilities of French, and not CLB" NBSP "5 in all four of English", "Français: 25 of 50 | NCLC" NBSP "7 ou plus dans les quatre habiletés en français, sans CLB" NBSP "5 dans les quatre en anglais" } },
  { "french-without-english", ALONE ("'tests': [ " FRENCH " ]"), NOW, "additional.french", { "French: 25 of 50 | NCLC" NBSP "7 or more in all four abilities of French, and not CLB" NBSP "5 in all four of English", "Français: 25 of 50 | NCLC" NBSP "7 ou plus dans les quatre habiletés en français, sans CLB" NBSP "5 dans les quatre en anglais" } },
  { "no-french", ALONE ("'tests': [ " GOOD " ]"), NOW, "additional.french", { "French: 0 of 50 | Asks for NCLC" NBSP "7 in all four abilities of French | NCLC" NBSP "7 in all four abilities: +50 here, +12 in A", "Français: 0 of 50 | Exige NCLC" NBSP "7 dans les quatre habiletés en français | NCLC" NBSP "7 dans les quatre habiletés" NBSP ": +50" NBSP "ici, +12" NBSP "en" NBSP "A" } },
  { "french-before-its-rule", ALONE ("'tests': []"), "2017-06-05", "additional.french", { "French: 0 of 0 | Brings no points before 6 June 2017", "Français: 0 of 0 | Ne rapporte pas de points avant le 6 juin 2017" } },
  { "offer-repealed", ALONE ("'tests': []") OFFER ("lmia"), NOW, "additional.job-offer", { "Job offer: 0 of 0 | Job offers have brought no points since 25 March 2025", "Offre d’emploi: 0 of 0 | Les offres d’emploi ne rapportent plus de points depuis le 25 mars 2025" } },
  { "offer", ALONE ("'tests': []") OFFER ("lmia"), "2025-03-24", "additional.job-offer", { "Job offer: 50 of 200 | A valid offer, NOC" NBSP "21231", "Offre d’emploi: 50 of 200 | Une offre valide, CNP" NBSP "21231" } },
  { "offer-without-an-assessment-early", ALONE ("'tests': []") OFFER ("exempt"), "2016-11-18", "additional.job-offer", { "Job offer: 0 of 600 | On this day only offers with an LMIA bring points | A valid job offer: +600 here", "Offre d’emploi: 0 of 600 | Ce jour-là, seules les offres avec une EIMT rapportent des points | Une offre d’emploi valide" NBSP ": +600" NBSP "ici" } },
  { "offer-without-an-assessment", ALONE ("'tests': []") OFFER ("exempt"), "2016-11-19", "additional.job-offer", { "Job offer: 50 of 200 | A valid offer, NOC" NBSP "21231", "Offre d’emploi: 50 of 200 | Une offre valide, CNP" NBSP "21231" } },
  { "no-offer", ALONE ("'tests': []"), "2025-03-24", "additional.job-offer", { "Job offer: 0 of 200 | No valid job offer is entered | A valid job offer: +50 here", "Offre d’emploi: 0 of 200 | Aucune offre d’emploi valide n’est saisie | Une offre d’emploi valide" NBSP ": +50" NBSP "ici" } },
  { "nomination", ALONE ("'tests': []") ", 'nomination': { 'province': 'ON', 'issued': '2026-05-01', 'expires': '2027-05-01' }", NOW, "additional.nomination", { "Provincial nomination: 600 of 600 | Issued on 1 May 2026: Ontario", "Désignation par une province: 600 of 600 | Délivrée le 1er mai 2026" NBSP ": Ontario" } },
  { "nomination-of-no-province", ALONE ("'tests': []") ", 'nomination': { 'issued': '2026-05-01' }", NOW, "additional.nomination", { "Provincial nomination: 600 of 600 | Issued on 1 May 2026", "Désignation par une province: 600 of 600 | Délivrée le 1er mai 2026" } },
  { "nomination-none", ALONE ("'tests': []") ", 'nomination': { 'held': false }", NOW, "additional.nomination", { "Provincial nomination: 0 of 600 | You have none | A provincial nomination: +600 here", "Désignation par une province: 0 of 600 | Vous n’en avez pas | Une désignation par une province" NBSP ": +600" NBSP "ici" } },
  { "nomination-ended", ALONE ("'tests': []") ", 'nomination': { 'province': 'ON', 'issued': '2026-05-01', 'expires': '2026-11-22' }", NOW, "additional.nomination", { "Provincial nomination: 0 of 600 | The nomination expired on 22 November 2026 | A provincial nomination: +600 here", "Désignation par une province: 0 of 600 | La désignation a expiré le 22 novembre 2026 | Une désignation par une province" NBSP ": +600" NBSP "ici" } },
  { "decision-15-nomination-outside", ALONE ("'tests': []") ", 'nomination': { 'province': 'ON', 'issued': '2026-05-01', 'enhanced': false }", NOW, "additional.nomination", { "Provincial nomination: 0 of 600 | A nomination outside Express Entry brings no points here | A provincial nomination: +600 here", "Désignation par une province: 0 of 600 | Une désignation hors d’Entrée express ne rapporte ici aucun point | Une désignation par une province" NBSP ": +600" NBSP "ici" } },
  { "sibling", ALONE ("'tests': []") ", 'relatives': [ { 'relation': 'sibling', 'of': 'candidate', 'status': 'permanent-resident', 'birth-date': '1990-01-01' } ]", NOW, "additional.sibling", { "Brother or sister in Canada: 15 of 15 | A brother or sister of age who lives in Canada: Permanent resident", "Frère ou sœur au Canada: 15 of 15 | Un frère ou une sœur d’âge majeur qui vit au Canada" NBSP ": résidence permanente" } },
  { "no-sibling", ALONE ("'tests': []"), NOW, "additional.sibling", { "Brother or sister in Canada: 0 of 15 | No brother or sister of age, citizen or permanent resident, who lives in Canada is entered", "Frère ou sœur au Canada: 0 of 15 | Aucun frère ni aucune sœur d’âge majeur qui vive au Canada, avec la citoyenneté ou la résidence permanente, n’est saisi" } },
  { "answered-that-there-are-no-relatives", "'relatives': [], " ALONE ("'tests': []"), NOW, "additional.sibling", { "Brother or sister in Canada: 0 of 15 | You answered that no relatives live in Canada", "Frère ou sœur au Canada: 0 of 15 | Vous avez répondu qu’aucun membre de la parenté ne vit au Canada" } },
  { "study", ONE_PAIR, NOW, "additional.canadian-study", { "Study in Canada: 30 of 30 | Three-year diploma, completed in Canada on 30 June 2022", "Études au Canada: 30 of 30 | Diplôme de trois ans, obtenu au Canada le 30 juin 2022" } },
  { "no-study", ALONE ("'tests': []"), NOW, "additional.canadian-study", { "Study in Canada: 0 of 30 | No diploma from Canada, studied on site, is entered | One-year diploma from Canada: +15 here", "Études au Canada: 0 of 30 | Aucun diplôme canadien, obtenu sur place, n’est saisi | Diplôme d’un an obtenu au Canada" NBSP ": +15" NBSP "ici" } },
};

static char *
make_words (gconstpointer data)
{
  const WordsRow        *row = data;
  JalonTestAssessedDay  *made = jalon_test_assessed_day_new (jalon_test_household (row->household), row->on);
  g_autoptr (JalonScore) score = jalon_score_new (&made->assessed);
  GListModel            *lines = jalon_score_get_lines (score);
  char                  *text = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (lines) && text == NULL; i++)
    {
      g_autoptr (JalonScoreLine) line = g_list_model_get_item (lines, i);
      g_autofree char           *title = NULL;
      g_autofree char           *reason = NULL;
      g_autofree char           *next = NULL;
      g_autofree char           *source = NULL;
      int                        points;
      int                        maximum;

      if (!g_str_equal (line->id, row->id))
        continue;

      g_object_get (line, "title", &title, "points", &points, "maximum", &maximum, "reason", &reason, "next", &next, "source-title", &source, NULL);
      g_assert_nonnull (source);
      text = g_strdup_printf ("%s: %d of %d | %s%s%s", title, points, maximum, reason, next != NULL ? " | " : "", next != NULL ? next : "");
    }

  g_assert_nonnull (text);
  jalon_test_assessed_day_free (made);
  return text;
}

static void
test_words (gconstpointer data)
{
  jalon_test_texts (make_words, data, ((const WordsRow *) data)->texts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/score-words", words_rows, test_words);

  return g_test_run ();
}
