/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-date.h"

G_BEGIN_DECLS

typedef enum
{
  JALON_MEMBER_INT,
  JALON_MEMBER_UINT,
  JALON_MEMBER_BOOLEAN,
  JALON_MEMBER_STRING,
  JALON_MEMBER_DATE,
  JALON_MEMBER_OBJECT,
} JalonMemberKind;

/**
 * JalonMember: a read-only property of an immutable result object, and where its value stands.
 */
typedef struct
{
  const char     *name;
  JalonMemberKind kind;
  gsize           offset;
} JalonMember;

/* The properties of a class are its members, in order. Private to the room. */
void jalon_members_install (GObjectClass *klass, const JalonMember *members, guint n_members);
void jalon_members_get (gconstpointer self, const JalonMember *member, GValue *value);
void jalon_members_clear (gpointer self, const JalonMember *members, guint n_members);

G_END_DECLS
