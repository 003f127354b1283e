/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds.h"

#include <string.h>

#include "jalon-feed-value.h"
#include "jalon-json.h"

#define MAX_SCORE 1200
#define MAX_NAME_BYTES 300
#define FIRST_YEAR 2015

/* The public feed of rounds: an object with a list "rounds", whose members are all texts, typed by hand. */

/* The French feed was Windows-1252 until September 2026, the English one has always been ASCII. */
static GBytes *
to_utf8 (GBytes  *bytes,
         GError **error)
{
  gsize       length;
  gsize       n;
  const char *data = g_bytes_get_data (bytes, &length);
  char       *text;

  if (length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    return g_bytes_new_from_bytes (bytes, 3, length - 3);

  if (length > JALON_JSON_MAX_BYTES || g_utf8_validate_len (data, length, NULL))
    return g_bytes_ref (bytes);

  text = g_convert (data, (gssize) length, "UTF-8", "WINDOWS-1252", NULL, &n, error);
  return text != NULL ? g_bytes_new_take (text, n) : NULL;
}

static gboolean
is_page (GBytes *bytes)
{
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);
  gsize       i = 0;

  while (i < length && g_ascii_isspace (data[i]))
    i++;

  return i < length && data[i] == '<';
}

/* The text of a member; "" where it is absent or null. A bare number is as good as its text. */
static char *
dup_value (JsonObject *object,
           const char *name)
{
  JsonNode *node = json_object_get_member (object, name);
  GType     type;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return g_strdup ("");

  type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;

  if (type == G_TYPE_INT64)
    return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));

  return type == G_TYPE_STRING ? g_strdup (json_node_get_string (node)) : NULL;
}

/* One space between words, none around them. */
static char *
tidy_name (const char *text)
{
  g_auto (GStrv)        words = g_strsplit_set (text, " \t\r\n", -1);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    if (words[i][0] != '\0')
      g_ptr_array_add (kept, words[i]);

  g_ptr_array_add (kept, NULL);
  return g_strjoinv (" ", (char **) kept->pdata);
}

typedef struct
{
  GPtrArray  *problems; /* nullable */
  JsonObject *object;
  const char *label; /* of the round, for a problem */
} Entry;

/* Notes a problem of a member with what stands there. Returns FALSE. */
static gboolean
complain (const Entry          *entry,
          JalonRoundProblemKind kind,
          const char           *field)
{
  g_autofree char *text = dup_value (entry->object, field);

  jalon_round_problems_add (entry->problems, kind, entry->label, field, text);
  return FALSE;
}

static gboolean
read_day (const Entry *entry,
          JalonRound  *round)
{
  g_autofree char *text = dup_value (entry->object, "drawDate");

  if (text == NULL)
    return complain (entry, JALON_ROUND_PROBLEM_DATE, "drawDate");

  g_strstrip (text);

  if (!jalon_date_parse (text, &round->date, NULL) || round->date.year < FIRST_YEAR)
    return complain (entry, JALON_ROUND_PROBLEM_DATE, "drawDate");

  return TRUE;
}

static gboolean
read_name (const Entry *entry,
           JalonRound  *round)
{
  g_autofree char *text = dup_value (entry->object, "drawName");
  g_autofree char *name = text != NULL ? tidy_name (text) : NULL;
  JalonLanguage    language = JALON_LANGUAGE_EN;

  if (name == NULL || name[0] == '\0' || strlen (name) > MAX_NAME_BYTES)
    return complain (entry, JALON_ROUND_PROBLEM_NAME, "drawName");

  round->kind = jalon_round_kinds_recognize (name, &language);
  round->name.words[language] = g_steal_pointer (&name);
  return TRUE;
}

static gboolean
read_count (const Entry *entry,
            const char  *field,
            gint32       least,
            gint32       most,
            gint32      *out_count)
{
  g_autofree char *text = dup_value (entry->object, field);
  gint32           count;

  if (text == NULL || !jalon_feed_read_count (text, &count) || count < least || count > most)
    return FALSE;

  *out_count = count;
  return TRUE;
}

/* A tie cannot be told without it; everything else can. */
static void
read_tie (const Entry *entry,
          JalonRound  *round)
{
  g_autofree char *text = dup_value (entry->object, "drawCutOff");

  if (text != NULL && jalon_feed_is_blank (text))
    return;

  if (text == NULL || !jalon_feed_read_moment (text, round->date, &round->tie))
    complain (entry, JALON_ROUND_PROBLEM_TIE, "drawCutOff");
}

/* Absent, empty and 0 all say that nothing was published. */
static void
read_pool (const Entry *entry,
           JalonRound  *round)
{
  gint32           candidates[JALON_N_POOL_BANDS] = { 0 };
  g_autofree char *as_of = dup_value (entry->object, "drawDistributionAsOn");
  JalonDate        day;

  for (guint i = 0; i < JALON_N_POOL_BANDS; i++)
    {
      g_autofree char *field = g_strdup_printf ("dd%u", i + 1);
      g_autofree char *text = dup_value (entry->object, field);

      if (text != NULL && jalon_feed_is_blank (text))
        continue;

      if (text == NULL || !jalon_feed_read_count (text, &candidates[i]))
        {
          jalon_round_problems_add (entry->problems, JALON_ROUND_PROBLEM_POOL, entry->label, g_intern_string (field), text);
          return;
        }
    }

  if (candidates[JALON_POOL_TOTAL] == 0)
    return;

  if (as_of == NULL || !jalon_feed_read_day (as_of, &day))
    {
      complain (entry, JALON_ROUND_PROBLEM_POOL, "drawDistributionAsOn");
      return;
    }

  round->pool = jalon_pool_new (day, candidates);
}

static JalonRound *
read_round (JsonNode  *node,
            guint      index,
            GPtrArray *problems)
{
  g_autofree char       *place = g_strdup_printf ("rounds[%u]", index);
  g_autoptr (JalonRound) round = jalon_round_new ();
  Entry                  entry = { problems, NULL, place };

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      jalon_round_problems_add (problems, JALON_ROUND_PROBLEM_SHAPE, place, NULL, NULL);
      return NULL;
    }

  entry.object = json_node_get_object (node);
  round->number = dup_value (entry.object, "drawNumber");

  if (round->number == NULL || !jalon_round_number_is_valid (g_strstrip (round->number)))
    {
      complain (&entry, JALON_ROUND_PROBLEM_NUMBER, "drawNumber");
      return NULL;
    }

  entry.label = round->number;

  if (!read_day (&entry, round) || !read_name (&entry, round))
    return NULL;

  if (!read_count (&entry, "drawSize", 1, G_MAXINT32, &round->invitations))
    {
      complain (&entry, JALON_ROUND_PROBLEM_SIZE, "drawSize");
      return NULL;
    }

  if (!read_count (&entry, "drawCRS", 0, MAX_SCORE, &round->cut_off))
    {
      complain (&entry, JALON_ROUND_PROBLEM_CUT_OFF, "drawCRS");
      return NULL;
    }

  read_tie (&entry, round);
  read_pool (&entry, round);
  return g_steal_pointer (&round);
}

static gboolean
is_same (const JalonRound *a,
         const JalonRound *b)
{
  return jalon_date_equal (a->date, b->date) && a->kind == b->kind && a->invitations == b->invitations && a->cut_off == b->cut_off;
}

/* Which of two different rounds of one number is right cannot be told: neither is taken. */
static GPtrArray *
leave_out_doubles (GPtrArray *rounds,
                   GPtrArray *problems)
{
  g_autoptr (GHashTable) first = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) wrong = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray             *single = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_round_unref);

  for (guint i = 0; i < rounds->len; i++)
    {
      JalonRound *round = rounds->pdata[i];
      JalonRound *known = g_hash_table_lookup (first, round->number);

      if (known == NULL)
        g_hash_table_insert (first, round->number, round);
      else if (!is_same (known, round) && g_hash_table_add (wrong, known->number))
        jalon_round_problems_add (problems, JALON_ROUND_PROBLEM_TWICE, known->number, NULL, NULL);
    }

  for (guint i = 0; i < rounds->len; i++)
    {
      JalonRound *round = rounds->pdata[i];

      if (g_hash_table_lookup (first, round->number) == round && !g_hash_table_contains (wrong, round->number))
        g_ptr_array_add (single, jalon_round_ref (round));
    }

  return single;
}

static JalonRounds *
read_rounds (JsonArray *array,
             GPtrArray *problems,
             GError   **error)
{
  g_autoptr (GPtrArray) rounds = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_round_unref);
  g_autoptr (GPtrArray) single = NULL;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JalonRound *round = read_round (json_array_get_element (array, i), i, problems);

      if (round != NULL)
        g_ptr_array_add (rounds, round);
    }

  single = leave_out_doubles (rounds, problems);

  if (single->len == 0)
    {
      g_set_error_literal (error, JALON_ROUNDS_ERROR, JALON_ROUNDS_ERROR_EMPTY, "rounds: there is no round in it that can be read");
      return NULL;
    }

  return jalon_rounds_new (g_steal_pointer (&single));
}

/**
 * jalon_feed_parse:
 * @bytes: what the official feed holds, in UTF-8 or Windows-1252, English or French
 * @problems: (nullable) (element-type JalonRoundProblem): where to note what was left out
 * @error: return location for a #JalonRoundsError, a #JalonJsonError or a #GConvertError
 *
 * Reads the public feed of rounds as it is: every value is a text that somebody
 * typed. What is harmless is taken, a round that cannot be told is left out and
 * noted; the feed as a whole is refused if it is not the feed.
 *
 * Returns: (transfer full): the rounds, each with its name in the language of the feed, or %NULL
 */
JalonRounds *
jalon_feed_parse (GBytes    *bytes,
                  GPtrArray *problems,
                  GError   **error)
{
  g_autoptr (GBytes)   text = to_utf8 (bytes, error);
  g_autoptr (JsonNode) root = NULL;
  JsonArray           *array = NULL;

  if (text == NULL)
    return NULL;

  if (is_page (text))
    {
      g_set_error_literal (error, JALON_ROUNDS_ERROR, JALON_ROUNDS_ERROR_PAGE, "is a web page, not the list of rounds");
      return NULL;
    }

  root = jalon_json_parse_bytes (text, error);

  if (root == NULL)
    return NULL;

  if (JSON_NODE_HOLDS_OBJECT (root))
    array = jalon_json_get_array (json_node_get_object (root), "rounds", NULL);

  if (array == NULL)
    {
      g_set_error_literal (error, JALON_ROUNDS_ERROR, JALON_ROUNDS_ERROR_FEED, "has no list \"rounds\": is not the list of rounds");
      return NULL;
    }

  return read_rounds (array, problems, error);
}
