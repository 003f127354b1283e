/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-relative.h"

#include "jalon-record-private.h"
#include "jalon-word-lists.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonRelative, member)

static const char *const relation_words[] = { "sibling", "parent", "grandparent", "child", "grandchild", "aunt-uncle", "niece-nephew", NULL };

static const char *const status_words[] = { "citizen", "permanent-resident", NULL };

static const JalonField fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (id) },
  { "relation", JALON_FIELD_CHOICE, FIELD (relation), relation_words },
  { "of", JALON_FIELD_CHOICE, FIELD (of), jalon_whose_words },
  { "status", JALON_FIELD_CHOICE, FIELD (status), status_words },
  { "birth-date", JALON_FIELD_DATE, FIELD (birth_date) },
  { "adult", JALON_FIELD_ANSWER, FIELD (adult) },
  { "status-since", JALON_FIELD_DATE, FIELD (status_since) },
  { "lives-in-canada", JALON_FIELD_BOOLEAN, FIELD (lives_in_canada), NULL, TRUE },
};

JALON_DEFINE_RECORD (JalonRelative, jalon_relative, fields)
