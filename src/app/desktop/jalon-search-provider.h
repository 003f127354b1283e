/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "jalon-clock.h"
#include "jalon-results.h"

#define JALON_TYPE_SEARCH_PROVIDER (jalon_search_provider_get_type ())
G_DECLARE_FINAL_TYPE (JalonSearchProvider, jalon_search_provider, JALON, SEARCH_PROVIDER, GObject)

/**
 * JalonSearchProvider:
 *
 * Answers the search of GNOME Shell with the households of the library and their
 * documents. Signal: chosen (path: nullable, key: nullable): the person wants to see a
 * household, or a document of it.
 */
/* The data, made when they are first asked for; NULL: they are broken. */
typedef JalonKnowledge *(*JalonSearchKnowledge) (gpointer owner);

JalonSearchProvider *jalon_search_provider_new (JalonClock *clock, JalonSearchKnowledge get_knowledge, gpointer owner);

gboolean jalon_search_provider_export (JalonSearchProvider *self, GDBusConnection *connection, const char *object_path, GError **error);
void     jalon_search_provider_unexport (JalonSearchProvider *self);
