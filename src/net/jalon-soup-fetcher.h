/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-fetcher.h"

#define JALON_TYPE_SOUP_FETCHER (jalon_soup_fetcher_get_type ())
G_DECLARE_FINAL_TYPE (JalonSoupFetcher, jalon_soup_fetcher, JALON, SOUP_FETCHER, GObject)

/**
 * JalonSoupFetcher:
 *
 * Fetches a file over HTTPS. Only addresses of one domain, also after a redirect;
 * the certificate is checked; so many bytes and so much time at most; no cookies,
 * no name of the program, nothing kept from one fetch to the next.
 * Construct-only properties, for tests: domain ("canada.ca"), max-bytes (4 MiB),
 * timeout (20,000 milliseconds), tls-database (the system's).
 */
JalonFetcher *jalon_soup_fetcher_new (void);
