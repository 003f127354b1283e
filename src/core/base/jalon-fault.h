/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * JalonFaultCode: what can be wrong in a text that somebody wrote, as JSON or
 * as a profile. What the values are is said in jalon-fault.c.
 */
typedef enum
{
  JALON_FAULT_EMPTY,
  JALON_FAULT_TOO_LARGE,
  JALON_FAULT_BYTE_ORDER_MARK,
  JALON_FAULT_TOO_DEEP,
  JALON_FAULT_TWICE,
  JALON_FAULT_ENDS,
  JALON_FAULT_UNEXPECTED,
  JALON_FAULT_UNEXPECTED_BYTE,
  JALON_FAULT_UNICODE_DIGITS,
  JALON_FAULT_NUL,
  JALON_FAULT_HALF_PAIR,
  JALON_FAULT_ESCAPE,
  JALON_FAULT_CONTROL,
  JALON_FAULT_NOT_UTF8,
  JALON_FAULT_NO_QUOTE,
  JALON_FAULT_FIRST_DIGIT,
  JALON_FAULT_BEYOND_64_BITS,
  JALON_FAULT_TOO_LARGE_NUMBER,
  JALON_FAULT_WRONG_TYPE,
  JALON_FAULT_UNKNOWN_MEMBER,
  JALON_FAULT_UNKNOWN_WORD,
  JALON_FAULT_NO_OBJECT,
  JALON_FAULT_OTHER_FORMAT,
  JALON_FAULT_NO_FORMAT,
  JALON_FAULT_TOO_MANY,
  JALON_N_FAULTS,
} JalonFaultCode;

/**
 * JalonFaultValue:
 * @text: (nullable): what stands in the message
 * @is_word: a word of the program, to be translated; else a piece of the file
 */
typedef struct
{
  char    *text;
  gboolean is_word;
} JalonFaultValue;

/**
 * JalonFault:
 * @path: (nullable): the member, such as candidate.tests[0].listening
 * @line, @column: in characters, from 1 on; 0: the whole text
 * @values: what stands in the message, in its order
 *
 * What is wrong, and where, without the words of a language.
 */
typedef struct
{
  JalonFaultCode  code;
  char           *path;
  guint           line;
  guint           column;
  JalonFaultValue values[2];
} JalonFault;

typedef const char *(*JalonFaultTranslate) (const char *english);

JalonFault *jalon_fault_new (JalonFaultCode code, const char *path);
JalonFault *jalon_fault_copy (const JalonFault *self);
void        jalon_fault_free (JalonFault *self);
void        jalon_fault_set_place (JalonFault *self, const char *text, const char *where);
void        jalon_fault_set_value (JalonFault *self, guint index, const char *text);
void        jalon_fault_set_word (JalonFault *self, guint index, const char *word);
char       *jalon_fault_dup_message (const JalonFault *self, JalonFaultTranslate translate);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonFault, jalon_fault_free)
