/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-round-words.h"

#include <glib/gi18n.h>

#include "jalon-fetcher.h"
#include "jalon-json.h"
#include "jalon-rounds-error.h"

static const char *
describe_fetch (JalonFetcherError code)
{
  static const char *const sentences[] = {
    [JALON_FETCHER_ERROR_ADDRESS] = N_ ("The server sent on to an address outside canada.ca, which was not followed."),
    [JALON_FETCHER_ERROR_CERTIFICATE] = N_ ("The server could not prove that it is canada.ca, so nothing was taken from it."),
    [JALON_FETCHER_ERROR_NO_CONNECTION] = N_ ("There is no connection to canada.ca."),
    [JALON_FETCHER_ERROR_STATUS] = N_ ("canada.ca did not give the list out. Its address may have changed, or the server may be busy."),
    [JALON_FETCHER_ERROR_TOO_LARGE] = N_ ("What the server sent is larger than a list of rounds can be."),
    [JALON_FETCHER_ERROR_TIMEOUT] = N_ ("The server took more than 20 seconds."),
    [JALON_FETCHER_ERROR_CUT_OFF] = N_ ("The connection broke before the list was complete."),
    [JALON_FETCHER_ERROR_NO_TLS] = N_ ("This computer has no secure connections: the package glib-networking is missing."),
  };

  return _ (sentences[code]);
}

static const char *
describe_list (JalonRoundsError code)
{
  switch (code)
    {
    case JALON_ROUNDS_ERROR_PAGE:
      return _ ("This is a web page, not the list of rounds.");

    case JALON_ROUNDS_ERROR_FEED:
    case JALON_ROUNDS_ERROR_SHAPE:
      return _ ("This is not the list of rounds.");

    case JALON_ROUNDS_ERROR_EMPTY:
      return _ ("There is no round in the list that can be read.");

    default:
      g_return_val_if_reached ("");
    }
}

/**
 * jalon_round_words_dup_failure:
 * @error: what jalon_rounds_store_refresh_finish() or jalon_rounds_store_take_feed() said
 *
 * Returns: (transfer full): why there is no new list, and that nothing is lost
 */
char *
jalon_round_words_dup_failure (const GError *error)
{
  if (error->domain == JALON_FETCHER_ERROR)
    return g_strdup_printf ("%s\n\n%s\n\n%s", describe_fetch ((JalonFetcherError) error->code), _ ("The rounds that you have stay as they are."), error->message);

  if (error->domain == JALON_ROUNDS_ERROR)
    return g_strdup_printf ("%s\n\n%s", describe_list ((JalonRoundsError) error->code), _ ("The rounds that you have stay as they are."));

  if (error->domain == JALON_JSON_ERROR || error->domain == G_CONVERT_ERROR)
    return g_strdup_printf ("%s\n\n%s\n\n%s", _ ("This is not the list of rounds."), _ ("The rounds that you have stay as they are."), error->message);

  return g_strdup (error->message);
}
