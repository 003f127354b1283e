#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calendar files, read by programs that share no code with ours.

usage: check-calendar.py JALON-CLI SAMPLES-FOLDER

Each sample, in both languages, is written as a calendar and read back with
python3-icalendar, python3-vobject and khal, in three time zones: nothing is
lost and no day is shifted. The days are those of `deadlines --json` and
`checklist --json`.
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
TASK = {"UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "CLASS", "SUMMARY", "CATEGORIES", "STATUS", "PERCENT-COMPLETE"}
STATES = {"to-do": ("NEEDS-ACTION", 0), "requested": ("IN-PROCESS", 25), "received": ("IN-PROCESS", 50),
          "translated": ("IN-PROCESS", 75), "ready": ("COMPLETED", 100), "not-needed": ("CANCELLED", 0)}

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
                          if not d.get("done", False)]
        self.items = json.loads(run(cli, "checklist", str(path), "--on", DAY, "--json", "--lang", language, zone=zone))["items"]


def day(text):
    return datetime.date.fromisoformat(text)


def check_icalendar(sample):
    calendar = icalendar.Calendar.from_ical(sample.data)
    events = calendar.walk("VEVENT")
    tasks = calendar.walk("VTODO")
    raw_events = raw_components(sample.text, "VEVENT")
    raw_tasks = raw_components(sample.text, "VTODO")

    assert not calendar.errors and not any(component.errors for component in events + tasks), "errors"
    equal(sorted(e["DTSTART"].dt for e in events), sorted(day(d["due"]) for d in sample.deadlines), "days of events")
    equal(len(tasks), len(sample.items), "tasks")
    assert events and tasks

    for event, raw in zip(events, raw_events):
        equal(set(event.keys()), EVENT, "properties of an event")
        assert type(event["DTSTART"].dt) is datetime.date
        equal(event["DTEND"].dt - event["DTSTART"].dt, datetime.timedelta(days=1), "length")
        equal(event["DTSTART"].dt.strftime("%Y%m%d"), raw["DTSTART"], "day")
        equal(str(event["UID"]), raw["UID"], "UID")
        equal(sorted(a["TRIGGER"].dt.days for a in event.walk("VALARM")), [-30, -7, -1], "alarms")
        assert str(event["SUMMARY"]) and str(event["URL"]).startswith("https://")

    for task, item in zip(tasks, sample.items):
        assert set(task.keys()) >= TASK, TASK - set(task.keys())
        equal((str(task["STATUS"]), int(task["PERCENT-COMPLETE"])), STATES[item["state"]], item["name"])
        equal(task["DUE"].dt if "DUE" in task else None, day(item["due"]) if item["due"] else None, item["name"])
        assert str(task["SUMMARY"]).startswith(item["name"].split(",")[0])

    equal(len({str(c["UID"]) for c in events + tasks}), len(events) + len(tasks), "UIDs")
    equal(len(raw_tasks), len(tasks), "tasks read")


def check_vobject(sample):
    calendar = vobject.readOne(sample.text)
    assert calendar.validate()
    equal(sorted(e.dtstart.value for e in calendar.vevent_list), sorted(day(d["due"]) for d in sample.deadlines), "days of events")
    equal([t.due.value if hasattr(t, "due") else None for t in calendar.vtodo_list],
          [day(i["due"]) if i["due"] else None for i in sample.items], "days of tasks")

    for event in calendar.vevent_list:
        equal({name.upper() for name in event.contents} - {"VALARM"}, EVENT, "properties of an event")
        equal(len(event.valarm_list), 3, "alarms")

    # Written again by the other library, the same days come out.
    again = vobject.readOne(calendar.serialize())
    equal([e.dtstart.value for e in again.vevent_list], [e.dtstart.value for e in calendar.vevent_list], "days written again")


def check_khal(sample, zone, folder):
    home = folder / f"khal-{sample.path.stem}"
    (home / "cal").mkdir(parents=True)
    (home / "config").write_text(
        "[calendars]\n[[all]]\npath = %s\n[sqlite]\npath = %s\n[locale]\nlocal_timezone = %s\ndefault_timezone = %s\n"
        "timeformat = %%H:%%M\ndateformat = %%Y-%%m-%%d\nlongdateformat = %%Y-%%m-%%d\ndatetimeformat = %%Y-%%m-%%d %%H:%%M\n"
        "longdatetimeformat = %%Y-%%m-%%d %%H:%%M\n[default]\ndefault_calendar = all\n"
        % (home / "cal", home / "db", zone, zone), encoding="utf-8")
    khal = ["khal", "-c", str(home / "config")]

    for _ in range(2):  # the second import updates instead of doubling
        run(*khal, "import", "--batch", "-a", "all", str(sample.path), zone=zone, HOME=str(home))

    first = min(day(d["due"]) for d in sample.deadlines)
    last = max(day(d["due"]) for d in sample.deadlines)
    listed = run(*khal, "list", "--format", "{start-date}|{end-date}|{title}", "--day-format", "",
                 first.isoformat(), (last + datetime.timedelta(days=1)).isoformat(), zone=zone, HOME=str(home))
    lines = sorted(line for line in listed.splitlines() if line.strip())
    expected = sorted(f"{day(d['due'])}|{day(d['due'])}|{d['name']}" for d in sample.deadlines)
    equal([line[:21] for line in lines], [line[:21] for line in expected], "days in khal")


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
            good = check(f"{path.stem} without names", check_no_names, cli, path, folder) and good

    print(f"1..{count}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
