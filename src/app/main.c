/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-application.h"
#include "jalon-words.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (JalonApplication) application = NULL;

  /* The words have chosen the locale; GTK would choose the one for numbers again. */
  gtk_disable_setlocale ();
  jalon_words_init (NULL);
  application = jalon_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
