/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-category.h"

#include <string.h>

#define CODE_DIGITS 5
#define MAX_NUMBER 10000
#define HIGHEST_LEVEL 12

/* By JalonEducation. */
static const char *const education_words[] = { "none", "secondary", "one-year", "two-year", "three-year", "two-or-more", "master", "doctorate", NULL };

#define COUNT(name, member)                                                                                 \
  {                                                                                                         \
    name, JALON_DATA_NUMBER, G_STRUCT_OFFSET (JalonCategoryVersion, member), .least = 1, .most = MAX_NUMBER \
  }
#define SWITCH(name, member)                                                 \
  {                                                                          \
    name, JALON_DATA_BOOLEAN, G_STRUCT_OFFSET (JalonCategoryVersion, member) \
  }

static const JalonDataField work_fields[] = {
  COUNT ("months", months),
  COUNT ("hours", hours),
  COUNT ("window-years", window_years),
  SWITCH ("continuous", continuous),
  SWITCH ("canada-only", canada_only),
};

static const JalonDataShape work_shape = { work_fields, G_N_ELEMENTS (work_fields) };

static const JalonDataField military_fields[] = {
  COUNT ("months", months),
  { "education", JALON_DATA_CHOICE, G_STRUCT_OFFSET (JalonCategoryVersion, education), .words = education_words },
};

static const JalonDataShape military_shape = { military_fields, G_N_ELEMENTS (military_fields) };

static const JalonDataField version_fields[] = {
  { "from", JALON_DATA_DATE, G_STRUCT_OFFSET (JalonCategoryVersion, from) },
  { "to", JALON_DATA_DATE, G_STRUCT_OFFSET (JalonCategoryVersion, to), JALON_DATA_OPTIONAL },
  { "label", JALON_DATA_WORD, G_STRUCT_OFFSET (JalonCategoryVersion, label) },
  { "source", JALON_DATA_SOURCE, G_STRUCT_OFFSET (JalonCategoryVersion, source) },
  { "note", JALON_DATA_TEXT, G_STRUCT_OFFSET (JalonCategoryVersion, note), JALON_DATA_OPTIONAL },
  { "level", JALON_DATA_NUMBER, G_STRUCT_OFFSET (JalonCategoryVersion, level), JALON_DATA_OPTIONAL, 1, HIGHEST_LEVEL },
  { "work", JALON_DATA_OBJECT, 0, JALON_DATA_OPTIONAL, .shape = &work_shape },
  { "military", JALON_DATA_OBJECT, 0, JALON_DATA_OPTIONAL, .shape = &military_shape },
  { "codes", JALON_DATA_WORDS, G_STRUCT_OFFSET (JalonCategoryVersion, codes), JALON_DATA_OPTIONAL | JALON_DATA_FILLED },
};

static gboolean
is_code (const char *text)
{
  return strlen (text) == CODE_DIGITS && strspn (text, "0123456789") == CODE_DIGITS;
}

static gboolean
check_codes (char   **codes,
             GError **error)
{
  for (guint i = 0; codes[i] != NULL; i++)
    {
      if (!is_code (codes[i]))
        return jalon_data_fail (error, "codes[%u]: is not a code of %d digits", i, CODE_DIGITS);

      if (i > 0 && strcmp (codes[i - 1], codes[i]) >= 0)
        return jalon_data_fail (error, "codes[%u]: %s does not come after %s", i, codes[i], codes[i - 1]);
    }

  return TRUE;
}

/* A category asks one of three things: a level of French, work, or an offer of
 * the Canadian Armed Forces; the latter two in a list of codes. */
static gboolean
check_what_is_asked (JalonCategoryVersion *version,
                     GError              **error)
{
  if ((version->level > 0) + (version->hours > 0) + version->military != 1)
    return jalon_data_fail (error, "must have one of level, work and military");

  if (version->level > 0 && version->codes != NULL)
    return jalon_data_fail (error, "codes: do not go with level");

  if (version->level > 0)
    return TRUE;

  if (version->codes == NULL)
    return jalon_data_fail (error, "codes: is missing");

  return check_codes (version->codes, error);
}

static gboolean
check_version (gpointer      record,
               gconstpointer before,
               GError      **error)
{
  JalonCategoryVersion       *version = record;
  const JalonCategoryVersion *last = before;

  if (jalon_date_is_set (version->to) && jalon_date_compare (version->to, version->from) < 0)
    return jalon_data_fail (error, "to: is before from");

  if (!check_what_is_asked (version, error))
    return FALSE;

  if (last != NULL && (!jalon_date_is_set (last->to) || jalon_date_compare (version->from, last->to) <= 0))
    return jalon_data_fail (error, "from: the version before is still in force");

  return TRUE;
}

static void
finish_version (gpointer record)
{
  JalonCategoryVersion *version = record;

  version->units = version->hours * JALON_WORK_UNITS_PER_HOUR;
  version->military = version->months > 0 && version->hours == 0; /* work always has hours */
}

static const JalonDataShape version_shape = {
  version_fields,
  G_N_ELEMENTS (version_fields),
  sizeof (JalonCategoryVersion),
  .check = check_version,
  .finish = finish_version,
};

static const JalonDataField category_fields[] = {
  { "id", JALON_DATA_WORD, G_STRUCT_OFFSET (JalonCategory, id) },
  { "name", JALON_DATA_TEXT, G_STRUCT_OFFSET (JalonCategory, name) },
  { "versions", JALON_DATA_RECORDS, G_STRUCT_OFFSET (JalonCategory, versions), JALON_DATA_FILLED, .shape = &version_shape },
};

static const JalonDataShape category_shape = { category_fields, G_N_ELEMENTS (category_fields), sizeof (JalonCategory) };

/* Read strictly: unknown or repeated members, versions out of order or overlapping, codes that
 * do not rise and an incomplete source are errors, such as `versions[1]: codes[3]: …`. */
const JalonDataSet jalon_category_set = { "categories", &category_shape, .by_id = TRUE };
