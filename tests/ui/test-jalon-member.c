/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-member.h"

/* An object with a property of each kind that a member can be. */

#define TEST_TYPE_THING (test_thing_get_type ())
G_DECLARE_FINAL_TYPE (TestThing, test_thing, TEST, THING, GObject)

struct _TestThing
{
  GObject parent_instance;

  gboolean open;
  int      points;
  guint    section;
  char    *title;
  char    *label;
  GObject *item;
  guint    n_changed;
};

G_DEFINE_FINAL_TYPE (TestThing, test_thing, G_TYPE_OBJECT)

static void
changed (TestThing *self)
{
  self->n_changed++;
}

static void
test_thing_class_init (TestThingClass *klass)
{
  jalon_member_install (klass, g_param_spec_boolean ("open", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (TestThing, open), NULL);
  jalon_member_install (klass, g_param_spec_int ("points", NULL, NULL, -10, 10, 0, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (TestThing, points), NULL);
  jalon_member_install (klass, g_param_spec_uint ("section", NULL, NULL, 0, 3, 0, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (TestThing, section), NULL);
  jalon_member_install (klass, g_param_spec_string ("title", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (TestThing, title), (JalonUpdate) changed);
  jalon_member_install (klass, g_param_spec_string ("label", NULL, NULL, "Add", JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (TestThing, label), NULL);
  jalon_member_install (klass, g_param_spec_object ("item", NULL, NULL, G_TYPE_OBJECT, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (TestThing, item), (JalonUpdate) changed);
}

static void
test_thing_init (TestThing *self)
{
}

static void
count_cb (TestThing  *thing,
          GParamSpec *pspec,
          guint      *n_notified)
{
  *n_notified += 1;
}

static void
test_kinds (void)
{
  g_autoptr (GObject) item = g_object_new (G_TYPE_OBJECT, NULL);
  TestThing          *thing = g_object_new (TEST_TYPE_THING, "open", TRUE, "points", -3, "section", 2, "title", "Points", "item", item, NULL);
  gboolean            open = FALSE;
  int                 points = 0;
  guint               section = 0;
  char               *title = NULL;
  GObject            *read = NULL;

  g_assert_true (thing->open);
  g_assert_cmpint (thing->points, ==, -3);
  g_assert_cmpuint (thing->section, ==, 2);
  g_assert_cmpstr (thing->title, ==, "Points");
  g_assert_true (thing->item == item);

  g_object_get (thing, "open", &open, "points", &points, "section", &section, "title", &title, "item", &read, NULL);
  g_assert_true (open);
  g_assert_cmpint (points, ==, -3);
  g_assert_cmpuint (section, ==, 2);
  g_assert_cmpstr (title, ==, "Points");
  g_assert_true (read == item);
  g_free (title);
  g_object_unref (read);
  g_assert_finalize_object (thing);
}

/* The same value again changes nothing and is not notified. */
static void
test_changes (void)
{
  g_autoptr (TestThing) thing = g_object_new (TEST_TYPE_THING, "title", "Points", NULL);
  guint                 n_notified = 0;

  g_signal_connect (thing, "notify", G_CALLBACK (count_cb), &n_notified);
  thing->n_changed = 0;
  g_object_set (thing, "title", "Points", "item", NULL, "open", FALSE, NULL);
  g_assert_cmpuint (thing->n_changed, ==, 0);
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (thing, "title", NULL, "open", TRUE, NULL);
  g_assert_null (thing->title);
  g_assert_cmpuint (thing->n_changed, ==, 1);
  g_assert_cmpuint (n_notified, ==, 2);
}

/* A text that nobody has set is the default. */
static void
test_default (void)
{
  g_autoptr (TestThing) thing = g_object_new (TEST_TYPE_THING, NULL);
  g_autofree char      *title = NULL;
  g_autofree char      *label = NULL;

  g_object_get (thing, "title", &title, "label", &label, NULL);
  g_assert_null (title);
  g_assert_cmpstr (label, ==, "Add");
}

/* What it holds goes with the next value, and with the object. */
static void
test_holds (void)
{
  GObject   *item = g_object_new (G_TYPE_OBJECT, NULL);
  GObject   *next = g_object_new (G_TYPE_OBJECT, NULL);
  TestThing *thing = g_object_new (TEST_TYPE_THING, "item", item, NULL);

  g_object_set (thing, "item", next, NULL);
  g_assert_finalize_object (item);
  g_assert_finalize_object (thing);
  g_assert_finalize_object (next);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/member/kinds", test_kinds);
  g_test_add_func ("/member/changes", test_changes);
  g_test_add_func ("/member/default", test_default);
  g_test_add_func ("/member/holds", test_holds);
  return g_test_run ();
}
