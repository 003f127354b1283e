/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-holidays.h"

#include "jalon-checklist-data.h"
#include "jalon-data-resource.h"
#include "jalon-json.h"

#define FILE_NAME "holidays.json"
#define SUNDAY 7

static void
free_holiday (gpointer data)
{
  JalonHoliday *holiday = data;

  g_free (holiday->id);
  jalon_text_clear (&holiday->name);
  g_free (holiday);
}

/* An optional whole number of a holiday, in a range. */
static gboolean
read_number (JsonObject *object,
             const char *name,
             int         low,
             int         high,
             int        *out_number,
             GError    **error)
{
  gint64 number;

  if (!json_object_has_member (object, name))
    return TRUE;

  if (!jalon_json_get_int (object, name, &number, error))
    return FALSE;

  if (number < low || number > high)
    {
      g_set_error (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "%s: is not in the range from %d to %d", name, low, high);
      return FALSE;
    }

  *out_number = (int) number;
  return TRUE;
}

static gboolean
read_sunday_moves (JsonObject *object,
                   gboolean   *out_moves,
                   GError    **error)
{
  JsonNode *node = json_object_get_member (object, "sunday-moves");

  if (node == NULL)
    return TRUE;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    {
      g_set_error_literal (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "sunday-moves: is neither true nor false");
      return FALSE;
    }

  *out_moves = json_node_get_boolean (node);
  return TRUE;
}

/* Exactly one way to find the day. */
static gboolean
check_way (const JalonHoliday *holiday,
           GError            **error)
{
  gboolean fixed = holiday->month != 0 && holiday->day != 0 && holiday->weekday == 0 && holiday->nth == 0 && holiday->before == 0;
  gboolean weekday = holiday->month != 0 && holiday->day == 0 && holiday->weekday != 0 && (holiday->nth == 0) != (holiday->before == 0);
  gboolean easter = holiday->month == 0 && holiday->day == 0 && holiday->weekday == 0 && holiday->nth == 0 && holiday->before == 0;

  /* Easter Sunday itself is a Sunday, and no holiday of its own. */
  if ((easter && holiday->easter != 0) || ((fixed || weekday) && holiday->easter == 0))
    return TRUE;

  g_set_error_literal (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "needs month and day, or month, weekday and nth or before, or easter");
  return FALSE;
}

static gboolean
read_holiday (JsonNode     *node,
              JalonHoliday *holiday,
              GError      **error)
{
  static const char *const names[] = { "id", "name", "month", "day", "weekday", "nth", "before",
                                       "easter", "sunday-moves", "from-year", NULL };
  JsonObject              *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error_literal (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "is not an object");
      return FALSE;
    }

  object = json_node_get_object (node);

  if (!jalon_json_only_members (object, names, error))
    return FALSE;

  holiday->id = g_strdup (jalon_json_get_string (object, "id", error));

  return holiday->id != NULL &&
         jalon_json_get_text (object, "name", &holiday->name, error) &&
         read_number (object, "month", 1, 12, &holiday->month, error) &&
         read_number (object, "day", 1, 31, &holiday->day, error) &&
         read_number (object, "weekday", 1, SUNDAY, &holiday->weekday, error) &&
         read_number (object, "nth", 1, 4, &holiday->nth, error) &&
         read_number (object, "before", 8, 31, &holiday->before, error) &&
         read_number (object, "easter", -60, 60, &holiday->easter, error) &&
         read_number (object, "from-year", 1, 9999, &holiday->from_year, error) &&
         read_sunday_moves (object, &holiday->sunday_moves, error) &&
         check_way (holiday, error);
}

/* The date of Easter in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
static JalonDate
find_easter (int year)
{
  int golden = year % 19;
  int century = year / 100;
  int of_century = year % 100;
  int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
  int weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
  int correction = (golden + 11 * epact + 22 * weekday) / 451;
  int number = epact + weekday - 7 * correction + 114;

  return (JalonDate){ (gint16) year, (guint8) (number / 31), (guint8) (number % 31 + 1) };
}

static const JalonHolidays *
get_builtin (void)
{
  static gsize          once = 0;
  static JalonHolidays *holidays = NULL;

  if (g_once_init_enter (&once))
    {
      g_autoptr (GError) error = NULL;

      holidays = jalon_holidays_load (&error);

      /* Part of the program: broken, it is the programmer's error. */
      if (holidays == NULL)
        g_error ("%s", error->message);

      g_once_init_leave (&once, 1);
    }

  return holidays;
}

/**
 * jalon_holidays_read: (skip)
 * @root: what data/holidays.json holds
 * @error: return location for a #JalonPlanError or a #JalonJsonError
 *
 * Returns: (transfer full): the holidays, or %NULL
 */
JalonHolidays *
jalon_holidays_read (JsonNode *root,
                     GError  **error)
{
  static const char *const  names[] = { "source", "holidays", NULL };
  g_autoptr (JalonHolidays) self = g_new0 (JalonHolidays, 1);
  JsonObject               *object;
  JsonArray                *array;

  self->holidays = g_ptr_array_new_with_free_func (free_holiday);

  if (!JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error_literal (error, JALON_PLAN_ERROR, JALON_PLAN_ERROR_SHAPE, "is not an object");
      return NULL;
    }

  object = json_node_get_object (root);

  if (!jalon_json_only_members (object, names, error) ||
      !jalon_json_get_source (object, "source", &self->source, error) ||
      (array = jalon_json_get_array (object, "holidays", error)) == NULL)
    return NULL;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JalonHoliday *holiday = g_new0 (JalonHoliday, 1);

      g_ptr_array_add (self->holidays, holiday);

      if (!read_holiday (json_array_get_element (array, i), holiday, error))
        {
          g_prefix_error (error, "holidays[%u]: ", i);
          return NULL;
        }
    }

  return g_steal_pointer (&self);
}

/**
 * jalon_holidays_load:
 * @error: return location for an error, which names the file
 *
 * Loads the federal holidays from the program's resource. What a proclamation
 * or a province adds is not among them.
 *
 * Returns: (transfer full): the holidays, or %NULL
 */
JalonHolidays *
jalon_holidays_load (GError **error)
{
  g_autoptr (GBytes)   bytes = NULL;
  g_autoptr (JsonNode) root = NULL;
  JalonHolidays       *self = NULL;

  bytes = g_resource_lookup_data (jalon_data_get_resource (), JALON_DATA_PREFIX "/" FILE_NAME, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  root = bytes != NULL ? jalon_json_parse_bytes (bytes, error) : NULL;
  self = root != NULL ? jalon_holidays_read (root, error) : NULL;

  if (self == NULL)
    g_prefix_error (error, "%s: ", FILE_NAME);

  return self;
}

/**
 * jalon_holidays_free:
 * @self: (transfer full) (nullable): holidays
 */
void
jalon_holidays_free (JalonHolidays *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->holidays);
  jalon_source_clear (&self->source);
  g_free (self);
}

/**
 * jalon_holiday_get_day:
 * @holiday: a holiday
 * @year: a year
 *
 * Returns: its day in that year; unset before its first year
 */
JalonDate
jalon_holiday_get_day (const JalonHoliday *holiday,
                       int                 year)
{
  JalonDate day;

  g_return_val_if_fail (holiday != NULL, JALON_DATE_UNSET);

  if (year < MAX (holiday->from_year, 1) || year > 9999)
    return JALON_DATE_UNSET;

  if (holiday->month == 0)
    return jalon_date_add_days (find_easter (year), holiday->easter);

  day = (JalonDate){ (gint16) year, (guint8) holiday->month, (guint8) MAX (holiday->day, 1) };

  if (holiday->nth != 0)
    return jalon_date_add_days (day, (holiday->weekday - jalon_date_get_weekday (day) + 7) % 7 + 7 * (holiday->nth - 1));

  if (holiday->before != 0)
    {
      day = jalon_date_add_days (day, holiday->before - 2); /* the day before */
      return jalon_date_add_days (day, -((jalon_date_get_weekday (day) - holiday->weekday + 7) % 7));
    }

  return holiday->sunday_moves && jalon_date_get_weekday (day) == SUNDAY ? jalon_date_add_days (day, 1) : day;
}

/**
 * jalon_holidays_find:
 * @date: a day
 *
 * Returns: (transfer none) (nullable): the federal holiday of that day, or %NULL
 */
const JalonHoliday *
jalon_holidays_find (JalonDate date)
{
  const JalonHolidays *self = get_builtin ();

  if (!jalon_date_is_set (date))
    return NULL;

  for (guint i = 0; i < self->holidays->len; i++)
    {
      const JalonHoliday *holiday = g_ptr_array_index (self->holidays, i);

      if (jalon_date_equal (jalon_holiday_get_day (holiday, date.year), date))
        return holiday;
    }

  return NULL;
}

/**
 * jalon_holidays_has:
 * @date: a day
 *
 * Returns: whether it is a federal holiday by section 35 of the Interpretation
 *   Act, Sundays apart
 */
gboolean
jalon_holidays_has (JalonDate date)
{
  return jalon_holidays_find (date) != NULL;
}

/**
 * jalon_holidays_is_business:
 * @date: a day, not unset
 *
 * Returns: whether a time limit may end on it without further: it is neither a
 *   Sunday nor a federal holiday (sections 26 and 35; a Saturday is no holiday)
 */
gboolean
jalon_holidays_is_business (JalonDate date)
{
  return jalon_date_get_weekday (date) != SUNDAY && !jalon_holidays_has (date);
}
