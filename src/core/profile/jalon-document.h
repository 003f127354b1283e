/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

/* Words of "state"; unanswered means to-do. */
typedef enum
{
  JALON_DOCUMENT_STATE_UNANSWERED,
  JALON_DOCUMENT_STATE_TO_DO,
  JALON_DOCUMENT_STATE_REQUESTED,
  JALON_DOCUMENT_STATE_RECEIVED,
  JALON_DOCUMENT_STATE_TRANSLATED,
  JALON_DOCUMENT_STATE_READY,
  JALON_DOCUMENT_STATE_NOT_NEEDED,
} JalonDocumentState;

#define JALON_TYPE_DOCUMENT (jalon_document_get_type ())
G_DECLARE_FINAL_TYPE (JalonDocument, jalon_document, JALON, DOCUMENT, JalonRecord)

/**
 * JalonDocument:
 *
 * The state of a document of the checklist, or a document of the person's own.
 * Read the members directly; write them as properties.
 */
struct _JalonDocument
{
  JalonRecord parent_instance;

  char     *id;       /* of the document */
  char     *for_whom; /* candidate, partner, household or a child's id */
  char     *of;       /* country or a job's id */
  guint     state;    /* JalonDocumentState */
  JalonDate requested;
  JalonDate issued;
  JalonDate expires;
  char     *note;
  char     *file; /* path of a file on disk */
  char     *name; /* of an own item */
};
