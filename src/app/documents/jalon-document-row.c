/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-row.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-document-details.h"
#include "jalon-document-states.h"
#include "jalon-labels.h"
#include "jalon-plan-words.h"

struct _JalonDocumentRow
{
  GtkListBoxRow parent_instance;

  JalonSession   *session;
  JalonItem      *item;
  gboolean        narrow;
  gboolean        open;
  GtkCheckButton *check;
  GtkMenuButton  *state_button;
  AdwBin         *details_bin;
};

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_ITEM,
  PROP_NARROW,
  PROP_OPEN,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JalonDocumentRow, jalon_document_row, GTK_TYPE_LIST_BOX_ROW)

/* In the .ui file ----------------------------------------------------------- */

static char *
format_title (JalonDocumentRow *self,
              JalonItem        *item)
{
  return item != NULL ? jalon_item_dup_title (item, jalon_session_get_household (self->session)) : NULL;
}

/* How much it is needed, where it is not simply required. */
static const char *
get_need (JalonItem *item)
{
  switch (item->need)
    {
    case JALON_ITEM_NEED_ADVISED:
      return _ ("Advised");
    case JALON_ITEM_NEED_IF_ASKED:
      return _ ("Only if your account lists it");
    case JALON_ITEM_NEED_UNANSWERED:
      return _ ("Not answered yet: it may be needed");
    case JALON_ITEM_NEED_REQUIRED:
    default:
      return NULL;
    }
}

static char *
dup_standing (JalonDocumentRow *self,
              JalonItem        *item)
{
  g_autofree char *validity = NULL;
  char            *status = item != NULL ? jalon_item_dup_status (item, jalon_session_get_today (self->session)) : NULL;

  if (status != NULL || item == NULL)
    return status;

  validity = jalon_item_dup_validity (item, jalon_session_get_today (self->session));
  /* Translators: %s says how long a paper is good: "until 1 May 2029". */
  return validity != NULL ? g_strdup_printf (_ ("Valid %s"), validity) : g_strdup ("");
}

static char *
format_status (JalonDocumentRow *self,
               JalonItem        *item)
{
  const char      *need = item != NULL && !jalon_item_is_done (item) ? get_need (item) : NULL;
  g_autofree char *standing = dup_standing (self, item);

  if (need == NULL)
    return g_steal_pointer (&standing);
  if (standing == NULL || standing[0] == '\0')
    return g_strdup (need);

  /* Translators: how much a paper is needed, and how it stands. */
  return g_strdup_printf (_ ("%1$s. %2$s"), need, standing);
}

static char *
format_warning (JalonDocumentRow *self,
                JalonItem        *item)
{
  char *warning = item != NULL ? jalon_item_dup_warning (item, jalon_session_get_today (self->session)) : NULL;

  return warning != NULL ? warning : g_strdup ("");
}

static char *
format_person (JalonDocumentRow *self,
               JalonItem        *item)
{
  return item != NULL ? jalon_label_person (jalon_session_get_household (self->session), item->for_whom) : NULL;
}

static char *
format_when (JalonDocumentRow *self,
             JalonItem        *item)
{
  char *when = item != NULL ? jalon_item_dup_when (item, jalon_session_get_today (self->session)) : NULL;

  return when != NULL ? when : g_strdup ("");
}

static char *
format_state (JalonDocumentRow *self,
              JalonItem        *item)
{
  if (item == NULL)
    return NULL;
  return g_strdup (jalon_item_is_late (item) ? _ ("Late") : jalon_label_state (item->state));
}

static char *
format_narrow (JalonDocumentRow *self,
               JalonItem        *item)
{
  g_autofree char *state = format_state (self, item);
  g_autofree char *person = format_person (self, item);
  g_autofree char *when = format_when (self, item);

  if (person == NULL || when == NULL || when[0] == '\0')
    /* Translators: the state of a paper, and whose it is: "To do · Karim". */
    return person != NULL ? g_strdup_printf (_ ("%1$s · %2$s"), state, person) : NULL;
  /* Translators: state, person, and when a paper is due: "Late · Karim · 11 days late". */
  return g_strdup_printf (_ ("%1$s · %2$s · %3$s"), state, person, when);
}

static char *
choose_icon (JalonDocumentRow *self,
             JalonItem        *item)
{
  if (item == NULL)
    return NULL;
  return g_strdup (jalon_item_is_late (item) ? "jalon-late-symbolic" : jalon_document_state_icon (item->state));
}

static GStrv
choose_state_classes (JalonDocumentRow *self,
                      JalonItem        *item)
{
  const char *classes[] = { "caption", NULL, NULL };

  if (item != NULL && jalon_item_is_late (item))
    {
      classes[0] = "caption-heading";
      classes[1] = "late";
    }
  return g_strdupv ((char **) classes);
}

static GStrv
choose_icon_classes (JalonDocumentRow *self,
                     JalonItem        *item)
{
  const char *classes[] = { NULL, NULL };

  if (item != NULL)
    classes[0] = jalon_item_is_late (item) ? "late" : item->state == JALON_DOCUMENT_STATE_READY ? "ready"
                                                                                                : NULL;
  return g_strdupv ((char **) classes);
}

static GStrv
choose_when_classes (JalonDocumentRow *self,
                     JalonItem        *item)
{
  const char *classes[] = { "caption", "numeric", "dim", NULL };

  if (item != NULL && jalon_item_is_late (item))
    {
      classes[0] = "caption-heading";
      classes[2] = "late";
    }
  return g_strdupv ((char **) classes);
}

static gboolean
is_done (JalonDocumentRow *self,
         JalonItem        *item)
{
  return item != NULL && jalon_item_is_done (item);
}

static char *
choose_pan (JalonDocumentRow *self,
            gboolean          open)
{
  return g_strdup (open ? "pan-down-symbolic" : "pan-end-symbolic");
}

static void
toggled_cb (JalonDocumentRow *self)
{
  gboolean active = gtk_check_button_get_active (self->check);

  if (self->item == NULL || active == jalon_item_is_done (self->item))
    return;

  jalon_session_set_item_state (self->session, self->item, active ? JALON_DOCUMENT_STATE_READY : JALON_DOCUMENT_STATE_TO_DO);
}

/* States -------------------------------------------------------------------- */

static void
state_chosen_cb (JalonDocumentRow *self,
                 GtkWidget        *button)
{
  guint state = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "state"));

  gtk_menu_button_popdown (self->state_button);
  jalon_session_set_item_state (self->session, self->item, state);
}

static void
make_state_popover (GtkMenuButton *menu_button,
                    gpointer       user_data)
{
  JalonDocumentRow *self = user_data;

  if (gtk_menu_button_get_popover (menu_button) == NULL)
    gtk_menu_button_set_popover (menu_button, jalon_document_states_popover_new (G_CALLBACK (state_chosen_cb), G_OBJECT (self)));
}

/* Opening ------------------------------------------------------------------- */

static void
set_open (JalonDocumentRow *self,
          gboolean          open)
{
  if (self->open == open)
    return;

  self->open = open;
  if (open && adw_bin_get_child (self->details_bin) == NULL)
    {
      GtkWidget *details = jalon_document_details_new (self->session);

      g_object_bind_property (self, "item", details, "item", G_BINDING_SYNC_CREATE);
      g_object_bind_property (self, "narrow", details, "narrow", G_BINDING_SYNC_CREATE);
      adw_bin_set_child (self->details_bin, details);
    }
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPEN]);
}

/* GObject ------------------------------------------------------------------- */

static void
set_item (JalonDocumentRow *self,
          JalonItem        *item)
{
  g_autofree char *title = NULL;
  g_autofree char *state = NULL;

  if (!g_set_object (&self->item, item))
    return;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
  title = format_title (self, item);
  state = format_state (self, item);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, title != NULL ? title : "", -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->state_button), GTK_ACCESSIBLE_PROPERTY_LABEL, state != NULL ? state : "", -1);
}

static void
jalon_document_row_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  JalonDocumentRow *self = JALON_DOCUMENT_ROW (object);

  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_OPEN:
      g_value_set_boolean (value, self->open);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_document_row_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  JalonDocumentRow *self = JALON_DOCUMENT_ROW (object);

  switch (property_id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    case PROP_ITEM:
      set_item (self, g_value_get_object (value));
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_OPEN:
      set_open (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_document_row_dispose (GObject *object)
{
  JalonDocumentRow *self = JALON_DOCUMENT_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JALON_TYPE_DOCUMENT_ROW);
  g_clear_object (&self->item);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (jalon_document_row_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/documents/document-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentRow, check);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentRow, state_button);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentRow, details_bin);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, format_status);
  gtk_widget_class_bind_template_callback (widget_class, format_warning);
  gtk_widget_class_bind_template_callback (widget_class, format_person);
  gtk_widget_class_bind_template_callback (widget_class, format_when);
  gtk_widget_class_bind_template_callback (widget_class, format_narrow);
  gtk_widget_class_bind_template_callback (widget_class, format_state);
  gtk_widget_class_bind_template_callback (widget_class, choose_icon);
  gtk_widget_class_bind_template_callback (widget_class, choose_state_classes);
  gtk_widget_class_bind_template_callback (widget_class, choose_icon_classes);
  gtk_widget_class_bind_template_callback (widget_class, choose_when_classes);
  gtk_widget_class_bind_template_callback (widget_class, is_done);
  jalon_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, choose_pan);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
jalon_document_row_class_init (JalonDocumentRowClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = jalon_document_row_get_property;
  object_class->set_property = jalon_document_row_set_property;
  object_class->dispose = jalon_document_row_dispose;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, JALON_TYPE_ITEM, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  properties[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jalon_document_row_init (JalonDocumentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->state_button, make_state_popover, self, NULL);
}

/**
 * jalon_document_row_new:
 * @session: the open household
 * @item: a paper of its checklist
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
jalon_document_row_new (JalonSession *session,
                        JalonItem    *item)
{
  return g_object_new (JALON_TYPE_DOCUMENT_ROW, "session", session, "item", item, NULL);
}

/**
 * jalon_document_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none): its paper
 */
JalonItem *
jalon_document_row_get_item (JalonDocumentRow *self)
{
  g_return_val_if_fail (JALON_IS_DOCUMENT_ROW (self), NULL);

  return self->item;
}
