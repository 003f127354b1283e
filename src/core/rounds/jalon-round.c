/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-round.h"

#include <stdlib.h>
#include <string.h>

#include "jalon-rounds-error.h"

/* clang-format off */
G_DEFINE_QUARK (jalon-rounds-error-quark, jalon_rounds_error)
/* clang-format on */

#define MAX_NUMBER_DIGITS 5
#define SECONDS_A_DAY 86400

/**
 * jalon_pool_new:
 * @as_of: the day of the count
 * @candidates: (array fixed-size=18): how many, by #JalonPoolBand
 *
 * Returns: (transfer full): a pool
 */
JalonPool *
jalon_pool_new (JalonDate    as_of,
                const gint32 candidates[JALON_N_POOL_BANDS])
{
  JalonPool *pool = g_atomic_rc_box_new0 (JalonPool);

  pool->as_of = as_of;
  memcpy (pool->candidates, candidates, sizeof pool->candidates);
  return pool;
}

JalonPool *
jalon_pool_ref (JalonPool *pool)
{
  return g_atomic_rc_box_acquire (pool);
}

/**
 * jalon_pool_unref:
 * @pool: (transfer full): a pool
 *
 * Gives a reference back.
 */
void
jalon_pool_unref (JalonPool *pool)
{
  g_atomic_rc_box_release (pool);
}

/**
 * jalon_pool_has_tens:
 * @pool: a pool
 *
 * Returns: whether the bands of ten make up the wide ones. In round 247 they do
 *   not: its bands from 451 to 500 are short by 180.
 */
gboolean
jalon_pool_has_tens (const JalonPool *pool)
{
  gint32 upper = 0;
  gint32 lower = 0;

  for (guint i = JALON_POOL_491_500; i <= JALON_POOL_451_460; i++)
    upper += pool->candidates[i];

  for (guint i = JALON_POOL_441_450; i <= JALON_POOL_401_410; i++)
    lower += pool->candidates[i];

  return upper == pool->candidates[JALON_POOL_451_500] && lower == pool->candidates[JALON_POOL_401_450];
}

static void
clear_round (gpointer data)
{
  JalonRound *round = data;

  g_free (round->number);
  jalon_text_clear (&round->name);
  g_clear_pointer (&round->pool, jalon_pool_unref);
}

/**
 * jalon_round_new:
 *
 * Returns: (transfer full): a round of which nothing is known, to be filled in before
 *   anybody else sees it
 */
JalonRound *
jalon_round_new (void)
{
  return g_atomic_rc_box_new0 (JalonRound);
}

/**
 * jalon_round_copy:
 * @round: a round
 *
 * Returns: (transfer full): another that is equal
 */
JalonRound *
jalon_round_copy (const JalonRound *round)
{
  JalonRound *copy = jalon_round_new ();

  *copy = *round;
  copy->number = g_strdup (round->number);
  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    copy->name.words[i] = g_strdup (round->name.words[i]);
  copy->pool = round->pool != NULL ? jalon_pool_ref (round->pool) : NULL;
  return copy;
}

JalonRound *
jalon_round_ref (JalonRound *round)
{
  return g_atomic_rc_box_acquire (round);
}

/**
 * jalon_round_unref:
 * @round: (transfer full): a round
 *
 * Gives a reference back.
 */
void
jalon_round_unref (JalonRound *round)
{
  g_atomic_rc_box_release_full (round, clear_round);
}

/**
 * jalon_round_get_name:
 * @round: a round
 * @language: of the name
 *
 * Returns: (transfer none): what the feed of that language calls the round; where that is not
 *   known, what its kind is called; for an unknown kind the name in the other language
 */
const char *
jalon_round_get_name (const JalonRound *round,
                      JalonLanguage     language)
{
  const char *other = round->name.words[language == JALON_LANGUAGE_EN ? JALON_LANGUAGE_FR : JALON_LANGUAGE_EN];

  if (round->name.words[language] != NULL)
    return round->name.words[language];

  return round->kind->type == JALON_ROUND_OTHER && other != NULL ? other : jalon_text_get (&round->kind->name, language);
}

/**
 * jalon_round_get_kind_name:
 * @round: a round
 * @language: of the name
 *
 * Returns: (transfer none): what its kind is called, without the version that the feed adds; for an unknown kind its own name
 */
const char *
jalon_round_get_kind_name (const JalonRound *round,
                           JalonLanguage     language)
{
  return round->kind->type == JALON_ROUND_OTHER ? jalon_round_get_name (round, language) : jalon_text_get (&round->kind->name, language);
}

/**
 * jalon_round_number_is_valid:
 * @number: a text
 *
 * Returns: whether it is a round's number: up to five digits, without a leading zero, and a small letter or none
 */
gboolean
jalon_round_number_is_valid (const char *number)
{
  gsize digits = strspn (number, "0123456789");

  if (digits == 0 || digits > MAX_NUMBER_DIGITS || number[0] == '0')
    return FALSE;

  return number[digits] == '\0' || (g_ascii_islower (number[digits]) && number[digits + 1] == '\0');
}

/**
 * jalon_round_number_compare:
 * @a: a round's number
 * @b: another
 *
 * Returns: less than, equal to or greater than 0: 91 before 91a before 91b before 92
 */
int
jalon_round_number_compare (const char *a,
                            const char *b)
{
  long left = strtol (a, NULL, 10);
  long right = strtol (b, NULL, 10);

  if (left != right)
    return left < right ? -1 : 1;

  return strcmp (a + strspn (a, "0123456789"), b + strspn (b, "0123456789"));
}

/**
 * jalon_round_compare:
 * @a: a round
 * @b: another
 *
 * Returns: less than 0 if @a is the newer one: by day, then by number
 */
int
jalon_round_compare (const JalonRound *a,
                     const JalonRound *b)
{
  int days = jalon_date_compare (b->date, a->date);

  return days != 0 ? days : jalon_round_number_compare (b->number, a->number);
}

/**
 * jalon_moment_is_set:
 * @moment: a moment
 *
 * Returns: whether it is known
 */
gboolean
jalon_moment_is_set (JalonMoment moment)
{
  return jalon_date_is_set (moment.day);
}

/**
 * jalon_moment_compare:
 * @a: a moment
 * @b: another
 *
 * Returns: less than, equal to or greater than 0: which is the earlier one
 */
int
jalon_moment_compare (JalonMoment a,
                      JalonMoment b)
{
  int days = jalon_date_compare (a.day, b.day);

  return days != 0 ? days : a.second - b.second;
}

static gboolean
read_two (const char *text,
          int         limit,
          int        *out_number)
{
  if (!g_ascii_isdigit (text[0]) || !g_ascii_isdigit (text[1]))
    return FALSE;

  *out_number = (text[0] - '0') * 10 + (text[1] - '0');
  return *out_number < limit;
}

/**
 * jalon_moment_parse:
 * @text: as jalon_moment_to_string() writes it
 * @out_moment: (out): the moment; unchanged on failure
 *
 * Returns: whether it is a moment
 */
gboolean
jalon_moment_parse (const char  *text,
                    JalonMoment *out_moment)
{
  g_autofree char *day = NULL;
  JalonDate        date;
  int              hour;
  int              minute;
  int              second;

  if (strlen (text) != strlen ("2026-09-01T23:05:13Z") || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z')
    return FALSE;

  day = g_strndup (text, 10);

  if (!jalon_date_parse (day, &date, NULL) || !read_two (text + 11, 24, &hour) || !read_two (text + 14, 60, &minute) || !read_two (text + 17, 60, &second))
    return FALSE;

  *out_moment = (JalonMoment){ date, (hour * 60 + minute) * 60 + second };
  return TRUE;
}

/**
 * jalon_moment_to_string:
 * @moment: a moment that is known
 *
 * Returns: (transfer full): such as 2026-09-01T23:05:13Z
 */
char *
jalon_moment_to_string (JalonMoment moment)
{
  char day[JALON_DATE_TEXT_SIZE];

  g_return_val_if_fail (jalon_moment_is_set (moment) && moment.second < SECONDS_A_DAY, NULL);

  jalon_date_write (moment.day, day);
  return g_strdup_printf ("%sT%02d:%02d:%02dZ", day, moment.second / 3600, moment.second / 60 % 60, moment.second % 60);
}
