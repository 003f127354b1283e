/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-section-switcher.h"

#include "jalon-member.h"
#include "jalon-section-pair.h"
#include "jalon-spare-bin.h"
#include "jalon-tooltip.h"
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
  GtkWidget *list;    /* which drops down, where not */

  GtkWidget *elsewhere; /* (nullable) (weak): on the list while it is closed, what its other parts need */
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

/* The list says while it is closed what the parts need that are not seen. */
static void
show_elsewhere (JalonSectionSwitcher *self)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);
  g_autofree char      *count = NULL;
  g_autofree char      *names = NULL;
  g_autofree char      *whole = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->pages)); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->pages), i);
      GtkStackPage       *page = GTK_STACK_PAGE (item);

      if (gtk_stack_page_get_needs_attention (page) && !gtk_selection_model_is_selected (self->pages, i))
        g_ptr_array_add (titles, g_strdup (gtk_stack_page_get_title (page)));
    }
  if (titles->len > 0)
    {
      /* Translators: beside the name of a part of the profile: how many of its other parts have something to correct. */
      count = g_strdup_printf (ngettext ("%u elsewhere", "%u elsewhere", titles->len), titles->len);
      g_ptr_array_add (titles, NULL);
      names = jalon_words_list ((const char *const *) titles->pdata);
      /* Translators: %s are parts of the profile: "Karim and Children". */
      whole = g_strdup_printf (_ ("Something is to be corrected elsewhere: %s"), names);
    }

  if (self->elsewhere != NULL)
    {
      gtk_widget_set_visible (self->elsewhere, count != NULL);
      gtk_label_set_label (GTK_LABEL (adw_bin_get_child (ADW_BIN (gtk_widget_get_last_child (self->elsewhere)))), count != NULL ? count : "");
    }
  jalon_tooltip_set (self->list, whole);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, whole != NULL ? whole : "", -1);
}

static void
append_spare (GtkWidget *box,
              GtkWidget *child)
{
  gtk_box_append (GTK_BOX (box), g_object_new (JALON_TYPE_SPARE_BIN, "child", child, NULL));
}

/* The name that is seen while the list is closed, and what other parts need: a sign, and how many they are where there is room. A
 * drop-down has one line, whatever its width. */
static void
set_up_closed_cb (JalonSectionSwitcher     *self,
                  GtkListItem              *item,
                  GtkSignalListItemFactory *factory)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *pair = jalon_section_pair_new ();
  GtkWidget *elsewhere = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *sign = gtk_image_new_from_icon_name ("dialog-warning-symbolic"); /* which the list itself is described by */
  GtkWidget *count = gtk_label_new (NULL);

  gtk_widget_set_hexpand (pair, TRUE);
  gtk_widget_add_css_class (sign, "correct");
  gtk_widget_add_css_class (count, "caption");
  append_spare (elsewhere, sign);
  append_spare (elsewhere, count);
  gtk_box_append (GTK_BOX (box), pair);
  gtk_box_append (GTK_BOX (box), elsewhere);
  gtk_list_item_set_child (item, box);
  g_set_weak_pointer (&self->elsewhere, elsewhere);
  show_elsewhere (self);
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
  GtkWidget *child = gtk_list_item_get_child (item);
  GtkWidget *first = gtk_widget_get_first_child (child); /* of the closed list: the pair; else the name itself */
  GBinding  *bindings[2];

  jalon_section_pair_bind (GTK_IS_BOX (first) ? first : child, gtk_list_item_get_item (item), bindings);
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

static GtkListItemFactory *
make_factory (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "bind", G_CALLBACK (bind_item_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_item_cb), NULL);
  return factory;
}

static void
fill_list (JalonSectionSwitcher *self)
{
  g_autoptr (GtkListItemFactory) closed = make_factory ();
  g_autoptr (GtkListItemFactory) open = make_factory ();

  g_signal_connect_object (closed, "setup", G_CALLBACK (set_up_closed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (open, "setup", G_CALLBACK (set_up_item_cb), NULL);
  g_object_set (self->list, "factory", closed, "list-factory", open, "model", self->pages, NULL);
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
 * two lines of buttons, is no more than nearly as high as one line. */
static int
measure_list (JalonSectionSwitcher *self)
{
  int natural;
  int line;
  int height;

  measure_natural (self->buttons, &natural, &line);
  gtk_widget_measure (self->list, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
  return height != line ? height : height + 1;
}

static int
measure_height (JalonSectionSwitcher *self,
                int                   width)
{
  int height;

  if (!are_buttons_shown (self, width))
    return measure_list (self);
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
      gtk_widget_measure (self->list, orientation, -1, minimum, NULL, NULL, NULL);
      *natural = MAX (*natural, *minimum);
    }
  else if (for_size >= 0)
    *minimum = *natural = measure_height (self, for_size);
  else
    *minimum = *natural = MIN (line, measure_list (self));
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
  gtk_widget_set_child_visible (self->list, !buttons);
  gtk_widget_allocate (buttons ? self->buttons : self->list, width, height, baseline, NULL);
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

  g_clear_weak_pointer (&self->elsewhere);
  g_clear_object (&self->pages);
  g_clear_pointer (&self->buttons, gtk_widget_unparent);
  g_clear_pointer (&self->list, gtk_widget_unparent);

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
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->buttons, keys);
}
