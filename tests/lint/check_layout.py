#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-format decides the layout of every C file, a case for each folder."""
import collections
import posixpath
import re
import shutil
import subprocess

import lint

# The layout is that of clang-format 14; others lay some lines out in another way.
VERSION = "14"


def find_program():
    for name in ("clang-format-" + VERSION, "clang-format"):
        path = shutil.which(name)
        if path is None:
            continue
        said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
        if re.search(rf"version {VERSION}\.", said):
            return path
    return None


def main():
    tap = lint.Tap()
    program = find_program()
    folders = collections.defaultdict(list)
    for name in lint.files(".c", ".h"):
        folders[posixpath.dirname(name)].append(name)
    for folder, names in sorted(folders.items()):
        if program is None:
            tap.skip(f"layout of {folder}", f"there is no clang-format {VERSION}")
            continue
        done = subprocess.run([program, "--dry-run", "-Werror", *names], capture_output=True, text=True, check=False, cwd=lint.ROOT)
        wrong = [line for line in done.stderr.splitlines() if ": error:" in line]
        tap.case(f"layout of {folder}", wrong or ([done.stderr] if done.returncode else []))
    tap.end()


main()
