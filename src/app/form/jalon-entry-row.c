/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-entry-row.h"

#include "jalon-issue-box.h"
#include "jalon-labels.h"
#include "jalon-platform.h"
#include "jalon-scroll-to.h"
#include "jalon-whole-text.h"

typedef struct
{
  JalonSession     *session;
  JalonRecord      *record;
  const JalonField *field;
  gboolean          applying; /* the record is told by this row */
  gboolean          showing;  /* the text is set by this row */
  gboolean          misread;  /* what is typed cannot be understood */
  gboolean          pending;  /* what is typed is not understood yet: the record has what was there before */
  GtkLabel         *title_label;
  GtkText          *text;
  GtkLabel         *detail_label;
  GtkWidget        *suffixes;
  GtkLabel         *hint_label;
  GtkWidget        *issue_box;
  GtkWidget        *below;
} JalonEntryRowPrivate;

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_RECORD,
  PROP_FIELD,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void jalon_entry_row_editable_init (GtkEditableInterface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (JalonEntryRow, jalon_entry_row, ADW_TYPE_PREFERENCES_ROW, G_ADD_PRIVATE (JalonEntryRow) G_IMPLEMENT_INTERFACE (GTK_TYPE_EDITABLE, jalon_entry_row_editable_init) JALON_PLATFORM_DELEGATE_FOCUS)

static inline JalonEntryRowPrivate *
get_private (JalonEntryRow *self)
{
  return jalon_entry_row_get_instance_private (self);
}

/* Issues -------------------------------------------------------------------- */

/* A screen reader says the hint and what is wrong when one comes to the row. */
static void
describe (JalonEntryRow *self)
{
  JalonEntryRowPrivate *priv = get_private (self);
  const char           *hint = gtk_label_get_label (priv->hint_label);
  const char           *message = jalon_issue_box_get_message (JALON_ISSUE_BOX (priv->issue_box));
  g_autofree char      *whole = message == NULL ? g_strdup (hint) : g_strstrip (g_strjoin (" ", hint, message, NULL));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, whole, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_INVALID, message != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
issue_changed_cb (JalonEntryRow *self)
{
  if (jalon_issue_box_get_message (JALON_ISSUE_BOX (get_private (self)->issue_box)) != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "issue");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "issue");
  describe (self);
}

static void
update_problem (JalonEntryRow *self)
{
  JalonEntryRowPrivate *priv = get_private (self);
  g_autofree char      *problem = priv->misread ? JALON_ENTRY_ROW_GET_CLASS (self)->dup_problem (self) : NULL;

  jalon_issue_box_set_problem (JALON_ISSUE_BOX (priv->issue_box), problem);
}

/* Text ---------------------------------------------------------------------- */

static void
show_detail (JalonEntryRow *self)
{
  JalonEntryRowPrivate *priv = get_private (self);
  JalonEntryRowClass   *klass = JALON_ENTRY_ROW_GET_CLASS (self);
  g_autofree char      *detail = klass->dup_detail != NULL && !priv->misread && !priv->pending ? klass->dup_detail (self) : NULL;

  gtk_label_set_label (priv->detail_label, detail != NULL ? detail : "");
  /* The line keeps its place until it is known what stands in it. */
  if (priv->pending || gtk_widget_get_visible (GTK_WIDGET (priv->detail_label)) == (detail != NULL))
    return;

  gtk_widget_set_visible (GTK_WIDGET (priv->detail_label), detail != NULL);
  if (detail != NULL && gtk_widget_has_focus (GTK_WIDGET (priv->text)))
    jalon_scroll_to_once (GTK_WIDGET (self));
}

/* GTK brings the text alone in sight; what is understood and what it is for stand below it. */
static void
entered_cb (JalonEntryRow *self)
{
  jalon_scroll_to_once (GTK_WIDGET (self));
}

static void
show_text (JalonEntryRow *self)
{
  JalonEntryRowPrivate *priv = get_private (self);
  g_autofree char      *text = JALON_ENTRY_ROW_GET_CLASS (self)->dup_text (self);

  priv->misread = FALSE;
  priv->pending = FALSE;
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (priv->text)), text != NULL ? text : "") == 0)
    return;

  priv->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (priv->text), text != NULL ? text : "");
  priv->showing = FALSE;
}

/* A number is typed as digits, and read as an amount. */
static void
focus_changed_cb (JalonEntryRow *self)
{
  JalonEntryRowPrivate *priv = get_private (self);

  if (JALON_ENTRY_ROW_GET_CLASS (self)->rests && priv->record != NULL && !priv->misread && !priv->pending)
    show_text (self);
}

static void
apply_text (JalonEntryRow *self,
            gboolean       finished)
{
  JalonEntryRowPrivate *priv = get_private (self);
  gboolean              understood;

  priv->applying = TRUE;
  understood = JALON_ENTRY_ROW_GET_CLASS (self)->apply (self, gtk_editable_get_text (GTK_EDITABLE (priv->text)), finished);
  priv->applying = FALSE;

  /* While somebody types, half a word is not yet a mistake. */
  priv->misread = !understood && finished;
  priv->pending = !understood && !finished && !JALON_ENTRY_ROW_GET_CLASS (self)->keeps_detail;
  show_detail (self);
  update_problem (self);
}

static void
text_changed_cb (JalonEntryRow *self)
{
  if (!get_private (self)->showing)
    apply_text (self, FALSE);
}

static void
clicked_cb (JalonEntryRow *self)
{
  GtkText *text = get_private (self)->text;

  if (!gtk_widget_has_focus (GTK_WIDGET (text)))
    gtk_text_grab_focus_without_selecting (text);
}

static void
record_changed_cb (JalonEntryRow     *self,
                   const JalonChange *change)
{
  JalonEntryRowPrivate *priv = get_private (self);

  if (priv->applying || change->record != priv->record || change->field != priv->field)
    return;
  show_text (self);
  show_detail (self);
}

/* GObject ------------------------------------------------------------------- */

static void
label_row (JalonEntryRow *self)
{
  JalonEntryRowPrivate *priv = get_private (self);
  const char           *label = jalon_label_field (G_OBJECT_TYPE (priv->record), priv->field->name);
  g_autofree char      *hint = jalon_label_dup_hint_of (priv->record, priv->field);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), label);
  gtk_label_set_label (priv->title_label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  jalon_entry_row_set_hint (self, hint);
}

static void
jalon_entry_row_constructed (GObject *object)
{
  JalonEntryRow        *self = JALON_ENTRY_ROW (object);
  JalonEntryRowPrivate *priv = get_private (self);
  gboolean              read_only;

  G_OBJECT_CLASS (jalon_entry_row_parent_class)->constructed (object);

  g_object_get (priv->session, "read-only", &read_only, NULL);
  gtk_editable_set_editable (GTK_EDITABLE (priv->text), !read_only);
  label_row (self);
  g_signal_connect_object (priv->issue_box, "notify::message", G_CALLBACK (issue_changed_cb), self, G_CONNECT_SWAPPED);
  jalon_issue_box_follow (JALON_ISSUE_BOX (priv->issue_box), priv->session, priv->record, priv->field);
  jalon_entry_row_refresh (self);
  g_signal_connect_object (priv->text, "notify::has-focus", G_CALLBACK (focus_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (priv->record, "changed", G_CALLBACK (record_changed_cb), self, G_CONNECT_SWAPPED);
  if (JALON_ENTRY_ROW_GET_CLASS (self)->dup_detail != NULL)
    g_signal_connect_object (priv->session, "recomputed", G_CALLBACK (show_detail), self, G_CONNECT_SWAPPED);
}

static void
jalon_entry_row_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  JalonEntryRowPrivate *priv = get_private (JALON_ENTRY_ROW (object));

  if (property_id > N_PROPS)
    g_object_get_property (G_OBJECT (priv->text), pspec->name, value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
jalon_entry_row_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  JalonEntryRowPrivate *priv = get_private (JALON_ENTRY_ROW (object));

  switch (property_id)
    {
    case PROP_SESSION:
      priv->session = g_value_dup_object (value);
      break;
    case PROP_RECORD:
      priv->record = g_value_dup_object (value);
      break;
    case PROP_FIELD: /* set after the record: properties are set in this order */
      priv->field = jalon_record_find_field (priv->record, g_value_get_string (value));
      break;
    default:
      if (property_id > N_PROPS)
        g_object_set_property (G_OBJECT (priv->text), pspec->name, value);
      else
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_entry_row_dispose (GObject *object)
{
  JalonEntryRowPrivate *priv = get_private (JALON_ENTRY_ROW (object));

  if (priv->session != NULL)
    gtk_editable_finish_delegate (GTK_EDITABLE (object));
  g_clear_object (&priv->session);
  g_clear_object (&priv->record);

  G_OBJECT_CLASS (jalon_entry_row_parent_class)->dispose (object);
}

/* A GtkText alone is hidden from assistive technology: as in AdwEntryRow, the row is what is typed into. */
static GtkEditable *
jalon_entry_row_get_delegate (GtkEditable *editable)
{
  return GTK_EDITABLE (get_private (JALON_ENTRY_ROW (editable))->text);
}

static void
jalon_entry_row_editable_init (GtkEditableInterface *iface)
{
  iface->get_delegate = jalon_entry_row_get_delegate;
}

static void
jalon_entry_row_class_init (JalonEntryRowClass *klass)
{
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jalon_entry_row_constructed;
  object_class->get_property = jalon_entry_row_get_property;
  object_class->set_property = jalon_entry_row_set_property;
  object_class->dispose = jalon_entry_row_dispose;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, flags);
  properties[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, JALON_TYPE_RECORD, flags);
  properties[PROP_FIELD] = g_param_spec_string ("field", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_editable_install_properties (object_class, N_PROPS + 1);

  g_type_ensure (JALON_TYPE_ISSUE_BOX);
  g_type_ensure (JALON_TYPE_WHOLE_TEXT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/form/entry-row.ui");
  gtk_widget_class_bind_template_child_private (widget_class, JalonEntryRow, title_label);
  gtk_widget_class_bind_template_child_private (widget_class, JalonEntryRow, text);
  gtk_widget_class_bind_template_child_private (widget_class, JalonEntryRow, detail_label);
  gtk_widget_class_bind_template_child_private (widget_class, JalonEntryRow, suffixes);
  gtk_widget_class_bind_template_child_private (widget_class, JalonEntryRow, hint_label);
  gtk_widget_class_bind_template_child_private (widget_class, JalonEntryRow, issue_box);
  gtk_widget_class_bind_template_child_private (widget_class, JalonEntryRow, below);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, jalon_entry_row_finish);
}

static void
jalon_entry_row_init (JalonEntryRow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_editable_init_delegate (GTK_EDITABLE (self));
  g_signal_connect_object (click, "released", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/* Public -------------------------------------------------------------------- */

JalonSession *
jalon_entry_row_get_session (JalonEntryRow *self)
{
  return get_private (self)->session;
}

JalonRecord *
jalon_entry_row_get_record (JalonEntryRow *self)
{
  return get_private (self)->record;
}

const JalonField *
jalon_entry_row_get_field (JalonEntryRow *self)
{
  return get_private (self)->field;
}

/**
 * jalon_entry_row_get_text:
 * @self: a row
 *
 * Returns: (transfer none): where one types
 */
GtkText *
jalon_entry_row_get_text (JalonEntryRow *self)
{
  return get_private (self)->text;
}

/**
 * jalon_entry_row_add_suffix:
 * @self: a row
 * @widget: stands at the right
 *
 * Adds a widget behind the text.
 */
void
jalon_entry_row_add_suffix (JalonEntryRow *self,
                            GtkWidget     *widget)
{
  gtk_box_append (GTK_BOX (get_private (self)->suffixes), widget);
}

/**
 * jalon_entry_row_finish:
 * @self: a row
 *
 * Takes over what was typed, as when the entry is left; what was understood is then shown in its usual form.
 */
void
jalon_entry_row_finish (JalonEntryRow *self)
{
  JalonEntryRowPrivate *priv = get_private (self);

  if (priv->session == NULL || !gtk_editable_get_editable (GTK_EDITABLE (priv->text)))
    return;

  apply_text (self, TRUE);
  jalon_session_end_typing (priv->session);
  if (!priv->misread)
    show_text (self);
}

/**
 * jalon_entry_row_set_hint:
 * @self: a row
 * @hint: (nullable): the line below the row, in place of the member's own
 */
void
jalon_entry_row_set_hint (JalonEntryRow *self,
                          const char    *hint)
{
  JalonEntryRowPrivate *priv = get_private (self);

  gtk_label_set_label (priv->hint_label, hint != NULL ? hint : "");
  gtk_widget_set_visible (GTK_WIDGET (priv->hint_label), hint != NULL);
  describe (self);
}

/**
 * jalon_entry_row_refresh:
 * @self: a row
 *
 * Shows the record again: its text, detail and issue.
 */
void
jalon_entry_row_refresh (JalonEntryRow *self)
{
  show_text (self);
  show_detail (self);
  update_problem (self);
}

/**
 * jalon_entry_row_set_mnemonic:
 * @self: a row
 * @label: its title, with a mark before the letter that leads here with Alt
 */
void
jalon_entry_row_set_mnemonic (JalonEntryRow *self,
                              const char    *label)
{
  gtk_label_set_text_with_mnemonic (get_private (self)->title_label, label);
}

/**
 * jalon_entry_row_is_unkept:
 * @self: a row
 *
 * Returns: whether the file keeps something else than what stands here, since
 *   that cannot be understood
 */
gboolean
jalon_entry_row_is_unkept (JalonEntryRow *self)
{
  JalonEntryRowPrivate *priv = get_private (self);

  return priv->misread || jalon_record_get_last_valid (priv->record, priv->field->name) != NULL;
}
