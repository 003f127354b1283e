#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No document vanishes when an answer is taken away (decision 21): test_cli_answers.py JALON-CLI [HOUSEHOLDS [SEED]]

Households at random with all their papers. What is not answered may turn a
document into a question, and never removes it in silence. Everybody has a
passport line, and an empty profile has no date that is late.
"""
import copy
import json
import sys

import random_household
from cli import run_cases

# What happened, a record that is not there (without a job there is no letter of an employer), and names are no answers that could be forgotten.
EVENTS = {"tests", "credentials", "jobs", "trade-certificate", "job-offer", "nomination", "format", "title", "milestones", "invited-under", "category", "documents", "letters", "done", "account-dates", "id", "given-name", "family-name",
          "children", "previous-unions", "relatives", "previous-union", "further-job-offer", "official-score", "high-wage-points", "medical-exam", "permits", "stays[]"}
# Absent, it has a meaning of its own in the format: there it is a value, not a gap.
DEFAULTS = {"partner-accompanies", "accompanies", "authorized", "lives-in-canada", "in-person", "full-time", "enhanced", "paid", "held", "self-employed",
            "student", "publicly-funded", "partner-is-canadian", "is-canadian", "adopted", "married", "dependent-by-condition", "other-names",
            "papers-need-translation", "representative", "designated-person", "funds-gift", "funds-large-deposit", "authorized-to-work", "military",
            "ended", "to", "expires", "scale", "employer-country", "leaves", "revoked"}
# A yes asks where no other parent is known to be; unanswered, it is asked only of a parent elsewhere (decision 21).
DEFAULTS |= {"other-parent-stays"}
PEOPLE = ("candidate", "partner")
OF_A_UNION = ("marriage_certificate", "common_law", "relative_in_canada", "non_accompanying_status", "divorce_certificate", "custody")


def answers(household):
    """The paths of what could be left out: the household's and each person's own members."""
    for name in household:
        if name not in EVENTS | DEFAULTS | set(PEOPLE):
            yield (name,)
    for who in PEOPLE:
        for name in household.get(who, {}):
            if name not in EVENTS | DEFAULTS:
                yield (who, name)
    for i, child in enumerate(household.get("children", [])):
        for name in child:
            if name not in EVENTS | DEFAULTS:
                yield ("children", i, name)


def without(household, path):
    less = copy.deepcopy(household)
    place = less
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    return less


def name(document):
    """The certificate of a country is the same whether somebody lives there or has left."""
    return "police" if document in ("police_current", "police_past") else document


def papers(cli, household, on):
    return {(name(item["id"]), item["for"]) for item in cli.ask("checklist", household, on=on.isoformat())["items"]}


def households():
    return random_household.households(N, SEED, grown=True)


def no_document_vanishes(cli):
    "decision 21: no document vanishes when an answer is taken away"
    gone = []
    for on, household in households():
        before = papers(cli, household, on)
        for path in answers(household):
            lost = before - papers(cli, without(household, path), on)
            # Who the partner is, is then one question of the household.
            if path == ("relationship",):
                lost = {one for one in lost if one[1] != "partner" and one[0] not in OF_A_UNION}
            if lost:
                gone.append(f"{on} without {'.'.join(map(str, path))}: {sorted(lost)} of {json.dumps(household)}")
    assert not gone, "\n".join(gone[:20])


def everybody_has_a_passport_line(cli):
    "everybody of the household has a passport line"
    for on, household in households():
        listed = papers(cli, household, on)
        people = ["candidate"] + (["partner"] if household.get("relationship") in ("married", "common-law") and not household.get("partner-is-canadian") else [])
        for who in people:
            assert ("passport", who) in listed, f"{on} {who}: {json.dumps(household)}"


def nothing_is_late_on_an_empty_profile(cli):
    "nothing is due or late on an empty profile"
    answer = cli.ask("checklist", {})
    assert answer["due-by"] is None
    assert not [item["id"] for item in answer["items"] if item["urgency"] == "late" or item["due"] is not None]
    assert not [one["id"] for one in cli.ask("deadlines", {})["deadlines"] if one["days-left"] < 0]


if __name__ == "__main__":
    N = int(sys.argv[2]) if len(sys.argv) > 2 else 25
    SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    sys.exit(run_cases((no_document_vanishes, everybody_has_a_passport_line, nothing_is_late_on_an_empty_profile), sys.argv[1]))
