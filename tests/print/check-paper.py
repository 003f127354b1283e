#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The printed report of each sample, read back with poppler.

usage: check-paper.py JALON-CLI SAMPLES-FOLDER

In both languages and on both papers, all parts: every paper of `checklist --json`, every
date of `deadlines --json`, page n of m, title, tags. HAND is a list made by
hand from the samples' own papers, so that what is missing in both is found.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

DAY = "2026-11-23"
SIZES = {"letter": "612 x 792 pts", "a4": "595.276 x 841.89 pts"}
FOOT = {"en": "Page {} of {}", "fr": "Page {} sur {}"}
TITLES = {"en": ["Document checklist", "Dates", "Comprehensive Ranking System score"],
          "fr": ["Liste de contrôle des documents", "Dates", "Note du Système de classement global"]}
NOW = {"en": "What to do now", "fr": "À faire maintenant"}
# How the days of these five households are written.
DUE = {"en": {"2026-12-04": "by 4 Dec 2026", "2027-01-04": "by 4 Jan 2027", "2027-01-22": "by 22 Jan 2027", "2027-02-01": "by 1 Feb 2027"},
       "fr": {"2026-12-04": "d’ici le 4 déc. 2026", "2027-01-04": "d’ici le 4 janv. 2027", "2027-01-22": "d’ici le 22 janv. 2027",
              "2027-02-01": "d’ici le 1er févr. 2027"}}

# What each household certainly has to bring, in English: paper, and for whom.
HAND = {
    "couple-morocco": [("Passport or travel document", "candidate"), ("Passport or travel document", "partner"), ("Passport or travel document", "c1"),
                       ("Passport or travel document", "c2"), ("Police certificate, Morocco", "partner"), ("Police certificate, France", "candidate"),
                       ("Police certificate, France", "partner"), ("Marriage certificate", "household"), ("Birth certificates of dependent children", "c1"),
                       ("Birth certificates of dependent children", "c2"), ("Digital photo", "c2"), ("Proof of upfront immigration medical exam", "c1"),
                       ("Proof of funds", "household"), ("Educational credential assessment (ECA) report", "candidate")],
    "cook-trades": [("Passport or travel document", "candidate"), ("Certificate of qualification in a skilled trade", "candidate"),
                    ("Employer reference letter, Prairie Kitchen", "candidate"), ("Employer reference letter, La Casona", "candidate"),
                    ("T4 slips and notices of assessment, Prairie Kitchen", "candidate"), ("Police certificate, Mexico", "candidate"),
                    ("Digital photo", "candidate"), ("Receipt for the fees paid", "household"), ("Biometrics", "candidate")],
    "graduate-canada": [("Passport or travel document", "candidate"), ("Language test results (principal applicant)", "candidate"),
                        ("Canadian diploma, certificate or degree and transcripts", "candidate"), ("Employer reference letter, Harbour Software", "candidate"),
                        ("Police certificate, India", "candidate"), ("Letter explaining the exemption from proof of funds", "household"), ("Biometrics", "candidate")],
    "physician-self-employed": [("Proof of publicly funded medical services, Own practice, Halifax", "candidate"), ("Employer reference letter, Lagos General Hospital", "candidate"),
                                ("Police certificate, Nigeria", "candidate"), ("Marriage certificate", "household"),
                                ("Proof that a spouse or child is a citizen or permanent resident", "c1"), ("Digital photo", "candidate")],
    "researcher-44": [("Language test results (second official language)", "candidate"), ("Language test results (spouse or partner)", "partner"),
                      ("Statutory Declaration of Common-Law Union", "household"), ("Police certificate, Brazil", "candidate"),
                      ("Police certificate, Brazil", "partner"), ("Proof of upfront immigration medical exam", "partner"), ("Proof of funds", "household")],
}

count = 0


def check(name, condition, detail=""):
    """One line of TAP."""
    global count
    count += 1
    print(f"{'ok' if condition else 'not ok'} {count} - {name}")
    if not condition:
        print("# " + str(detail).replace("\n", "\n# ")[:3000])
    return bool(condition)


def run(*command):
    env = dict(os.environ, TZ="UTC", LC_ALL="C.UTF-8", LANGUAGE="")
    return subprocess.run(command, env=env, check=True, capture_output=True, encoding="utf-8").stdout


def squeeze(text):
    return re.sub(r"\s+", "", text)


def check_file(cli, path, language, paper, folder):
    out = str(folder / f"{path.stem}-{language}-{paper}.pdf")
    label = f"{path.stem} {language} {paper}"
    run(cli, "report", str(path), "--on", DAY, "--lang", language, "--paper", paper, "--parts", "all,dates,score", "--output", out)
    info = run("pdfinfo", out)
    # In the order of drawing: cells are whole, whatever stands beside them.
    text = run("pdftotext", "-raw", "-enc", "UTF-8", out, "-")
    flat = squeeze(text)
    pages = text.split("\f")[:-1]
    items = json.loads(run(cli, "checklist", str(path), "--on", DAY, "--json", "--lang", language))["items"]
    dates = json.loads(run(cli, "deadlines", str(path), "--on", DAY, "--json", "--lang", language))["deadlines"]

    good = check(f"{label} size", SIZES[paper] in info and "Tagged:          yes" in info and "Title:           " in info and "Author" not in info, info)
    good = check(f"{label} feet", all(FOOT[language].format(i + 1, len(pages)) in page for i, page in enumerate(pages)), pages[0]) and good
    lost = [i["name"] for i in items if squeeze(i["name"]) not in flat]
    good = check(f"{label} papers", items and not lost, lost) and good
    lost = [d["name"] for d in dates if squeeze(d["name"]) not in flat]
    good = check(f"{label} dates", dates and not lost, lost) and good
    good = check(f"{label} sheets", all(squeeze(title) in flat for title in TITLES[language]), text[:500]) and good
    said = {(d["id"], d.get("for")) for d in json.loads(path.read_text("utf-8")).get("documents", []) if d.get("state", "to-do") != "to-do"}
    # What the profile shows to exist is there without a day (decision 19).
    there = [i for i in items if i["state"] in ("ready", "not-needed") or (i["state"] == "received" and not i["warning"] and (i["id"], i["for"]) not in said)]
    wanted = {due: sum(1 for i in items if i["due"] == due and i not in there) for due in DUE[language]}
    got = {due: flat.lower().count(squeeze(text).lower()) for due, text in DUE[language].items()}
    good = check(f"{label} due days", got == wanted, f"{got} instead of {wanted}") and good

    if language == "en":
        missing = [(name, whose) for name, whose in HAND[path.stem]
                   if not any(i["name"].startswith(name) and i["for"] == whose for i in items) or squeeze(name) not in flat]
        good = check(f"{label} list made by hand", not missing, missing) and good
    return good


def check_parts(cli, path, language, paper, folder):
    """What to do now is one page; what is printed where no part is named is four pages at most on both papers, without the score."""
    label = f"{path.stem} {language} {paper}"
    out = str(folder / "parts.pdf")
    command = [cli, "report", str(path), "--on", DAY, "--lang", language, "--paper", paper, "--output", out]
    run(*command, "--parts", "now")
    now = run("pdftotext", "-raw", "-enc", "UTF-8", out, "-")
    good = check(f"{label} now is one page", now.count("\f") == 1 and NOW[language] in now, now[:500])
    run(*command)
    usual = run("pdftotext", "-raw", "-enc", "UTF-8", out, "-")
    titles = [title in usual for title in TITLES[language]]
    return check(f"{label} is short", usual.count("\f") <= 4 and NOW[language] in usual and titles == [True, True, False], f"{usual.count(chr(12))} pages, {titles}") and good


def main():
    cli, samples = sys.argv[1:]
    good = True

    with tempfile.TemporaryDirectory() as name:
        for path in sorted(pathlib.Path(samples).glob("*.jalon")):
            for language in FOOT:
                for paper in SIZES:
                    good = check_file(cli, path, language, paper, pathlib.Path(name)) and good
                    good = check_parts(cli, path, language, paper, pathlib.Path(name)) and good

    print(f"1..{count}")
    return 0 if good and count else 1


if __name__ == "__main__":
    sys.exit(main())
