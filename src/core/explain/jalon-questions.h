/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JalonQuestionPart: some members of one record, or a list of records.
 * @path: of the record, below the household
 * @fields: (nullable): names, with spaces between them
 * @list: (nullable): or a list
 * @title: (nullable): marked, not translated
 * @add_label, @empty_text: of a list; marked, not translated
 */
typedef struct
{
  const char *path;
  const char *fields;
  const char *list;
  const char *title;
  const char *add_label;
  const char *empty_text;
} JalonQuestionPart;

#define JALON_QUESTION_PARTS 2

/**
 * JalonQuestion: a screen of the questionnaire.
 * @id: name of the page
 * @title: the question; marked, not translated
 * @text: what it counts for; marked, not translated
 */
typedef struct
{
  const char       *id;
  const char       *title;
  const char       *text;
  JalonQuestionPart parts[JALON_QUESTION_PARTS];
} JalonQuestion;

const JalonQuestion *jalon_questions_get (guint *out_n);

G_END_DECLS
