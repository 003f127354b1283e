# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks share: the files of the sources, and TAP."""
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(os.environ.get("JALON_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
SKIPPED_FOLDERS = {".git", "build", "build-sanitize", "build-bench", "out", "__pycache__"}


def walk():
    for folder, folders, names in os.walk(ROOT):
        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS)
        for name in sorted(names):
            yield (pathlib.Path(folder) / name).relative_to(ROOT).as_posix()


def all_files():
    """Every file of the sources; in an export without .git, every file but those of a build."""
    if (ROOT / ".git").exists():
        done = subprocess.run(["git", "-c", f"safe.directory={ROOT}", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                              capture_output=True, check=False)
        if done.returncode == 0:
            names = {name.decode() for name in done.stdout.split(b"\0") if name}
            return sorted(name for name in names if (ROOT / name).is_file())
    return sorted(walk())


def files(*suffixes, under=()):
    """The files with one of the endings, in one of the folders."""
    return [name for name in all_files()
            if name.endswith(suffixes) and (not under or name.startswith(tuple(under)))]


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


class Tap:
    """Cases by name, each with what is wrong with it."""

    def __init__(self):
        self.number = 0
        self.failed = 0

    def case(self, name, complaints):
        complaints = list(complaints)
        self.number += 1
        print(f"{'not ok' if complaints else 'ok'} {self.number} - {name}")
        for one in complaints[:50]:
            for line in str(one).splitlines():
                print("#", line)
        self.failed += bool(complaints)

    def skip(self, name, reason):
        self.number += 1
        print(f"ok {self.number} - {name} # SKIP {reason}")

    def run(self, name, arguments, **more):
        """A program that must succeed."""
        try:
            done = subprocess.run(arguments, capture_output=True, text=True, check=False, cwd=ROOT, **more)
        except FileNotFoundError:
            self.case(name, [f"{arguments[0]} is missing"])
            return ""
        self.case(name, [] if done.returncode == 0 else [f"exit {done.returncode}", done.stdout, done.stderr])
        return done.stdout

    def end(self):
        print(f"1..{self.number}")
        sys.exit(1 if self.failed or not self.number else 0)
