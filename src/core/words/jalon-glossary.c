/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-glossary.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-fold.h"
#include "jalon-words.h"

#define MAX_FORMS 8

typedef struct
{
  const char *title;
  const char *text;
  const char *forms[MAX_FORMS]; /* as it stands in a text of either language; none where everybody here knows it */
} Word;

static const Word words[] = {
  { N_ ("67-point grid"), N_ ("The grid of the Federal Skilled Worker Program: 67 points of 100 are needed for language, education, work, age, a job offer and adaptability. They are not those of the CRS."), { "67-point selection grid", "67-point grid", "Grille de sélection de 67 points", "grille de sélection de 67 points", "Grille de 67 points", "grille de 67 points" } },
  { N_ ("Adaptability"), N_ ("A part of the 67-point grid: the partner’s language and studies, studies and work in Canada, a job offer, relatives in Canada."), { "Adaptability", "adaptability", "Capacité d’adaptation", "capacité d’adaptation" } },
  { N_ ("Affidavit"), N_ ("A statement in writing that is made under oath."), { "Affidavit", "affidavit" } },
  { N_ ("Certificate of qualification"), N_ ("The paper by which a province, a territory or a federal body certifies that somebody may work in a skilled trade in Canada."), { "Certificate of qualification", "certificate of qualification", "Certificat de compétence", "certificat de compétence" } },
  { N_ ("CLB, NCLC"), N_ ("Canadian Language Benchmarks, and the Niveaux de compétence linguistique canadiens of French: the levels into which every test result is turned."), { "CLB", "NCLC" } },
  { N_ ("CRS"), N_ ("Comprehensive Ranking System: the score by which profiles in the pool are ranked."), { "CRS", "SCG" } },
  { N_ ("ECA"), N_ ("Educational credential assessment: the report that says what a diploma from abroad is worth in Canada."), { "ECA", "EDE" } },
  { N_ ("Express Entry"), N_ ("The system in which the applications of several programs are managed: profile, pool, invitation, application."), { NULL } },
  { N_ ("High-wage occupation"), N_ ("One of 186 well-paid occupations for which the CRS has given points since 3 November 2026. Jalon knows neither how many nor for which: your account shows them."), { "High-wage occupation", "High-wage occupations", "high-wage occupation", "high-wage occupations", "Profession à salaire élevé", "Professions à salaire élevé", "profession à salaire élevé", "professions à salaire élevé" } },
  { N_ ("IRCC"), N_ ("Immigration, Refugees and Citizenship Canada: the department that runs Express Entry and decides on every application."), { "IRCC" } },
  { N_ ("ITA"), N_ ("Invitation to apply: with it you may apply for permanent residence, within the time that the invitation gives."), { "ITA", "IPD" } },
  { N_ ("LMIA"), N_ ("Labour market impact assessment: the opinion that many job offers need."), { "LMIA", "EIMT" } },
  { N_ ("Misrepresentation"), N_ ("To say what is not true, or to leave out what matters. It has an application refused, and bars from applying again for years."), { "Misrepresentation", "misrepresentation", "Fausses déclarations", "fausses déclarations" } },
  { N_ ("NOC"), N_ ("National Occupational Classification: the list of occupations, each with a code of five digits."), { "NOC", "CNP" } },
  { N_ ("Nomination"), N_ ("A province or a territory chooses somebody for its own program. Within Express Entry this adds points, and opens a way of its own into the pool."), { "Nomination", "nomination", "nominations", "Désignation", "désignation", "désignations" } },
  { N_ ("Panel physician"), N_ ("A physician whom IRCC has chosen for the medical exams of immigration. That of another physician does not count."), { "Panel physician", "panel physician", "Panel physicians", "panel physicians", "Médecin désigné", "médecin désigné", "Médecins désignés", "médecins désignés" } },
  { N_ ("PGWP"), N_ ("Post-graduation work permit: an open permit after studies in Canada."), { "PGWP", "PTPD" } },
  { N_ ("Pool"), N_ ("All profiles that were found eligible and wait for an invitation."), { "Pool", "pool", "Bassin", "bassin" } },
  { N_ ("TEER"), N_ ("Training, education, experience and responsibilities: the second digit of the NOC code of an occupation. Skilled work is TEER 0 to 3."), { "TEER", "FEER" } },
};

static gboolean
is_letter (gunichar character)
{
  return g_unichar_isalnum (character);
}

static gboolean
stands_alone (const char *text,
              const char *place,
              gsize       length)
{
  const char *before = g_utf8_find_prev_char (text, place);

  return (before == NULL || !is_letter (g_utf8_get_char (before))) && !is_letter (g_utf8_get_char (place + length));
}

static gboolean
holds (const char *text,
       const char *form)
{
  const gsize length = strlen (form);

  for (const char *place = strstr (text, form); place != NULL; place = strstr (place + length, form))
    if (stands_alone (text, place, length))
      return TRUE;
  return FALSE;
}

guint
jalon_glossary_get_length (void)
{
  return G_N_ELEMENTS (words);
}

const char *
jalon_glossary_get_title (guint word)
{
  g_return_val_if_fail (word < G_N_ELEMENTS (words), NULL);

  return _ (words[word].title);
}

const char *
jalon_glossary_get_text (guint word)
{
  g_return_val_if_fail (word < G_N_ELEMENTS (words), NULL);

  return _ (words[word].text);
}

static int
compare_titles (gconstpointer a,
                gconstpointer b)
{
  return jalon_fold_compare (_ (words[*(const guint *) a].title), _ (words[*(const guint *) b].title));
}

/**
 * jalon_glossary_list:
 *
 * Sorted once for a language: each button of a page asks for it.
 *
 * Returns: (transfer none) (element-type guint): all words by their titles, as a dictionary of the program's language has them
 */
const GArray *
jalon_glossary_list (void)
{
  static GArray *lists[JALON_N_LANGUAGES];
  GArray       **list = &lists[jalon_words_get_language ()];

  if (*list != NULL)
    return *list;

  *list = g_array_sized_new (FALSE, FALSE, sizeof (guint), G_N_ELEMENTS (words));
  for (guint word = 0; word < G_N_ELEMENTS (words); word++)
    g_array_append_val (*list, word);
  g_array_sort (*list, compare_titles);
  return *list;
}

/**
 * jalon_glossary_find:
 * @word: less than jalon_glossary_get_length()
 * @text: in either language, valid UTF-8
 *
 * Looks for a word as a whole: "ITA" is not in "DIGITAL".
 *
 * Returns: (nullable): the form in which it stands in @text
 */
const char *
jalon_glossary_find (guint       word,
                     const char *text)
{
  g_return_val_if_fail (word < G_N_ELEMENTS (words), NULL);

  for (guint i = 0; i < MAX_FORMS && words[word].forms[i] != NULL; i++)
    if (holds (text, words[word].forms[i]))
      return words[word].forms[i];
  return NULL;
}
