/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-profile-page.h"

#include "jalon-entry-row.h"
#include "jalon-field-rows.h"
#include "jalon-none-row.h"
#include "jalon-picker.h"
#include "jalon-record-row.h"
#include "jalon-score-foot.h"
#include "jalon-test-ui.h"

typedef struct
{
  JalonSession   *session;
  JalonHousehold *household;
  GtkWidget      *page;
  GtkWidget      *foot;
  GtkWindow      *window;
} Fixture;

#define COUPLE                                                                                                                            \
  "'relationship': 'never-married', 'destination': 'ON',"                                                                                 \
  "'candidate': { 'given-name': 'Amina', 'birth-date': '1992-03-04',"                                                                     \
  "  'tests': [ { 'test': 'ielts-general', 'taken': '2026-02-01', 'listening': 8.0, 'reading': 7.0, 'writing': 6.5, 'speaking': 7.0 } ]," \
  "  'credentials': [ { 'level': 'master', 'country': 'CAN', 'completed': '2018-06-30' } ] }"

G_GNUC_UNUSED static inline void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->session = jalon_test_ui_session (COUPLE);
  fixture->household = jalon_session_get_household (fixture->session);
  fixture->page = g_object_new (JALON_TYPE_PROFILE_PAGE, "session", fixture->session, "vexpand", TRUE, NULL);
  fixture->foot = g_object_new (JALON_TYPE_SCORE_FOOT, "session", fixture->session, NULL);
  gtk_box_append (GTK_BOX (box), fixture->page);
  gtk_box_append (GTK_BOX (box), fixture->foot);
  fixture->window = jalon_test_ui_present (box);
}

G_GNUC_UNUSED static inline void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  jalon_test_ui_settle ();
  g_object_unref (fixture->session);
}

/* The row of a member, as a person finds it: by the record and the member. */
typedef struct
{
  gconstpointer record;
  const char   *field;
} Member;

G_GNUC_UNUSED static inline gboolean
match_member (GtkWidget    *widget,
              gconstpointer what)
{
  const Member *member = what;

  return JALON_IS_ENTRY_ROW (widget) && jalon_entry_row_get_record (JALON_ENTRY_ROW (widget)) == member->record && g_str_equal (jalon_entry_row_get_field (JALON_ENTRY_ROW (widget))->name, member->field);
}

G_GNUC_UNUSED static inline JalonEntryRow *
find_entry_row (Fixture      *fixture,
                gconstpointer record,
                const char   *field)
{
  GtkWidget *row = jalon_test_ui_search (fixture->page, match_member, &(Member){ record, field });

  g_assert_nonnull (row);
  return JALON_ENTRY_ROW (row);
}

G_GNUC_UNUSED static inline gboolean
match_record (GtkWidget    *widget,
              gconstpointer record)
{
  return JALON_IS_RECORD_ROW (widget) && jalon_record_row_get_record (JALON_RECORD_ROW (widget)) == record;
}

G_GNUC_UNUSED static inline GtkWidget *
open_record (Fixture      *fixture,
             gconstpointer record)
{
  GtkWidget *row = jalon_test_ui_search (fixture->page, match_record, record);

  g_assert_nonnull (row);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  return row;
}

G_GNUC_UNUSED static inline void
type_text (JalonEntryRow *row,
           const char    *text)
{
  gtk_editable_set_text (GTK_EDITABLE (jalon_entry_row_get_text (row)), text);
}

G_GNUC_UNUSED static inline const char *
get_text (JalonEntryRow *row)
{
  return gtk_editable_get_text (GTK_EDITABLE (jalon_entry_row_get_text (row)));
}

G_GNUC_UNUSED static inline const char *
get_score (Fixture *fixture)
{
  return gtk_label_get_label (GTK_LABEL (jalon_test_ui_find (fixture->foot, "total_label")));
}

G_GNUC_UNUSED static inline gboolean
is_issue_shown (JalonEntryRow *row)
{
  return gtk_widget_get_visible (jalon_test_ui_find (GTK_WIDGET (row), "issue_box"));
}

G_GNUC_UNUSED static inline graphene_rect_t
get_bounds (GtkWidget *widget,
            GtkWidget *within)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, within, &bounds));
  return bounds;
}
