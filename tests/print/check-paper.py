#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The printed report of each sample, read back with poppler.

usage: check-paper.py JALON-CLI SAMPLES-FOLDER

In both languages and on both papers: every paper of `checklist --json`, every
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
          "fr": ["Liste de vérification des documents", "Dates", "Note du Système de classement global"]}
DUE = {"en": "by 22 Jan 2027", "fr": "d’ici le 22 janv. 2027"}  # 60 days after DAY

# What each household certainly has to bring, in English: paper, and for whom.
HAND = {
    "couple-morocco": [("Passport or travel document", "Amina"), ("Passport or travel document", "Karim"), ("Passport or travel document", "Lina"),
                       ("Passport or travel document", "Sami"), ("Police certificate, Morocco", "Karim"), ("Police certificate, France", "Amina"),
                       ("Police certificate, France", "Karim"), ("Marriage certificate", "Household"), ("Birth certificates of dependent children", "Lina"),
                       ("Birth certificates of dependent children", "Sami"), ("Digital photo", "Sami"), ("Proof of upfront immigration medical exam", "Lina"),
                       ("Proof of funds", "Household"), ("Educational credential assessment (ECA) report", "Amina")],
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
    run(cli, "report", str(path), "--on", DAY, "--lang", language, "--paper", paper, "--output", out)
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
    wanted = sum(1 for i in items if i["due"] == "2027-01-22" and i["state"] not in ("ready", "not-needed"))
    got = flat.count(squeeze(DUE[language]))
    good = check(f"{label} due days", got == wanted, f"{got} instead of {wanted}") and good

    if language == "en":
        missing = [pair for pair in HAND.get(path.stem, []) if not any(i["name"].startswith(pair[0]) for i in items) or squeeze(pair[0]) not in flat or pair[1] not in text]
        good = check(f"{label} list made by hand", not missing, missing) and good
    return good


def main():
    cli, samples = sys.argv[1:]
    good = True

    with tempfile.TemporaryDirectory() as name:
        for path in sorted(pathlib.Path(samples).glob("*.jalon")):
            for language in FOOT:
                for paper in SIZES:
                    good = check_file(cli, path, language, paper, pathlib.Path(name)) and good

    print(f"1..{count}")
    return 0 if good and count else 1


if __name__ == "__main__":
    sys.exit(main())
