/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-member.h"

static GQuark
changed_quark (void)
{
  return g_quark_from_static_string ("jalon-member-changed");
}

static void
get_member (GObject    *object,
            guint       offset,
            GValue     *value,
            GParamSpec *pspec)
{
  gpointer member = G_STRUCT_MEMBER_P (object, offset);

  switch (G_TYPE_FUNDAMENTAL (pspec->value_type))
    {
    case G_TYPE_BOOLEAN:
      g_value_set_boolean (value, *(gboolean *) member);
      break;
    case G_TYPE_INT:
      g_value_set_int (value, *(int *) member);
      break;
    case G_TYPE_UINT:
      g_value_set_uint (value, *(guint *) member);
      break;
    case G_TYPE_STRING:
      g_value_set_string (value, *(char **) member != NULL ? *(char **) member : G_PARAM_SPEC_STRING (pspec)->default_value);
      break;
    case G_TYPE_OBJECT:
      g_value_set_object (value, *(GObject **) member);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, offset, pspec);
    }
}

static void
write_member (GObject      *object,
              guint         offset,
              const GValue *value,
              GParamSpec   *pspec)
{
  gpointer member = G_STRUCT_MEMBER_P (object, offset);

  switch (G_TYPE_FUNDAMENTAL (pspec->value_type))
    {
    case G_TYPE_BOOLEAN:
      *(gboolean *) member = g_value_get_boolean (value);
      break;
    case G_TYPE_INT:
      *(int *) member = g_value_get_int (value);
      break;
    case G_TYPE_UINT:
      *(guint *) member = g_value_get_uint (value);
      break;
    case G_TYPE_STRING:
      *(char **) member = g_value_dup_string (value);
      g_object_set_qdata_full (object, g_param_spec_get_name_quark (pspec), *(char **) member, g_free);
      break;
    case G_TYPE_OBJECT:
      *(GObject **) member = g_value_dup_object (value);
      g_object_set_qdata_full (object, g_param_spec_get_name_quark (pspec), *(GObject **) member, g_object_unref);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, offset, pspec);
    }
}

static void
set_member (GObject      *object,
            guint         offset,
            const GValue *value,
            GParamSpec   *pspec)
{
  g_auto (GValue) old = G_VALUE_INIT;
  JalonUpdate     changed = (JalonUpdate) g_param_spec_get_qdata (pspec, changed_quark ());

  g_value_init (&old, pspec->value_type);
  get_member (object, offset, &old, pspec);
  if (g_param_values_cmp (pspec, &old, value) == 0)
    return;

  write_member (object, offset, value, pspec);
  if (changed != NULL)
    changed (object);
  g_object_notify_by_pspec (object, pspec);
}

/**
 * jalon_member_install:
 * @object_class: a class all of whose properties are installed in this way
 * @pspec: a property: a boolean, a whole number, a text or an object
 * @offset: where in the instance's struct its value is
 * @changed: (nullable): called with the object after each change, before it is notified
 *
 * Makes a member of the struct a property; a text that is %NULL reads as the default. What
 * it holds is the member's until the object is finalized, so a class without anything else
 * to let go needs no dispose.
 */
void
jalon_member_install (gpointer    object_class,
                      GParamSpec *pspec,
                      gsize       offset,
                      JalonUpdate changed)
{
  GObjectClass *klass = object_class;

  klass->get_property = get_member;
  klass->set_property = set_member;
  g_param_spec_set_qdata (pspec, changed_quark (), (gpointer) changed);
  g_object_class_install_property (klass, (guint) offset, pspec);
}
