#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second, slow reading of the rules, to be compared with the program's.

Written from the texts alone (profile format, decisions, official tables) and
without a line of the C code: days are walked one by one, figures are literals.
What both get wrong in the same way it cannot find; everything else it can.
"""
import csv
import datetime
import functools
import pathlib
from fractions import Fraction

DAY = datetime.timedelta(days=1)
ABILITIES = ("listening", "reading", "writing", "speaking")
LEVELS = ["none", "secondary", "one-year", "two-year", "three-year", "two-or-more", "master", "doctorate"]


def day(text):
    return datetime.date.fromisoformat(text) if text and not is_impossible(text) else None


def is_impossible(value):
    """A day that is in no calendar, such as 2025-02-30."""
    try:
        datetime.date.fromisoformat(value or "2000-01-01")
    except ValueError:
        return True
    return False


@functools.lru_cache(None)
def codes():
    """The unit groups of NOC 2021."""
    path = pathlib.Path(__file__).resolve().parents[2] / "data" / "occupations" / "unit-groups.csv"
    with path.open(encoding="utf-8") as file:
        return {row["code"] for row in csv.DictReader(file)}


def is_spoilt(record, *days):
    """A record with an issue counts nothing."""
    noc = record.get("noc", record.get("trade"))
    return any(is_impossible(record.get(name)) for name in days) or (noc is not None and noc not in codes())


def years_later(d, n):
    try:
        return d.replace(year=d.year + n)
    except ValueError:  # 29 February
        return datetime.date(d.year + n, 3, 1)


def months_later(d, n):
    month = d.month - 1 + n
    year, month = d.year + month // 12, month % 12 + 1
    for number in (d.day, 30, 29, 28):
        try:
            return datetime.date(year, month, number)
        except ValueError:
            pass


def age(born, on):
    n = on.year - born.year
    return n if years_later(born, n) <= on else n - 1


# Language ---------------------------------------------------------------------

def steps(*rows):
    return [dict(zip(ABILITIES, row[1:]), level=row[0]) for row in rows]


# level, then the least printed score of listening, reading, writing, speaking
CHARTS = {
    "ielts-general": steps((10, 8.5, 8, 7.5, 7.5), (9, 8, 7, 7, 7), (8, 7.5, 6.5, 6.5, 6.5), (7, 6, 6, 6, 6),
                           (6, 5.5, 5, 5.5, 5.5), (5, 5, 4, 5, 5), (4, 4.5, 3.5, 4, 4)),
    "celpip-general": steps(*[(n, n, n, n, n) for n in range(12, 2, -1)]),
    "pte-core": steps((10, 89, 88, 90, 89), (9, 82, 78, 88, 84), (8, 71, 69, 79, 76), (7, 60, 60, 69, 68),
                      (6, 50, 51, 60, 59), (5, 39, 42, 51, 51), (4, 28, 33, 41, 42), (3, 18, 24, 32, 34)),
    "tef-previous": steps((10, 316, 263, 393, 393), (9, 298, 248, 371, 371), (8, 280, 233, 349, 349),
                          (7, 249, 207, 310, 310), (6, 217, 181, 271, 271), (5, 181, 151, 226, 226), (4, 145, 121, 181, 181)),
    "tef-699-old": steps((10, 566, 566, 566, 566), (9, 533, 533, 533, 533), (8, 500, 500, 500, 500), (7, 450, 450, 450, 450),
                         (6, 400, 400, 400, 400), (5, 350, 350, 350, 350), (4, 300, 300, 300, 300)),
    "tef-699": steps((10, 546, 546, 558, 556), (9, 503, 503, 512, 518), (8, 462, 462, 472, 494), (7, 434, 434, 428, 456),
                     (6, 393, 393, 379, 422), (5, 352, 352, 330, 387), (4, 306, 306, 268, 328)),
    "tcf-canada": steps((10, 549, 549, 16, 16), (9, 523, 524, 14, 14), (8, 503, 499, 12, 12), (7, 458, 453, 10, 10),
                        (6, 398, 406, 7, 7), (5, 369, 375, 6, 6), (4, 331, 342, 4, 4)),
}
MAXIMA = {
    "ielts-general": (9, 9, 9, 9), "celpip-general": (12,) * 4, "pte-core": (90,) * 4, "tef-previous": (360, 300, 450, 450),
    "tef-699": (699,) * 4, "tcf-canada": (699, 699, 20, 20),
}
ACCEPTED = {"pte-core": "2024-01-30", "tcf-canada": "2018-05-01"}
LANGUAGE = {"ielts-general": "en", "celpip-general": "en", "pte-core": "en", "tef-canada": "fr", "tcf-canada": "fr"}


def read_test(test, on):
    """The levels of a result, or None if it does not count on a day."""
    kind = test.get("test")
    if is_spoilt(test, "taken"):
        return None
    taken = day(test.get("taken"))
    if kind is None or taken is None or taken > on or on >= years_later(taken, 2):
        return None
    if on < day(ACCEPTED.get(kind, "2015-01-01")):
        return None
    chart = kind
    if kind == "tef-canada":
        chart = "tef-699" if test.get("scale") == "699" else "tef-previous"
    for ability, most in zip(ABILITIES, MAXIMA[chart]):
        score = test.get(ability)
        if score is not None and not 0 <= score <= most:
            return None
        if score is not None and score % (0.5 if kind == "ielts-general" else 1):
            return None
    if chart == "tef-699" and taken < datetime.date(2023, 12, 11):
        chart = "tef-699-old"
    levels = []
    for ability in ABILITIES:
        score = test.get(ability)
        reached = [row["level"] for row in CHARTS[chart] if score is not None and score >= row[ability]]
        levels.append(max(reached, default=3))
    return {"language": LANGUAGE[kind], "taken": taken, "levels": levels}


# Education --------------------------------------------------------------------

def counted(credentials, on):
    result = []
    for credential in credentials or []:
        level, done, country = credential.get("level"), day(credential.get("completed")), credential.get("country")
        if done is None or done > on or country is None or is_spoilt(credential, "completed"):
            continue
        if country != "CAN":
            paper = credential.get("assessment") or {}
            issued = day(paper.get("issued"))
            if issued is None or issued > on or on >= years_later(issued, 5):
                continue
            level = paper.get("level") or level
        if level is None:
            continue
        result.append(("master" if level == "professional" else level, country == "CAN" and credential.get("in-person", True)))
    return result


def education(credentials, on):
    levels = [LEVELS.index(level) for level, _ in counted(credentials, on)]
    if sum(n >= LEVELS.index("one-year") for n in levels) >= 2 and any(n >= LEVELS.index("three-year") for n in levels):
        levels.append(LEVELS.index("two-or-more"))
    return max(levels, default=0)


def canadian_study(credentials, on):
    return max((LEVELS.index(level) for level, here in counted(credentials, on) if here), default=0)


# Work -------------------------------------------------------------------------

PHYSICIANS = ("31100", "31101", "31102")


def read_job(job, on):
    """How a job counts: the set of what it is good for, empty if for nothing."""
    noc, country, start, end = job.get("noc"), job.get("country"), day(job.get("started")), day(job.get("ended"))
    hours = job.get("hours-per-week")
    if is_spoilt(job, "started", "ended") or (hours is not None and Fraction(str(hours)) * 100 % 1):
        return set()
    if noc is None or start is None or hours is None or country is None or not 0 <= hours <= 168 or (end and end < start):
        return set()
    if int(noc[1]) > 3 or not job.get("paid", True):
        return set()
    # Decision 20: work in Canada for an employer abroad is foreign work.
    if country != "CAN" or job.get("employer-country") not in (None, "CAN"):
        return {"foreign", "counting"}
    good = set()
    excused = noc in PHYSICIANS and job.get("publicly-funded", False) and on >= datetime.date(2023, 4, 25)
    if job.get("authorized", True) and (not job.get("self-employed", False) or excused):
        good.add("counting")
        if not job.get("student", False):
            good.add("canadian")
    return good


def leaves_of(job):
    """First and last day of each leave; one without a last day goes on."""
    for leave in job.get("leaves") or []:
        first, last = day(leave.get("from")), day(leave.get("to"))
        if not is_spoilt(leave, "from", "to") and first is not None and (last is None or first <= last):
            yield first, last or datetime.date.max


def is_away(job, d):
    return any(first <= d <= last for first, last in leaves_of(job))


HOUR = 700  # a hundredth of an hour a week, on each of seven days


def hours_by_day(jobs, on, first, kind, noc=None):
    """What each day from first to the day asked is worth, 30 hours a week at most: HOUR for one hour."""
    result = {}
    for job in jobs or []:
        if kind not in read_job(job, on) or (noc is not None and job["noc"] != noc):
            continue
        d = max(day(job["started"]), first)
        last = min(day(job.get("ended")) or on, on)
        away, worth = list(leaves_of(job)), int(Fraction(str(job["hours-per-week"])) * 100)
        while d <= last:
            if not any(begun <= d <= ended for begun, ended in away):
                result[d] = result.get(d, 0) + worth
            d += DAY
    return {d: min(worth, 3000) for d, worth in result.items()}


def window(on, years):
    return years_later(on, -years) + DAY


def full_years(hours):
    return hours // (1560 * HOUR)


# The CRS ----------------------------------------------------------------------

AGE = {18: (99, 90), 19: (105, 95), 30: (105, 95), 31: (99, 90), 32: (94, 85), 33: (88, 80), 34: (83, 75), 35: (77, 70), 36: (72, 65),
       37: (66, 60), 38: (61, 55), 39: (55, 50), 40: (50, 45), 41: (39, 35), 42: (28, 25), 43: (17, 15), 44: (6, 5)}
EDUCATION = [(0, 0), (30, 28), (90, 84), (98, 91), (120, 112), (128, 119), (135, 126), (150, 140)]
SPOUSE_EDUCATION = [0, 2, 6, 7, 8, 9, 10, 10]
CANADIAN = [(0, 0), (40, 35), (53, 46), (64, 56), (72, 63), (80, 70)]
SPOUSE_CANADIAN = [0, 5, 7, 8, 9, 10]


def first_points(level, column):
    return {4: (6, 6), 5: (6, 6), 6: (9, 8), 7: (17, 16), 8: (23, 22), 9: (31, 29)}.get(level, (34, 32) if level >= 10 else (0, 0))[column]


def second_points(level):
    return 0 if level < 5 else 1 if level < 7 else 3 if level < 9 else 6


def spouse_points(level):
    return min(second_points(level), 5)


def union(profile):
    return profile.get("relationship") in ("married", "common-law")


def with_spouse(profile):
    return union(profile) and profile.get("partner-accompanies", True) and not profile.get("partner-is-canadian", False)


def relative(profile, on, relations):
    whose = ("candidate", "partner") if with_spouse(profile) else ("candidate",)
    for one in profile.get("relatives") or []:
        born, since = day(one.get("birth-date")), day(one.get("status-since"))
        if is_spoilt(one, "birth-date", "status-since"):
            continue
        adult = age(born, on) >= 18 if born is not None else one.get("adult") is True
        if (one.get("relation") in relations and one.get("of") in whose and one.get("status") and one.get("lives-in-canada", True)
                and adult and (since is None or on >= since)):
            return True
    return False


def offers_of(profile):
    return [offer for offer in (profile.get("job-offer"), profile.get("further-job-offer")) if offer]


def judge_offer(offer, on, months=12):
    """True, False or None (an answer is missing), of one offer alone."""
    if is_spoilt(offer, "received", "revoked"):
        return False
    revoked = day(offer.get("revoked"))
    answers = [offer.get("held", True), offer.get("full-time", True), revoked is None or on < revoked]
    answers.append(None if offer.get("months") is None else offer["months"] >= months)
    answers.append(None if offer.get("noc") is None else int(offer["noc"][1]) <= 3)
    answers.append(None if offer.get("support") is None else offer["support"] != "none")
    return False if False in answers else None if None in answers else True


def valid_offer(profile, on):
    """Of two offers the better one counts (decision 27)."""
    answers = [judge_offer(offer, on) for offer in offers_of(profile)]
    return True if True in answers else None if None in answers or not answers else False


def offers_together(profile, on):
    """The codes for which two offers make the year together (decision 27)."""
    offers = offers_of(profile)
    if len(offers) < 2 or any(judge_offer(offer, on, 0) is not True for offer in offers):
        return set()
    received = [day(offer.get("received")) for offer in offers]
    if sum(offer["months"] for offer in offers) < 12 or any(one and one > on for one in received):
        return set()
    codes_of_both = {offer["noc"] for offer in offers}
    return codes_of_both if len({noc[:4] for noc in codes_of_both}) == 1 else set()


def offer_points(profile, on):
    if on >= datetime.date(2025, 3, 25):
        return 0
    points = [0]
    for offer in offers_of(profile):
        if judge_offer(offer, on) is True:
            if on < datetime.date(2016, 11, 19):
                points.append(600 if offer["support"] == "lmia" else 0)
            else:
                points.append(200 if offer["noc"].startswith("00") else 50)
    return max(points)


def nominated(profile, on):
    paper = profile.get("nomination") or {}
    issued, expires = day(paper.get("issued")), day(paper.get("expires"))
    if is_spoilt(paper, "issued", "expires") or (issued and expires and expires < issued) or not paper.get("held", True):
        return False
    return bool(issued and issued <= on and paper.get("enhanced", True) and not (expires and expires < on))


def certified(person, on):
    """Whether a certificate of qualification counts."""
    paper = person.get("trade-certificate") or {}
    issued, expires = day(paper.get("issued")), day(paper.get("expires"))
    if is_spoilt(paper, "issued", "expires") or not paper.get("held", True) or issued is None or (expires and expires < issued):
        return False
    return issued <= on and not (expires and expires < on)


def high_wage(profile, on):
    """Decision 1: as entered, on days of which the figures are unknown."""
    points = profile.get("high-wage-points")
    return points if points is not None and 0 <= points <= 600 and on >= datetime.date(2026, 11, 3) else None


def choices(tests, on):
    read = [t for t in (read_test(test, on) for test in tests or []) if t]
    english = [t for t in read if t["language"] == "en"] or [None]
    french = [t for t in read if t["language"] == "fr"] or [None]
    for en in english:
        for fr in french:
            if en or not fr:
                yield en, fr
            if fr:
                yield fr, en


def score(profile, on):
    person, partner = profile.get("candidate") or {}, profile.get("partner") or {}
    column = 1 if with_spouse(profile) else 0
    born = day(person.get("birth-date"))
    years = age(born, on) if born else None
    start = window(on, 10)
    level = education(person.get("credentials"), on)
    canadian = full_years(sum(hours_by_day(person.get("jobs"), on, start, "canadian").values()))
    foreign = full_years(sum(hours_by_day(person.get("jobs"), on, start, "foreign").values()))

    core = {
        "age": 0 if years is None else AGE.get(years, (110, 100) if 20 <= years <= 29 else (0, 0))[column],
        "education": EDUCATION[level][column],
        "canadian-work": CANADIAN[min(canadian, 5)][column],
    }
    spouse = {"education": 0, "language": 0, "canadian-work": 0}
    if column:
        tests = [t for t in (read_test(test, on) for test in partner.get("tests") or []) if t]
        spouse["education"] = SPOUSE_EDUCATION[education(partner.get("credentials"), on)]
        spouse["language"] = max((sum(map(spouse_points, t["levels"])) for t in tests), default=0)
        spouse["canadian-work"] = SPOUSE_CANADIAN[min(full_years(sum(hours_by_day(partner.get("jobs"), on, start, "canadian").values())), 5)]

    study = canadian_study(person.get("credentials"), on)
    additional = {
        "sibling": 15 if on >= datetime.date(2017, 6, 6) and relative(profile, on, ("sibling",)) else 0,
        "canadian-study": 0 if on < datetime.date(2016, 11, 19) or study < 2 else 15 if study < 4 else 30,
        "job-offer": offer_points(profile, on),
        "nomination": 600 if nominated(profile, on) else 0,
    }

    tier = 0 if level < 2 else 1 if level < 5 else 2
    abroad = min((foreign + 1) // 2, 2)
    certificate = certified(person, on)
    best = None
    for first, second in choices(person.get("tests"), on):
        low = min(first["levels"]) if first else 3
        gate = 2 if low >= 9 else 1 if low >= 7 else 0
        work = min(canadian, 2)
        cell = lambda a, b: [0, 13, 25, 50][a + b - 1] if a and b else 0
        lines = {
            "education-language": cell(tier, gate),
            "education-canadian-work": cell(tier, work),
            "foreign-work-language": cell(abroad, gate),
            "foreign-work-canadian-work": cell(abroad, work),
            "certificate-language": 0 if not certificate or low < 5 else 25 if low < 7 else 50,
        }
        names = list(lines)
        transfer = min(100, sum(min(50, sum(lines[n] for n in pair)) for pair in (names[:2], names[2:4], names[4:])))
        one = {
            "first-language": sum(first_points(n, column) for n in first["levels"]) if first else 0,
            "second-language": min(24 - 2 * column, sum(map(second_points, second["levels"]))) if second else 0,
        }
        french = first if first and first["language"] == "fr" else second if second and second["language"] == "fr" else None
        english = first if first and first["language"] == "en" else second if second and second["language"] == "en" else None
        bonus = 0
        if french and min(french["levels"]) >= 7 and on >= datetime.date(2017, 6, 6):
            full = english is not None and min(english["levels"]) >= 5
            bonus = (30 if full else 15) if on < datetime.date(2020, 10, 20) else 50 if full else 25
        extra = dict(additional, french=bonus)
        a, b = sum(core.values()) + sum(one.values()), sum(spouse.values())
        wage = high_wage(profile, on)
        if wage is not None:
            extra["high-wage"] = wage
        d = min(600, sum(extra.values()))
        answer = {
            "total": a + b + transfer + d,
            "first-language": first["language"] if first else None,
            "core": dict(core, total=a, **one),
            "spouse": dict(spouse, total=b),
            "transferability": dict(lines, total=transfer),
            "additional": dict(extra, total=d),
        }
        order = (answer["total"], one["first-language"], bool(first and first["language"] == "en"),
                 first["taken"] if first else datetime.date.min, second["taken"] if second else datetime.date.min)
        if best is None or order > best[0]:
            best = (order, answer)
    result = best[1]
    result["date"] = on.isoformat()
    result["complete"] = on < datetime.date(2026, 11, 3) or high_wage(profile, on) is not None
    return result
