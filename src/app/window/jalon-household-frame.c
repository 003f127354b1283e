/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-household-frame.h"

#include "jalon-closures.h"
#include "jalon-dates-page.h"
#include "jalon-documents-page.h"
#include "jalon-eligibility-page.h"
#include "jalon-fit-box.h"
#include "jalon-later-menu.h"
#include "jalon-later-page.h"
#include "jalon-member.h"
#include "jalon-overview-page.h"
#include "jalon-page-row.h"
#include "jalon-plan-page.h"
#include "jalon-profile-page.h"
#include "jalon-rounds-page.h"
#include "jalon-score-foot.h"
#include "jalon-score-page.h"
#include "jalon-search-focus.h"
#include "jalon-spare-bin.h"
#include "jalon-split-view.h"
#include "jalon-tables-page.h"
#include "jalon-wrap-box.h"

#define PATIENCE 200  /* frames, while a page has nothing yet that takes the keyboard */
#define FRAMES_HELD 3 /* a view that is filled with the next frame can take away what has it */

struct _JalonHouseholdFrame
{
  AdwBin parent_instance;

  JalonSession *session;

  JalonSplitView *split_view;
  GtkListBox     *page_list;
  GtkStack       *page_stack;
  GtkLabel       *page_title;
  GtkWidget      *message_bar;
  GtkLabel       *message_label;
  GtkWidget      *reload_button;
  GMenu          *recent_menu;
  GtkMenuButton  *household_button;
  GMenuModel     *household_menu;
  GtkMenuButton  *primary_button;
  GMenuModel     *primary_menu;

  guint enter_tick; /* while the keyboard is on its way into a page; the frames that this took, and with it there */
  guint n_frames;
  guint n_held;
};

G_DEFINE_FINAL_TYPE (JalonHouseholdFrame, jalon_household_frame, ADW_TYPE_BIN)

/* In the .ui file ----------------------------------------------------------- */

static gboolean
stands_in_sidebar (GtkStackPage *page)
{
  /* The tables are reached from the score and from the programs. */
  return g_strcmp0 (gtk_stack_page_get_name (page), "tables") != 0;
}

static void
page_changed_cb (JalonHouseholdFrame *self)
{
  GtkWidget    *child = gtk_stack_get_visible_child (self->page_stack);
  GtkStackPage *page = child != NULL ? gtk_stack_get_page (self->page_stack, child) : NULL;
  GtkWidget    *row = gtk_widget_get_first_child (GTK_WIDGET (self->page_list));

  if (page == NULL)
    return;

  gtk_label_set_label (self->page_title, gtk_stack_page_get_title (page));
  gtk_list_box_select_row (self->page_list, NULL); /* a list in which one row is chosen always refuses to unselect all */
  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    if (JALON_IS_PAGE_ROW (row) && jalon_page_row_get_page (JALON_PAGE_ROW (row)) == page)
      gtk_list_box_select_row (self->page_list, GTK_LIST_BOX_ROW (row));
}

static gboolean
is_documents (JalonHouseholdFrame *self,
              GtkWidget           *page)
{
  return page != NULL && g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (page)), "documents_slot") == 0;
}

/* Where the header has no room for it, it stands in the menu only. */
static gboolean
offers_print (JalonHouseholdFrame *self,
              GtkWidget           *page)
{
  return is_documents (self, page);
}

/* Only the documents have one: how many are ready. */
static char *
choose_subtitle (JalonHouseholdFrame *self,
                 GtkWidget           *page,
                 const char          *subtitle)
{
  return g_strdup (is_documents (self, page) && subtitle != NULL ? subtitle : "");
}

/* In a wide window one goes through the list, which stays in sight, and keeps the keyboard. */
static void
page_activated_cb (JalonHouseholdFrame *self,
                   GtkListBoxRow       *row)
{
  const char *name = gtk_stack_page_get_name (jalon_page_row_get_page (JALON_PAGE_ROW (row)));

  if (jalon_split_view_is_folded (self->split_view))
    jalon_household_frame_show_page (self, name);
  else if (jalon_household_frame_get_page (self, name) != NULL)
    gtk_stack_set_visible_child_name (self->page_stack, name);
}

/* GObject ------------------------------------------------------------------- */

static void
ensure_types (void)
{
  g_type_ensure (JALON_TYPE_FIT_BOX);
  g_type_ensure (JALON_TYPE_SCORE_FOOT);
  g_type_ensure (JALON_TYPE_SPARE_BIN);
  g_type_ensure (JALON_TYPE_SPLIT_VIEW);
  g_type_ensure (JALON_TYPE_LATER_PAGE);
  g_type_ensure (JALON_TYPE_OVERVIEW_PAGE);
  g_type_ensure (JALON_TYPE_PROFILE_PAGE);
  g_type_ensure (JALON_TYPE_SCORE_PAGE);
  g_type_ensure (JALON_TYPE_ELIGIBILITY_PAGE);
  g_type_ensure (JALON_TYPE_PLAN_PAGE);
  g_type_ensure (JALON_TYPE_ROUNDS_PAGE);
  g_type_ensure (JALON_TYPE_TABLES_PAGE);
  g_type_ensure (JALON_TYPE_DOCUMENTS_PAGE);
  g_type_ensure (JALON_TYPE_DATES_PAGE);
  g_type_ensure (JALON_TYPE_WRAP_BOX);
}

static void
jalon_household_frame_dispose (GObject *object)
{
  JalonHouseholdFrame *self = JALON_HOUSEHOLD_FRAME (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JALON_TYPE_HOUSEHOLD_FRAME);
  G_OBJECT_CLASS (jalon_household_frame_parent_class)->dispose (object);
}

static void
jalon_household_frame_class_init (JalonHouseholdFrameClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jalon_household_frame_dispose;

  jalon_member_install (klass, g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonHouseholdFrame, session), NULL);

  ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/window/household-frame.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonHouseholdFrame, split_view);
  gtk_widget_class_bind_template_child (widget_class, JalonHouseholdFrame, page_list);
  gtk_widget_class_bind_template_child (widget_class, JalonHouseholdFrame, page_stack);
  gtk_widget_class_bind_template_child (widget_class, JalonHouseholdFrame, page_title);
  gtk_widget_class_bind_template_child (widget_class, JalonHouseholdFrame, message_bar);
  gtk_widget_class_bind_template_child (widget_class, JalonHouseholdFrame, message_label);
  gtk_widget_class_bind_template_child (widget_class, JalonHouseholdFrame, reload_button);
  gtk_widget_class_bind_template_child (widget_class, JalonHouseholdFrame, recent_menu);
  gtk_widget_class_bind_template_child (widget_class, JalonHouseholdFrame, household_button);
  gtk_widget_class_bind_template_child (widget_class, JalonHouseholdFrame, household_menu);
  gtk_widget_class_bind_template_child (widget_class, JalonHouseholdFrame, primary_button);
  gtk_widget_class_bind_template_child (widget_class, JalonHouseholdFrame, primary_menu);
  gtk_widget_class_bind_template_callback (widget_class, choose_subtitle);
  gtk_widget_class_bind_template_callback (widget_class, offers_print);
  gtk_widget_class_bind_template_callback (widget_class, page_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
  jalon_closures_bind (widget_class);
}

/* The sidebar lists the pages. */
static void
fill_list (JalonHouseholdFrame *self)
{
  g_autoptr (GtkSelectionModel) pages = gtk_stack_get_pages (self->page_stack);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (G_LIST_MODEL (pages), i);
      GtkWidget          *row;

      if (!stands_in_sidebar (GTK_STACK_PAGE (page)))
        continue;
      row = jalon_page_row_new (GTK_STACK_PAGE (page));
      g_object_bind_property (self, "session", row, "session", G_BINDING_SYNC_CREATE);
      gtk_list_box_append (self->page_list, row);
    }

  page_changed_cb (self);
}

static void
jalon_household_frame_init (JalonHouseholdFrame *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jalon_later_menu_set (self->household_button, self->household_menu);
  jalon_later_menu_set (self->primary_button, self->primary_menu);
  jalon_fit_box_wrap_labels (GTK_WIDGET (self));
  fill_list (self);
}

GtkWidget *
jalon_household_frame_new (void)
{
  return g_object_new (JALON_TYPE_HOUSEHOLD_FRAME, NULL);
}

/**
 * jalon_household_frame_get_recent_menu:
 * @self: a frame
 *
 * Returns: (transfer none): the part of the menu that names the other households
 */
GMenu *
jalon_household_frame_get_recent_menu (JalonHouseholdFrame *self)
{
  return self->recent_menu;
}

/**
 * jalon_household_frame_get_page:
 * @self: a frame
 * @name: of a page, see jalon_window_show_page()
 *
 * Returns: (transfer none) (nullable): the page itself, which is made if it was not there; NULL if there is none of this name
 */
GtkWidget *
jalon_household_frame_get_page (JalonHouseholdFrame *self,
                                const char          *name)
{
  GtkWidget *slot = gtk_stack_get_child_by_name (self->page_stack, name);

  return slot != NULL ? jalon_later_page_get (JALON_LATER_PAGE (slot)) : NULL;
}

/**
 * jalon_household_frame_get_shown:
 * @self: a frame
 *
 * Returns: the name of the page that is shown
 */
const char *
jalon_household_frame_get_shown (JalonHouseholdFrame *self)
{
  return gtk_stack_get_visible_child_name (self->page_stack);
}

/**
 * jalon_household_frame_get_nth:
 * @self: a frame
 * @n: a place in the sidebar, from 0
 *
 * Returns: (nullable): the name of the page at this place
 */
const char *
jalon_household_frame_get_nth (JalonHouseholdFrame *self,
                               int                  n)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->page_list, n);

  return row != NULL ? gtk_stack_page_get_name (jalon_page_row_get_page (JALON_PAGE_ROW (row))) : NULL;
}

static gboolean
holds_focus (GtkWidget *page)
{
  GtkRoot   *root = gtk_widget_get_root (page);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, page);
}

static void
focus_page (GtkWidget *page)
{
  if (!gtk_widget_get_mapped (page) || holds_focus (page))
    return;
  if (JALON_IS_PROFILE_PAGE (page))
    jalon_profile_page_focus (JALON_PROFILE_PAGE (page));
  else
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

/* Where somebody has gone meanwhile. In a folded window the toolkit itself gives the keyboard to what had it before, or to the
 * button that goes back, once the list is hidden. */
static gboolean
is_elsewhere (JalonHouseholdFrame *self,
              GtkWidget           *focus)
{
  return focus != NULL && gtk_widget_get_mapped (focus) &&
         (!jalon_split_view_is_folded (self->split_view) || gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL);
}

static gboolean
enter_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       data)
{
  JalonHouseholdFrame *self = JALON_HOUSEHOLD_FRAME (widget);
  GtkWidget           *page = jalon_later_page_get (JALON_LATER_PAGE (gtk_stack_get_visible_child (self->page_stack)));
  gboolean             is_over = !gtk_widget_get_mapped (widget) || ++self->n_frames > PATIENCE;

  if (holds_focus (page))
    is_over = is_over || ++self->n_held == FRAMES_HELD;
  else if (!is_over && !(is_over = is_elsewhere (self, gtk_root_get_focus (gtk_widget_get_root (widget)))))
    {
      self->n_held = 0;
      focus_page (page);
    }

  if (is_over)
    self->enter_tick = 0;
  return is_over ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

static void
stop_entering (JalonHouseholdFrame *self)
{
  if (self->enter_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->enter_tick);
  self->enter_tick = 0;
}

/* A page that gets its place with the next frame, or is still reckoning what is on it, is gone to later. */
static void
enter_page (JalonHouseholdFrame *self,
            GtkWidget           *page)
{
  stop_entering (self);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  focus_page (page);
  if (!holds_focus (page))
    gtk_root_set_focus (gtk_widget_get_root (page), NULL);
  self->n_frames = 0;
  self->n_held = 0;
  self->enter_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), enter_cb, NULL, NULL);
}

/* The page that is shown still, if it is another one. */
static void
offer_way_back (JalonHouseholdFrame *self,
                JalonTablesPage     *tables)
{
  const char *name = jalon_household_frame_get_shown (self);

  if (!stands_in_sidebar (gtk_stack_get_page (self->page_stack, gtk_stack_get_visible_child (self->page_stack))))
    return;
  jalon_tables_page_set_way_back (tables, name, gtk_label_get_label (self->page_title));
}

/**
 * jalon_household_frame_show_page:
 * @self: a frame
 * @name: of a page, see jalon_window_show_page()
 *
 * Shows a page, with the keyboard in it; one that does not exist changes nothing.
 */
void
jalon_household_frame_show_page (JalonHouseholdFrame *self,
                                 const char          *name)
{
  GtkWidget *page = jalon_household_frame_get_page (self, name);

  if (page == NULL)
    return;

  if (JALON_IS_TABLES_PAGE (page))
    offer_way_back (self, JALON_TABLES_PAGE (page));
  gtk_stack_set_visible_child_name (self->page_stack, name);
  jalon_split_view_show_content (self->split_view, TRUE);
  enter_page (self, page);
}

/**
 * jalon_household_frame_show_list:
 * @self: a frame
 *
 * Shows the list of pages, with the focus in it.
 */
void
jalon_household_frame_show_list (JalonHouseholdFrame *self)
{
  stop_entering (self);
  jalon_split_view_show_content (self->split_view, FALSE);
  gtk_widget_child_focus (GTK_WIDGET (self->page_list), GTK_DIR_TAB_FORWARD);
}

/**
 * jalon_household_frame_search:
 * @self: a frame
 *
 * Puts the focus into the search of the page that is shown, or that the list of pages stands in the place of, if it has one.
 */
void
jalon_household_frame_search (JalonHouseholdFrame *self)
{
  const gboolean hidden = !gtk_widget_get_mapped (GTK_WIDGET (self->page_stack));

  stop_entering (self);
  if (hidden)
    jalon_split_view_show_content (self->split_view, TRUE);
  if (!jalon_search_focus (GTK_WIDGET (self->page_stack)) && hidden)
    jalon_household_frame_show_list (self);
}

/**
 * jalon_household_frame_show_message:
 * @self: a frame
 * @message: (nullable): what is to be said of the file, in words
 * @reload: whether what the file has now can be shown
 *
 * Says something above the pages, until another message or none is given.
 */
void
jalon_household_frame_show_message (JalonHouseholdFrame *self,
                                    const char          *message,
                                    gboolean             reload)
{
  gtk_label_set_label (self->message_label, message != NULL ? message : "");
  gtk_widget_set_visible (self->reload_button, reload);
  gtk_widget_set_visible (self->message_bar, message != NULL);
}

/**
 * jalon_household_frame_get_message:
 * @self: a frame
 *
 * Returns: what was last said of the file, or an empty text
 */
const char *
jalon_household_frame_get_message (JalonHouseholdFrame *self)
{
  return gtk_label_get_label (self->message_label);
}
