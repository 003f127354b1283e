/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-json-shape.h"
#include "jalon-quote.h"

/* Reads { "en": "…", "fr": "…" }, or one text for both if @accept_one. */
static gboolean
read_text (JsonObject *object,
           const char *name,
           gboolean    accept_one,
           JalonText  *out_text,
           GError    **error)
{
  static const char *const languages[] = { "en", "fr", NULL };
  JsonNode                *node = jalon_json_get_member (object, name, error);
  const char              *words[JALON_N_LANGUAGES];

  if (node == NULL)
    return FALSE;

  if (!JSON_NODE_HOLDS_OBJECT (node) && !(accept_one && jalon_json_is_string (node)))
    return jalon_json_fail_shape (error, name, "is %s, not an object with en and fr", jalon_json_describe (node));

  if (JSON_NODE_HOLDS_OBJECT (node) && !jalon_json_only_members (json_node_get_object (node), languages, error))
    {
      g_prefix_error (error, "%s: ", name);
      return FALSE;
    }

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    {
      const char *language = jalon_language_to_string ((JalonLanguage) i);

      words[i] = jalon_json_is_string (node) ? json_node_get_string (node)
                                             : jalon_json_get_string (json_node_get_object (node), language, error);

      if (words[i] != NULL && words[i][0] == '\0')
        jalon_json_fail_shape (error, language, "is empty");

      if (words[i] == NULL || words[i][0] == '\0')
        {
          g_prefix_error (error, "%s: ", name);
          return FALSE;
        }
    }

  for (guint i = 0; i < JALON_N_LANGUAGES; i++)
    out_text->words[i] = g_strdup (words[i]);

  return TRUE;
}

/* GUri lets blanks and other scripts pass; an address has neither. */
static gboolean
is_https (const char *url)
{
  g_autoptr (GUri) uri = NULL;

  for (const char *at = url; *at != '\0'; at++)
    {
      if (!g_ascii_isgraph (*at))
        return FALSE;
    }

  uri = g_uri_parse (url, G_URI_FLAGS_NONE, NULL);
  return uri != NULL && g_str_has_prefix (url, "https://") && g_uri_get_host (uri)[0] != '\0';
}

static gboolean
check_url (const char *url,
           GError    **error)
{
  g_autofree char *quoted = NULL;

  if (is_https (url))
    return TRUE;

  quoted = jalon_quote (url);
  return jalon_json_fail_shape (error, "url", "%s is not an https address", quoted);
}

static gboolean
read_source (JsonObject  *object,
             JalonSource *source,
             GError     **error)
{
  static const char *const members[] = { "title", "url", "section", "read", NULL };

  if (!jalon_json_only_members (object, members, error) ||
      !read_text (object, "title", TRUE, &source->title, error) ||
      !read_text (object, "url", TRUE, &source->url, error) ||
      !check_url (source->url.words[JALON_LANGUAGE_EN], error) ||
      !check_url (source->url.words[JALON_LANGUAGE_FR], error))
    return FALSE;

  if (json_object_has_member (object, "section"))
    {
      const char *section = jalon_json_get_string (object, "section", error);

      if (section == NULL)
        return FALSE;

      if (section[0] == '\0')
        return jalon_json_fail_shape (error, "section", "is empty");

      source->section = g_strdup (section);
    }

  return !json_object_has_member (object, "read") || jalon_json_get_date (object, "read", &source->read, error);
}

/**
 * jalon_json_get_text:
 * @object: an object of a data file
 * @name: the member to read
 * @out_text: (out): the words, to free with jalon_text_clear(); unchanged on failure
 * @error: return location for an error %JALON_JSON_ERROR_SHAPE
 *
 * Reads a text in both languages, `{ "en": "…", "fr": "…" }`, neither empty.
 * What @out_text held before is not freed.
 *
 * Returns: whether the member holds such a text
 */
gboolean
jalon_json_get_text (JsonObject *object,
                     const char *name,
                     JalonText  *out_text,
                     GError    **error)
{
  return read_text (object, name, FALSE, out_text, error);
}

/**
 * jalon_json_get_source:
 * @object: an object of a data file
 * @name: the member to read
 * @out_source: (out): the source, to free with jalon_source_clear(); unchanged on failure
 * @error: return location for an error %JALON_JSON_ERROR_SHAPE
 *
 * Reads where a figure comes from: `title` and `url`, each one text or one a
 * language, `section` if there is one, and `read`, the day it was last read, if
 * that is known. The addresses are https. What @out_source held before is not freed.
 *
 * Returns: whether the member holds a source
 */
gboolean
jalon_json_get_source (JsonObject  *object,
                       const char  *name,
                       JalonSource *out_source,
                       GError     **error)
{
  JsonObject *member = jalon_json_get_object (object, name, error);
  JalonSource source = { 0 };

  if (member == NULL)
    return FALSE;

  if (!read_source (member, &source, error))
    {
      g_prefix_error (error, "%s: ", name);
      jalon_source_clear (&source);
      return FALSE;
    }

  *out_source = source;
  return TRUE;
}
