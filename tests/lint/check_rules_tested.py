#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule, document, deadline and decision is named by a test: a tag RULE: <id> beside its rows."""
import json
import re

import lint

# rules-decisions: each choice made where the texts leave one open.
DECISIONS = range(1, 19)


def tags():
    found = set()
    for name in lint.files(".c", ".h", ".py", under=("tests/",)):
        if name.startswith("tests/lint/"):
            continue
        text = lint.read(name)
        for line in re.findall(r"RULE:([^\n*]*)", text):
            found.update(re.findall(r"[a-z0-9][a-z0-9._-]*[a-z0-9]", line))
        found.update(f"decision.{number}" for number in re.findall(r"\b[Dd]ecision (\d+)\b", text))
    return found


def main():
    tap = lint.Tap()
    named = tags()
    in_c = set(re.findall(r'X \(\w+, "([a-z0-9.-]+)"\)', lint.read("src/core/rules/jalon-rule-id.h")))
    tap.case("the header names rules", [] if len(in_c) > 50 else ["none was found"])

    in_data = {}
    for name in lint.files(".json", under=("data/rules/",)):
        rule = json.loads(lint.read(name))["id"]
        in_data[rule] = name
        if name != f"data/rules/{rule.replace('.', '-')}.json":
            tap.case(f"{name} is named by its id", [rule])
    tap.case("each rule of the header has a file", sorted(in_c - set(in_data)))

    for rule in sorted(in_c | set(in_data)):
        tap.case(rule, [] if rule in named else ["no test has the tag"])
    for kind in ("checklist", "deadline"):
        folder = "data/checklist/" if kind == "checklist" else "data/deadlines/"
        for name in lint.files(".json", under=(folder,)):
            rule = f"{kind}.{json.loads(lint.read(name)).get('id', name.rsplit('/', 1)[1].removesuffix('.json'))}"
            tap.case(rule, [] if rule in named else ["no test has the tag"])
    for number in DECISIONS:
        tap.case(f"decision.{number}", [] if f"decision.{number}" in named else ["no test names it"])
    tap.end()


main()
