/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-section-switcher.h"

#include "jalon-member.h"
#include "jalon-section-pair.h"
#include "jalon-words.h"
#include "jalon-wrap-box.h"

#include <glib/gi18n.h>

#define SPACING 4
#define MOST_LINES 2 /* of buttons: more would leave no room for what they choose */

struct _JalonSectionSwitcher
{
  GtkWidget parent_instance;

  GtkStack          *stack;
  GtkSelectionModel *pages;

  GtkWidget *buttons; /* of each page one, where they have room */

  /* Where not: a list that drops down, and what it does not show while it is closed. */
  GtkWidget *closed;
  GtkWidget *list;
  GtkWidget *elsewhere;
  GtkWidget *elsewhere_label;
};

G_DEFINE_FINAL_TYPE (JalonSectionSwitcher, jalon_section_switcher, GTK_TYPE_WIDGET)

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

static GtkWidget *
make_button (GtkStackPage *page)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *pair = jalon_section_pair_new ();
  GBinding  *bindings[2];

  jalon_section_pair_bind (pair, page, bindings);
  gtk_button_set_child (GTK_BUTTON (button), pair);
  gtk_widget_set_name (button, gtk_stack_page_get_name (page));
  g_signal_connect_object (page, "notify::title", G_CALLBACK (name_button), button, G_CONNECT_SWAPPED);
  name_button (button, NULL, page);
  g_signal_connect_object (button, "toggled", G_CALLBACK (button_toggled_cb), page, 0);
  return button;
}

/* The list ------------------------------------------------------------------- */

/* Of the parts that are not seen: the first that needs something, and the names of all. */
static GtkStackPage *
find_elsewhere (JalonSectionSwitcher *self,
                char                **names)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);
  GtkStackPage         *first = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->pages)); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->pages), i);
      GtkStackPage       *page = GTK_STACK_PAGE (item);

      if (!gtk_stack_page_get_needs_attention (page) || gtk_selection_model_is_selected (self->pages, i))
        continue;
      if (first == NULL)
        first = page;
      g_ptr_array_add (titles, g_strdup (gtk_stack_page_get_title (page)));
    }
  g_ptr_array_add (titles, NULL);
  *names = first != NULL ? jalon_words_list ((const char *const *) titles->pdata) : NULL;
  return first;
}

static void
show_elsewhere (JalonSectionSwitcher *self)
{
  g_autofree char *names = NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->elsewhere, find_elsewhere (self, &names) != NULL);
  if (names == NULL)
    return;
  /* Translators: %s are parts of the profile: "Karim and Children". */
  text = g_strdup_printf (_ ("To fix: %s"), names);
  gtk_label_set_label (GTK_LABEL (self->elsewhere_label), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->elsewhere), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
elsewhere_clicked_cb (JalonSectionSwitcher *self)
{
  g_autofree char *names = NULL;
  GtkStackPage    *page = find_elsewhere (self, &names);

  if (page != NULL)
    gtk_stack_set_visible_child (self->stack, gtk_stack_page_get_child (page));
}

static GtkWidget *
make_elsewhere (JalonSectionSwitcher *self)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *sign = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

  self->elsewhere_label = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->elsewhere_label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->elsewhere_label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (self->elsewhere_label), 0);
  gtk_widget_set_hexpand (self->elsewhere_label, TRUE);
  gtk_widget_set_valign (sign, GTK_ALIGN_START);
  gtk_widget_add_css_class (sign, "correct");
  gtk_box_append (GTK_BOX (box), sign);
  gtk_box_append (GTK_BOX (box), self->elsewhere_label);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "caption");
  g_signal_connect_object (button, "clicked", G_CALLBACK (elsewhere_clicked_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static void
set_up_item_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *item)
{
  gtk_list_item_set_child (item, jalon_section_pair_new ());
}

static void
bind_item_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item)
{
  GBinding *bindings[2];

  jalon_section_pair_bind (gtk_list_item_get_child (item), gtk_list_item_get_item (item), bindings);
  g_object_set_data (G_OBJECT (item), "title", bindings[0]);
  g_object_set_data (G_OBJECT (item), "attention", bindings[1]);
}

static void
unbind_item_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *item)
{
  g_binding_unbind (g_object_get_data (G_OBJECT (item), "title"));
  g_binding_unbind (g_object_get_data (G_OBJECT (item), "attention"));
}

static void
item_chosen_cb (JalonSectionSwitcher *self)
{
  GtkStackPage *page = gtk_drop_down_get_selected_item (GTK_DROP_DOWN (self->list));

  if (page != NULL)
    gtk_stack_set_visible_child (self->stack, gtk_stack_page_get_child (page));
}

static void
fill_list (JalonSectionSwitcher *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_item_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_item_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_item_cb), NULL);
  g_object_set (self->list, "factory", factory, "model", self->pages, NULL);
  g_signal_connect_object (self->list, "notify::selected", G_CALLBACK (item_chosen_cb), self, G_CONNECT_SWAPPED);
}

/* Both ------------------------------------------------------------------------ */

static void
show_selection_cb (JalonSectionSwitcher *self)
{
  GtkWidget *button = gtk_widget_get_first_child (self->buttons);

  for (guint i = 0; button != NULL; i++, button = gtk_widget_get_next_sibling (button))
    {
      const gboolean selected = gtk_selection_model_is_selected (self->pages, i);

      if (selected)
        {
          gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
          gtk_drop_down_set_selected (GTK_DROP_DOWN (self->list), i);
        }
    }
  show_elsewhere (self);
}

static GtkWidget *
find_active (JalonSectionSwitcher *self)
{
  GtkWidget *button = gtk_widget_get_first_child (self->buttons);

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

/* One stop of the Tab key: arrows choose among the buttons. */
static gboolean
jalon_section_switcher_focus (GtkWidget       *widget,
                              GtkDirectionType direction)
{
  JalonSectionSwitcher *self = JALON_SECTION_SWITCHER (widget);
  GtkWidget            *active = find_active (self);

  if (!gtk_widget_get_child_visible (self->buttons) || (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD))
    return GTK_WIDGET_CLASS (jalon_section_switcher_parent_class)->focus (widget, direction);

  return gtk_widget_get_focus_child (widget) == NULL && active != NULL && gtk_widget_grab_focus (active);
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
      jalon_wrap_box_append (JALON_WRAP_BOX (self->buttons), button);
      g_signal_connect_object (page, "notify::needs-attention", G_CALLBACK (show_elsewhere), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (page, "notify::title", G_CALLBACK (show_elsewhere), self, G_CONNECT_SWAPPED);
    }

  fill_list (self);
  g_signal_connect_object (self->pages, "selection-changed", G_CALLBACK (show_selection_cb), self, G_CONNECT_SWAPPED);
  show_selection_cb (self);
}

/* Room ------------------------------------------------------------------------ */

static void
measure_natural (GtkWidget *widget,
                 int       *width,
                 int       *height)
{
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, width, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, NULL, height, NULL, NULL);
}

/* Whether the names take few enough lines. */
static gboolean
are_buttons_shown (JalonSectionSwitcher *self,
                   int                   width)
{
  int least;
  int natural;
  int line;
  int height;

  gtk_widget_measure (self->buttons, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  if (width < least)
    return FALSE;
  measure_natural (self->buttons, &natural, &line);
  gtk_widget_measure (self->buttons, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height < (MOST_LINES + 1) * line;
}

/* GTK takes it that what has one height at two widths has it at all between them: the list, for which there is less room than for
 * two lines of buttons, never is as high as one or two of them. */
static int
measure_closed (JalonSectionSwitcher *self,
                int                   width)
{
  int natural;
  int line;
  int height;

  measure_natural (self->buttons, &natural, &line);
  gtk_widget_measure (self->closed, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height != line && height != 2 * line + SPACING ? height : height + 1;
}

static int
measure_height (JalonSectionSwitcher *self,
                int                   width)
{
  int height;

  if (!are_buttons_shown (self, width))
    return measure_closed (self, width);
  gtk_widget_measure (self->buttons, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

static void
jalon_section_switcher_measure (GtkWidget     *widget,
                                GtkOrientation orientation,
                                int            for_size,
                                int           *minimum,
                                int           *natural,
                                int           *minimum_baseline,
                                int           *natural_baseline)
{
  JalonSectionSwitcher *self = JALON_SECTION_SWITCHER (widget);
  int                   line;

  measure_natural (self->buttons, natural, &line);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->closed, orientation, -1, minimum, NULL, NULL, NULL);
      *natural = MAX (*natural, *minimum);
    }
  else if (for_size >= 0)
    *minimum = *natural = measure_height (self, for_size);
  else
    *minimum = *natural = MIN (line, measure_closed (self, -1));
}

static void
jalon_section_switcher_size_allocate (GtkWidget *widget,
                                      int        width,
                                      int        height,
                                      int        baseline)
{
  JalonSectionSwitcher *self = JALON_SECTION_SWITCHER (widget);
  const gboolean        buttons = are_buttons_shown (self, width);

  gtk_widget_set_child_visible (self->buttons, buttons);
  gtk_widget_set_child_visible (self->closed, !buttons);
  gtk_widget_allocate (buttons ? self->buttons : self->closed, width, height, baseline, NULL);
}

static GtkSizeRequestMode
jalon_section_switcher_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* GObject --------------------------------------------------------------------- */

static void
jalon_section_switcher_dispose (GObject *object)
{
  JalonSectionSwitcher *self = JALON_SECTION_SWITCHER (object);

  g_clear_object (&self->pages);
  g_clear_pointer (&self->buttons, gtk_widget_unparent);
  g_clear_pointer (&self->closed, gtk_widget_unparent);

  G_OBJECT_CLASS (jalon_section_switcher_parent_class)->dispose (object);
}

static void
jalon_section_switcher_class_init (JalonSectionSwitcherClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jalon_section_switcher_dispose;
  widget_class->focus = jalon_section_switcher_focus;
  widget_class->measure = jalon_section_switcher_measure;
  widget_class->size_allocate = jalon_section_switcher_size_allocate;
  widget_class->get_request_mode = jalon_section_switcher_get_request_mode;

  jalon_member_install (klass, g_param_spec_object ("stack", NULL, NULL, GTK_TYPE_STACK, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonSectionSwitcher, stack), (JalonUpdate) fill);
}

static void
jalon_section_switcher_init (JalonSectionSwitcher *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->buttons = g_object_new (JALON_TYPE_WRAP_BOX, "spacing", SPACING, NULL);
  gtk_widget_add_css_class (self->buttons, "section-switcher");
  gtk_widget_set_parent (self->buttons, GTK_WIDGET (self));
  self->list = gtk_drop_down_new (NULL, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Part of the profile"), -1);
  self->elsewhere = make_elsewhere (self);
  self->closed = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);
  gtk_box_append (GTK_BOX (self->closed), self->list);
  gtk_box_append (GTK_BOX (self->closed), self->elsewhere);
  gtk_widget_set_parent (self->closed, GTK_WIDGET (self));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->buttons, keys);
}
