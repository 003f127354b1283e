/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

/* Words of "kind" of a letter. */
typedef enum
{
  JALON_LETTER_KIND_UNANSWERED,
  JALON_LETTER_KIND_ADDITIONAL_DOCUMENTS,
  JALON_LETTER_KIND_PROCEDURAL_FAIRNESS,
  JALON_LETTER_KIND_VISA_READY,
  JALON_LETTER_KIND_FEES,
  JALON_LETTER_KIND_CONFIRMATION,
  JALON_LETTER_KIND_CARD_PICK_UP,
  JALON_LETTER_KIND_EMPLOYER_PENALTY,
  JALON_LETTER_KIND_RESTORATION,
  JALON_LETTER_KIND_OTHER,
} JalonLetterKind;

#define JALON_TYPE_LETTER (jalon_letter_get_type ())
G_DECLARE_FINAL_TYPE (JalonLetter, jalon_letter, JALON, LETTER, JalonRecord)

/**
 * JalonLetter:
 *
 * A letter of IRCC that asks for something.
 * Read the members directly; write them as properties.
 */
struct _JalonLetter
{
  JalonRecord parent_instance;

  char     *id;
  guint     kind; /* JalonLetterKind */
  JalonDate dated;
  JalonDate due;
  JalonDate answered;
};
