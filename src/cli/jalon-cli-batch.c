/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "jalon-json.h"

/* Lines travel in blocks. The main thread reads blocks, hands them to a pool of
 * one worker a core and writes them in order; a fixed number is under way, so
 * memory does not grow with the input. */

#define BLOCK_BYTES (128 * 1024)
#define BLOCKS_PER_WORKER 4

typedef struct
{
  GString *text;  /* whole lines, each with its final newline */
  guint64  first; /* number of the first line, from 1 */
  GString *out;
  gboolean bad;
  gboolean done;
  gboolean too_long; /* the only line of this block was longer than a profile may be */
} Block;

typedef struct
{
  const JalonRules *rules;
  JalonRulebook    *rulebook;
  JalonDate         on;
  GMutex            mutex;
  GCond             finished;
} Run;

static Block *
block_new (guint64 first)
{
  Block *block = g_new0 (Block, 1);

  block->text = g_string_sized_new (BLOCK_BYTES);
  block->out = g_string_sized_new (BLOCK_BYTES / 2);
  block->first = first;
  return block;
}

static void
block_free (Block *block)
{
  g_string_free (block->text, TRUE);
  g_string_free (block->out, TRUE);
  g_free (block);
}

static void
write_bad_line (Block      *block,
                guint64     number,
                const char *message)
{
  JalonJsonWriter json;

  jalon_json_writer_init (&json, block->out, FALSE);
  jalon_json_writer_begin_object (&json);
  jalon_json_writer_add_int (&json, "line", (gint64) number);
  jalon_json_writer_add_string (&json, "error", message);
  jalon_json_writer_end_object (&json);
  g_string_append_c (block->out, '\n');
  block->bad = TRUE;
}

static void
score_line (Block      *block,
            guint64     number,
            const char *line,
            gsize       length,
            JalonFacts *facts,
            const Run  *run)
{
  g_autoptr (GError)         error = NULL;
  g_autoptr (JalonHousehold) household = NULL;
  JalonJsonWriter            json;
  JalonCrs                   crs;
  gboolean                   read_only;

  household = jalon_profile_parse (line, length, &read_only, &error);
  if (household == NULL)
    {
      write_bad_line (block, number, error->message);
      return;
    }

  jalon_facts_rederive (facts, household, run->rules, run->on);
  jalon_crs_score (facts, run->rules, &crs);

  jalon_json_writer_init (&json, block->out, FALSE);
  jalon_json_writer_begin_object (&json);
  jalon_cli_json_score_members (&json, facts, run->rules, &crs);
  jalon_cli_json_frozen (&json, household, run->rulebook, run->on, TRUE);
  jalon_json_writer_end_object (&json);
  g_string_append_c (block->out, '\n');
}

static void
score_block (gpointer data,
             gpointer user_data)
{
  Block      *block = data;
  Run        *run = user_data;
  guint64     number = block->first;
  const char *line = block->text->str;
  const char *end = line + block->text->len;
  JalonFacts  facts;

  jalon_facts_init (&facts);

  if (block->too_long)
    write_bad_line (block, number, "more than 16 MiB");

  while (line < end)
    {
      const char *newline = memchr (line, '\n', end - line);

      score_line (block, number++, line, newline - line, &facts, run);
      line = newline + 1;
    }

  jalon_facts_clear (&facts);

  g_mutex_lock (&run->mutex);
  block->done = TRUE;
  g_cond_broadcast (&run->finished);
  g_mutex_unlock (&run->mutex);
}

/* Reading ------------------------------------------------------------------ */

typedef struct
{
  GString *rest; /* the beginning of a line whose end has not come */
  guint64  line; /* number of the line that rest begins */
  gboolean ended;
  gboolean skipping; /* inside a line that is too long */
  int      error;
} Reader;

static Block *
take_too_long (Reader *reader)
{
  Block *block = block_new (reader->line++);

  block->too_long = TRUE;
  return block;
}

/* Moves the whole lines that have come into a block. */
static Block *
take_lines (Reader *reader)
{
  Block *block;
  gsize  length = reader->rest->len;
  gsize  whole = length;

  if (reader->ended)
    {
      if (length == 0)
        return NULL;
      if (reader->rest->str[length - 1] != '\n')
        g_string_append_c (reader->rest, '\n');
      whole = reader->rest->len;
    }
  else
    while (whole > 0 && reader->rest->str[whole - 1] != '\n')
      whole--;

  block = block_new (reader->line);
  g_string_append_len (block->text, reader->rest->str, whole);
  g_string_erase (reader->rest, 0, whole);
  for (const char *c = block->text->str; (c = memchr (c, '\n', block->text->str + block->text->len - c)) != NULL; c++)
    reader->line++;
  return block;
}

/* Drops what came up to the newline that ends a line that is too long. */
static gboolean
skip_line (Reader *reader)
{
  const char *newline = memchr (reader->rest->str, '\n', reader->rest->len);

  if (newline == NULL && !reader->ended)
    {
      g_string_truncate (reader->rest, 0);
      return FALSE;
    }

  g_string_erase (reader->rest, 0, newline != NULL ? newline + 1 - reader->rest->str : (gssize) reader->rest->len);
  reader->skipping = FALSE;
  return TRUE;
}

static gboolean
read_more (Reader *reader)
{
  char   buffer[65536];
  gssize n;

  do
    n = read (STDIN_FILENO, buffer, sizeof buffer);
  while (n < 0 && errno == EINTR);

  if (n < 0)
    reader->error = errno;
  if (n <= 0)
    reader->ended = TRUE;
  else
    g_string_append_len (reader->rest, buffer, n);
  return n > 0;
}

/* The next block of whole lines; NULL at the end of the input. */
static Block *
read_block (Reader *reader)
{
  while (TRUE)
    {
      if (reader->skipping && skip_line (reader))
        return take_too_long (reader);
      if (reader->ended)
        return take_lines (reader);

      read_more (reader);

      if (!reader->skipping && reader->rest->len >= BLOCK_BYTES && memchr (reader->rest->str, '\n', reader->rest->len) != NULL)
        return take_lines (reader);
      if (!reader->skipping && reader->rest->len > JALON_JSON_MAX_BYTES)
        reader->skipping = TRUE;
    }
}

/* Writing in order --------------------------------------------------------- */

static gboolean
write_oldest (GQueue   *under_way,
              Run      *run,
              gboolean *bad)
{
  Block   *block = g_queue_pop_head (under_way);
  gboolean written;

  g_mutex_lock (&run->mutex);
  while (!block->done)
    g_cond_wait (&run->finished, &run->mutex);
  g_mutex_unlock (&run->mutex);

  *bad |= block->bad;
  written = fwrite (block->out->str, 1, block->out->len, stdout) == block->out->len;
  block_free (block);
  return written;
}

static gboolean
run_batch (Run      *run,
           Reader   *reader,
           gboolean *bad)
{
  guint        n_workers = g_get_num_processors ();
  GThreadPool *pool = g_thread_pool_new (score_block, run, (int) n_workers, FALSE, NULL);
  GQueue       under_way = G_QUEUE_INIT;
  gboolean     written = TRUE;
  Block       *block;

  while (written && (block = read_block (reader)) != NULL)
    {
      g_queue_push_tail (&under_way, block);
      g_thread_pool_push (pool, block, NULL);
      if (under_way.length >= n_workers * BLOCKS_PER_WORKER)
        written = write_oldest (&under_way, run, bad);
    }

  while (under_way.length > 0)
    written &= write_oldest (&under_way, run, bad);

  g_thread_pool_free (pool, FALSE, TRUE);
  return written && fflush (stdout) == 0;
}

/**
 * jalon_cli_batch:
 * @cli: --batch [--on DATE]
 *
 * Scores one profile a line of stdin, in order, on every core, with memory that
 * does not grow with the input.
 *
 * Returns: the exit code: JALON_CLI_BAD_INPUT if any line was bad
 */
JalonCliExit
jalon_cli_batch (const JalonCli *cli)
{
  g_autoptr (JalonKnowledge) knowledge = jalon_cli_load_knowledge ();
  g_autoptr (JalonRules)     rules = NULL;
  g_autoptr (GError)         error = NULL;
  g_autoptr (GString)        rest = g_string_new (NULL);
  Reader                     reader = { .rest = rest, .line = 1 };
  Run                        run;
  gboolean                   bad = FALSE;
  gboolean                   written;

  if (knowledge == NULL)
    return JALON_CLI_BAD_INPUT;

  rules = jalon_rulebook_resolve (knowledge->rulebook, cli->on, &error);
  if (rules == NULL)
    return jalon_cli_complain ("%s", error->message);

  run = (Run){ .rules = rules, .rulebook = knowledge->rulebook, .on = cli->on };
  g_mutex_init (&run.mutex);
  g_cond_init (&run.finished);
  written = run_batch (&run, &reader, &bad);
  g_cond_clear (&run.finished);
  g_mutex_clear (&run.mutex);

  if (!written)
    return jalon_cli_complain ("stdout: %s", g_strerror (errno));
  if (reader.error != 0)
    return jalon_cli_complain ("stdin: %s", g_strerror (reader.error));
  return bad ? JALON_CLI_BAD_INPUT : JALON_CLI_DONE;
}
