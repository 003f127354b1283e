#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many households at once: agenda. test_cli_agenda.py JALON-CLI"""
import json
import os
import pathlib
import subprocess
import sys

import icalendar

from cli import DAY, SAMPLES, run_cases
from test_cli_plan import met


def agenda(cli):
    "agenda --json: score, programs, next date and papers of each as the other commands say them; a bad file is one line"
    folder = cli.folder / "many"
    folder.mkdir()
    for sample in SAMPLES:
        (folder / f"{sample}.jalon").write_bytes(pathlib.Path(cli.sample(sample)).read_bytes())
    (folder / "notes.txt").write_text("no profile", encoding="utf-8")
    done = cli.run("agenda", folder, "--on", DAY, "--json")
    answer = done.json
    assert [entry["file"] for entry in answer["households"]] == [str(folder / f"{sample}.jalon") for sample in sorted(SAMPLES)], answer
    for entry in answer["households"]:
        path = entry["file"]
        deadlines = [one for one in cli.ask("deadlines", path)["deadlines"] if one["due"] >= DAY and not one["done"]]
        items = cli.ask("checklist", path)["items"]
        assert (entry["score"], entry["programs"], entry["n-items"]) == (cli.score(path)["total"], met(cli, path, DAY), len(items)), entry
        assert (entry["next"] or {}).get("date") == min((one["due"] for one in deadlines), default=None), entry
        ready = sum(line.lstrip().startswith("[x]") for line in cli.run("checklist", path, "--on", DAY).out.splitlines())
        assert entry["n-ready"] == ready, (entry, ready)
        assert entry["n-late"] == sum(item["urgency"] == "late" for item in items), entry
        assert sorted((date["id"], date["due"]) for date in answer["dates"] if date["file"] == path) == sorted((one["id"], one["due"]) for one in deadlines)
    assert [date["due"] for date in answer["dates"]] == sorted(date["due"] for date in answer["dates"])
    (folder / "broken.jalon").write_text("{", encoding="utf-8")
    done = cli.run("agenda", folder, folder / "none.jalon", "--on", DAY, "--json")
    lines_of = json.loads(done.out)["households"]
    assert done.code == 1 and len(lines_of) == len(SAMPLES) + 2, done
    assert [set(entry) for entry in lines_of if "error" in entry] == [{"file", "error"}] * 2, lines_of
    assert "Amina and Karim" in cli.run("agenda", folder, "--on", DAY).out
    assert cli.run("agenda", folder, "--on", "2014-12-31").code == 1 and cli.run("agenda").code == 2


def summaries(path):
    """The SUMMARY of each event of a calendar file, and its UID."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    return [(str(event["SUMMARY"]), str(event["UID"]), str(event.get("STATUS", ""))) for event in calendar.walk("VEVENT")]


def one_calendar(cli):
    "agenda --output: the dates of all households in one file, each with whose it is; what no longer holds is taken back"
    folder = cli.folder / "calendar"
    folder.mkdir()
    couple = cli.sample("couple-morocco")
    for name in ("a", "b"):  # a household and its copy
        (folder / f"{name}.jalon").write_bytes(pathlib.Path(couple).read_bytes())
    (folder / "c.jalon").write_bytes(pathlib.Path(cli.sample("cook-trades")).read_bytes())
    out, alone = folder / "all.ics", folder / "alone.ics"
    done = cli.run("agenda", folder, "--on", DAY, "--json", "--output", out)
    assert done.code == 0 and len(done.json["households"]) == 3, done
    assert cli.run("calendar", couple, "--on", DAY, "--output", alone).code == 0
    events = summaries(out)
    assert len({uid for _, uid, _ in events}) == len(events), events
    assert {title.split(":")[0] for title, _, _ in events} == {"Amina and Karim", "Diego"}, events
    once = [title for title, _, _ in summaries(alone)]
    assert sorted(title for title, _, _ in events if title.startswith("Amina")) == sorted(2 * [f"Amina and Karim: {title}" for title in once])
    changed = json.loads(pathlib.Path(cli.sample("cook-trades")).read_text(encoding="utf-8"))
    changed["candidate"]["tests"] = []
    (folder / "c.jalon").write_text(json.dumps(changed), encoding="utf-8")
    assert cli.run("agenda", folder, "--on", DAY, "--output", out).code == 0
    assert [title for title, _, status in summaries(out) if status == "CANCELLED" and title.startswith("Diego")], summaries(out)
    assert cli.run("agenda", folder, "--on", DAY, "--output", out, "--no-names").code == 0
    assert not [title for title, _, status in summaries(out) if "Amina" in title and status != "CANCELLED"], summaries(out)
    assert cli.run("agenda", folder, "--on", DAY, "--output", folder / "none" / "x.ics").code == 1


def memory_of(cli, n_files):
    """The greatest memory of an agenda of so many files, in kB."""
    folder = cli.folder / f"many-{n_files}"
    folder.mkdir()
    samples = [pathlib.Path(cli.sample(sample)).read_bytes() for sample in SAMPLES]
    for i in range(n_files):
        (folder / f"{i:04}.jalon").write_bytes(samples[i % len(samples)])
    with open(os.devnull, "wb") as null:
        child = subprocess.Popen([cli.program, "agenda", folder, "--json", "--on", DAY], stdout=null)
        _, status, usage = os.wait4(child.pid, 0)
    assert status == 0
    return usage.ru_maxrss


def flat_memory(cli):
    "agenda: of a file a line and its dates are kept, no more: 900 files more take less than 8 MB"
    assert memory_of(cli, 1000) - memory_of(cli, 100) < 8192


def main():
    run_cases([agenda, one_calendar, flat_memory], sys.argv[1])


if __name__ == "__main__":
    main()
