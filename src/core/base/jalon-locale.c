/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-locale.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>

/*
 * gettext gives no translation at all in the locale "C", and with newer C
 * libraries in "C.UTF-8" neither, whatever LANGUAGE says. Only the name of the
 * locale of messages makes the difference, so where no other one is installed,
 * as in a container, the messages of "C.UTF-8" are read once more, from a
 * folder that calls them by another name.
 */

#define NAME_THAT_TRANSLATES "en_CA.UTF-8"

static gboolean
translates (const char *locale)
{
  return locale != NULL && strcmp (locale, "POSIX") != 0 && strcmp (locale, "C") != 0 && !g_str_has_prefix (locale, "C.");
}

static char *
find_plain_locale (void)
{
  static const char *const PLACES[] = { "/usr/lib/locale", "/usr/lib64/locale", "/usr/share/locale", "/usr/share/i18n/locale" };
  static const char *const NAMES[] = { "C.utf8", "C.UTF-8" };

  for (guint i = 0; i < G_N_ELEMENTS (PLACES); i++)
    for (guint j = 0; j < G_N_ELEMENTS (NAMES); j++)
      {
        g_autofree char *path = g_build_filename (PLACES[i], NAMES[j], NULL);

        if (g_file_test (path, G_FILE_TEST_IS_DIR))
          return g_steal_pointer (&path);
      }

  return NULL;
}

/* The C library asks LOCPATH while it reads a locale, and never again. */
static void
read_from (const char *folder)
{
  g_autofree char *before = g_strdup (g_getenv ("LOCPATH"));

  g_setenv ("LOCPATH", folder, TRUE);
  setlocale (LC_MESSAGES, NAME_THAT_TRANSLATES);

  if (before != NULL)
    g_setenv ("LOCPATH", before, TRUE);
  else
    g_unsetenv ("LOCPATH");
}

static void
rename_plain_messages (void)
{
  g_autofree char *plain = find_plain_locale ();
  g_autofree char *folder = plain != NULL ? g_dir_make_tmp ("jalon-locale-XXXXXX", NULL) : NULL;
  g_autofree char *name = folder != NULL ? g_build_filename (folder, NAME_THAT_TRANSLATES, NULL) : NULL;

  if (name == NULL)
    return;

  if (symlink (plain, name) == 0)
    {
      read_from (folder);
      g_unlink (name);
    }

  g_rmdir (folder);
}

/**
 * jalon_locale_take:
 * @language: of the program; LANGUAGE says the same
 *
 * Takes the locale of the environment, or, where gettext would translate
 * nothing in it, one in which it does, whether any is installed or not. A
 * locale found is exported too, since a toolkit may read it again. Numbers stay
 * those of "C": machines read them too. Before there is any other thread.
 */
void
jalon_locale_take (JalonLanguage language)
{
  static const char *const LOCALES[JALON_N_LANGUAGES][6] = {
    [JALON_LANGUAGE_EN] = { "en_CA.UTF-8", "en_US.UTF-8", "C.UTF-8" },
    [JALON_LANGUAGE_FR] = { "fr_CA.UTF-8", "fr_FR.UTF-8", "en_CA.UTF-8", "en_US.UTF-8", "C.UTF-8" },
  };

  if (setlocale (LC_ALL, "") == NULL || !translates (setlocale (LC_MESSAGES, NULL)))
    for (const char *const *locale = LOCALES[language]; *locale != NULL; locale++)
      if (setlocale (LC_ALL, *locale) != NULL)
        {
          g_setenv ("LC_ALL", *locale, TRUE);
          break;
        }

  /* The words of the source are English. */
  if (language != JALON_LANGUAGE_EN && !translates (setlocale (LC_MESSAGES, NULL)))
    rename_plain_messages ();

  setlocale (LC_NUMERIC, "C");
}
