# SPDX-License-Identifier: GPL-3.0-or-later
"""The window prints, opens and saves through portals, as it must where a sandbox keeps printers and files away."""
import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys

import pyatspi

from test_window import SAMPLE, assert_quiet, main, read_pages
from window import SWITCHES, find, place, wait, walk

PORTAL = pathlib.Path(__file__).with_name("desktop_portal.py")


@contextlib.contextmanager
def portal(folder, *paper):
    """The portal on the bus, from when the programs can find it."""
    with subprocess.Popen([sys.executable, str(PORTAL), str(folder), *paper], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout.readline() == "ready\n", "no portal on the bus"
            yield
        finally:
            process.kill()


def preview(window):
    """The window before the window; None while it is not there."""
    return next((frame for frame in window.frames() if frame.name == window.word("Print")), None)


def choose(window, part):
    """Marks a sheet of the preview, with the mouse."""
    window.click(wait(f"“{part}” in the preview", lambda: find(preview(window), "label", part)))
    # GTK 4.8 leaves the underscore of its key in the name of a check button.
    wait(f"“{part}”, marked", lambda: [box for box in walk(preview(window)) if box.getRoleName() in SWITCHES and box.name.replace("_", "") == part
                                      and box.getState().contains(pyatspi.STATE_CHECKED)])


def print_sample(place_):
    """Prints the sample with the button of the preview; what the portal was offered."""
    os.environ["GDK_DEBUG"] = "gl-disable,portals"
    with place_.window(SAMPLE) as window:
        window.act("win.print")
        wait("the preview", lambda: place(preview(window)))
        # A press that finds the button "Print…" of the window behind opens a second preview.
        assert [layer.name for layer in window.layers()] == [window.word("Print")], window.layers()
        window.focus()
        choose(window, "Score")  # the one sheet that is left out by default
        window.press("_Print…")
        wait("the pages at the portal", (place_.folder / "printed.pdf").exists)
        assert preview(window) is not None, "the preview has gone"
        window.key("Escape")
        assert_quiet(window.close())
    return json.loads((place_.folder / "offered.json").read_text(encoding="utf-8"))


def assert_printed(place_, paper, size):
    """What came is what the terminal makes for this paper."""
    printed, other = place_.folder / "printed.pdf", place_.folder / "terminal.pdf"
    place_.ask("report", SAMPLE, "--on", "2026-11-23", "--paper", paper, "--parts", "now,all,dates,score", "--output", other)
    assert printed.read_bytes().startswith(b"%PDF-"), printed.read_bytes()[:20]
    assert sizes(printed) == [size] * len(read_pages(other)), sizes(printed)
    assert read_pages(printed)[0].startswith("What to do now"), read_pages(printed)[0][:200]
    assert read_pages(printed) == read_pages(other)


def sizes(path):
    """Width and height of each page, in whole points."""
    said = subprocess.run(["pdfinfo", "-l", "-1", str(path)], capture_output=True, text=True, check=True).stdout
    words = [line.split() for line in said.splitlines() if line.startswith("Page ") and " size:" in line]
    return [(round(float(line[3])), round(float(line[5]))) for line in words]


def test_as_offered(place_):
    """the portal is offered the paper of the preview, and receives all sheets on it"""
    with portal(place_.folder):
        offered = print_sample(place_)
    assert offered["parent"].startswith("x11:"), offered
    assert offered["page-setup"]["Orientation"] == "portrait", offered
    assert round(offered["page-setup"]["Width"]) == 210 and round(offered["page-setup"]["Height"]) == 297, offered
    assert_printed(place_, "a4", (595, 842))


def test_other_paper(place_):
    """the paper that is chosen in the dialog of the portal is the one that is printed on"""
    with portal(place_.folder, "letter"):
        print_sample(place_)
    assert_printed(place_, "letter", (612, 792))


def test_files(place_):
    """a household is opened, copied and exported through the portal of files"""
    os.environ["GDK_DEBUG"] = "gl-disable,portals"
    shutil.copy(SAMPLE, place_.folder / "to-open.jalon")
    with portal(place_.folder), place_.window() as window:
        window.act("win.open")
        window.await_score(473)
        for action, name in (("win.save-copy", "Amina and Karim.jalon"), ("win.export-calendar", "Amina and Karim.ics"), ("win.export-pdf", "Amina and Karim.pdf")):
            window.act(action)
            file = place_.folder / name
            wait(f"the file {name}", lambda file=file: file.exists() and file.stat().st_size > 0)
        assert_quiet(window.close())
    assert json.loads((place_.folder / "Amina and Karim.jalon").read_text(encoding="utf-8"))["title"] == "Amina and Karim"
    assert (place_.folder / "Amina and Karim.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert (place_.folder / "Amina and Karim.pdf").read_bytes().startswith(b"%PDF-")


if __name__ == "__main__":
    main([test_as_offered, test_other_paper, test_files])
