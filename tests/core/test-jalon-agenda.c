/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-agenda.h"

#include <glib/gstdio.h>

#include "jalon-calendar-all.h"
#include "jalon-entry.h"
#include "jalon-test-household.h"
#include "jalon-words.h"

/* Many households at once, on 23 November 2026: a line of each, and their dates in one order. */

#define TODAY ((JalonDate){ 2026, 11, 23 })

#define ANNE                                                                                                            \
  "{ \"format\": \"jalon-profile/1\", \"title\": \"Anne\", \"relationship\": \"never-married\","                        \
  " \"candidate\": { \"given-name\": \"Anne\", \"birth-date\": \"1996-11-24\", \"passport-expires\": \"2028-05-01\" }," \
  " \"milestones\": { \"profile-started\": \"2026-10-05\" } }"
#define PAUL_WITH(milestones)                                                                                                             \
  "{ \"format\": \"jalon-profile/1\", \"id\": \"d0b7c0de\", \"candidate\": { \"given-name\": \"Paul\", \"birth-date\": \"1992-03-04\" }," \
  " \"milestones\": { " milestones " } }"
#define PAUL PAUL_WITH ("\"profile-started\": \"2026-10-10\"")
#define PAUL_LATER PAUL_WITH ("")

static JalonKnowledge *
load_knowledge (void)
{
  g_autoptr (GError) error = NULL;
  JalonKnowledge    *knowledge = jalon_knowledge_new (NULL, &error);

  g_assert_no_error (error);
  return knowledge;
}

static JalonAgendaEntry *
add (JalonAgenda    *agenda,
     JalonKnowledge *knowledge,
     const char     *file,
     const char     *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return jalon_agenda_add (agenda, knowledge, file, bytes, NULL);
}

static void
count_cb (const JalonResults *results,
          gpointer            data)
{
  g_assert_nonnull (results);
  (*(guint *) data)++;
}

/* A line says the title, the score, the programs, the next date and the papers. */
static void
test_line (void)
{
  g_autoptr (JalonKnowledge) knowledge = load_knowledge ();
  g_autoptr (JalonAgenda)    agenda = jalon_agenda_new (TODAY);
  guint                      n_seen = 0;
  JalonAgendaEntry          *anne;

  agenda->each = count_cb;
  agenda->user_data = &n_seen;
  anne = add (agenda, knowledge, "anne.jalon", ANNE);
  g_assert_null (anne->error);
  g_assert_cmpstr (anne->file, ==, "anne.jalon");
  g_assert_cmpstr (anne->title, ==, "Anne");
  g_assert_cmpint (anne->score, ==, 110);
  g_assert_false (anne->complete);
  g_assert_cmpint (anne->programs[JALON_PROGRAM_CEC], ==, JALON_VERDICT_UNANSWERED);
  g_assert_true (jalon_date_equal (anne->next_date, ((JalonDate){ 2026, 11, 24 })));
  g_assert_nonnull (anne->next_id);
  g_assert_nonnull (anne->next_name);
  g_assert_cmpuint (anne->n_items, >, 3);
  g_assert_cmpuint (anne->n_ready, ==, 1); /* her passport, which she has not ticked: the window counts it too */
  g_assert_cmpuint (n_seen, ==, 1);
}

/* What is past is no date to come; of two on one day the order of their names decides. */
static void
test_past_and_same_day (void)
{
  static const char          text[] = "{ \"format\": \"jalon-profile/1\", \"candidate\": { \"birth-date\": \"1996-11-24\", \"passport-expires\": \"2026-11-24\","
                                      " \"tests\": [{ \"test\": \"celpip-general\", \"taken\": \"2024-06-01\", \"listening\": 9, \"reading\": 9, \"writing\": 9, \"speaking\": 9 }] } }";
  g_autoptr (JalonKnowledge) knowledge = load_knowledge ();
  g_autoptr (JalonAgenda)    agenda = jalon_agenda_new (TODAY);
  const JalonAgendaDate     *first;
  const JalonAgendaDate     *second;

  add (agenda, knowledge, "a.jalon", text);
  jalon_agenda_sort (agenda);
  g_assert_cmpuint (agenda->dates->len, >=, 2);
  first = agenda->dates->pdata[0];
  second = agenda->dates->pdata[1];
  g_assert_cmpstr (first->id, ==, "crs_age");
  g_assert_cmpstr (second->id, ==, "passport_margin");
  g_assert_true (jalon_date_equal (first->due, second->due));
  for (guint i = 0; i < agenda->dates->len; i++)
    {
      const JalonAgendaDate *date = agenda->dates->pdata[i];

      g_assert_cmpint (jalon_date_compare (date->due, TODAY), >=, 0);
      g_assert_cmpstr (date->id, !=, "language_validity");
    }
}

/* What is no profile, cannot be read, or is asked about before the rules, has a line that says why, and no date. */
static void
test_errors (void)
{
  g_autoptr (JalonKnowledge) knowledge = load_knowledge ();
  g_autoptr (JalonAgenda)    agenda = jalon_agenda_new (TODAY);
  g_autoptr (JalonAgenda)    early = jalon_agenda_new ((JalonDate){ 2014, 12, 31 });
  g_autoptr (GError)         unreadable = g_error_new_literal (G_FILE_ERROR, G_FILE_ERROR_ACCES, "not for you");
  guint                      n_seen = 0;

  agenda->each = count_cb;
  agenda->user_data = &n_seen;
  g_assert_nonnull (strstr (add (agenda, knowledge, "bad.jalon", "{ \"format\": \"jalon-profile/1\", \"candidate\": [] }")->error, "candidate"));
  g_assert_cmpstr (jalon_agenda_add (agenda, knowledge, "closed.jalon", NULL, unreadable)->error, ==, "not for you");
  g_assert_nonnull (add (early, knowledge, "anne.jalon", ANNE)->error);
  g_assert_cmpuint (agenda->entries->len, ==, 2);
  g_assert_cmpuint (agenda->dates->len, ==, 0);
  g_assert_cmpuint (early->dates->len, ==, 0);
  g_assert_cmpuint (n_seen, ==, 0);
}

/* All dates of all households, the earliest first; entries that somebody holds stay when the agenda is gone. */
static void
test_sort (void)
{
  g_autoptr (JalonKnowledge)  knowledge = load_knowledge ();
  JalonAgenda                *agenda = jalon_agenda_new (TODAY);
  g_autoptr (JalonAgendaDate) first = NULL;
  guint                       n_of_paul = 0;

  add (agenda, knowledge, "anne.jalon", ANNE);
  add (agenda, knowledge, "paul.jalon", PAUL);
  add (agenda, knowledge, "other.jalon", PAUL);
  jalon_agenda_sort (agenda);
  g_assert_cmpuint (agenda->dates->len, >, 3);

  for (guint i = 0; i < agenda->dates->len; i++)
    {
      const JalonAgendaDate *date = agenda->dates->pdata[i];
      const JalonAgendaDate *before = i > 0 ? agenda->dates->pdata[i - 1] : NULL;

      g_assert_cmpint (jalon_date_compare (date->due, TODAY), >=, 0);
      n_of_paul += g_str_equal (date->entry->file, "paul.jalon");
      if (before == NULL)
        continue;
      g_assert_cmpint (jalon_date_compare (before->due, date->due), <=, 0);
      /* Equal days stand in the order of files, then of dates. */
      if (jalon_date_equal (before->due, date->due))
        g_assert_cmpint (g_strcmp0 (before->entry->file, date->entry->file), <=, 0);
    }
  g_assert_cmpuint (n_of_paul, >, 0);

  first = g_object_ref (agenda->dates->pdata[0]);
  jalon_agenda_free (agenda);
  g_assert_true (jalon_date_equal (first->due, ((JalonDate){ 2026, 11, 24 }))); /* Anne is 30 */
  g_assert_cmpstr (first->entry->file, ==, "anne.jalon");
  jalon_agenda_free (NULL);
}

/* The households of a folder are what ends in .jalon; not copies, not what is in folders below. */
static void
test_folder (void)
{
  static const char *const names[] = { "b.jalon", "a.jalon", "a.jalon.bak", ".jalon-AbCdEf", "notes.txt" };
  g_autofree char         *folder = g_dir_make_tmp ("jalon-agenda-XXXXXX", NULL);
  g_autofree char         *below = g_build_filename (folder, "below", NULL);
  g_autofree char         *hidden = g_build_filename (below, "c.jalon", NULL);
  g_autofree char         *first = g_build_filename (folder, "a.jalon", NULL);
  g_autofree char         *second = g_build_filename (folder, "b.jalon", NULL);
  g_autoptr (GPtrArray)    files = NULL;
  g_autoptr (GError)       error = NULL;

  g_assert_cmpint (g_mkdir (below, 0700), ==, 0);
  g_assert_true (g_file_set_contents (hidden, ANNE, -1, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_assert_true (g_file_set_contents (path, ANNE, -1, NULL));
    }

  files = jalon_agenda_list_folder (folder, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (files->len, ==, 2);
  g_assert_cmpstr (files->pdata[0], ==, first);
  g_assert_cmpstr (files->pdata[1], ==, second);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_unlink (path);
    }
  g_unlink (hidden);
  g_rmdir (below);
  g_rmdir (folder);
  g_assert_null (jalon_agenda_list_folder (folder, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

/* One calendar of all -------------------------------------------------------------- */

static void
add_to_calendar (const JalonResults *results,
                 gpointer            calendar)
{
  jalon_calendar_all_add (calendar, results);
}

static char *
save_calendar (JalonKnowledge *knowledge,
               GFile          *file,
               gboolean        names,
               const char     *second)
{
  const int                  alarms[] = { 7 };
  const JalonCalendarOptions options = { .alarms = alarms, .n_alarms = G_N_ELEMENTS (alarms), .stamp = 1795000000, .names = names };
  JalonCalendarAll          *calendar = jalon_calendar_all_new (&options, TODAY);
  g_autoptr (JalonAgenda)    agenda = jalon_agenda_new (TODAY);
  g_autoptr (GError)         error = NULL;
  char                      *text = NULL;

  agenda->each = add_to_calendar;
  agenda->user_data = calendar;
  add (agenda, knowledge, "anne.jalon", ANNE);
  if (second != NULL)
    add (agenda, knowledge, "second.jalon", second);
  jalon_calendar_all_save (calendar, file, &error);
  g_assert_no_error (error);
  jalon_calendar_all_free (calendar);
  jalon_calendar_all_free (NULL);
  g_assert_true (g_file_load_contents (file, NULL, &text, NULL, NULL, NULL));
  return text;
}

static guint
count (const char *text,
       const char *what)
{
  guint n = 0;

  for (const char *at = text; (at = strstr (at, what)) != NULL; at++)
    n++;
  return n;
}

/* Each date says whose it is; a copy of a household does not stand over it; what is not there any more is taken back. */
static void
test_calendar (void)
{
  g_autoptr (JalonKnowledge) knowledge = load_knowledge ();
  g_autofree char           *folder = g_dir_make_tmp ("jalon-agenda-XXXXXX", NULL);
  g_autofree char           *path = g_build_filename (folder, "all.ics", NULL);
  g_autoptr (GFile)          file = g_file_new_for_path (path);
  g_autofree char           *both = save_calendar (knowledge, file, TRUE, PAUL);
  g_autofree char           *later = save_calendar (knowledge, file, TRUE, PAUL_LATER);
  g_autofree char           *twice = NULL;
  g_autofree char           *nameless = NULL;
  guint                      n_of_anne = count (both, "SUMMARY:Anne: ");

  g_assert_cmpuint (n_of_anne, >, 0);
  g_assert_cmpuint (count (both, "SUMMARY:Paul: "), >, 0);
  g_assert_cmpuint (count (both, "STATUS:CANCELLED"), ==, 0);
  g_assert_cmpuint (count (later, "SUMMARY:Anne: "), ==, n_of_anne);
  /* The day by which Paul was to submit was in the file before: a calendar that read it takes it back. */
  g_assert_cmpuint (count (later, "STATUS:CANCELLED"), >, 0);

  g_assert_cmpint (g_unlink (path), ==, 0);
  twice = save_calendar (knowledge, file, TRUE, ANNE);
  g_assert_cmpuint (count (twice, "SUMMARY:Anne: "), ==, 2 * n_of_anne);

  g_assert_cmpint (g_unlink (path), ==, 0);
  nameless = save_calendar (knowledge, file, FALSE, PAUL);
  g_assert_cmpuint (count (nameless, "Anne"), ==, 0);
  g_assert_cmpuint (count (nameless, "Paul"), ==, 0);
  g_assert_cmpuint (count (nameless, "SUMMARY:Household 1: "), >, 0);
  g_assert_cmpuint (count (nameless, "SUMMARY:Household 2: "), >, 0);
  g_unlink (path);
  g_rmdir (folder);
}

/* Places of a list that stay --------------------------------------------------------- */

static const char *
get_file (gpointer value)
{
  return JALON_AGENDA_ENTRY (value)->file;
}

/* One letter is one value. */
static GPtrArray *
make_values (const char *letters)
{
  GPtrArray *values = g_ptr_array_new_with_free_func (g_object_unref);

  for (const char *at = letters; *at != '\0'; at++)
    {
      JalonAgendaEntry *value = g_object_new (JALON_TYPE_AGENDA_ENTRY, NULL);

      value->file = g_strndup (at, 1);
      g_ptr_array_add (values, value);
    }
  return values;
}

static void
changed_cb (GObject    *entry,
            GParamSpec *pspec,
            guint      *n)
{
  (*n)++;
}

/* What stays keeps its place, whatever else comes, goes, or moves, and only its value changes. */
static void
test_entries (void)
{
  static const char *const orders[] = { "abc", "abc", "bc", "dbca", "acbd", "", "a", "xyzab", "bayzx" };
  g_autoptr (GListStore)   store = g_list_store_new (JALON_TYPE_ENTRY);

  for (guint o = 0; o < G_N_ELEMENTS (orders); o++)
    {
      g_autoptr (GPtrArray)  values = make_values (orders[o]);
      g_autoptr (GHashTable) before = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
      const guint            length = (guint) strlen (orders[o]);

      for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (store)); i++)
        {
          JalonEntry *entry = g_list_model_get_item (G_LIST_MODEL (store), i);

          g_hash_table_insert (before, g_strdup (get_file (jalon_entry_get_value (entry))), entry);
        }

      g_test_message ("%s", orders[o]);
      jalon_entries_update (store, values, get_file, NULL);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (store)), ==, length);

      for (guint i = 0; i < length; i++)
        {
          g_autoptr (JalonEntry) entry = g_list_model_get_item (G_LIST_MODEL (store), i);
          g_autoptr (GObject)    value = NULL;

          g_object_get (entry, "value", &value, NULL);
          g_assert_cmpint (get_file (jalon_entry_get_value (entry))[0], ==, orders[o][i]);
          g_assert_true (value == values->pdata[i] && jalon_entry_get_value (entry) == value);
          if (g_hash_table_contains (before, get_file (jalon_entry_get_value (entry))))
            g_assert_true (g_hash_table_lookup (before, get_file (jalon_entry_get_value (entry))) == entry);
        }
    }
}

static gboolean
have_same_file (gpointer a,
                gpointer b)
{
  return g_str_equal (get_file (a), get_file (b));
}

/* The same value is no change, nor is one that says the same. */
static void
test_entry_notifies (void)
{
  g_autoptr (GListStore) store = g_list_store_new (JALON_TYPE_ENTRY);
  g_autoptr (GPtrArray)  values = make_values ("a");
  g_autoptr (GPtrArray)  others = make_values ("a");
  g_autoptr (JalonEntry) entry = NULL;
  guint                  n_changed = 0;

  jalon_entries_update (store, values, get_file, NULL);
  entry = g_list_model_get_item (G_LIST_MODEL (store), 0);
  g_signal_connect (entry, "notify::value", G_CALLBACK (changed_cb), &n_changed);
  jalon_entries_update (store, values, get_file, NULL);
  g_assert_cmpuint (n_changed, ==, 0);
  jalon_entries_update (store, others, get_file, have_same_file);
  g_assert_cmpuint (n_changed, ==, 0);
  g_assert_true (jalon_entry_get_value (entry) == values->pdata[0]);
  jalon_entries_update (store, others, get_file, NULL);
  g_assert_cmpuint (n_changed, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  jalon_words_init ("en");

  g_test_add_func ("/agenda/line", test_line);
  g_test_add_func ("/agenda/past-and-same-daypast-and-same-day", test_past_and_same_day);
  g_test_add_func ("/agenda/errors", test_errors);
  g_test_add_func ("/agenda/sort", test_sort);
  g_test_add_func ("/agenda/folder", test_folder);
  g_test_add_func ("/agenda/calendar", test_calendar);
  g_test_add_func ("/entries/update", test_entries);
  g_test_add_func ("/entries/notifies", test_entry_notifies);

  return g_test_run ();
}
