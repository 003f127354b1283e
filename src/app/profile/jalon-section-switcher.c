/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-section-switcher.h"

#include "jalon-member.h"
#include "jalon-scroll-to.h"
#include "jalon-tooltip.h"

#include <glib/gi18n.h>

#define LONGEST_NAME 24 /* characters on a button */

struct _JalonSectionSwitcher
{
  GtkBox parent_instance;

  GtkStack          *stack;
  GtkSelectionModel *pages;
};

G_DEFINE_FINAL_TYPE (JalonSectionSwitcher, jalon_section_switcher, GTK_TYPE_BOX)

static void
button_toggled_cb (GtkToggleButton *button,
                   GtkStackPage    *page)
{
  GtkWidget *child = gtk_stack_page_get_child (page);

  if (gtk_toggle_button_get_active (button))
    gtk_stack_set_visible_child (GTK_STACK (gtk_widget_get_parent (child)), child);
}

/* GTK 4.8 finds no name in a box: the button says the title itself. */
static void
name_button (GtkWidget    *button,
             GParamSpec   *pspec,
             GtkStackPage *page)
{
  const char *title = gtk_stack_page_get_title (page);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title != NULL ? title : "", -1);
}

/* What scrolls is given no more than it needs at least: only a name that is too long for a button is cut. */
static void
fit_label (GtkLabel *label)
{
  gboolean too_long = g_utf8_strlen (gtk_label_get_label (label), -1) > LONGEST_NAME;

  gtk_label_set_ellipsize (label, too_long ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  gtk_label_set_width_chars (label, too_long ? LONGEST_NAME : -1);
  gtk_label_set_max_width_chars (label, too_long ? LONGEST_NAME : -1);
}

static GtkWidget *
make_button (GtkStackPage *page)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (NULL);
  GtkWidget *sign = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

  gtk_widget_add_css_class (sign, "correct");
  jalon_tooltip_set (sign, _ ("Something here is to be corrected"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (sign), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Something here is to be corrected"), -1);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), sign);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_name (button, gtk_stack_page_get_name (page));

  g_signal_connect (label, "notify::label", G_CALLBACK (fit_label), NULL);
  g_object_bind_property (page, "title", label, "label", G_BINDING_SYNC_CREATE);
  g_object_bind_property (page, "needs-attention", sign, "visible", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (page, "notify::title", G_CALLBACK (name_button), button, G_CONNECT_SWAPPED);
  name_button (button, NULL, page);
  g_signal_connect_object (button, "toggled", G_CALLBACK (button_toggled_cb), page, 0);
  return button;
}

static void
show_selection_cb (JalonSectionSwitcher *self)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (guint i = 0; button != NULL; i++, button = gtk_widget_get_next_sibling (button))
    {
      const gboolean selected = gtk_selection_model_is_selected (self->pages, i);

      gtk_widget_set_focusable (button, selected); /* one stop of the Tab key: arrows choose among them */
      if (selected)
        {
          gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
          jalon_scroll_to (button); /* a narrow window has no room for all */
        }
    }
}

static GtkWidget *
find_active (JalonSectionSwitcher *self)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self));

  while (button != NULL && !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)))
    button = gtk_widget_get_next_sibling (button);
  return button;
}

static gboolean
key_pressed_cb (JalonSectionSwitcher *self,
                guint                 key,
                guint                 code,
                GdkModifierType       modifiers)
{
  const gboolean forward = key == (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? GDK_KEY_Left : GDK_KEY_Right);
  GtkWidget     *active = find_active (self);
  GtkWidget     *next;

  if ((key != GDK_KEY_Left && key != GDK_KEY_Right) || active == NULL)
    return GDK_EVENT_PROPAGATE;

  next = forward ? gtk_widget_get_next_sibling (active) : gtk_widget_get_prev_sibling (active);
  if (next == NULL)
    return GDK_EVENT_PROPAGATE;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (next), TRUE);
  gtk_widget_grab_focus (next);
  return GDK_EVENT_STOP;
}

/* Once, in the .ui file, when the stack has its pages. */
static void
fill (JalonSectionSwitcher *self)
{
  GtkWidget *first = NULL;

  self->pages = gtk_stack_get_pages (self->stack);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->pages)); i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (G_LIST_MODEL (self->pages), i);
      GtkWidget          *button = make_button (GTK_STACK_PAGE (page));

      if (first == NULL)
        first = button;
      else
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
      gtk_box_append (GTK_BOX (self), button);
    }

  g_signal_connect_object (self->pages, "selection-changed", G_CALLBACK (show_selection_cb), self, G_CONNECT_SWAPPED);
  show_selection_cb (self);
}

static void
jalon_section_switcher_constructed (GObject *object)
{
  G_OBJECT_CLASS (jalon_section_switcher_parent_class)->constructed (object);
  gtk_widget_add_css_class (GTK_WIDGET (object), "linked");
  gtk_widget_add_css_class (GTK_WIDGET (object), "section-switcher");
}

static void
jalon_section_switcher_dispose (GObject *object)
{
  JalonSectionSwitcher *self = JALON_SECTION_SWITCHER (object);

  g_clear_object (&self->pages);

  G_OBJECT_CLASS (jalon_section_switcher_parent_class)->dispose (object);
}

static void
jalon_section_switcher_class_init (JalonSectionSwitcherClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = jalon_section_switcher_constructed;
  object_class->dispose = jalon_section_switcher_dispose;

  jalon_member_install (klass, g_param_spec_object ("stack", NULL, NULL, GTK_TYPE_STACK, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonSectionSwitcher, stack), (JalonUpdate) fill);
}

static void
jalon_section_switcher_init (JalonSectionSwitcher *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
