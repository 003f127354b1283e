/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-person-section.h"

#include <glib/gi18n.h>

#include "jalon-field-group.h"
#include "jalon-fit-box.h"
#include "jalon-labels.h"
#include "jalon-member.h"
#include "jalon-record-group.h"
#include "jalon-record-path.h"

#define TITLE_ROOM 18    /* letters beside the age */
#define HEADER_SPACING 6 /* between the name and the age, in pixels */

struct _JalonPersonSection
{
  JalonView parent_instance;

  char *path;

  GtkWidget        *person_row;
  GtkLabel         *age_label;
  GtkLabel         *points_label;
  JalonRecordGroup *tests_group;
  JalonRecordGroup *credentials_group;
  JalonRecordGroup *jobs_group;
};

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

/* Who it is, and what the age is worth -------------------------------------- */

/* Of somebody whose day of birth is still to come there is none. */
static int
get_age (JalonPerson *person,
         JalonDate    today)
{
  if (!jalon_date_is_set (person->birth_date) || jalon_date_compare (person->birth_date, today) > 0)
    return JALON_UNANSWERED;
  return jalon_date_completed_years (person->birth_date, today);
}

/* Columns of one word are no line of a card: "34 / years". */
static void
set_tight (GtkLabel   *label,
           const char *text)
{
  g_autofree char *tight = text != NULL ? jalon_fit_box_dup_tight (text) : NULL;

  gtk_label_set_label (label, tight != NULL ? tight : "");
}

static void
show_age (JalonPersonSection *self,
          int                 age)
{
  g_autofree char *text = NULL;

  if (age != JALON_UNANSWERED)
    /* Translators: the age of a person. */
    text = g_strdup_printf (ngettext ("%d year", "%d years", (gulong) age), age);
  set_tight (self->age_label, text);
}

/* The age of the candidate alone brings points. */
static void
show_points (JalonPersonSection *self,
             const JalonResults *plan)
{
  g_autofree char *text = NULL;

  if (plan != NULL && g_str_equal (self->path, "candidate") && plan->facts->candidate.age != JALON_UNANSWERED)
    /* Translators: points for age: 75 of 100. */
    text = g_strdup_printf (_ ("%1$d of %2$d for age"), plan->crs.points[JALON_CRS_AGE], jalon_crs_line_get_maximum (JALON_CRS_AGE, plan->facts, plan->rules));
  set_tight (self->points_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->points_label), text != NULL);
}

static void
update_person (JalonView *view)
{
  JalonPersonSection *self = JALON_PERSON_SECTION (view);
  JalonSession       *session = jalon_view_get_session (view);
  JalonPerson        *person;
  g_autofree char    *title = NULL;
  g_autofree char    *summary = NULL;

  if (session == NULL)
    return;

  person = JALON_PERSON (jalon_record_path_find (jalon_session_get_household (session), self->path));
  title = jalon_label_record (JALON_RECORD (person));
  summary = jalon_label_record_summary (JALON_RECORD (person));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->person_row), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self->person_row), summary != NULL ? summary : "");
  show_age (self, get_age (person, jalon_session_get_today (session)));
  show_points (self, jalon_session_get_plan (session));
  jalon_record_group_show_worth (self->tests_group);
  jalon_record_group_show_worth (self->credentials_group);
  jalon_record_group_show_worth (self->jobs_group);
}

/* What is told of somebody is folded once it is whole, not while one types. */
static void
fold_person (JalonView    *view,
             JalonSession *old)
{
  JalonPersonSection *self = JALON_PERSON_SECTION (view);
  JalonSession       *session = jalon_view_get_session (view);
  JalonPerson        *person = session != NULL ? JALON_PERSON (jalon_record_path_find (jalon_session_get_household (session), self->path)) : NULL;
  const gboolean      whole = person != NULL && person->given_name != NULL && person->citizenship != NULL && person->residence != NULL &&
                         get_age (person, jalon_session_get_today (session)) != JALON_UNANSWERED;

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self->person_row), !whole);
  if (g_strcmp0 (self->path, "partner") == 0)
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self->jobs_group), _ ("Paid, skilled work in Canada (TEER 0 to 3) brings points. The application asks for every job."));
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_person_section_class_init (JalonPersonSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  jalon_member_install (klass, g_param_spec_string ("path", NULL, NULL, NULL, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonPersonSection, path), NULL);

  JALON_VIEW_CLASS (klass)->update = update_person;
  JALON_VIEW_CLASS (klass)->session_changed = fold_person;

  g_type_ensure (JALON_TYPE_FIELD_GROUP);
  g_type_ensure (JALON_TYPE_RECORD_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/profile/person-section.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonPersonSection, person_row);
  gtk_widget_class_bind_template_child (widget_class, JalonPersonSection, age_label);
  gtk_widget_class_bind_template_child (widget_class, JalonPersonSection, points_label);
  gtk_widget_class_bind_template_child (widget_class, JalonPersonSection, tests_group);
  gtk_widget_class_bind_template_child (widget_class, JalonPersonSection, credentials_group);
  gtk_widget_class_bind_template_child (widget_class, JalonPersonSection, jobs_group);
  gtk_widget_class_bind_template_callback (widget_class, join_path);
}

static void
jalon_person_section_init (JalonPersonSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jalon_fit_box_fit_header_to (self->person_row, HEADER_SPACING, TITLE_ROOM);
}
