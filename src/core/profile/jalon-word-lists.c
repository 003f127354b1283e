/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-word-lists.h"

const char *const jalon_credential_level_words[] = {
  "secondary",
  "one-year",
  "two-year",
  "three-year",
  "master",
  "professional",
  "doctorate",
  NULL,
};

const char *const jalon_whose_words[] = { "candidate", "partner", NULL };
