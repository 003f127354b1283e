/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-section-bar.h"

#include "jalon-member.h"
#include "jalon-palette.h"

struct _JalonSectionBar
{
  GtkWidget parent_instance;

  JalonScore *score;
};

G_DEFINE_FINAL_TYPE (JalonSectionBar, jalon_section_bar, GTK_TYPE_WIDGET)

#define TRACK_STRENGTH 0.2f

/* The colours stand in style.css, so that dark and light are chosen there. */
static GdkRGBA
find_colour (JalonCrsSection section)
{
  static const char *const names[] = { "section_a", "section_b", "section_c", "section_d" };
  GdkRGBA                  colour = { 0.5f, 0.5f, 0.5f, 1.0f };

  jalon_palette_lookup (names[section], &colour);
  return colour;
}

static void
jalon_section_bar_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  JalonSectionBar *self = JALON_SECTION_BAR (widget);
  float            width = (float) gtk_widget_get_width (widget);
  float            height = (float) gtk_widget_get_height (widget);
  float            x = 0;
  int              whole = 0;
  GskRoundedRect   outline;

  if (self->score == NULL)
    return;

  for (JalonCrsSection i = 0; i < JALON_N_CRS_SECTIONS; i++)
    whole += self->score->section_maxima[i];
  if (whole == 0)
    return;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (0, 0, width, height), MIN (height / 2, 6));
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  for (JalonCrsSection i = 0; i < JALON_N_CRS_SECTIONS; i++)
    {
      int     maximum = self->score->section_maxima[i];
      float   part = width * (float) maximum / (float) whole;
      float   filled = maximum > 0 ? part * (float) self->score->crs.sections[i] / (float) maximum : 0;
      GdkRGBA colour = find_colour (i);
      GdkRGBA track = colour;

      track.alpha *= TRACK_STRENGTH;
      gtk_snapshot_append_color (snapshot, &track, &GRAPHENE_RECT_INIT (x, 0, part, height));
      gtk_snapshot_append_color (snapshot, &colour, &GRAPHENE_RECT_INIT (x, 0, filled, height));
      x += part;
    }
  gtk_snapshot_pop (snapshot);
}

static void
jalon_section_bar_class_init (JalonSectionBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = jalon_section_bar_snapshot;

  jalon_member_install (klass, g_param_spec_object ("score", NULL, NULL, JALON_TYPE_SCORE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonSectionBar, score), (JalonUpdate) gtk_widget_queue_draw);

  gtk_widget_class_set_css_name (widget_class, "sectionbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
jalon_section_bar_init (JalonSectionBar *self)
{
}
