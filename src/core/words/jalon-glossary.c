/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-glossary.h"

#include <glib/gi18n.h>
#include <string.h>

#define MAX_FORMS 8

typedef struct
{
  const char *title;
  const char *text;
  const char *forms[MAX_FORMS]; /* as it stands in a text of either language; none where everybody here knows it */
} Word;

static const Word words[] = {
  { N_ ("CLB, NCLC"), N_ ("Canadian Language Benchmarks, and the Niveaux de compétence linguistique canadiens of French: the levels into which every test result is turned."), { "CLB", "NCLC" } },
  { N_ ("CRS"), N_ ("Comprehensive Ranking System: the score by which profiles in the pool are ranked."), { "CRS", "SCG" } },
  { N_ ("ECA"), N_ ("Educational credential assessment: the report that says what a diploma from abroad is worth in Canada."), { "ECA", "EDE" } },
  { N_ ("Express Entry"), N_ ("The system in which the applications of several programs are managed: profile, pool, invitation, application."), { NULL } },
  { N_ ("IRCC"), N_ ("Immigration, Refugees and Citizenship Canada: the department that runs Express Entry and decides on every application."), { "IRCC" } },
  { N_ ("ITA"), N_ ("Invitation to apply: with it you may apply for permanent residence, within the time that the invitation gives."), { "ITA", "IPD" } },
  { N_ ("LMIA"), N_ ("Labour market impact assessment: the opinion that many job offers need."), { "LMIA", "EIMT" } },
  { N_ ("NOC"), N_ ("National Occupational Classification: the list of occupations, each with a code of five digits."), { "NOC", "CNP" } },
  { N_ ("Nomination"), N_ ("A province or a territory chooses somebody for its own program. Within Express Entry this adds points, and opens a way of its own into the pool."), { "Nomination", "nomination", "nominations", "Désignation", "désignation", "désignations" } },
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
