/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/* Where Debian 12 (GTK 4.8, libadwaita 1.2) and newer systems differ: nothing else asks for a version. What follows is what both
 * can do, by the newer way where there is one. */

/* A question or a message above a window: the functions of both have the same names but for the type's. */
#if ADW_CHECK_VERSION(1, 5, 0)
typedef AdwAlertDialog JalonAlert;
#define JALON_ALERT ADW_ALERT_DIALOG
#define JALON_IS_ALERT ADW_IS_ALERT_DIALOG
#define jalon_alert_add_responses adw_alert_dialog_add_responses
#define jalon_alert_format_body adw_alert_dialog_format_body
#define jalon_alert_get_body adw_alert_dialog_get_body
#define jalon_alert_get_extra_child adw_alert_dialog_get_extra_child
#define jalon_alert_get_heading adw_alert_dialog_get_heading
#define jalon_alert_get_response_label adw_alert_dialog_get_response_label
#define jalon_alert_set_close_response adw_alert_dialog_set_close_response
#define jalon_alert_set_default_response adw_alert_dialog_set_default_response
#define jalon_alert_set_extra_child adw_alert_dialog_set_extra_child
#define jalon_alert_set_response_appearance adw_alert_dialog_set_response_appearance
#else
typedef AdwMessageDialog     JalonAlert;
#define JALON_ALERT ADW_MESSAGE_DIALOG
#define JALON_IS_ALERT ADW_IS_MESSAGE_DIALOG
#define jalon_alert_add_responses adw_message_dialog_add_responses
#define jalon_alert_format_body adw_message_dialog_format_body
#define jalon_alert_get_body adw_message_dialog_get_body
#define jalon_alert_get_extra_child adw_message_dialog_get_extra_child
#define jalon_alert_get_heading adw_message_dialog_get_heading
#define jalon_alert_get_response_label adw_message_dialog_get_response_label
#define jalon_alert_set_close_response adw_message_dialog_set_close_response
#define jalon_alert_set_default_response adw_message_dialog_set_default_response
#define jalon_alert_set_extra_child adw_message_dialog_set_extra_child
#define jalon_alert_set_response_appearance adw_message_dialog_set_response_appearance
#endif

JalonAlert *jalon_alert_new (const char *heading, const char *body);

/* About the program */
#if ADW_CHECK_VERSION(1, 5, 0)
typedef AdwAboutDialog JalonAboutDialog;
#define JALON_ABOUT_DIALOG ADW_ABOUT_DIALOG
#define jalon_about_dialog_add_legal_section adw_about_dialog_add_legal_section
#define jalon_about_dialog_add_link adw_about_dialog_add_link
#else
typedef AdwAboutWindow       JalonAboutDialog;
#define JALON_ABOUT_DIALOG ADW_ABOUT_WINDOW
#define jalon_about_dialog_add_legal_section adw_about_window_add_legal_section
#define jalon_about_dialog_add_link adw_about_window_add_link
#endif

GtkWidget *jalon_about_dialog_new (void);

/* Pages of preferences, and others of that look */
#if ADW_CHECK_VERSION(1, 5, 0)
typedef AdwPreferencesDialog JalonPagesDialog;
#define JALON_PAGES_DIALOG ADW_PREFERENCES_DIALOG
#define JALON_IS_PAGES_DIALOG ADW_IS_PREFERENCES_DIALOG
#define jalon_pages_dialog_add adw_preferences_dialog_add
#else
typedef AdwPreferencesWindow JalonPagesDialog;
#define JALON_PAGES_DIALOG ADW_PREFERENCES_WINDOW
#define JALON_IS_PAGES_DIALOG ADW_IS_PREFERENCES_WINDOW
#define jalon_pages_dialog_add adw_preferences_window_add
#endif

GtkWidget *jalon_pages_dialog_new (const char *title, int width, int height, gboolean searched);

void       jalon_platform_present (GtkWidget *dialog, GtkWidget *parent);
void       jalon_platform_close (GtkWidget *dialog);
GtkWidget *jalon_platform_get_dialog (GtkWindow *window);

/* A sidebar beside what it chooses, with a property that says whether one is shown only */
#if ADW_CHECK_VERSION(1, 4, 0)
#define JALON_PLATFORM_SPLIT_FOLDED "collapsed"
#else
#define JALON_PLATFORM_SPLIT_FOLDED "folded"
#endif

GtkWidget *jalon_platform_split_new (GtkWidget *sidebar, GtkWidget *content);
void       jalon_platform_split_set_narrow (GtkWidget *split, gboolean narrow);
void       jalon_platform_split_show_content (GtkWidget *split, gboolean content);

/* Switches of which one is on */
void jalon_platform_join_switches (GtkBox *box);

/* A file that the person names. @owner is a #GObject; nothing is called when it is gone. */
typedef void (*JalonFileFunc) (gpointer owner, GFile *file, gpointer user_data);

void jalon_platform_open_file (GtkWindow *parent, const char *title, GtkFileFilter *filter, JalonFileFunc chosen, gpointer owner, gpointer user_data);
void jalon_platform_save_file (GtkWindow *parent, const char *title, const char *name, GtkFileFilter *filter, JalonFileFunc chosen, gpointer owner, gpointer user_data);

/* Another program */
void     jalon_platform_launch (GtkWindow *parent, const char *uri, GAsyncReadyCallback callback, gpointer user_data);
gboolean jalon_platform_launch_finish (GObject *source, GAsyncResult *result, GError **error);

/* Among the interfaces of an editable whose text has the keyboard in its stead: assistive technology is told so. Older toolkits
 * keep that to themselves. */
#if GTK_CHECK_VERSION(4, 10, 0)
#define JALON_PLATFORM_DELEGATE_FOCUS G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, jalon_platform_delegate_focus)
void jalon_platform_delegate_focus (GtkAccessibleInterface *iface);
#else
#define JALON_PLATFORM_DELEGATE_FOCUS
#endif

/* What is drawn and said */
void jalon_platform_get_colour (GtkWidget *widget, GdkRGBA *colour);
void jalon_platform_announce (GtkWidget *widget, const char *text);
