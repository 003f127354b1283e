#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calendar files, read by programs that share no code with ours.

usage: check-calendar.py JALON-CLI SAMPLES-FOLDER

Each sample, in both languages, is written as a calendar and read back with
python3-icalendar, python3-vobject and khal, in three time zones: nothing is
lost and no day is shifted. The days are those of `deadlines --json` and
`checklist --json`. A household before and after it has applied: the second
import clears what the first one said.
"""

import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import icalendar
import vobject

DAY = "2026-11-23"
ZONES = ["Etc/GMT+12", "Pacific/Kiritimati", "America/Toronto"]  # UTC-12, UTC+14
EVENT = {"UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "CLASS", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION",
         "CATEGORIES", "TRANSP", "STATUS", "URL"}
TO_ORDER = {"to-do"}
YEARS_AHEAD = datetime.date(2028, 11, 23)  # two years after DAY

count = 0


def check(name, function, *arguments):
    """One line of TAP."""
    global count
    count += 1
    try:
        function(*arguments)
        print(f"ok {count} - {name}")
        return True
    except AssertionError as error:
        print(f"not ok {count} - {name}")
        for line in str(error).splitlines() or ["assertion failed"]:
            print(f"# {line}")
        return False


def equal(got, expected, what):
    assert got == expected, f"{what}: {got!r} instead of {expected!r}"


def run(*command, zone="UTC", **environment):
    env = dict(os.environ, TZ=zone, LC_ALL="C.UTF-8", LANGUAGE="", **environment)
    result = subprocess.run(command, env=env, capture_output=True, encoding="utf-8")
    assert result.returncode == 0, f"{command[0]}: {result.returncode}: {result.stderr}"
    return result.stdout


def unfold(text):
    return text.replace("\r\n ", "")


def day(text):
    return datetime.date.fromisoformat(text)


def raw_components(text, kind):
    """The properties of each component by name, without any library: what the others must find too."""
    components, current, alarm = [], None, False
    for line in unfold(text).split("\r\n"):
        if line in ("BEGIN:VALARM", "END:VALARM"):
            alarm = line.startswith("BEGIN")
        elif line == f"BEGIN:{kind}":
            current = {}
        elif line == f"END:{kind}":
            components.append(current)
            current = None
        elif current is not None and not alarm:
            name, value = line.split(":", 1)
            current[name.split(";", 1)[0]] = value
    return components


class Sample:
    """A household's calendar, and what jalon-cli says of its days."""

    def __init__(self, cli, path, language, zone, folder):
        self.path = folder / f"{path.stem}-{language}-{zone.replace('/', '-')}.ics"
        run(cli, "--lang", language, "calendar", str(path), "--on", DAY, "--alarms", "30,7,1", "--output", str(self.path), zone=zone)
        self.data = self.path.read_bytes()
        self.text = self.data.decode("utf-8")
        self.deadlines = [d for d in json.loads(run(cli, "deadlines", str(path), "--on", DAY, "--json", "--lang", language, zone=zone))["deadlines"]
                          if (not d["done"] or d["days-left"] >= 0) and (d["kind"] == "expiry" or day(d["due"]) <= YEARS_AHEAD)]
        self.items = json.loads(run(cli, "checklist", str(path), "--on", DAY, "--json", "--lang", language, zone=zone))["items"]


def is_order(event):
    return str(event["CATEGORIES"].to_ical(), "utf-8") == "Documents"


def check_icalendar(sample):
    calendar = icalendar.Calendar.from_ical(sample.data)
    events = calendar.walk("VEVENT")
    dates = [e for e in events if not is_order(e)]
    orders = [e for e in events if is_order(e) and e["STATUS"] == "CONFIRMED"]

    assert not calendar.errors and not any(component.errors for component in events), "errors"
    equal(sorted((e["DTSTART"].dt, str(e["STATUS"])) for e in dates),
          sorted((day(d["due"]), "CANCELLED" if d["done"] else "CONFIRMED") for d in sample.deadlines), "days of events")
    assert not calendar.walk("VTODO"), "phones drop tasks"
    assert events

    for event, raw in zip(events, raw_components(sample.text, "VEVENT")):
        equal(set(event.keys()), EVENT, "properties of an event")
        assert type(event["DTSTART"].dt) is datetime.date
        equal(event["DTEND"].dt - event["DTSTART"].dt, datetime.timedelta(days=1), "length")
        equal(event["DTSTART"].dt.strftime("%Y%m%d"), raw["DTSTART"], "day")
        equal(str(event["UID"]), raw["UID"], "UID")
        assert str(event["SUMMARY"]) and str(event["URL"]).startswith("https://")
        check_alarms(event)

    # A day rings once with all that is to be ordered then, and once with what one does by oneself.
    equal(len({(e["DTSTART"].dt, str(e["SUMMARY"]).split(":")[0].strip()) for e in orders}), len(orders), "days of orders")
    for item in sample.items:
        if item["order-by"] and item["state"] in TO_ORDER and not item["valid-until"] and item["need"] in ("required", "advised"):
            when = max(day(item["order-by"]), day(DAY))
            found = [e for e in orders if e["DTSTART"].dt == when]
            assert any(item["name"][:10] in str(e["DESCRIPTION"]) for e in found), (item["name"], when)

    equal(len({str(e["UID"]) for e in events}), len(events), "UIDs")


def check_alarms(event):
    """At nine in the morning, on no day that is past; what is taken back, and what is nobody's duty, does not ring."""
    nine = datetime.timedelta(hours=9)
    triggers = [a["TRIGGER"].dt for a in event.walk("VALARM")]
    days = [0] if is_order(event) else [30, 7, 1]
    expected = [nine - datetime.timedelta(days=n) for n in days if event["DTSTART"].dt - datetime.timedelta(days=n) >= day(DAY)]
    if event["STATUS"] == "CANCELLED":
        expected = []
    assert triggers in (expected, []) or set(triggers) > set(expected), (str(event["SUMMARY"]), triggers)
    if is_order(event):
        equal(triggers, expected, "alarms")


def check_vobject(sample):
    calendar = vobject.readOne(sample.text)
    assert calendar.validate()
    days = sorted(e.dtstart.value for e in calendar.vevent_list if e.categories.value != ["Documents"])
    equal(days, sorted(day(d["due"]) for d in sample.deadlines), "days of events")

    for event in calendar.vevent_list:
        equal({name.upper() for name in event.contents} - {"VALARM"}, EVENT, "properties of an event")

    # Written again by the other library, the same days come out.
    again = vobject.readOne(calendar.serialize())
    equal([e.dtstart.value for e in again.vevent_list], [e.dtstart.value for e in calendar.vevent_list], "days written again")


def start_khal(home, zone):
    (home / "cal").mkdir(parents=True)
    (home / "config").write_text(
        "[calendars]\n[[all]]\npath = %s\n[sqlite]\npath = %s\n[locale]\nlocal_timezone = %s\ndefault_timezone = %s\n"
        "timeformat = %%H:%%M\ndateformat = %%Y-%%m-%%d\nlongdateformat = %%Y-%%m-%%d\ndatetimeformat = %%Y-%%m-%%d %%H:%%M\n"
        "longdatetimeformat = %%Y-%%m-%%d %%H:%%M\n[default]\ndefault_calendar = all\n"
        % (home / "cal", home / "db", zone, zone), encoding="utf-8")
    return ["khal", "-c", str(home / "config")]


def list_khal(khal, first, last, zone, home):
    listed = run(*khal, "list", "--format", "{start-date}|{cancelled}|{title}", "--day-format", "",
                 first.isoformat(), (last + datetime.timedelta(days=1)).isoformat(), zone=zone, HOME=str(home))
    return sorted(line for line in listed.splitlines() if line.strip())


def check_khal(sample, zone, folder):
    home = folder / f"khal-{sample.path.stem}"
    khal = start_khal(home, zone)
    calendar = icalendar.Calendar.from_ical(sample.data)
    events = [e for e in calendar.walk("VEVENT")]

    for _ in range(2):  # the second import updates instead of doubling
        run(*khal, "import", "--batch", "-a", "all", str(sample.path), zone=zone, HOME=str(home))

    days = [e["DTSTART"].dt for e in events]
    lines = list_khal(khal, min(days), max(days), zone, home)
    equal(sorted(line[:10] for line in lines), sorted(d.isoformat() for d in days), "days in khal")


def check_applied(cli, path, folder):
    """A file from before the application, one from after it: nothing that was to be sent is left."""
    home = folder / f"khal-applied-{path.stem}"
    khal = start_khal(home, "America/Toronto")
    household = json.loads(path.read_text(encoding="utf-8"))
    household["milestones"] = {"invited": "2026-11-10"}
    files = []

    for applied, on in ((None, "2026-11-23"), ("2026-11-24", "2026-11-24")):
        household["milestones"]["applied"] = applied
        profile = folder / f"{path.stem}-{on}.jalon"
        profile.write_text(json.dumps(household), encoding="utf-8")
        files.append(folder / f"{path.stem}-{on}.ics")
        run(cli, "calendar", str(profile), "--on", on, "--output", str(files[-1]))
        run(*khal, "import", "--batch", "-a", "all", str(files[-1]), HOME=str(home))

    lines = list_khal(khal, datetime.date(2026, 11, 24), datetime.date(2027, 1, 31), "America/Toronto", home)
    live = [line for line in lines if "CANCELLED" not in line]
    assert any("Last day to apply" in line and "CANCELLED" in line for line in lines), lines
    assert not [line for line in live if "Order" in line or "Last day to apply" in line], live

    before, after = ({str(e["UID"]): e for e in icalendar.Calendar.from_ical(f.read_bytes()).walk("VEVENT")} for f in files)
    for uid in set(before) & set(after):
        higher = int(after[uid]["SEQUENCE"]) - int(before[uid]["SEQUENCE"])
        assert higher >= (1 if after[uid]["STATUS"] != before[uid]["STATUS"] else 0), (higher, str(after[uid]["SUMMARY"]))


def check_no_names(cli, path, folder):
    out = folder / f"{path.stem}-no-names.ics"
    household = json.loads(path.read_text(encoding="utf-8"))
    people = [household.get("candidate"), household.get("partner")] + household.get("children", [])
    names = [p["given-name"] for p in people if p and p.get("given-name")]
    assert names

    run(cli, "calendar", str(path), "--on", DAY, "--no-names", "--output", str(out))
    text = unfold(out.read_bytes().decode("utf-8"))
    assert not [n for n in names if n in text], [n for n in names if n in text]

    run(cli, "calendar", str(path), "--on", DAY, "--output", str(out))
    text = unfold(out.read_bytes().decode("utf-8"))
    families = [p["family-name"] for p in people if p and p.get("family-name")]
    employers = [j["employer"] for p in people if p for j in (p.get("jobs") or []) if j.get("employer")]
    assert not [n for n in families + employers if n in text], "family names or employers"
    assert names[0] in text, "first names are wanted"


def main():
    cli, samples = sys.argv[1:]
    paths = sorted(pathlib.Path(samples).glob("*.jalon"))
    good = bool(paths)

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for path in paths:
            texts = set()
            for zone in ZONES:
                for language in ("en", "fr"):
                    sample = Sample(cli, path, language, zone, folder)
                    label = f"{path.stem} {language} {zone}"
                    good = check(f"{label} icalendar", check_icalendar, sample) and good
                    good = check(f"{label} vobject", check_vobject, sample) and good
                    if language == "en":
                        good = check(f"{label} khal", check_khal, sample, zone, folder) and good
                    if language == "en":
                        texts.add("\n".join(line for line in sample.text.split("\r\n") if not line.startswith(("DTSTAMP", "LAST-MOD", "SEQUENCE"))))
            good = check(f"{path.stem} is the same in every zone", equal, len(texts), 1, "texts") and good
            good = check(f"{path.stem} before and after applying", check_applied, cli, path, folder) and good
            good = check(f"{path.stem} without names", check_no_names, cli, path, folder) and good

    print(f"1..{count}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
