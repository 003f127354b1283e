/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-results.h"

/**
 * JalonBlockKind:
 * @JALON_BLOCK_TITLE: the title block of a document: text, and lines at both sides
 * @JALON_BLOCK_HEADING: a section: text at the left, note at the right
 * @JALON_BLOCK_TABLE_HEAD: names of the columns
 * @JALON_BLOCK_ROW: a document: contents once at the left, a line for each person
 * @JALON_BLOCK_LINE: a date or a line of the score: cells of one row
 * @JALON_BLOCK_PARAGRAPH: text over the whole width
 * @JALON_BLOCK_PAGE: a new page begins
 * @JALON_BLOCK_NOTES: lines to write on, down to the end of the page; nothing where it is full
 */
typedef enum
{
  JALON_BLOCK_TITLE,
  JALON_BLOCK_HEADING,
  JALON_BLOCK_TABLE_HEAD,
  JALON_BLOCK_ROW,
  JALON_BLOCK_LINE,
  JALON_BLOCK_PARAGRAPH,
  JALON_BLOCK_PAGE,
  JALON_BLOCK_NOTES,
} JalonBlockKind;

#define JALON_LEVEL_FINE 3 /* of a LINE or a PARAGRAPH: in fine type */

/**
 * JalonRowPerson: a tick box and what stands beside it.
 * @state: (nullable): none is to do: the empty box says so
 * @when: (nullable): days
 * @strong: late: bold and written out
 * @open: something is to come: a line to write on stands at the right
 */
typedef struct
{
  gboolean ticked;
  char    *person;
  char    *state;
  char    *when;
  gboolean strong;
  gboolean open;
} JalonRowPerson;

/**
 * JalonPicture: a drawing below a paragraph.
 * @width, @height: how it is shaped: it is as wide as the paper
 * @draw: draws it on a cairo context, in a box of @width and @height at 0, 0
 * @data: given to @draw
 * @free_data: (nullable): frees @data
 */
typedef struct
{
  int width;
  int height;
  void (*draw) (gpointer cr, gpointer data);
  gpointer       data;
  GDestroyNotify free_data;
} JalonPicture;

/**
 * JalonBlock: a piece of a report that is never split between pages.
 * @kind: which
 * @level: of a title, 1 for the first one; of a heading; for outline and tags
 * @text: title, heading, name of the document, paragraph
 * @note: at the right, or the lines under a title; behind the name of a document; may be NULL
 * @lines: (element-type utf8): what the document must contain; cells of a line or of a head; lines under
 *   a title, the first one strong. In a cell of a LINE, what follows its first line is dim.
 * @weights: widths of @lines as shares, for TABLE_HEAD and LINE: zero-terminated, or NULL; a negative one stands at the right of its column
 * @persons: (element-type JalonRowPerson)
 * @strong: late
 * @picture: (nullable): of a PARAGRAPH, below its text, which says what it shows
 * @uri: (nullable): address of the source: what @text, or the first cell, leads to on a screen
 *
 * A ROW's or a LINE's TABLE_HEAD is the last one before it; it and its heading
 * are repeated where they go on on another page.
 */
typedef struct
{
  JalonBlockKind kind;
  int            level;
  char          *text;
  char          *note;
  GPtrArray     *lines;
  int           *weights;
  GPtrArray     *persons;
  gboolean       strong;
  char          *uri;
  JalonPicture  *picture;
} JalonBlock;

/**
 * JalonReport: what is printed, without any layout. Owned by the caller.
 * @title: of the document, for the PDF
 * @footer: unofficial; the list in the account decides
 * @language: en or fr
 * @day: the day of the results, unset if there is none: when the PDF says that it was made
 * @blocks: (element-type JalonBlock)
 */
typedef struct
{
  char      *title;
  char      *footer;
  char      *language;
  JalonDate  day;
  GPtrArray *blocks;
} JalonReport;

JalonReport *jalon_report_new_empty (const char *title, JalonDate day);
JalonBlock  *jalon_report_add (JalonReport *self, JalonBlockKind kind, const char *text);
JalonBlock  *jalon_report_add_heading (JalonReport *self, const char *text, char *note);
JalonBlock  *jalon_report_add_cells (JalonReport *self, JalonBlockKind kind, const int *weights, const char *const *cells);
void         jalon_block_set_picture (JalonBlock *self, const JalonPicture *picture);
void         jalon_block_add_line (JalonBlock *self, char *line);
void         jalon_block_add_person (JalonBlock *self, JalonRowPerson *person);
void         jalon_report_add_title (JalonReport *self, const JalonResults *results, const char *title, char *sum);
void         jalon_report_free (JalonReport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonReport, jalon_report_free)
