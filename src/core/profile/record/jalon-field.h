/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-date.h"

/**
 * JalonFieldKind: how a member of the profile is kept, and the type of its property.
 * @JALON_FIELD_BOOLEAN: gboolean; absent is the default of the table
 * @JALON_FIELD_ANSWER: guint, a JalonAnswer: a yes or no that has no default; property uint
 * @JALON_FIELD_INTEGER: gint64, JALON_UNANSWERED if absent; property int64
 * @JALON_FIELD_DECIMAL: gint in tenths, or in hundredths where the row says two decimals,
 *   JALON_UNANSWERED if absent (6.5 is 65); property int
 * @JALON_FIELD_TEXT: char *, NULL if absent; property string
 * @JALON_FIELD_DATE: JalonDate, unset if absent; property boxed JalonDate
 * @JALON_FIELD_CHOICE: guint, 0 if absent, else 1 + index of the word; property uint
 * @JALON_FIELD_RECORD: one record, always there, empty if absent; property object, read-only
 * @JALON_FIELD_LIST: a JalonRecordList, always there; property object, read-only
 * @JALON_FIELD_DATE_MAP: a JalonRecordList of JalonAccountDate, saved as an object of dates
 */
typedef enum
{
  JALON_FIELD_BOOLEAN,
  JALON_FIELD_ANSWER,
  JALON_FIELD_INTEGER,
  JALON_FIELD_DECIMAL,
  JALON_FIELD_TEXT,
  JALON_FIELD_DATE,
  JALON_FIELD_CHOICE,
  JALON_FIELD_RECORD,
  JALON_FIELD_LIST,
  JALON_FIELD_DATE_MAP,
} JalonFieldKind;

#define JALON_UNANSWERED (-1)

/**
 * JalonAnswer: a yes or no of which silence is not a no.
 */
typedef enum
{
  JALON_ANSWER_UNANSWERED,
  JALON_ANSWER_NO,
  JALON_ANSWER_YES,
} JalonAnswer;

/**
 * JalonField:
 * @name: the member's and the property's name, kebab-case
 * @kind: how it is kept
 * @offset: where in the struct of the record
 * @words: (nullable) (array zero-terminated=1): the words of a choice, in the order of its enum from 1 on
 * @preset: a boolean's value when the member is absent
 * @get_type: (nullable): the record's type, of a record or of a list's items
 * @decimals: of a decimal: 2 for hundredths; every other one is in tenths
 *
 * A row of a record's table: makes the property, the saved form and the
 * what-if move. The label in the window is found by type and name.
 */
typedef struct
{
  const char        *name;
  JalonFieldKind     kind;
  gsize              offset;
  const char *const *words;
  gboolean           preset;
  GType (*get_type) (void);
  guint decimals;
} JalonField;

guint       jalon_field_find_word (const JalonField *field, const char *word);
const char *jalon_field_get_word (const JalonField *field, guint choice);
guint       jalon_field_get_decimals (const JalonField *field);
