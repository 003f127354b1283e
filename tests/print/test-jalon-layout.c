/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-layout.h"
#include "jalon-set-block.h"

#include <glib/gi18n.h>

#include "jalon-config.h"
#include "jalon-test.h"
#include "jalon-test-pdf.h"

/*
 * Reports made by hand, written as PDFs and read back with pdftotext and
 * pdfinfo: in both languages, on both papers, with 1, 8 and 40 papers of
 * overlong names.
 */

/* Reports ------------------------------------------------------------------ */

typedef struct
{
  const char       *name;
  const char       *language;
  const JalonPaper *paper;
  const char       *size;
  guint             n_rows;
  guint             n_persons;
} PageRow;

static const PageRow page_rows[] = {
  { "en-a4-1", "en", &jalon_paper_a4, "595.276 x 841.89", 1, 1 },
  { "en-a4-8", "en", &jalon_paper_a4, "595.276 x 841.89", 8, 3 },
  { "en-a4-40", "en", &jalon_paper_a4, "595.276 x 841.89", 40, 2 },
  { "en-letter-1", "en", &jalon_paper_letter, "612 x 792", 1, 1 },
  { "en-letter-8", "en", &jalon_paper_letter, "612 x 792", 8, 3 },
  { "en-letter-40", "en", &jalon_paper_letter, "612 x 792", 40, 2 },
  { "fr-a4-1", "fr", &jalon_paper_a4, "595.276 x 841.89", 1, 1 },
  { "fr-a4-8", "fr", &jalon_paper_a4, "595.276 x 841.89", 8, 3 },
  { "fr-a4-40", "fr", &jalon_paper_a4, "595.276 x 841.89", 40, 2 },
  { "fr-letter-1", "fr", &jalon_paper_letter, "612 x 792", 1, 1 },
  { "fr-letter-8", "fr", &jalon_paper_letter, "612 x 792", 8, 3 },
  { "fr-letter-40", "fr", &jalon_paper_letter, "612 x 792", 40, 2 },
  { "one-taller-than-a-page", "en", &jalon_paper_letter, "612 x 792", 1, 40 },
};

/* Each name and each content stands there once and as a whole. */
static void
assert_nothing_is_cut (const char *text,
                       guint       n_rows,
                       guint       n_persons)
{
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *paper = g_strdup_printf ("Paper-%u", i);
      g_autofree char *begin = g_strdup_printf ("begin-%u ", i);
      g_autofree char *end = g_strdup_printf (" end-%u", i);

      g_assert_nonnull (strstr (text, paper));
      g_assert_nonnull (strstr (text, begin));
      g_assert_nonnull (strstr (text, end + 1));

      for (guint j = 0; j < n_persons; j++)
        {
          g_autofree char *person = g_strdup_printf ("N%u-%u", i, j);

          g_assert_nonnull (strstr (text, person));
        }
    }
}

/* The pages of a text end with a form feed; the last line of each is its foot. */
static void
assert_feet (const char *text,
             const char *language,
             guint       n_pages)
{
  g_auto (GStrv) pages = g_strsplit (text, "\f", -1);

  g_assert_cmpuint (g_strv_length (pages), ==, n_pages + 1);

  for (guint i = 0; i < n_pages; i++)
    {
      g_autofree char *foot = g_strdup_printf (strcmp (language, "fr") == 0 ? "Page %u sur %u" : "Page %u of %u", i + 1, n_pages);

      g_assert_nonnull (strstr (pages[i], foot));
      g_assert_cmpuint (count_parts (pages[i], "Page "), ==, 1);
    }
}

static void
test_pages (gconstpointer data)
{
  const PageRow   *row = data;
  g_autofree char *path = make_path ();
  g_autofree char *text = NULL;
  g_autofree char *info = NULL;
  g_autofree char *pages = NULL;
  g_autofree char *size = g_strconcat ("Page size:       ", row->size, " pts", NULL);
  guint            n_pages;

  jalon_words_init (row->language);
  n_pages = write_report (new_report (row->n_rows, row->n_persons), row->paper, path);
  text = read_text (path);
  info = read_info (path);
  pages = g_strdup_printf ("Pages:           %u\n", n_pages);

  g_assert_nonnull (strstr (info, pages));
  g_assert_nonnull (strstr (info, size));
  g_assert_nonnull (strstr (info, "Title:           Checklist of somebody\n"));
  g_assert_nonnull (strstr (info, "Creator:         Jalon\n"));
  g_assert_nonnull (strstr (info, "Tagged:          yes\n"));
  g_assert_null (strstr (info, "Author:"));

  assert_nothing_is_cut (text, row->n_rows, row->n_persons);
  assert_feet (text, row->language, n_pages);
}

/* What a page ends with stands in one line with its number, also in the longer language and on the narrower paper. */
static void
test_foot_in_one_line (gconstpointer data)
{
  const PageRow   *row = data;
  g_autofree char *path = make_path ();
  g_autofree char *text = NULL;
  g_autofree char *day = NULL;
  g_autofree char *foot = NULL;
  g_auto (GStrv)   pages = NULL;
  JalonReport     *report;
  char            *footer;
  guint            n_pages;

  jalon_words_init (row->language);
  report = new_report (row->n_rows, row->n_persons);
  day = jalon_words_date ((JalonDate){ 2026, 9, 30 });
  footer = g_strdup_printf (_ ("%1$s Printed on %2$s: dates change."), report->footer, day);
  g_free (report->footer);
  report->footer = footer;
  foot = squeeze (footer);
  n_pages = write_report (report, row->paper, path);
  text = read_text (path);
  pages = g_strsplit (text, "\f", -1);

  for (guint i = 0; i < n_pages; i++)
    {
      g_autofree char *number = g_strdup_printf (_ ("Page %u of %u"), i + 1, n_pages);
      char            *begin = strstr (pages[i], number);
      g_autofree char *line = NULL;

      g_assert_nonnull (begin);
      begin[strlen (number)] = '\0';
      line = squeeze (strrchr (pages[i], '\n'));
      g_test_message ("%s: %s, wanted %s", row->name, line, foot);
      g_assert_true (g_str_has_prefix (line, foot));
    }
}

/* Whole names are found again when the ends of lines are taken out. */
static void
test_whole_names (void)
{
  g_autofree char *path = make_path ();
  g_autofree char *text = NULL;
  g_autofree char *squeezed = NULL;
  const char      *argv[] = { "pdftotext", "-raw", "-enc", "UTF-8", path, "-", NULL };

  write_report (new_report (8, 1), &jalon_paper_a4, path);
  text = run_tool (argv);
  squeezed = squeeze (text);

  g_assert_cmpuint (count_parts (squeezed, LONG_NAME), >=, 8);
}

/* Breaks between pages ----------------------------------------------------- */

/* Every word of pdftotext -bbox: nothing stands outside of the margins, but the foot. */
static void
test_nothing_outside (gconstpointer data)
{
  const PageRow         *row = data;
  g_autofree char       *path = make_path ();
  const char            *argv[] = { "pdftotext", "-bbox", path, "-", NULL };
  g_autofree char       *xml = NULL;
  g_autoptr (GRegex)     regex = g_regex_new ("xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" yMax=\"([0-9.-]+)\">([^<]*)<", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint                  n = 0;

  jalon_words_init (row->language);
  write_report (new_report (row->n_rows, row->n_persons), row->paper, path);
  xml = run_tool (argv);

  for (g_regex_match (regex, xml, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      double edges[4];

      for (int i = 0; i < 4; i++)
        {
          g_autofree char *edge = g_match_info_fetch (match, i + 1);

          edges[i] = g_ascii_strtod (edge, NULL);
        }

      g_assert_cmpfloat (edges[0], >=, row->paper->margin - 1);
      g_assert_cmpfloat (edges[1], >=, row->paper->margin - 3);
      g_assert_cmpfloat (edges[2], <=, row->paper->width - row->paper->margin + 1);
      g_assert_cmpfloat (edges[3], <=, row->paper->height - row->paper->margin + 24);
      n++;
    }

  g_assert_cmpuint (n, >, 30);
}

/* Where a list goes on, its heading and its head stand again, with the word. */
static void
test_continued (void)
{
  g_autofree char *path = make_path ();
  g_autofree char *text = NULL;
  g_auto (GStrv)   pages = NULL;
  guint            n_pages;

  jalon_words_init ("en");
  n_pages = write_report (new_report (40, 2), &jalon_paper_letter, path);
  text = read_text (path);
  pages = g_strsplit (text, "\f", -1);

  g_assert_cmpuint (n_pages, >, 3);
  g_assert_null (strstr (pages[0], "(continued)"));

  for (guint i = 1; i < n_pages; i++)
    {
      g_assert_nonnull (strstr (pages[i], "2. For the application (continued)"));
      g_assert_cmpuint (count_parts (pages[i], "State"), ==, 1);
      /* A paper stands on one page with its last person. */
      g_assert_cmpuint (count_parts (pages[i], "begin-"), ==, count_parts (pages[i], "end-"));
      g_assert_cmpuint (count_parts (pages[i], "begin-"), ==, count_parts (pages[i], "Ready"));
      g_assert_cmpuint (count_parts (pages[i], "begin-"), ==, count_parts (pages[i], "Late"));
    }
}

/* With every height of what stands before it, a heading is followed by its first row. */
static void
test_no_heading_is_last (void)
{
  static const int         WEIGHTS[] = { 1, 3, -1, 0 };
  static const char *const CELLS[] = { "first-cell", "second", "third", NULL };
  static const char *const HEAD[] = { "head-cell", "b", "c", NULL };

  jalon_words_init ("en");

  for (guint n = 1; n < 60; n++)
    {
      g_autofree char *path = make_path ();
      g_autofree char *text = NULL;
      g_auto (GStrv)   pages = NULL;
      JalonReport     *report = jalon_report_new_empty ("Heads", JALON_DATE_UNSET);

      for (guint i = 0; i < n; i++)
        jalon_report_add (report, JALON_BLOCK_PARAGRAPH, "filler");
      jalon_report_add_heading (report, "the-heading", NULL);
      jalon_report_add_cells (report, JALON_BLOCK_TABLE_HEAD, WEIGHTS, HEAD);
      jalon_report_add_cells (report, JALON_BLOCK_LINE, WEIGHTS, CELLS);

      write_report (report, &jalon_paper_letter, path);
      text = read_text (path);
      pages = g_strsplit (text, "\f", -1);

      for (guint i = 0; pages[i] != NULL; i++)
        {
          g_assert_cmpuint (count_parts (pages[i], "the-heading"), ==, count_parts (pages[i], "first-cell"));
          g_assert_cmpuint (count_parts (pages[i], "the-heading"), ==, count_parts (pages[i], "head-cell"));
        }

      g_assert_cmpuint (count_parts (text, "the-heading"), ==, 1);
      g_assert_cmpuint (count_parts (text, "filler"), ==, n);
    }
}

/* What is said of a paper stands in one width from its beginning to its end, whether beside its people or below them. */
static void
test_one_width (void)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint n_people = 1; n_people < 5; n_people++)
    for (guint n_words = 1; n_words < 90; n_words += 3)
      {
        PangoContext  *context = jalon_set_block_new_context ("en");
        JalonReport   *report = jalon_report_new_empty ("Width", JALON_DATE_UNSET);
        JalonBlock    *block = jalon_report_add (report, JALON_BLOCK_ROW, "A paper");
        JalonSetBlock *set;

        g_string_set_size (words, 0);
        for (guint i = 0; i < n_words; i++)
          g_string_append (words, "explained ");
        jalon_block_add_line (block, g_strdup (words->str));
        for (guint i = 0; i < n_people; i++)
          {
            JalonRowPerson *person = g_new0 (JalonRowPerson, 1);

            person->person = g_strdup ("Somebody");
            person->when = g_strdup ("by 4 Dec 2026");
            jalon_block_add_person (block, person);
          }

        set = jalon_set_block_new (context, block, 500);
        g_assert_cmpuint (set->n_cells, ==, 1 + 2 * n_people + 1); /* the name, each person and their days, the text */
        jalon_set_block_free (set);
        jalon_report_free (report);
        g_object_unref (context);
      }
}

static void
test_page_block (void)
{
  g_autofree char *path = make_path ();
  g_autofree char *text = NULL;
  g_auto (GStrv)   pages = NULL;
  JalonReport     *report = jalon_report_new_empty ("Pages", JALON_DATE_UNSET);

  jalon_report_add (report, JALON_BLOCK_PARAGRAPH, "first sheet");
  jalon_report_add (report, JALON_BLOCK_PAGE, NULL);
  jalon_report_add (report, JALON_BLOCK_PAGE, NULL);
  jalon_report_add (report, JALON_BLOCK_PARAGRAPH, "second sheet");

  g_assert_cmpuint (write_report (report, &jalon_paper_a4, path), ==, 2);
  text = read_text (path);
  pages = g_strsplit (text, "\f", -1);
  g_assert_nonnull (strstr (pages[0], "first sheet"));
  g_assert_nonnull (strstr (pages[1], "second sheet"));
}

static void
test_empty (void)
{
  g_autofree char *path = make_path ();

  g_assert_cmpuint (write_report (jalon_report_new_empty ("Nothing", JALON_DATE_UNSET), &jalon_paper_a4, path), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/layout/pages", page_rows, test_pages);
  JALON_TEST_ADD_ROWS ("/layout/nothing-outside", page_rows, test_nothing_outside);
  JALON_TEST_ADD_ROWS ("/layout/foot-in-one-line", page_rows, test_foot_in_one_line);
  g_test_add_func ("/layout/whole-names", test_whole_names);
  g_test_add_func ("/layout/continued", test_continued);
  g_test_add_func ("/layout/no-heading-is-last", test_no_heading_is_last);
  g_test_add_func ("/layout/one-width", test_one_width);
  g_test_add_func ("/layout/page-block", test_page_block);
  g_test_add_func ("/layout/empty", test_empty);

  return run_with_folder ();
}
