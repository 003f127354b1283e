/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-round-words.h"

#include "jalon-fetcher.h"
#include "jalon-json.h"
#include "jalon-test-rounds.h"
#include "jalon-test-texts.h"
#include "jalon-test.h"

#define UNKNOWN JALON_UNANSWERED

/* A round beside a household ------------------------------------------------ */

typedef struct
{
  const char   *name;
  JalonVerdict  verdict;
  JalonRoundWhy why;
  int           score;
  int           cut_off;
  JalonRoundTie tie;
  JalonMoment   moment;
  const char   *texts[JALON_N_LANGUAGES];
} SummaryRow;

#define FITS JALON_VERDICT_MET, JALON_ROUND_WHY_FITS
#define UNSET      \
  {                \
    { 0, 0, 0 }, 0 \
  }
#define NO_TIE JALON_ROUND_TIE_NONE, UNSET
#define MORNING                            \
  {                                        \
    { 2026, 6, 1 }, 10 * 3600 + 7 * 60 + 9 \
  }

static const SummaryRow summary_rows[] = {
  { "invited", FITS, 507, 500, NO_TIE, { "You would have been invited: 507 points, 500 were asked", "Vous auriez reçu une invitation" NBSP ": 507 points, 500 étaient demandés" } },
  { "one-short", FITS, 507, 508, NO_TIE, { "Not invited, 1 point short: 507 points, 508 were asked", "Pas d’invitation, il manquait 1 point" NBSP ": 507 points, 508 étaient demandés" } },
  { "two-short", FITS, 507, 509, NO_TIE, { "Not invited, 2 points short: 507 points, 509 were asked", "Pas d’invitation, il manquait 2 points" NBSP ": 507 points, 509 étaient demandés" } },
  { "tie-before", FITS, 507, 507, JALON_ROUND_TIE_BEFORE, MORNING, { "You would have been invited: 507 points, just what was asked, and a profile submitted before 1 June 2026 at 10:07:09 UTC", "Vous auriez reçu une invitation" NBSP ": 507 points, exactement ce qui était demandé, et un profil soumis avant le 1er juin 2026 à 10:07:09 UTC" } },
  { "tie-after", FITS, 507, 507, JALON_ROUND_TIE_AFTER, MORNING, { "Not invited: 507 points, just what was asked, but the profile was not submitted before 1 June 2026 at 10:07:09 UTC", "Pas d’invitation" NBSP ": 507 points, exactement ce qui était demandé, mais le profil n’a pas été soumis avant le 1er juin 2026 à 10:07:09 UTC" } },
  { "tie-after-the-round", FITS, 507, 507, JALON_ROUND_TIE_AFTER, UNSET, { "Not invited: 507 points, just what was asked, but the profile was submitted after the round", "Pas d’invitation" NBSP ": 507 points, exactement ce qui était demandé, mais le profil a été soumis après la ronde" } },
  { "tie-the-same-day", FITS, 507, 507, JALON_ROUND_TIE_SAME_DAY, MORNING, { "507 points, just what was asked: invited if the profile was submitted before 1 June 2026 at 10:07:09 UTC", "507 points, exactement ce qui était demandé" NBSP ": invitation si le profil a été soumis avant le 1er juin 2026 à 10:07:09 UTC" } },
  { "tie-not-submitted", FITS, 507, 507, JALON_ROUND_TIE_NOT_SUBMITTED, MORNING, { "507 points, just what was asked: invited if the profile was submitted before 1 June 2026 at 10:07:09 UTC", "507 points, exactement ce qui était demandé" NBSP ": invitation si le profil a été soumis avant le 1er juin 2026 à 10:07:09 UTC" } },
  { "tie-unknown", FITS, 507, 507, JALON_ROUND_TIE_UNKNOWN, UNSET, { "507 points, just what was asked: the moment that broke the tie is not known", "507 points, exactement ce qui était demandé" NBSP ": le moment qui a départagé n’est pas connu" } },
  { "not-in-it", JALON_VERDICT_NOT_MET, JALON_ROUND_WHY_PROGRAM, 507, 500, NO_TIE, { "You could not have been in this round; your score was 507, 500 were asked", "Cette ronde ne vous était pas ouverte; votre note était de 507, 500 étaient demandés" } },
  { "cannot-be-told", JALON_VERDICT_UNANSWERED, JALON_ROUND_WHY_KIND, 507, 500, NO_TIE, { "Whether you could have been in this round cannot be told; your score was 507, 500 were asked", "On ne peut pas dire si cette ronde vous était ouverte; votre note était de 507, 500 étaient demandés" } },
  { "no-birth-date", JALON_VERDICT_UNANSWERED, JALON_ROUND_WHY_BIRTH_DATE, UNKNOWN, 500, NO_TIE, { "Without a birth date there is no score to compare", "Sans date de naissance, il n’y a pas de note à comparer" } },
};

static char *
make_summary (gconstpointer data)
{
  const SummaryRow        *row = data;
  const JalonRound         round = { .date = { 2026, 6, 3 }, .cut_off = row->cut_off, .tie = row->moment };
  const JalonComparedRound compared = { &round, { row->verdict, row->why }, row->score, row->tie, JALON_TRI_UNANSWERED, JALON_TRI_UNANSWERED };

  return jalon_round_words_dup_summary (&compared);
}

static void
test_summary (gconstpointer data)
{
  jalon_test_texts (make_summary, data, ((const SummaryRow *) data)->texts);
}

/* A year, of the graduate with 507 points ----------------------------------- */

typedef struct
{
  const char *name;
  const char *cut_offs;
  const char *household;
  int         year;
  const char *texts[JALON_N_LANGUAGES];
} YearRow;

static const YearRow year_rows[] = {
  { "all-invite", "500 501 502", GRADUATE, 2026, { "All 3 rounds of 2026 that were open to you on their dates would have invited you, the last on 22 September 2026", "Les 3 rondes de 2026 qui vous étaient ouvertes à leur date vous auraient toutes valu une invitation, la dernière le 22 septembre 2026" } },
  { "the-one-invites", "500", GRADUATE, 2026, { "The one round of 2026 that was open to you on its date would have invited you", "La seule ronde de 2026 qui vous était ouverte à sa date vous aurait valu une invitation" } },
  { "the-one-does-not", "509", GRADUATE, 2026, { "The one round of 2026 that was open to you on its date would not have invited you. You were 2 points short of the nearest, on 20 September 2026", "La seule ronde de 2026 qui vous était ouverte à sa date ne vous aurait pas valu d’invitation. Il vous manquait 2 points pour la plus proche, le 20 septembre 2026" } },
  { "none-invites", "520 508 530", GRADUATE, 2026, { "Of the 3 rounds of 2026 that were open to you on their dates, none would have invited you. You were 1 point short of the nearest, on 21 September 2026", "Des 3 rondes de 2026 qui vous étaient ouvertes à leur date, aucune ne vous aurait valu d’invitation. Il vous manquait 1 point pour la plus proche, le 21 septembre 2026" } },
  { "none-invites-by-two", "520 509 530", GRADUATE, 2026, { "Of the 3 rounds of 2026 that were open to you on their dates, none would have invited you. You were 2 points short of the nearest, on 21 September 2026", "Des 3 rondes de 2026 qui vous étaient ouvertes à leur date, aucune ne vous aurait valu d’invitation. Il vous manquait 2 points pour la plus proche, le 21 septembre 2026" } },
  { "missed-the-next-by-one", "500 508 515", GRADUATE, 2026, { "Of the 3 rounds of 2026 that were open to you on their dates, 1 would have invited you, the last on 20 September 2026. You were 1 point short of the next, on 21 September 2026", "Des 3 rondes de 2026 qui vous étaient ouvertes à leur date, 1 vous aurait valu une invitation, le 20 septembre 2026. Il vous manquait 1 point pour la suivante, le 21 septembre 2026" } },
  { "missed-the-next", "500 515 509", GRADUATE, 2026, { "Of the 3 rounds of 2026 that were open to you on their dates, 1 would have invited you, the last on 20 September 2026. You were 8 points short of the next, on 21 September 2026", "Des 3 rondes de 2026 qui vous étaient ouvertes à leur date, 1 vous aurait valu une invitation, le 20 septembre 2026. Il vous manquait 8 points pour la suivante, le 21 septembre 2026" } },
  { "tie-lost", "507", GRADUATE ", 'milestones': { 'profile-submitted': '2026-09-21' }", 2026, { "The one round of 2026 that was open to you on its date would not have invited you. In that of 20 September 2026 the moment of submission decided against you", "La seule ronde de 2026 qui vous était ouverte à sa date ne vous aurait pas valu d’invitation. Dans celle du 20 septembre 2026, le moment de la soumission a joué contre vous" } },
  { "one-round-of-others", "-", GRADUATE, 2026, { "There was 1 round in 2026, and you could not have been in it", "Il y a eu 1 ronde en 2026; elle ne vous était pas ouverte" } },
  { "only-rounds-of-others", "- -", GRADUATE, 2026, { "There were 2 rounds in 2026, and you could have been in none of them", "Il y a eu 2 rondes en 2026; aucune ne vous était ouverte" } },
  { "one-cannot-be-told", "100", "'candidate': { 'birth-date': '1999-05-10' }", 2026, { "There was 1 round in 2026, and whether you could have been in it cannot be told", "Il y a eu 1 ronde en 2026; on ne peut pas dire si elle vous était ouverte" } },
  { "two-cannot-be-told", "100 100", "'candidate': { 'birth-date': '1999-05-10' }", 2026, { "There were 2 rounds in 2026, and whether you could have been in one of them cannot be told", "Il y a eu 2 rondes en 2026; on ne peut pas dire si l’une d’elles vous était ouverte" } },
  { "one-cannot-be-told-and-one-not", "100 500", "'candidate': { 'birth-date': '1999-05-10' }", 2026, { "There was 1 round in 2026, and you could not have been in it. Of 1 more it cannot be told", "Il y a eu 1 ronde en 2026; elle ne vous était pas ouverte. Pour 1 autre, on ne peut pas le dire" } },
  { "no-round", "500", GRADUATE, 2025, { "No round of 2025 is known", "Aucune ronde de 2025 n’est connue" } },
  { "year-no-birth-date", "500", "'candidate': { }", 2026, { "Without a birth date there is no score to compare", "Sans date de naissance, il n’y a pas de note à comparer" } },
};

static char *
make_year (gconstpointer data)
{
  const YearRow              *row = data;
  g_autoptr (JalonRounds)     rounds = jalon_test_rounds_of_a_year (row->cut_offs);
  g_autoptr (JalonComparison) comparison = jalon_test_compare (rounds, row->household, "2026-10-01");

  return jalon_round_words_dup_year (comparison, row->year);
}

static void
test_year (gconstpointer data)
{
  jalon_test_texts (make_year, data, ((const YearRow *) data)->texts);
}

static const YearRow today_rows[] = {
  { "today-invites-twice", "500 501 512", GRADUATE, 2026, { "With the programs and the score of 1 October 2026 all year (507 points), 2 rounds of 2026 would have invited you", "Avec les programmes et la note du 1er octobre 2026 toute l’année (507 points), 2 rondes de 2026 vous auraient valu une invitation" } },
  { "today-invites-once", "500 511", GRADUATE, 2026, { "With the programs and the score of 1 October 2026 all year (507 points), 1 round of 2026 would have invited you", "Avec les programmes et la note du 1er octobre 2026 toute l’année (507 points), 1 ronde de 2026 vous aurait valu une invitation" } },
  { "today-invites-never", "511", GRADUATE, 2026, { "With the programs and the score of 1 October 2026 all year (507 points), no round of 2026 would have invited you", "Avec les programmes et la note du 1er octobre 2026 toute l’année (507 points), aucune ronde de 2026 ne vous aurait valu d’invitation" } },
  { "today-no-round", "511", GRADUATE, 2025, { NULL, NULL } },
  { "today-no-birth-date", "500", "'candidate': { }", 2026, { NULL, NULL } },
};

static char *
make_today (gconstpointer data)
{
  const YearRow              *row = data;
  g_autoptr (JalonRounds)     rounds = jalon_test_rounds_of_a_year (row->cut_offs);
  g_autoptr (JalonComparison) comparison = jalon_test_compare (rounds, row->household, "2026-10-01");

  return jalon_round_words_dup_today (comparison, row->year);
}

static void
test_today (gconstpointer data)
{
  jalon_test_texts (make_today, data, ((const YearRow *) data)->texts);
}

/* A kind of rounds ---------------------------------------------------------- */

typedef struct
{
  const char *name;
  guint       n;
  int         lowest;
  int         highest;
  int         median;
  guint       n_reached;
  int         gap;
  int         score;
  const char *texts[JALON_N_LANGUAGES];
} OutlookRow;

static const OutlookRow outlook_rows[] = {
  { "no-round-in-the-year", 0, 0, 0, 0, 0, 0, 507, { "Canadian Experience Class: no round in the twelve months up to 23 November 2026", "Catégorie de l’expérience canadienne" NBSP ": aucune ronde dans les douze mois jusqu’au 23 novembre 2026" } },
  { "one-round", 1, 518, 518, 518, 0, 11, 507, { "Canadian Experience Class: one round in the twelve months up to 23 November 2026, which asked 518 points. The smallest gap to today’s 507 points was 11 points", "Catégorie de l’expérience canadienne" NBSP ": une ronde dans les douze mois jusqu’au 23 novembre 2026, qui demandait 518 points. Le plus petit écart avec vos 507 points d’aujourd’hui était de 11 points" } },
  { "one-round-reached", 1, 500, 500, 500, 1, 0, 507, { "Canadian Experience Class: one round in the twelve months up to 23 November 2026, which asked 500 points. Today’s 507 points would have been enough for it", "Catégorie de l’expérience canadienne" NBSP ": une ronde dans les douze mois jusqu’au 23 novembre 2026, qui demandait 500 points. Vos 507 points d’aujourd’hui auraient suffi" } },
  { "rounds-one-point-away", 26, 508, 547, 520, 0, 1, 507, { "Canadian Experience Class: 26 rounds in the twelve months up to 23 November 2026, 2.2 a month; they asked from 508 to 547 points, half of them 520 or less. The smallest gap to today’s 507 points was 1 point", "Catégorie de l’expérience canadienne" NBSP ": 26 rondes dans les douze mois jusqu’au 23 novembre 2026, 2,2 par mois; elles demandaient de 508 à 547 points, la moitié 520 ou moins. Le plus petit écart avec vos 507 points d’aujourd’hui était de 1 point" } },
  { "rounds-reached", 26, 505, 547, 520, 3, 0, 507, { "Canadian Experience Class: 26 rounds in the twelve months up to 23 November 2026, 2.2 a month; they asked from 505 to 547 points, half of them 520 or less. Today’s 507 points would have been enough for 3 of them", "Catégorie de l’expérience canadienne" NBSP ": 26 rondes dans les douze mois jusqu’au 23 novembre 2026, 2,2 par mois; elles demandaient de 505 à 547 points, la moitié 520 ou moins. Vos 507 points d’aujourd’hui auraient suffi pour 3 d’entre elles" } },
  { "all-rounds-reached", 3, 480, 500, 490, 3, 0, 507, { "Canadian Experience Class: 3 rounds in the twelve months up to 23 November 2026, 0.3 a month; they asked from 480 to 500 points, half of them 490 or less. Today’s 507 points would have been enough for all of them", "Catégorie de l’expérience canadienne" NBSP ": 3 rondes dans les douze mois jusqu’au 23 novembre 2026, 0,3 par mois; elles demandaient de 480 à 500 points, la moitié 490 ou moins. Vos 507 points d’aujourd’hui auraient suffi pour toutes" } },
  { "rounds-without-a-score", 26, 505, 547, 520, 0, 0, UNKNOWN, { "Canadian Experience Class: 26 rounds in the twelve months up to 23 November 2026, 2.2 a month; they asked from 505 to 547 points, half of them 520 or less", "Catégorie de l’expérience canadienne" NBSP ": 26 rondes dans les douze mois jusqu’au 23 novembre 2026, 2,2 par mois; elles demandaient de 505 à 547 points, la moitié 520 ou moins" } },
};

static char *
make_outlook (gconstpointer data)
{
  const OutlookRow  *row = data;
  const JalonOutlook outlook = {
    .kind = jalon_round_kinds_find ("cec"),
    .cut_offs = { row->n, row->median, row->lowest, row->highest, { 2025, 11, 24 }, { 2026, 11, 23 } },
    .n_reached = row->n_reached,
    .gap = row->gap,
  };

  return jalon_round_words_dup_outlook (&outlook, row->score);
}

static void
test_outlook (gconstpointer data)
{
  jalon_test_texts (make_outlook, data, ((const OutlookRow *) data)->texts);
}

typedef struct
{
  const char *name;
  int         cut_off; /* UNKNOWN: there was none */
  int         score;
  const char *texts[JALON_N_LANGUAGES];
} LatestRow;

static const LatestRow latest_rows[] = {
  { "one-more", 508, 507, { "Last round open to you, Canadian Experience Class, 18 November 2026: 508 points, 1 more than you have", "Dernière ronde qui vous était ouverte, Catégorie de l’expérience canadienne, 18 novembre 2026" NBSP ": 508 points, 1 de plus que vous" } },
  { "more", 518, 507, { "Last round open to you, Canadian Experience Class, 18 November 2026: 518 points, 11 more than you have", "Dernière ronde qui vous était ouverte, Catégorie de l’expérience canadienne, 18 novembre 2026" NBSP ": 518 points, 11 de plus que vous" } },
  { "just-that", 507, 507, { "Last round open to you, Canadian Experience Class, 18 November 2026: 507 points, just what you have", "Dernière ronde qui vous était ouverte, Catégorie de l’expérience canadienne, 18 novembre 2026" NBSP ": 507 points, exactement autant que vous" } },
  { "one-fewer", 506, 507, { "Last round open to you, Canadian Experience Class, 18 November 2026: 506 points, 1 fewer than you have", "Dernière ronde qui vous était ouverte, Catégorie de l’expérience canadienne, 18 novembre 2026" NBSP ": 506 points, 1 de moins que vous" } },
  { "fewer", 500, 507, { "Last round open to you, Canadian Experience Class, 18 November 2026: 500 points, 7 fewer than you have", "Dernière ronde qui vous était ouverte, Catégorie de l’expérience canadienne, 18 novembre 2026" NBSP ": 500 points, 7 de moins que vous" } },
  { "no-score", 500, UNKNOWN, { "Last round open to you, Canadian Experience Class, 18 November 2026: 500 points", "Dernière ronde qui vous était ouverte, Catégorie de l’expérience canadienne, 18 novembre 2026" NBSP ": 500 points" } },
  { "no-latest", UNKNOWN, 507, { NULL, NULL } },
};

static char *
make_latest (gconstpointer data)
{
  const LatestRow   *row = data;
  const JalonRound   round = { .date = { 2026, 11, 18 }, .cut_off = row->cut_off };
  const JalonOutlook outlook = { .kind = jalon_round_kinds_find ("cec"), .latest = row->cut_off != UNKNOWN ? &round : NULL };

  return jalon_round_words_dup_latest (&outlook, row->score);
}

static void
test_latest (gconstpointer data)
{
  jalon_test_texts (make_latest, data, ((const LatestRow *) data)->texts);
}

/* The pool ------------------------------------------------------------------ */

typedef struct
{
  const char *name;
  gint32      least;
  gint32      most;
  gint32      about;
  const char *texts[JALON_N_LANGUAGES];
} PlaceRow;

static const PlaceRow place_rows[] = {
  { "exactly", 21798, 21798, 21798, { "On 27 September 2026, of 229,904 candidates in the pool, 9.4% had a higher score than 499", "Le 27 septembre 2026, sur 229" NBSP "904 candidats dans le bassin, 9,4" NBSP "% avaient une note plus haute que 499" } },
  { "between", 21798, 34543, 23072, { "On 27 September 2026, about 10% of the 229,904 candidates in the pool had a higher score than 499: at least 9.4% and at most 15.1%, as only the number in each range of scores is published", "Le 27 septembre 2026, environ 10" NBSP "% des 229" NBSP "904 candidats du bassin avaient une note plus haute que 499" NBSP ": au moins 9,4" NBSP "% et au plus 15,1" NBSP "%, car seul le nombre par tranche de notes est publié" } },
};

static char *
make_place (gconstpointer data)
{
  const PlaceRow      *row = data;
  const JalonPool      pool = { .as_of = { 2026, 9, 27 }, .candidates = { [JALON_POOL_TOTAL] = 229904 } };
  const JalonPoolPlace place = { &pool, JALON_POOL_491_500, 491, 500, row->least, row->most, row->about };

  return jalon_round_words_dup_place (&place, 499);
}

static void
test_place (gconstpointer data)
{
  jalon_test_texts (make_place, data, ((const PlaceRow *) data)->texts);
}

static void
test_caution (void)
{
  jalon_words_init ("en");
  g_assert_nonnull (strstr (jalon_round_words_get_caution (), "nobody can tell"));
  jalon_words_init ("fr");
  g_assert_nonnull (strstr (jalon_round_words_get_caution (), "personne"));
}

/* What is wrong with a list ------------------------------------------------- */

typedef struct
{
  const char           *name;
  JalonRoundProblemKind kind;
  const char           *round;
  const char           *text;
  const char           *texts[JALON_N_LANGUAGES];
} ProblemRow;

static const ProblemRow problem_rows[] = {
  { "shape", JALON_ROUND_PROBLEM_SHAPE, "rounds[3]", NULL, { "rounds[3] is not a round: left out", "rounds[3] n’est pas une ronde" NBSP ": laissé de côté" } },
  { "number", JALON_ROUND_PROBLEM_NUMBER, "rounds[3]", "9x", { "rounds[3]: 9x is not the number of a round: left out", "rounds[3]" NBSP ": 9x n’est pas le numéro d’une ronde" NBSP ": laissé de côté" } },
  { "round-name", JALON_ROUND_PROBLEM_NAME, "446", "-", { "Round 446: - is not a name: left out", "Ronde 446" NBSP ": - n’est pas un nom" NBSP ": ronde laissée de côté" } },
  { "name-empty", JALON_ROUND_PROBLEM_NAME, "446", "", { "Round 446: what is empty is not a name: left out", "Ronde 446" NBSP ": ce qui est vide n’est pas un nom" NBSP ": ronde laissée de côté" } },
  { "name-missing", JALON_ROUND_PROBLEM_NAME, "446", NULL, { "Round 446: what is empty is not a name: left out", "Ronde 446" NBSP ": ce qui est vide n’est pas un nom" NBSP ": ronde laissée de côté" } },
  { "date", JALON_ROUND_PROBLEM_DATE, "446", "2026-02-30", { "Round 446: 2026-02-30 is not a day: left out", "Ronde 446" NBSP ": 2026-02-30 n’est pas un jour" NBSP ": ronde laissée de côté" } },
  { "size", JALON_ROUND_PROBLEM_SIZE, "446", "many", { "Round 446: many is not a number of invitations: left out", "Ronde 446" NBSP ": many n’est pas un nombre d’invitations" NBSP ": ronde laissée de côté" } },
  { "cut-off", JALON_ROUND_PROBLEM_CUT_OFF, "446", "1201", { "Round 446: 1201 is not a score: left out", "Ronde 446" NBSP ": 1201 n’est pas une note" NBSP ": ronde laissée de côté" } },
  { "twice", JALON_ROUND_PROBLEM_TWICE, "446", NULL, { "Round 446 is there twice, and not the same: both left out", "Ronde 446 figure deux fois, de façon différente" NBSP ": les deux sont laissées de côté" } },
  { "tie", JALON_ROUND_PROBLEM_TIE, "446", "noon", { "Round 446: noon is not a moment: the round is taken without it", "Ronde 446" NBSP ": noon n’est pas un moment" NBSP ": la ronde est prise sans lui" } },
  { "pool", JALON_ROUND_PROBLEM_POOL, "446", "-1", { "Round 446: -1 is not a count: the round is taken without its pool", "Ronde 446" NBSP ": -1 n’est pas un nombre" NBSP ": la ronde est prise sans son bassin" } },
  { "lacking", JALON_ROUND_PROBLEM_LACKING, "91a", NULL, { "Round 91a is not in the new list: kept", "Ronde 91a n’est pas dans la nouvelle liste" NBSP ": conservée" } },
  { "contradicted", JALON_ROUND_PROBLEM_CONTRADICTED, "91b", NULL, { "Round 91b is different in the new list: kept as it was", "Ronde 91b est différente dans la nouvelle liste" NBSP ": conservée telle quelle" } },
};

static char *
make_problem (gconstpointer data)
{
  const ProblemRow       *row = data;
  const JalonRoundProblem problem = { row->kind, (char *) row->round, NULL, (char *) row->text };

  return jalon_round_words_dup_problem (&problem);
}

static void
test_problem (gconstpointer data)
{
  jalon_test_texts (make_problem, data, ((const ProblemRow *) data)->texts);
}

/* Why there is no new list -------------------------------------------------- */

typedef struct
{
  const char *name;
  GQuark (*domain) (void);
  int         code;
  const char *texts[JALON_N_LANGUAGES];
} FailureRow;

static const FailureRow failure_rows[] = {
  { "address", jalon_fetcher_error_quark, JALON_FETCHER_ERROR_ADDRESS, { "The server sent on to an address outside canada.ca, which was not followed.\n\nThe rounds that you have stay as they are.\n\nwhat was said", "Le serveur a renvoyé vers une adresse hors de canada.ca, qui n’a pas été suivie.\n\nLes rondes que vous avez restent telles quelles.\n\nwhat was said" } },
  { "certificate", jalon_fetcher_error_quark, JALON_FETCHER_ERROR_CERTIFICATE, { "The server could not prove that it is canada.ca, so nothing was taken from it.\n\nThe rounds that you have stay as they are.\n\nwhat was said", "Le serveur n’a pas pu prouver qu’il est canada.ca" NBSP ": rien n’en a été pris.\n\nLes rondes que vous avez restent telles quelles.\n\nwhat was said" } },
  { "no-connection", jalon_fetcher_error_quark, JALON_FETCHER_ERROR_NO_CONNECTION, { "There is no connection to canada.ca.\n\nThe rounds that you have stay as they are.\n\nwhat was said", "Il n’y a pas de connexion à canada.ca.\n\nLes rondes que vous avez restent telles quelles.\n\nwhat was said" } },
  { "status", jalon_fetcher_error_quark, JALON_FETCHER_ERROR_STATUS, { "canada.ca did not give the list out. Its address may have changed, or the server may be busy.\n\nThe rounds that you have stay as they are.\n\nwhat was said", "canada.ca n’a pas donné la liste. Son adresse a peut-être changé, ou le serveur est occupé.\n\nLes rondes que vous avez restent telles quelles.\n\nwhat was said" } },
  { "too-large", jalon_fetcher_error_quark, JALON_FETCHER_ERROR_TOO_LARGE, { "What the server sent is larger than a list of rounds can be.\n\nThe rounds that you have stay as they are.\n\nwhat was said", "Ce que le serveur a envoyé est plus grand qu’une liste de rondes ne peut l’être.\n\nLes rondes que vous avez restent telles quelles.\n\nwhat was said" } },
  { "timeout", jalon_fetcher_error_quark, JALON_FETCHER_ERROR_TIMEOUT, { "The server took more than 20 seconds.\n\nThe rounds that you have stay as they are.\n\nwhat was said", "Le serveur a mis plus de 20" NBSP "secondes.\n\nLes rondes que vous avez restent telles quelles.\n\nwhat was said" } },
  { "connection-cut-off", jalon_fetcher_error_quark, JALON_FETCHER_ERROR_CUT_OFF, { "The connection broke before the list was complete.\n\nThe rounds that you have stay as they are.\n\nwhat was said", "La connexion s’est rompue avant que la liste soit complète.\n\nLes rondes que vous avez restent telles quelles.\n\nwhat was said" } },
  { "no-tls", jalon_fetcher_error_quark, JALON_FETCHER_ERROR_NO_TLS, { "This computer has no secure connections: the package glib-networking is missing.\n\nThe rounds that you have stay as they are.\n\nwhat was said", "Cet ordinateur n’a pas de connexions sécurisées" NBSP ": le paquet glib-networking manque.\n\nLes rondes que vous avez restent telles quelles.\n\nwhat was said" } },
  { "page", jalon_rounds_error_quark, JALON_ROUNDS_ERROR_PAGE, { "This is a web page, not the list of rounds.\n\nThe rounds that you have stay as they are.", "C’est une page Web, pas la liste des rondes.\n\nLes rondes que vous avez restent telles quelles." } },
  { "no-feed", jalon_rounds_error_quark, JALON_ROUNDS_ERROR_FEED, { "This is not the list of rounds.\n\nThe rounds that you have stay as they are.", "Ce n’est pas la liste des rondes.\n\nLes rondes que vous avez restent telles quelles." } },
  { "no-shape", jalon_rounds_error_quark, JALON_ROUNDS_ERROR_SHAPE, { "This is not the list of rounds.\n\nThe rounds that you have stay as they are.", "Ce n’est pas la liste des rondes.\n\nLes rondes que vous avez restent telles quelles." } },
  { "empty", jalon_rounds_error_quark, JALON_ROUNDS_ERROR_EMPTY, { "There is no round in the list that can be read.\n\nThe rounds that you have stay as they are.", "Aucune ronde de la liste ne peut être lue.\n\nLes rondes que vous avez restent telles quelles." } },
  { "no-json", jalon_json_error_quark, 0, { "This is not the list of rounds.\n\nThe rounds that you have stay as they are.\n\nwhat was said", "Ce n’est pas la liste des rondes.\n\nLes rondes que vous avez restent telles quelles.\n\nwhat was said" } },
  { "no-text", g_convert_error_quark, 0, { "This is not the list of rounds.\n\nThe rounds that you have stay as they are.\n\nwhat was said", "Ce n’est pas la liste des rondes.\n\nLes rondes que vous avez restent telles quelles.\n\nwhat was said" } },
  { "other", g_file_error_quark, 0, { "what was said", "what was said" } },
};

static char *
make_failure (gconstpointer data)
{
  const FailureRow  *row = data;
  g_autoptr (GError) error = g_error_new_literal (row->domain (), row->code, "what was said");

  return jalon_round_words_dup_failure (error);
}

static void
test_failure (gconstpointer data)
{
  jalon_test_texts (make_failure, data, ((const FailureRow *) data)->texts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/round-words/summary", summary_rows, test_summary);
  JALON_TEST_ADD_ROWS ("/round-words/year", year_rows, test_year);
  JALON_TEST_ADD_ROWS ("/round-words/today", today_rows, test_today);
  JALON_TEST_ADD_ROWS ("/round-words/outlook", outlook_rows, test_outlook);
  JALON_TEST_ADD_ROWS ("/round-words/latest", latest_rows, test_latest);
  JALON_TEST_ADD_ROWS ("/round-words/place", place_rows, test_place);
  g_test_add_func ("/round-words/caution", test_caution);
  JALON_TEST_ADD_ROWS ("/round-words/problem", problem_rows, test_problem);
  JALON_TEST_ADD_ROWS ("/round-words/failure", failure_rows, test_failure);

  return g_test_run ();
}
