#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the cases of every test program of a Meson run and prints "N passed, N failed".

A TAP program counts case by case; any other program counts as one. A program
that failed without a failed case (a crash, a time-out) counts as one failure.
"""
import json
import re
import sys


def count(test):
    ok = bad = skipped = 0
    for line in (test.get("stdout") or "").splitlines():
        match = re.match(r"\s*(not ok|ok)\b[^#]*(?:#\s*(\w+))?", line)
        if not match:
            continue
        if (match.group(2) or "").upper() == "SKIP":
            skipped += 1
        elif match.group(1) == "ok":
            ok += 1
        else:
            bad += 1
    if test["result"] == "SKIP":
        return ok, bad, skipped or 1
    good = test["result"] in ("OK", "EXPECTEDFAIL")
    if not good and bad == 0:
        bad = 1
    if good and ok + bad + skipped == 0:
        ok = 1
    return ok, bad, skipped


def main():
    totals = [0, 0, 0]
    with open(sys.argv[1], encoding="utf-8") as log:
        for line in log:
            totals = [a + b for a, b in zip(totals, count(json.loads(line)))]
    passed, failed, skipped = totals
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or passed == 0 else 0


sys.exit(main())
