/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score-line.h"

#include "jalon-test.h"

#define NBSP "\xc2\xa0"

/* What a line of the score tells; and when two of them say the same, so that the window may leave the row alone. */

typedef struct
{
  const char *name;
  gsize       offset; /* of the only member that differs: a text, or a number */
  gboolean    is_text;
} Row;

#define TEXT(member)                                       \
  {                                                        \
#member, G_STRUCT_OFFSET(JalonScoreLine, member), TRUE \
  }
#define NUMBER(member)                                      \
  {                                                         \
#member, G_STRUCT_OFFSET(JalonScoreLine, member), FALSE \
  }

static const Row rows[] = {
  NUMBER (line),
  NUMBER (section),
  NUMBER (own),
  NUMBER (points),
  NUMBER (maximum),
  TEXT (id),
  TEXT (title),
  TEXT (reason),
  TEXT (next),
  TEXT (place),
  TEXT (rule),
  TEXT (source_title),
  TEXT (source_url),
  TEXT (source_section),
};

static JalonScoreLine *
make_line (void)
{
  JalonScoreLine *line = g_object_new (JALON_TYPE_SCORE_LINE, NULL);

  line->line = JALON_CRS_FIRST_LANGUAGE;
  line->section = JALON_CRS_SECTION_CORE;
  line->id = g_strdup ("core.first-language");
  line->title = g_strdup ("First official language");
  line->points = 124;
  line->maximum = 136;
  line->reason = g_strdup ("CLB" NBSP "9");
  line->place = g_strdup ("candidate.tests");
  line->rule = g_strdup ("crs.core.first-language");
  line->since = (JalonDate){ 2015, 1, 1 };
  line->source_title = g_strdup ("Ministerial Instructions");
  line->source_url = g_strdup ("https://example.org/");
  line->source_section = g_strdup ("14");

  return line;
}

static void
test_differs (gconstpointer data)
{
  const Row                 *row = data;
  g_autoptr (JalonScoreLine) line = make_line ();
  g_autoptr (JalonScoreLine) other = make_line ();

  g_assert_true (jalon_score_line_is_same (line, other));

  if (row->is_text)
    {
      g_free (G_STRUCT_MEMBER (char *, other, row->offset));
      G_STRUCT_MEMBER (char *, other, row->offset) = g_strdup ("other");
    }
  else
    G_STRUCT_MEMBER (int, other, row->offset)
  ++;

  g_assert_false (jalon_score_line_is_same (line, other));
  g_assert_false (jalon_score_line_is_same (other, line));
}

/* The same rule of another version. */
static void
test_since (void)
{
  g_autoptr (JalonScoreLine) line = make_line ();
  g_autoptr (JalonScoreLine) other = make_line ();

  other->since = (JalonDate){ 2025, 3, 25 };
  g_assert_false (jalon_score_line_is_same (line, other));
}

/* What a row of the window binds. */
static void
test_properties (void)
{
  g_autoptr (JalonScoreLine) line = make_line ();
  g_autofree char           *title = NULL;
  g_autofree char           *reason = NULL;
  g_autofree char           *next = NULL;
  g_autofree char           *source = NULL;
  int                        points;
  int                        maximum;

  g_object_get (line, "title", &title, "points", &points, "maximum", &maximum, "reason", &reason, "next", &next, "source-title", &source, NULL);

  g_assert_cmpstr (title, ==, "First official language");
  g_assert_cmpint (points, ==, 124);
  g_assert_cmpint (maximum, ==, 136);
  g_assert_cmpstr (reason, ==, "CLB" NBSP "9");
  g_assert_null (next);
  g_assert_cmpstr (source, ==, "Ministerial Instructions");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/score-line/differs", rows, test_differs);
  g_test_add_func ("/score-line/since", test_since);
  g_test_add_func ("/score-line/properties", test_properties);

  return g_test_run ();
}
