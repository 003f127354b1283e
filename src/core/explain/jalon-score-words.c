/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-explain-private.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-words.h"

/* Why a line of the score has its points: the fact, as the table read it. */

static const char *
get_language_name (JalonLanguage language)
{
  return language == JALON_LANGUAGE_FR ? C_ ("language", "French") : C_ ("language", "English");
}

static const JalonTestFact *
get_first (const JalonAssessedDay *assessed)
{
  return assessed->crs->first >= 0 ? &assessed->facts->candidate.tests[assessed->crs->first] : NULL;
}

static const JalonTestFact *
get_second (const JalonAssessedDay *assessed)
{
  return assessed->crs->second >= 0 ? &assessed->facts->candidate.tests[assessed->crs->second] : NULL;
}

/* Titles ------------------------------------------------------------------- */

static const char *const titles[JALON_N_CRS_LINES] = {
  [JALON_CRS_AGE] = N_ ("Age"),
  [JALON_CRS_EDUCATION] = N_ ("Level of education"),
  [JALON_CRS_CANADIAN_WORK] = N_ ("Work in Canada"),
  [JALON_CRS_EDUCATION_LANGUAGE] = N_ ("Education and language"),
  [JALON_CRS_EDUCATION_CANADIAN_WORK] = N_ ("Education and work in Canada"),
  [JALON_CRS_FOREIGN_WORK_LANGUAGE] = N_ ("Work abroad and language"),
  [JALON_CRS_FOREIGN_WORK_CANADIAN_WORK] = N_ ("Work abroad and work in Canada"),
  [JALON_CRS_CERTIFICATE_LANGUAGE] = N_ ("Certificate of qualification and language"),
  [JALON_CRS_SIBLING] = N_ ("Brother or sister in Canada"),
  [JALON_CRS_CANADIAN_STUDY] = N_ ("Study in Canada"),
  [JALON_CRS_JOB_OFFER] = N_ ("Job offer"),
  [JALON_CRS_NOMINATION] = N_ ("Provincial nomination"),
  [JALON_CRS_HIGH_WAGE] = N_ ("High-wage occupation"),
};

/**
 * jalon_score_words_dup_title:
 * @household: whose, for the name of the partner
 * @assessed: (nullable): the day; %NULL for a title that names no language
 * @line: a line of its score
 *
 * Returns: (transfer full): what the line is called
 */
char *
jalon_score_words_dup_title (JalonHousehold         *household,
                             const JalonAssessedDay *assessed,
                             JalonCrsLine            line)
{
  const JalonTestFact *first = assessed != NULL ? get_first (assessed) : NULL;
  const JalonTestFact *second = assessed != NULL ? get_second (assessed) : NULL;

  switch ((guint) line)
    {
    case JALON_CRS_FIRST_LANGUAGE:
      /* Translators: %s is French or English. */
      return first != NULL ? g_strdup_printf (_ ("First official language: %s"), get_language_name (first->language)) : g_strdup (_ ("First official language"));

    case JALON_CRS_SECOND_LANGUAGE:
      return second != NULL ? g_strdup_printf (_ ("Second official language: %s"), get_language_name (second->language)) : g_strdup (_ ("Second official language"));

    case JALON_CRS_SPOUSE_EDUCATION:
      /* Translators: %s is a given name. */
      return jalon_label_dup_named (household, "partner", N_ ("%s’s education"), N_ ("Education of the partner"));

    case JALON_CRS_SPOUSE_LANGUAGE:
      /* Translators: %s is a given name. */
      return jalon_label_dup_named (household, "partner", N_ ("%s’s language"), N_ ("Language of the partner"));

    case JALON_CRS_SPOUSE_CANADIAN_WORK:
      /* Translators: %s is a given name. */
      return jalon_label_dup_named (household, "partner", N_ ("%s’s work in Canada"), N_ ("Work of the partner in Canada"));

    case JALON_CRS_FRENCH:
      return g_strdup (C_ ("line of the score", "French"));

    default:
      return g_strdup (_ (titles[line]));
    }
}

/* Reasons ------------------------------------------------------------------ */

static char *
explain_age (const JalonFacts *facts)
{
  int age = facts->candidate.age;

  if (age == JALON_UNANSWERED)
    return g_strdup (_ ("The date of birth is not answered"));

  if (facts->with_spouse)
    return g_strdup_printf (ngettext ("%d year old, with a partner", "%d years old, with a partner", (gulong) age), age);

  return g_strdup_printf (ngettext ("%d year old, without a partner", "%d years old, without a partner", (gulong) age), age);
}

static char *
explain_test (const JalonTestFact    *test,
              const JalonPersonFacts *person)
{
  if (test != NULL)
    return jalon_explain_dup_test (test);

  if (jalon_record_list_get_length (person->record->tests) == 0)
    return g_strdup (_ ("No test is entered"));

  return g_strdup (_ ("No result for this line is valid on this day"));
}

static char *
explain_canadian_work (const JalonAssessedDay *assessed,
                       const JalonPersonFacts *person)
{
  if (person->canadian_units > 0)
    return jalon_explain_dup_work (person->canadian_units, person->canadian_years, jalon_rules_value (assessed->rules, JALON_RULE_FACTS_WORK_WINDOW));

  if (person == &assessed->facts->candidate && assessed->eligibility->criteria[JALON_CRITERION_CEC_WORK].self_employed_only)
    return g_strdup (_ ("The only skilled work in Canada is self-employed, which does not count"));

  return g_strdup (_ ("No hours of skilled work in Canada"));
}

/* "CLB 9 or more in all four" */
static char *
explain_lowest (const JalonAssessedDay *assessed)
{
  const JalonTestFact *first = get_first (assessed);
  g_autofree char     *level = first != NULL ? jalon_explain_dup_level (first->language, first->lowest) : NULL;

  if (level == NULL)
    return g_strdup (_ ("no valid test"));

  /* Translators: part of a sentence; %s is a level, such as CLB 9. */
  return g_strdup_printf (_ ("%s or more in all four abilities"), level);
}

static char *
explain_years (int      years,
               gboolean abroad)
{
  if (abroad)
    return g_strdup_printf (ngettext ("%d full year of work abroad", "%d full years of work abroad", (gulong) years), years);

  return g_strdup_printf (ngettext ("%d full year of work in Canada", "%d full years of work in Canada", (gulong) years), years);
}

/* Takes over both. */
static char *
join_pair (char *first,
           char *second)
{
  /* Translators: two facts that bring points together. */
  char *text = g_strdup_printf (_ ("%1$s; %2$s"), first, second);

  g_free (first);
  g_free (second);

  return text;
}

static char *
explain_pair_cap (const JalonAssessedDay *assessed,
                  JalonCrsLine            line)
{
  gboolean education = line == JALON_CRS_EDUCATION_LANGUAGE || line == JALON_CRS_EDUCATION_CANADIAN_WORK;
  int      cap = jalon_rules_value (assessed->rules, JALON_RULE_CRS_TRANSFERABILITY_PAIR_CAP);

  if (assessed->crs->points[line] + assessed->crs->points[jalon_crs_line_get_partner (line)] <= cap)
    return NULL;

  if (education)
    return g_strdup_printf (_ ("The two lines on education bring %d points at most"), cap);

  return g_strdup_printf (_ ("The two lines on work abroad bring %d points at most"), cap);
}

static char *
explain_transferability (const JalonAssessedDay *assessed,
                         JalonCrsLine            line)
{
  const JalonPersonFacts *person = &assessed->facts->candidate;
  gboolean                education = line == JALON_CRS_EDUCATION_LANGUAGE || line == JALON_CRS_EDUCATION_CANADIAN_WORK;
  gboolean                language = line == JALON_CRS_EDUCATION_LANGUAGE || line == JALON_CRS_FOREIGN_WORK_LANGUAGE;
  char                   *first = education ? g_strdup (jalon_label_education (person->education)) : explain_years (person->foreign_years, TRUE);
  char                   *second = language ? explain_lowest (assessed) : explain_years (person->canadian_years, FALSE);

  return jalon_explain_append (join_pair (first, second), explain_pair_cap (assessed, line));
}

static char *
explain_certificate (const JalonAssessedDay *assessed)
{
  if (!assessed->facts->candidate.certificate)
    return g_strdup (_ ("No certificate of qualification counts on this day"));

  return join_pair (g_strdup (_ ("Certificate of qualification")), explain_lowest (assessed));
}

static char *
explain_sibling (const JalonFacts *facts)
{
  const JalonRelative *sibling = facts->sibling_record;
  JalonRecordList     *relatives = facts->household->relatives;

  if (sibling == NULL && jalon_record_list_is_answered (relatives) && jalon_record_list_get_length (relatives) == 0)
    return g_strdup (_ ("You answered that no relatives live in Canada"));
  if (sibling == NULL)
    return g_strdup (_ ("No brother or sister of age, citizen or permanent resident, who lives in Canada is entered"));

  return jalon_words_pair (_ ("A brother or sister of age who lives in Canada"), jalon_label_choice_of (JALON_TYPE_RELATIVE, "status", sibling->status));
}

static char *
explain_french (const JalonAssessedDay *assessed)
{
  const JalonTestFact *first = get_first (assessed);
  const JalonTestFact *second = get_second (assessed);
  const JalonTestFact *french = first != NULL && first->language == JALON_LANGUAGE_FR ? first : second; /* the other language, if any */
  const JalonTestFact *english = french == first ? second : first;
  g_autofree char     *need = jalon_explain_dup_level (JALON_LANGUAGE_FR, jalon_rules_value (assessed->rules, JALON_RULE_CRS_ADDITIONAL_FRENCH_LEVEL));
  g_autofree char     *english_need = jalon_explain_dup_level (JALON_LANGUAGE_EN, jalon_rules_value (assessed->rules, JALON_RULE_CRS_ADDITIONAL_FRENCH_ENGLISH_LEVEL));

  if (!assessed->rules->tables[JALON_RULE_CRS_ADDITIONAL_FRENCH].in_force)
    return g_strdup (_ ("French brings no additional points on this day"));

  if (french == NULL || french->lowest < jalon_rules_value (assessed->rules, JALON_RULE_CRS_ADDITIONAL_FRENCH_LEVEL))
    return g_strdup_printf (_ ("Asks for %s in all four abilities of French"), need);

  if (english != NULL && english->lowest >= jalon_rules_value (assessed->rules, JALON_RULE_CRS_ADDITIONAL_FRENCH_ENGLISH_LEVEL))
    /* Translators: two levels: NCLC 7 in French, CLB 5 in English. */
    return g_strdup_printf (_ ("%1$s or more in all four abilities of French, and %2$s or more in English"), need, english_need);

  return g_strdup_printf (_ ("%1$s or more in all four abilities of French, and not %2$s in all four of English"), need, english_need);
}

static char *
explain_canadian_study (const JalonFacts *facts)
{
  const JalonCredential *credential = facts->candidate.best_canadian;
  g_autofree char       *day = credential != NULL ? jalon_words_date (credential->completed) : NULL;

  if (credential == NULL)
    return g_strdup (_ ("No diploma from Canada, studied on site, is entered"));

  return g_strdup_printf (_ ("%1$s, completed in Canada on %2$s"), jalon_label_education (facts->candidate.canadian_study), day);
}

static char *
explain_offer (const JalonAssessedDay *assessed)
{
  const JalonFacts       *facts = assessed->facts;
  const JalonRule        *rule = jalon_rulebook_get (assessed->rulebook, JALON_RULE_CRS_ADDITIONAL_JOB_OFFER);
  const JalonRuleVersion *version = jalon_rule_get_version (rule, facts->day);
  g_autofree char        *day = NULL;

  if (version != NULL && version->repealed)
    {
      day = jalon_words_date (version->from);
      return g_strdup_printf (_ ("Job offers have brought no points since %s"), day);
    }

  if (facts->offer_scores)
    return g_strdup_printf (_ ("A valid offer, NOC %s"), facts->offer_record->noc);

  if (facts->offer == JALON_TRI_YES)
    return g_strdup (_ ("On this day only offers with an LMIA bring points"));

  return g_strdup (_ ("No valid job offer is entered"));
}

static char *
explain_nomination (const JalonFacts *facts)
{
  const JalonNomination *nomination = facts->household->nomination;
  g_autofree char       *day = NULL;

  if (!nomination->held)
    return g_strdup (_ ("You have none"));

  if (jalon_record_is_empty (JALON_RECORD ((gpointer) nomination)))
    return g_strdup (_ ("None is entered"));

  if (!jalon_date_is_set (nomination->issued))
    return g_strdup (_ ("The day of issue of the nomination is not entered"));

  if (!nomination->enhanced)
    return g_strdup (_ ("A nomination outside Express Entry brings no points here"));

  if (jalon_date_is_set (nomination->expires) && jalon_date_compare (facts->day, nomination->expires) > 0)
    {
      day = jalon_words_date (nomination->expires);
      return g_strdup_printf (_ ("The nomination expired on %s"), day);
    }

  day = jalon_words_date (nomination->issued);

  if (facts->nomination == JALON_TRI_NO)
    return g_strdup_printf (_ ("The nomination is issued on %s only"), day);

  /* Translators: a province, and the day. */
  if (nomination->province != NULL)
    {
      g_autofree char *province = jalon_label_dup_province (nomination->province);

      return g_strdup_printf (_ ("Issued on %2$s: %1$s"), province, day);
    }

  return g_strdup_printf (C_ ("nomination", "Issued on %s"), day);
}

/**
 * jalon_score_words_dup_reason:
 * @assessed: the day
 * @line: a line of its score
 *
 * Returns: (transfer full): the fact that was looked up
 */
char *
jalon_score_words_dup_reason (const JalonAssessedDay *assessed,
                              JalonCrsLine            line)
{
  const JalonFacts *facts = assessed->facts;
  const JalonCrs   *crs = assessed->crs;

  switch (line)
    {
    case JALON_CRS_AGE:
      return explain_age (facts);

    case JALON_CRS_EDUCATION:
      return jalon_explain_dup_education (&facts->candidate, facts->day);

    case JALON_CRS_FIRST_LANGUAGE:
      return explain_test (get_first (assessed), &facts->candidate);

    case JALON_CRS_SECOND_LANGUAGE:
      return explain_test (get_second (assessed), &facts->candidate);

    case JALON_CRS_CANADIAN_WORK:
      return explain_canadian_work (assessed, &facts->candidate);

    case JALON_CRS_SPOUSE_EDUCATION:
      return jalon_explain_dup_education (&facts->partner, facts->day);

    case JALON_CRS_SPOUSE_LANGUAGE:
      return explain_test (crs->partner_test >= 0 ? &facts->partner.tests[crs->partner_test] : NULL, &facts->partner);

    case JALON_CRS_SPOUSE_CANADIAN_WORK:
      return explain_canadian_work (assessed, &facts->partner);

    case JALON_CRS_EDUCATION_LANGUAGE:
    case JALON_CRS_EDUCATION_CANADIAN_WORK:
    case JALON_CRS_FOREIGN_WORK_LANGUAGE:
    case JALON_CRS_FOREIGN_WORK_CANADIAN_WORK:
      return explain_transferability (assessed, line);

    case JALON_CRS_CERTIFICATE_LANGUAGE:
      return explain_certificate (assessed);

    case JALON_CRS_SIBLING:
      return explain_sibling (facts);

    case JALON_CRS_FRENCH:
      return explain_french (assessed);

    case JALON_CRS_CANADIAN_STUDY:
      return explain_canadian_study (facts);

    case JALON_CRS_JOB_OFFER:
      return explain_offer (assessed);

    case JALON_CRS_NOMINATION:
      return explain_nomination (facts);

    case JALON_CRS_HIGH_WAGE:
      return g_strdup (_ ("As your account shows"));

    default:
      g_return_val_if_reached (NULL);
    }
}
