/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-print.h"

#include <adwaita.h>
#include <cairo-pdf.h>
#include <glib/gi18n.h>

#include "jalon-dialogs.h"
#include "jalon-settings.h"

#define ALL_PARTS (JALON_REPORT_NOW | JALON_REPORT_CHECKLIST | JALON_REPORT_DATES | JALON_REPORT_SCORE)

/**
 * JalonPrinting:
 * @make: makes the report for the paper that the person chooses in the dialog
 * @layout: of that paper, from begin-print on
 *
 * What a print operation is about. Owned by the operation.
 */
typedef struct
{
  JalonReportFunc make;
  gpointer        user_data;
  GDestroyNotify  free_user_data;
  JalonLayout    *layout;
} JalonPrinting;

static void
free_printing (JalonPrinting *printing)
{
  g_clear_object (&printing->layout);
  if (printing->free_user_data != NULL)
    printing->free_user_data (printing->user_data);
  g_free (printing);
}

/* What is kept -------------------------------------------------------------- */

static char *
dup_setup_path (void)
{
  return g_build_filename (g_get_user_config_dir (), "jalon", "print.conf", NULL);
}

/* A file that cannot be read is a first time. */
static GKeyFile *
load_setup (void)
{
  g_autofree char *path = dup_setup_path ();
  GKeyFile        *file = g_key_file_new ();

  g_key_file_load_from_file (file, path, G_KEY_FILE_KEEP_COMMENTS, NULL);
  return file;
}

/* Printing has succeeded: that the choices are not kept is not worth a message. */
static void
save_setup (GtkPrintOperation *operation)
{
  g_autofree char     *path = dup_setup_path ();
  g_autofree char     *folder = g_path_get_dirname (path);
  g_autoptr (GKeyFile) file = g_key_file_new ();
  GtkPrintSettings    *settings = gtk_print_operation_get_print_settings (operation);
  GtkPageSetup        *setup = gtk_print_operation_get_default_page_setup (operation);

  if (settings != NULL)
    gtk_print_settings_to_key_file (settings, file, NULL);
  if (setup != NULL)
    gtk_page_setup_to_key_file (setup, file, NULL);

  if (g_mkdir_with_parents (folder, 0700) == 0)
    g_key_file_save_to_file (file, path, NULL);
}

/**
 * jalon_print_get_paper:
 *
 * Returns: (transfer none): the paper chosen last; at first that of the country
 */
const JalonPaper *
jalon_print_get_paper (void)
{
  g_autofree char *kept = jalon_settings_dup_string ("paper");

  if (kept[0] == '\0')
    return g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_A4) ? &jalon_paper_a4 : &jalon_paper_letter;

  return g_str_equal (kept, "a4") ? &jalon_paper_a4 : &jalon_paper_letter;
}

/**
 * jalon_print_set_paper:
 * @paper: A4 or Letter
 *
 * Keeps the paper for the next time.
 */
void
jalon_print_set_paper (const JalonPaper *paper)
{
  jalon_settings_set_string ("paper", paper == &jalon_paper_a4 ? "a4" : "letter");
}

/**
 * jalon_print_get_parts:
 *
 * Returns: the sheets chosen last; at first all but the score
 */
JalonReportParts
jalon_print_get_parts (void)
{
  return jalon_settings_get_int ("print-parts", JALON_REPORT_USUAL) & ALL_PARTS;
}

/**
 * jalon_print_set_parts:
 * @parts: some sheets
 *
 * Keeps the choice for the next time.
 */
void
jalon_print_set_parts (JalonReportParts parts)
{
  jalon_settings_set_int ("print-parts", (int) parts);
}

/* The operation ------------------------------------------------------------- */

static void
begin_print_cb (GtkPrintOperation *operation,
                GtkPrintContext   *context,
                JalonPrinting     *printing)
{
  GtkPageSetup    *setup = gtk_print_context_get_page_setup (context);
  JalonReport     *report = printing->make (printing->user_data);
  cairo_surface_t *surface = cairo_get_target (gtk_print_context_get_cairo_context (context));
  JalonPaper       paper = jalon_paper_letter;

  if (report == NULL)
    {
      gtk_print_operation_cancel (operation);
      return;
    }

  paper.width = gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS);
  paper.height = gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS);
  g_clear_object (&printing->layout);
  printing->layout = jalon_layout_new (report, &paper);
  gtk_print_operation_set_n_pages (operation, (int) jalon_layout_get_n_pages (printing->layout));

  if (cairo_surface_get_type (surface) == CAIRO_SURFACE_TYPE_PDF)
    jalon_layout_describe (printing->layout, surface);
}

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              JalonPrinting     *printing)
{
  jalon_layout_draw_page (printing->layout, gtk_print_context_get_cairo_context (context), (guint) page);
}

static GtkPageSetup *
make_page_setup (const JalonPaper *paper)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *size = gtk_paper_size_new (paper == &jalon_paper_a4 ? GTK_PAPER_NAME_A4 : GTK_PAPER_NAME_LETTER);

  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_paper_size_free (size);
  return setup;
}

static GtkPrintOperation *
make_operation (JalonReportFunc   make,
                gpointer          user_data,
                GDestroyNotify    free_user_data,
                const JalonPaper *paper)
{
  GtkPrintOperation       *operation = gtk_print_operation_new ();
  JalonPrinting           *printing = g_new0 (JalonPrinting, 1);
  g_autoptr (GtkPageSetup) setup = make_page_setup (paper);

  *printing = (JalonPrinting){ make, user_data, free_user_data, NULL };
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_use_full_page (operation, TRUE); /* the layout has its own margins */
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_job_name (operation, _ ("Jalon"));
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), printing);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), printing);
  g_object_set_data_full (G_OBJECT (operation), "printing", printing, (GDestroyNotify) free_printing);
  return operation;
}

/* Asking for a printer ------------------------------------------------------ */

static void
done_cb (GtkPrintOperation      *operation,
         GtkPrintOperationResult result,
         gpointer                user_data)
{
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    save_setup (operation);

  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      GtkWindow **parent = g_object_get_data (G_OBJECT (operation), "parent");

      gtk_print_operation_get_error (operation, &error);
      jalon_dialog_show_failure (*parent, _ ("This cannot be printed"), error->message);
    }
}

static void
free_parent (GtkWindow **parent)
{
  g_clear_weak_pointer (parent);
  g_free (parent);
}

/**
 * jalon_print_ask:
 * @parent: the window to ask from
 * @make: makes what is printed
 * @user_data: (transfer full): for @make
 * @free_user_data: (nullable): frees @user_data
 *
 * Asks for a printer. The page setup of the last time is offered again.
 */
void
jalon_print_ask (GtkWindow      *parent,
                 JalonReportFunc make,
                 gpointer        user_data,
                 GDestroyNotify  free_user_data)
{
  g_autoptr (GtkPrintOperation) operation = make_operation (make, user_data, free_user_data, jalon_print_get_paper ());
  g_autoptr (GtkPrintSettings)  settings = NULL;
  g_autoptr (GKeyFile)          kept = load_setup ();
  g_autoptr (GError)            error = NULL;
  GtkWindow                   **kept_parent = g_new0 (GtkWindow *, 1);

  settings = gtk_print_settings_new_from_key_file (kept, NULL, NULL);
  if (settings != NULL)
    {
      /* The paper is chosen beside the preview. */
      gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_PAPER_FORMAT);
      gtk_print_operation_set_print_settings (operation, settings);
    }

  g_set_weak_pointer (kept_parent, parent);
  g_object_set_data_full (G_OBJECT (operation), "parent", kept_parent, (GDestroyNotify) free_parent);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), NULL);
  gtk_print_operation_set_allow_async (operation, TRUE);

  /* GTK keeps a running operation; "done" follows also after an error here. */
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, &error);
}

/* Writing a PDF ------------------------------------------------------------- */

/**
 * jalon_print_export_report:
 * @make: makes what is printed
 * @user_data: for @make
 * @file: where to
 * @paper: A4 or Letter
 * @error: return location for a #GtkPrintError or a #GIOErrorEnum
 *
 * Writes a PDF that only its owner may read. A file that is there already is
 * replaced only when the new one is whole.
 *
 * Returns: whether the file stands there
 */
gboolean
jalon_print_export_report (JalonReportFunc   make,
                           gpointer          user_data,
                           GFile            *file,
                           const JalonPaper *paper,
                           GError          **error)
{
  JalonReport            *report = make (user_data);
  g_autoptr (JalonLayout) layout = NULL;

  if (report == NULL)
    {
      g_set_error_literal (error, GTK_PRINT_ERROR, GTK_PRINT_ERROR_GENERAL, _ ("There is nothing to print."));
      return FALSE;
    }

  layout = jalon_layout_new (report, paper);
  return jalon_layout_write_pdf (layout, file, error);
}
