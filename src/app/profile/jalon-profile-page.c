/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-profile-page.h"

#include <glib/gi18n.h>

#include "jalon-field-group.h"
#include "jalon-person-section.h"
#include "jalon-record-group.h"
#include "jalon-section-switcher.h"

struct _JalonProfilePage
{
  GtkBox parent_instance;

  JalonSession *session;
  GtkStack     *section_stack;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JalonProfilePage, jalon_profile_page, GTK_TYPE_BOX)

/* In the .ui file ----------------------------------------------------------- */

static char *
format_candidate (JalonProfilePage *self,
                  const char       *given_name)
{
  return g_strdup (given_name != NULL ? given_name : _ ("Candidate"));
}

static char *
format_partner (JalonProfilePage *self,
                const char       *given_name)
{
  return g_strdup (given_name != NULL ? given_name : _ ("Partner"));
}

static gboolean
has_no_union (JalonProfilePage *self,
              guint             relationship)
{
  return self->session != NULL && !jalon_household_has_union (jalon_session_get_household (self->session));
}

/* Sections with an issue ---------------------------------------------------- */

static const struct
{
  const char *section;
  const char *members; /* of the household */
} sections[] = {
  { "household", "title relationship union-started destination funds previous-unions" },
  { "candidate", "candidate" },
  { "partner", "partner" },
  { "children", "children" },
  { "relatives", "relatives" },
  { "offer", "job-offer further-job-offer nomination" },
  { "milestones", "milestones official-score high-wage-points letters account-dates done" },
};

static gboolean
list_has_issue (JalonSession    *session,
                JalonRecordList *list)
{
  for (guint i = 0; i < jalon_record_list_get_length (list); i++)
    if (jalon_session_find_issue (session, jalon_record_list_get (list, i), NULL) != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
member_has_issue (JalonSession *session,
                  const char   *name)
{
  JalonRecord        *household = JALON_RECORD (jalon_session_get_household (session));
  const JalonField   *field = jalon_record_find_field (household, name);
  g_autoptr (GObject) part = NULL;

  if (field->get_type == NULL)
    return jalon_session_find_issue (session, household, name) != NULL;

  g_object_get (household, name, &part, NULL);
  if (field->kind == JALON_FIELD_RECORD)
    return jalon_session_find_issue (session, JALON_RECORD (part), NULL) != NULL;
  return list_has_issue (session, JALON_RECORD_LIST (part));
}

static void
mark_sections (JalonProfilePage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      g_auto (GStrv) members = g_strsplit (sections[i].members, " ", -1);
      GtkWidget     *child = gtk_stack_get_child_by_name (self->section_stack, sections[i].section);
      gboolean       has_issue = FALSE;

      for (guint m = 0; members[m] != NULL; m++)
        has_issue = has_issue || member_has_issue (self->session, members[m]);
      gtk_stack_page_set_needs_attention (gtk_stack_get_page (self->section_stack, child), has_issue);
    }
}

/* GObject ------------------------------------------------------------------- */

static void
set_session (JalonProfilePage *self,
             JalonSession     *session)
{
  if (self->session == session)
    return;

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_func (self->session, mark_sections, self);
  g_set_object (&self->session, session);
  if (session != NULL)
    {
      g_signal_connect_object (session, "recomputed", G_CALLBACK (mark_sections), self, G_CONNECT_SWAPPED);
      mark_sections (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static void
jalon_profile_page_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, JALON_PROFILE_PAGE (object)->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_profile_page_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_SESSION:
      set_session (JALON_PROFILE_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_profile_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JALON_TYPE_PROFILE_PAGE);
  g_clear_object (&JALON_PROFILE_PAGE (object)->session);

  G_OBJECT_CLASS (jalon_profile_page_parent_class)->dispose (object);
}

static void
jalon_profile_page_class_init (JalonProfilePageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jalon_profile_page_get_property;
  object_class->set_property = jalon_profile_page_set_property;
  object_class->dispose = jalon_profile_page_dispose;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JALON_TYPE_PERSON);
  g_type_ensure (JALON_TYPE_FIELD_GROUP);
  g_type_ensure (JALON_TYPE_RECORD_GROUP);
  g_type_ensure (JALON_TYPE_PERSON_SECTION);
  g_type_ensure (JALON_TYPE_SECTION_SWITCHER);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/profile/profile-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonProfilePage, section_stack);
  gtk_widget_class_bind_template_callback (widget_class, format_candidate);
  gtk_widget_class_bind_template_callback (widget_class, format_partner);
  gtk_widget_class_bind_template_callback (widget_class, has_no_union);
}

static void
jalon_profile_page_init (JalonProfilePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jalon_profile_page_show_section:
 * @self: a profile page
 * @name: household, candidate, partner, children, relatives, offer or milestones
 *
 * Shows a section.
 */
void
jalon_profile_page_show_section (JalonProfilePage *self,
                                 const char       *name)
{
  gtk_stack_set_visible_child_name (self->section_stack, name);
}
