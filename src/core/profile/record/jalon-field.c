/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-field.h"

#include <string.h>

#include "jalon-json.h"
#include "jalon-record-private.h"

/**
 * jalon_field_find_word:
 * @field: a choice
 * @word: (nullable): a word
 *
 * Looks a word up among those of a choice.
 *
 * Returns: the value of the member, from 1 on, or 0 if there is no such word
 */
guint
jalon_field_find_word (const JalonField *field,
                       const char       *word)
{
  g_return_val_if_fail (field != NULL, 0);

  if (word == NULL || field->words == NULL)
    return 0;

  for (guint i = 0; field->words[i] != NULL; i++)
    {
      if (strcmp (field->words[i], word) == 0)
        return i + 1;
    }

  return 0;
}

/**
 * jalon_field_get_word:
 * @field: a choice
 * @choice: the value of the member
 *
 * The word that is saved for a choice.
 *
 * Returns: (nullable): the word, or %NULL for 0 (unanswered) and for a value
 *   that the choice does not have
 */
const char *
jalon_field_get_word (const JalonField *field,
                      guint             choice)
{
  g_return_val_if_fail (field != NULL, NULL);

  if (choice == 0 || field->words == NULL || choice > g_strv_length ((char **) field->words))
    return NULL;

  return field->words[choice - 1];
}

/**
 * jalon_field_get_decimals:
 * @field: a number
 *
 * Returns: how many decimals it may have: 0, 1 or 2
 */
guint
jalon_field_get_decimals (const JalonField *field)
{
  g_return_val_if_fail (field != NULL, 0);

  if (field->kind != JALON_FIELD_DECIMAL)
    return 0;

  return MAX (field->decimals, 1);
}

/* A raw text is written into the file as it is, so it must not break it. */
gboolean
jalon_field_can_hold_raw (const JalonField *field,
                          const char       *json)
{
  gboolean is_number = *json == '-' || g_ascii_isdigit (*json);
  gboolean is_of_kind = FALSE;

  if (field->kind == JALON_FIELD_DATE)
    is_of_kind = *json == '"';
  else if (field->kind == JALON_FIELD_INTEGER || field->kind == JALON_FIELD_DECIMAL)
    is_of_kind = is_number;

  return is_of_kind && jalon_json_check (json, strlen (json), NULL);
}
