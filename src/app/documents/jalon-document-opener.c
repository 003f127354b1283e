/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-opener.h"

#include <glib/gi18n.h>

#include "jalon-dialogs.h"
#include "jalon-plain.h"

/*
 * A household may come from somebody else, and so may the links of its
 * documents: what is no document is opened by nobody's first click.
 */

/* Kinds of files that are read. A kind that is missing here is asked about, so
 * that one that nobody thought of runs nothing. The bit of a program says
 * nothing: on a memory stick every file has it. */
static const char *const documents[] = {
  "application/pdf",
  "application/postscript",
  "application/rtf",
  "application/msword",
  "application/vnd.ms-excel",
  "application/vnd.ms-powerpoint",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.oasis.opendocument.spreadsheet",
  "application/vnd.oasis.opendocument.presentation",
  "application/epub+zip",
  "image/vnd.djvu",
  "message/rfc822",
  "inode/directory",
};

/* Whole families of them, but for what is a program too, such as a script. */
static const char *const families[] = { "image/", "audio/", "video/", "text/" };
static const char *const programs[] = { "application/x-executable", "application/x-desktop", "application/x-sharedlib", "application/javascript", "application/x-perl", "text/html" };

typedef struct
{
  GtkWindow *parent; /* weak, cleared */
  GFile     *file;
} Opening;

static Opening *
opening_new (GtkWindow *parent,
             GFile     *file)
{
  Opening *opening = g_new0 (Opening, 1);

  g_set_weak_pointer (&opening->parent, parent);
  opening->file = g_object_ref (file);
  return opening;
}

static void
opening_free (Opening *opening)
{
  g_clear_weak_pointer (&opening->parent);
  g_object_unref (opening->file);
  g_free (opening);
}

/* What descends from a program is one; what descends from a document may have more in it, such as macros. */
static gboolean
is_document (const char *type)
{
  for (guint i = 0; i < G_N_ELEMENTS (programs); i++)
    if (g_content_type_is_a (type, programs[i]))
      return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    if (g_str_has_prefix (type, families[i]))
      return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    if (g_content_type_equals (type, documents[i]))
      return TRUE;

  return FALSE;
}

/**
 * jalon_link_kind_of:
 * @file: what the link of a document names
 *
 * Looks at the file on the disk, and at nothing that is not on this computer.
 *
 * Returns: what it leads to
 */
JalonLinkKind
jalon_link_kind_of (GFile *file)
{
  g_autoptr (GFileInfo) info = NULL;
  const char           *type;

  if (g_file_peek_path (file) == NULL || !g_file_is_native (file))
    return JALON_LINK_ADDRESS;

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_CONTENT_TYPE, G_FILE_QUERY_INFO_NONE, NULL, NULL);
  /* It stays a link where what it names is gone. */
  if (info == NULL || g_file_info_get_file_type (info) == G_FILE_TYPE_SYMBOLIC_LINK)
    return JALON_LINK_MISSING;

  type = g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_STANDARD_CONTENT_TYPE);
  return type != NULL && is_document (type) ? JALON_LINK_DOCUMENT : JALON_LINK_PROGRAM;
}

static void
answered_cb (gpointer    data,
             const char *response)
{
  Opening          *opening = data;
  g_autoptr (GFile) folder = g_file_get_parent (opening->file);

  if (opening->parent == NULL)
    return;

  if (g_str_equal (response, "open"))
    jalon_dialog_show_file (GTK_WIDGET (opening->parent), opening->file);
  else if (g_str_equal (response, "folder") && folder != NULL)
    jalon_dialog_show_file (GTK_WIDGET (opening->parent), folder);
}

static void
ask (GtkWindow  *parent,
     GFile      *file,
     const char *body,
     gboolean    has_folder)
{
  JalonAlert *dialog = jalon_alert_new (_ ("Open this all the same?"), body);

  jalon_alert_add_responses (dialog, "cancel", _ ("_Cancel"), NULL);
  if (has_folder)
    jalon_alert_add_responses (dialog, "folder", _ ("Show the _folder"), NULL);
  jalon_alert_add_responses (dialog, "open", _ ("_Open"), NULL);
  jalon_alert_set_response_appearance (dialog, "open", ADW_RESPONSE_DESTRUCTIVE);
  jalon_alert_set_default_response (dialog, has_folder ? "folder" : "cancel");
  jalon_alert_set_close_response (dialog, "cancel");
  jalon_dialog_ask (dialog, GTK_WIDGET (parent), answered_cb, opening_new (parent, file), (GDestroyNotify) opening_free);
}

/**
 * jalon_document_open:
 * @parent: the window in which the link was pressed
 * @file: what it leads to
 *
 * Opens a document with the program that the person has for it. What may be a
 * program itself, and what is not on this computer, is named first: it is opened
 * only by a second answer. Failures are told above @parent.
 */
void
jalon_document_open (GtkWindow *parent,
                     GFile     *file)
{
  g_autofree char *whole = g_file_get_parse_name (file);
  g_autofree char *place = jalon_plain_dup_name (whole);
  g_autofree char *body = NULL;

  switch (jalon_link_kind_of (file))
    {
    case JALON_LINK_DOCUMENT:
      jalon_dialog_show_file (GTK_WIDGET (parent), file);
      break;

    case JALON_LINK_MISSING:
      /* Translators: %s is the path of a file. */
      body = g_strdup_printf (_ ("There is no file %s any more, or it cannot be read."), place);
      jalon_dialog_show_failure (parent, _ ("The file cannot be opened"), body);
      break;

    case JALON_LINK_PROGRAM:
      /* Translators: %s is the path of a file. */
      body = g_strdup_printf (_ ("%s is not a document that Jalon knows: it may be a program, and do something to this computer. Open it only if you know where it comes from."), place);
      ask (parent, file, body, TRUE);
      break;

    case JALON_LINK_ADDRESS:
    default:
      /* Translators: %s is an address, such as https://example.org. */
      body = g_strdup_printf (_ ("%s is not on this computer. Open it only if you know where it leads."), place);
      ask (parent, file, body, FALSE);
      break;
    }
}
