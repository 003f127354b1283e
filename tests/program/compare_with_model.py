#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares jalon-cli with the second reading of the rules on random households.

usage: compare_with_model.py JALON-CLI [HOUSEHOLDS [SEED]]
"""
import collections
import datetime
import json
import subprocess
import sys
import tempfile

import random_household
import reference_model
import reference_programs


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


def compare_programs(cli, cases):
    for index, (on, household) in enumerate(cases):
        expected = reference_programs.judge(household, on)
        with tempfile.NamedTemporaryFile("w", suffix=".jalon") as file:
            json.dump(household, file)
            file.flush()
            found = json.loads(run([cli, "eligibility", file.name, "--json", "--on", on.isoformat()]))
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


def main():
    cli = sys.argv[1]
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 400
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    cases = list(random_household.households(number, seed))
    spoilt = list(random_household.households(number, seed, spoil=True))
    results = list(compare_scores(cli, cases, "households")) + list(compare_scores(cli, spoilt, "households with issues")) + list(compare_programs(cli, cases[: number // 2]))
    print(f"1..{len(results)}")
    for index, (name, complete, wrong) in enumerate(results, 1):
        print(("ok" if complete and not wrong else "not ok"), index, "-", name)
        for line, household in wrong[:3]:
            print("#", line)
            print("#", json.dumps(household))
    return 1 if any(wrong or not complete for _, complete, wrong in results) else 0


sys.exit(main())
