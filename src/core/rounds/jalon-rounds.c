/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds.h"

#include <string.h>

struct _JalonRounds
{
  GPtrArray  *rounds;    /* of JalonRound, newest first */
  GHashTable *by_number; /* of the same, borrowed */
};

static int
compare_rounds (gconstpointer a,
                gconstpointer b)
{
  const JalonRound *const *left = a;
  const JalonRound *const *right = b;

  return jalon_round_compare (*left, *right);
}

/**
 * jalon_rounds_new:
 * @rounds: (transfer full) (element-type JalonRound): in any order, each number once, with
 *   jalon_round_unref() as its free function
 *
 * Returns: (transfer full): the rounds, newest first
 */
JalonRounds *
jalon_rounds_new (GPtrArray *rounds)
{
  JalonRounds *self = g_atomic_rc_box_new0 (JalonRounds);

  g_ptr_array_sort (rounds, compare_rounds);
  self->rounds = rounds;
  self->by_number = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < rounds->len; i++)
    g_hash_table_insert (self->by_number, ((JalonRound *) rounds->pdata[i])->number, rounds->pdata[i]);

  return self;
}

JalonRounds *
jalon_rounds_ref (JalonRounds *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_rounds (gpointer data)
{
  JalonRounds *self = data;

  g_hash_table_unref (self->by_number);
  g_ptr_array_unref (self->rounds);
}

/**
 * jalon_rounds_unref:
 * @self: (transfer full): rounds
 *
 * Gives a reference back.
 */
void
jalon_rounds_unref (JalonRounds *self)
{
  g_atomic_rc_box_release_full (self, clear_rounds);
}

/**
 * jalon_rounds_get_length:
 * @self: rounds
 *
 * Returns: how many there are
 */
guint
jalon_rounds_get_length (const JalonRounds *self)
{
  return self->rounds->len;
}

/**
 * jalon_rounds_get:
 * @self: rounds
 * @index: less than jalon_rounds_get_length(); 0 is the newest
 *
 * Returns: (transfer none): a round
 */
const JalonRound *
jalon_rounds_get (const JalonRounds *self,
                  guint              index)
{
  g_return_val_if_fail (index < self->rounds->len, NULL);

  return self->rounds->pdata[index];
}

/**
 * jalon_rounds_find:
 * @self: rounds
 * @number: such as "91a"
 *
 * Returns: (transfer none) (nullable): the round of that number
 */
const JalonRound *
jalon_rounds_find (const JalonRounds *self,
                   const char        *number)
{
  return g_hash_table_lookup (self->by_number, number);
}

/**
 * jalon_rounds_get_data_of:
 * @self: rounds
 *
 * Returns: the day of the newest round; unset if there is none
 */
JalonDate
jalon_rounds_get_data_of (const JalonRounds *self)
{
  return self->rounds->len > 0 ? jalon_rounds_get (self, 0)->date : JALON_DATE_UNSET;
}

/**
 * jalon_rounds_get_pool:
 * @self: rounds
 * @on: a day
 *
 * Returns: (transfer none) (nullable): the latest count of the pool up to that day
 */
const JalonPool *
jalon_rounds_get_pool (const JalonRounds *self,
                       JalonDate          on)
{
  const JalonPool *latest = NULL;

  for (guint i = 0; i < self->rounds->len; i++)
    {
      const JalonPool *pool = jalon_rounds_get (self, i)->pool;

      if (pool != NULL && jalon_date_compare (pool->as_of, on) <= 0 &&
          (latest == NULL || jalon_date_compare (pool->as_of, latest->as_of) > 0))
        latest = pool;
    }

  return latest;
}
