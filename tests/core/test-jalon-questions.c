/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-questions.h"

#include <glib/gi18n.h>

#include "jalon-glossary.h"
#include "jalon-test-household.h"
#include "jalon-test.h"
#include "jalon-words.h"

/* Which questions are asked, and where somebody stopped. */

typedef struct
{
  const char *name;
  const char *json;
  const char *first; /* question that is open; NULL: none is */
  guint       n_open;
  guint       n_shown;
} Row;

#define ALL 15
#define COUPLE 14 /* one is about the stays of somebody alone */
#define ALONE 11  /* four are about a partner who comes along */
#define ANSWERED                                                                                                \
  "'destination': 'ON', 'funds': 0, 'candidate': { 'birth-date': '1996-11-24', 'tests': [], 'credentials': []," \
  " 'jobs': [] }"

static const Row rows[] = {
  { "nobody", "", "birth", 7, ALONE },
  { "born", "'candidate': { 'birth-date': '1996-11-24' }", "family", 6, ALONE },
  { "born-on-no-day", "'candidate': { 'birth-date': '1996-02-30' }", "family", 6, ALONE },
  { "alone", "'relationship': 'never-married', " ANSWERED, NULL, 0, ALONE },
  { "alone-without-funds", "'relationship': 'never-married', 'destination': 'ON', 'candidate': { 'birth-date': '1996-11-24', 'tests': [], 'credentials': [], 'jobs': [] }", "funds", 1, ALONE },
  { "married", "'relationship': 'married', " ANSWERED, "partner-studies", 1, COUPLE },
  { "married-partner-without-a-test", "'relationship': 'married', 'partner': { 'tests': [] }, " ANSWERED, NULL, 0, COUPLE },
  { "partner-stays", "'relationship': 'married', 'partner-accompanies': false, " ANSWERED, NULL, 0, ALONE },
  { "partner-is-canadian", "'relationship': 'married', 'partner-is-canadian': true, " ANSWERED, NULL, 0, ALONE },
};

static void
test_row (gconstpointer data)
{
  const Row                 *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (row->json);
  guint                      n;
  guint                      n_open;
  const JalonQuestion       *questions = jalon_questions_get (&n);
  guint                      first = jalon_questions_find_open (household, &n_open);

  g_assert_cmpuint (n, ==, ALL);
  g_assert_cmpstr (first < n ? questions[first].id : NULL, ==, row->first);
  g_assert_cmpuint (jalon_questions_find_open (household, NULL), ==, first);
  g_assert_cmpuint (n_open, ==, row->n_open);
  g_assert_cmpuint (jalon_questions_count_shown (household, n), ==, row->n_shown);
  g_assert_cmpuint (jalon_questions_count_shown (NULL, n + 5), ==, ALL);
}

/* Going on, and back, passes over what is not asked; behind the last question is the end. */
static void
test_walk (void)
{
  g_autoptr (JalonHousehold) alone = jalon_test_household ("'relationship': 'never-married'");
  g_autoptr (JalonHousehold) couple = jalon_test_household ("'relationship': 'married'");
  guint                      n;
  const JalonQuestion       *questions = jalon_questions_get (&n);
  guint                      work = 0;

  while (!g_str_equal (questions[work].id, "work"))
    work++;

  g_assert_cmpstr (questions[jalon_questions_find_shown (couple, work + 1, 1)].id, ==, "partner");
  g_assert_cmpstr (questions[jalon_questions_find_shown (alone, work + 1, 1)].id, ==, "own-stays");
  g_assert_cmpstr (questions[jalon_questions_find_shown (alone, work + 4, -1)].id, ==, "work");
  g_assert_cmpstr (questions[jalon_questions_find_shown (couple, work + 5, 1)].id, ==, "offer");
  g_assert_cmpuint (jalon_questions_find_shown (alone, 0, -1), ==, 0);
  g_assert_cmpuint (jalon_questions_find_shown (alone, n, 1), ==, n);
  g_assert_cmpuint (jalon_questions_count_shown (alone, work + 1), ==, work + 1);
  g_assert_cmpuint (jalon_questions_count_shown (alone, work + 5), ==, work + 1);
}

/* What is asked, in both languages, and above its parts. */
typedef struct
{
  const char *name;
  const char *json;
  const char *question;
  guint       part;
  const char *title[JALON_N_LANGUAGES];
  const char *above[JALON_N_LANGUAGES];
} TitleRow;

#define UNION "'relationship': 'married', "

static const TitleRow title_rows[] = {
  { "partner-without-a-name", UNION "'candidate': {}", "partner-studies", 0, { "What are your partner’s languages and studies?", "Quelles sont les langues et les études de votre conjoint?" }, { "Language tests of the partner", "Examens linguistiques du conjoint" } },
  { "partner", UNION "'partner': { 'given-name': 'Karim' }", "partner-studies", 0, { "What are Karim’s languages and studies?", "Quelles sont les langues et les études de Karim?" }, { "Karim’s language tests", "Examens linguistiques de Karim" } },
  { "partner-vowel", UNION "'partner': { 'given-name': 'Ana' }", "partner-studies", 1, { "What are Ana’s languages and studies?", "Quelles sont les langues et les études d’Ana?" }, { "Ana’s diplomas", "Diplômes d’Ana" } },
  { "work", UNION "'partner': { 'given-name': 'Ana' }", "partner-work", 0, { "Where has Ana worked?", "Quels sont les emplois d’Ana?" }, { "Ana’s jobs", "Emplois d’Ana" } },
  { "stays", UNION "'candidate': { 'given-name': 'Élise' }, 'partner': { 'given-name': 'Ana' }", "stays", 0, { "Where have you and Ana lived?", "Où avez-vous vécu, Ana et vous?" }, { "Élise’s stays", "Séjours d’Élise" } },
  { "candidate-of-two", UNION "'candidate': { 'given-name': 'Yves' }", "language", 0, { "Which language tests have you taken?", "Quels examens linguistiques avez-vous passés?" }, { "Yves’s language tests", "Examens linguistiques d’Yves" } },
  { "candidate-alone", "'candidate': { 'given-name': 'Yves' }", "language", 0, { "Which language tests have you taken?", "Quels examens linguistiques avez-vous passés?" }, { "Language tests", "Examens linguistiques" } },
  { "without-a-title", UNION "'candidate': {}", "partner", 0, { "Who is your partner?", "Qui est votre conjoint?" }, { NULL, NULL } },
};

/* That there is none is an answer where nothing else can be, and is asked first, as in the profile: left empty, a program
 * stays "not answered". */
static void
test_none (void)
{
  static const char *const paths[] = { "job-offer", "nomination", "candidate/trade-certificate" };

  guint                n;
  const JalonQuestion *questions = jalon_questions_get (&n);

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      gboolean is_asked = FALSE;

      for (guint part = 0; part < n * JALON_QUESTION_PARTS; part++)
        {
          const JalonQuestionPart *asked = &questions[part / JALON_QUESTION_PARTS].parts[part % JALON_QUESTION_PARTS];
          g_auto (GStrv)           fields = g_strsplit (asked->fields != NULL ? asked->fields : "", " ", -1);

          if (g_strcmp0 (asked->path, paths[i]) == 0)
            is_asked = g_strcmp0 (fields[0], "held") == 0;
        }
      g_assert_true (is_asked);
    }
}

static void
test_title (gconstpointer data)
{
  const TitleRow            *row = data;
  g_autoptr (JalonHousehold) household = jalon_test_household (row->json);
  guint                      n;
  const JalonQuestion       *question = jalon_questions_get (&n);

  while (!g_str_equal (question->id, row->question))
    question++;

  for (guint language = 0; language < JALON_N_LANGUAGES; language++)
    {
      g_autofree char *title = NULL;
      g_autofree char *above = NULL;

      jalon_words_init (jalon_language_to_string (language));
      title = jalon_question_dup_title (question, household);
      above = jalon_question_part_dup_title (&question->parts[row->part], household);
      g_assert_cmpstr (title, ==, row->title[language]);
      g_assert_cmpstr (above, ==, row->above[language]);
    }
}

/* Words are explained before anything is entered, in either language; the certificate is asked until when it counts, on which a verdict hangs. */
static void
test_words (void)
{
  guint                n;
  const JalonQuestion *questions = jalon_questions_get (&n);
  guint                n_words = 0;

  for (JalonLanguage language = 0; language < JALON_N_LANGUAGES; language++)
    {
      jalon_words_init (language == JALON_LANGUAGE_FR ? "fr" : "en");
      for (guint i = 0; i < n; i++)
        for (guint word = 0; questions[i].words != NULL && word < jalon_glossary_get_length (); word++)
          n_words += jalon_glossary_find (word, _ (questions[i].words)) != NULL;
    }
  g_assert_cmpuint (n_words, ==, 14); /* CLB; NOC, TEER; CLB, ECA; NOC, TEER: twice */
  jalon_words_init ("en");

  for (guint i = 0; i < n; i++)
    if (g_str_equal (questions[i].id, "nomination"))
      for (guint part = 0; part < JALON_QUESTION_PARTS; part++)
        g_assert_nonnull (strstr (questions[i].parts[part].fields, " expires"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/questions", rows, test_row);
  JALON_TEST_ADD_ROWS ("/questions/title", title_rows, test_title);
  g_test_add_func ("/questions/none", test_none);
  g_test_add_func ("/questions/walk", test_walk);
  g_test_add_func ("/questions/words", test_words);

  return g_test_run ();
}
