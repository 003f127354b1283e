/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-overview.h"

#include "jalon-test-session.h"
#include "jalon-test.h"
#include "jalon-words.h"

/* Where a household stands on 23 November 2026, and what it has to do. */

static const JalonDate today = { 2026, 11, 23 };

static JalonSession *
open_session (const char *json)
{
  return jalon_test_session_of (json, today);
}

/* The text of a sample, as it is. */
static JalonSession *
open_sample (const char *name)
{
  g_autoptr (GError)         error = NULL;
  g_autofree char           *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", name, NULL);
  g_autofree char           *text = NULL;
  g_autoptr (JalonHousehold) household = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  household = jalon_profile_parse (text, strlen (text), NULL, &error);
  g_assert_no_error (error);
  return jalon_test_session (household, NULL, today);
}

/* A person of the program Canadian Experience Class: a year of work in Canada, CLB 9. */
#define ELIGIBLE                                                                                                                \
  "'relationship': 'never-married', 'destination': 'ON', 'candidate': { 'birth-date': '1996-11-24',"                            \
  " 'tests': [{ 'test': 'celpip-general', 'taken': '2026-06-01', 'listening': 9, 'reading': 9, 'writing': 9, 'speaking': 9 }]," \
  " 'jobs': [{ 'noc': '21231', 'country': 'CAN', 'started': '2024-01-08', 'hours-per-week': 40, 'paid': true, 'authorized': true }] }"

/* Steps ---------------------------------------------------------------------------- */

/* One step of one household, and how its sentences begin; NULL: there is none. */
typedef struct
{
  const char             *name;
  const char             *json;
  guint                   step;
  JalonOverviewStepStatus status;
  const char             *line;
  const char             *next;
  const char             *limit;
  const char             *place;
} StepRow;

static const StepRow step_rows[] = {
  { "nobody/programs", "", 1, JALON_STEP_WAITING, "Answers are missing for: ", "Next: answer the questions", NULL, "" },
  { "nobody/profile", "", 3, JALON_STEP_WAITING, "There are no answers yet.", NULL, NULL, NULL },
  { "told/programs", "'relationship': 'never-married'", 1, JALON_STEP_OPEN, "Answers are missing for: ", "Next: answer the questions", NULL, "" },
  { "told/profile", "'relationship': 'never-married'", 3, JALON_STEP_WAITING, "Nothing to submit yet: no program is met.", NULL, NULL, NULL },
  { "eligible/profile", ELIGIBLE, 3, JALON_STEP_OPEN, "No answer needs correcting.", "Next: copy your answers", NULL, "milestones.profile-submitted" },
  { "closed/profile", "'destination': 'QC'", 3, JALON_STEP_WAITING, "Nothing to submit yet: no program is met.", NULL, NULL, NULL },
  { "nobody/application", "", 4, JALON_STEP_WAITING, "Nothing to do yet. After the invitation, you have 60 calendar days.", NULL, NULL, NULL },
  { "started/profile", "'milestones': { 'profile-started': '2026-10-05' }", 3, JALON_STEP_OPEN, "No answer needs correcting.", "Next: copy", "by Fri 4 Dec", "milestones.profile-submitted" },
  { "eligible/programs", ELIGIBLE, 1, JALON_STEP_DONE, "Open to you: Canadian Experience Class", NULL, NULL, NULL },
  { "closed/programs", "'destination': 'QC'", 1, JALON_STEP_OPEN, "No program is met yet.", "Next: see what is missing.", NULL, NULL },
  { "wrong/profile", "'candidate': { 'birth-date': '1996-02-30' }", 3, JALON_STEP_OPEN, "1 answer has to be corrected.", "Next: February 1996 has 29 days.", NULL, "candidate.birth-date" },
  { "twice-wrong/profile", "'candidate': { 'birth-date': '1996-02-30', 'citizenship': 'ZZZ' }", 3, JALON_STEP_OPEN, "2 answers have to be corrected.", "Next: ", NULL, "candidate." },
  { "expired-passport/profile", "'milestones': { 'profile-started': '2026-10-05' }, 'candidate': { 'given-name': 'Amina', 'passport-expires': '2026-11-22' }", 3, JALON_STEP_OPEN, "A document that the profile needs has expired.", "To renew first: Passport or travel document, Amina", "by Fri 4 Dec", NULL },
  { "last-day-of-passport/profile", "'milestones': { 'profile-started': '2026-10-05' }, 'candidate': { 'given-name': 'Amina', 'passport-expires': '2026-11-23' }", 3, JALON_STEP_OPEN, "No answer needs correcting.", "Next: copy", "by Fri 4 Dec", "milestones.profile-submitted" },
  { "submitted/profile", "'milestones': { 'profile-submitted': '2026-11-20' }", 3, JALON_STEP_DONE, "Submitted on Friday 20 November 2026.", NULL, NULL, NULL },
  { "invited/application", "'milestones': { 'profile-submitted': '2026-10-05', 'invited': '2026-11-18' }", 4, JALON_STEP_OPEN, "Invited on Wednesday 18 November 2026.", "Next: apply in the account", "by Sun 17 Jan", "milestones.applied" },
  { "applied/application", "'milestones': { 'profile-submitted': '2026-05-05', 'invited': '2026-06-18', 'applied': '2026-08-01' }", 4, JALON_STEP_DONE, "Applied on Saturday 1 August 2026.", NULL, NULL, NULL },
};

static void
assert_begins (const char *text,
               const char *beginning)
{
  if (beginning == NULL)
    g_assert_null (text);
  else if (text == NULL || !g_str_has_prefix (text, beginning))
    g_error ("“%s” does not begin with “%s”", text, beginning);
}

static void
test_step (gconstpointer data)
{
  const StepRow           *row = data;
  g_autoptr (JalonSession) session = open_session (row->json);
  g_autoptr (GPtrArray)    steps = jalon_overview_steps_new (session);
  const JalonOverviewStep *step;

  g_assert_cmpuint (steps->len, ==, JALON_N_OVERVIEW_STEPS);
  step = steps->pdata[row->step - 1];
  g_assert_cmpuint (step->number, ==, row->step);
  g_assert_cmpint (step->status, ==, row->status);
  if (row->status == JALON_STEP_WAITING && *row->json == '\0' && row->step < JALON_N_OVERVIEW_STEPS)
    g_assert_cmpstr (step->state, ==, "Not begun");
  else
    g_assert_cmpstr (step->state, ==, row->status == JALON_STEP_DONE ? "Done" : row->status == JALON_STEP_OPEN ? "In progress"
                                                                                                               : "To come");
  assert_begins (step->line, row->line);
  assert_begins (step->next, row->next);
  assert_begins (step->limit, row->limit);
  assert_begins (step->place, row->place);
}

/* The step of the papers counts those of the list, and names the one that is next. */
static void
test_papers (void)
{
  g_autoptr (JalonSession) session = open_sample ("couple-morocco.jalon");
  g_autoptr (GPtrArray)    steps = jalon_overview_steps_new (session);
  const JalonOverviewStep *step = steps->pdata[1];
  g_autofree char         *line = NULL;
  guint                    n_items;
  guint                    n_ready;

  g_object_get (session, "n-items", &n_items, "n-ready", &n_ready, NULL);
  g_assert_cmpuint (n_items, >, n_ready);
  line = g_strdup_printf ("%u of %u documents %s ready.", n_ready, n_items, n_ready == 1 ? "is" : "are");
  g_assert_cmpstr (step->line, ==, line);
  g_assert_null (step->limit);
  g_assert_cmpint (step->status, ==, JALON_STEP_OPEN);
  g_assert_nonnull (step->next);
  g_assert_nonnull (step->key);
}

/* Before the first day of the rules there is nothing to say. */
static void
test_before_rules (void)
{
  g_autoptr (JalonSession) session = jalon_test_session_of (ELIGIBLE, (JalonDate){ 2014, 12, 31 });
  g_autoptr (GPtrArray)    steps = jalon_overview_steps_new (session);
  g_autofree char         *place = NULL;

  g_assert_cmpuint (steps->len, ==, 0);
  g_assert_null (jalon_overview_dup_missing (session, &place));
  g_assert_null (place);
  g_assert_null (jalon_overview_dup_last_round (session));
}

/* What is missing -------------------------------------------------------------------- */

typedef struct
{
  const char *name;
  const char *json;
  const char *sentence;
  const char *place;
} MissingRow;

static const MissingRow missing_rows[] = {
  { "eligible", ELIGIBLE, NULL, NULL },
  { "wrong", "'candidate': { 'birth-date': '1996-02-30' }", "February 1996 has 29 days.", "candidate.birth-date" },
  { "nobody", "", "Look at this next: ", "" },
  { "closed", "'destination': 'QC', 'candidate': { 'birth-date': '1996-11-24', 'tests': [], 'credentials': [], 'jobs': [] }, 'funds': 0", "Look at this next: ", "" },
  { "nomination-without-its-day", "'relationship': 'never-married', 'destination': 'ON', 'funds': 3000, 'candidate': { 'birth-date': '1996-11-24', 'tests': [], 'credentials': [], 'jobs': [], 'trade-certificate': { 'held': false } }, 'nomination': { 'province': 'ON' }", "Look at this next: The day of issue of the nomination is not entered", "nomination.issued" },
};

static void
test_missing (gconstpointer data)
{
  const MissingRow        *row = data;
  g_autoptr (JalonSession) session = open_session (row->json);
  g_autofree char         *place = NULL;
  g_autofree char         *sentence = jalon_overview_dup_missing (session, &place);

  assert_begins (sentence, row->sentence);
  assert_begins (place, row->place);
}

/* The last round ------------------------------------------------------------------------ */

static void
test_last_round (void)
{
  g_autoptr (JalonSession) couple = open_sample ("couple-morocco.jalon");
  g_autoptr (JalonSession) nobody = open_session ("");
  g_autofree char         *line = jalon_overview_dup_last_round (couple);

  /* Round 437, of 19 August 2026, for French: 382. */
  g_assert_nonnull (line);
  g_assert_nonnull (strstr (line, "382"));
  g_assert_null (jalon_overview_dup_last_round (nobody));
}

/* Tasks ------------------------------------------------------------------------------- */

typedef struct
{
  const char  *name;
  const char  *expires;
  JalonUrgency urgency;
  const char  *distance; /* how it begins */
} UrgencyRow;

/* The passport's last good day, from yesterday on; within twelve months days are counted, after them they are named. */
static const UrgencyRow urgency_rows[] = {
  { "yesterday", "2026-11-22", JALON_TASK_LATE, "" },
  { "today", "2026-11-23", JALON_TASK_TODAY, "" },
  { "tomorrow", "2026-11-24", JALON_TASK_SOON, "" },
  { "in-30-days", "2026-12-23", JALON_TASK_SOON, "" },
  { "in-31-days", "2026-12-24", JALON_TASK_LATER, "" },
  { "in-twelve-months", "2027-11-23", JALON_TASK_LATER, "in" },
  { "in-twelve-months-and-a-day", "2027-11-24", JALON_TASK_LATER, "24 Nov 2027" },
};

static void
test_urgency (gconstpointer data)
{
  const UrgencyRow        *row = data;
  g_autofree char         *json = g_strdup_printf ("'candidate': { 'given-name': 'Amina', 'passport-expires': '%s' }", row->expires);
  g_autoptr (JalonSession) session = open_session (json);
  g_autoptr (GPtrArray)    tasks = jalon_overview_tasks_new (session);
  guint                    n_passports = 0;

  for (guint i = 0; i < tasks->len; i++)
    {
      const JalonTask *task = tasks->pdata[i];
      g_autofree char *day = jalon_date_to_string (task->day);

      if (task->key == NULL || !g_str_has_prefix (task->key, "passport/") || !g_str_equal (day, row->expires))
        continue;
      n_passports++;
      if (row->urgency == JALON_TASK_TODAY)
        g_assert_cmpstr (task->distance, ==, "");
      g_assert_cmpint (task->urgency, ==, row->urgency);
      assert_begins (task->distance, row->distance);
    }

  /* The paper and the date that it ends on are one task. */
  g_assert_cmpuint (n_passports, ==, 1);
}

/* A passport that cannot come before the unfinished profile is erased says so, and what follows; one that can says what it ends. */
static void
test_too_short (void)
{
  static const struct
  {
    const char *started;
    const char *reason;
  } rows[] = {
    { "2026-10-07", "Ended on 12 November 2026. Renew it now. The usual time, 14 to 90 days, is longer than the 13 days left. Without a new passport by 6 December 2026, the unfinished profile is erased: begin it again." },
    { "2026-10-08", "Ended on 12 November 2026. Without a valid passport you can neither submit the profile nor apply; a visa ends with the passport." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char         *json = g_strdup_printf ("'candidate': { 'birth-date': '1992-03-04', 'passport-expires': '2026-11-12' }, 'milestones': { 'profile-started': '%s' }", rows[i].started);
      g_autoptr (JalonSession) session = open_session (json);
      g_autoptr (GPtrArray)    tasks = jalon_overview_tasks_new (session);
      guint                    n_told = 0;

      for (guint j = 0; j < tasks->len; j++)
        {
          const JalonTask *task = tasks->pdata[j];

          n_told += g_strcmp0 (task->key, "passport/candidate") == 0 && g_strcmp0 (task->reason, rows[i].reason) == 0;
        }
      g_assert_cmpuint (n_told, ==, 1);
    }
}

/* Late, today, soon, later; what is wrong is a task of today, with its place. */
static void
test_order (void)
{
  g_autoptr (JalonSession) session = open_session ("'candidate': { 'birth-date': '1992-02-30', 'passport-expires': '2026-11-12' }, 'milestones': { 'profile-started': '2026-10-05' }");
  g_autoptr (GPtrArray)    tasks = jalon_overview_tasks_new (session);
  guint                    n_wrong = 0;

  g_assert_cmpuint (tasks->len, >, 2);
  for (guint i = 0; i < tasks->len; i++)
    {
      const JalonTask *task = tasks->pdata[i];

      if (i > 0)
        g_assert_cmpint (((JalonTask *) tasks->pdata[i - 1])->urgency, <=, task->urgency);
      if (g_str_equal (task->page, "profile"))
        {
          n_wrong++;
          g_assert_cmpint (task->urgency, ==, JALON_TASK_TODAY);
          g_assert_cmpstr (task->place, ==, "candidate.birth-date");
          g_assert_cmpstr (task->title, ==, "February 1992 has 29 days.");
          g_assert_nonnull (task->reason);
        }
    }
  g_assert_cmpuint (n_wrong, ==, 1);
}

/* What is late on the list of papers is late here, for each sample on a day when something is. */
static void
test_late_agrees (gconstpointer data)
{
  g_autoptr (JalonSession) session = open_sample (data);
  g_autoptr (GPtrArray)    tasks = jalon_overview_tasks_new (session);
  g_autoptr (GHashTable)   late = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GListModel              *items = jalon_session_get_checklist (session);

  for (guint i = 0; i < tasks->len; i++)
    {
      const JalonTask *task = tasks->pdata[i];

      g_assert_nonnull (task->title);
      g_assert_nonnull (task->distance);
      if (task->urgency == JALON_TASK_LATE && task->key != NULL)
        g_hash_table_add (late, g_strdup (task->key));
    }

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (JalonItem) item = g_list_model_get_item (items, i);
      g_autofree char      *key = jalon_item_dup_key (item);

      if (jalon_item_is_late (item))
        g_assert_true (g_hash_table_contains (late, key));
    }
}

/* Without a chosen day: what takes longer than an invitation leaves is to be ordered today, and only what leads to a
 * program while none is met. */
typedef struct
{
  const char *name;
  const char *json;
  const char *key; /* how it begins */
  gboolean    is_told;
} OrderNowRow;

static const OrderNowRow order_now_rows[] = {
  { "passport", "'relationship': 'never-married'", "passport/", TRUE },
  { "nobody", "", "passport/", FALSE },
  { "certificate-of-an-eligible-person", ELIGIBLE ", 'previous-unions': [{ 'of': 'candidate', 'ended-by': 'divorce' }]", "divorce_certificate/", TRUE },
  { "certificate-while-no-program-is-met", "'relationship': 'never-married', 'previous-unions': [{ 'of': 'candidate', 'ended-by': 'divorce' }]", "divorce_certificate/", FALSE },
};

static void
test_order_now (gconstpointer data)
{
  const OrderNowRow       *row = data;
  g_autoptr (JalonSession) session = open_session (row->json);
  g_autoptr (GPtrArray)    tasks = jalon_overview_tasks_new (session);
  gboolean                 is_told = FALSE;

  for (guint i = 0; i < tasks->len; i++)
    {
      const JalonTask *task = tasks->pdata[i];

      if (task->key == NULL || !g_str_has_prefix (task->key, row->key))
        continue;
      is_told = TRUE;
      g_assert_cmpint (task->urgency, ==, JALON_TASK_TODAY);
      g_assert_cmpstr (task->distance, ==, ""); /* the word of the group says it */
      assert_begins (task->reason, "Order it now: ");
    }
  g_assert_cmpint (is_told, ==, row->is_told);
}

static void
test_labels (void)
{
  g_assert_cmpstr (jalon_urgency_get_label (JALON_TASK_LATE), ==, "Late");
  g_assert_cmpstr (jalon_urgency_get_label (JALON_TASK_TODAY), ==, "Today");
  g_assert_cmpstr (jalon_urgency_get_label (JALON_TASK_SOON), ==, "Soon");
  g_assert_cmpstr (jalon_urgency_get_label (JALON_TASK_LATER), ==, "Later");
}

int
main (int   argc,
      char *argv[])
{
  static const char *const samples[] = { "couple-morocco.jalon", "cook-trades.jalon", "graduate-canada.jalon", "physician-self-employed.jalon", "researcher-44.jalon" };

  g_test_init (&argc, &argv, NULL);
  jalon_words_init ("en");

  JALON_TEST_ADD_ROWS ("/overview/step", step_rows, test_step);
  JALON_TEST_ADD_ROWS ("/overview/missing", missing_rows, test_missing);
  JALON_TEST_ADD_ROWS ("/overview/urgency", urgency_rows, test_urgency);
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *path = g_strconcat ("/overview/late/", samples[i], NULL);

      g_test_add_data_func (path, samples[i], test_late_agrees);
    }
  g_test_add_func ("/overview/papers", test_papers);
  g_test_add_func ("/overview/before-rules", test_before_rules);
  g_test_add_func ("/overview/last-round", test_last_round);
  g_test_add_func ("/overview/too-short", test_too_short);
  g_test_add_func ("/overview/order", test_order);
  JALON_TEST_ADD_ROWS ("/overview/order-now", order_now_rows, test_order_now);
  g_test_add_func ("/overview/labels", test_labels);

  return g_test_run ();
}
