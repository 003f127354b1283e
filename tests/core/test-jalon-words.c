/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-countries.h"
#include "jalon-test.h"
#include "jalon-work.h"
#include "jalon-words.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>

#define NBSP "\xc2\xa0"

/* Days --------------------------------------------------------------------- */

typedef struct
{
  const char *name;
  JalonDate   date;
  char *(*write) (JalonDate date);
  const char *expected[JALON_N_LANGUAGES];
} DateRow;

static const DateRow date_rows[] = {
  { "full", { 2026, 11, 23 }, jalon_words_date, { "23 November 2026", "23 novembre 2026" } },
  { "full-first", { 2027, 5, 1 }, jalon_words_date, { "1 May 2027", "1er mai 2027" } },
  { "full-second", { 2027, 5, 2 }, jalon_words_date, { "2 May 2027", "2 mai 2027" } },
  { "full-accent", { 2026, 8, 31 }, jalon_words_date, { "31 August 2026", "31 août 2026" } },
  { "short", { 2026, 11, 23 }, jalon_words_date_short, { "23 Nov 2026", "23 nov. 2026" } },
  { "short-first", { 2027, 5, 1 }, jalon_words_date_short, { "1 May 2027", "1er mai 2027" } },
  { "short-july", { 2027, 7, 9 }, jalon_words_date_short, { "9 Jul 2027", "9 juill. 2027" } },
  { "weekday-monday", { 2026, 11, 23 }, jalon_words_date_weekday, { "Monday 23 November 2026", "lundi 23 novembre 2026" } },
  { "weekday-sunday", { 2027, 2, 21 }, jalon_words_date_weekday, { "Sunday 21 February 2027", "dimanche 21 février 2027" } },
  { "day-month", { 2026, 12, 4 }, jalon_words_date_day_month, { "Fri 4 Dec", "ven. 4 déc." } },
  { "day-month-first", { 2027, 3, 1 }, jalon_words_date_day_month, { "Mon 1 Mar", "lun. 1er mars" } },
  { "month", { 2026, 11, 1 }, jalon_words_month, { "November 2026", "novembre 2026" } },
  { "month-short", { 2015, 1, 1 }, jalon_words_month_short, { "Jan 2015", "janv. 2015" } },
};

static void
test_date (gconstpointer data)
{
  const DateRow *row = data;

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autofree char *text = NULL;

      jalon_words_init (jalon_language_to_string (language));
      text = row->write (row->date);
      g_assert_cmpstr (text, ==, row->expected[language]);
    }
}

/* Names -------------------------------------------------------------------- */

typedef struct
{
  const char *name;
  const char *format;
  const char *person;
  const char *expected; /* in French */
} NameRow;

static const NameRow name_rows[] = {
  { "consonant", "l’examen de %s", "Karim", "l’examen de Karim" },
  { "vowel", "l’examen de %s", "Ana", "l’examen d’Ana" },
  { "small", "l’examen de %s", "ana", "l’examen d’ana" },
  { "accent", "l’examen de %s", "Élise", "l’examen d’Élise" },
  { "circumflex", "l’examen de %s", "Îsa", "l’examen d’Îsa" },
  { "accent-of-its-own", "l’examen de %s", "E\xcc\x81lise", "l’examen d’E\xcc\x81lise" },
  { "ligature", "l’examen de %s", "Œdipe", "l’examen d’Œdipe" },
  { "h", "l’examen de %s", "Hélène", "l’examen de Hélène" },
  { "y-before-a-consonant", "l’examen de %s", "Yves", "l’examen d’Yves" },
  { "y-before-a-vowel", "l’examen de %s", "Yasmine", "l’examen de Yasmine" },
  { "y-before-an-accent", "l’examen de %s", "Yéléna", "l’examen de Yéléna" },
  { "y-alone", "l’examen de %s", "Y", "l’examen de Y" },
  { "y-and-a-point", "l’examen de %s", "Y. Ba", "l’examen de Y. Ba" },
  { "no-latin-letter", "l’examen de %s", "Άννα", "l’examen de Άννα" },
  { "digit", "l’examen de %s", "8a", "l’examen de 8a" },
  { "at-the-beginning", "De %s", "Ana", "D’Ana" },
  { "que", "plus que %s", "Ana", "plus qu’Ana" },
  { "lorsque", "lorsque %s vient", "Ana", "lorsqu’Ana vient" },
  { "chaque", "chaque %s", "Ana", "chaque Ana" },
  { "part-of-a-word", "le code %s", "Ana", "le code Ana" },
  { "without-de", "chez %s", "Ana", "chez Ana" },
  { "twice", "l’âge de %1$s et le travail de %1$s", "Ana", "l’âge d’Ana et le travail d’Ana" },
  { "name-with-de", "l’âge de %s", "Ana de Ana", "l’âge d’Ana de Ana" },
  { "no-name", "l’âge de %s", "", "l’âge de " },
};

static void
test_name (gconstpointer data)
{
  const NameRow *row = data;

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autofree char *plain = g_strdup_printf (row->format, row->person);
      g_autofree char *text = NULL;

      jalon_words_init (jalon_language_to_string (language));
      text = jalon_words_elide (g_strdup (plain), row->person);
      g_assert_cmpstr (text, ==, language == JALON_LANGUAGE_FR ? row->expected : plain);
    }
}

/* Numbers ------------------------------------------------------------------ */

typedef struct
{
  const char *name;
  gint64      number;
  char *(*write) (gint64 number);
  const char *expected[JALON_N_LANGUAGES];
} NumberRow;

static const NumberRow number_rows[] = {
  { "zero", 0, jalon_words_number, { "0", "0" } },
  { "999", 999, jalon_words_number, { "999", "999" } },
  { "1000", 1000, jalon_words_number, { "1,000", "1" NBSP "000" } },
  { "1420", 1420, jalon_words_number, { "1,420", "1" NBSP "420" } },
  { "million", 1002003, jalon_words_number, { "1,002,003", "1" NBSP "002" NBSP "003" } },
  { "negative", -1200, jalon_words_number, { "−1,200", "−1" NBSP "200" } },
  { "least", G_MININT64, jalon_words_number, { "−9,223,372,036,854,775,808", "−9" NBSP "223" NBSP "372" NBSP "036" NBSP "854" NBSP "775" NBSP "808" } },
  { "tenths-whole", 370, jalon_words_tenths, { "37", "37" } },
  { "tenths", 375, jalon_words_tenths, { "37.5", "37,5" } },
  { "tenths-below-one", 5, jalon_words_tenths, { "0.5", "0,5" } },
  { "tenths-thousands", 15599, jalon_words_tenths, { "1,559.9", "1" NBSP "559,9" } },
  { "hundredths", 3725, jalon_words_hundredths, { "37.25", "37,25" } },
  { "hundredths-of-one-decimal", 3750, jalon_words_hundredths, { "37.5", "37,5" } },
  { "hundredths-whole", 3700, jalon_words_hundredths, { "37", "37" } },
  { "hundredths-below-one", 5, jalon_words_hundredths, { "0.05", "0,05" } },
  { "money", 25000, jalon_words_money, { "$25,000", "25" NBSP "000" NBSP "$" } },
  { "hours-full", 1560 * JALON_WORK_UNITS_PER_HOUR, jalon_words_hours, { "1,560", "1" NBSP "560" } },
  { "hours-one-unit-less", 1560 * JALON_WORK_UNITS_PER_HOUR - 1, jalon_words_hours, { "1,559.9", "1" NBSP "559,9" } },
  /* French is singular below two, a fraction too; English for one only. */
  { "no-hours", 0, jalon_words_hours_noun, { "0 hours", "0 heure" } },
  { "half-an-hour", JALON_WORK_UNITS_PER_HOUR / 2, jalon_words_hours_noun, { "0.5 hours", "0,5 heure" } },
  { "one-hour", JALON_WORK_UNITS_PER_HOUR, jalon_words_hours_noun, { "1 hour", "1 heure" } },
  { "hours-below-two", 2 * JALON_WORK_UNITS_PER_HOUR - 1, jalon_words_hours_noun, { "1.9 hours", "1,9 heure" } },
  { "two-hours", 2 * JALON_WORK_UNITS_PER_HOUR, jalon_words_hours_noun, { "2 hours", "2 heures" } },
  { "hours-below-three", 3 * JALON_WORK_UNITS_PER_HOUR - 1, jalon_words_hours_noun, { "2.9 hours", "2,9 heures" } },
  { "week-of-none", 0, jalon_words_week, { "0 hours a week", "0 heure par semaine" } },
  { "week-of-one", 100, jalon_words_week, { "1 hour a week", "1 heure par semaine" } },
  { "week", 3750, jalon_words_week, { "37.5 hours a week", "37,5 heures par semaine" } },
};

static void
test_number (gconstpointer data)
{
  const NumberRow *row = data;

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autofree char *text = NULL;

      jalon_words_init (jalon_language_to_string (language));
      text = row->write (row->number);
      g_assert_cmpstr (text, ==, row->expected[language]);
    }
}

typedef struct
{
  const char *name;
  int         days;
  const char *expected[JALON_N_LANGUAGES];
} DistanceRow;

static const DistanceRow distance_rows[] = {
  { "today", 0, { "today", "aujourd’hui" } },
  { "tomorrow", 1, { "in 1 day", "dans 1 jour" } },
  { "ahead", 11, { "in 11 days", "dans 11 jours" } },
  { "yesterday", -1, { "1 day late", "en retard de 1 jour" } },
  { "late", -11, { "11 days late", "en retard de 11 jours" } },
};

static void
test_distance (gconstpointer data)
{
  const DistanceRow *row = data;

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autofree char *text = NULL;

      jalon_words_init (jalon_language_to_string (language));
      text = jalon_words_distance (row->days);
      g_assert_cmpstr (text, ==, row->expected[language]);
    }
}

static void
test_list (void)
{
  const char *const words[] = { "a", "b", "c", NULL };
  g_autofree char  *none = jalon_words_list (words + 3);
  g_autofree char  *one = jalon_words_list (words + 2);
  g_autofree char  *two = NULL;
  g_autofree char  *three = NULL;

  jalon_words_init ("en");
  three = jalon_words_list (words);
  jalon_words_init ("fr");
  two = jalon_words_list (words + 1);

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (one, ==, "c");
  g_assert_cmpstr (two, ==, "b et c");
  g_assert_cmpstr (three, ==, "a, b and c");
}

typedef struct
{
  const char *name;
  char *(*write) (const char *text);
  const char *text;
  const char *expected[JALON_N_LANGUAGES];
} TextRow;

static const TextRow text_rows[] = {
  { "label", jalon_words_after_colon, "Marié(e)", { "Marié(e)", "marié(e)" } },
  { "accent", jalon_words_after_colon, "Évaluation des diplômes", { "Évaluation des diplômes", "évaluation des diplômes" } },
  { "apostrophe", jalon_words_after_colon, "L’invitation", { "L’invitation", "l’invitation" } },
  { "abbreviation", jalon_words_after_colon, "IRCC demande", { "IRCC demande", "IRCC demande" } },
  { "capital", jalon_words_capital, "étude au Canada", { "Étude au Canada", "Étude au Canada" } },
  { "small", jalon_words_small, "No longer applies", { "no longer applies", "no longer applies" } },
  { "small-abbreviation", jalon_words_small, "IRCC asks", { "IRCC asks", "IRCC asks" } },
  { "small-empty", jalon_words_small, "", { "", "" } },
  { "empty", jalon_words_after_colon, "", { "", "" } },
  { "section", jalon_words_section, "82", { "s." NBSP "82", "art." NBSP "82" } },
  { "section-with-decimals", jalon_words_section, "209.994", { "s." NBSP "209.994", "art." NBSP "209.994" } },
  { "subsection", jalon_words_section, "87.2(3)", { "s." NBSP "87.2(3)", "par." NBSP "87.2(3)" } },
  { "paragraph", jalon_words_section, "75(2)(a)", { "s." NBSP "75(2)(a)", "al." NBSP "75(2)a)" } },
  { "paragraph-of-a-section", jalon_words_section, "205(a)", { "s." NBSP "205(a)", "al." NBSP "205a)" } },
  { "subparagraph", jalon_words_section, "75(2)(e)(ii)", { "s." NBSP "75(2)(e)(ii)", "sous-al." NBSP "75(2)e)(ii)" } },
  { "sections", jalon_words_section, "75(2)(a), 87.1(2)(a)", { "s." NBSP "75(2)(a), s." NBSP "87.1(2)(a)", "al." NBSP "75(2)a), al." NBSP "87.1(2)a)" } },
  { "part-of-a-page", jalon_words_section, "A", { "section A", "section A" } },
};

static void
test_text (gconstpointer data)
{
  const TextRow *row = data;

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autofree char *text = NULL;

      jalon_words_init (jalon_language_to_string (language));
      text = row->write (row->text);
      g_assert_cmpstr (text, ==, row->expected[language]);
    }
}

/* Reading ------------------------------------------------------------------ */

typedef struct
{
  const char   *name;
  JalonLanguage language;
  const char   *text;
  const char   *expected; /* NULL: refused */
} ParseRow;

static const ParseRow parse_rows[] = {
  { "iso", JALON_LANGUAGE_EN, "2026-03-04", "2026-03-04" },
  { "iso-spaces", JALON_LANGUAGE_FR, "  2026-03-04 ", "2026-03-04" },
  { "iso-slashes", JALON_LANGUAGE_EN, "2026/3/4", "2026-03-04" },
  { "words", JALON_LANGUAGE_EN, "4 March 2026", "2026-03-04" },
  { "words-month-first", JALON_LANGUAGE_EN, "March 4, 2026", "2026-03-04" },
  { "words-of-the-other-language", JALON_LANGUAGE_EN, "4 mars 2026", "2026-03-04" },
  { "words-short", JALON_LANGUAGE_EN, "4 Mar 2026", "2026-03-04" },
  { "words-ordinal", JALON_LANGUAGE_EN, "1st May 2027", "2027-05-01" },
  { "french-first", JALON_LANGUAGE_FR, "1er mai 2027", "2027-05-01" },
  { "french-accents", JALON_LANGUAGE_FR, "28 FÉVRIER 2026", "2026-02-28" },
  { "french-no-accents", JALON_LANGUAGE_FR, "31 aout 2026", "2026-08-31" },
  { "french-short", JALON_LANGUAGE_FR, "9 juill. 2027", "2027-07-09" },
  { "ambiguous-month", JALON_LANGUAGE_FR, "9 jui 2027", NULL },
  { "two-letters", JALON_LANGUAGE_FR, "9 ju 2027", NULL },
  { "slashes-english", JALON_LANGUAGE_EN, "4/3/2026", "2026-04-03" },
  { "slashes-french", JALON_LANGUAGE_FR, "4/3/2026", "2026-03-04" },
  { "dots-french", JALON_LANGUAGE_FR, "4.3.2026", "2026-03-04" },
  /* One reading only, whatever the locale's order is. */
  { "day-thirteen-english", JALON_LANGUAGE_EN, "13/3/2026", "2026-03-13" },
  { "day-twenty-english", JALON_LANGUAGE_EN, "20/05/1998", "1998-05-20" },
  { "month-first-french", JALON_LANGUAGE_FR, "05/20/1998", "1998-05-20" },
  { "both-above-twelve", JALON_LANGUAGE_EN, "13/13/2026", NULL },
  { "compact", JALON_LANGUAGE_EN, "19980520", "1998-05-20" },
  { "compact-no-month", JALON_LANGUAGE_EN, "20051998", NULL },
  { "compact-too-short", JALON_LANGUAGE_FR, "1998052", NULL },
  { "compact-too-long", JALON_LANGUAGE_FR, "199805200", NULL },
  { "impossible", JALON_LANGUAGE_EN, "2018-06-31", NULL },
  { "leap", JALON_LANGUAGE_EN, "29 February 2028", "2028-02-29" },
  { "not-leap", JALON_LANGUAGE_EN, "29 February 2027", NULL },
  { "two-digit-year", JALON_LANGUAGE_EN, "4/3/26", NULL },
  { "empty", JALON_LANGUAGE_EN, "", NULL },
  { "too-much", JALON_LANGUAGE_EN, "4 March 2026 5", NULL },
  { "nonsense", JALON_LANGUAGE_EN, "soon", NULL },
};

static void
test_parse_date (gconstpointer data)
{
  const ParseRow  *row = data;
  JalonDate        date = { 2000, 1, 2 };
  g_autofree char *text = NULL;

  jalon_words_init (jalon_language_to_string (row->language));

  g_assert_cmpint (jalon_words_parse_date (row->text, &date), ==, row->expected != NULL);
  text = jalon_date_to_string (date);
  g_assert_cmpstr (text, ==, row->expected != NULL ? row->expected : "2000-01-02");
}

typedef struct
{
  const char *name;
  const char *text;
  gint64      expected; /* -1: refused */
  guint       decimals; /* 0: one */
} TenthsRow;

static const TenthsRow tenths_rows[] = {
  { "point", "6.5", 65 },
  { "comma", "6,5", 65 },
  { "whole", "7", 70 },
  { "spaces", " 37.5 ", 375 },
  { "final-zeros", "6.50", 65 },
  { "two-decimals", "37.55", -1 },
  { "hundredths", "37.55", 3755, 2 },
  { "hundredths-of-one-decimal", "37,5", 3750, 2 },
  { "hundredths-whole", "37", 3700, 2 },
  { "hundredths-final-zeros", "37.550", 3755, 2 },
  { "three-decimals", "37.555", -1, 2 },
  { "hundredths-no-decimal", "37.", -1, 2 },
  { "no-decimal", "6.", -1 },
  { "negative", "-1", -1 },
  { "letters", "6x", -1 },
  { "empty", "", -1 },
  { "too-long", "1234567890123456", -1 },
};

static void
test_parse_tenths (gconstpointer data)
{
  const TenthsRow *row = data;
  gint64           tenths = -1;

  g_assert_cmpint (jalon_words_parse_decimal (row->text, MAX (row->decimals, 1), &tenths), ==, row->expected >= 0);
  g_assert_cmpint (tenths, ==, row->expected);
}

/* The language ------------------------------------------------------------- */

typedef struct
{
  const char   *name;
  const char   *variables[4]; /* LANGUAGE, LC_ALL, LC_MESSAGES, LANG */
  JalonLanguage expected;
} LanguageRow;

static const LanguageRow language_rows[] = {
  { "nothing", { NULL, NULL, NULL, NULL }, JALON_LANGUAGE_EN },
  { "c", { NULL, "C", NULL, NULL }, JALON_LANGUAGE_EN },
  { "language", { "fr", "C", NULL, "en_CA.UTF-8" }, JALON_LANGUAGE_FR },
  { "c-utf8", { "fr", "C.UTF-8", NULL, NULL }, JALON_LANGUAGE_FR },
  { "language-list", { "de:fr_CA:en", NULL, NULL, NULL }, JALON_LANGUAGE_FR },
  { "language-of-another", { "de", NULL, NULL, "fr_CA.UTF-8" }, JALON_LANGUAGE_FR },
  { "lc-all", { NULL, "fr_FR.UTF-8", NULL, "en_US.UTF-8" }, JALON_LANGUAGE_FR },
  { "lc-messages", { "", NULL, "fr", "en_US.UTF-8" }, JALON_LANGUAGE_FR },
  { "lang", { NULL, NULL, NULL, "fr_CA.UTF-8" }, JALON_LANGUAGE_FR },
  { "not-french", { NULL, NULL, NULL, "frp_IT" }, JALON_LANGUAGE_EN },
};

static void
test_language (gconstpointer data)
{
  static const char *const NAMES[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };
  const LanguageRow       *row = data;

  for (guint i = 0; i < G_N_ELEMENTS (NAMES); i++)
    if (row->variables[i] != NULL)
      g_setenv (NAMES[i], row->variables[i], TRUE);
    else
      g_unsetenv (NAMES[i]);

  jalon_words_init (NULL);

  g_assert_cmpint (jalon_words_get_language (), ==, row->expected);
  g_assert_cmpstr (_ ("Married"), ==, row->expected == JALON_LANGUAGE_FR ? "Marié(e)" : "Married");
  g_assert_cmpstr (setlocale (LC_NUMERIC, NULL), ==, "C");

  /* In these, newer C libraries translate nothing; English, the words of the source, needs no more. */
  if (row->expected == JALON_LANGUAGE_FR)
    {
      g_assert_cmpstr (setlocale (LC_MESSAGES, NULL), !=, "C");
      g_assert_cmpstr (setlocale (LC_MESSAGES, NULL), !=, "C.UTF-8");
    }
  g_assert_null (g_getenv ("LOCPATH"));
}

/* Countries ---------------------------------------------------------------- */

static void
test_countries (void)
{
  g_auto (GStrv) french = NULL;
  g_auto (GStrv) english = NULL;

  jalon_words_init ("fr");
  french = jalon_country_list ();
  g_assert_cmpstr (jalon_country_get_name ("MAR"), ==, "Maroc");
  g_assert_cmpstr (french[0], ==, "AFG");
  g_assert_cmpstr (french[g_strv_length (french) - 1], ==, "ZWE");

  jalon_words_init ("en");
  english = jalon_country_list ();
  g_assert_cmpstr (jalon_country_get_name ("MAR"), ==, "Morocco");
  g_assert_cmpuint (g_strv_length (english), ==, g_strv_length (french));
  g_assert_cmpuint (g_strv_length (english), >, 240);

  g_assert_cmpstr (jalon_country_get_name ("XXX"), ==, "XXX");
  g_assert_cmpstr (jalon_country_get_name ("MA"), ==, "MA");
  g_assert_null (jalon_country_get_name (NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/words/date", date_rows, test_date);
  JALON_TEST_ADD_ROWS ("/words/name", name_rows, test_name);
  JALON_TEST_ADD_ROWS ("/words/number", number_rows, test_number);
  JALON_TEST_ADD_ROWS ("/words/text", text_rows, test_text);
  JALON_TEST_ADD_ROWS ("/words/distance", distance_rows, test_distance);
  JALON_TEST_ADD_ROWS ("/words/parse-date", parse_rows, test_parse_date);
  JALON_TEST_ADD_ROWS ("/words/parse-tenths", tenths_rows, test_parse_tenths);
  JALON_TEST_ADD_ROWS ("/words/language", language_rows, test_language);
  g_test_add_func ("/words/list", test_list);
  g_test_add_func ("/words/countries", test_countries);

  return g_test_run ();
}
