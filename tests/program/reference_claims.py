#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The papers for points that are claimed, read a second time: see reference_model.py.

Education, tests, work, relatives, offers, nominations, funds: written from the page of
documents and decisions 7, 8, 16, 17, 20, 24 and 25. A paper "for points claimed" is asked
when its line earns points on the day; where several papers could prove the same points
(a Canadian and a foreign diploma of one level) nothing is read. The last good day of
what the profile shows, and the days on which work is reached or leaves its window.
"""
import datetime

import reference_programs
from reference_programs import FST
from reference_model import (DAY, PHYSICIANS, certified, counted, day, education, is_away, is_spoilt, judge_offer, months_later, nominated, offers_of, offers_together, read_job, read_test,
                             relative, score, valid_offer, window, with_spouse, years_later)

ASKED, ABSENT = "asked", "not asked"
PHYSICIANS_COUNT = datetime.date(2023, 4, 25)
DECISION_7 = 6  # months of a nomination that prints no end


def works(job, on):
    """Whether a day of the last ten years counts: some hours, not on leave."""
    if not job.get("hours-per-week"):
        return False
    d, last = max(day(job["started"]), window(on, 10)), min(day(job.get("ended")) or on, on)
    while d <= last:
        if not is_away(job, d):
            return True
        d += DAY
    return False


class Claims:
    """What must and what must not be on the list; of what is not named here nothing is known."""

    def __init__(self, profile, on):
        self.profile, self.on = profile, on
        self.score = score(profile, on)
        self.met = reference_programs.met(profile, on)
        self.papers = {}
        self.person, self.partner = profile.get("candidate") or {}, profile.get("partner") or {}

    def put(self, name, whose, asked, of=None):
        self.papers[(name, whose, of)] = ASKED if asked else ABSENT

    def education(self):
        core, spouse = self.score["core"], self.score["spouse"]
        for whose, person, points, assessment in (("candidate", self.person, core["education"], "eca_principal"),
                                                  ("partner", self.partner, spouse["education"], "eca_spouse")):
            credentials = person.get("credentials")
            if credentials is None or (whose == "partner" and not with_spouse(self.profile)):
                continue
            foreign = [one for one in credentials if one.get("country") != "CAN"]
            if points and not any(one.get("country") == "CAN" for one in credentials):
                self.put(assessment, whose, True)
                self.put("foreign_credential", whose, True)
            if not foreign:
                self.put(assessment, whose, whose == "candidate" and not education(credentials, self.on) and None)
                self.put("foreign_credential", whose, False)
                if points:
                    self.put("canadian_credential", whose, True)
            if not any(one.get("country") == "CAN" for one in credentials):
                self.put("canadian_credential", whose, False)
        if not with_spouse(self.profile):
            self.put("eca_spouse", "partner", False)
        self.papers = {key: value for key, value in self.papers.items() if value is not None}

    def tests(self):
        if self.score["core"]["second-language"] > 0:
            self.put("language_test_second", "candidate", True)
        elif self.profile.get("category") is None and all(test.get("test") and day(test.get("taken")) for test in self.person.get("tests") or []):
            self.put("language_test_second", "candidate", False)  # nor does the grid count a level that earns no points here
        languages = {one["language"] for one in (read_test(test, self.on) for test in self.person.get("tests") or []) if one}
        if len(languages) < 2:
            self.put("language_test_second", "candidate", False)
        if self.score["spouse"]["language"] > 0:
            self.put("language_test_spouse", "partner", True)
        if not with_spouse(self.profile) or not self.partner.get("tests", [1]):
            self.put("language_test_spouse", "partner", False)

    def work(self):
        claimed = self.score["spouse"]["canadian-work"] > 0
        for whose, person in (("candidate", self.person), ("partner", self.partner)):
            if whose == "partner" and not with_spouse(self.profile):
                continue
            for job in person.get("jobs") or []:
                good = read_job(job, self.on)
                counts = bool(good) and works(job, self.on) and (whose == "candidate" or (claimed and "canadian" in good))
                own, here = job.get("self-employed", False), job["country"] == "CAN"
                for_abroad = job.get("employer-country") not in (None, "CAN")
                self.put("reference_letter", whose, counts and not own, job["id"])
                self.put("work_support", whose, counts and not own, job["id"])
                self.put("t4_noa", whose, counts and not own and here, job["id"])
                self.put("publicly_funded_services", whose, counts and own and here and not for_abroad, job["id"])
                if whose == "candidate":
                    self.put("self_employment", whose, counts and own and (not here or for_abroad), job["id"])

    def relatives(self):
        if self.score["additional"]["sibling"] > 0:
            whose = [one.get("of") for one in self.profile["relatives"] if relative(dict(self.profile, relatives=[one]), self.on, ("sibling",))]
            if len(set(whose)) == 1:
                self.put("relative_in_canada", whose[0], True)
        if self.profile.get("relatives") == []:
            self.put("relative_in_canada", "candidate", False)
            self.put("relative_in_canada", "partner", False)

    def offers(self):
        valid = valid_offer(self.profile, self.on)
        offers = offers_of(self.profile)
        if valid is not None:
            self.put("job_offer", "candidate", valid)
        if len(offers) == 1 and valid is not None:
            self.put("lmia", "candidate", valid and offers[0]["support"] == "lmia" and judge_offer(offers[0], self.on) is True)
        if nominated(self.profile, self.on):
            self.put("provincial_nomination", "candidate", True)
        if self.score["transferability"]["certificate-language"] > 0:
            self.put("certificate_of_qualification", "candidate", True)
        exempt = self.profile.get("authorized-to-work", False) and valid is True
        if exempt:
            self.put("proof_of_funds", "household", False)
        elif {"fsw", "fst"} & set(self.met):
            self.put("proof_of_funds", "household", True)
        if exempt or "cec" in self.met:
            self.put("proof_of_funds_exemption", "household", True)
        if "cec" in self.met or self.score["core"]["canadian-work"] > 0 or self.score["additional"]["canadian-study"] > 0:
            self.put("status_in_canada", "candidate", True)


def judge(profile, on):
    """Decision 24: points and program of an invitation are those of its day."""
    claims = Claims(profile, on)
    claims.education()
    claims.tests()
    claims.work()
    claims.relatives()
    claims.offers()
    return claims.papers


def claim_differences(profile, items, on):
    """A question is neither asked nor not asked: something is missing."""
    expected = judge(profile, on)
    found = {(one["id"], one["for"], one["of"]): one["need"] for one in items}
    for (name, whose, of), answer in sorted(expected.items(), key=str):
        need = found.get((name, whose, of))
        if need == "unanswered":
            continue
        if (need is not None) != (answer == ASKED):
            yield f"{name}/{whose}/{of}: expected to be {answer}, found {need}"


# The last good day ---------------------------------------------------------------

def last_days(profile, on):
    """Of what the profile shows, where there is one record only."""
    result = {}
    for whose, person in [("candidate", profile.get("candidate") or {}), ("partner", profile.get("partner") or {})]:
        if day(person.get("passport-expires")):
            result[("passport", whose)] = person["passport-expires"]
        results = [test for test in person.get("tests") or [] if read_test(test, on)]
        if len(results) == 1 and len(person["tests"]) == 1:
            last = years_later(day(results[0]["taken"]), 2) - DAY
            result[("language_test_principal" if whose == "candidate" else "language_test_spouse", whose)] = str(last)
        credentials = [one for one in person.get("credentials") or [] if (one.get("assessment") or {}).get("issued")]
        if len(credentials) == 1 and counted(credentials, on) and credentials[0]["country"] != "CAN" and len(person["credentials"]) == 1:
            last = years_later(day(credentials[0]["assessment"]["issued"]), 5) - DAY
            result[("eca_principal" if whose == "candidate" else "eca_spouse", whose)] = str(last)
    paper = profile.get("nomination") or {}
    if nominated(profile, on):
        result[("provincial_nomination", "candidate")] = paper.get("expires") or str(months_later(day(paper["issued"]), DECISION_7))
    certificate = (profile.get("candidate") or {}).get("trade-certificate") or {}
    if certified(profile.get("candidate") or {}, on) and certificate.get("expires"):
        result[("certificate_of_qualification", "candidate")] = certificate["expires"]
    return result


def last_day_differences(profile, items, on):
    expected = last_days(profile, on)
    for one in items:
        last = expected.get((one["id"], one["for"]))
        if last is not None and one["need"] != "unanswered" and one["valid-until"] != last:
            yield f"{one['id']}/{one['for']}: valid until {last} expected, found {one['valid-until']}"


# Windows of work -------------------------------------------------------------------

def work_is_met(profile, jobs, then, trades):
    """The criteria of work of the three programs, if the present jobs go on to that day; the trades are those that an offer or a certificate names."""
    judge_jobs = lambda some: reference_programs.judge({**profile, "candidate": {**(profile.get("candidate") or {}), "jobs": some}}, then)
    found = judge_jobs(jobs)
    trade = judge_jobs([job for job in jobs if job.get("noc") in trades]) if trades else found
    return {"fsw.work": found["fsw"]["fsw.work"] == "met", "cec.work": found["cec"]["cec.work"] == "met", "fst.work": trade["fst"]["fst.work"] == "met"}


def offered_trades(profile, on):
    """Where a valid offer or a certificate stands, its trade must be that of the work."""
    person = profile.get("candidate") or {}
    codes = {offer["noc"] for offer in offers_of(profile) if judge_offer(offer, on) is True} | offers_together(profile, on)
    if certified(person, on):
        codes.add(person["trade-certificate"].get("trade"))
    return codes & FST


def window_differences(profile, deadlines, on):
    """A day on which work is reached, or the last on which it is still met, is one: the day beside it is otherwise."""
    everything = (profile.get("candidate") or {}).get("jobs") or []
    if on < PHYSICIANS_COUNT and any(job.get("self-employed") and job.get("noc") in PHYSICIANS for job in everything):
        return  # the rules are taken to stay as they are, and these change
    trades = offered_trades(profile, on)
    jobs = [job for job in everything if day(job.get("started")) and day(job["started"]) <= on and not is_spoilt(job, "started", "ended")]
    today = work_is_met(profile, jobs, on, trades)
    anyone = work_is_met(profile, jobs, on, set())
    if anyone["fst.work"] and not today["fst.work"]:
        trades, today = set(), anyone  # the trade that has the hours is told, though nobody offers it
    told = {}
    for one in deadlines:
        if one["id"] == "experience_windows":
            name, what = one["key"].split("/")[1:3]
            told[(name, what)] = due = day(one["due"])
            beside = due - DAY if what == "opens" else due + DAY
            if not work_is_met(profile, jobs, due, trades)[name] or work_is_met(profile, jobs, beside, trades)[name]:
                yield f"{name}: {what} on {due} expected to be an edge"
            if today[name] != (what == "closes"):
                yield f"{name}: {what} on {due}, and today it is {today[name]}"
    later = {"opens": years_later(on, 5), "closes": on + datetime.timedelta(4200)}
    for name, now in today.items():
        what = "closes" if now else "opens"
        if (name, what) not in told and work_is_met(profile, jobs, later[what], trades)[name] != now:
            yield f"{name}: {what} some day, and no day is told"
