/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-set.h"

#include <string.h>

#include "jalon-json.h"
#include "jalon-test.h"

/* What is wrong in the file of rounds stops the build, and says where. */

typedef struct
{
  const char *name;
  const char *names;
  const char *pool;
  const char *rounds;
  const char *error; /* NULL: nothing is wrong */
} FileRow;

#define NAMES "[{\"en\":\"CEC\",\"fr\":\"CEC\"}]"
#define POOL "{\"as-of\":\"2026-11-01\",\"candidates\":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18]}"
#define ROUND "{\"number\":\"1\",\"date\":\"2015-01-31\",\"name\":0,\"invitations\":779,\"cut-off\":886}"

static const FileRow rows[] = {
  { "right", NAMES, POOL, "[" ROUND "]", NULL },
  { "one-language", "[{\"fr\":\"CEC\"}]", POOL, "[" ROUND "]", NULL },
  { "tie-and-pool", NAMES, POOL, "[{\"number\":\"91a\",\"date\":\"2015-01-31\",\"name\":0,\"invitations\":1,\"cut-off\":1200,\"tie\":\"2026-09-01T23:05:13Z\",\"pool\":0}]", NULL },
  { "no-language", "[{}]", POOL, "[" ROUND "]", "names[0]: is in neither language" },
  { "bands", NAMES, "{\"as-of\":\"2026-11-01\",\"candidates\":[1,2]}", "[" ROUND "]", "candidates: are not 18" },
  { "half-a-candidate", NAMES, "{\"as-of\":\"2026-11-01\",\"candidates\":[1,2.5]}", "[" ROUND "]", "candidates[1]: is not a whole number" },
  { "below-none", NAMES, "{\"as-of\":\"2026-11-01\",\"candidates\":[-1]}", "[" ROUND "]", "candidates[0]: is not a whole number" },
  { "too-many", NAMES, "{\"as-of\":\"2026-11-01\",\"candidates\":[2147483648]}", "[" ROUND "]", "candidates[0]: is not a whole number" },
  { "no-number", NAMES, "{\"as-of\":\"2026-11-01\",\"candidates\":[\"1\"]}", "[" ROUND "]", "candidates[0]: " },
  { "no-list", NAMES, "{\"as-of\":\"2026-11-01\",\"candidates\":1}", "[" ROUND "]", "candidates: " },
  { "number", NAMES, POOL, "[{\"number\":\"a\",\"date\":\"2015-01-31\",\"name\":0,\"invitations\":779,\"cut-off\":886}]", "rounds[0]: number: is not" },
  { "nobody", NAMES, POOL, "[{\"number\":\"1\",\"date\":\"2015-01-31\",\"name\":0,\"invitations\":0,\"cut-off\":886}]", "invitations: " },
  { "cut-off", NAMES, POOL, "[{\"number\":\"1\",\"date\":\"2015-01-31\",\"name\":0,\"invitations\":1,\"cut-off\":1201}]", "cut-off: " },
  { "tie", NAMES, POOL, "[{\"number\":\"1\",\"date\":\"2015-01-31\",\"name\":0,\"invitations\":1,\"cut-off\":1,\"tie\":\"noon\"}]", "tie: is not a moment" },
  { "no-such-name", NAMES, POOL, "[{\"number\":\"1\",\"date\":\"2015-01-31\",\"name\":1,\"invitations\":1,\"cut-off\":1}]", "rounds[0]: points to what is not there" },
  { "no-such-pool", NAMES, POOL, "[{\"number\":\"1\",\"date\":\"2015-01-31\",\"name\":0,\"invitations\":1,\"cut-off\":1,\"pool\":1}]", "rounds[0]: points to what is not there" },
  { "twice", NAMES, POOL, "[" ROUND "," ROUND "]", "rounds[1]: number: 1 is there twice" },
  { "none", NAMES, POOL, "[]", "rounds: " },
};

static void
test_file (gconstpointer data)
{
  const FileRow       *row = data;
  g_autoptr (GError)   error = NULL;
  g_autofree char     *text = g_strdup_printf ("{\"format\":\"jalon-rounds/1\",\"names\":%s,\"pools\":[%s],\"rounds\":%s}", row->names, row->pool, row->rounds);
  g_autoptr (JsonNode) root = jalon_json_parse (text, strlen (text), &error);
  gpointer             file;

  g_assert_no_error (error);
  file = jalon_data_set_read (&jalon_rounds_set, root, &error);
  if (row->error == NULL)
    {
      g_assert_no_error (error);
      g_assert_nonnull (file);
    }
  else
    {
      g_assert_null (file);
      g_assert_nonnull (error);
      g_assert_nonnull (strstr (error->message, row->error));
    }
  jalon_data_set_free (&jalon_rounds_set, file);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/rounds-set/file", rows, test_file);

  return g_test_run ();
}
