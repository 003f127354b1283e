/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plain.h"
#include "jalon-test.h"

/* What a text may hold, and how it is shown on one line and on a terminal. */
typedef struct
{
  const char *name;
  const char *text;
  const char *line;
  const char *terminal;
} Row;

static const Row rows[] = {
  { "empty", "", "", "" },
  { "plain", "Amina & Karim <b> %s", "Amina & Karim <b> %s", "Amina & Karim <b> %s" },
  { "accents", "Zoë Ñandú 李 محمد", "Zoë Ñandú 李 محمد", "Zoë Ñandú 李 محمد" },
  { "lines", "a\nb\tc", "a b c", "a\nb\tc" },
  { "carriage-return", "a\r\nb", "a  b", "a \nb" },
  { "escape", "\x1b[2Ja", "�[2Ja", "�[2Ja" },
  { "bell-and-delete", "a\ab\x7f", "a�b�", "a�b�" },
  { "c1", "a\xc2\x9b", "a�", "a�" },
  { "no-break-space", "a\xc2\xa0", "a\xc2\xa0", "a\xc2\xa0" },
  { "line-separator", "a\xe2\x80\xa8", "a ", "a " },
  { "paragraph-separator", "a\xe2\x80\xa9", "a ", "a " },
  { "override", "\xe2\x80\xae"
                "2026",
    "�2026", "�2026" },
  { "isolate", "\xe2\x81\xa6", "�", "�" },
  { "before-and-after-overrides", "\xe2\x80\x90\xe2\x80\xaf", "\xe2\x80\x90\xe2\x80\xaf", "\xe2\x80\x90\xe2\x80\xaf" },
  { "broken", "a\xff", "a�", "a�" },
};

static void
test_row (gconstpointer data)
{
  const Row       *row = data;
  g_autofree char *line = jalon_plain_dup_line (row->text);
  g_autofree char *terminal = jalon_plain_dup_text (row->text);

  g_assert_cmpstr (line, ==, row->line);
  g_assert_cmpstr (terminal, ==, row->terminal);
}

/* A name of 200 characters is whole, one of 201 is cut. */
static void
test_long_name (void)
{
  g_autofree char *long_text = g_strnfill (201, 'W');
  g_autofree char *cut = jalon_plain_dup_name (long_text);
  g_autofree char *whole = NULL;

  g_assert_cmpint (g_utf8_strlen (cut, -1), ==, 201);
  g_assert_true (g_str_has_suffix (cut, "W…"));
  long_text[200] = '\0';
  whole = jalon_plain_dup_name (long_text);
  g_assert_cmpstr (whole, ==, long_text);
}

/* A word of 200 letters is whole, of one of 201 the end is not shown, and what follows it is; where a line may end a word ends. */
static void
test_long_word (void)
{
  g_autofree char *letters = g_strnfill (200, 'W');
  g_autofree char *longest = g_strdup_printf ("a %s b", letters);
  g_autofree char *longer = g_strdup_printf ("a %sW b %sWW", letters, letters);
  g_autofree char *expected = g_strdup_printf ("a %s… b %s…", letters, letters);
  g_autofree char *path = g_strdup_printf ("/%s/%s-%s", letters, letters, letters);
  g_autofree char *shown_longest = jalon_plain_dup_line (longest);
  g_autofree char *shown_longer = jalon_plain_dup_line (longer);
  g_autofree char *shown_path = jalon_plain_dup_line (path);
  g_autofree char *terminal = jalon_plain_dup_text (longer);
  GString         *chinese = g_string_new (NULL);
  g_autofree char *shown_chinese = NULL;

  for (guint i = 0; i < 300; i++)
    g_string_append (chinese, "李");
  shown_chinese = jalon_plain_dup_line (chinese->str);

  g_assert_cmpstr (shown_longest, ==, longest);
  g_assert_cmpstr (shown_longer, ==, expected);
  g_assert_cmpstr (shown_path, ==, path);
  g_assert_cmpstr (terminal, ==, longer);
  g_assert_cmpstr (shown_chinese, ==, chinese->str);
  g_string_free (chinese, TRUE);
}

/* A line of 1,000 characters is whole. */
static void
test_long_line (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char    *whole = NULL;
  g_autofree char    *cut = NULL;

  for (guint i = 0; i < 250; i++)
    g_string_append (text, "mot ");
  whole = jalon_plain_dup_line (text->str);
  g_assert_cmpstr (whole, ==, text->str);
  g_string_append_c (text, 'x');
  cut = jalon_plain_dup_line (text->str);
  g_assert_true (g_str_has_suffix (cut, "mot …"));
  g_assert_cmpint (g_utf8_strlen (cut, -1), ==, 1001);
}

static void
test_none (void)
{
  g_assert_null (jalon_plain_dup_line (NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/plain", rows, test_row);
  g_test_add_func ("/plain/long-name", test_long_name);
  g_test_add_func ("/plain/long-word", test_long_word);
  g_test_add_func ("/plain/long-line", test_long_line);
  g_test_add_func ("/plain/none", test_none);

  return g_test_run ();
}
