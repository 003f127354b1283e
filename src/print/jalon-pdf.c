/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <cairo-pdf.h>
#include <gio/gio.h>

#include "jalon-layout-private.h"
#include "jalon-page-painter.h"

/* Outline ------------------------------------------------------------------ */

/* Returns the new entry. */
static int
add_entry (cairo_surface_t      *surface,
           int                   parent,
           const JalonPlacement *placement,
           guint                 page,
           double                margin)
{
  char             x[G_ASCII_DTOSTR_BUF_SIZE];
  char             y[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *attributes = NULL;

  g_ascii_formatd (x, sizeof x, "%.2f", margin);
  g_ascii_formatd (y, sizeof y, "%.2f", placement->y);
  attributes = g_strdup_printf ("page=%u pos=[%s %s]", page + 1, x, y);

  return cairo_pdf_surface_add_outline (surface, parent, placement->block->text, attributes, CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

/* Titles, and below them their headings. */
static void
add_outline (JalonLayout     *self,
             cairo_surface_t *surface)
{
  GPtrArray   *pages = self->pages;
  const double margin = self->paper.margin;
  int          parent = CAIRO_PDF_OUTLINE_ROOT;

  for (guint i = 0; i < pages->len; i++)
    {
      const JalonPage *page = g_ptr_array_index (pages, i);

      for (guint j = 0; j < page->placements->len; j++)
        {
          const JalonPlacement *placement = &g_array_index (page->placements, JalonPlacement, j);

          if (placement->repeated)
            continue;

          if (placement->block->kind == JALON_BLOCK_TITLE)
            parent = add_entry (surface, CAIRO_PDF_OUTLINE_ROOT, placement, i, margin);
          else if (placement->block->kind == JALON_BLOCK_HEADING)
            add_entry (surface, parent, placement, i, margin);
        }
    }
}

/**
 * jalon_layout_describe:
 * @self: a layout
 * @pdf_surface: a PDF surface that is not finished
 *
 * Gives a PDF its title and its outline. Nothing happens on other surfaces.
 * The days in it are those of the report, so that the same report makes the same file.
 */
void
jalon_layout_describe (JalonLayout     *self,
                       cairo_surface_t *pdf_surface)
{
  const JalonReport *report;

  g_return_if_fail (JALON_IS_LAYOUT (self));

  if (cairo_surface_get_type (pdf_surface) != CAIRO_SURFACE_TYPE_PDF)
    return;

  report = self->report;
  cairo_pdf_surface_set_metadata (pdf_surface, CAIRO_PDF_METADATA_TITLE, report->title);
  cairo_pdf_surface_set_metadata (pdf_surface, CAIRO_PDF_METADATA_CREATOR, "Jalon");

  if (jalon_date_is_set (report->day))
    {
      g_autofree char *day = jalon_date_to_string (report->day);
      g_autofree char *moment = g_strconcat (day, "T00:00:00Z", NULL);

      cairo_pdf_surface_set_metadata (pdf_surface, CAIRO_PDF_METADATA_CREATE_DATE, moment);
    }

#if CAIRO_VERSION >= CAIRO_VERSION_ENCODE(1, 18, 0)
  /* No version of cairo can set the language of the document itself. */
  cairo_pdf_surface_set_custom_metadata (pdf_surface, "Language", report->language);
#endif

  add_outline (self, pdf_surface);
}

/* File --------------------------------------------------------------------- */

static cairo_status_t
append_bytes (void                *closure,
              const unsigned char *data,
              unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static cairo_status_t
draw_all (JalonLayout     *self,
          cairo_surface_t *surface)
{
  cairo_t       *cr = cairo_create (surface);
  const guint    n_pages = self->pages->len;
  cairo_status_t status;

  /*
   * The tree of tags has one root, around the sections that the pages are. It ends
   * on the last page: cairo 1.18 makes an empty one for a tag that ends after it.
   */
  cairo_tag_begin (cr, "Document", NULL);
  for (guint i = 0; i < n_pages; i++)
    {
      jalon_layout_draw_page (self, cr, i);
      if (i + 1 == n_pages)
        cairo_tag_end (cr, "Document");
      cairo_show_page (cr);
    }

  status = cairo_status (cr);
  cairo_destroy (cr);

  return status;
}

/**
 * jalon_layout_write_pdf:
 * @self: a layout
 * @file: where to; one that is there is replaced as a whole
 * @error: return location for a #GIOErrorEnum
 *
 * Writes the pages as a PDF with title, outline, tags and links, which only its
 * owner may read: it names people and their days of birth.
 *
 * Returns: whether the file is there; if not, one that was there is unchanged
 */
gboolean
jalon_layout_write_pdf (JalonLayout *self,
                        GFile       *file,
                        GError     **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  const JalonPaper      *paper;
  cairo_surface_t       *surface;
  cairo_status_t         status;

  g_return_val_if_fail (JALON_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  paper = &self->paper;
  surface = cairo_pdf_surface_create_for_stream (append_bytes, bytes, paper->width, paper->height);
  jalon_layout_describe (self, surface);
  status = draw_all (self, surface);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_autofree char *name = g_file_get_parse_name (file);

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: %s", name, cairo_status_to_string (status));
      return FALSE;
    }

  return g_file_replace_contents (file, (const char *) bytes->data, bytes->len, NULL, FALSE, G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION,
                                  NULL, NULL, error);
}
