/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-row.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-document-chip.h"
#include "jalon-document-details.h"
#include "jalon-labels.h"
#include "jalon-member.h"
#include "jalon-plan-words.h"
#include "jalon-tooltip.h"
#include "jalon-words.h"
#include "jalon-wrap-box.h"

struct _JalonDocumentRow
{
  GtkListBoxRow parent_instance;

  JalonSession   *session;
  JalonItemGroup *group;
  gboolean        narrow;
  gboolean        open;
  GtkCheckButton *check;
  JalonWrapBox   *chips;
  AdwBin         *details_bin;
};

G_DEFINE_FINAL_TYPE (JalonDocumentRow, jalon_document_row, GTK_TYPE_LIST_BOX_ROW)

/* In the .ui file ----------------------------------------------------------- */

static JalonItem *
get_most_urgent (JalonItemGroup *group)
{
  return group != NULL ? jalon_item_group_get_most_urgent (group) : NULL;
}

static char *
format_title (JalonDocumentRow *self,
              JalonItemGroup   *group)
{
  return group != NULL ? jalon_item_dup_title (group->items->pdata[0], jalon_session_get_household (self->session)) : NULL;
}

/* What is the same of everybody; else of the most urgent, whose name stands in front. */
static char *
dup_standing (JalonDocumentRow *self,
              JalonItemGroup   *group)
{
  JalonItem       *urgent = get_most_urgent (group);
  const JalonDate  today = jalon_session_get_today (self->session);
  char            *status = jalon_item_dup_status (urgent, today);
  g_autofree char *person = jalon_label_person (jalon_session_get_household (self->session), urgent->for_whom);
  g_autofree char *own = status;
  g_autofree char *small = status != NULL ? jalon_words_small (status) : NULL;

  if (status == NULL || urgent->warning != JALON_ITEM_WARNING_NONE)
    return g_steal_pointer (&own);
  for (guint i = 0; i < group->items->len; i++)
    {
      g_autofree char *other = jalon_item_dup_status (group->items->pdata[i], today);

      if (g_strcmp0 (other, status) != 0)
        return jalon_words_pair (person, small);
    }

  return g_steal_pointer (&own);
}

/* How much it is needed: of what the account may not ask at all, its reason says it (decision 25). */
static char *
dup_need (JalonDocumentRow *self,
          JalonItem        *item)
{
  return item->only_if_invited ? jalon_item_dup_reason (item, jalon_session_get_household (self->session)) : g_strdup (jalon_item_get_need_words (item));
}

static char *
format_status (JalonDocumentRow *self,
               JalonItemGroup   *group)
{
  g_autofree char *need = group != NULL && !jalon_item_group_is_obtained (group) ? dup_need (self, group->items->pdata[0]) : NULL;
  g_autofree char *standing = group != NULL ? dup_standing (self, group) : NULL;

  if (need == NULL || standing == NULL)
    return g_strdup (need != NULL ? need : standing != NULL ? standing
                                                            : "");

  /* Translators: how much a document is needed, and how it stands. */
  return g_strdup_printf (_ ("%1$s. %2$s"), need, standing);
}

/* Those of whom the same is wrong; nobody is named where it is everybody. */
static char *
dup_people_warned (JalonDocumentRow *self,
                   JalonItemGroup   *group,
                   const char       *warning)
{
  JalonHousehold       *household = jalon_session_get_household (self->session);
  g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_free);
  g_autofree char      *other = NULL;

  for (guint i = 0; i < group->items->len; i++)
    {
      JalonItem *item = group->items->pdata[i];

      g_free (other);
      other = jalon_item_dup_warning (item, jalon_session_get_today (self->session));

      if (g_strcmp0 (other, warning) == 0)
        g_ptr_array_add (people, jalon_label_person (household, item->for_whom));
    }

  if (people->len == group->items->len)
    return NULL;

  g_ptr_array_add (people, NULL);
  return jalon_words_list ((const char *const *) people->pdata);
}

/* What is wrong, and what to do about it. That a copy has expired stands beside its person: here it is only what to do. */
static char *
dup_warning (JalonItem *urgent,
             JalonDate  today)
{
  char            *warning = jalon_item_dup_warning (urgent, today);
  g_autofree char *own = warning;
  g_autofree char *advice = jalon_item_dup_advice (urgent, today);

  if (advice == NULL)
    return g_steal_pointer (&own);
  if (warning == NULL || urgent->warning == JALON_ITEM_WARNING_EXPIRED)
    return g_steal_pointer (&advice);

  return g_strdup_printf ("%s. %s", warning, advice);
}

static char *
format_warning (JalonDocumentRow *self,
                JalonItemGroup   *group)
{
  JalonItem       *urgent = get_most_urgent (group);
  g_autofree char *text = urgent != NULL ? dup_warning (urgent, jalon_session_get_today (self->session)) : NULL;
  g_autofree char *warning = text != NULL ? jalon_item_dup_warning (urgent, jalon_session_get_today (self->session)) : NULL;
  g_autofree char *people = warning != NULL ? dup_people_warned (self, group, warning) : NULL;
  g_autofree char *small = NULL;

  if (people == NULL)
    return text != NULL ? g_steal_pointer (&text) : g_strdup ("");

  small = jalon_words_small (text);
  return jalon_words_pair (people, small);
}

static char *
format_when (JalonDocumentRow *self,
             JalonItemGroup   *group)
{
  JalonItem *urgent = get_most_urgent (group);
  char      *when;

  /* Since when it is no good stands beside its person. */
  if (urgent == NULL || (urgent->warning == JALON_ITEM_WARNING_EXPIRED && !jalon_date_is_set (urgent->due)))
    return g_strdup ("");

  when = jalon_item_dup_when (urgent, jalon_session_get_today (self->session));
  return when != NULL ? when : g_strdup ("");
}

static gboolean
is_loud (JalonItem *urgent)
{
  return urgent != NULL && (jalon_item_is_late (urgent) || (urgent->warning == JALON_ITEM_WARNING_EXPIRED && !jalon_item_is_done (urgent)));
}

static GStrv
choose_when_classes (JalonDocumentRow *self,
                     JalonItemGroup   *group)
{
  const char *classes[] = { "caption", "numeric", "dim", NULL };

  if (is_loud (get_most_urgent (group)))
    {
      classes[0] = "caption-heading";
      classes[2] = "late";
    }
  return g_strdupv ((char **) classes);
}

static GStrv
choose_warning_classes (JalonDocumentRow *self,
                        JalonItemGroup   *group)
{
  const char *classes[] = { "caption", "numeric", is_loud (get_most_urgent (group)) ? "late" : "correct", NULL };

  return g_strdupv ((char **) classes);
}

static gboolean
is_obtained (JalonDocumentRow *self,
             JalonItemGroup   *group)
{
  return group != NULL && jalon_item_group_is_obtained (group);
}

static gboolean
is_done (JalonItemGroup *group)
{
  for (guint i = 0; i < group->items->len; i++)
    if (!jalon_item_is_done (group->items->pdata[i]))
      return FALSE;

  return TRUE;
}

/* What the profile shows to be there has a sign in place of a box, which could not be unticked here. */
static gboolean
is_from_profile (JalonItemGroup *group)
{
  return group != NULL && jalon_item_group_is_obtained (group) && !is_done (group);
}

/* Both are as wide, so that titles stand below one another. */
static char *
choose_box (JalonDocumentRow *self,
            JalonItemGroup   *group)
{
  return g_strdup (is_from_profile (group) ? "sign" : "box");
}

/* A question has nothing to tick. */
static gboolean
can_tick (JalonDocumentRow *self,
          gboolean          read_only,
          JalonItemGroup   *group)
{
  return group != NULL && !read_only && ((JalonItem *) group->items->pdata[0])->need != JALON_ITEM_NEED_UNANSWERED;
}

/* Below the title of a narrow row, where there is something to say. */
static gboolean
shows_when (JalonDocumentRow *self,
            gboolean          narrow,
            const char       *when)
{
  return narrow && when != NULL && when[0] != '\0';
}

static char *
choose_pan (JalonDocumentRow *self,
            gboolean          open)
{
  return g_strdup (open ? "pan-down-symbolic" : "pan-end-symbolic");
}

/* For everybody of the row: one step of undo. */
static void
toggled_cb (JalonDocumentRow *self)
{
  const gboolean             active = gtk_check_button_get_active (self->check);
  g_autoptr (JalonItemGroup) group = self->group != NULL ? g_object_ref (self->group) : NULL;

  if (group == NULL || active == jalon_item_group_is_obtained (group))
    return;

  jalon_session_begin_group (self->session);
  for (guint i = 0; i < group->items->len; i++)
    if (jalon_item_is_done (group->items->pdata[i]) != active && (!active || !jalon_item_is_obtained (group->items->pdata[i])))
      jalon_session_set_item_state (self->session, group->items->pdata[i], active ? JALON_DOCUMENT_STATE_READY : JALON_DOCUMENT_STATE_TO_DO);
  jalon_session_end_group (self->session);
}

/* Chips --------------------------------------------------------------------- */

/* A person's chip stays, with its focus, as long as the person is asked. */
static void
update_chips (JalonDocumentRow *self)
{
  const guint n = self->group != NULL ? self->group->items->len : 0;

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *chip = jalon_wrap_box_get_nth (self->chips, i);

      if (chip != NULL)
        jalon_document_chip_set_item (JALON_DOCUMENT_CHIP (chip), self->group->items->pdata[i]);
      else
        jalon_wrap_box_append (self->chips, jalon_document_chip_new (self->session, self->group->items->pdata[i]));
    }
  jalon_wrap_box_truncate (self->chips, n);
}

/* Opening ------------------------------------------------------------------- */

static void
show_open (JalonDocumentRow *self)
{
  if (self->open && adw_bin_get_child (self->details_bin) == NULL)
    {
      GtkWidget *details = jalon_document_details_new (self->session);

      g_object_bind_property (self, "group", details, "group", G_BINDING_SYNC_CREATE);
      g_object_bind_property (self, "narrow", details, "narrow", G_BINDING_SYNC_CREATE);
      adw_bin_set_child (self->details_bin, details);
    }
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, self->open, -1);
}

/* One box for several people: that it is for all of them is said. */
static void
show_box_tooltip (JalonDocumentRow *self)
{
  const gboolean several = self->group != NULL && self->group->items->len > 1;

  jalon_tooltip_set (GTK_WIDGET (self->check), several ? _ ("Ready for all of them; each person’s state is chosen beside the name") : _ ("Ready"));
}

static void
show_group (JalonDocumentRow *self)
{
  g_autofree char *title = format_title (self, self->group);

  /* A question is no document yet: its row is dashed. */
  if (self->group != NULL && ((JalonItem *) self->group->items->pdata[0])->need == JALON_ITEM_NEED_UNANSWERED)
    gtk_widget_add_css_class (GTK_WIDGET (self), "unanswered");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "unanswered");
  update_chips (self);
  show_box_tooltip (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, title != NULL ? title : "", -1);
}

/* GObject ------------------------------------------------------------------- */

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/documents/document-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentRow, check);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentRow, chips);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentRow, details_bin);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, format_status);
  gtk_widget_class_bind_template_callback (widget_class, format_warning);
  gtk_widget_class_bind_template_callback (widget_class, format_when);
  gtk_widget_class_bind_template_callback (widget_class, is_obtained);
  gtk_widget_class_bind_template_callback (widget_class, can_tick);
  gtk_widget_class_bind_template_callback (widget_class, choose_when_classes);
  gtk_widget_class_bind_template_callback (widget_class, choose_warning_classes);
  gtk_widget_class_bind_template_callback (widget_class, choose_box);
  jalon_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, shows_when);
  gtk_widget_class_bind_template_callback (widget_class, choose_pan);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
jalon_document_row_class_init (JalonDocumentRowClass *klass)
{
  jalon_member_install (klass, g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonDocumentRow, session), NULL);
  jalon_member_install (klass, g_param_spec_object ("group", NULL, NULL, JALON_TYPE_ITEM_GROUP, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDocumentRow, group), (JalonUpdate) show_group);
  jalon_member_install (klass, g_param_spec_boolean ("narrow", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDocumentRow, narrow), NULL);
  jalon_member_install (klass, g_param_spec_boolean ("open", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDocumentRow, open), (JalonUpdate) show_open);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jalon_document_row_init (JalonDocumentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jalon_document_row_new:
 * @session: the open household
 * @group: a document of its checklist, for the people who are looked at
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
jalon_document_row_new (JalonSession   *session,
                        JalonItemGroup *group)
{
  return g_object_new (JALON_TYPE_DOCUMENT_ROW, "session", session, "group", group, NULL);
}

JalonItemGroup *
jalon_document_row_get_group (JalonDocumentRow *self)
{
  g_return_val_if_fail (JALON_IS_DOCUMENT_ROW (self), NULL);

  return self->group;
}

/**
 * jalon_document_row_show_item:
 * @self: a row
 * @key: of one of its lines, see jalon_item_dup_key()
 *
 * Opens the row at the person's copy, and goes there.
 */
void
jalon_document_row_show_item (JalonDocumentRow *self,
                              const char       *key)
{
  g_return_if_fail (JALON_IS_DOCUMENT_ROW (self));

  g_object_set (self, "open", TRUE, NULL);
  jalon_document_details_show_item (JALON_DOCUMENT_DETAILS (adw_bin_get_child (self->details_bin)), key);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}
