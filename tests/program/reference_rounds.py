#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rounds of invitations and days to come, read a second time: see reference_model.py."""
import datetime
import functools
import json
import pathlib

import reference_model
import reference_programs
from reference_model import DAY, day, hours_by_day, window
from reference_programs import MET, NOT, OPEN, both

DATA = pathlib.Path(__file__).resolve().parents[2] / "data"


def either(*verdicts):
    return MET if MET in verdicts else OPEN if OPEN in verdicts else NOT


@functools.lru_cache(None)
def category(name, on):
    """The occupations of a category on a day and its version's need, or None if it was not offered."""
    with (DATA / "categories" / f"{name}.json").open(encoding="utf-8") as file:
        versions = json.load(file)["versions"]
    held = [one for one in versions if day(one["from"]) <= on and (not one.get("to") or on <= day(one["to"]))]
    return held[0] if held else None


def run_of(jobs, on, noc, kind):
    """The most hours in one occupation of the last three years without a day's gap."""
    best = total = 0
    before = None
    for d, hours in sorted(hours_by_day(jobs, on, window(on, 3), kind, noc).items()):
        off = [before + n * DAY for n in range(1, (d - before).days)] if before else []
        total = total + hours if before and all(one.weekday() >= 5 for one in off) else hours
        before, best = d, max(best, total)
    return best


def worked(profile, on, version):
    """Twelve months in one occupation, together; six of them without a gap until 2026-02-17."""
    jobs = (profile.get("candidate") or {}).get("jobs")
    need, kind = version["work"], "canadian" if version["work"].get("canada-only") else "counting"
    best = 0
    for noc in {job.get("noc") for job in jobs or []} & set(version["codes"]):
        if need.get("continuous"):
            best = max(best, run_of(jobs, on, noc, kind))
        else:
            best = max(best, sum(hours_by_day(jobs, on, window(on, 3), kind, noc).values()))
    return reference_programs.enough(jobs, best, 780 if on <= datetime.date(2026, 2, 17) and need.get("continuous") else 1560)


def judge_category(profile, on, name):
    """A verdict, or None where this reading has none (an offer of the Armed Forces)."""
    version = category(name, on)
    if version is None:
        return NOT
    if name == "french":
        return reference_programs.judge(profile, on)["french"]
    return worked(profile, on, version) if "work" in version else None


def find_differences(household, verdicts, one):
    """What a round of the program's answer says otherwise; verdicts are the program's own of that day, which are compared elsewhere."""
    on, kind = day(one["date"]), one["kind"]
    if day((household.get("candidate") or {}).get("birth-date")) is None:
        if one["score"] is not None or one["fits"] is not None or one["invited"] is not None:
            yield f"round {one['number']}: a score without a birth date"
        return
    score = reference_model.score(household, on)["total"]
    if one["score"] != score:
        yield f"round {one['number']}: score expected {score}, found {one['score']}"
    program = either(*(verdicts[name]["verdict"] for name in ("fsw", "cec", "fst")))
    if kind in ("fsw", "cec", "fst"):
        fits = verdicts[kind]["verdict"]
    elif kind == "pnp":
        fits = verdicts["nominee"]["verdict"]
    elif kind == "general":
        fits = program
    else:
        offered = judge_category(household, on, kind)
        if offered is None:
            return
        fits = both(program, offered)
    fits = {MET: True, NOT: False, OPEN: None}[fits]
    if one["fits"] != fits:
        yield f"round {one['number']}, {kind} of {on}: fits expected {fits}, found {one['fits']}"
    if fits is False or score < one["cut-off"]:
        invited = False
    else:
        invited = None if fits is None or score == one["cut-off"] else True
    if score == one["cut-off"] and fits is not False:
        return  # the hour of the profile decides, see test_cli_rounds.py
    if one["invited"] != invited:
        yield f"round {one['number']}: invited expected {invited}, found {one['invited']}"


def forecast_differences(household, found):
    """Each step has the score and the programs of its day, the day before those of the step before, and the changes add up."""
    steps = found["steps"]
    last = day(found["until"])
    if steps[0]["date"] != found["date"]:
        yield f"the first step is {steps[0]['date']}, not the day asked"
    for before, step in zip(steps, steps[1:]):
        if step["date"] <= before["date"]:
            yield f"step {step['date']} does not follow {before['date']}"
    for index, step in enumerate(steps):
        first = day(step["date"])
        ends = day(steps[index + 1]["date"]) - DAY if index + 1 < len(steps) else last
        for on in sorted({first, ends, first + (ends - first) / 2}):
            expected = reference_model.score(household, on)
            if step["score"] != expected["total"] or (on == first and step["complete"] != expected["complete"]):
                yield f"{on}: expected {expected['total']} {expected['complete']}, found {step['score']} {step['complete']} of {first}"
            met = reference_programs.met(household, on)
            if sorted(step["programs"]) != sorted(met):
                yield f"{on}: expected {sorted(met)}, found {sorted(step['programs'])} of {first}"
        for change in step["changes"] if index else ():
            lines = [line_of(reference_model.score(household, on), change["id"]) for on in (first - DAY, first)]
            if [change["from"], change["to"]] != lines:
                yield f"{first}: {change['id']} expected {lines}, found {change['from']}, {change['to']}"


def line_of(score, name):
    section, line = name.split(".")
    return score[section].get(line, 0)
