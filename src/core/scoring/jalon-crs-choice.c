/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-crs-choice.h"

#include <string.h>

/*
 * Of the tests in one language with the same lowest level all open the same
 * doors (transferability, French), so that only the best of them is kept:
 * ten slots a language are enough for any number of tests.
 */

#define N_SLOTS (JALON_LEVEL_HIGHEST - JALON_LEVEL_LOWEST + 1)

/* The best tests of one language that have the same lowest level. */
typedef struct
{
  gint16    lowest;
  gint16    first; /* index of the test that is worth most as first language */
  gint16    second;
  gint16    first_points;
  gint16    second_points; /* after the cap */
  gint16    language_lines[JALON_CRS_N_LANGUAGE_LINES];
  gint16    transferability;
  JalonDate first_taken;
  JalonDate second_taken;
} Slot;

typedef struct
{
  Slot  slots[N_SLOTS];
  guint n_slots;
} Language;

typedef struct
{
  int           total;
  const Slot   *first;
  const Slot   *second; /* or NULL */
  JalonLanguage language;
  int           french;
} Option;

/* The three transferability lines that ask for a lowest level of the first language. */
static inline void
look_up_language_lines (const JalonCrsBase *base,
                        int                 lowest,
                        gint16              language_lines[JALON_CRS_N_LANGUAGE_LINES])
{
  language_lines[0] = (gint16) (jalon_rules_lookup (base->rules, JALON_RULE_CRS_TRANSFERABILITY_EDUCATION_LANGUAGE, base->education_tier, lowest));
  language_lines[1] = (gint16) (jalon_rules_lookup (base->rules, JALON_RULE_CRS_TRANSFERABILITY_FOREIGN_WORK_LANGUAGE, base->foreign_work_tier, lowest));
  language_lines[2] = (gint16) (base->certificate ? jalon_rules_lookup (base->rules, JALON_RULE_CRS_TRANSFERABILITY_CERTIFICATE_LANGUAGE, 0, lowest) : 0);
}

/* Two lines make a pair, which has a cap; the certificate is a pair of its own. */
static gint16
cap_transferability (const JalonCrsBase *base,
                     const gint16        language_lines[JALON_CRS_N_LANGUAGE_LINES])
{
  int sum = MIN (language_lines[0] + base->education_canadian_work, base->pair_cap) +
            MIN (language_lines[1] + base->foreign_work_canadian_work, base->pair_cap) +
            MIN (language_lines[2], base->pair_cap);

  return (gint16) MIN (sum, base->transferability_cap);
}

static Slot *
find_slot (const JalonCrsBase *base,
           Language           *language,
           int                 lowest)
{
  Slot *slot;
  guint i;

  for (i = 0; i < language->n_slots; i++)
    if (language->slots[i].lowest == lowest)
      return &language->slots[i];

  g_return_val_if_fail (language->n_slots < N_SLOTS, &language->slots[0]);

  slot = &language->slots[language->n_slots++];
  slot->lowest = (gint16) lowest;
  slot->first = slot->second = -1;
  slot->first_points = slot->second_points = 0;
  look_up_language_lines (base, lowest, slot->language_lines);
  slot->transferability = cap_transferability (base, slot->language_lines);

  return slot;
}

static void
value_test (const JalonCrsBase  *base,
            Language            *language,
            const JalonTestFact *test,
            gint16               index)
{
  Slot *slot = find_slot (base, language, test->lowest);
  int   first = jalon_crs_add_up_levels (base->rules, JALON_RULE_CRS_CORE_FIRST_LANGUAGE, base->column, test->levels);
  int   second = MIN (jalon_crs_add_up_levels (base->rules, JALON_RULE_CRS_CORE_SECOND_LANGUAGE, base->column, test->levels), base->second_cap);

  if (slot->first < 0 || first > slot->first_points ||
      (first == slot->first_points && jalon_date_compare (test->taken, slot->first_taken) > 0))
    {
      slot->first = index;
      slot->first_points = (gint16) first;
      slot->first_taken = test->taken;
    }

  if (slot->second < 0 || second > slot->second_points ||
      (second == slot->second_points && jalon_date_compare (test->taken, slot->second_taken) > 0))
    {
      slot->second = index;
      slot->second_points = (gint16) second;
      slot->second_taken = test->taken;
    }
}

/* profile-format.md 3: higher first-language points, then English first, then
 * the later first-language test, then the later second-language test. */
static gboolean
wins_tie (const Option *a,
          const Option *b)
{
  int order;

  if (a->first->first_points != b->first->first_points)
    return a->first->first_points > b->first->first_points;

  if (a->language != b->language)
    return a->language == JALON_LANGUAGE_EN;

  order = jalon_date_compare (a->first->first_taken, b->first->first_taken);

  if (order == 0 && a->second != NULL && b->second != NULL)
    order = jalon_date_compare (a->second->second_taken, b->second->second_taken);

  return order > 0;
}

static int
look_up_french (const JalonCrsBase *base,
                const Slot         *english,
                const Slot         *french)
{
  if (french == NULL || french->lowest < base->french_level)
    return 0;

  return base->french[english != NULL && english->lowest >= base->english_level ? JALON_CRS_ENGLISH_ENOUGH : JALON_CRS_ENGLISH_BELOW];
}

static void
try_option (const JalonCrsBase *base,
            JalonLanguage       language,
            const Slot         *first,
            const Slot         *second,
            Option             *best)
{
  Option option = { 0, first, second, language, 0 };
  int    core = base->core + first->first_points + (second != NULL ? second->second_points : 0);

  option.french = language == JALON_LANGUAGE_EN ? look_up_french (base, first, second) : look_up_french (base, second, first);
  option.total = MIN (core, base->core_cap) + base->spouse + first->transferability +
                 MIN (base->additional + option.french, base->additional_cap);
  option.total = MIN (option.total, base->cap);

  if (best->first == NULL || option.total > best->total || (option.total == best->total && wins_tie (&option, best)))
    *best = option;
}

static void
choose_tests (const JalonCrsBase *base,
              const Language     *english,
              const Language     *french,
              Option             *best)
{
  guint e, f;

  for (e = 0; e < english->n_slots; e++)
    for (f = 0; f < french->n_slots; f++)
      {
        try_option (base, JALON_LANGUAGE_EN, &english->slots[e], &french->slots[f], best);
        try_option (base, JALON_LANGUAGE_FR, &french->slots[f], &english->slots[e], best);
      }

  if (best->first != NULL)
    return;

  for (e = 0; e < english->n_slots; e++)
    try_option (base, JALON_LANGUAGE_EN, &english->slots[e], NULL, best);

  for (f = 0; f < french->n_slots; f++)
    try_option (base, JALON_LANGUAGE_FR, &french->slots[f], NULL, best);
}

/**
 * jalon_crs_choice_make:
 * @base: what does not depend on the tests
 * @facts: the facts of the day
 * @out_choice: (out caller-allocates): what counts
 *
 * Chooses the tests and their order with the highest total: any one English
 * result with any one French result. Allocates nothing.
 */
void
jalon_crs_choice_make (const JalonCrsBase *base,
                       const JalonFacts   *facts,
                       JalonCrsChoice     *out_choice)
{
  const JalonPersonFacts *candidate = &facts->candidate;
  Language                languages[JALON_N_LANGUAGES];
  Option                  best = { 0 };
  guint                   i;

  memset (out_choice, 0, sizeof *out_choice);
  out_choice->first = out_choice->second = -1;
  languages[JALON_LANGUAGE_EN].n_slots = languages[JALON_LANGUAGE_FR].n_slots = 0;

  for (i = 0; i < candidate->n_tests && i < G_MAXINT16; i++)
    value_test (base, &languages[candidate->tests[i].language], &candidate->tests[i], (gint16) i);

  choose_tests (base, &languages[JALON_LANGUAGE_EN], &languages[JALON_LANGUAGE_FR], &best);

  if (best.first == NULL)
    {
      out_choice->transferability = cap_transferability (base, out_choice->language_lines);
      return;
    }

  out_choice->first = best.first->first;
  out_choice->first_points = best.first->first_points;
  memcpy (out_choice->language_lines, best.first->language_lines, sizeof out_choice->language_lines);
  out_choice->transferability = best.first->transferability;
  out_choice->french = (gint16) best.french;

  if (best.second != NULL)
    {
      out_choice->second = best.second->second;
      out_choice->second_points = best.second->second_points;
    }
}
