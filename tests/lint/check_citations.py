#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the data cites: the page of the claim, in both languages, with its section and the day it was read."""
import datetime
import json
import re
import urllib.parse

import lint

OFFICIAL = (".canada.ca", ".gc.ca")

# Pages of others, each with the reason why it is cited.
OTHERS = {
    "salsa.debian.org": "origin of the names of countries",
    "www.visacenter.org": "the only copy that is left of the Ministerial Instructions 2016-1",
}

LAW = "https://laws-lois.justice.gc.ca/"
EE = "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/"

# Addresses that IRCC has given up.
OUTDATED = (EE + "eligibility/canadian-experience-class.html", EE + "submit-profile.html",
            EE + "apply-permanent-residence/how-we-assess.html")

# A day that examples carry; nobody read a page on it.
EXAMPLE_DAY = "2026-11-20"

# What stands before the page that is only near the claim.
RELATED = re.compile(r"^.*(?:(?:(?:related|current) (?:page|table)|page voisine|tableau actuel)\s*:|(?:found|2023); see|(?:trouvée|2023); voir)\s*")


def sources(value, path=""):
    if isinstance(value, dict):
        for name, member in value.items():
            if name == "source" and isinstance(member, dict):
                yield f"{path}{name}", member
            else:
                yield from sources(member, f"{path}{name}.")
    elif isinstance(value, list):
        for number, member in enumerate(value):
            yield from sources(member, f"{path}[{number}].")


def both(text):
    return text if isinstance(text, dict) else {"en": text, "fr": text}


def is_french(url):
    return bool(re.search(r"/(fr|fra|francais)/", urllib.parse.urlsplit(url).path))


def host_complaint(url):
    host = urllib.parse.urlsplit(url).hostname or ""
    if host not in OTHERS and not ("." + host).endswith(OFFICIAL):
        yield f"{host} is not the place of an official claim"


def language_complaints(title, url):
    """The French address is French, or the French title says that the page is English."""
    if url["en"] == url["fr"] and "." + (urllib.parse.urlsplit(url["en"]).hostname or "") in ("." + other for other in OTHERS):
        return
    if is_french(url["en"]):
        yield "the English address is French"
    if is_french(url["fr"]) == ("en anglais" in title["fr"]):
        yield "the French address must be French, or the French title say “en anglais”"


def complaints(source):
    title, url = both(source["title"]), both(source["url"])
    for language in ("en", "fr"):
        yield from host_complaint(url[language])
    yield from language_complaints(title, url)
    if url["en"].startswith(LAW):
        section = source.get("section")
        if not section:
            yield "a law without its section"
        elif "section-" in url["en"] and not section.startswith(re.search(r"section-([\d.]+)\.html", url["en"])[1]):
            yield f"the address opens another section than {section}"
    if url["en"] in OUTDATED:
        yield "an address that IRCC has given up"
    if source.get("read") == EXAMPLE_DAY:
        yield f"read on {EXAMPLE_DAY}, the day of an example"
    if "read" in source:
        datetime.date.fromisoformat(source["read"])


def one_name_a_page(cited):
    """A page has one title, whatever cites it."""
    names = {}
    for _, source in cited:
        title, url = both(source["title"]), both(source["url"])
        for language in ("en", "fr"):
            name = RELATED.sub("", title[language])
            if names.setdefault((language, url[language]), name) != name:
                yield f"{url[language]}: “{names[language, url[language]]}” and “{name}”"


def main():
    tap = lint.Tap()
    cited = []
    for name in lint.files(".json", under=("data/",)):
        own = list(sources(json.loads(lint.read(name)))) if not name.startswith("data/rounds/") else []
        cited += own
        if own:
            tap.case(name, (f"{path}: {one}" for path, source in own for one in complaints(source)))
    tap.case("one title a page", one_name_a_page(cited))
    tap.end()


main()
