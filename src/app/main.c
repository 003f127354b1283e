/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-application.h"
#include "jalon-words.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (JalonApplication) application = NULL;

  jalon_words_init (NULL);
  application = jalon_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
