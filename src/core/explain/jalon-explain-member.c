/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-explain-member.h"

#define FLAGS (G_PARAM_READABLE | G_PARAM_STATIC_STRINGS)

static GParamSpec *
make_spec (const JalonMember *member)
{
  switch (member->kind)
    {
    case JALON_MEMBER_INT:
      return g_param_spec_int (member->name, NULL, NULL, G_MININT, G_MAXINT, 0, FLAGS);

    case JALON_MEMBER_UINT:
      return g_param_spec_uint (member->name, NULL, NULL, 0, G_MAXUINT, 0, FLAGS);

    case JALON_MEMBER_BOOLEAN:
      return g_param_spec_boolean (member->name, NULL, NULL, FALSE, FLAGS);

    case JALON_MEMBER_STRING:
      return g_param_spec_string (member->name, NULL, NULL, NULL, FLAGS);

    case JALON_MEMBER_DATE:
      return g_param_spec_boxed (member->name, NULL, NULL, JALON_TYPE_DATE, FLAGS);

    case JALON_MEMBER_OBJECT:
      return g_param_spec_object (member->name, NULL, NULL, G_TYPE_OBJECT, FLAGS);

    default:
      g_return_val_if_reached (NULL);
    }
}

/* Ids of properties count from 1. */
void
jalon_members_install (GObjectClass      *klass,
                       const JalonMember *members,
                       guint              n_members)
{
  for (guint i = 0; i < n_members; i++)
    g_object_class_install_property (klass, i + 1, make_spec (&members[i]));
}

void
jalon_members_get (gconstpointer      self,
                   const JalonMember *member,
                   GValue            *value)
{
  gconstpointer place = (const guint8 *) self + member->offset;

  switch (member->kind)
    {
    case JALON_MEMBER_INT:
      g_value_set_int (value, *(const int *) place);
      break;

    case JALON_MEMBER_UINT:
      g_value_set_uint (value, *(const guint *) place);
      break;

    case JALON_MEMBER_BOOLEAN:
      g_value_set_boolean (value, *(const gboolean *) place);
      break;

    case JALON_MEMBER_STRING:
      g_value_set_string (value, *(char *const *) place);
      break;

    case JALON_MEMBER_DATE:
      g_value_set_boxed (value, place);
      break;

    case JALON_MEMBER_OBJECT:
      g_value_set_object (value, *(GObject *const *) place);
      break;

    default:
      g_return_if_reached ();
    }
}

/* Frees what the members own. */
void
jalon_members_clear (gpointer           self,
                     const JalonMember *members,
                     guint              n_members)
{
  for (guint i = 0; i < n_members; i++)
    {
      gpointer place = (guint8 *) self + members[i].offset;

      if (members[i].kind == JALON_MEMBER_STRING)
        g_clear_pointer ((char **) place, g_free);
      else if (members[i].kind == JALON_MEMBER_OBJECT)
        g_clear_object ((GObject **) place);
    }
}
