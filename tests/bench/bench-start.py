#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench-start.py BUILD-DIR HOUSEHOLD: how long the programs take to begin, and what they hold, against the least programs.

Under a display (tests/support/xrun.sh). The programs take turns, and the median counts.
"""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

build, household = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
TURNS = int(os.environ.get("BENCH_TURNS", "11"))
bench = build / "tests" / "bench"


def first_frame(command):
    environment = dict(os.environ, LD_PRELOAD=str(bench / "libbench-first-frame.so"), GTK_A11Y="none", LANGUAGE="en",
                       GSETTINGS_SCHEMA_DIR=str(build / "data"), T0_NS=str(time.monotonic_ns()))
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    return [int(word) for word in answer.stdout.split()[-3:]]


def windows():
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(household, pathlib.Path(folder) / "household.jalon")
        commands = {"empty": [bench / "bench-empty-window"], "welcome": [build / "src/app/jalon"], "household": [build / "src/app/jalon", copy]}
        seen = {name: [] for name in commands}
        for turn in range(TURNS + 1):
            for name, command in commands.items():
                frame = first_frame(command)
                if turn > 0:  # the first warms up
                    seen[name].append(frame)
    medians = {name: [statistics.median(values) for values in zip(*frames)] for name, frames in seen.items()}
    empty = medians["empty"]
    for name, wanted in (("welcome", (1.3, 1.3)), ("household", (1.8, 1.6))):
        own = medians[name]
        print(f"window, {name}: {own[0] / 1000:.0f} ms to the first frame, {own[1]:.0f} kB; an empty window {empty[0] / 1000:.0f} ms, {empty[1]:.0f} kB; "
              f"ratios {own[0] / empty[0]:.2f} (at most {wanted[0]}) and {own[1] / empty[1]:.2f} (at most {wanted[1]})")


def terminal():
    commands = {"gio": [bench / "bench-only-gio", household], "score": [build / "src/cli/jalon-cli", "score", household]}
    seen = {name: [] for name in commands}
    for _ in range(4 * TURNS):
        for name, command in commands.items():
            begin = time.monotonic_ns()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
            seen[name].append(time.monotonic_ns() - begin)
    gio, score = (min(seen[name]) / 1e6 for name in ("gio", "score"))
    print(f"jalon-cli score FILE: {score:.1f} ms; a program that links GLib and GIO only: {gio:.1f} ms; ratio {score / gio:.2f} (at most 1.6)")


terminal()
windows()
