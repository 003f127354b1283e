#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The papers of a household, read a second time: see reference_model.py.

Which papers are asked of whom, how firmly, and what the application costs; written
from the pages of documents and fees, and from decisions 16 to 26; papers for points that are
claimed (education, work, relatives, offers) in reference_claims.py. Of every one
that is listed the day it is due and how it presses are (decision 19).
"""
import datetime
import json
import pathlib

from reference_model import DAY, age, day, is_spoilt, months_later, union, window, years_later
from reference_programs import frozen_for_children

# From a day on: processing of an adult, of a child, right of permanent residence.
FEES = [("2020-04-30", 825, 225, 500), ("2022-04-30", 850, 230, 515), ("2024-04-30", 950, 260, 575), ("2026-04-30", 990, 270, 600)]
BIOMETRICS, BIOMETRICS_FAMILY, BIOMETRICS_FROM = 85, 170, datetime.date(2018, 7, 31)
LATER_MAJORITY = ("BC", "NB", "NL", "NS", "NT", "NU", "YT")
READ = """passport digital_photo name_change language_test_principal police_current police_past medical_upfront medical_reuse marriage_certificate
common_law divorce_certificate death_certificate birth_certificate_children adoption custody dependent_22 non_accompanying_status imm5476
imm5475 translation personal_history biometrics fees_receipt gift_deed""".split()


class Reader:
    """The papers of one household, judged on the day on which they are due, or on the day asked."""

    def __init__(self, profile, on, due_by):
        self.profile, self.on = profile, on
        self.then = due_by or on
        self.papers = {}
        self.family = [("candidate", profile.get("candidate") or {}, True)]
        if union(profile) and not profile.get("partner-is-canadian", False):
            self.family.append(("partner", profile.get("partner") or {}, profile.get("partner-accompanies", True)))
        self.children = []
        locked = frozen_for_children(profile, on)
        born_by = self.then if locked == on else locked
        for child in profile.get("children") or []:
            born = day(child.get("birth-date"))
            dependent = not child.get("married", False) and (born is None or born_by < years_later(born, 22) or child.get("dependent-by-condition", False))
            if dependent and (born is None or born <= self.then):
                self.children.append((child["id"], child, child.get("accompanies", True)))
        self.family += [one for one in self.children if not one[1].get("is-canadian", False)]

    def put(self, name, whose, need="required", of=None, amount=None):
        self.papers[(name, whose, of)] = (need, amount)

    def age(self, person):
        born = day(person.get("birth-date"))
        return None if born is None else age(born, self.then)

    def everybody(self):
        for whose, person, comes in self.family:
            years = self.age(person)
            self.put("passport", whose, "required" if comes else "if-asked")
            if comes:
                self.put("digital_photo", whose)
            if person.get("other-names", False):
                self.put("name_change", whose)
            if person.get("papers-need-translation", False):
                self.put("translation", whose)
            if years is None or years >= 18:
                self.put("personal_history", whose)
            if comes and (years is None or 14 <= years <= 79):
                self.put("biometrics", whose)
            self.exam(whose, person)
        self.put("language_test_principal", "candidate")
        for name, member, need in (("imm5476", "representative", "required"), ("imm5475", "designated-person", "advised")):
            if self.profile.get(member, False):
                self.put(name, "candidate", need)
        if self.profile.get("funds-gift", False) or self.profile.get("funds-large-deposit", False):
            self.put("gift_deed", "household")

    def exam(self, whose, person):
        """An exam for applications from 2025-08-21 (and to 2023-09-30); in Canada one of five years with low risk serves again."""
        exam = person.get("medical-exam") or {}
        taken = day(exam.get("taken"))
        recent = taken is not None and taken <= self.then <= min(months_later(taken, 60), datetime.date(2029, 10, 5))
        maybe = recent and exam.get("low-risk") is not False and person.get("residence") in (None, "CAN")
        sure = maybe and exam.get("low-risk") is True and person.get("residence") == "CAN"
        if maybe:
            self.put("medical_reuse", whose, "required" if sure else "unanswered")
        if not sure and self.asks_exam():
            self.put("medical_upfront", whose)

    def asks_exam(self):
        return not datetime.date(2023, 9, 30) < self.then < datetime.date(2025, 8, 21)

    def unions(self):
        where = self.profile.get("relationship")
        if where == "married":
            self.put("marriage_certificate", "household")
        if where == "common-law":
            self.put("common_law", "household")
        for whose, _, _ in self.family[:2]:
            if whose in ("candidate", "partner"):
                ends = [one.get("ended-by") for one in self.profile.get("previous-unions") or [] if one.get("of") == whose]
                own = where if whose == "candidate" else None
                self.ended("death_certificate", whose, [end for end in ends if end == "death"], own == "widowed" and "death" not in ends)
                missing = own in ("divorced", "annulled") and not {"divorce", "annulment"} & set(ends)
                self.ended("divorce_certificate", whose, [end for end in ends if end != "death"], missing)

    def ended(self, name, whose, ends, by_relationship):
        """One paper for each union; none can be asked of a common-law union that was given up."""
        needs = ["required"] * by_relationship + ["if-asked" if end == "separation" else "required" for end in ends]
        if needs:
            self.papers[(name, whose, None)] = (sorted(needs), None)

    def minors(self):
        limit = 19 if self.profile.get("destination") in LATER_MAJORITY else 18
        for whose, child, comes in self.children:
            self.put("birth_certificate_children", whose)
            if child.get("adopted", False):
                self.put("adoption", whose)
            if child.get("is-canadian", False):
                self.put("non_accompanying_status", whose)
                continue
            years = self.age(child)
            if child.get("dependent-by-condition", False) and years is not None and years >= 22:
                self.put("dependent_22", whose)
            if comes and (years is None or years < limit):
                self.custody(whose, child)
            elif comes and years == 18 and self.profile.get("destination") is None:
                self.custody(whose, child, False)  # the province decides whether they are of age
        if union(self.profile) and self.profile.get("partner-is-canadian", False):
            self.put("non_accompanying_status", "partner")

    def custody(self, whose, child, sure=True):
        stays = child.get("other-parent-stays")
        elsewhere = (self.profile.get("relationship") in ("never-married", "divorced", "separated", "annulled")
                     or (union(self.profile) and not self.profile.get("partner-accompanies", True)))
        if stays is True or (stays is None and elsewhere):
            self.put("custody", whose, "required" if stays and sure else "unanswered")

    def fees(self):
        row = [one for one in FEES if day(one[0]) <= self.then]
        if not row:
            self.put("fees_receipt", "household")  # of an amount that is not known
            return
        _, adult, child, right = row[-1]
        total = people = 0
        for whose, person, comes in self.family:
            if not comes:
                continue
            years = self.age(person)
            grown = whose in ("candidate", "partner")
            total += adult + right if grown else child
            people += years is None and grown or years is not None and 14 <= years <= 79
        if self.then >= BIOMETRICS_FROM:
            total += min(people * BIOMETRICS, BIOMETRICS_FAMILY)
        self.put("fees_receipt", "household", amount=total)

    def stays(self):
        """A certificate of each country of six months in a row in the last ten years, which end with the day of the
        application as those of work do, and since the age of 18 (decision 18)."""
        for whose, person, _ in self.family:
            years = self.age(person)
            if years is not None and years < 18:
                continue
            if person.get("stays") is None:
                for country in {person.get("residence"), person.get("citizenship")} - {"CAN"}:
                    self.papers[("police", whose, country)] = ("unanswered", None)
                continue
            start = window(self.then, 10)
            if day(person.get("birth-date")):
                start = max(start, years_later(day(person["birth-date"]), 18))
            for country, first, last in in_a_row(person["stays"]):
                first, last = max(first, start), min(last, self.then)
                if first <= last and months_later(first, 6) <= last + DAY:
                    self.papers[("police", whose, country)] = ("required", None)


def in_a_row(stays):
    """Stays abroad, by country; one that begins before the day after another has ended goes on with it."""
    found = []
    for stay in stays:
        country, first, last = stay.get("country"), day(stay.get("from")), day(stay.get("to")) or datetime.date.max
        if country not in (None, "CAN") and first is not None and not is_spoilt(stay, "from", "to") and first <= last:
            found.append((country, first, last))
    joined = []
    for country, first, last in sorted(found):
        if joined and joined[-1][0] == country and (joined[-1][2] == datetime.date.max or first <= joined[-1][2] + DAY):
            joined[-1] = (country, joined[-1][1], max(last, joined[-1][2]))
        else:
            joined.append((country, first, last))
    return joined


def judge(profile, on, due_by):
    reader = Reader(profile, on, due_by)
    reader.everybody()
    reader.unions()
    reader.minors()
    reader.fees()
    reader.stays()
    return reader.papers


def read(items):
    """The same of the program's answer."""
    found = {}
    for one in items:
        if one["id"] in ("divorce_certificate", "death_certificate"):
            before = found.get((one["id"], one["for"], None), ([], None))[0]
            found[(one["id"], one["for"], None)] = (sorted(before + [one["need"]]), None)
            continue
        name = "police" if one["id"] in ("police_current", "police_past") else one["id"]
        if one["id"] in READ:
            found[(name, one["for"], one["of"])] = (one["need"], one["amount"])
    return found


def leads():
    """The usual times of each document: (shortest, longest) in days."""
    found = {}
    folder = pathlib.Path(__file__).resolve().parents[2] / "data" / "checklist"
    for file in folder.glob("*.json"):
        document = json.loads(file.read_text())
        if "lead" in document:
            found[document["id"]] = (document["lead"]["min"], document["lead"]["max"])
    return found


def pressing_differences(items, on, due_by, usual):
    """Decision 19, of what is not there yet: to be ordered from due less the longest time, late when the shortest does not fit."""
    for item in items:
        due, order_by = day(item["due"]), day(item["order-by"])
        name = f"{item['id']}/{item['for']}"
        if item["stage"] == "application" and due != due_by:
            yield f"{name}: due {due}, not {due_by}"
        if due is None or item["state"] not in ("to-do", "requested") or item["need"] == "unanswered":
            continue
        shortest, longest = usual.get(item["id"], (0, 0))
        if due < on:
            expected = "late"
        elif item["state"] == "requested" or longest == 0:
            expected = "none"
        elif on + datetime.timedelta(shortest) > due:
            expected = "late"
        else:
            expected = "order-now" if order_by <= on else "none"
        if item["urgency"] != expected:
            yield f"{name}: expected {expected}, found {item['urgency']}"
        if longest and order_by < due - datetime.timedelta(longest):
            yield f"{name}: ordered on {order_by}, earlier than {longest} days before {due}"
