/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include <string.h>

#include "jalon-csv.h"
#include "jalon-occupations.h"

/* A search finds what it says, whatever is typed; and the fields of a line of CSV lie in it. */

#define LIMIT 20

static JalonOccupations *occupations;

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  occupations = jalon_occupations_new (NULL);
  g_assert_nonnull (occupations);

  return 0;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autofree char      *query = g_utf8_make_valid ((const char *) data, (gssize) size);
  g_autoptr (GPtrArray) matches = jalon_occupations_search (occupations, query, JALON_LANGUAGE_FR, LIMIT);
  const char           *at = (const char *) data;
  const char           *end = at + size;
  const char           *field;
  gsize                 length;

  g_assert_cmpuint (matches->len, <=, LIMIT);

  while (at < end && jalon_csv_read_field (&at, end, &field, &length))
    {
      g_assert_true (field >= (const char *) data);
      g_assert_true (field + length <= end);
      g_assert_true (at <= end);
    }

  return 0;
}
