/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-documents-page.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-document-group.h"
#include "jalon-document-row.h"
#include "jalon-search.h"
#include "jalon-item-group.h"
#include "jalon-labels.h"
#include "jalon-list-update.h"
#include "jalon-member.h"
#include "jalon-scroll-to.h"
#include "jalon-target-bar.h"
#include "jalon-tooltip.h"
#include "jalon-wrap-box.h"

#define SHORT_NAME 7 /* characters that a name keeps at least */
#define LONG_NAME 16 /* and at most */

struct _JalonDocumentsPage
{
  JalonView parent_instance;

  char               *person; /* who is looked for, or NULL: everybody */
  char               *subtitle;
  gboolean            updating;
  GtkSearchEntry     *search_entry;
  JalonWrapBox       *person_box;
  GtkDropDown        *state_drop_down;
  GtkStack           *stack;
  JalonDocumentGroup *groups[JALON_N_STAGES];
  GPtrArray          *seen[JALON_N_STAGES]; /* (nullable): of JalonItem: the lines of which a group was last made */
  char               *seen_by;              /* what was looked for then */
};

G_DEFINE_FINAL_TYPE (JalonDocumentsPage, jalon_documents_page, JALON_TYPE_VIEW)

/* What is looked for -------------------------------------------------------- */

/* The first choice is all states; the others stand in the order of the enum, from to-do on. */
static guint
get_state (JalonDocumentsPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->state_drop_down);

  return selected == GTK_INVALID_LIST_POSITION ? 0 : selected;
}

static gboolean
fits (JalonItem *item,
      gpointer   user_data)
{
  JalonDocumentsPage *self = user_data;
  JalonSession       *session = jalon_view_get_session (JALON_VIEW (self));
  guint               state = get_state (self);
  guint               item_state = MAX ((guint) item->state, JALON_DOCUMENT_STATE_TO_DO);

  if (self->person != NULL && g_strcmp0 (self->person, item->for_whom) != 0)
    return FALSE;
  if (state != 0 && item_state != state - 1 + JALON_DOCUMENT_STATE_TO_DO)
    return FALSE;
  return jalon_document_search_fits (item, jalon_session_get_household (session), gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
}

static gboolean
looks_for_something (JalonDocumentsPage *self)
{
  return self->person != NULL || get_state (self) != 0 || gtk_editable_get_text (GTK_EDITABLE (self->search_entry))[0] != '\0';
}

/* What is to be made anew ---------------------------------------------------- */

static void
forget_seen (JalonDocumentsPage *self)
{
  for (JalonStage stage = 0; stage < JALON_N_STAGES; stage++)
    g_clear_pointer (&self->seen[stage], g_ptr_array_unref);
}

/* Other words to look for make all groups anew. */
static void
note_what_is_looked_for (JalonDocumentsPage *self)
{
  char *looked_for = g_strdup_printf ("%s\n%u\n%s", self->person != NULL ? self->person : "\n", get_state (self), gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));

  if (g_strcmp0 (self->seen_by, looked_for) != 0)
    forget_seen (self);
  g_free (self->seen_by);
  self->seen_by = looked_for;
}

/* The session keeps the lines that say what they said, so that a group of the same lines stays as it is. */
static gboolean
is_seen (JalonDocumentsPage *self,
         JalonStage          stage,
         GPtrArray          *lines)
{
  return self->seen[stage] != NULL && jalon_list_is_same (self->seen[stage], lines);
}

/* Persons ------------------------------------------------------------------- */

static void
person_toggled_cb (JalonDocumentsPage *self,
                   GtkToggleButton    *button)
{
  if (self->updating || !gtk_toggle_button_get_active (button))
    return;

  g_object_set (self, "person", g_object_get_data (G_OBJECT (button), "person"), NULL);
  jalon_view_refresh (JALON_VIEW (self));
}

/* A long name gives way before another one is pushed out of sight. */
static void
label_person (GtkWidget  *button,
              const char *label)
{
  const int  length = (int) g_utf8_strlen (label, -1);
  GtkWidget *child;

  gtk_button_set_label (GTK_BUTTON (button), label);
  child = gtk_button_get_child (GTK_BUTTON (button));
  gtk_label_set_ellipsize (GTK_LABEL (child), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (child), MIN (length, SHORT_NAME));
  gtk_label_set_max_width_chars (GTK_LABEL (child), LONG_NAME);
  jalon_tooltip_set (button, length > SHORT_NAME ? label : NULL);
}

static void
add_person (JalonDocumentsPage *self,
            const char         *person,
            const char         *label)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self->person_box));
  GtkWidget *button = gtk_toggle_button_new ();

  label_person (button, label);
  g_object_set_data_full (G_OBJECT (button), "person", g_strdup (person), g_free);
  if (first != NULL)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), g_strcmp0 (person, self->person) == 0);
  jalon_wrap_box_append (self->person_box, button);
  g_signal_connect_object (button, "toggled", G_CALLBACK (person_toggled_cb), self, G_CONNECT_SWAPPED);
}

/* Somebody of whom there is nothing any more is not looked for. */
static void
check_person (JalonDocumentsPage *self)
{
  g_autoptr (GPtrArray) persons = NULL;

  if (self->person == NULL)
    return;
  persons = jalon_document_search_find_persons (jalon_session_get_checklist (jalon_view_get_session (JALON_VIEW (self))));
  if (!g_ptr_array_find_with_equal_func (persons, self->person, g_str_equal, NULL))
    g_object_set (self, "person", NULL, NULL);
}

static void
update_persons (JalonDocumentsPage *self)
{
  JalonSession         *session = jalon_view_get_session (JALON_VIEW (self));
  g_autoptr (GPtrArray) persons = jalon_document_search_find_persons (jalon_session_get_checklist (session));
  GtkWidget            *child;

  self->updating = TRUE;
  child = gtk_widget_get_first_child (GTK_WIDGET (self->person_box));
  for (guint i = 0; i < persons->len + 1; i++)
    {
      const char      *person = i > 0 ? persons->pdata[i - 1] : NULL;
      g_autofree char *label = i > 0 ? jalon_label_person (jalon_session_get_household (session), person) : g_strdup (_ ("All"));

      if (child == NULL)
        {
          add_person (self, person, label);
          continue;
        }
      g_object_set_data_full (G_OBJECT (child), "person", g_strdup (person), g_free);
      label_person (child, label);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (child), g_strcmp0 (person, self->person) == 0);
      child = gtk_widget_get_next_sibling (child);
    }
  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      gtk_widget_unparent (child);
      child = next;
    }
  self->updating = FALSE;
}

/* The list ------------------------------------------------------------------ */

static GPtrArray *
list_stage (JalonDocumentsPage *self,
            JalonStage          stage)
{
  GListModel *checklist = jalon_session_get_checklist (jalon_view_get_session (JALON_VIEW (self)));
  GPtrArray  *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (checklist); i++)
    {
      g_autoptr (JalonItem) item = g_list_model_get_item (checklist, i);

      if (item->stage == stage)
        g_ptr_array_add (items, g_steal_pointer (&item));
    }

  return items;
}

static void
update_stage (JalonDocumentsPage *self,
              JalonStage          stage,
              GPtrArray          *all)
{
  JalonSession         *session = jalon_view_get_session (JALON_VIEW (self));
  g_autoptr (GPtrArray) documents = jalon_item_groups_make (all, jalon_session_get_household (session));
  g_autoptr (GPtrArray) shown = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < documents->len; i++)
    {
      JalonItemGroup *picked = jalon_item_group_pick (documents->pdata[i], fits, self);

      if (picked != NULL)
        g_ptr_array_add (shown, picked);
    }

  jalon_document_group_update (self->groups[stage], session, shown, all, !looks_for_something (self));
}

/* Returns: whether anything is not as it was */
static gboolean
update_groups (JalonDocumentsPage *self)
{
  gboolean any = FALSE;
  gboolean changed = FALSE;

  note_what_is_looked_for (self);
  for (JalonStage stage = 0; stage < JALON_N_STAGES; stage++)
    {
      g_autoptr (GPtrArray) lines = list_stage (self, stage);

      if (!is_seen (self, stage, lines))
        {
          changed = TRUE;
          g_clear_pointer (&self->seen[stage], g_ptr_array_unref);
          self->seen[stage] = g_ptr_array_ref (lines);
          update_stage (self, stage, lines);
        }
      any = any || gtk_widget_get_visible (GTK_WIDGET (self->groups[stage]));
    }

  gtk_stack_set_visible_child_name (self->stack, any ? "list" : looks_for_something (self) ? "nothing"
                                                                                           : "empty");
  return changed;
}

static void
show_subtitle (JalonDocumentsPage *self)
{
  g_autofree char *subtitle = NULL;
  guint            n_items;
  guint            n_ready;

  g_object_get (jalon_view_get_session (JALON_VIEW (self)), "n-items", &n_items, "n-ready", &n_ready, NULL);
  /* Translators: how many documents are ready, of how many: "10 of 29 ready". */
  subtitle = g_strdup_printf (ngettext ("%1$u of %2$u ready", "%1$u of %2$u ready", n_ready), n_ready, n_items);
  g_object_set (self, "subtitle", subtitle, NULL);
}

static void
update_cb (JalonView *view)
{
  JalonDocumentsPage *self = JALON_DOCUMENTS_PAGE (view);
  JalonSession       *session = jalon_view_get_session (JALON_VIEW (self));

  if (session == NULL)
    return;

  check_person (self);
  if (!update_groups (self))
    return;
  update_persons (self);
  show_subtitle (self);
}

/* What no longer fits what is looked for goes when the page is left. */
static void
unmap_cb (JalonDocumentsPage *self)
{
  jalon_view_refresh (JALON_VIEW (self));
  forget_seen (self);
  for (JalonStage stage = 0; stage < JALON_N_STAGES; stage++)
    jalon_document_group_forget (self->groups[stage]);
}

static void
clear_clicked_cb (JalonDocumentsPage *self)
{
  g_object_set (self, "person", NULL, NULL);
  gtk_drop_down_set_selected (self->state_drop_down, 0);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  jalon_view_refresh (JALON_VIEW (self));
}

static void
add_clicked_cb (JalonDocumentsPage *self)
{
  JalonSession             *session = jalon_view_get_session (JALON_VIEW (self));
  JalonHousehold           *household = jalon_session_get_household (session);
  g_autoptr (JalonDocument) document = g_object_new (JALON_TYPE_DOCUMENT, NULL);
  g_autofree char          *id = NULL;
  g_autofree char          *key = NULL;
  const char               *person = self->person != NULL ? self->person : "household";
  guint                     n = 0;

  do
    {
      g_free (id);
      id = g_strdup_printf ("own-%u", ++n);
    }
  while (jalon_household_find_document (household, id, person, NULL) != NULL);

  g_object_set (document, "id", id, "for", person, "name", _ ("Your own document"), NULL);
  jalon_record_list_append (household->documents, JALON_RECORD (document));

  key = g_strdup_printf ("%s/%s", id, person);
  for (guint i = 0; i < g_list_model_get_n_items (jalon_session_get_checklist (session)); i++)
    {
      g_autoptr (JalonItem) item = g_list_model_get_item (jalon_session_get_checklist (session), i);

      if (item->record == document)
        {
          g_free (key);
          key = jalon_item_dup_key (item);
        }
    }
  jalon_documents_page_show_item (self, key);
}

/* GObject ------------------------------------------------------------------- */

static void
session_changed (JalonView    *view,
                 JalonSession *old)
{
  JalonDocumentsPage *self = JALON_DOCUMENTS_PAGE (view);

  forget_seen (self);
  for (JalonStage stage = 0; stage < JALON_N_STAGES; stage++)
    jalon_document_group_clear (self->groups[stage]);
}

static void
jalon_documents_page_finalize (GObject *object)
{
  forget_seen (JALON_DOCUMENTS_PAGE (object));
  g_free (JALON_DOCUMENTS_PAGE (object)->seen_by);

  G_OBJECT_CLASS (jalon_documents_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  static const char *const names[] = { "profile_group", "application_group", "after_group", "landing_group" };

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/documents/documents-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentsPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentsPage, person_box);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentsPage, state_drop_down);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentsPage, stack);
  for (JalonStage stage = 0; stage < JALON_N_STAGES; stage++)
    gtk_widget_class_bind_template_child_full (widget_class, names[stage], FALSE, G_STRUCT_OFFSET (JalonDocumentsPage, groups) + stage * sizeof (JalonDocumentGroup *));
  gtk_widget_class_bind_template_callback (widget_class, update_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked_cb);
  jalon_closures_bind (widget_class);
}

static void
jalon_documents_page_class_init (JalonDocumentsPageClass *klass)
{
  JALON_VIEW_CLASS (klass)->session_changed = session_changed;
  JALON_VIEW_CLASS (klass)->update = update_cb;
  G_OBJECT_CLASS (klass)->finalize = jalon_documents_page_finalize;

  jalon_member_install (klass, g_param_spec_string ("subtitle", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDocumentsPage, subtitle), NULL);
  jalon_member_install (klass, g_param_spec_string ("person", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDocumentsPage, person), NULL);

  g_type_ensure (JALON_TYPE_DOCUMENT_GROUP);
  g_type_ensure (JALON_TYPE_TARGET_BAR);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jalon_documents_page_init (JalonDocumentsPage *self)
{
  g_autoptr (GtkStringList) states = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_string_list_append (states, _ ("All states"));
  for (JalonDocumentState state = JALON_DOCUMENT_STATE_TO_DO; state <= JALON_DOCUMENT_STATE_NOT_NEEDED; state++)
    gtk_string_list_append (states, jalon_label_state (state));
  gtk_drop_down_set_model (self->state_drop_down, G_LIST_MODEL (states));
  g_signal_connect (self, "unmap", G_CALLBACK (unmap_cb), NULL);
}

/**
 * jalon_documents_page_show_item:
 * @self: the page
 * @key: of a document, see jalon_item_dup_key()
 *
 * Opens the row of a document and goes there; what is looked for is cleared if it hides it.
 */
void
jalon_documents_page_show_item (JalonDocumentsPage *self,
                                const char         *key)
{
  GtkWidget *row = NULL;

  g_return_if_fail (JALON_IS_DOCUMENTS_PAGE (self));

  jalon_view_update_now (JALON_VIEW (self));
  for (guint attempt = 0; attempt < 2 && row == NULL; attempt++)
    {
      if (attempt > 0)
        clear_clicked_cb (self);
      for (JalonStage stage = 0; stage < JALON_N_STAGES && row == NULL; stage++)
        row = jalon_document_group_find (self->groups[stage], key);
    }
  if (row == NULL)
    return;

  /* Also where it is folded, alone or with all beside it. */
  gtk_widget_set_visible (gtk_widget_get_parent (row), TRUE);
  gtk_widget_set_visible (row, TRUE);
  jalon_document_row_show_item (JALON_DOCUMENT_ROW (row), key);
  jalon_scroll_to (row);
}
