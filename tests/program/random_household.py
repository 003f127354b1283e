#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes random households whose facts crowd at the edges of the rules."""
import datetime
import random

TESTS = {
    "ielts-general": lambda r: r.randrange(6, 19) / 2,
    "celpip-general": lambda r: r.randrange(2, 13),
    "pte-core": lambda r: r.choice([18, 28, 39, 50, 60, 68, 69, 76, 82, 84, 88, 89, 90, 41, 59, 70, 75, 81]),
    "tcf-canada": None,
    "tef-canada": None,
}
NOCS = ["21231", "21232", "31102", "41200", "63200", "72200", "62020", "64100", "00012", "13110", "14100", "73300"]


def add_months(d, n):
    month = d.month - 1 + n
    return datetime.date(d.year + month // 12, month % 12 + 1, min(d.day, 28))


class Maker:
    def __init__(self, seed, on):
        self.r = random.Random(seed)
        self.on = on

    def maybe(self, share):
        return self.r.random() < share

    def day(self, years_back, years_ahead=0):
        return self.on - datetime.timedelta(days=self.r.randrange(-int(365 * years_ahead), int(365 * years_back) + 1))

    def near(self, years):
        """A day within two days of so many years before the day asked."""
        d = self.on.replace(day=min(self.on.day, 28))
        return d.replace(year=d.year - years) + datetime.timedelta(days=self.r.randrange(-2, 3))

    def test(self):
        r = self.r
        kind = r.choice(list(TESTS))
        one = {"test": kind, "taken": (self.near(2) if self.maybe(0.2) else self.day(2.2, 0.1)).isoformat()}
        if kind == "tef-canada" and self.maybe(0.4):
            one["scale"] = "699"
        for ability in ("listening", "reading", "writing", "speaking"):
            if self.maybe(0.03):
                continue
            if kind == "tef-canada" and one.get("scale") == "699":
                one[ability] = r.choice([299, 306, 352, 393, 400, 434, 450, 462, 500, 503, 533, 546, 558, 566, 699, 427, 428, 455, 456, 494])
            elif kind == "tef-canada":
                one[ability] = r.choice([120, 121, 144, 145, 181, 207, 217, 226, 233, 248, 249, 263, 271, 280, 298])
            elif kind == "tcf-canada":
                one[ability] = r.choice([330, 331, 342, 369, 375, 398, 406, 453, 458, 499, 503, 523, 524, 549, 600] if ability in ("listening", "reading")
                                        else [3, 4, 6, 7, 9, 10, 12, 14, 16, 20])
            else:
                one[ability] = TESTS[kind](r)
        return one

    def credential(self):
        r = self.r
        one = {"level": r.choice(["secondary", "one-year", "two-year", "three-year", "master", "professional", "doctorate"]),
               "country": r.choice(["CAN", "IND", "FRA"]), "completed": self.day(15, 0.3).isoformat()}
        if self.maybe(0.15):
            one["in-person"] = False
        if self.maybe(0.75):
            one["assessment"] = {"issued": (self.near(5) if self.maybe(0.3) else self.day(5.3, 0.2)).isoformat()}
            if self.maybe(0.6):
                one["assessment"]["level"] = r.choice(["secondary", "one-year", "two-year", "three-year", "master", "doctorate"])
        return one

    def job(self):
        r = self.r
        start = self.near(r.choice([1, 2, 3, 5, 10])) if self.maybe(0.3) else self.day(12, 0.2)
        one = {"noc": r.choice(NOCS), "country": r.choice(["CAN", "CAN", "IND", "FRA"]), "started": start.isoformat(),
               "hours-per-week": r.choice([30, 30, 37.5, 40, 15, 20, 7.5, 29.99, 30.01, 0.01])}
        if self.maybe(0.6):
            one["ended"] = (start + datetime.timedelta(days=r.choice([0, 180, 363, 364, 365, 727, 728, 1091, 1092, 1500, 2500]))).isoformat()
        for name, share in (("self-employed", 0.15), ("student", 0.12), ("publicly-funded", 0.4)):
            if self.maybe(share):
                one[name] = True
        if self.maybe(0.1):
            one["authorized"] = False
        if self.maybe(0.15):
            one["employer-country"] = r.choice(["CAN", "USA", "IND"])
        if self.maybe(0.08):
            one["paid"] = False
        if self.maybe(0.25):
            one["leaves"] = [self.leave(start) for _ in range(r.randrange(0, 4))]
        return one

    def leave(self, start):
        """Days off, some of them around a weekend, some outside the job or in one another."""
        first = start + datetime.timedelta(days=self.r.choice([-3, 0, 1, 2, 3, 4, 5, 30, 31, 200, 365]))
        one = {"from": first.isoformat()}
        if self.maybe(0.9):
            one["to"] = (first + datetime.timedelta(days=self.r.choice([0, 1, 2, 3, 30, 180]))).isoformat()
        return one

    def person(self):
        r = self.r
        one = {}
        if self.maybe(0.95):
            one["birth-date"] = (self.near(r.randrange(17, 49)) if self.maybe(0.5) else self.day(50)).isoformat()
        for name, make, share, most in (("tests", self.test, 0.92, 4), ("credentials", self.credential, 0.92, 4), ("jobs", self.job, 0.92, 6)):
            if self.maybe(share):
                one[name] = [make() for _ in range(r.randrange(0, most))]
        if self.maybe(0.2):
            one["trade-certificate"] = {"trade": r.choice(NOCS), "issued": self.day(4, 0.3).isoformat()}
            if self.maybe(0.4):
                one["trade-certificate"]["expires"] = (self.on + datetime.timedelta(days=r.randrange(-2, 3))).isoformat()
            if self.maybe(0.1):
                one["trade-certificate"]["held"] = False
        return one

    def offer(self):
        r = self.r
        one = {"noc": r.choice(NOCS), "months": r.choice([5, 6, 7, 11, 12, 24]), "support": r.choice(["lmia", "exempt", "none"]),
               "full-time": self.maybe(0.9)}
        for name in ("months", "support", "noc"):
            if self.maybe(0.08):
                del one[name]
        if self.maybe(0.2):
            one["revoked"] = (self.on + datetime.timedelta(days=r.randrange(-1, 2))).isoformat()
        if self.maybe(0.3):
            one["received"] = (self.on + datetime.timedelta(days=r.randrange(-40, 2))).isoformat()
        if self.maybe(0.05):
            one["held"] = False
        return one

    def household(self):
        r = self.r
        one = {"format": "jalon-profile/1", "candidate": self.person()}
        if self.maybe(0.9):
            one["relationship"] = r.choice(["never-married", "married", "married", "common-law", "divorced", "widowed"])
        if self.maybe(0.7):
            one["partner"] = self.person()
        for name, share, value in (("partner-accompanies", 0.15, False), ("partner-is-canadian", 0.1, True), ("authorized-to-work", 0.3, True)):
            if self.maybe(share):
                one[name] = value
        if self.maybe(0.9):
            one["destination"] = r.choice(["ON", "BC", "QC", "NS"])
        if self.maybe(0.9):
            one["funds"] = r.choice([0, 13757, 15262, 15263, 19000, 19001, 23360, 28362, 60000])
        if self.maybe(0.7):
            one["children"] = [{"birth-date": (self.near(22) if self.maybe(0.3) else self.day(25)).isoformat(),
                                "dependent-by-condition": self.maybe(0.1), "married": self.maybe(0.1)} for _ in range(r.randrange(0, 8))]
        if self.maybe(0.15):
            one["milestones"] = {"applied": (self.on + datetime.timedelta(days=r.randrange(-3, 2))).isoformat()}
        if self.maybe(0.3):
            one["high-wage-points"] = r.choice([0, 15, 50, 200, 600])
        if self.maybe(0.5):
            one["relatives"] = [{"relation": r.choice(["sibling", "parent", "aunt-uncle"]), "of": r.choice(["candidate", "partner"]),
                                 "status": r.choice(["citizen", "permanent-resident"]),
                                 "birth-date": (self.near(18) if self.maybe(0.5) else self.day(60)).isoformat(),
                                 "lives-in-canada": self.maybe(0.8)} for _ in range(r.randrange(0, 3))]
            for relative in one["relatives"]:
                if self.maybe(0.3):
                    relative["adult"] = self.maybe(0.7)
                    if self.maybe(0.7):
                        del relative["birth-date"]
                if self.maybe(0.3):
                    relative["status-since"] = (self.on + datetime.timedelta(days=r.randrange(-2, 2))).isoformat()
        if self.maybe(0.4):
            one["job-offer"] = self.offer()
        if self.maybe(0.2):
            one["further-job-offer"] = self.offer()
        if self.maybe(0.3):
            one["nomination"] = {"province": r.choice(["ON", "BC", "NS"]), "issued": self.day(1, 0.2).isoformat(), "enhanced": self.maybe(0.8)}
            if self.maybe(0.7):
                one["nomination"]["expires"] = (self.on + datetime.timedelta(days=r.randrange(-3, 200))).isoformat()
            if self.maybe(0.2):
                one["nomination"]["asked"] = self.day(1.5, 0.1).isoformat()
            if self.maybe(0.05):
                one["nomination"]["held"] = False
        return one


    def spoil(self, one):
        """Takes answers away and puts impossible ones in their place, here and there."""
        r = self.r
        spoilers = {
            "tests": [("taken", None), ("taken", "2025-02-30"), ("listening", -1), ("reading", 701), ("writing", 7.25), ("test", None)],
            "credentials": [("completed", None), ("completed", "2019-06-31"), ("level", None), ("country", None), ("assessment", {"issued": "2023-02-29"}),
                            ("assessment", {})],
            "jobs": [("started", None), ("started", "2021-02-29"), ("ended", "2001-01-01"), ("noc", "99999"), ("noc", None), ("hours-per-week", 37.555), ("hours-per-week", 37.55),
                     ("hours-per-week", 168.01), ("hours-per-week", None), ("country", None), ("hours-per-week", 0), ("noc", "2123")],
        }
        for whose in ("candidate", "partner"):
            for name, ways in spoilers.items():
                for record in one.get(whose, {}).get(name, []):
                    if self.maybe(0.3):
                        record.update([r.choice(ways)])
            if whose in one and self.maybe(0.1):
                one[whose]["birth-date"] = "1990-02-30"
            if self.maybe(0.3) and "trade-certificate" in one.get(whose, {}):
                one[whose]["trade-certificate"].update([r.choice([("issued", "2020-13-01"), ("trade", "00000"), ("issued", None)])])
        for name, ways in (("job-offer", [("noc", "99999"), ("received", "2026-00-10"), ("months", None)]),
                           ("nomination", [("issued", "2026-04-31"), ("expires", "2026-02-30"), ("issued", None), ("expires", "2001-01-01")])):
            if name in one and self.maybe(0.3):
                one[name].update([r.choice(ways)])
        for relative in one.get("relatives", []):
            if self.maybe(0.2):
                relative.update([r.choice([("birth-date", "1990-02-30"), ("status", None), ("of", None), ("relation", None), ("birth-date", None)])])
        return one

    def grow(self, one):
        """Adds what has no part in a score: the steps of an application, letters, papers."""
        r = self.r
        steps = ["profile-started", "profile-submitted", "nomination-notified", "planned-submission", "invited", "declined", "nomination-accepted", "applied",
                 "employer-notice-sent", "biometrics-letter", "medical-letter", "refused", "confirmed", "landed", "employer-notice"]
        one["milestones"] = {name: self.day(1.2, 0.4).isoformat() for name in steps if self.maybe(0.15)}
        if self.maybe(0.4):
            kinds = ["additional-documents", "procedural-fairness", "visa-ready", "fees", "confirmation", "card-pick-up", "employer-penalty", "restoration", "other"]
            one["letters"] = [self.letter(r.choice(kinds)) for _ in range(r.randrange(1, 4))]
        people = [one.get("candidate"), one.get("partner")] + one.get("children", [])
        for person in filter(None, people):
            if self.maybe(0.5):
                person["passport-expires"] = self.day(1, 6).isoformat()
            if self.maybe(0.4):
                person["medical-exam"] = {"taken": self.day(5.5, 0.1).isoformat(), "low-risk": self.maybe(0.5)}
            if self.maybe(0.7):
                person["residence"] = r.choice(["CAN", "FRA", "MAR"])
            if self.maybe(0.3):
                person["other-names"] = True
            if self.maybe(0.5):
                person["papers-need-translation"] = self.maybe(0.6)
            if self.maybe(0.5):
                person["stays"] = [self.stay() for _ in range(r.randrange(0, 4))]
        for child in one.get("children", []):
            for name, share in (("is-canadian", 0.1), ("adopted", 0.15)):
                child[name] = self.maybe(share)
            child["accompanies"] = self.maybe(0.85)
            if self.maybe(0.5):
                child["other-parent-stays"] = self.maybe(0.4)
        for name in ("representative", "designated-person", "funds-gift", "funds-large-deposit"):
            if self.maybe(0.2):
                one[name] = True
        if self.maybe(0.4):
            one["previous-unions"] = [{"of": r.choice(["candidate", "partner"]), "ended-by": r.choice(["divorce", "annulment", "death", "separation"]),
                                       "ended": self.day(12).isoformat()} for _ in range(r.randrange(1, 3))]
        return one

    def letter(self, kind):
        one = {"kind": kind, "dated": self.day(0.3, 0.05).isoformat()}
        if self.maybe(0.4):
            one["due"] = self.day(0.1, 0.3).isoformat()
        if self.maybe(0.3):
            one["answered"] = self.day(0.2, 0.1).isoformat()
        return one

    def stay(self):
        """A stay of about six months, or of any length, or one that goes on."""
        first = self.day(11)
        one = {"country": self.r.choice(["CAN", "FRA", "MAR", "USA"]), "from": first.isoformat()}
        if self.maybe(0.8):
            one["to"] = (add_months(first, 6) + datetime.timedelta(days=self.r.choice([-20, -2, -1, 0, 1, 400, 900]))).isoformat()
        return one


DAYS = ["2026-11-23", "2026-11-02", "2026-11-03", "2025-03-24", "2025-03-25", "2024-02-29", "2023-04-24", "2023-04-25", "2020-10-19", "2020-10-20",
        "2017-06-05", "2017-06-06", "2016-11-18", "2016-11-19", "2015-01-01", "2028-02-29", "2027-03-01", "2019-07-15", "2022-06-09"]


def households(n, seed=1, spoil=False, grown=False):
    """Yields a day and a household, with issues and gaps if it is to be spoilt, with all its papers if it is grown."""
    for i in range(n):
        on = datetime.date.fromisoformat(DAYS[i % len(DAYS)])
        maker = Maker(seed * 1000003 + i, on)
        household = maker.household()
        yield on, maker.spoil(household) if spoil else maker.grow(household) if grown else household
