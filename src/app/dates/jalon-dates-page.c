/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-dates-page.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-deadline-row.h"
#include "jalon-search.h"
#include "jalon-fit-box.h"
#include "jalon-fold-row.h"
#include "jalon-good-to-know.h"
#include "jalon-labels.h"
#include "jalon-member.h"
#include "jalon-narrow-bin.h"
#include "jalon-time-line.h"
#include "jalon-words.h"

#define N_KINDS (JALON_DEADLINE_BIRTHDAY + 1)

/* In the order of the list. */
typedef enum
{
  GROUP_LATE,
  GROUP_NEXT,
  GROUP_LATER, /* beyond the months that are looked at */
  GROUP_OVER,
} Group;

#define N_GROUPS 4

struct _JalonDatesPage
{
  JalonView parent_instance;

  int         months;
  guint       kind;
  GHashTable *rows;  /* of JalonDeadlineRow, by the key of their date */
  GHashTable *ranks; /* of rows: their place in the list */

  JalonNarrowBin *narrow_bin;
  JalonTimeLine  *time_line;
  GtkWidget      *time_card;
  GtkEditable    *search_entry;
  GtkDropDown    *kind_chooser;
  GtkListBox     *list;
  JalonFoldRow   *later_row;
  JalonFoldRow   *over_row;
  GtkLabel       *empty_label;
};

G_DEFINE_FINAL_TYPE (JalonDatesPage, jalon_dates_page, JALON_TYPE_VIEW)

/* The list ------------------------------------------------------------------ */

static Group
find_group (JalonDatesPage *self,
            JalonDeadline  *deadline)
{
  JalonSession   *session = jalon_view_get_session (JALON_VIEW (self));
  const JalonDate today = jalon_session_get_today (session);
  const JalonDate end = jalon_date_add_months (today, self->months, JALON_ROUNDING_DOWN);

  if (jalon_deadline_is_over (deadline, today))
    return GROUP_OVER;
  if (jalon_deadline_is_late (deadline, today))
    return GROUP_LATE;

  return jalon_date_compare (deadline->due, end) <= 0 ? GROUP_NEXT : GROUP_LATER;
}

static const char *
get_term (JalonDatesPage *self)
{
  return gtk_editable_get_text (self->search_entry);
}

static gboolean
is_wanted (JalonDatesPage *self,
           JalonDeadline  *deadline)
{
  JalonSession *session = jalon_view_get_session (JALON_VIEW (self));

  return (self->kind == 0 || deadline->kind == self->kind - 1) && jalon_deadline_search_fits (deadline, jalon_session_get_household (session), get_term (self));
}

/* Fills @groups, each of JalonDeadline. */
static void
list_groups (JalonDatesPage *self,
             GPtrArray      *groups[N_GROUPS])
{
  JalonSession *session = jalon_view_get_session (JALON_VIEW (self));
  GListModel   *deadlines = session != NULL ? jalon_session_get_deadlines (session) : NULL;

  for (Group group = 0; group < N_GROUPS; group++)
    groups[group] = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; deadlines != NULL && i < g_list_model_get_n_items (deadlines); i++)
    {
      g_autoptr (JalonDeadline) deadline = g_list_model_get_item (deadlines, i);

      if (is_wanted (self, deadline))
        g_ptr_array_add (groups[find_group (self, deadline)], g_object_ref (deadline));
    }
}

/* Returns: whether the row had another place */
static gboolean
set_rank (JalonDatesPage *self,
          gpointer        row,
          int             rank)
{
  const gboolean moves = GPOINTER_TO_INT (g_hash_table_lookup (self->ranks, row)) != rank;

  if (moves)
    g_hash_table_insert (self->ranks, row, GINT_TO_POINTER (rank));
  return moves;
}

static int
compare_rows (GtkListBoxRow *a,
              GtkListBoxRow *b,
              gpointer       user_data)
{
  JalonDatesPage *self = user_data;

  return GPOINTER_TO_INT (g_hash_table_lookup (self->ranks, a)) - GPOINTER_TO_INT (g_hash_table_lookup (self->ranks, b));
}

/* A row lives as long as its date, so that nothing that is being typed in it is lost. */
static JalonDeadlineRow *
ensure_row (JalonDatesPage *self,
            JalonDeadline  *deadline)
{
  JalonSession     *session = jalon_view_get_session (JALON_VIEW (self));
  JalonDeadlineRow *row = g_hash_table_lookup (self->rows, deadline->key);

  if (row != NULL)
    {
      jalon_deadline_row_show (row, deadline); /* what is being typed in the row stays */
      return row;
    }

  row = JALON_DEADLINE_ROW (jalon_deadline_row_new (session, deadline));
  g_object_bind_property (self->narrow_bin, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
  g_hash_table_insert (self->rows, g_strdup (deadline->key), row);
  gtk_list_box_append (self->list, GTK_WIDGET (row));
  return row;
}

static void
drop_rows (JalonDatesPage *self,
           GHashTable     *kept)
{
  GHashTableIter iter;
  gpointer       row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, NULL, &row))
    {
      if (g_hash_table_contains (kept, row))
        continue;
      g_hash_table_remove (self->ranks, row);
      g_hash_table_iter_remove (&iter);
      gtk_list_box_remove (self->list, row);
    }
}

static void
describe_folds (JalonDatesPage *self,
                GPtrArray      *later,
                GPtrArray      *over)
{
  g_autofree char *day = later->len > 0 ? jalon_words_date_weekday (((JalonDeadline *) later->pdata[0])->due) : NULL;
  g_autofree char *later_text = g_strdup_printf (ngettext ("%1$u later date, on %2$s", "%1$u later dates, the next one on %2$s", later->len), later->len, day != NULL ? day : "");
  g_autofree char *over_text = g_strdup_printf (ngettext ("%u date that is over or kept", "%u dates that are over or kept", over->len), over->len);

  jalon_fold_row_set_title (self->later_row, later_text);
  jalon_fold_row_set_title (self->over_row, over_text);
  gtk_widget_set_visible (GTK_WIDGET (self->later_row), later->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->over_row), over->len > 0);
}

static void
show_rows (JalonDatesPage *self,
           GPtrArray      *groups[N_GROUPS])
{
  g_autoptr (GHashTable) kept = g_hash_table_new (NULL, NULL);
  int                    rank = 1;
  gboolean               moved = FALSE;

  for (Group group = 0; group < N_GROUPS; group++)
    {
      JalonFoldRow *fold = group == GROUP_LATER ? self->later_row : group == GROUP_OVER ? self->over_row
                                                                                        : NULL;

      if (fold != NULL)
        moved = set_rank (self, fold, rank++) || moved;
      for (guint i = 0; i < groups[group]->len; i++)
        {
          JalonDeadlineRow *row = ensure_row (self, groups[group]->pdata[i]);

          gtk_widget_set_visible (GTK_WIDGET (row), fold == NULL || jalon_fold_row_is_open (fold) || get_term (self)[0] != '\0');
          moved = set_rank (self, row, rank++) || moved;
          g_hash_table_add (kept, row);
        }
    }

  drop_rows (self, kept);
  if (moved) /* sorting lays the whole list out anew */
    gtk_list_box_invalidate_sort (self->list);
}

/* What is looked for is said where it is not there. */
static void
describe_emptiness (JalonDatesPage *self)
{
  g_autofree char *nothing = g_strdup_printf (_ ("Nothing found for “%s”."), get_term (self));

  gtk_label_set_label (self->empty_label, get_term (self)[0] != '\0' ? nothing : _ ("No date follows from the answers yet. Enter tests, passports and the day on which the profile was begun: their limits will then stand here."));
}

static void
update (JalonView *view)
{
  JalonDatesPage       *self = JALON_DATES_PAGE (view);
  JalonSession         *session = jalon_view_get_session (JALON_VIEW (self));
  GPtrArray            *groups[N_GROUPS];
  g_autoptr (GPtrArray) drawn = g_ptr_array_new ();

  list_groups (self, groups);
  show_rows (self, groups);
  describe_folds (self, groups[GROUP_LATER], groups[GROUP_OVER]);
  describe_emptiness (self);

  g_ptr_array_extend (drawn, groups[GROUP_LATE], NULL, NULL);
  g_ptr_array_extend (drawn, groups[GROUP_NEXT], NULL, NULL);
  if (session != NULL)
    jalon_time_line_show (self->time_line, session, drawn, self->months);
  gtk_widget_set_visible (self->time_card, drawn->len > 0);

  for (Group group = 0; group < N_GROUPS; group++)
    g_ptr_array_unref (groups[group]);
}

static void
row_activated_cb (JalonDatesPage *self,
                  GtkListBoxRow  *row)
{
  if (JALON_IS_DEADLINE_ROW (row))
    jalon_deadline_row_toggle (JALON_DEADLINE_ROW (row));
  else
    jalon_fold_row_toggle (JALON_FOLD_ROW (row));
}

/* In the .ui file ----------------------------------------------------------- */

static char *
format_heading (JalonDatesPage *self,
                int             months)
{
  if (months == 12)
    return g_strdup (_ ("Next year"));

  return g_strdup (months == 24 ? _ ("Next two years") : _ ("Next six months"));
}

static char *
format_today (JalonDatesPage *self,
              JalonSession   *session,
              gpointer        score)
{
  g_autofree char *day = session != NULL ? jalon_words_date_weekday (jalon_session_get_today (session)) : NULL;
  g_autofree char *loose = day != NULL ? jalon_fit_box_dup_loose (day) : NULL;

  /* Translators: "Today, Monday 23 November 2026". */
  return loose != NULL ? g_strdup_printf (_ ("Today, %s"), loose) : g_strdup ("");
}

/* GObject ------------------------------------------------------------------- */

static void
fill_kinds (JalonDatesPage *self)
{
  GtkStringList *kinds = gtk_string_list_new (NULL);

  gtk_string_list_append (kinds, _ ("All kinds"));
  for (JalonDeadlineKind kind = 0; kind < N_KINDS; kind++)
    gtk_string_list_append (kinds, jalon_label_deadline_kind (kind));
  gtk_drop_down_set_model (self->kind_chooser, G_LIST_MODEL (kinds));
  g_object_unref (kinds);
}

static void
session_changed (JalonView    *view,
                 JalonSession *old)
{
  g_autoptr (GHashTable) none = g_hash_table_new (NULL, NULL);

  drop_rows (JALON_DATES_PAGE (view), none);
}

static void
kind_changed (JalonDatesPage *self)
{
  self->kind = MIN (self->kind, N_KINDS);
  jalon_view_refresh (JALON_VIEW (self));
}

static void
jalon_dates_page_dispose (GObject *object)
{
  JalonDatesPage *self = JALON_DATES_PAGE (object);

  if (self->list != NULL)
    gtk_list_box_set_sort_func (self->list, NULL, NULL, NULL);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->ranks, g_hash_table_unref);

  G_OBJECT_CLASS (jalon_dates_page_parent_class)->dispose (object);
}

static void
jalon_dates_page_class_init (JalonDatesPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  JALON_VIEW_CLASS (klass)->session_changed = session_changed;
  JALON_VIEW_CLASS (klass)->update = update;
  object_class->dispose = jalon_dates_page_dispose;
  jalon_member_install (klass, g_param_spec_int ("months", NULL, NULL, 1, 120, 6, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDatesPage, months), (JalonUpdate) jalon_view_refresh);
  jalon_member_install (klass, g_param_spec_uint ("kind", NULL, NULL, 0, G_MAXUINT, 0, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDatesPage, kind), (JalonUpdate) kind_changed);

  g_type_ensure (JALON_TYPE_TIME_LINE);
  g_type_ensure (JALON_TYPE_FOLD_ROW);
  g_type_ensure (JALON_TYPE_GOOD_TO_KNOW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/dates/dates-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonDatesPage, narrow_bin);
  gtk_widget_class_bind_template_child (widget_class, JalonDatesPage, time_line);
  gtk_widget_class_bind_template_child (widget_class, JalonDatesPage, time_card);
  gtk_widget_class_bind_template_child (widget_class, JalonDatesPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, JalonDatesPage, kind_chooser);
  gtk_widget_class_bind_template_child (widget_class, JalonDatesPage, list);
  gtk_widget_class_bind_template_child (widget_class, JalonDatesPage, later_row);
  gtk_widget_class_bind_template_child (widget_class, JalonDatesPage, over_row);
  gtk_widget_class_bind_template_child (widget_class, JalonDatesPage, empty_label);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, format_heading);
  gtk_widget_class_bind_template_callback (widget_class, format_today);
  jalon_closures_bind (widget_class);
  gtk_widget_class_install_property_action (widget_class, "dates.months", "months");
}

static void
jalon_dates_page_init (JalonDatesPage *self)
{
  self->months = 6;
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->ranks = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_kinds (self);
  g_object_bind_property (self->kind_chooser, "selected", self, "kind", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  gtk_list_box_set_sort_func (self->list, compare_rows, self, NULL);
  jalon_view_refresh (JALON_VIEW (self)); /* without a household too */
}
