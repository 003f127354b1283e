/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-platform.h"

#include <glib/gi18n.h>

#include "jalon-narrow-bin.h"

/* Dialogs ------------------------------------------------------------------- */

#define HEADING_LINES 20

/**
 * jalon_alert_new:
 * @heading: what it asks or says
 * @body: (nullable): more of it
 *
 * Returns: (transfer floating): a question or a message, without responses
 */
JalonAlert *
jalon_alert_new (const char *heading,
                 const char *body)
{
#if ADW_CHECK_VERSION(1, 5, 0)
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, body));
  GObject        *label = gtk_widget_get_template_child (GTK_WIDGET (alert), ADW_TYPE_ALERT_DIALOG, "heading_label");

  /* libadwaita measures the heading as one line in the width of the dialog, of which GTK warns where it is longer; one that
   * could be cut, after more lines than a heading has, and within a word, is no longer. */
  if (GTK_IS_LABEL (label))
    {
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_lines (GTK_LABEL (label), HEADING_LINES);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
    }
  return alert;
#else
  return ADW_MESSAGE_DIALOG (adw_message_dialog_new (NULL, heading, body));
#endif
}

/**
 * jalon_about_dialog_new:
 *
 * Returns: (transfer floating): what says who made the program
 */
GtkWidget *
jalon_about_dialog_new (void)
{
#if ADW_CHECK_VERSION(1, 5, 0)
  return GTK_WIDGET (adw_about_dialog_new ());
#else
  return adw_about_window_new ();
#endif
}

/**
 * jalon_pages_dialog_new:
 * @title: its title
 * @width: how wide it wants to be, in pixels at the usual size of text
 * @height: how high it wants to be, in pixels
 * @searched: whether one may search in it
 *
 * Returns: (transfer floating): what holds pages of preferences
 */
GtkWidget *
jalon_pages_dialog_new (const char *title,
                        int         width,
                        int         height,
                        gboolean    searched)
{
#if ADW_CHECK_VERSION(1, 5, 0)
  GtkWidget  *dialog = g_object_new (ADW_TYPE_PREFERENCES_DIALOG, "title", title, "content-height", height, "search-enabled", searched, NULL);
  const char *property = "content-width";
#else
  GtkWidget  *dialog = g_object_new (ADW_TYPE_PREFERENCES_WINDOW, "title", title, "default-height", height, "search-enabled", searched, "modal", TRUE, NULL);
  const char *property = "default-width";
#endif

  g_object_set (dialog, property, jalon_scale_with_text (dialog, width), NULL);
  return dialog;
}

/**
 * jalon_platform_present:
 * @dialog: (transfer floating): a dialog, or a window that stands above another
 * @parent: (nullable): the window, or a widget in it, to stand above
 *
 * Shows a dialog: in the window where the toolkit can.
 */
void
jalon_platform_present (GtkWidget *dialog,
                        GtkWidget *parent)
{
  GtkRoot   *root = parent != NULL ? gtk_widget_get_root (parent) : NULL;
  GtkWindow *window = GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;

#if ADW_CHECK_VERSION(1, 5, 0)
  if (ADW_IS_DIALOG (dialog))
    return adw_dialog_present (ADW_DIALOG (dialog), parent);
#endif

  gtk_window_set_transient_for (GTK_WINDOW (dialog), window);
  if (window != NULL)
    gtk_window_set_application (GTK_WINDOW (dialog), gtk_window_get_application (window));
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * jalon_platform_close:
 * @dialog: a dialog, or a window that stands above another
 *
 * Closes it, whatever it would ask first.
 */
void
jalon_platform_close (GtkWidget *dialog)
{
#if ADW_CHECK_VERSION(1, 5, 0)
  if (ADW_IS_DIALOG (dialog))
    return adw_dialog_force_close (ADW_DIALOG (dialog));
#endif

  gtk_window_destroy (GTK_WINDOW (dialog));
}

/**
 * jalon_platform_get_dialog:
 * @window: a window of the program
 *
 * Returns: (transfer none) (nullable): the dialog in the window; where the toolkit knows only windows, nothing
 */
GtkWidget *
jalon_platform_get_dialog (GtkWindow *window)
{
#if ADW_CHECK_VERSION(1, 5, 0)
  AdwDialog *dialog = ADW_IS_APPLICATION_WINDOW (window) ? adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) : NULL;

  return (GtkWidget *) dialog;
#else
  return NULL;
#endif
}

/* Sidebar ------------------------------------------------------------------- */

#define SIDEBAR_WIDTH 240

/**
 * jalon_platform_split_new:
 * @sidebar: what chooses
 * @content: a box with what is chosen; a header bar in it shows no button of the toolkit's that goes back
 *
 * Returns: (transfer floating): both beside one another
 */
GtkWidget *
jalon_platform_split_new (GtkWidget *sidebar,
                          GtkWidget *content)
{
#if ADW_CHECK_VERSION(1, 4, 0)
  AdwNavigationSplitView *split = ADW_NAVIGATION_SPLIT_VIEW (adw_navigation_split_view_new ());

  for (GtkWidget *child = gtk_widget_get_first_child (content); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (ADW_IS_HEADER_BAR (child))
      adw_header_bar_set_show_back_button (ADW_HEADER_BAR (child), FALSE);

  adw_navigation_split_view_set_min_sidebar_width (split, SIDEBAR_WIDTH);
  adw_navigation_split_view_set_max_sidebar_width (split, SIDEBAR_WIDTH);
  adw_navigation_split_view_set_sidebar (split, adw_navigation_page_new (sidebar, _ ("Pages")));
  adw_navigation_split_view_set_content (split, adw_navigation_page_new (content, "Jalon"));
#else
  AdwLeaflet *split = ADW_LEAFLET (adw_leaflet_new ());

  gtk_widget_set_size_request (sidebar, SIDEBAR_WIDTH, -1);
  gtk_widget_set_hexpand (sidebar, FALSE);
  gtk_widget_set_hexpand (content, TRUE);
  adw_leaflet_page_set_name (adw_leaflet_append (split, sidebar), "sidebar");
  adw_leaflet_page_set_navigatable (adw_leaflet_append (split, gtk_separator_new (GTK_ORIENTATION_VERTICAL)), FALSE);
  adw_leaflet_page_set_name (adw_leaflet_append (split, content), "content");
  adw_leaflet_set_can_navigate_back (split, TRUE);
#endif

  return GTK_WIDGET (split);
}

/**
 * jalon_platform_split_set_narrow:
 * @split: both
 * @narrow: whether there is room for one only
 */
void
jalon_platform_split_set_narrow (GtkWidget *split,
                                 gboolean   narrow)
{
#if ADW_CHECK_VERSION(1, 4, 0)
  adw_navigation_split_view_set_collapsed (ADW_NAVIGATION_SPLIT_VIEW (split), narrow);
#else
  adw_leaflet_set_can_unfold (ADW_LEAFLET (split), !narrow);
#endif
}

/**
 * jalon_platform_split_show_content:
 * @split: both
 * @content: which of both is shown where there is room for one
 */
void
jalon_platform_split_show_content (GtkWidget *split,
                                   gboolean   content)
{
#if ADW_CHECK_VERSION(1, 4, 0)
  adw_navigation_split_view_set_show_content (ADW_NAVIGATION_SPLIT_VIEW (split), content);
#else
  adw_leaflet_set_visible_child_name (ADW_LEAFLET (split), content ? "content" : "sidebar");
#endif
}

/* Switches of which one is on ------------------------------------------------ */

#if ADW_CHECK_VERSION(1, 7, 0)

static void
toggle_chosen_cb (AdwToggleGroup *group,
                  GParamSpec     *pspec,
                  GPtrArray      *buttons)
{
  gtk_toggle_button_set_active (g_ptr_array_index (buttons, adw_toggle_group_get_active (group)), TRUE);
}

static void
button_toggled_cb (GtkToggleButton *button,
                   AdwToggleGroup  *group)
{
  GPtrArray *buttons = g_object_get_data (G_OBJECT (group), "buttons");
  guint      place;

  if (gtk_toggle_button_get_active (button) && g_ptr_array_find (buttons, button, &place))
    adw_toggle_group_set_active (group, place);
}

static void
add_toggle (AdwToggleGroup  *group,
            GtkToggleButton *button)
{
  AdwToggle *toggle = adw_toggle_new ();

  adw_toggle_set_label (toggle, gtk_button_get_label (GTK_BUTTON (button)));
  adw_toggle_set_use_underline (toggle, gtk_button_get_use_underline (GTK_BUTTON (button)));
  adw_toggle_set_tooltip (toggle, gtk_widget_get_tooltip_text (GTK_WIDGET (button)));
  adw_toggle_group_add (group, toggle);
  gtk_widget_set_visible (GTK_WIDGET (button), FALSE);
  g_signal_connect_object (button, "toggled", G_CALLBACK (button_toggled_cb), group, 0);
}

#endif

/**
 * jalon_platform_join_switches:
 * @box: holds nothing but #GtkToggleButtons of one group with short labels
 *
 * Shows the toolkit's own choice of one instead of the buttons, where it has one: that is one stop of the keyboard, and is read out
 * as so many of which one is chosen. The buttons go on saying which is on.
 */
void
jalon_platform_join_switches (GtkBox *box)
{
#if ADW_CHECK_VERSION(1, 7, 0)
  AdwToggleGroup *group = ADW_TOGGLE_GROUP (adw_toggle_group_new ());
  GPtrArray      *buttons = g_ptr_array_new ();

  g_object_set_data_full (G_OBJECT (group), "buttons", buttons, (GDestroyNotify) g_ptr_array_unref);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (box)); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      g_ptr_array_add (buttons, child);
      add_toggle (group, GTK_TOGGLE_BUTTON (child));
    }
  for (guint i = 0; i < buttons->len; i++)
    button_toggled_cb (g_ptr_array_index (buttons, i), group);
  g_signal_connect (group, "notify::active", G_CALLBACK (toggle_chosen_cb), buttons);
  gtk_box_append (box, GTK_WIDGET (group));
#endif
}

/* Files --------------------------------------------------------------------- */

typedef struct
{
  GWeakRef      owner;
  JalonFileFunc chosen;
  gpointer      user_data;
} Choice;

static Choice *
choice_new (gpointer      owner,
            JalonFileFunc chosen,
            gpointer      user_data)
{
  Choice *choice = g_new0 (Choice, 1);

  g_weak_ref_init (&choice->owner, owner);
  choice->chosen = chosen;
  choice->user_data = user_data;
  return choice;
}

static void
choice_end (Choice *choice,
            GFile  *file)
{
  g_autoptr (GObject) owner = g_weak_ref_get (&choice->owner);

  if (owner != NULL && file != NULL)
    choice->chosen (owner, file, choice->user_data);
  g_weak_ref_clear (&choice->owner);
  g_free (choice);
}

#if GTK_CHECK_VERSION(4, 10, 0)

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      choice)
{
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  choice_end (choice, file);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      choice)
{
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);

  choice_end (choice, file);
}

static void
ask_for_file (GtkWindow     *parent,
              const char    *title,
              const char    *name,
              GtkFileFilter *filter,
              gboolean       save,
              Choice        *choice)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore)    filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_accept_label (dialog, save ? _ ("_Save") : _ ("_Open"));
  if (name != NULL)
    gtk_file_dialog_set_initial_name (dialog, name);
  if (filter != NULL)
    {
      g_list_store_append (filters, filter);
      gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
    }

  if (save)
    gtk_file_dialog_save (dialog, parent, NULL, saved_cb, choice);
  else
    gtk_file_dialog_open (dialog, parent, NULL, opened_cb, choice);
}

#else

static void
response_cb (GtkFileChooserNative *chooser,
             int response,
             Choice *choice)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser)) : NULL;

  choice_end (choice, file);
  g_object_unref (chooser);
}

static void
ask_for_file (GtkWindow *parent,
              const char *title,
              const char *name,
              GtkFileFilter *filter,
              gboolean save,
              Choice *choice)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (title, parent, save ? GTK_FILE_CHOOSER_ACTION_SAVE : GTK_FILE_CHOOSER_ACTION_OPEN, save ? _ ("_Save") : _ ("_Open"), NULL);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  if (name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  if (filter != NULL)
    gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  g_signal_connect (chooser, "response", G_CALLBACK (response_cb), choice);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

#endif

/**
 * jalon_platform_open_file:
 * @parent: (nullable): the window to stand above
 * @title: what is asked for
 * @filter: (nullable): which files are shown
 * @chosen: called when a file was named
 * @owner: for @chosen; nothing is called when it is gone by then
 * @user_data: for @chosen
 *
 * Asks for a file to read.
 */
void
jalon_platform_open_file (GtkWindow     *parent,
                          const char    *title,
                          GtkFileFilter *filter,
                          JalonFileFunc  chosen,
                          gpointer       owner,
                          gpointer       user_data)
{
  ask_for_file (parent, title, NULL, filter, FALSE, choice_new (owner, chosen, user_data));
}

/**
 * jalon_platform_save_file:
 * @parent: (nullable): the window to stand above
 * @title: what is asked for
 * @name: how the file is to be called, unless another name is given
 * @filter: (nullable): which files are shown
 * @chosen: called when a file was named
 * @owner: for @chosen; nothing is called when it is gone by then
 * @user_data: for @chosen
 *
 * Asks for a file to write.
 */
void
jalon_platform_save_file (GtkWindow     *parent,
                          const char    *title,
                          const char    *name,
                          GtkFileFilter *filter,
                          JalonFileFunc  chosen,
                          gpointer       owner,
                          gpointer       user_data)
{
  ask_for_file (parent, title, name, filter, TRUE, choice_new (owner, chosen, user_data));
}

/* Other programs ------------------------------------------------------------ */

/**
 * jalon_platform_launch:
 * @parent: (nullable): the window that asks
 * @uri: the address of a file or of a page
 * @callback: called when the program for it has begun, or cannot
 * @user_data: for @callback
 *
 * Opens a file or a page in the program for it.
 */
void
jalon_platform_launch (GtkWindow          *parent,
                       const char         *uri,
                       GAsyncReadyCallback callback,
                       gpointer            user_data)
{
#if GTK_CHECK_VERSION(4, 10, 0)
  if (g_str_has_prefix (uri, "file:"))
    {
      g_autoptr (GFile)           file = g_file_new_for_uri (uri);
      g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

      gtk_file_launcher_launch (launcher, parent, NULL, callback, user_data);
    }
  else
    {
      g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (uri);

      gtk_uri_launcher_launch (launcher, parent, NULL, callback, user_data);
    }
#else
  gtk_show_uri_full (parent, uri, GDK_CURRENT_TIME, NULL, callback, user_data);
#endif
}

/**
 * jalon_platform_launch_finish:
 * @source: (nullable): as the callback of jalon_platform_launch() got it
 * @result: likewise
 * @error: return location for a #GError
 *
 * Returns: whether a program has begun
 */
gboolean
jalon_platform_launch_finish (GObject      *source,
                              GAsyncResult *result,
                              GError      **error)
{
#if GTK_CHECK_VERSION(4, 10, 0)
  return GTK_IS_FILE_LAUNCHER (source) ? gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (source), result, error) : gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (source), result, error);
#else
  return gtk_show_uri_full_finish (GTK_WINDOW (source), result, error);
#endif
}

/* Typed into ---------------------------------------------------------------- */

#if GTK_CHECK_VERSION(4, 10, 0)

static gboolean
get_delegate_state (GtkAccessible             *accessible,
                    GtkAccessiblePlatformState state)
{
  return gtk_editable_delegate_get_accessible_platform_state (GTK_EDITABLE (accessible), state);
}

/**
 * jalon_platform_delegate_focus:
 * @iface: of an editable with a delegate
 *
 * The keyboard is in it when it is in its delegate.
 */
void
jalon_platform_delegate_focus (GtkAccessibleInterface *iface)
{
  iface->get_platform_state = get_delegate_state;
}

#endif

/* Drawn and said ------------------------------------------------------------ */

/**
 * jalon_platform_get_colour:
 * @widget: a widget
 * @colour: (out): the colour of its text
 */
void
jalon_platform_get_colour (GtkWidget *widget,
                           GdkRGBA   *colour)
{
#if GTK_CHECK_VERSION(4, 10, 0)
  gtk_widget_get_color (widget, colour);
#else
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), colour);
#endif
}

/**
 * jalon_platform_announce:
 * @widget: what it is about
 * @text: a sentence
 *
 * Has a screen reader say something that happened elsewhere than at the focus. Older toolkits cannot.
 */
void
jalon_platform_announce (GtkWidget  *widget,
                         const char *text)
{
#if GTK_CHECK_VERSION(4, 14, 0)
  g_autoptr (GtkATContext) context = gtk_accessible_get_at_context (GTK_ACCESSIBLE (widget));

  /* Where nobody listens there is no context, or one that bears no announcement. */
  if (context != NULL && g_str_equal (G_OBJECT_TYPE_NAME (context), "GtkAtSpiContext"))
    gtk_accessible_announce (GTK_ACCESSIBLE (widget), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
#endif
}
