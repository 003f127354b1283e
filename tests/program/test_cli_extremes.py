#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever the answers are, there is an answer and no word on stderr: test_cli_extremes.py JALON-CLI [HOUSEHOLDS [SEED]]

Households at random, and the samples, with impossible and far-off days, numbers
at the ends of 64 bits, members taken away and records doubled.
"""
import copy
import datetime
import json
import random
import re
import sys

import random_household
from cli import SAMPLES, Cli

DAYS = ("0001-01-01", "9999-12-31", "9997-02-28", "1582-10-15", "1900-02-28", "2014-12-31", "2026-11-23", "2028-02-29", "2026-02-30", "")
NUMBERS = (0, -1, 9223372036854775807, -9223372036854775808, 1e15, 0.1, 168, 1e-9)
ASKED = ("2015-01-01", "2026-11-23", "2028-02-29", "2100-02-28", "9999-12-31")
MILESTONES = ("profile-started", "profile-submitted", "nomination-notified", "planned-submission", "invited", "applied", "employer-notice-sent",
              "biometrics-letter", "medical-letter", "refused", "confirmed", "landed", "employer-notice")
LETTERS = ("additional-documents", "procedural-fairness", "visa-ready", "fees", "confirmation", "card-pick-up", "employer-penalty", "restoration", "other")
COMMANDS = (["score", "--explain"], ["score", "--explain", "--json"], ["score", "--json", "--since", "2015-01-01"], ["eligibility"], ["eligibility", "--json"],
            ["checklist"], ["checklist", "--json"], ["deadlines"], ["deadlines", "--json"], ["validate"], ["validate", "--json"], ["calendar"])


def strain(value, dice):
    """Spoils a value below, in its place."""
    if isinstance(value, list):
        for one in value:
            strain(one, dice)
        dice.shuffle(value)
        # The ids of the samples may stand once only.
        if value and "id" not in value[0] and dice.random() < 0.1:
            value.append(copy.deepcopy(value[0]))
        return
    for name, one in list(value.items()):
        if name == "format":
            continue
        if isinstance(one, (dict, list)):
            strain(one, dice)
        elif isinstance(one, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", one) and dice.random() < 0.3:
            value[name] = dice.choice(DAYS)
        elif isinstance(one, (int, float)) and not isinstance(one, bool) and dice.random() < 0.1:
            value[name] = dice.choice(NUMBERS)
        elif dice.random() < 0.04:
            value[name] = None


def make(dice, cli):
    if dice.random() < 0.5:
        with open(cli.sample(dice.choice(SAMPLES)), encoding="utf-8") as file:
            household = json.load(file)
    else:
        maker = random_household.Maker(dice.random(), datetime.date.fromisoformat(dice.choice(random_household.DAYS)))
        household = maker.spoil(maker.household())
        household["milestones"] = {name: dice.choice(DAYS + ("2026-10-01", "2025-01-31")) for name in MILESTONES if dice.random() < 0.4}
        household["letters"] = [{"kind": kind, "dated": dice.choice(DAYS + ("2026-11-01",))} for kind in LETTERS if dice.random() < 0.4]
    strain(household, dice)
    return household


def complaints(cli, household, dice):
    path = cli.write(household)
    for words in COMMANDS:
        on = dice.choice(ASKED)
        # A walk to the end of the calendar takes its time.
        if "--since" in words:
            on = "2020-12-31"
        more = ["--output", str(cli.folder / "out.ics")] if words[0] == "calendar" else []
        done = cli.run(words[0], path, *words[1:], *more, "--on", on, "--lang", dice.choice(("en", "fr")))
        if done.code != 0 or done.err:
            yield f"{words} on {on}: {done}"
        elif "--json" in words:
            json.loads(done.out)
        if re.search(r"\(null\)|%\d?\$?[sdu]", done.out):
            yield f"{words} on {on}: a word is missing: {done.out}"


def main():
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    dice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    failed = 0
    cli = Cli(sys.argv[1])
    print(f"1..{number}")
    for index in range(1, number + 1):
        household = make(dice, cli)
        wrong = list(complaints(cli, household, dice))
        print("not ok" if wrong else "ok", index, "- household", index, flush=True)
        for one in wrong[:3]:
            print("#", one.replace("\n", "\n# "))
        if wrong:
            failed += 1
            print("#", json.dumps(household))
    cli.close()
    sys.exit(1 if failed else 0)


main()
