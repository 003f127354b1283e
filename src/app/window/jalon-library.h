/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "jalon-household.h"

/* A household of the folder, as its file stood when it was read. */
typedef struct
{
  char           *path;
  JalonHousehold *household;
} JalonLibraryEntry;

/* The folder in which the program keeps households: $XDG_DATA_HOME/jalon. */
char      *jalon_library_dup_folder (void);
GStrv      jalon_library_list (void);                                                   /* all files in it, the last used first */
char      *jalon_library_dup_new_path (const char *name);                               /* a path that does not exist yet, named after a household */
void       jalon_library_read_async (GAsyncReadyCallback callback, gpointer user_data); /* not on the main thread */
GPtrArray *jalon_library_read_finish (GAsyncResult *result);
char      *jalon_library_dup_rules_folder (void); /* rules of the person's own */
