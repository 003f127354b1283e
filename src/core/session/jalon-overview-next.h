/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-session.h"

/**
 * JalonOverviewNext:
 * @sentence: what is next, in words
 * @button: what leads there, with a mnemonic
 * @question: the position of the question that asks for it; the number of questions if none does
 * @key: (nullable): of the document that is next
 * @place: (nullable): of the answer that is next, see jalon_place_find()
 * @page: (nullable): of the window, where it is done
 *
 * The one thing that is next, once the questions have been gone through.
 */
typedef struct
{
  char       *sentence;
  const char *button;
  guint       question;
  char       *key;
  char       *place;
  const char *page;
} JalonOverviewNext;

JalonOverviewNext *jalon_overview_next_new (JalonSession *session);
void               jalon_overview_next_free (JalonOverviewNext *next);
gboolean           jalon_overview_has_score (JalonSession *session);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonOverviewNext, jalon_overview_next_free)
