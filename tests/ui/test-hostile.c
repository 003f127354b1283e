/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plain.h"
#include "jalon-test-tour.h"
#include "jalon-test-window.h"

/*
 * Texts that want to be more than text, in every member that takes one, on
 * every page and in every dialog. A warning of the toolkit ends the test.
 */

#define MIN_WIDTH 360 /* pixels: the narrowest window */
#define LETTERS 10000

/* Windows that only a household with a partner has, or that ask before something is lost: no tour goes there. */
static const char *const dialogs[] = { "compare-swapped", "delete" };

/* @ is the text, ' is ". The candidate's work is understood, so that papers are asked for it; the partner's is not. */
/* clang-format off */
#define PERSON(number, noc, country)                                                                                                 \
  "{ 'given-name': '@', 'family-name': '@', 'birth-date': '1992-03-04', 'passport-expires': '2029-05-01', 'other-names': true,"      \
  "  'citizenship': '@', 'residence': '@',"                                                                                          \
  "  'credentials': [{ 'id': 'e" number "', 'level': 'master', 'field': '@', 'institution': '@', 'country': '" country "',"          \
  "                    'completed': '2014-06-30', 'assessment': { 'body': '@', 'issued': '2025-06-01' } }],"                         \
  "  'jobs': [{ 'id': 'j" number "', 'noc': '" noc "', 'title': '@', 'employer': '@', 'country': '" country "',"                     \
  "             'employer-country': '@', 'started': '2020-01-05', 'hours-per-week': 40 }],"                                          \
  "  'trade-certificate': { 'issued-by': '@', 'trade': '@', 'issued': '2025-01-05' },"                                               \
  "  'stays': [{ 'country': '@', 'from': '2015-01-01', 'to': '2016-01-01' }, { 'country': 'FRA', 'from': '2020-01-01' }] }"
static const char hostile[] =
  "{ 'format': 'jalon-profile/1', 'title': '@', 'relationship': 'married', 'category': '@',"
  "  'candidate': " PERSON ("1", "21231", "FRA") ", 'partner': " PERSON ("2", "@", "@") ","
  "  'children': [{ 'id': 'c1', 'given-name': '@', 'residence': '@', 'birth-date': '2019-05-02', 'passport-expires': '2028-01-01' }],"
  "  'job-offer': { 'noc': '21231', 'employer': '@', 'months': 12, 'support': 'lmia' },"
  "  'further-job-offer': { 'noc': '@', 'employer': '@' },"
  "  'nomination': { 'held': true, 'province': '@', 'issued': '2026-10-05' },"
  "  'account-dates': { '@': '2026-12-24' }, 'done': [{ 'deadline': '@', 'for': '@', 'on': '2026-11-05' }],"
  "  'milestones': { 'planned-submission': '2026-12-20' },"
  "  'documents': [{ 'id': 'passport', 'for': 'candidate', 'state': 'requested', 'note': '@', 'file': '@', 'name': '@' },"
  "                { 'id': 'own-1', 'for': 'household', 'state': 'to-do', 'note': '@', 'name': '@' },"
  "                { 'id': '@', 'for': '@', 'of': '@', 'state': 'to-do', 'note': '@', 'name': '@', 'file': '@' }] }";
/* clang-format on */

/* A text in JSON, between its quotes. */
static char *
dup_escaped (const char *text)
{
  GString *escaped = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at++)
    if ((guchar) *at < ' ' || *at == '"' || *at == '\\')
      g_string_append_printf (escaped, "\\u%04x", (guchar) *at);
    else
      g_string_append_c (escaped, *at);

  return g_string_free (escaped, FALSE);
}

static void
write_household (const char *path,
                 const char *text)
{
  g_autofree char *escaped = dup_escaped (text);
  g_autofree char *template = g_strdelimit (g_strdup (hostile), "'", '"');
  g_auto (GStrv)   parts = g_strsplit (template, "@", -1);
  g_autofree char *whole = g_strjoinv (escaped, parts);

  g_assert_true (g_file_set_contents (path, whole, -1, NULL));
}

/* Words beside fields, sentences, names of rows: what is shown, and not what is typed. */
static void
check_labels (GtkWidget *root)
{
  int min = 0;

  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root))
    gtk_widget_measure (root, GTK_ORIENTATION_HORIZONTAL, -1, &min, NULL, NULL, NULL);
  if (min > MIN_WIDTH)
    {
      g_test_message ("%d px: %.300s", min, gtk_label_get_text (GTK_LABEL (root)));
      g_test_fail_printf ("a label is %d pixels wide at least: %.300s", min, gtk_label_get_text (GTK_LABEL (root)));
    }

  if (GTK_IS_LABEL (root))
    for (const char *at = gtk_label_get_text (GTK_LABEL (root)); *at != '\0'; at = g_utf8_next_char (at))
      if (jalon_plain_steers (g_utf8_get_char (at)) && *at != '\n')
        {
          g_test_message ("label U+%04X: %.300s", g_utf8_get_char (at), gtk_label_get_text (GTK_LABEL (root)));
          g_test_fail_printf ("a label holds U+%04X: %.300s", g_utf8_get_char (at), gtk_label_get_text (GTK_LABEL (root)));
          break;
        }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_labels (child);
}

static void
check_visit (GtkWidget  *window,
             const char *name,
             gpointer    data)
{
  int min;

  g_test_message ("%s", name);
  jalon_test_ui_settle ();
  check_labels (window);
  gtk_widget_measure (window, GTK_ORIENTATION_HORIZONTAL, -1, &min, NULL, NULL, NULL);
  g_assert_cmpint (min, <=, MIN_WIDTH);
}

/* The windows of the program's own words show none of the household's. */
static gboolean
is_wanted (const char *name)
{
  return !g_str_equal (name, "help") && !g_str_equal (name, "preferences") && !g_str_equal (name, "criteria") && !g_str_equal (name, "rules") &&
         !g_str_equal (name, "about") && !g_str_equal (name, "shortcuts");
}

static void
check_dialogs (GtkWidget *window)
{
  for (guint i = 0; i < G_N_ELEMENTS (dialogs); i++)
    {
      g_autofree char *action = g_strconcat ("win.", dialogs[i], NULL);
      GtkWidget       *dialog;

      if (!gtk_widget_activate_action (window, action, NULL))
        continue;
      dialog = jalon_test_tour_find_dialog (window);
      gtk_test_widget_wait_for_draw (dialog);
      check_visit (dialog, dialogs[i], NULL);
      jalon_platform_close (dialog);
      jalon_test_ui_settle ();
    }
}

static void
check (Fixture    *fixture,
       const char *text)
{
  write_household (fixture->path, text);
  g_assert_true (jalon_window_open (fixture->window, fixture->path));
  jalon_test_tour_pages (GTK_WIDGET (fixture->window), is_wanted, check_visit, NULL);
  jalon_test_tour_dialogs (GTK_WIDGET (fixture->window), is_wanted, check_visit, NULL);
  check_dialogs (GTK_WIDGET (fixture->window));
  jalon_test_tour_questions (jalon_window_get_session (fixture->window), "hostile", is_wanted, check_visit, NULL);
}

static void
test_plain (Fixture      *fixture,
            gconstpointer data)
{
  check (fixture, "Plain");
}

static void
test_markup (Fixture      *fixture,
             gconstpointer data)
{
  check (fixture, "<b onload='x'>&amp;</b><span size='99999'>&lt; _x & \"");
}

static void
test_formats (Fixture      *fixture,
              gconstpointer data)
{
  check (fixture, "%s%n%d%1$s%99999999s");
}

static void
test_control (Fixture      *fixture,
              gconstpointer data)
{
  check (fixture, "\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\x0e\x1b[2J\x1b]0;x\x07\x7f\xc2\x9b");
}

static void
test_directions (Fixture      *fixture,
                 gconstpointer data)
{
  check (fixture, "\u202e\u2066abc\u2069\u202d2026-01-01\u2028\u200f\u05d0\u0627");
}

static void
test_lines (Fixture      *fixture,
            gconstpointer data)
{
  check (fixture, "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nSUMMARY:evil\r\nEND:VEVENT;\\,\n");
}

static void
test_long_word (Fixture      *fixture,
                gconstpointer data)
{
  g_autofree char *word = g_strnfill (LETTERS, 'W');

  check (fixture, word);
}

static void
test_long_text (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < LETTERS; i++)
    g_string_append (text, "mot ");
  check (fixture, text->str);
}

int
main (int   argc,
      char *argv[])
{
  jalon_test_ui_init (&argc, &argv);
#define ADD_HOSTILE(path, function) g_test_add ("/hostile/" path, Fixture, NULL, set_up, function, tear_down)
  ADD_HOSTILE ("plain", test_plain);
  ADD_HOSTILE ("markup", test_markup);
  ADD_HOSTILE ("formats", test_formats);
  ADD_HOSTILE ("control-characters", test_control);
  ADD_HOSTILE ("directions", test_directions);
  ADD_HOSTILE ("lines-of-a-calendar", test_lines);
  ADD_HOSTILE ("long-word", test_long_word);
  ADD_HOSTILE ("long-text", test_long_text);

  return g_test_run ();
}
