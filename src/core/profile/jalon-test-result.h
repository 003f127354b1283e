/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-record.h"

/* Words of "test". */
typedef enum
{
  JALON_LANGUAGE_TEST_UNANSWERED,
  JALON_LANGUAGE_TEST_IELTS_GENERAL,
  JALON_LANGUAGE_TEST_CELPIP_GENERAL,
  JALON_LANGUAGE_TEST_PTE_CORE,
  JALON_LANGUAGE_TEST_TEF_CANADA,
  JALON_LANGUAGE_TEST_TCF_CANADA,
} JalonLanguageTest;

/* Words of "scale"; unanswered means previous. */
typedef enum
{
  JALON_TEF_SCALE_UNANSWERED,
  JALON_TEF_SCALE_PREVIOUS,
  JALON_TEF_SCALE_699,
} JalonTefScale;

#define JALON_TYPE_TEST_RESULT (jalon_test_result_get_type ())
G_DECLARE_FINAL_TYPE (JalonTestResult, jalon_test_result, JALON, TEST_RESULT, JalonRecord)

/**
 * JalonTestResult:
 *
 * One sitting of a language test.
 * Read the members directly; write them as properties.
 */
struct _JalonTestResult
{
  JalonRecord parent_instance;

  char     *id;
  guint     test;  /* JalonLanguageTest */
  guint     scale; /* JalonTefScale */
  JalonDate taken;
  gint      listening; /* as printed, in tenths */
  gint      reading;
  gint      writing;
  gint      speaking;
};
