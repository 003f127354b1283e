#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Data files: strict JSON, indented by its depth; what is said of coverage is complete."""
import datetime
import json
import re

import lint

# What is known not to be modelled, or to hold on some days only: decisions 1, 13 and 14, and the regulated cases.
NOT_MODELLED = ("high-wage", "noc-2016", "continuity-2015", "offer-without-end", "trade-qualification-date",
                "professional-bodies", "restricted-occupations")
MODELLED = ("crs", "language", "programs", "funds", "categories", "documents", "deadlines")


def members_once(pairs):
    names = [name for name, _ in pairs]
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"member {name} is repeated")
    return dict(pairs)


def no_constant(text):
    raise ValueError(f"{text} is not JSON")


def load(name):
    return json.loads(lint.read(name), object_pairs_hook=members_once, parse_constant=no_constant)


def layout(name):
    """Two spaces for each level that is open where a line begins."""
    text = lint.read(name)
    if not text.endswith("\n") or text.endswith("\n\n"):
        yield "one newline ends the file"
    depth = 0
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip()
        outside = re.sub(r'"(?:[^"\\]|\\.)*"', '""', bare)
        closing = len(re.match(r"[\]}\s,]*", outside).group().replace(",", "").replace(" ", ""))
        if line != " " * (2 * (depth - closing)) + bare:
            yield f"line {number} is not indented by its depth, or ends in a space"
        depth += len(re.findall(r"[\[{]", outside)) - len(re.findall(r"[\]}]", outside))


def json_file(name):
    try:
        load(name)
    except ValueError as error:
        return [str(error)]
    return list(layout(name)) if name.endswith(".json") else []


def both_languages(entry):
    text = entry.get("text") or {}
    return sorted(text) == ["en", "fr"] and all(len(one.strip()) > 10 for one in text.values()) and text["en"] != text["fr"]


def coverage_list(entries, expected):
    ids = [entry.get("id") for entry in entries]
    for name in expected:
        if name not in ids:
            yield f"{name} is missing"
    for entry in entries:
        name = entry.get("id")
        if not name or ids.count(name) > 1:
            yield f"{name}: an id is missing or repeated"
        if not both_languages(entry):
            yield f"{name}: needs a text in both languages"
        if not set(entry) <= {"id", "since", "until", "text"}:
            yield f"{name}: unknown member"
        for day in ("since", "until"):
            if day in entry:
                datetime.date.fromisoformat(entry[day])


def unknown_rules(entries):
    """A rule whose figures are missing is one of those that are not modelled."""
    said = {(entry.get("id"), entry.get("since")) for entry in entries}
    for name in lint.files(".json", under=("data/rules/",)):
        rule = load(name)
        for version in rule["versions"]:
            if version.get("unknown") and (rule["id"].split(".")[-1], version["from"]) not in said:
                yield f"{rule['id']} of {version['from']} is not named"


def forgotten():
    """What data/meson.build does not name is not carried by the program, without a word."""
    named = re.findall(r"([a-z0-9_.-]+\.json)'", lint.read("data/meson.build"))
    for name in lint.files(".json", under=("data/",)):
        if name.rsplit("/", 1)[1] not in named:
            yield f"{name} is not named in data/meson.build"


def main():
    tap = lint.Tap()
    tap.case("each file is carried", forgotten())
    for name in lint.files(".json", ".jalon", under=("data/",)):
        tap.case(name, json_file(name))
    coverage = load("data/coverage.json")
    tap.case("coverage has two lists", [] if sorted(coverage) == ["modelled", "not-modelled"] else [sorted(coverage)])
    tap.case("coverage: modelled", coverage_list(coverage["modelled"], MODELLED))
    tap.case("coverage: not modelled", coverage_list(coverage["not-modelled"], NOT_MODELLED))
    tap.case("coverage: rules with missing figures", unknown_rules(coverage["not-modelled"]))
    tap.end()


main()
