/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

void jalon_background_run (gpointer            source,
                           GTaskThreadFunc     work,
                           gpointer            data,
                           GDestroyNotify      data_free,
                           GAsyncReadyCallback callback,
                           gpointer            user_data);
