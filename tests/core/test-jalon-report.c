/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-report.h"

#include <string.h>

#include "jalon-labels.h"
#include "jalon-plan-words.h"
#include "jalon-profile-file.h"
#include "jalon-score.h"
#include "jalon-test-sheet.h"
#include "jalon-test.h"
#include "jalon-words.h"

static JalonHousehold *
load_sample (const char *name)
{
  g_autofree char   *file = g_strconcat (name, ".jalon", NULL);
  g_autofree char   *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", file, NULL);
  g_autofree char   *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize              length;
  JalonHousehold    *household;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  household = jalon_profile_parse (text, length, NULL, &error);
  g_assert_no_error (error);

  return household;
}

/* Samples ------------------------------------------------------------------ */

typedef struct
{
  const char *name;
  const char *sample;
  const char *language;
} SampleRow;

static const SampleRow sample_rows[] = {
  { "cook-en", "cook-trades", "en" },
  { "cook-fr", "cook-trades", "fr" },
  { "couple-en", "couple-morocco", "en" },
  { "couple-fr", "couple-morocco", "fr" },
  { "graduate-en", "graduate-canada", "en" },
  { "graduate-fr", "graduate-canada", "fr" },
  { "physician-en", "physician-self-employed", "en" },
  { "physician-fr", "physician-self-employed", "fr" },
  { "researcher-en", "researcher-44", "en" },
  { "researcher-fr", "researcher-44", "fr" },
};

/* Each item of the checklist stands in a row of its title, with its person. */
static void
test_every_item (gconstpointer data)
{
  const SampleRow *row = data;
  g_auto (Sheet)   sheet = { 0 };
  guint            n_persons = 0;

  jalon_words_init (row->language);
  sheet_open (&sheet, load_sample (row->sample), JALON_REPORT_CHECKLIST);

  for (guint i = 0; i < sheet.results->items->len; i++)
    {
      JalonItem            *item = g_ptr_array_index (sheet.results->items, i);
      g_autofree char      *title = jalon_item_dup_title (item, sheet.household);
      g_autofree char      *name = jalon_label_person (sheet.household, item->for_whom);
      JalonBlock           *block = find_block (sheet.report, JALON_BLOCK_ROW, title);
      const JalonRowPerson *person = find_person (block, name);

      g_assert_true (person->state != NULL || !person->ticked);
      g_assert_cmpuint (block->lines->len, <=, 1);
      if (g_str_equal (row->sample, "couple-morocco") && block->lines->len > 0) /* a name stays one behind a colon */
        {
          g_autofree char *letter = jalon_words_small (name);
          g_autofree char *small = g_strconcat (": ", letter, NULL);

          g_assert_true (g_str_equal (item->for_whom, "household") || strstr (g_ptr_array_index (block->lines, 0), small) == NULL);
        }
      g_assert_true (item->rule == NULL || g_str_has_prefix (block->uri, "https://"));
    }

  for (guint i = 0; i < sheet.report->blocks->len; i++)
    n_persons += ((JalonBlock *) g_ptr_array_index (sheet.report->blocks, i))->persons->len;

  g_assert_cmpuint (n_persons, ==, sheet.results->items->len);
  g_assert_cmpstr (sheet.report->language, ==, row->language);
  jalon_words_init ("en");
}

static void
test_every_date (gconstpointer data)
{
  const SampleRow *row = data;
  g_auto (Sheet)   sheet = { 0 };
  guint            n = 0, n_far = 0;
  JalonDate        far_away = { 2027, 11, 23 };

  jalon_words_init (row->language);
  sheet_open (&sheet, load_sample (row->sample), JALON_REPORT_DATES);

  for (guint i = 0; i < sheet.results->deadlines->len; i++)
    {
      JalonDeadline   *deadline = g_ptr_array_index (sheet.results->deadlines, i);
      g_autofree char *title = jalon_deadline_dup_title (deadline, sheet.household);
      g_autofree char *day = jalon_words_date_short (deadline->due);

      if (jalon_date_compare (deadline->due, far_away) > 0)
        {
          find_block (sheet.report, JALON_BLOCK_PARAGRAPH, title);
          n_far++;
          continue;
        }

      find_block (sheet.report, JALON_BLOCK_LINE, title);
      for (guint j = 0; j < sheet.report->blocks->len; j++)
        {
          JalonBlock *block = g_ptr_array_index (sheet.report->blocks, j);

          n += block->kind == JALON_BLOCK_LINE && g_str_has_prefix (g_ptr_array_index (block->lines, 0), day) && g_str_has_prefix (g_ptr_array_index (block->lines, 1), title);
        }
    }

  g_assert_cmpuint (n, >=, sheet.results->deadlines->len - n_far);
  g_assert_cmpuint (count_kind (sheet.report, JALON_BLOCK_LINE), ==, sheet.results->deadlines->len - n_far);
  jalon_words_init ("en");
}

static void
test_every_line_of_the_score (gconstpointer data)
{
  const SampleRow       *row = data;
  g_auto (Sheet)         sheet = { 0 };
  g_autoptr (JalonScore) score = NULL;
  g_autofree char       *total = NULL;
  guint                  position = 0;
  GListModel            *lines;
  JalonBlock            *title;

  jalon_words_init (row->language);
  sheet_open (&sheet, load_sample (row->sample), JALON_REPORT_SCORE);
  score = jalon_score_new (&sheet.results->assessed);
  lines = jalon_score_get_lines (score);
  total = g_strdup_printf (strcmp (row->language, "fr") == 0 ? "\nTotal\302\240: %d points\n" : "\nTotal: %d points\n", score->crs.total);

  for (guint i = 0; i < sheet.report->blocks->len; i++)
    {
      JalonBlock                *block = g_ptr_array_index (sheet.report->blocks, i);
      g_autoptr (JalonScoreLine) line = NULL;
      g_autofree char           *points = NULL;

      if (block->kind != JALON_BLOCK_LINE)
        continue;

      line = g_list_model_get_item (lines, position++);
      points = g_strdup_printf (strcmp (row->language, "fr") == 0 ? "%d sur %d" : "%d of %d", line->points, line->maximum);
      g_assert_cmpstr (g_ptr_array_index (block->lines, 0), ==, line->title);
      g_assert_true (g_str_has_prefix (g_ptr_array_index (block->lines, 1), line->reason));
      g_assert_cmpstr (g_ptr_array_index (block->lines, 2), ==, points);
    }

  g_assert_cmpuint (position, ==, g_list_model_get_n_items (lines));
  title = g_ptr_array_index (sheet.report->blocks, 0);
  g_assert_nonnull (strstr (title->note, total));

  /* From 2026-11-03 on the score is not complete, and the sheet says so first. */
  g_assert_cmpint (((JalonBlock *) g_ptr_array_index (sheet.report->blocks, 1))->kind, ==, JALON_BLOCK_PARAGRAPH);
  g_assert_true (((JalonBlock *) g_ptr_array_index (sheet.report->blocks, 1))->strong);
  jalon_words_init ("en");
}

/* Words -------------------------------------------------------------------- */

static void
test_title_block (void)
{
  g_auto (Sheet) sheet = { 0 };
  JalonBlock    *title;

  sheet_open (&sheet, jalon_test_household (FAMILY), JALON_REPORT_CHECKLIST);
  title = g_ptr_array_index (sheet.report->blocks, 0);

  g_assert_cmpint (title->kind, ==, JALON_BLOCK_TITLE);
  g_assert_cmpstr (title->text, ==, "Document checklist");
  g_assert_cmpstr (g_ptr_array_index (title->lines, 0), ==, "The two");
  g_assert_cmpstr (g_ptr_array_index (title->lines, 1), ==, "With Lina and Child 2. Express Entry, destination: Ontario.");
  g_assert_true (g_str_has_prefix (title->note, "Printed on Monday 23 November 2026\n2 of "));
  g_assert_nonnull (strstr (title->note, " ready, 2 late\nCRS rules last checked on "));
  g_assert_cmpstr (sheet.report->title, ==, "Express Entry: The two");
  g_assert_cmpstr (sheet.report->footer, ==, "Jalon, unofficial. The list in your account decides. Printed on 23 Nov 2026: dates change.");
}

static void
test_persons_of_a_row (void)
{
  g_auto (Sheet)        sheet = { 0 };
  const JalonRowPerson *person;
  JalonBlock           *row;

  sheet_open (&sheet, jalon_test_household (FAMILY), JALON_REPORT_CHECKLIST);
  row = find_block (sheet.report, JALON_BLOCK_ROW, "Passport or travel document");
  g_assert_cmpuint (row->persons->len, ==, 4);

  person = find_person (row, "Amina");
  g_assert_true (person->ticked && !person->strong);
  g_assert_cmpstr (person->state, ==, "Ready");
  g_assert_cmpstr (person->when, ==, "until 1 May 2029");

  person = find_person (row, "Karim");
  g_assert_true (!person->ticked && person->strong);
  g_assert_cmpstr (person->state, ==, "Expired on 12 Nov 2026");
  g_assert_cmpstr (person->when, ==, "usual time 14 to 90 days: too long; needed by 4 Dec 2026, else begin the profile again");

  person = find_person (row, "Lina");
  g_assert_true (!person->ticked && !person->strong);
  g_assert_cmpstr (person->state, ==, "Not needed");

  person = find_person (row, "Child 2");
  g_assert_cmpstr (person->state, ==, "Requested on 2 Nov 2026");
  g_assert_true (g_str_has_suffix (person->when, ". At the embassy"));

  row = find_block (sheet.report, JALON_BLOCK_ROW, "Letter of the landlord");
  g_assert_null (row->uri);
}

static void
test_sections (void)
{
  g_auto (Sheet) sheet = { 0 };
  JalonBlock    *heading;

  sheet_open (&sheet, jalon_test_household (FAMILY), JALON_REPORT_CHECKLIST);
  heading = find_block (sheet.report, JALON_BLOCK_HEADING, "1. To submit the profile");
  g_assert_nonnull (strstr (heading->note, " ready, by Friday 4 December 2026 at the latest"));
  heading = find_block (sheet.report, JALON_BLOCK_HEADING, "2. For the application");
  g_assert_nonnull (strstr (heading->note, " ready, within 60 calendar days after the invitation"));
  g_assert_cmpuint (count_kind (sheet.report, JALON_BLOCK_TABLE_HEAD), ==, count_kind (sheet.report, JALON_BLOCK_HEADING));
}

static void
test_parts (void)
{
  g_auto (Sheet) sheet = { 0 };

  sheet_open (&sheet, jalon_test_household (FAMILY), JALON_REPORT_CHECKLIST | JALON_REPORT_DATES | JALON_REPORT_SCORE);
  g_assert_cmpuint (count_kind (sheet.report, JALON_BLOCK_TITLE), ==, 3);
  g_assert_cmpuint (count_kind (sheet.report, JALON_BLOCK_PAGE), ==, 0);
  g_assert_cmpint (((JalonBlock *) g_ptr_array_index (sheet.report->blocks, 0))->level, ==, 1);
  g_assert_cmpint (find_block (sheet.report, JALON_BLOCK_TITLE, "Dates")->level, ==, 2);
}

/* A day that is past is late only where the candidate had to do something. */
static void
test_past_and_kept (void)
{
  g_auto (Sheet) sheet = { 0 };

  sheet_open (&sheet, jalon_test_household (FAMILY), JALON_REPORT_DATES);
  g_assert_true (find_block (sheet.report, JALON_BLOCK_LINE, "Renew the passport: Karim")->strong);
  g_assert_false (find_block (sheet.report, JALON_BLOCK_PARAGRAPH, "Renew the passport: Amina")->strong);
  find_block (sheet.report, JALON_BLOCK_HEADING, "Past");
  find_block (sheet.report, JALON_BLOCK_HEADING, "To come");
}

/* What is due today is still to come, and what is kept says no more what happens when it is missed. */
static void
test_edges_of_dates (void)
{
  g_auto (Sheet) today = { 0 };
  g_auto (Sheet) yesterday = { 0 };
  g_auto (Sheet) done = { 0 };

  sheet_open (&today, jalon_test_household ("'candidate': {'given-name': 'Amina', 'passport-expires': '2026-11-23'}"), JALON_REPORT_DATES);
  find_block (today.report, JALON_BLOCK_HEADING, "To come");
  find_block (today.report, JALON_BLOCK_HEADING, "Much later");
  g_assert_cmpuint (count_kind (today.report, JALON_BLOCK_HEADING), ==, 2);

  sheet_open (&yesterday, jalon_test_household ("'candidate': {'given-name': 'Amina', 'passport-expires': '2026-11-22'}"), JALON_REPORT_DATES);
  find_block (yesterday.report, JALON_BLOCK_HEADING, "Past");
  g_assert_cmpuint (count_kind (yesterday.report, JALON_BLOCK_HEADING), ==, 2);

  sheet_open (&done, jalon_test_household ("'milestones': {'invited': '2026-11-01', 'declined': '2026-11-20'}"), JALON_REPORT_DATES);
  find_block (done.report, JALON_BLOCK_HEADING, "No longer applies");

  for (guint i = 0; i < done.results->deadlines->len; i++)
    {
      JalonDeadline   *deadline = g_ptr_array_index (done.results->deadlines, i);
      g_autofree char *title = jalon_deadline_dup_title (deadline, done.household);
      g_autofree char *missed = jalon_deadline_dup_consequence (deadline, done.household, done.results->day);

      if (deadline->done && missed != NULL && *missed != '\0')
        g_assert_null (strstr (g_ptr_array_index (find_block (done.report, JALON_BLOCK_LINE, title)->lines, 1), missed));
    }
}

/* DECISION 19: what the profile shows to exist is ticked, as in the window, and has no day any more to be there by. */
static void
test_shown_to_exist (void)
{
  g_auto (Sheet)        sheet = { 0 };
  const JalonRowPerson *person;
  JalonBlock           *heading;

  sheet_open (&sheet, jalon_test_household ("'candidate': { 'given-name': 'Ada', 'passport-expires': '2030-01-01' }, 'milestones': { 'planned-submission': '2027-06-01' }"), JALON_REPORT_CHECKLIST);
  person = find_person (find_block (sheet.report, JALON_BLOCK_ROW, "Passport or travel document"), "Ada");
  heading = find_block (sheet.report, JALON_BLOCK_HEADING, "1. To submit the profile");

  g_assert_true (person->ticked);
  g_assert_cmpstr (person->state, ==, "Ready");
  g_assert_cmpstr (person->when, ==, "until 1 Jan 2030");
  g_assert_true (g_str_has_prefix (heading->note, "1 of "));
}

/* How many are ready and how many late, one and none of them, and by which day. */
static void
test_sums (void)
{
  g_auto (Sheet) sheet = { 0 };
  JalonBlock    *title;
  guint          n_done = 0, n_late = 0;

  sheet_open (&sheet, jalon_test_household (FAMILY), 0);
  for (guint i = 0; i < sheet.results->items->len; i++)
    {
      JalonItem *item = g_ptr_array_index (sheet.results->items, i);

      n_done += jalon_item_is_done (item);
      n_late += jalon_item_is_late (item);
    }
  g_assert_cmpuint (n_done, ==, 2);
  g_assert_cmpuint (n_late, ==, 2);

  for (guint late = 3; late-- > 0;)
    {
      g_autoptr (JalonReport) report = NULL;
      g_autofree char        *sum = late > 0 ? g_strdup_printf ("2 of %u ready, %u late\n", sheet.results->items->len, late) : g_strdup_printf ("2 of %u ready\n", sheet.results->items->len);

      report = jalon_report_new (sheet.results, JALON_REPORT_CHECKLIST);
      title = g_ptr_array_index (report->blocks, 0);
      if (strstr (title->note, sum) == NULL)
        g_assert_cmpstr (title->note, ==, sum);

      for (guint i = 0; i < sheet.results->items->len; i++)
        {
          JalonItem *item = g_ptr_array_index (sheet.results->items, i);

          if (!jalon_item_is_late (item))
            continue;

          item->urgency = JALON_ITEM_URGENCY_NONE;
          item->warning = JALON_ITEM_WARNING_NONE;
          break;
        }
    }
}

/* What is ready has no day any more that the others would be measured by. */
static void
test_first_day_is_of_what_is_open (void)
{
  g_auto (Sheet)          sheet = { 0 };
  g_autoptr (JalonReport) report = NULL;
  JalonBlock             *heading;

  sheet_open (&sheet, jalon_test_household (FAMILY), 0);
  for (guint i = 0; i < sheet.results->items->len; i++)
    {
      JalonItem *item = g_ptr_array_index (sheet.results->items, i);

      item->stage = JALON_STAGE_PROFILE;
      item->state = i == 0 ? JALON_DOCUMENT_STATE_READY : JALON_DOCUMENT_STATE_TO_DO;
      item->due = i < 3 ? jalon_date_add_days ((JalonDate){ 2026, 12, 1 }, (int) i) : JALON_DATE_UNSET;
    }
  report = jalon_report_new (sheet.results, JALON_REPORT_CHECKLIST);
  heading = find_block (report, JALON_BLOCK_HEADING, "1. To submit the profile");
  g_assert_nonnull (strstr (heading->note, "1 of "));
  g_assert_nonnull (strstr (heading->note, " ready, the first by Wednesday 2 December 2026"));
}

/* A year to the day is a line of the table; a day more is one of the last lines, without how it is counted. */
static void
test_far_dates (void)
{
  g_auto (Sheet) near = { 0 };
  g_auto (Sheet) far_away = { 0 };
  JalonBlock    *paragraph;

  sheet_open (&near, jalon_test_household ("'candidate': {'given-name': 'Amina', 'passport-expires': '2027-11-23'}"), JALON_REPORT_DATES);
  find_block (near.report, JALON_BLOCK_LINE, "Renew the passport: Amina");

  sheet_open (&far_away, jalon_test_household ("'candidate': {'given-name': 'Amina', 'passport-expires': '2027-11-24'}"), JALON_REPORT_DATES);
  find_block (far_away.report, JALON_BLOCK_HEADING, "Much later");
  paragraph = find_block (far_away.report, JALON_BLOCK_PARAGRAPH, "Renew the passport: Amina");
  g_assert_true (g_str_has_prefix (paragraph->text, "24 Nov 2027 – Renew the passport: Amina\n"));
}

static void
test_empty_household (void)
{
  g_auto (Sheet) sheet = { 0 };

  sheet_open (&sheet, jalon_test_household (""), JALON_REPORT_CHECKLIST | JALON_REPORT_DATES | JALON_REPORT_SCORE);
  g_assert_cmpuint (count_kind (sheet.report, JALON_BLOCK_TITLE), ==, 3);
  g_assert_cmpstr (sheet.report->title, ==, "Express Entry: New household");
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  int                status;

  g_test_init (&argc, &argv, NULL);
  jalon_words_init ("en");
  knowledge = jalon_knowledge_new (NULL, &error);
  g_assert_no_error (error);

  JALON_TEST_ADD_ROWS ("/report/every-item", sample_rows, test_every_item);
  JALON_TEST_ADD_ROWS ("/report/every-date", sample_rows, test_every_date);
  JALON_TEST_ADD_ROWS ("/report/every-line-of-the-score", sample_rows, test_every_line_of_the_score);
  g_test_add_func ("/report/shown-to-exist", test_shown_to_exist);
  g_test_add_func ("/report/title-block", test_title_block);
  g_test_add_func ("/report/persons-of-a-row", test_persons_of_a_row);
  g_test_add_func ("/report/sections", test_sections);
  g_test_add_func ("/report/parts", test_parts);
  g_test_add_func ("/report/past-and-kept", test_past_and_kept);
  g_test_add_func ("/report/empty-household", test_empty_household);
  g_test_add_func ("/report/far-dates", test_far_dates);
  g_test_add_func ("/report/edges-of-dates", test_edges_of_dates);
  g_test_add_func ("/report/sums", test_sums);
  g_test_add_func ("/report/first-day-is-of-what-is-open", test_first_day_is_of_what_is_open);

  status = g_test_run ();
  g_object_unref (knowledge);

  return status;
}
