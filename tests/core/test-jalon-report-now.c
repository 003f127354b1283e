/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-sheet.h"

/* Who comes pays: 990 and 600 twice, 270 twice, 170 for biometrics (fees of 2026-04-30). */
static void
test_fees (void)
{
  g_auto (Sheet) sheet = { 0 };
  JalonBlock    *row;

  sheet_open (&sheet, jalon_test_household (FAMILY), JALON_REPORT_CHECKLIST);
  row = find_block (sheet.report, JALON_BLOCK_ROW, "Receipt for the fees paid");
  g_assert_cmpstr (find_person (row, "Household")->when, ==, "To hand in after the invitation; $3,890 CAD");
  g_assert_nonnull (strstr (g_ptr_array_index (row->lines, 0), " Amina $1,675 CAD, Karim $1,675 CAD, Lina $270 CAD, Child 2 $270 CAD. Required for everyone."));
}

/* What must be known first stands on the first sheet alone: no program, the day, then what is late. */
static void
test_now (void)
{
  g_auto (Sheet)    sheet = { 0 };
  const JalonBlock *block;

  sheet_open (&sheet, jalon_test_household (FAMILY), JALON_REPORT_USUAL);
  block = g_ptr_array_index (sheet.report->blocks, 0);
  g_assert_cmpstr (block->text, ==, "What to do now");

  block = g_ptr_array_index (sheet.report->blocks, 1);
  /* The words of window and terminal: what is not answered rules nothing out. */
  g_assert_true (block->strong && g_str_has_prefix (block->text, "No program is met yet: answers are missing."));
  block = g_ptr_array_index (sheet.report->blocks, 2);
  g_assert_cmpstr (block->text, ==, "No day is chosen: the documents of the application are due within 60 calendar days after the invitation.");

  /* After the heading and the head: the passport that has ended. */
  block = g_ptr_array_index (sheet.report->blocks, 5);
  g_assert_cmpint (block->kind, ==, JALON_BLOCK_ROW);
  g_assert_cmpstr (block->text, ==, "Passport or travel document");
  g_assert_cmpstr (find_person (find_block (sheet.report, JALON_BLOCK_ROW, "Passport or travel document"), "Karim")->state, ==, "Expired on 12 Nov 2026");
  find_block (sheet.report, JALON_BLOCK_HEADING, "Dates that are late, and those of the next six months");
  g_assert_cmpuint (count_kind (sheet.report, JALON_BLOCK_PAGE), ==, 1);
  g_assert_cmpuint (count_kind (sheet.report, JALON_BLOCK_NOTES), ==, 2);
  g_assert_cmpstr (g_ptr_array_index (find_block (sheet.report, JALON_BLOCK_LINE, "Amina $1,675 CAD, Karim")->lines, 2), ==, "$3,890 CAD");
}

/* Cooked in Canada for years: the Canadian Experience Class, and Federal Skilled Trades with a certificate. */
static const char COOK[] = "'destination': 'AB', 'funds': 18000, 'candidate': { 'birth-date': '1988-07-19', 'residence': 'CAN', 'jobs': [{'noc': '63200', 'country': 'CAN', 'started': '2023-01-09', 'hours-per-week': 40.0}, {'noc': '63200', 'country': 'MEX', 'started': '2016-03-01', 'ended': '2022-11-30', 'hours-per-week': 40.0}], 'tests': [{'test': 'celpip-general', 'taken': '2026-05-20', 'listening': 7, 'reading': 6, 'writing': 6, 'speaking': 7}], 'trade-certificate': {'issued-by': 'AB', 'trade': '63200', 'issued': '2024-08-12'} }";

/* DECISION 25: the Canadian Experience Class comes first and asks for no funds; DECISION 21: who has told nothing may have to show them. */
static void
test_funds (void)
{
  g_auto (Sheet) cook = { 0 };
  g_auto (Sheet) empty = { 0 };

  sheet_open (&cook, jalon_test_household (COOK), JALON_REPORT_USUAL);
  g_assert_nonnull (find_block (cook.report, JALON_BLOCK_LINE, "To show: the amount for 1 person. Only if you are invited under: Federal Skilled Trades"));

  sheet_open (&empty, jalon_test_household ("'candidate': {}"), JALON_REPORT_USUAL);
  g_assert_nonnull (find_block (empty.report, JALON_BLOCK_LINE, "To show: the amount for 1 person. Not answered yet: it may be needed"));
}

/* DECISION 16: a day that binds is said first, with the name; to the invited nobody says that no program is met today. Lina is 22 on 20 December 2026. */
static void
test_binding_day (void)
{
  g_auto (Sheet)    sheet = { 0 };
  const JalonBlock *block;

  sheet_open (&sheet, jalon_test_household ("'relationship': 'divorced', 'candidate': {'given-name': 'Amina'}, 'milestones': {'invited': '2026-11-13'},"
                                            "'children': [{'id': 'c1', 'given-name': 'Lina', 'birth-date': '2004-12-20'}]"),
              JALON_REPORT_CHECKLIST);
  block = g_ptr_array_index (sheet.report->blocks, 1);
  g_assert_true (block->strong);
  g_assert_cmpstr (block->text, ==, "Apply by Saturday 19 December 2026, or Lina cannot be included.");
}

/* Each sheet that can stand alone begins with what must be known first; on a second sheet it is not said again. */
static void
test_notices (void)
{
  static const JalonReportParts parts[] = { JALON_REPORT_NOW, JALON_REPORT_CHECKLIST, JALON_REPORT_USUAL };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_auto (Sheet) sheet = { 0 };
      guint          n = 0;

      sheet_open (&sheet, jalon_test_household (FAMILY), parts[i]);
      g_assert_true (g_str_has_prefix (((const JalonBlock *) sheet.report->blocks->pdata[1])->text, "No program is met yet"));
      for (guint b = 0; b < sheet.report->blocks->len; b++)
        n += g_str_has_prefix (((const JalonBlock *) sheet.report->blocks->pdata[b])->text != NULL ? ((const JalonBlock *) sheet.report->blocks->pdata[b])->text : "", "No day is chosen");
      g_assert_cmpuint (n, ==, 1);
    }
}

/* Days are printed small, so that a household's fit on a page; headings are not. */
static void
test_fine (void)
{
  g_auto (Sheet) sheet = { 0 };
  guint          n = 0;

  sheet_open (&sheet, jalon_test_household (FAMILY), JALON_REPORT_NOW | JALON_REPORT_DATES);
  for (guint i = 0; i < sheet.report->blocks->len; i++)
    {
      const JalonBlock *block = g_ptr_array_index (sheet.report->blocks, i);

      n += block->kind == JALON_BLOCK_LINE;
      if (block->kind == JALON_BLOCK_LINE)
        g_assert_cmpint (block->level, ==, JALON_LEVEL_FINE);
      if (block->kind == JALON_BLOCK_HEADING)
        g_assert_cmpint (block->level, !=, JALON_LEVEL_FINE);
    }
  g_assert_cmpuint (n, >, 4);
}

static gboolean
says (JalonReport *report,
      const char  *words)
{
  for (guint i = 0; i < report->blocks->len; i++)
    {
      const JalonBlock *block = g_ptr_array_index (report->blocks, i);

      for (guint j = 0; block->lines != NULL && j < block->lines->len; j++)
        if (strstr (g_ptr_array_index (block->lines, j), words) != NULL)
          return TRUE;
      if (block->text != NULL && strstr (block->text, words) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* A passport of somebody who stays is shown only on request: the paper says so, and of whom. */
static void
test_if_asked (void)
{
  g_auto (Sheet) sheet = { 0 };
  JalonBlock    *row;

  sheet_open (&sheet, jalon_test_household ("'relationship': 'married', 'partner-accompanies': false, 'candidate': { 'given-name': 'Amina' }, 'partner': { 'given-name': 'Karim' }"), JALON_REPORT_CHECKLIST);
  row = find_block (sheet.report, JALON_BLOCK_ROW, "Passport or travel document");
  g_assert_nonnull (find_person (row, "Karim"));
  g_assert_true (says (sheet.report, "Of somebody in the family who does not come along (Karim)"));
}

/* So is the agreement of a common-law union that was given up. */
static void
test_only_if_listed (void)
{
  g_auto (Sheet) sheet = { 0 };
  JalonBlock    *row;

  sheet_open (&sheet, jalon_test_household ("'relationship': 'married', 'previous-unions': [ { 'of': 'candidate', 'ended-by': 'separation', 'ended': '2015-01-01' } ]"), JALON_REPORT_CHECKLIST);
  row = find_block (sheet.report, JALON_BLOCK_ROW, "Divorce or annulment certificate; legal separation agreement");
  g_assert_cmpstr (row->note, ==, "only if your account lists it");
  g_assert_true (says (sheet.report, "Only if your account lists it. End of an earlier relationship"));
}

/* After the application nothing is late any more. */
static void
test_sent (void)
{
  g_auto (Sheet) sheet = { 0 };

  sheet_open (&sheet, jalon_test_household ("'relationship': 'never-married', 'candidate': { 'given-name': 'Amina', 'residence': 'FRA' }, 'milestones': { 'applied': '2026-11-10' }"), JALON_REPORT_CHECKLIST);
  g_assert_cmpstr (find_person (find_block (sheet.report, JALON_BLOCK_ROW, "Digital photo"), "Amina")->when, ==, "Sent or no longer needed");
  g_assert_cmpstr (find_person (find_block (sheet.report, JALON_BLOCK_ROW, "Digital photo"), "Amina")->state, ==, NULL);
}

/* The papers of two earlier unions of one person are two rows. */
static void
test_rows_apart (void)
{
  g_auto (Sheet) sheet = { 0 };
  guint          n = 0;

  sheet_open (&sheet, jalon_test_household ("'relationship': 'divorced', 'candidate': {'given-name': 'Amina'}, 'previous-unions': ["
                                            "{'of': 'candidate', 'ended': '2009-05-03', 'ended-by': 'divorce'}, {'of': 'candidate', 'ended': '2018-02-01', 'ended-by': 'divorce'}]"),
              JALON_REPORT_CHECKLIST);
  for (guint i = 0; i < sheet.report->blocks->len; i++)
    {
      JalonBlock *block = g_ptr_array_index (sheet.report->blocks, i);

      n += block->kind == JALON_BLOCK_ROW && g_str_has_prefix (block->text, "Divorce or annulment certificate");
    }
  g_assert_cmpuint (n, ==, 2);
}

/* People of whom the same is to be said share a line, wherever they stand; it is where the first of them is. */
static void
test_joined (void)
{
  g_auto (Sheet) sheet = { 0 };
  JalonBlock    *row;

  sheet_open (&sheet, jalon_test_household ("'relationship': 'married', 'candidate': {'given-name': 'Amina', 'passport-expires': '2026-11-12'}, 'partner': {'given-name': 'Karim', 'passport-expires': '2026-11-10'},"
                                            "'children': [{'id': 'c1', 'given-name': 'Lina', 'passport-expires': '2026-11-12'}, {'id': 'c2', 'given-name': 'Sami', 'passport-expires': '2026-11-10'},"
                                            " {'id': 'c3', 'given-name': 'Nora', 'passport-expires': '2026-11-12'}]"),
              JALON_REPORT_NOW);
  row = find_block (sheet.report, JALON_BLOCK_ROW, "Passport or travel document");
  g_assert_cmpuint (row->persons->len, ==, 2);
  g_assert_cmpstr (((JalonRowPerson *) row->persons->pdata[0])->person, ==, "Amina, Lina and Nora");
  g_assert_cmpstr (((JalonRowPerson *) row->persons->pdata[0])->state, ==, "Expired on 12 Nov 2026");
  g_assert_cmpstr (((JalonRowPerson *) row->persons->pdata[1])->person, ==, "Karim and Sami");
  g_assert_cmpstr (((JalonRowPerson *) row->persons->pdata[1])->state, ==, "Expired on 10 Nov 2026");
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

  g_test_add_func ("/report-now/funds", test_funds);
  g_test_add_func ("/report-now/fees", test_fees);
  g_test_add_func ("/report-now/now", test_now);
  g_test_add_func ("/report-now/binding-day", test_binding_day);
  g_test_add_func ("/report-now/notices", test_notices);
  g_test_add_func ("/report-now/fine", test_fine);
  g_test_add_func ("/report-now/if-asked", test_if_asked);
  g_test_add_func ("/report-now/only-if-listed", test_only_if_listed);
  g_test_add_func ("/report-now/sent", test_sent);
  g_test_add_func ("/report-now/rows-apart", test_rows_apart);
  g_test_add_func ("/report-now/joined", test_joined);

  status = g_test_run ();
  g_object_unref (knowledge);

  return status;
}
