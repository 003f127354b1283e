/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-file-row.h"
#include "jalon-document-opener.h"
#include "jalon-test-ui.h"

#include <glib/gstdio.h>

/*
 * What a document is linked to. A program of the test is the one for every kind
 * of file: what it is given is written into a file beside it.
 */

typedef struct
{
  char      *folder;
  char      *opened;
  GtkWindow *window;
} Fixture;

static const char *const kinds[] = { "application/pdf", "application/x-shellscript", "inode/directory" };

static void
install_opener (void)
{
  g_autofree char     *folder = g_build_filename (g_get_user_data_dir (), "applications", NULL);
  g_autofree char     *script = g_build_filename (folder, "opener", NULL);
  g_autofree char     *command = g_strdup_printf ("%s %%u", script);
  g_autoptr (GAppInfo) info = NULL;
  g_autoptr (GError)   error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents_full (script, "#!/bin/sh\nprintf '%s' \"$1\" > \"${0%/*}/.opened\" && mv \"${0%/*}/.opened\" \"${0%/*}/opened\"\n", -1, G_FILE_SET_CONTENTS_CONSISTENT, 0700, &error);
  g_assert_no_error (error);
  info = g_app_info_create_from_commandline (command, "Opener", G_APP_INFO_CREATE_SUPPORTS_URIS, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_app_info_set_as_default_for_type (info, kinds[i], &error);
      g_assert_no_error (error);
    }
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("jalon-links-XXXXXX", NULL);
  fixture->opened = g_build_filename (g_get_user_data_dir (), "applications", "opened", NULL);
  fixture->window = jalon_test_ui_present (gtk_label_new ("Links"));
  g_unlink (fixture->opened);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char      *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  gtk_window_destroy (fixture->window);
  jalon_test_ui_settle ();
  g_free (fixture->opened);
  g_free (fixture->folder);
}

static GFile *
make_file (Fixture    *fixture,
           const char *name,
           const char *text,
           int         mode)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, mode, NULL));
  return g_file_new_for_path (path);
}

/* (transfer full): what the program was given, once it was */
static char *
wait_for_opened (Fixture *fixture)
{
  char *uri = NULL;

  for (guint i = 0; i < 1000 && !g_file_get_contents (fixture->opened, &uri, NULL, NULL); i++)
    {
      jalon_test_ui_settle ();
      g_usleep (10000);
    }
  g_assert_nonnull (uri);
  g_unlink (fixture->opened);
  return uri;
}

/* Whatever a file calls itself, only what is read is opened at once. */
static void
test_kinds (Fixture      *fixture,
            gconstpointer data)
{
  static const struct
  {
    const char   *name;
    const char   *text;
    int           mode;
    JalonLinkKind kind;
  } rows[] = {
    { "passport.pdf", "%PDF-1.4\n", 0600, JALON_LINK_DOCUMENT },
    { "on-a-memory-stick.pdf", "%PDF-1.4\n", 0755, JALON_LINK_DOCUMENT },
    { "letter.txt", "Dear Sir or Madam\n", 0600, JALON_LINK_DOCUMENT },
    { "photo.jpg", "\xff\xd8\xff\xe0", 0600, JALON_LINK_DOCUMENT },
    { "letter.odt", "PK\003\004", 0600, JALON_LINK_DOCUMENT },
    { "letter.docx", "PK\003\004", 0600, JALON_LINK_DOCUMENT },
    { "passport.sh", "#!/bin/sh\nreboot\n", 0600, JALON_LINK_PROGRAM },
    { "no-suffix", "#!/bin/sh\nreboot\n", 0755, JALON_LINK_PROGRAM },
    { "passport.pdf.desktop", "[Desktop Entry]\nType=Application\nExec=reboot\n", 0600, JALON_LINK_PROGRAM },
    { "passport.py", "import os\n", 0600, JALON_LINK_PROGRAM },
    { "passport.pl", "exec 1;\n", 0600, JALON_LINK_PROGRAM },
    { "passport.js", "run ();\n", 0600, JALON_LINK_PROGRAM },
    { "passport.exe", "MZ", 0600, JALON_LINK_PROGRAM },
    { "passport.jar", "PK\003\004", 0600, JALON_LINK_PROGRAM },
    { "passport.html", "<script>", 0600, JALON_LINK_PROGRAM },
    { "passport.docm", "PK\003\004", 0600, JALON_LINK_PROGRAM },
    { "elf", "\177ELF\002\001\001", 0755, JALON_LINK_PROGRAM },
    { "unknown.zzz", "\001\002\003", 0600, JALON_LINK_PROGRAM },
  };
  static const char *const addresses[] = { "https://example.org/passport.pdf", "smb://example.org/share/passport.pdf", "steam://run/1", "mailto:x@example.org" };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GFile) file = make_file (fixture, rows[i].name, rows[i].text, rows[i].mode);

      g_test_message ("%s", rows[i].name);
      g_assert_cmpint (jalon_link_kind_of (file), ==, rows[i].kind);
    }

  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (addresses[i]);

      g_assert_cmpint (jalon_link_kind_of (file), ==, JALON_LINK_ADDRESS);
    }
}

/* A link is what it is called, because by that name the program that opens it is chosen: a reader of PDF runs nothing. */
static void
test_symbolic (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (GFile)  program = make_file (fixture, "program.sh", "#!/bin/sh\n", 0755);
  g_autoptr (GFile)  folder = g_file_get_parent (program);
  g_autoptr (GFile)  link = g_file_get_child (folder, "passport.pdf");
  g_autoptr (GFile)  nothing = g_file_get_child (folder, "nothing.pdf");
  g_autoptr (GFile)  dangling = g_file_get_child (folder, "dangling.pdf");
  g_autoptr (GError) error = NULL;

  g_file_make_symbolic_link (link, "program.sh", NULL, &error);
  g_assert_no_error (error);
  g_file_make_symbolic_link (dangling, "nothing.pdf", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (jalon_link_kind_of (folder), ==, JALON_LINK_DOCUMENT);
  g_assert_cmpint (jalon_link_kind_of (nothing), ==, JALON_LINK_MISSING);
  g_assert_cmpint (jalon_link_kind_of (dangling), ==, JALON_LINK_MISSING);
  g_assert_cmpint (jalon_link_kind_of (link), ==, JALON_LINK_DOCUMENT);
}

static void
press_open (Fixture *fixture,
            GFile   *file)
{
  g_autofree char          *path = g_file_get_path (file);
  g_autoptr (JalonDocument) document = g_object_new (JALON_TYPE_DOCUMENT, "file", path, NULL);
  GtkWidget                *row = jalon_document_file_row_new (document, TRUE);
  GtkWidget                *list = gtk_list_box_new ();

  gtk_list_box_append (GTK_LIST_BOX (list), row);
  adw_window_set_content (ADW_WINDOW (fixture->window), list);
  jalon_test_ui_settle ();
  g_signal_emit_by_name (jalon_test_ui_find (row, "open_button"), "clicked");
  jalon_test_ui_settle ();
}

static void
answer (const char *response)
{
  g_assert_nonnull (jalon_test_ui_find_alert ());
  jalon_test_ui_respond (response);
  jalon_test_ui_settle ();
}

/* The click on a document opens it. */
static void
test_document (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (GFile) file = make_file (fixture, "passport.pdf", "%PDF-1.4\n", 0600);
  g_autofree char  *expected = g_file_get_path (file);
  g_autofree char  *opened = NULL;

  press_open (fixture, file);
  g_assert_null (jalon_test_ui_find_alert ());
  opened = wait_for_opened (fixture);
  g_assert_cmpstr (opened, ==, expected);
}

/* The click on a program asks: cancelled nothing is opened, its folder can be shown, and only the answer opens it. */
static void
test_program (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (GFile) file = make_file (fixture, "passport.sh", "#!/bin/sh\n", 0755);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char  *path = g_file_get_path (file);
  g_autofree char  *folder_path = g_file_get_path (folder);
  g_autofree char  *shown = NULL;
  g_autofree char  *opened = NULL;

  press_open (fixture, file);
  g_assert_nonnull (strstr (jalon_alert_get_body (jalon_test_ui_find_alert ()), path));
  answer ("cancel");

  press_open (fixture, file);
  answer ("folder");
  shown = wait_for_opened (fixture);
  g_assert_cmpstr (shown, ==, folder_path); /* and not the file, after the first answer */

  press_open (fixture, file);
  answer ("open");
  opened = wait_for_opened (fixture);
  g_assert_cmpstr (opened, ==, path);
}

/* A file that is gone, and one for which there is no program, are told. */
static void
test_told (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (GFile) missing = g_file_get_child (folder, "gone.pdf");
  g_autoptr (GFile) without = make_file (fixture, "sound.ogg", "OggS", 0600);

  press_open (fixture, missing);
  g_assert_nonnull (strstr (jalon_alert_get_body (jalon_test_ui_find_alert ()), "gone.pdf"));
  answer ("close");

  press_open (fixture, without);
  for (guint i = 0; i < 1000 && jalon_test_ui_find_alert () == NULL; i++)
    {
      jalon_test_ui_settle ();
      g_usleep (10000);
    }
  answer ("close");
}

int
main (int   argc,
      char *argv[])
{
  jalon_test_ui_init (&argc, &argv);
  install_opener ();
  g_test_add ("/document-opener/kinds", Fixture, NULL, set_up, test_kinds, tear_down);
  g_test_add ("/document-opener/symbolic", Fixture, NULL, set_up, test_symbolic, tear_down);
  g_test_add ("/document-opener/document", Fixture, NULL, set_up, test_document, tear_down);
  g_test_add ("/document-opener/program", Fixture, NULL, set_up, test_program, tear_down);
  g_test_add ("/document-opener/told", Fixture, NULL, set_up, test_told, tear_down);

  return g_test_run ();
}
