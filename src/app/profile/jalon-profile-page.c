/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-profile-page.h"

#include <glib/gi18n.h>

#include "jalon-field-group.h"
#include "jalon-go-on.h"
#include "jalon-member-finder.h"
#include "jalon-page-words.h"
#include "jalon-person-section.h"
#include "jalon-plain.h"
#include "jalon-record-group.h"
#include "jalon-scroll-to.h"
#include "jalon-section-switcher.h"

struct _JalonProfilePage
{
  JalonView parent_instance;

  GtkStack         *section_stack;
  JalonRecordGroup *relatives_group;
  JalonRecordGroup *unions_group;
};

G_DEFINE_FINAL_TYPE (JalonProfilePage, jalon_profile_page, JALON_TYPE_VIEW)

/* In the .ui file ----------------------------------------------------------- */

static char *
format_candidate (JalonProfilePage *self,
                  const char       *given_name)
{
  return given_name != NULL ? jalon_plain_dup_name (given_name) : g_strdup (_ ("Candidate"));
}

static char *
format_partner (JalonProfilePage *self,
                const char       *given_name)
{
  return given_name != NULL ? jalon_plain_dup_name (given_name) : g_strdup (_ ("Partner"));
}

static gboolean
has_no_union (JalonProfilePage *self,
              guint             relationship)
{
  JalonSession *session = jalon_view_get_session (JALON_VIEW (self));
  return session != NULL && !jalon_household_has_union (jalon_session_get_household (session));
}

/* Sections with an issue ---------------------------------------------------- */

static const struct
{
  const char *section;
  const char *members; /* of the household */
} sections[] = {
  { "household", "title relationship union-started destination funds previous-unions" },
  { "candidate", "candidate" },
  { "partner", "partner" },
  { "children", "children" },
  { "relatives", "relatives" },
  { "offer", "job-offer further-job-offer nomination" },
  { "milestones", "milestones official-score high-wage-points letters account-dates done" },
};

static gboolean
list_has_issue (JalonSession    *session,
                JalonRecordList *list)
{
  for (guint i = 0; i < jalon_record_list_get_length (list); i++)
    if (jalon_session_is_amiss (session, jalon_record_list_get (list, i), NULL))
      return TRUE;

  return FALSE;
}

static gboolean
member_has_issue (JalonSession *session,
                  const char   *name)
{
  JalonRecord        *household = JALON_RECORD (jalon_session_get_household (session));
  const JalonField   *field = jalon_record_find_field (household, name);
  g_autoptr (GObject) part = NULL;

  if (field->get_type == NULL)
    return jalon_session_is_amiss (session, household, name);

  g_object_get (household, name, &part, NULL);
  if (field->kind == JALON_FIELD_RECORD)
    return jalon_session_is_amiss (session, JALON_RECORD (part), NULL);
  return list_has_issue (session, JALON_RECORD_LIST (part));
}

static void
mark_sections (JalonView *view)
{
  JalonProfilePage *self = JALON_PROFILE_PAGE (view);
  JalonSession     *session = jalon_view_get_session (JALON_VIEW (self));
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      g_auto (GStrv) members = g_strsplit (sections[i].members, " ", -1);
      GtkWidget     *child = gtk_stack_get_child_by_name (self->section_stack, sections[i].section);
      gboolean       has_issue = FALSE;

      for (guint m = 0; members[m] != NULL; m++)
        has_issue = has_issue || member_has_issue (session, members[m]);
      gtk_stack_page_set_needs_attention (gtk_stack_get_page (self->section_stack, child), has_issue);
    }
  if (session != NULL)
    {
      jalon_record_group_show_worth (self->relatives_group);
      g_object_set (self->unions_group, "empty-text", jalon_household_has_union (jalon_session_get_household (session)) ? _ ("Enter each earlier marriage or common-law relationship of both.") : _ ("Enter each earlier marriage or common-law relationship."), NULL);
    }
}

/* Sections by keys ---------------------------------------------------------- */

static void
move_section (JalonProfilePage *self,
              int               by)
{
  const guint n = G_N_ELEMENTS (sections);
  const char *shown = gtk_stack_get_visible_child_name (self->section_stack);
  guint       i = 0;

  while (i < n && !g_str_equal (sections[i].section, shown))
    i++;
  gtk_stack_set_visible_child_name (self->section_stack, sections[(i + n + (guint) by) % n].section);
  jalon_profile_page_focus (self);
}

static gboolean
section_key_cb (GtkWidget *widget,
                GVariant  *arguments,
                gpointer   by)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  move_section (JALON_PROFILE_PAGE (widget), GPOINTER_TO_INT (by));
  return TRUE;
}

static void
add_section_key (GtkEventController *shortcuts,
                 guint               key,
                 int                 by)
{
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (shortcuts),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (key, GDK_CONTROL_MASK), gtk_callback_action_new (section_key_cb, GINT_TO_POINTER (by), NULL)));
}

/* Wherever in the window the keyboard is, and before what scrolls takes them for itself. */
static void
add_section_keys (JalonProfilePage *self)
{
  GtkEventController *shortcuts = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (shortcuts, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (shortcuts), GTK_SHORTCUT_SCOPE_GLOBAL);
  add_section_key (shortcuts, GDK_KEY_Page_Down, 1);
  add_section_key (shortcuts, GDK_KEY_Page_Up, -1);
  gtk_widget_add_controller (GTK_WIDGET (self), shortcuts);
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_profile_page_class_init (JalonProfilePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  JALON_VIEW_CLASS (klass)->update = mark_sections;

  g_type_ensure (JALON_TYPE_PERSON);
  g_type_ensure (JALON_TYPE_FIELD_GROUP);
  g_type_ensure (JALON_TYPE_GO_ON);
  g_type_ensure (JALON_TYPE_RECORD_GROUP);
  g_type_ensure (JALON_TYPE_PERSON_SECTION);
  g_type_ensure (JALON_TYPE_SECTION_SWITCHER);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/profile/profile-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonProfilePage, section_stack);
  gtk_widget_class_bind_template_child (widget_class, JalonProfilePage, relatives_group);
  gtk_widget_class_bind_template_child (widget_class, JalonProfilePage, unions_group);
  gtk_widget_class_bind_template_callback (widget_class, format_candidate);
  gtk_widget_class_bind_template_callback (widget_class, format_partner);
  gtk_widget_class_bind_template_callback (widget_class, has_no_union);
}

static void
jalon_profile_page_init (JalonProfilePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->section_stack, "notify::visible-child", G_CALLBACK (jalon_page_words_refresh), self, G_CONNECT_SWAPPED);
  add_section_keys (self);
}

/**
 * jalon_profile_page_show_section:
 * @self: a profile page
 * @name: household, candidate, partner, children, relatives, offer or milestones
 *
 * Shows a section.
 */
void
jalon_profile_page_show_section (JalonProfilePage *self,
                                 const char       *name)
{
  gtk_stack_set_visible_child_name (self->section_stack, name);
}

/* The section with a member of the household; the first has all that no other names. */
static const char *
find_section (const char *place)
{
  g_auto (GStrv)   steps = g_strsplit_set (place, ".[", 2);
  g_autofree char *wanted = g_strdup_printf (" %s ", steps[0]);

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      g_autofree char *members = g_strdup_printf (" %s ", sections[i].members);

      if (strstr (members, wanted) != NULL)
        return sections[i].section;
    }

  return sections[0].section;
}

/**
 * jalon_profile_page_show_place:
 * @self: a profile page
 * @place: where an answer stands, such as "candidate.tests[0].listening"
 *
 * Opens what an answer is folded into, brings it into sight, and puts the keyboard there.
 */
void
jalon_profile_page_show_place (JalonProfilePage *self,
                               const char       *place)
{
  JalonSession *session = jalon_view_get_session (JALON_VIEW (self));
  const char   *section = find_section (place);
  GtkWidget    *row;

  g_return_if_fail (session != NULL);

  jalon_view_update_now (JALON_VIEW (self));
  jalon_profile_page_show_section (self, section);
  row = jalon_member_finder_reveal (gtk_stack_get_child_by_name (self->section_stack, section), jalon_session_get_household (session), place);
  if (row == NULL)
    return;

  gtk_widget_set_visible (row, TRUE); /* also where it was not thought to matter */
  gtk_widget_child_focus (row, GTK_DIR_TAB_FORWARD);
  jalon_scroll_to (row);
}

/* Behind the line of what is unfolded stands its first field. */
static gboolean
is_open_header (GtkWidget *focus)
{
  GtkWidget *row = gtk_widget_get_ancestor (focus, ADW_TYPE_EXPANDER_ROW);

  return row != NULL && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)) && !GTK_IS_TEXT (focus);
}

static GtkWidget *
find_text (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_TEXT (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child))
      found = find_text (child);
  return found;
}

/**
 * jalon_profile_page_focus:
 * @self: a profile page
 *
 * Puts the focus where typing starts: in the first field of the section.
 */
void
jalon_profile_page_focus (JalonProfilePage *self)
{
  GtkWidget *section = gtk_stack_get_visible_child (self->section_stack);
  GtkRoot   *root = gtk_widget_get_root (section);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  /* A stack takes the focus along to its new child by itself. */
  if (focus == NULL || !gtk_widget_is_ancestor (focus, section))
    gtk_widget_child_focus (section, GTK_DIR_TAB_FORWARD);
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  /* Fields that were just unfolded are reached by the keyboard's way with the next frame, on GTK 4.18. */
  if (focus != NULL && is_open_header (focus) && !gtk_widget_child_focus (section, GTK_DIR_TAB_FORWARD))
    {
      GtkWidget *text = find_text (gtk_widget_get_ancestor (focus, ADW_TYPE_EXPANDER_ROW));

      if (text != NULL)
        gtk_widget_grab_focus (text);
    }
}
