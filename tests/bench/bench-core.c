/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>

#include "bench-floor.h"
#include "jalon-countries.h"
#include "jalon-crs.h"
#include "jalon-eligibility.h"
#include "jalon-occupations.h"
#include "jalon-profile-file.h"
#include "jalon-rulebook.h"

/*
 * How long one thing takes, and how many times longer than the thing it is
 * measured against. The best of many short rounds counts: a machine that does
 * something else only makes rounds longer.
 */

#define N_ROUNDS 250
#define ROUND_MICROSECONDS 1000
#define N_KEY_ROUNDS 5
#define N_CHUNK 64
#define N_JOBS 10
#define N_HOUSEHOLDS 64

typedef struct
{
  JalonHousehold   *household;
  JalonRules       *rules;
  JalonFacts        facts;
  PlainFacts        plain;
  JalonFacts       *random[N_HOUSEHOLDS];
  int               n_random;
  char             *text;
  gsize             length;
  gint64            sum; /* of the results, so that no loop is left out by the compiler */
  JalonOccupations *occupations;
} Bench;

typedef void (*Step) (Bench *bench,
                      int    i);

static void
look_up (Bench *bench,
         int    i)
{
  bench->sum += jalon_rules_lookup (bench->rules, JALON_RULE_CRS_CORE_AGE, i & 1, 18 + (i & 31));
}

static void
score (Bench *bench,
       int    i)
{
  JalonCrs crs;

  bench->facts.candidate.age = 18 + (i & 31);
  jalon_crs_score (&bench->facts, bench->rules, &crs);
  bench->sum += crs.total;
}

static void
score_plainly (Bench *bench,
               int    i)
{
  bench->plain.age = 18 + (i & 31);
  bench->sum += plain_total (&bench->plain);
}

static void
score_random (Bench *bench,
              int    i)
{
  JalonCrs crs;

  jalon_crs_score (bench->random[i % bench->n_random], bench->rules, &crs);
  bench->sum += crs.total;
}

static void
score_random_plainly (Bench *bench,
                      int    i)
{
  bench->sum += plain_total_of (bench->random[i % bench->n_random]);
}

/* The first households of a file of lines, without those who have points of a high wage. */
static void
read_random (Bench      *bench,
             const char *path)
{
  g_autofree char *text = NULL;
  g_auto (GStrv)   lines = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    g_error ("%s cannot be read", path);

  lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL && bench->n_random < N_HOUSEHOLDS; i++)
    {
      g_autoptr (JalonHousehold) household = jalon_profile_parse (lines[i], strlen (lines[i]), NULL, NULL);
      g_autoptr (JalonFacts)     facts = household != NULL ? jalon_facts_derive (household, bench->rules) : NULL;
      JalonCrs                   crs;

      if (facts == NULL || facts->high_wage_points != JALON_UNANSWERED)
        continue;

      jalon_crs_score (facts, bench->rules, &crs);
      if (plain_total_of (facts) != crs.total)
        g_error ("%s, line %u: the plain function has %d points, not %d", path, i + 1, plain_total_of (facts), crs.total);

      bench->random[bench->n_random++] = g_steal_pointer (&facts);
      g_steal_pointer (&household); /* the facts look into it until the end */
    }
}

/* The household of this bench: a couple with an English and a French result. */
static void
fill_plain (Bench *bench)
{
  const JalonPersonFacts *candidate = &bench->facts.candidate;
  const JalonPersonFacts *partner = &bench->facts.partner;
  PlainFacts             *plain = &bench->plain;

  plain_fill (bench->rules);
  plain->education = (int) candidate->education;
  plain->canadian_years = MIN (candidate->canadian_years, 7);
  plain->foreign_years = MIN (candidate->foreign_years, 7);
  plain->study = (int) candidate->canadian_study;
  plain->sibling = bench->facts.sibling;
  for (guint i = 0; i < candidate->n_tests; i++)
    {
      memcpy (plain->levels[candidate->tests[i].language], candidate->tests[i].levels, sizeof plain->levels[0]);
      plain->lowest[candidate->tests[i].language] = candidate->tests[i].lowest;
    }
  plain->spouse_education = (int) partner->education;
  plain->spouse_years = MIN (partner->canadian_years, 7);
  memcpy (plain->spouse_levels, partner->tests[0].levels, sizeof plain->spouse_levels);

  /* What is compared must be the same. */
  for (int age = 18; age < 50; age++)
    {
      JalonCrs crs;

      bench->facts.candidate.age = plain->age = age;
      jalon_crs_score (&bench->facts, bench->rules, &crs);
      if (plain_total (plain) != crs.total)
        g_error ("the plain function has %d points at %d years, not %d", plain_total (plain), age, crs.total);
    }
}

static void
derive (Bench *bench,
        int    i)
{
  jalon_facts_rederive (&bench->facts, bench->household, bench->rules, bench->rules->day);
  bench->sum += bench->facts.candidate.canadian_years;
}

static void
parse (Bench *bench,
       int    i)
{
  g_autoptr (JalonHousehold) household = jalon_profile_parse (bench->text, bench->length, NULL, NULL);

  bench->sum += household->relationship;
}

static void
judge (Bench *bench,
       int    i)
{
  JalonEligibility eligibility;

  jalon_eligibility_judge (&bench->facts, bench->rules, &eligibility);
  bench->sum += eligibility.grid.total;
}

static void
search (Bench *bench,
        int    i)
{
  g_autoptr (GPtrArray) matches = jalon_occupations_search (bench->occupations, "manager", JALON_LANGUAGE_EN, 20);

  bench->sum += matches->len;
}

static void
parse_json (Bench *bench,
            int    i)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();

  bench->sum += json_parser_load_from_data (parser, bench->text, (gssize) bench->length, NULL);
}

/* Returns: picoseconds a step */
static gint64
measure_round (Bench *bench,
               Step   step)
{
  gint64 begin = g_get_monotonic_time ();
  gint64 n = 0, elapsed;

  do
    {
      for (int i = 0; i < N_CHUNK; i++)
        step (bench, i);

      n += N_CHUNK;
      elapsed = g_get_monotonic_time () - begin;
    }
  while (elapsed < ROUND_MICROSECONDS);

  return elapsed * 1000000 / n;
}

/* Round by round in turn, so that both meet the same machine. */
static void
measure_both (Bench  *bench,
              Step    step,
              Step    other,
              gint64 *out_best,
              gint64 *out_other)
{
  *out_best = *out_other = G_MAXINT64;

  for (int round = 0; round < N_ROUNDS; round++)
    {
      *out_best = MIN (*out_best, measure_round (bench, step));
      *out_other = MIN (*out_other, measure_round (bench, other));
    }
}

/* Returns: picoseconds a step, of the best round */
static gint64
measure (Bench *bench,
         Step   step)
{
  gint64 best = G_MAXINT64;

  for (int round = 0; round < N_ROUNDS; round++)
    best = MIN (best, measure_round (bench, step));

  return best;
}

static void
print_nanoseconds (const char *what,
                   gint64      picoseconds,
                   gint64      base)
{
  g_print ("%-44s %6" G_GINT64_FORMAT ".%" G_GINT64_FORMAT " ns   x %" G_GINT64_FORMAT ".%" G_GINT64_FORMAT "\n",
           what, picoseconds / 1000, picoseconds / 100 % 10, picoseconds / base, picoseconds * 10 / base % 10);
}

static void
print_microseconds (const char *what,
                    gint64      picoseconds,
                    gint64      base)
{
  g_print ("%-44s %6" G_GINT64_FORMAT ".%02" G_GINT64_FORMAT " us   x %" G_GINT64_FORMAT ".%" G_GINT64_FORMAT "\n",
           what, picoseconds / 1000000, picoseconds / 10000 % 100, picoseconds / base, picoseconds * 10 / base % 10);
}

/* What somebody types into the list of occupations, and of countries, key by key: the slowest
 * key is what is felt. */
static void
print_slowest_key (const Bench *bench)
{
  static const char *const typed[] = { "software engineer", "infirmiere autorisee", "agent", "cook", "administrative assistant", "educateur de la petite enfance", "cote d'ivoire", "21232" };
  gint64                   slowest = 0;
  g_autofree char         *slowest_text = NULL;

  for (guint t = 0; t < G_N_ELEMENTS (typed); t++)
    for (const char *end = g_utf8_next_char (typed[t]);; end = g_utf8_next_char (end))
      {
        g_autofree char *text = g_strndup (typed[t], (gsize) (end - typed[t]));
        gint64           best = G_MAXINT64;

        for (int round = 0; round < N_KEY_ROUNDS; round++)
          {
            gint64                begin = g_get_monotonic_time ();
            g_autoptr (GPtrArray) matches = jalon_occupations_search (bench->occupations, text, JALON_LANGUAGE_FR, 60);
            g_auto (GStrv)        countries = jalon_country_search (text);

            best = MIN (best, g_get_monotonic_time () - begin);
          }
        if (best > slowest)
          {
            slowest = best;
            g_free (slowest_text);
            slowest_text = g_steal_pointer (&text);
          }
        if (*end == '\0')
          break;
      }

  g_print ("the slowest key in the lists of the NOC and of countries: %" G_GINT64_FORMAT " us, after \"%s\" (at most 2000)\n", slowest, slowest_text);
}

/* A couple, an English and a French result, ten jobs that overlap. */
static char *
write_household (void)
{
  g_autoptr (GString) jobs = g_string_new (NULL);
  int                 i;

  for (i = 0; i < N_JOBS; i++)
    g_string_append_printf (jobs, "%s{\"noc\":\"%s\",\"title\":\"Developer\",\"employer\":\"Company %d\",\"country\":\"%s\",\"started\":\"20%02d-03-15\",\"ended\":\"20%02d-09-30\",\"hours-per-week\":%d.5}",
                            i > 0 ? "," : "", i % 2 == 0 ? "21231" : "63200", i, i < 5 ? "FRA" : "CAN", 14 + i, 15 + i, 15 + i * 3);

  return g_strdup_printf (
    "{\"format\":\"jalon-profile/1\",\"title\":\"Amina and Karim\",\"relationship\":\"married\",\"funds\":25000,"
    "\"candidate\":{\"given-name\":\"Amina\",\"family-name\":\"Benali\",\"birth-date\":\"1992-03-04\",\"citizenship\":\"MAR\",\"residence\":\"CAN\","
    "\"tests\":[{\"test\":\"ielts-general\",\"taken\":\"2026-02-01\",\"listening\":8.0,\"reading\":7.0,\"writing\":7.0,\"speaking\":7.0},"
    "{\"test\":\"tef-canada\",\"taken\":\"2026-03-01\",\"listening\":300,\"reading\":250,\"writing\":371,\"speaking\":393}],"
    "\"credentials\":[{\"level\":\"three-year\",\"field\":\"Mathematics\",\"country\":\"MAR\",\"completed\":\"2014-06-30\","
    "\"assessment\":{\"body\":\"wes\",\"issued\":\"2025-06-01\",\"level\":\"three-year\"}}],\"jobs\":[%s]},"
    "\"partner\":{\"given-name\":\"Karim\",\"birth-date\":\"1990-01-01\",\"tests\":[{\"test\":\"tcf-canada\",\"taken\":\"2026-01-10\","
    "\"listening\":520,\"reading\":510,\"writing\":12,\"speaking\":13}],\"credentials\":[],\"jobs\":[]},"
    "\"children\":[{\"id\":\"c1\",\"given-name\":\"Lina\",\"birth-date\":\"2019-05-02\"}],"
    "\"relatives\":[{\"relation\":\"sibling\",\"of\":\"candidate\",\"status\":\"citizen\",\"birth-date\":\"1990-01-01\"}]}",
    jobs->str);
}

static void
print_random (Bench *bench)
{
  gint64 floor, one_score;

  if (bench->n_random == 0)
    return;

  measure_both (bench, score_random_plainly, score_random, &floor, &one_score);
  print_nanoseconds ("a random household by a plain C function", floor, floor);
  print_nanoseconds ("a score of a random household", one_score, floor);
  g_print ("a score of a random household against the plain function: x %.2f (at most 2)\n", (double) one_score / (double) floor);
}

/* With a file of households, one a line, their scores are measured too. */
int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonRulebook)  rulebook = jalon_rulebook_new_builtin (&error);
  g_autofree char           *text = write_household ();
  g_autoptr (JalonHousehold) household = NULL;
  g_autoptr (JalonRules)     rules = NULL;
  Bench                      bench = { .text = text, .length = strlen (text) };
  gint64                     lookup, floor, one_score, derivation, judgement, searching, parsing, json;

  if (rulebook != NULL)
    rules = jalon_rulebook_resolve (rulebook, (JalonDate){ 2026, 11, 23 }, &error);

  if (rules != NULL)
    household = jalon_profile_parse (text, bench.length, NULL, &error);

  if (household == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  bench.occupations = jalon_occupations_new (&error);
  if (bench.occupations == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  bench.household = household;
  bench.rules = rules;
  jalon_facts_init (&bench.facts);

  derivation = measure (&bench, derive);
  fill_plain (&bench);
  if (argc > 1)
    read_random (&bench, argv[1]);
  lookup = measure (&bench, look_up);
  measure_both (&bench, score_plainly, score, &floor, &one_score);
  judgement = measure (&bench, judge);
  searching = measure (&bench, search);
  json = measure (&bench, parse_json);
  parsing = measure (&bench, parse);

  print_nanoseconds ("a plain table lookup", lookup, lookup);
  print_nanoseconds ("the same total by a plain C function", floor, lookup);
  print_nanoseconds ("a score from facts, both language orders", one_score, lookup);
  g_print ("a score against the plain function: x %.2f (at most 2)\n", (double) one_score / (double) floor);
  print_random (&bench);
  print_microseconds ("facts of a household with 10 jobs", derivation, one_score);
  print_microseconds ("eligibility for all programs", judgement, one_score);
  print_microseconds ("a search in all titles of the NOC", searching, judgement);
  print_slowest_key (&bench);
  print_microseconds ("json-glib alone, the same household", json, json);
  print_microseconds ("a profile parsed and checked", parsing, json);
  print_microseconds ("a profile parsed, derived and scored", parsing + derivation + one_score, json);

  jalon_facts_clear (&bench.facts);
  jalon_occupations_free (bench.occupations);
  return bench.sum == 0;
}
