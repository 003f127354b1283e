/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-time-line.h"

#include <glib/gi18n.h>

#include "jalon-deadline-links.h"
#include "jalon-list-update.h"
#include "jalon-narrow-bin.h"
#include "jalon-palette.h"
#include "jalon-plan-words.h"
#include "jalon-platform.h"
#include "jalon-time-lanes.h"
#include "jalon-time-months.h"
#include "jalon-time-sign.h"
#include "jalon-words.h"

struct _JalonTimeLine
{
  GtkWidget parent_instance;

  GPtrArray *deadlines; /* of JalonDeadline */
  GPtrArray *titles;    /* of char, as many */
  JalonDate  today;
  JalonDate  from; /* the first day of a month */
  JalonDate  to;
};

G_DEFINE_FINAL_TYPE (JalonTimeLine, jalon_time_line, GTK_TYPE_WIDGET)

/* Measures, in pixels. */
#define WIDEST 20000 /* pixels */
#define HEAD 32
#define HEAD_MIDDLE 17 /* of its words */
#define FOOT 14
#define BAR 6
#define POLE 7
#define MONTH_SCALE 0.82  /* of the text: names of months */
#define BOLD 1.1          /* of words: about, to those that are not */
#define ROOM_FOR_WORDS 92 /* after the last day */
#define ROOM_WHEN_NARROW 72
#define DAYS_BEFORE 14 /* of the past, at least */
#define NARROW 420

typedef struct
{
  GtkSnapshot   *snapshot;
  JalonTimeLanes lanes;
  float          left;
  float          right;
  float          width;
  float          height;
  GdkRGBA        ink;
  GdkRGBA        dim;
  GdkRGBA        late;
  GdkRGBA        on_late;
} Canvas;

/* Drawing ------------------------------------------------------------------- */

static GdkRGBA
weaken (GdkRGBA colour,
        float   strength)
{
  colour.alpha *= strength;
  return colour;
}

static float
find_x (JalonTimeLine *self,
        const Canvas  *canvas,
        JalonDate      day)
{
  const int whole = MAX (jalon_date_days_between (self->from, self->to), 1);
  const int days = CLAMP (jalon_date_days_between (self->from, day), 0, whole);

  return canvas->left + (canvas->right - canvas->left) * (float) days / (float) whole;
}

/* The middle of the bar. */
static float
find_lane (const Canvas *canvas,
           guint         i)
{
  const JalonTimeLanes *lanes = &canvas->lanes;

  return lanes->ends[i] + lanes->scale * (HEAD - (lanes->above ? JALON_TIME_BESIDE : JALON_TIME_LANE / 2.0f));
}

static float
get_right (float width,
           float scale)
{
  return width - scale * (width < NARROW * scale ? ROOM_WHEN_NARROW : ROOM_FOR_WORDS);
}

static JalonTimeLanes
find_lanes (JalonTimeLine *self,
            float          width)
{
  float whole;

  if (!jalon_date_is_set (self->today)) /* no household yet */
    return (JalonTimeLanes){ .scale = 1 };

  whole = (float) MAX (jalon_date_days_between (self->from, self->to), 1);
  return jalon_time_lanes_find (GTK_WIDGET (self), self->titles, width, get_right (width, (float) jalon_scale_with_text (GTK_WIDGET (self), 100) / 100), (float) jalon_date_days_between (self->from, self->today) / whole);
}

/* Draws a text with its middle at @y. */
static void
draw_layout (const Canvas *canvas,
             PangoLayout  *layout,
             GdkRGBA       colour,
             float         x,
             float         y)
{
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_snapshot_save (canvas->snapshot);
  gtk_snapshot_translate (canvas->snapshot, &GRAPHENE_POINT_INIT (x, y - (float) height / 2));
  gtk_snapshot_append_layout (canvas->snapshot, layout, &colour);
  gtk_snapshot_restore (canvas->snapshot);
}

/* Draws words with their middle at @y, at most @room wide. Returns their width. */
static float
draw_words (JalonTimeLine *self,
            const Canvas  *canvas,
            const char    *words,
            const char    *attributes,
            GdkRGBA        colour,
            float          x,
            float          y,
            float          room)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), words);
  PangoAttrList          *list = attributes != NULL ? pango_attr_list_from_string (attributes) : NULL;
  int                     width;

  if (list != NULL)
    pango_layout_set_attributes (layout, list);
  if (room > 0)
    {
      pango_layout_set_width (layout, (int) (room * PANGO_SCALE));
      pango_layout_set_height (layout, -2);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  pango_layout_get_pixel_size (layout, &width, NULL);
  draw_layout (canvas, layout, colour, x, y);
  g_clear_pointer (&list, pango_attr_list_unref);
  return (float) width;
}

/* Whole, beside its bar or above it. */
static void
draw_title (JalonTimeLine *self,
            const Canvas  *canvas,
            guint          i,
            float          y)
{
  const JalonTimeLanes   *lanes = &canvas->lanes;
  g_autoptr (PangoLayout) layout = jalon_time_lanes_lay_out_title (GTK_WIDGET (self), self->titles->pdata[i], lanes->room);

  if (lanes->above)
    y -= (lanes->ends[i] - (i > 0 ? lanes->ends[i - 1] : 0) - (JALON_TIME_LANE - JALON_TIME_BESIDE) * lanes->scale) / 2 + 4 * lanes->scale;
  draw_layout (canvas, layout, canvas->ink, lanes->title, y);
}

static void
draw_sign (JalonTimeLine *self,
           const Canvas  *canvas,
           JalonDeadline *deadline,
           float          x,
           float          y)
{
  const float size = JALON_TIME_SIGN * canvas->lanes.scale;

  if (jalon_deadline_is_late (deadline, self->today))
    jalon_time_sign_draw_late (canvas->snapshot, GTK_WIDGET (self), canvas->late, canvas->on_late, x, y, size);
  else
    jalon_time_sign_draw (canvas->snapshot, jalon_deadline_get_icon_name (deadline, self->today), canvas->ink, x, y, size);
}

static void
draw_dots (const Canvas *canvas,
           float         from,
           float         to,
           float         y)
{
  for (float x = from; x + 3 <= to; x += 5)
    gtk_snapshot_append_color (canvas->snapshot, &canvas->late, &GRAPHENE_RECT_INIT (x, y - BAR / 2.0f, 3, BAR));
}

/* The bars lie below the pole, the signs and words above it. */
static void
draw_bar (JalonTimeLine *self,
          const Canvas  *canvas,
          guint          i)
{
  JalonDeadline *deadline = self->deadlines->pdata[i];
  const float    y = find_lane (canvas, i);
  const float    due = find_x (self, canvas, deadline->due);
  const GdkRGBA  grey = weaken (canvas->ink, 0.2f);
  float          start = jalon_date_is_set (deadline->trigger) ? find_x (self, canvas, deadline->trigger) : canvas->left;

  /* A birthday starts on its own day. */
  if (start >= due)
    start = canvas->left;

  gtk_snapshot_append_color (canvas->snapshot, &grey, &GRAPHENE_RECT_INIT (start, y - BAR / 2.0f, due - start, BAR));
  if (jalon_deadline_is_late (deadline, self->today))
    draw_dots (canvas, due + JALON_TIME_SIGN * canvas->lanes.scale - 1, find_x (self, canvas, self->today) - 3, y);
}

static void
draw_lane (JalonTimeLine *self,
           const Canvas  *canvas,
           guint          i)
{
  JalonDeadline   *deadline = self->deadlines->pdata[i];
  const gboolean   late = jalon_deadline_is_late (deadline, self->today);
  const float      y = find_lane (canvas, i);
  const float      due = find_x (self, canvas, deadline->due);
  const float      today = find_x (self, canvas, self->today);
  g_autofree char *day = jalon_words_date_day_month (deadline->due);
  g_autofree char *distance = jalon_deadline_dup_distance (deadline, self->today);
  /* Words beside today would stand on the pole. */
  const float      words_x = (due <= today + POLE ? MAX (today, due) : due) + JALON_TIME_BESIDE * canvas->lanes.scale;
  g_autofree char *whole = g_strdup_printf ("%s, %s", day, distance);
  /* In more than one line they would stand on the title: where there is no room, the list says how late. */
  const gboolean fits = jalon_time_months_measure (GTK_WIDGET (self), whole, MONTH_SCALE * BOLD) <= (double) (canvas->width - words_x - 2);

  draw_title (self, canvas, i, y);
  draw_sign (self, canvas, deadline, due, y);
  draw_words (self, canvas, late && fits ? whole : day, late ? "0 -1 weight bold, 0 -1 scale 0.82" : "0 -1 scale 0.82", late ? canvas->late : canvas->dim, words_x, y, MAX (canvas->width - words_x - 2, 12));
}

/* At the head, beside the pole. Returns where the word ends. */
static float
draw_today (JalonTimeLine *self,
            const Canvas  *canvas)
{
  g_autofree char *words = jalon_words_distance (0);
  const float      x = find_x (self, canvas, self->today) + POLE;

  return x + draw_words (self, canvas, words, "0 -1 weight bold, 0 -1 scale " G_STRINGIFY (MONTH_SCALE), canvas->ink, x, HEAD_MIDDLE, 0);
}

/* Past the titles, which stand in its way where they are above their bars. */
static void
draw_month_line (JalonTimeLine *self,
                 const Canvas  *canvas,
                 float          x)
{
  const GdkRGBA line = weaken (canvas->ink, 0.09f);
  const float   head = HEAD * canvas->lanes.scale;

  gtk_snapshot_append_color (canvas->snapshot, &line, &GRAPHENE_RECT_INIT (x, 8, 1, (canvas->lanes.above ? head : canvas->height - 8) - 8));
  for (guint i = 0; canvas->lanes.above && i < self->deadlines->len; i++)
    {
      const float top = jalon_time_lanes_get_free (&canvas->lanes, i);

      gtk_snapshot_append_color (canvas->snapshot, &line, &GRAPHENE_RECT_INIT (x, head + top, 1, canvas->lanes.ends[i] - top));
    }
}

/* A name that would stand behind the pole, in the word beside it or in the name before it is left out. */
static void
draw_months (JalonTimeLine *self,
             const Canvas  *canvas)
{
  const float           width = find_x (self, canvas, jalon_date_add_months (self->from, 1, JALON_ROUNDING_DOWN)) - find_x (self, canvas, self->from);
  const JalonTimeMonths months = jalon_time_months_choose (GTK_WIDGET (self), MONTH_SCALE, (double) width);
  const float           taken = find_x (self, canvas, self->today) - POLE;
  float                 free = draw_today (self, canvas) + POLE;
  int                   year = self->from.year;

  for (JalonDate month = self->from; jalon_date_compare (month, self->to) < 0; month = jalon_date_add_months (month, 1, JALON_ROUNDING_DOWN))
    {
      const float      x = find_x (self, canvas, month) + 8;
      g_autofree char *words = jalon_time_months_dup_after (&months, month, year);
      const float      end = words != NULL ? x + (float) jalon_time_months_measure (GTK_WIDGET (self), words, MONTH_SCALE) : x;

      if (!jalon_date_equal (month, self->from))
        draw_month_line (self, canvas, x - 8);
      if (words == NULL || (x < free && end > taken))
        continue;

      draw_words (self, canvas, words, "0 -1 scale " G_STRINGIFY (MONTH_SCALE), canvas->dim, x, HEAD_MIDDLE, 0);
      year = month.year;
      free = MAX (free, end);
    }
}

static void
jalon_time_line_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  JalonTimeLine *self = JALON_TIME_LINE (widget);
  const float    width = (float) gtk_widget_get_width (widget);
  Canvas         canvas = { snapshot, find_lanes (self, width), 0, 0, width, (float) gtk_widget_get_height (widget), { 0 }, { 0 }, { 0 }, { 1, 1, 1, 1 } };

  if (!jalon_date_is_set (self->today))
    return;

  canvas.left = canvas.lanes.left;
  canvas.right = get_right (width, canvas.lanes.scale);
  jalon_platform_get_colour (widget, &canvas.ink);
  canvas.dim = canvas.late = canvas.ink;
  jalon_palette_lookup ("dim", &canvas.dim);
  jalon_palette_lookup ("late", &canvas.late);
  jalon_palette_lookup ("on_badge", &canvas.on_late);

  draw_months (self, &canvas);
  for (guint i = 0; i < self->deadlines->len; i++)
    draw_bar (self, &canvas, i);
  jalon_time_sign_draw_pole (snapshot, canvas.dim, find_x (self, &canvas, self->today), POLE, canvas.height);
  for (guint i = 0; i < self->deadlines->len; i++)
    draw_lane (self, &canvas, i);
  jalon_time_lanes_clear (&canvas.lanes);
}

static void
jalon_time_line_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  JalonTimeLine          *self = JALON_TIME_LINE (widget);
  g_auto (JalonTimeLanes) lanes = find_lanes (self, (float) (for_size >= 0 ? for_size : WIDEST)); /* without a width: the least height that it ever has */
  const float             end = self->deadlines->len > 0 && lanes.ends != NULL ? lanes.ends[self->deadlines->len - 1] : JALON_TIME_LANE * lanes.scale;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 260;
      *natural = 736;
    }
  else
    *minimum = *natural = (int) (HEAD * lanes.scale) + (int) end + FOOT;
}

static GtkSizeRequestMode
jalon_time_line_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_time_line_finalize (GObject *object)
{
  JalonTimeLine *self = JALON_TIME_LINE (object);

  g_ptr_array_unref (self->deadlines);
  g_ptr_array_unref (self->titles);

  G_OBJECT_CLASS (jalon_time_line_parent_class)->finalize (object);
}

static void
jalon_time_line_class_init (JalonTimeLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jalon_time_line_finalize;
  widget_class->snapshot = jalon_time_line_snapshot;
  widget_class->measure = jalon_time_line_measure;
  widget_class->get_request_mode = jalon_time_line_get_request_mode;
  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jalon_time_line_init (JalonTimeLine *self)
{
  self->deadlines = g_ptr_array_new_with_free_func (g_object_unref);
  self->titles = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/* Public -------------------------------------------------------------------- */

static void
describe (JalonTimeLine *self)
{
  g_autofree char *name = g_strdup_printf (ngettext ("Line of time with %u date, which the list below tells in words", "Line of time with %u dates, which the list below tells in words", self->deadlines->len), self->deadlines->len);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * jalon_time_line_show:
 * @self: a line of time
 * @session: whose today it is
 * @deadlines: (element-type JalonDeadline): the lanes, in this order
 * @months: how far it reaches, from today
 *
 * Draws other dates.
 */
void
jalon_time_line_show (JalonTimeLine *self,
                      JalonSession  *session,
                      GPtrArray     *deadlines,
                      int            months)
{
  const JalonDate today = jalon_session_get_today (session);
  const JalonDate to = jalon_date_add_months (today, months, JALON_ROUNDING_DOWN);

  /* The session keeps the dates that say what they said. */
  if (jalon_date_equal (self->today, today) && jalon_date_equal (self->to, to) && jalon_list_is_same (self->deadlines, deadlines))
    return;

  self->today = today;
  self->from = jalon_date_add_days (self->today, -DAYS_BEFORE);
  self->from.day = 1;
  self->to = to;

  g_ptr_array_set_size (self->deadlines, 0);
  g_ptr_array_set_size (self->titles, 0);
  for (guint i = 0; i < deadlines->len; i++)
    {
      JalonDeadline *deadline = deadlines->pdata[i];

      g_ptr_array_add (self->deadlines, g_object_ref (deadline));
      g_ptr_array_add (self->titles, jalon_deadline_dup_title (deadline, jalon_session_get_household (session)));
    }

  describe (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * jalon_time_line_get_n_lanes:
 * @self: a line of time
 *
 * Returns: how many dates it shows
 */
guint
jalon_time_line_get_n_lanes (JalonTimeLine *self)
{
  return self->deadlines->len;
}
