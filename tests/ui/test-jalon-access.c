/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "jalon-ability-entry.h"
#include "jalon-date-row.h"
#include "jalon-labels.h"
#include "jalon-palette.h"
#include "jalon-score-foot.h"
#include "jalon-test-contrast.h"
#include "jalon-test-ui.h"

/* What serves those who see little or nothing. */

#define SOMEBODY                                          \
  "'relationship': 'never-married', 'destination': 'ON'," \
  "'candidate': { 'given-name': 'Amina', 'birth-date': '1992-03-04' }"

/* News ---------------------------------------------------------------------- */

static char *
dup_news (GtkWidget *foot)
{
  char *news;

  g_object_get (foot, "news", &news, NULL);
  return news;
}

/* A score that an edit changes is announced, and an opened household is not. */
static void
test_new_score_is_told (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session (SOMEBODY);
  GtkWidget               *foot = g_object_new (JALON_TYPE_SCORE_FOOT, "session", session, NULL);
  GtkWindow               *window = jalon_test_ui_present (foot);
  JalonHousehold          *household = jalon_session_get_household (session);
  JalonDate                older = { 1970, 3, 4 };
  g_autofree char         *at_first = dup_news (foot);
  g_autofree char         *then = NULL;
  g_autofree char         *total = NULL;
  g_autofree char         *unchanged = NULL;

  g_assert_null (at_first);
  g_object_set (household->candidate, "birth-date", &older, NULL);
  then = dup_news (foot);
  total = jalon_words_number (jalon_session_get_score (session)->crs.total);
  g_assert_nonnull (then);
  g_assert_nonnull (strstr (then, total));

  g_object_set (household, "title", "Another name", NULL);
  unchanged = dup_news (foot);
  g_assert_cmpstr (unchanged, ==, then);
  gtk_window_destroy (window);
}

/* Descriptions --------------------------------------------------------------- */

static void
check_description (GtkWidget  *widget,
                   const char *whole,
                   gboolean    is_wrong)
{
  g_autofree char *complaint = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, whole);

  g_assert_cmpstr (complaint, ==, NULL);
  gtk_test_accessible_assert_state (widget, GTK_ACCESSIBLE_STATE_INVALID, is_wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE);
}

/* What stands below a row, the hint and what is wrong, is said with it, and no longer than it is true. */
static void
test_row_is_described (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session ("'candidate': { 'birth-date': '1992-13-04' }");
  JalonPerson             *candidate = jalon_session_get_household (session)->candidate;
  GtkWidget               *row = g_object_new (JALON_TYPE_DATE_ROW, "session", session, "record", candidate, "field", "birth-date", NULL);
  GtkWidget               *list = gtk_list_box_new ();
  GtkWindow               *window = jalon_test_ui_present (list);
  const char              *hint = jalon_label_field_hint (JALON_TYPE_PERSON, "birth-date");
  const char              *issue = gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, "issue_label")));
  const char              *meanwhile = gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (row, "meanwhile_label")));
  g_autofree char         *whole = g_strjoin (" ", hint, issue, meanwhile, NULL);
  JalonDate                day = { 1992, 3, 4 };

  gtk_list_box_append (GTK_LIST_BOX (list), row);
  g_assert_nonnull (strstr (issue, "1992-13-04"));
  check_description (row, whole, TRUE);
  g_object_set (candidate, "birth-date", &day, NULL);
  check_description (row, hint, FALSE);
  gtk_window_destroy (window);
}

/* Of a score, its level and what more would give; or that it cannot be one. */
static void
test_score_is_described (void)
{
  g_autoptr (JalonSession) session = jalon_test_ui_session ("'candidate': { 'birth-date': '1992-03-04', 'tests': [ { 'test': 'ielts-general', 'taken': '2026-03-01', 'listening': 8 } ] }");
  JalonTestResult         *test = jalon_record_list_get (jalon_session_get_household (session)->candidate->tests, 0);
  GtkWidget               *box = jalon_ability_entry_new (session, test, JALON_ABILITY_LISTENING);
  GtkWindow               *window = jalon_test_ui_present (box);
  GtkWidget               *entry = jalon_test_ui_find (box, "entry");
  GtkLabel                *level = GTK_LABEL (jalon_test_ui_find (box, "level_label"));
  GtkLabel                *next = GTK_LABEL (jalon_test_ui_find (box, "next_label"));
  g_autofree char         *whole = g_strjoin (" ", gtk_label_get_label (level), gtk_label_get_label (next), NULL);

  g_assert_cmpstr (gtk_label_get_label (level), !=, "");
  check_description (entry, g_strstrip (whole), FALSE);
  gtk_editable_set_text (GTK_EDITABLE (entry), "eight");
  g_signal_emit_by_name (entry, "activate");
  check_description (entry, _ ("This is not a number."), TRUE);
  gtk_window_destroy (window);
}

/* Contrast, as WCAG 2.1 measures it ------------------------------------------ */

/* The grounds of libadwaita: window, card, sidebar, the row of a sidebar that is selected, and a field on a card that is unfolded. */
static const char *const grounds[2][5] = {
  { "#fafafa", "#ffffff", "#ebebeb", "#d9d9d9", "#f0f0f0" },
  { "#242424", "#3a3a3a", "#303030", "#454545", "#464646" },
};

typedef struct
{
  const char *name;
  double      least;
  int         first; /* of the grounds on which it stands */
  int         last;
  const char *other; /* what stands on it, or that it stands on, instead of the grounds */
} Row;

static const Row rows[] = {
  { "dim", JALON_TEST_TEXT, 0, 2 },
  { "dim", JALON_TEST_TEXT, 4, 4 },
  { "edge", JALON_TEST_SIGN, 0, 1 },
  { "late", JALON_TEST_TEXT, 0, 2 },
  { "ready", JALON_TEST_TEXT, 0, 2 },
  { "correct", JALON_TEST_TEXT, 0, 2 },
  { "dim_selected", JALON_TEST_TEXT, 3, 4 },
  { "late_selected", JALON_TEST_TEXT, 3, 3 },
  { "correct_edge", JALON_TEST_SIGN, 0, 1 },
  { "section_a", JALON_TEST_SIGN, 0, 2 },
  { "section_b", JALON_TEST_SIGN, 0, 2 },
  { "section_c", JALON_TEST_SIGN, 0, 2 },
  { "section_d", JALON_TEST_SIGN, 0, 2 },
  { "on_ready", JALON_TEST_SIGN, 0, 0, "ready" },
  { "badge_a", JALON_TEST_TEXT, 0, 0, "on_badge" },
  { "badge_b", JALON_TEST_TEXT, 0, 0, "on_badge" },
  { "badge_c", JALON_TEST_TEXT, 0, 0, "on_badge" },
  { "badge_d", JALON_TEST_TEXT, 0, 0, "on_badge" },
  { "on_badge", JALON_TEST_TEXT, 0, 0, "badge_a" },
  { "on_badge", JALON_TEST_TEXT, 0, 0, "late" }, /* the mark in the line of time */
};

static void
check_row (const Row *row,
           gboolean   dark)
{
  GdkRGBA colour;
  GdkRGBA ground;

  g_assert_true (jalon_palette_lookup (row->name, &colour));
  for (int i = row->first; i <= row->last; i++)
    {
      const char *other = row->other != NULL ? row->other : grounds[dark][i];

      g_assert_true (jalon_palette_lookup (other, &ground) || gdk_rgba_parse (&ground, other));
      g_test_message ("%s and %s: %.2f", row->name, other, jalon_test_contrast (&colour, &ground));
      g_assert_cmpfloat (jalon_test_contrast (&colour, &ground), >=, row->least);
    }
}

static void
test_contrast (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  for (guint dark = 0; dark < 2; dark++)
    {
      adw_style_manager_set_color_scheme (manager, dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
      g_assert_cmpint (adw_style_manager_get_dark (manager), ==, dark);
      for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
        check_row (&rows[i], dark);
    }
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);
}

/* Every colour of the style sheets stands in the table above. */
static void
test_all_colours_are_measured (void)
{
  const char *const sheets[] = { "/io/github/jalon_app/Jalon/style.css", "/io/github/jalon_app/Jalon/style-dark.css" };

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autoptr (GBytes) bytes = g_resources_lookup_data (sheets[i], G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      g_autofree char   *css = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      g_auto (GStrv)     parts = g_strsplit (css, "@define-color ", -1);

      g_assert_cmpuint (g_strv_length (parts), >, 10);
      for (guint j = 1; parts[j] != NULL; j++)
        {
          g_autofree char *name = g_strndup (parts[j], strcspn (parts[j], " "));
          gboolean         known = FALSE;

          for (guint k = 0; k < G_N_ELEMENTS (rows); k++)
            known = known || g_str_equal (rows[k].name, name);
          g_test_message ("%s", name);
          g_assert_true (known);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  jalon_test_ui_init (&argc, &argv);
  g_test_add_func ("/access/new-score-is-told", test_new_score_is_told);
  g_test_add_func ("/access/row-is-described", test_row_is_described);
  g_test_add_func ("/access/score-is-described", test_score_is_described);
  g_test_add_func ("/access/contrast", test_contrast);
  g_test_add_func ("/access/all-colours-are-measured", test_all_colours_are_measured);
  return g_test_run ();
}
