/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/**
 * JalonLinkKind:
 * @JALON_LINK_DOCUMENT: a file to be read, or a folder: opened at once
 * @JALON_LINK_MISSING: there is no such file
 * @JALON_LINK_PROGRAM: a file that may do something: never without a question
 * @JALON_LINK_ADDRESS: not a file of this computer: never without a question
 *
 * What the link of a document leads to.
 */
typedef enum
{
  JALON_LINK_DOCUMENT,
  JALON_LINK_MISSING,
  JALON_LINK_PROGRAM,
  JALON_LINK_ADDRESS,
} JalonLinkKind;

JalonLinkKind jalon_link_kind_of (GFile *file);
void          jalon_document_open (GtkWindow *parent, GFile *file);
