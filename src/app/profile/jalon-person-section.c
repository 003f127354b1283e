/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-person-section.h"

#include "jalon-field-group.h"
#include "jalon-record-group.h"

struct _JalonPersonSection
{
  JalonView parent_instance;

  char *path;
};

enum
{
  PROP_0,
  PROP_PATH,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JalonPersonSection, jalon_person_section, JALON_TYPE_VIEW)

/* In the .ui file. */
static char *
join_path (JalonPersonSection *self,
           const char         *path,
           const char         *member)
{
  if (path == NULL)
    return NULL;
  return member[0] != '\0' ? g_strconcat (path, "/", member, NULL) : g_strdup (path);
}

static void
jalon_person_section_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  JalonPersonSection *self = JALON_PERSON_SECTION (object);

  switch (property_id)
    {
    case PROP_PATH:
      g_value_set_string (value, self->path);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_person_section_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  JalonPersonSection *self = JALON_PERSON_SECTION (object);

  switch (property_id)
    {
    case PROP_PATH:
      self->path = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_person_section_finalize (GObject *object)
{
  g_free (JALON_PERSON_SECTION (object)->path);

  G_OBJECT_CLASS (jalon_person_section_parent_class)->finalize (object);
}

static void
jalon_person_section_class_init (JalonPersonSectionClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jalon_person_section_get_property;
  object_class->set_property = jalon_person_section_set_property;
  object_class->finalize = jalon_person_section_finalize;

  properties[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JALON_TYPE_FIELD_GROUP);
  g_type_ensure (JALON_TYPE_RECORD_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/profile/person-section.ui");
  gtk_widget_class_bind_template_callback (widget_class, join_path);
}

static void
jalon_person_section_init (JalonPersonSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
