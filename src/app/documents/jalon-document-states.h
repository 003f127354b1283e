/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-document.h"

/* The states of a document: drawn signs, and the choice between them. */
const char *jalon_document_state_icon (JalonDocumentState state);
GtkWidget  *jalon_document_states_popover_new (GCallback chosen, GObject *owner);
