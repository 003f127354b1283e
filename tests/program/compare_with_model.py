#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares jalon-cli with the second reading of the rules on random households.

usage: compare_with_model.py JALON-CLI [HOUSEHOLDS [SEED]]

Of every household the score, the days and the papers; of one in two the programs and the papers for claimed points, of one in
twenty-five the forecast and the rounds, which the model reads day by day.
"""
import collections
import datetime
import json
import random
import subprocess
import sys
import tempfile

import random_household
import reference_checklist
import reference_claims
import reference_deadlines
import reference_model
import reference_programs
import reference_rounds


def run(arguments, text=None):
    done = subprocess.run(arguments, input=text, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"Bail out! {arguments}: {done.returncode}: {done.stderr}")
    return done.stdout


def differences(expected, found, path=""):
    for key, value in expected.items():
        here = f"{path}.{key}" if path else key
        if isinstance(value, dict):
            yield from differences(value, found.get(key, {}), here)
        elif found.get(key) != value:
            yield f"{here}: expected {value}, found {found.get(key)}"


def compare_scores(cli, cases, what):
    """All households of a day in one batch."""
    by_day = collections.defaultdict(list)
    for on, household in cases:
        by_day[on].append(household)
    for on, households in sorted(by_day.items()):
        text = "".join(json.dumps(one) + "\n" for one in households)
        answers = run([cli, "score", "--batch", "--on", on.isoformat()], text).splitlines()
        wrong = []
        for household, answer in zip(households, answers):
            wrong += [(line, household) for line in differences(reference_model.score(household, on), json.loads(answer))]
        yield f"score of {what} on {on}", len(answers) == len(households), wrong


def compare_conclusions(expected, found):
    """What hangs on several criteria at once."""
    met = {one["id"] for program in ("fsw", "cec", "fst", "nominee") for one in found[program]["criteria"] if one["verdict"] == "met"}
    french = [one["verdict"] for one in found["categories"] if one["id"] == "french"]
    for name, said, right in (
            ("fsw.points", "fsw.points" in met, expected["fsw"]["enough-points"]),
            ("fst.work and fst.offer, of one trade", {"fst.work", "fst.offer"} <= met, expected["trade"]),
            ("nominee.nomination", "nominee.nomination" in met, expected["nominated"]),
            ("nominee.destination", "nominee.destination" in met, expected["nominee-destination"]),
            ("nominee.program", "nominee.program" in met, any(found[program]["verdict"] == "met" for program in ("fsw", "cec", "fst"))),
            ("category french", french, [expected["french"]] if found["date"] >= "2023-05-31" else [])):
        if said != right:
            yield f"{name}: expected {right}, found {said}"


class Asker:
    """Asks the program about one household."""

    def __init__(self, cli, household):
        self.cli = cli
        self.file = tempfile.NamedTemporaryFile("w", suffix=".jalon")
        json.dump(household, self.file)
        self.file.flush()

    def ask(self, command, on):
        return json.loads(run([self.cli, command, self.file.name, "--json", "--on", str(on)]))


def compare_programs(cli, cases):
    for index, (on, household) in enumerate(cases):
        expected = reference_programs.judge(household, on)
        found = Asker(cli, household).ask("eligibility", on)
        wrong = list(differences(expected["fsw"]["points"], found["fsw"]["points"], "fsw.points"))
        for program in ("fsw", "cec", "fst"):
            verdicts = {one["id"]: one["verdict"] for one in found[program]["criteria"]}
            for name, verdict in expected[program].items():
                if name.startswith(program + ".") and verdicts.get(name) != verdict:
                    wrong.append(f"{name}: expected {verdict}, found {verdicts.get(name)}")
            if found[program]["verdict"] != reference_programs.both(*verdicts.values()):
                wrong.append(f"{program}: {found[program]['verdict']} is not what its criteria say")
        wrong += compare_conclusions(expected, found)
        yield f"programs {index} on {on}", True, [(line, household) for line in wrong]


# Read in reference_claims.py.
NOT_READ = ("experience_windows",)
KINDS = (None, "study", "post-graduation-work", "open-work", "employer-work", "visitor", "maintained")


def give_permits(household, on, chance):
    """Up to three permits of each person, with ends on both sides of the day, and some mistakes."""
    for whose in ("candidate", "partner"):
        permits = household.setdefault(whose, {}).setdefault("permits", []) if whose in household else []
        for _ in range(chance.choice((0, 0, 1, 2, 3))):
            permit = {"kind": chance.choice(KINDS), "issued": str(on - datetime.timedelta(chance.randint(-30, 900)))}
            if chance.random() < 0.8:
                permit["expires"] = str(on + datetime.timedelta(chance.choice((-400, -1, 0, 1, 20, 59, 60, 122, 123, 400)) + chance.randint(0, 1)))
            permits.append({name: value for name, value in permit.items() if value})


def find_bound(answer, household, on):
    """The day that the program binds an open invitation to, and whether it leaves behind what is read of it (decision 16)."""
    bound = datetime.date.fromisoformat(answer["due-by"]) if answer["due-by"] and answer["due-by-reason"] not in (None, "ita") else None
    steps = household.get("milestones") or {}
    latest = reference_deadlines.latest_day(household, on)
    if not steps.get("invited") or steps.get("applied") or steps.get("declined", "") >= steps["invited"]:
        return None, []
    due = datetime.date.fromisoformat(answer["due-by"]) if answer["due-by"] else None
    late = due is not None and latest is not None and due >= on and due > latest
    return bound, [f"due-by: {due} leaves behind what is lost after {latest}"] if late else []


def compare_days(cli, cases):
    for index, (on, household) in enumerate(cases):
        household = json.loads(json.dumps(household))
        give_permits(household, on, random.Random(index))
        if household["milestones"].get("applied", "9999") < str(reference_deadlines.BEGINNING):
            del household["milestones"]["applied"]  # an application of Express Entry before its first day
        household = reference_deadlines.named(household)
        asker = Asker(cli, household)
        bound, wrong = find_bound(asker.ask("checklist", on), household, on)
        expected = reference_deadlines.judge(household, on, bound)
        found = {one["key"]: (one["due"], one["done"]) for one in asker.ask("deadlines", on)["deadlines"]
                 if one["id"] not in NOT_READ}
        wrong += [f"{key}: expected {expected.get(key)}, found {found.get(key)}"
                 for key in sorted(expected.keys() | found.keys()) if expected.get(key) != found.get(key)]
        yield f"days {index} on {on}", True, [(line, household) for line in wrong]


def compare_papers(cli, cases):
    """Of households on the way to an application that is still to come: what is due then is judged on that day."""
    usual = reference_checklist.leads()
    for index, (on, household) in enumerate(cases):
        household = reference_deadlines.named(json.loads(json.dumps(household)))
        household.setdefault("relationship", "never-married")
        household["milestones"] = {name: text for name, text in household["milestones"].items()
                                   if name in ("profile-started", "profile-submitted", "planned-submission", "invited")}
        answer = Asker(cli, household).ask("checklist", on)
        due_by = reference_model.day(answer["due-by"])
        if due_by is not None and due_by < on:
            continue
        expected, found = reference_checklist.judge(household, on, due_by), reference_checklist.read(answer["items"])
        wrong = [f"{key}: expected {expected.get(key)}, found {found.get(key)}"
                 for key in sorted(expected.keys() | found.keys(), key=str) if expected.get(key) != found.get(key)]
        wrong += reference_checklist.pressing_differences(answer["items"], on, due_by, usual)
        yield f"papers {index} on {on}", True, [(line, household) for line in wrong]


def compare_claims(cli, cases):
    """Papers for points that are claimed, last good days and windows of work, of households that have no invitation yet."""
    for index, (on, household) in enumerate(cases):
        household = reference_deadlines.named(json.loads(json.dumps(household)))
        household.pop("milestones", None)
        asker = Asker(cli, household)
        items = asker.ask("checklist", on)["items"]
        wrong = [*reference_claims.claim_differences(household, items, on), *reference_claims.last_day_differences(household, items, on)]
        if index % 5 == 0:
            wrong += reference_claims.window_differences(household, asker.ask("deadlines", on)["deadlines"], on)
        yield f"claims {index} on {on}", True, [(line, household) for line in wrong]


def compare_forecasts(cli, cases):
    for index, (on, household) in enumerate(cases):
        wrong = reference_rounds.forecast_differences(household, Asker(cli, household).ask("forecast", on))
        yield f"forecast {index} from {on}", True, [(line, household) for line in wrong]


def compare_rounds(cli, cases, seed):
    for index, (_, household) in enumerate(cases):
        asker = Asker(cli, household)
        rounds = asker.ask("rounds", "2026-11-29")["rounds"]
        wrong = []
        for one in random.Random(seed + index).sample(rounds, 3):
            wrong += reference_rounds.find_differences(household, asker.ask("eligibility", one["date"]), one)
        yield f"rounds {index}", True, [(line, household) for line in wrong]


def main():
    cli = sys.argv[1]
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 400
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    cases = list(random_household.households(number, seed))
    spoilt = list(random_household.households(number, seed, spoil=True))
    grown = list(random_household.households(number, seed, grown=True))
    results = [*compare_scores(cli, cases, "households"), *compare_scores(cli, spoilt, "households with issues"),
               *compare_programs(cli, cases[: number // 2]), *compare_days(cli, grown), *compare_papers(cli, grown),
               *compare_claims(cli, grown[: number // 2]),
               *compare_forecasts(cli, cases[: number // 25]), *compare_rounds(cli, cases[: number // 25], seed)]
    print(f"1..{len(results)}")
    for index, (name, complete, wrong) in enumerate(results, 1):
        print(("ok" if complete and not wrong else "not ok"), index, "-", name)
        for line, household in wrong[:3]:
            print("#", line)
            print("#", json.dumps(household))
    return 1 if any(wrong or not complete for _, complete, wrong in results) else 0


sys.exit(main())
