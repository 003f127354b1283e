# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of README.md and of the store (metainfo) from the built programs.

tests/support/xrun.sh /usr/bin/python3 tests/program/make_screenshots.py JALON JALON_CLI [FOLDER]
"""
import pathlib
import subprocess
import sys
import tempfile

from window import Window, wait

SOURCES = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = SOURCES / "data" / "samples" / "couple-morocco.jalon"
DAY = "2026-11-23"


def colours(path):
    """How many colours a picture has: an empty one has one."""
    done = subprocess.run(["identify", "-format", "%k", str(path)], capture_output=True, text=True, check=True)
    return int(done.stdout)


def take_when_still(window, path):
    """The window, once two pictures one after the other are the same."""
    before = b""

    def ask():
        nonlocal before
        window.picture(path)
        now, last = path.read_bytes(), before
        before = now
        return now == last and colours(path) > 100
    wait(f"a still picture for {path.name}", ask)


def take_window(program, page, path, language="en", size="1120x760"):
    with Window(program, SAMPLE, language=language, size=size) as window:
        window.show_page(page)
        take_when_still(window, path)


def take_checklist(cli, path, language="fr"):
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "report.pdf"
        subprocess.run([cli, "report", SAMPLE, "--on", DAY, "--lang", language, "--paper", "a4", "--output", report], check=True)
        subprocess.run(["pdftoppm", "-r", "96", "-f", "1", "-l", "1", "-singlefile", "-png", report, path.with_suffix("")], check=True)


def take_all(program, cli, folder):
    """Both pictures; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / "score-en.png", folder / "checklist-fr.png"]
    take_window(program, "Score", paths[0])
    take_checklist(cli, paths[1])
    return paths


def take_store(program, folder):
    """What a store shows: four pages in both languages."""
    for page in ("Overview", "Documents", "Plan", "Rounds"):
        for language in ("en", "fr"):
            take_window(program, page, folder / f"{page.lower()}-{language}.png", language)
    take_window(program, "Score", folder / "score-fr.png", "fr")


if __name__ == "__main__":
    FOLDER = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else SOURCES / "data" / "screenshots"
    take_all(sys.argv[1], sys.argv[2], FOLDER)
    take_store(sys.argv[1], FOLDER)
