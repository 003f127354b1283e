/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rule-table.h"

#include "jalon-test-assessed-day.h"
#include "jalon-test-texts.h"
#include "jalon-test.h"
#include "jalon-test-tables.h"

/* Where somebody stands in each table: its title, the own column, and the own rows with what they give. */

typedef struct
{
  const char *name;
  const char *household;
  const char *on;
  const char *table;
  const char *texts[JALON_N_LANGUAGES];
} OwnRow;

#define IELTS(levels) "{ 'test': 'ielts-general', 'taken': '2026-02-01', " levels " }"
#define GOOD IELTS ("'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 6.5")
#define FAIR IELTS ("'listening': 5.0, 'reading': 5.0, 'writing': 5.0, 'speaking': 5.0")
#define FRENCH "{ 'test': 'tef-canada', 'taken': '2026-02-01', 'listening': 300, 'reading': 250, 'writing': 380, 'speaking': 380 }"
#define DIPLOMA "{ 'level': 'two-year', 'country': 'CAN', 'completed': '2022-06-30' }"
#define JOBS(country) "'jobs': [ { 'noc': '72200', 'country': '" country "', 'started': '2024-01-01', 'hours-per-week': 40 } ]"
#define CANDIDATE                                                                                                                                                       \
  "'candidate': { 'birth-date': '1990-03-04', 'tests': [ " GOOD ", " FRENCH " ], 'credentials': [ " DIPLOMA " ],"                                                       \
  " 'trade-certificate': { 'trade': '72200', 'issued': '2024-01-15' }, 'jobs': [ { 'noc': '72200', 'country': 'CAN', 'started': '2023-01-01', 'hours-per-week': 40 }, " \
  "{ 'noc': '72200', 'country': 'FRA', 'started': '2018-01-01', 'ended': '2020-01-31', 'hours-per-week': 40 } ] }"
#define PARTNER "'partner': { 'birth-date': '1991-03-04', 'tests': [ " FAIR " ], 'credentials': [ " DIPLOMA " ], " JOBS ("CAN") " }"
#define SIBLING "'relatives': [ { 'relation': 'sibling', 'of': 'candidate', 'status': 'citizen', 'birth-date': '1990-01-01' } ]"
#define OFFER(noc) "'job-offer': { 'noc': '" noc "', 'full-time': true, 'months': 12, 'support': 'lmia', 'received': '2024-01-01' }"
#define ALONE "'relationship': 'never-married', " CANDIDATE
#define COUPLE "'relationship': 'married', " CANDIDATE ", " PARTNER
#define ALL COUPLE ", " SIBLING ", " OFFER ("72200")
#define NOW "2026-11-23"
#define OFFERS_COUNT "2025-03-24" /* the last day of points for an offer; tests are not taken yet */
#define NOBODY "'relationship': 'never-married', 'candidate': { }"

static const OwnRow own_rows[] = {
  { "first-language-alone", ALONE, NOW, "crs.core.first-language", { "First official language, each ability [Without a spouse or common-law partner] | CLB or NCLC" NBSP "9: 31", "Première langue officielle, par habileté [Sans époux ou conjoint de fait] | CLB ou NCLC" NBSP "9: 31" } },
  { "first-language-couple", COUPLE, NOW, "crs.core.first-language", { "First official language, each ability [With a spouse or common-law partner] | CLB or NCLC" NBSP "9: 29", "Première langue officielle, par habileté [Avec un époux ou conjoint de fait] | CLB ou NCLC" NBSP "9: 29" } },
  { "second-language", COUPLE, NOW, "crs.core.second-language", { "Second official language, each ability [With a spouse or common-law partner] | CLB or NCLC" NBSP "7 to 8: 3 | CLB or NCLC" NBSP "9 or more: 6", "Deuxième langue officielle, par habileté [Avec un époux ou conjoint de fait] | CLB ou NCLC" NBSP "7 à 8: 3 | CLB ou NCLC" NBSP "9 ou plus: 6" } },
  { "no-language", NOBODY, NOW, "crs.core.first-language", { "First official language, each ability [Without a spouse or common-law partner]", "Première langue officielle, par habileté [Sans époux ou conjoint de fait]" } },
  { "education", ALONE, NOW, "crs.core.education", { "Level of education [Without a spouse or common-law partner] | Two-year post-secondary program credential: 98", "Niveau de scolarité [Sans époux ou conjoint de fait] | Diplôme postsecondaire de deux ans: 98" } },
  { "canadian-work", ALONE, NOW, "crs.core.canadian-work", { "Canadian work experience [Without a spouse or common-law partner] | 3 years: 64", "Expérience de travail au Canada [Sans époux ou conjoint de fait] | 3 ans: 64" } },
  { "canadian-work-not-answered", NOBODY, NOW, "crs.core.canadian-work", { "Canadian work experience [Without a spouse or common-law partner]", "Expérience de travail au Canada [Sans époux ou conjoint de fait]" } },
  { "spouse-education", COUPLE, NOW, "crs.spouse.education", { "Level of education of the spouse or common-law partner | Two-year post-secondary program credential: 7", "Niveau de scolarité de l’époux ou du conjoint de fait | Diplôme postsecondaire de deux ans: 7" } },
  { "spouse-education-alone", ALONE, NOW, "crs.spouse.education", { "Level of education of the spouse or common-law partner", "Niveau de scolarité de l’époux ou du conjoint de fait" } },
  { "spouse-education-not-answered", "'relationship': 'married', " CANDIDATE, NOW, "crs.spouse.education", { "Level of education of the spouse or common-law partner", "Niveau de scolarité de l’époux ou du conjoint de fait" } },
  { "spouse-language", COUPLE, NOW, "crs.spouse.language", { "First official language of the spouse or common-law partner, each ability | CLB or NCLC" NBSP "5 to 6: 1", "Première langue officielle de l’époux ou du conjoint de fait, par habileté | CLB ou NCLC" NBSP "5 à 6: 1" } },
  { "spouse-work", COUPLE, NOW, "crs.spouse.canadian-work", { "Canadian work experience of the spouse or common-law partner | 2 years: 7", "Expérience de travail au Canada de l’époux ou du conjoint de fait | 2 ans: 7" } },
  { "spouse-work-alone", ALONE, NOW, "crs.spouse.canadian-work", { "Canadian work experience of the spouse or common-law partner", "Expérience de travail au Canada de l’époux ou du conjoint de fait" } },
  { "spouse-work-not-answered", "'relationship': 'married', " CANDIDATE, NOW, "crs.spouse.canadian-work", { "Canadian work experience of the spouse or common-law partner", "Expérience de travail au Canada de l’époux ou du conjoint de fait" } },
  { "education-and-language", ALONE, NOW, "crs.transferability.education-language", { "Education and first official language [Post-secondary program credential of one year or longer] | CLB or NCLC" NBSP "9 or more: 25", "Scolarité et première langue officielle [Diplôme postsecondaire d’un an ou plus] | CLB ou NCLC" NBSP "9 ou plus: 25" } },
  { "education-and-work", ALONE, NOW, "crs.transferability.education-canadian-work", { "Education and Canadian work experience [Post-secondary program credential of one year or longer] | 2 years or more: 25", "Scolarité et expérience de travail au Canada [Diplôme postsecondaire d’un an ou plus] | 2 ans ou plus: 25" } },
  { "foreign-work-and-language", ALONE, NOW, "crs.transferability.foreign-work-language", { "Foreign work experience and first official language [1 or 2 years of foreign work experience] | CLB or NCLC" NBSP "9 or more: 25", "Expérience de travail à l’étranger et première langue officielle [1 ou 2 ans d’expérience de travail à l’étranger] | CLB ou NCLC" NBSP "9 ou plus: 25" } },
  { "foreign-work-and-work", ALONE, NOW, "crs.transferability.foreign-work-canadian-work", { "Foreign and Canadian work experience [1 or 2 years of foreign work experience] | 2 years or more: 25", "Expérience de travail à l’étranger et au Canada [1 ou 2 ans d’expérience de travail à l’étranger] | 2 ans ou plus: 25" } },
  { "certificate-and-language", ALONE, NOW, "crs.transferability.certificate-language", { "Certificate of qualification and first official language | CLB or NCLC" NBSP "7 or more: 50", "Certificat de compétence et première langue officielle | CLB ou NCLC" NBSP "7 ou plus: 50" } },
  { "no-certificate", NOBODY, NOW, "crs.transferability.certificate-language", { "Certificate of qualification and first official language", "Certificat de compétence et première langue officielle" } },
  { "canadian-study", ALONE, NOW, "crs.additional.canadian-study", { "Study in Canada | Two-year post-secondary program credential: 15", "Études au Canada | Diplôme postsecondaire de deux ans: 15" } },
  { "canadian-study-at-school-only", "'relationship': 'never-married', 'candidate': { 'credentials': [ { 'level': 'secondary', 'country': 'CAN', 'completed': '2015-06-30' } ] }", NOW, "crs.additional.canadian-study", { "Study in Canada | Secondary school diploma: 0", "Études au Canada | Diplôme d’études secondaires: 0" } },
  { "study-elsewhere-is-no-row-of-study-in-canada", "'relationship': 'never-married', 'candidate': { 'credentials': [ { 'level': 'master', 'country': 'FRA', 'completed': '2015-06-30', 'assessment': { 'body': 'wes', 'issued': '2025-01-15' } } ] }", NOW, "crs.additional.canadian-study", { "Study in Canada", "Études au Canada" } },
  { "canadian-study-not-answered", NOBODY, NOW, "crs.additional.canadian-study", { "Study in Canada", "Études au Canada" } },
  { "sibling", ALL, NOW, "crs.additional.sibling", { "Brother or sister in Canada | Points: 15", "Frère ou sœur au Canada | Points: 15" } },
  { "no-sibling", ALONE, NOW, "crs.additional.sibling", { "Brother or sister in Canada", "Frère ou sœur au Canada" } },
  { "french-with-english", ALONE, NOW, "crs.additional.french", { "French language skills | NCLC" NBSP "7 in all four French abilities; CLB" NBSP "5 or higher in all four English abilities: 50", "Compétences en français | NCLC" NBSP "7 dans les quatre habiletés en français; CLB" NBSP "5 ou plus dans les quatre habiletés en anglais: 50" } },
  { "french-alone", "'relationship': 'never-married', 'candidate': { 'tests': [ " FRENCH " ] }", NOW, "crs.additional.french", { "French language skills | NCLC" NBSP "7 in all four French abilities; no English test, or CLB" NBSP "4 or lower in one ability: 25", "Compétences en français | NCLC" NBSP "7 dans les quatre habiletés en français; pas d’examen d’anglais, ou CLB" NBSP "4 ou moins dans une habileté: 25" } },
  { "no-french", "'relationship': 'never-married', 'candidate': { 'tests': [ " GOOD " ] }", NOW, "crs.additional.french", { "French language skills", "Compétences en français" } },
  { "offer-of-a-trade", "'candidate': { }, " OFFER ("72200"), OFFERS_COUNT, "crs.additional.job-offer", { "Valid job offer | Other skilled occupation: 50", "Offre d’emploi valide | Autre profession qualifiée: 50" } },
  { "offer-of-a-senior-manager", "'candidate': { }, " OFFER ("00012"), OFFERS_COUNT, "crs.additional.job-offer", { "Valid job offer | NOC major group 00: 200", "Offre d’emploi valide | Grand groupe 00 de la CNP: 200" } },
  { "no-offer", NOBODY, OFFERS_COUNT, "crs.additional.job-offer", { "Valid job offer", "Offre d’emploi valide" } },
  { "offers-repealed", "'candidate': { }, " OFFER ("72200"), "2025-03-25", "crs.additional.job-offer", { "Valid job offer (Brings no points on this day.)", "Offre d’emploi valide (Ne donne aucun point ce jour-là.)" } },
  { "grid-language", ALONE, NOW, "fsw.grid.language", { "First official language, each ability | CLB or NCLC" NBSP "9 or more: 6", "Première langue officielle, par habileté | CLB ou NCLC" NBSP "9 ou plus: 6" } },
  { "grid-second-language", ALONE, NOW, "fsw.grid.second-language", { "Second official language | CLB or NCLC" NBSP "5 or more: 4", "Deuxième langue officielle | CLB ou NCLC" NBSP "5 ou plus: 4" } },
  { "grid-no-second-language", NOBODY, NOW, "fsw.grid.second-language", { "Second official language", "Deuxième langue officielle" } },
  { "grid-education", ALONE, NOW, "fsw.grid.education", { "Level of education | Two-year post-secondary program credential: 19", "Niveau de scolarité | Diplôme postsecondaire de deux ans: 19" } },
  { "grid-offer", ALL, NOW, "fsw.grid.offer", { "Arranged employment | Points: 10", "Emploi réservé | Points: 10" } },
  { "grid-no-offer", ALONE, NOW, "fsw.grid.offer", { "Arranged employment", "Emploi réservé" } },
  { "grid-adaptability-of-all", ALL, NOW, "fsw.grid.adaptability", { "Adaptability | Language level of the spouse or common-law partner: 5 | Your own study in Canada: 5 | Study in Canada of the spouse or common-law partner: 5 | Your own work in Canada: 10 | Work in Canada of the spouse or common-law partner: 5 | Relative in Canada: 5 | Arranged employment: 5", "Capacité d’adaptation | Niveau de langue de l’époux ou du conjoint de fait: 5 | Études au Canada: 5 | Études au Canada de l’époux ou du conjoint de fait: 5 | Travail au Canada: 10 | Travail au Canada de l’époux ou du conjoint de fait: 5 | Membre de la parenté au Canada: 5 | Emploi réservé: 5" } },
  { "grid-adaptability-alone", ALONE, NOW, "fsw.grid.adaptability", { "Adaptability | Your own study in Canada: 5 | Your own work in Canada: 10", "Capacité d’adaptation | Études au Canada: 5 | Travail au Canada: 10" } },
  { "grid-adaptability-of-nobody", NOBODY, NOW, "fsw.grid.adaptability", { "Adaptability", "Capacité d’adaptation" } },
  { "grid-spouse-level-is-the-last-table", ALL, NOW, "fsw.grid.spouse-level", { "Lowest language level of the spouse or common-law partner", "Niveau de langue le plus bas de l’époux ou du conjoint de fait" } },
};

static char *
make_own (gconstpointer data)
{
  const OwnRow         *row = data;
  JalonTestAssessedDay *made = jalon_test_assessed_day_new (jalon_test_household (row->household), row->on);
  g_autoptr (GPtrArray) tables = jalon_rule_tables_make (made->rulebook, jalon_test_date (row->on), &made->assessed);
  const JalonRuleTable *table = jalon_test_find_table (tables, row->table);
  GString              *out = g_string_new (table->title);

  if (table->columns[0] != NULL && table->own_column >= 0)
    g_string_append_printf (out, " [%s]", table->columns[table->own_column]);
  if (table->note != NULL)
    g_string_append_printf (out, " (%s)", table->note);

  for (guint i = 0; i < table->rows->len; i++)
    {
      const JalonRuleTableRow *one = table->rows->pdata[i];

      if (one->own)
        g_string_append_printf (out, " | %s: %s", one->title, one->cells[table->columns[0] != NULL ? MAX (table->own_column, 0) : 0]);
    }

  jalon_test_assessed_day_free (made);
  return g_string_free (out, FALSE);
}

static void
test_own (gconstpointer data)
{
  jalon_test_texts (make_own, data, ((const OwnRow *) data)->texts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/rule-table-own", own_rows, test_own);

  return g_test_run ();
}
