/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

#define JALON_TYPE_VIEW (jalon_view_get_type ())
G_DECLARE_DERIVABLE_TYPE (JalonView, jalon_view, JALON, VIEW, AdwBin)

/**
 * JalonViewClass:
 * @session_changed: (nullable): another household, or none, is shown; follows what lives
 *   longer than one update. @old is the session before (nullable)
 * @update: (nullable): shows the results of the session, which may be NULL. Called after
 *   each edit if the view is on the screen, else once when it is shown again
 */
struct _JalonViewClass
{
  AdwBinClass parent_class;

  void (*session_changed) (JalonView *self, JalonSession *old);
  void (*update) (JalonView *self);
};

/* What shows the results of a household: a page, or a part of one. Abstract.
 * Property: session (nullable, writable). */
JalonSession *jalon_view_get_session (JalonView *self); /* (transfer none) (nullable) */
void          jalon_view_set_session (JalonView *self, JalonSession *session);

void jalon_view_refresh (JalonView *self);    /* now if it is on the screen, else when it is */
void jalon_view_update_now (JalonView *self); /* also if nobody sees it, before it is searched */
