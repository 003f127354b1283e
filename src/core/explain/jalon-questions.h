/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household.h"

/**
 * JalonQuestionPart: some members of one record, or a list of records.
 * @path: of the record, below the household
 * @fields: (nullable): names, with spaces between them
 * @list: (nullable): or a list
 * @title: (nullable): marked, not translated
 * @named: (nullable): the same with the name of the person for %s, for a household of two; marked, not translated
 * @add_label, @empty_text: of a list; marked, not translated
 */
typedef struct
{
  const char *path;
  const char *fields;
  const char *list;
  const char *title;
  const char *named;
  const char *add_label;
  const char *empty_text;
} JalonQuestionPart;

#define JALON_QUESTION_PARTS 2

typedef enum
{
  JALON_ASKED_ALWAYS,
  JALON_ASKED_WITH_PARTNER, /* who comes along and is not Canadian */
  JALON_ASKED_ALONE,        /* without such a partner */
} JalonAsked;

/**
 * JalonQuestion: a screen of the questionnaire.
 * @id: name of the page
 * @asked: of whom
 * @key: (nullable): the answer without which it is open, see jalon_place_find(); %NULL if it may stay empty
 * @title: the question; marked, not translated
 * @named: (nullable): the same with the name of the partner for %s; marked, not translated
 * @text: what it counts for; marked, not translated
 * @words: (nullable): words of the glossary that are explained there, also while nothing is entered; marked, not translated
 */
typedef struct
{
  const char       *id;
  JalonAsked        asked;
  const char       *key;
  const char       *title;
  const char       *named;
  const char       *text;
  JalonQuestionPart parts[JALON_QUESTION_PARTS];
  const char       *words;
} JalonQuestion;

const JalonQuestion *jalon_questions_get (guint *out_n);
guint                jalon_questions_find_open (JalonHousehold *household, guint *out_n_open);
guint                jalon_questions_find_shown (JalonHousehold *household, guint position, int step);
guint                jalon_questions_count_shown (JalonHousehold *household, guint position);

char *jalon_question_dup_title (const JalonQuestion *question, JalonHousehold *household);
char *jalon_question_part_dup_title (const JalonQuestionPart *part, JalonHousehold *household);
