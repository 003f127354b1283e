#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs, read a second time: see reference_model.py."""
import datetime

from reference_model import (DAY, HOUR, LEVELS, age, canadian_study, certified, choices, day, education, full_years, hours_by_day, judge_offer, nominated,
                             offers_of, offers_together, read_job, read_test, relative, union, valid_offer, window, with_spouse)

MET, NOT, OPEN = "met", "not-met", "unanswered"

FST = set("""62200 63200 63201 63202 72010 72011 72012 72013 72014 72020 72021 72022 72023 72024 72025 72100 72101 72102 72103 72104
72105 72106 72200 72201 72202 72203 72204 72205 72300 72301 72302 72310 72311 72320 72321 72400 72401 72402 72403 72404 72405 72406
72410 72411 72420 72421 72422 72423 72429 72500 72501 72999 73100 73101 73102 73110 73111 73112 73113 73200 73201 73202 73209 73300
73301 73310 73311 73400 73401 73402 82010 82020 82021 82030 82031 83100 83101 83110 83120 83121 92010 92011 92012 92013 92014 92015
92020 92021 92022 92023 92024 92100 92101 93100 93101 93102""".split())

# From a day on: one to seven people, each further one.
FUNDS = [
    ("2015-01-01", 11931, 14853, 18260, 22170, 25145, 28359, 31574, 3215),
    ("2016-01-01", 12164, 15143, 18617, 22603, 25636, 28913, 32191, 3278),
    ("2017-01-01", 12300, 15312, 18825, 22856, 25923, 29236, 32550, 3314),
    ("2018-02-01", 12475, 15531, 19093, 23181, 26292, 29652, 33014, 3361),
    ("2019-01-01", 12669, 15772, 19390, 23542, 26701, 30114, 33528, 3414),
    ("2020-02-25", 12960, 16135, 19836, 24083, 27315, 30806, 34299, 3492),
    ("2021-07-15", 13213, 16449, 20222, 24553, 27847, 31407, 34967, 3560),
    ("2022-06-09", 13310, 16570, 20371, 24733, 28052, 31638, 35224, 3586),
    ("2023-04-25", 13757, 17127, 21055, 25564, 28994, 32700, 36407, 3706),
    ("2024-05-28", 14690, 18288, 22483, 27297, 30690, 34917, 38875, 3958),
    ("2025-07-07", 15263, 19001, 23360, 28362, 32168, 36280, 40392, 4112),
]


def both(*verdicts):
    return NOT if NOT in verdicts else OPEN if OPEN in verdicts else MET


def tests_of(person, on):
    return [t for t in (read_test(test, on) for test in person.get("tests") or []) if t]


def enough(answer, hours, needed):
    """What days are worth against a need in hours: an unanswered list is neither."""
    if hours >= needed * HOUR:
        return MET
    return OPEN if answer is None else NOT


def longest_run(jobs, on, noc):
    best = total = 0
    before = None
    for d, hours in sorted(hours_by_day(jobs, on, window(on, 10), "counting", noc).items()):
        # Decision 22: days off between two of work end a run if one of them is a working day.
        off = [before + n * DAY for n in range(1, (d - before).days)] if before else []
        total = total + hours if before and all(one.weekday() >= 5 for one in off) else hours
        before, best = d, max(best, total)
    return best


def locked_by_province(profile, on):
    """Decision 23: the day on which a province was asked for a nomination in Express Entry."""
    paper = profile.get("nomination") or {}
    asked = day(paper.get("asked"))
    return asked if asked and asked <= on and paper.get("held", True) and paper.get("enhanced", True) else None


def frozen_for_children(profile, on):
    """Decisions 23 and 24: the day whose ages of children count."""
    asked, applied = locked_by_province(profile, on), day((profile.get("milestones") or {}).get("applied"))
    if asked:
        return asked
    return applied if applied and applied <= on else on


def funds(profile, on):
    offer = valid_offer(profile, on) if profile.get("authorized-to-work", False) else False
    if offer is True:
        return MET
    family = 1 + (1 if union(profile) else 0)
    unsure = 0
    then = frozen_for_children(profile, on)
    for child in profile.get("children") or []:
        born = day(child.get("birth-date"))
        if child.get("married", False) or (born is not None and born > then):
            continue
        if child.get("dependent-by-condition", False) or born is None or age(born, then) < 22:
            family += 1
            unsure += born is None and not child.get("dependent-by-condition", False)
    table = [row for row in FUNDS if day(row[0]) <= on][-1]
    amount = lambda persons: table[min(persons, 7)] + max(0, persons - 7) * table[8]
    needed, least = amount(family), amount(family - unsure)
    if profile.get("funds") is None:
        return OPEN
    # The exemption hangs on an offer, the amount on the age of the children: while they are unanswered, too little is not decided.
    return MET if profile["funds"] >= needed else OPEN if offer is None or profile["funds"] >= least else NOT


def studied(person, on):
    """Secondary or more; a foreign diploma whose assessment is unanswered decides nothing."""
    credentials = person.get("credentials")
    if education(credentials, on) >= 1:
        return MET
    waiting = [one for one in credentials or []
               if one.get("country") != "CAN" and not one.get("assessment") and day(one.get("completed")) and day(one["completed"]) <= on]
    return OPEN if credentials is None or waiting else NOT


def destination(profile):
    where = profile.get("destination")
    return OPEN if where is None else NOT if where == "QC" else MET


def adaptability(profile, on):
    person, partner = profile.get("candidate") or {}, profile.get("partner") or {}
    start = window(on, 10)
    year = lambda one: sum(hours_by_day(one.get("jobs"), on, start, "canadian").values()) >= 1560 * HOUR
    study = lambda one: canadian_study(one.get("credentials"), on) >= LEVELS.index("two-year")
    points = 5 * study(person) + 10 * year(person) + 5 * (valid_offer(profile, on) is True)
    points += 5 * relative(profile, on, ("sibling", "parent", "grandparent", "child", "grandchild", "aunt-uncle", "niece-nephew"))
    if with_spouse(profile):
        points += 5 * any(min(t["levels"]) >= 4 for t in tests_of(partner, on)) + 5 * study(partner) + 5 * year(partner)
    return min(points, 10)


def grid(profile, on):
    person = profile.get("candidate") or {}
    born = day(person.get("birth-date"))
    years = age(born, on) if born else None
    language = 0
    for first, second in choices(person.get("tests"), on):
        here = sum({7: 4, 8: 5}.get(n, 6 if n >= 9 else 0) for n in first["levels"]) if first else 0
        language = max(language, here + (4 if second and min(second["levels"]) >= 5 else 0))
    worked = full_years(sum(hours_by_day(person.get("jobs"), on, window(on, 10), "counting").values()))
    points = {
        "language": language,
        "education": [0, 5, 15, 19, 21, 22, 23, 25][education(person.get("credentials"), on)],
        "work": [0, 9, 11, 11, 13, 13, 15][min(worked, 6)],
        "age": 0 if years is None or years < 18 else 12 if years <= 35 else max(0, 47 - years),
        "offer": 10 if valid_offer(profile, on) is True else 0,
        "adaptability": adaptability(profile, on),
    }
    return dict(points, total=sum(points.values()))


def codes_of(jobs):
    return {job["noc"] for job in jobs or [] if job.get("noc")}


def judge(profile, on):
    person = profile.get("candidate") or {}
    jobs, tests = person.get("jobs"), tests_of(person, on)
    points = grid(profile, on)
    result = {"fsw": {"points": points}, "cec": {}, "fst": {}, "nominee": {}}
    low = max((min(t["levels"]) for t in tests), default=0)
    unread = OPEN if person.get("tests") is None else NOT

    result["fsw"]["fsw.work"] = enough(jobs, max((longest_run(jobs, on, noc) for noc in codes_of(jobs)), default=0), 1560)
    result["fsw"]["fsw.language"] = MET if low >= 7 else unread
    result["fsw"]["fsw.education"] = studied(person, on)
    result["fsw"]["fsw.funds"] = funds(profile, on)
    result["fsw"]["fsw.destination"] = destination(profile)
    result["fsw"]["enough-points"] = points["total"] >= 67

    start = window(on, 3)
    here = sum(hours_by_day(jobs, on, start, "canadian").values())
    result["cec"]["cec.work"] = enough(jobs, here, 1560)
    by_code = {noc: sum(hours_by_day(jobs, on, start, "canadian", noc).values()) for noc in codes_of(jobs)}
    most = max(by_code.values(), default=0)
    if most > 0:
        needed = max(7 if int(noc[1]) < 2 else 5 for noc, hours in by_code.items() if hours == most)
        result["cec"]["cec.language"] = MET if low >= needed else unread
    result["cec"]["cec.destination"] = destination(profile)

    trades = {noc: sum(hours_by_day(jobs, on, window(on, 5), "counting", noc).values()) for noc in codes_of(jobs) & FST}
    fit = [t for t in tests if t["levels"][0] >= 5 and t["levels"][1] >= 4 and t["levels"][2] >= 4 and t["levels"][3] >= 5]
    result["fst"]["fst.language"] = MET if fit else unread
    result["fst"]["fst.funds"] = funds(profile, on)
    result["fst"]["fst.destination"] = destination(profile)
    result["fst"]["fst.work"] = enough(jobs, max(trades.values(), default=0), 3120)
    offered = {offer["noc"] for offer in offers_of(profile) if judge_offer(offer, on) is True} | offers_together(profile, on)
    if certified(person, on):
        offered.add(person["trade-certificate"].get("trade"))
    result["trade"] = any(hours >= 3120 * HOUR and noc in offered for noc, hours in trades.items())

    paper = profile.get("nomination") or {}
    result["nominated"] = nominated(profile, on)
    where = profile.get("destination")
    result["nominee-destination"] = where in (None, paper.get("province")) if paper and paper.get("held", True) else where != "QC"
    french = max((min(t["levels"]) for t in tests if t["language"] == "fr"), default=0)
    result["french"] = MET if french >= 7 else unread
    return result


def met(profile, on):
    """The programs that are met, the nominee's among them."""
    found = judge(profile, on)
    programs = {
        "fsw": both(*(found["fsw"][name] for name in ("fsw.work", "fsw.language", "fsw.education", "fsw.funds", "fsw.destination"))) == MET and found["fsw"]["enough-points"],
        "cec": both(found["cec"]["cec.work"], found["cec"].get("cec.language", NOT), found["cec"]["cec.destination"]) == MET,
        "fst": both(*(found["fst"][name] for name in ("fst.language", "fst.funds", "fst.destination"))) == MET and found["trade"],
    }
    result = [name for name, good in programs.items() if good]
    return result + (["nominee"] if result and found["nominated"] and found["nominee-destination"] else [])
