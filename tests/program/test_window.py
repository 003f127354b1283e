# SPDX-License-Identifier: GPL-3.0-or-later
"""The window from end to end: typed into, saved, opened again, exported."""
import json
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile
import time
import traceback

import icalendar
import pyatspi

import make_screenshots
from window import PAGES, Missing, Window, children, labels, place, text_of, wait, walk, PUSH_BUTTONS, TEXTS, SWITCHES, TOGGLES

SOURCES = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = SOURCES / "data" / "samples" / "couple-morocco.jalon"
CONTROLS = PUSH_BUTTONS + TEXTS + SWITCHES + ("combo box", "toggle button", "link", "spin button", "slider")
ABILITIES = ("Listening", "Reading", "Writing", "Speaking")


class Place:
    """The two programs, and an empty home for one case."""

    def __init__(self, program, cli):
        self.program, self.cli = program, cli
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="jalon-window-"))
        self.data = self.folder / "data"
        self.data.mkdir(mode=0o700)
        os.environ["XDG_DATA_HOME"] = str(self.data)

    def window(self, *arguments, **options):
        return Window(self.program, *arguments, **options)

    def ask(self, *arguments):
        return subprocess.run([self.cli, *map(str, arguments)], capture_output=True, text=True, check=True).stdout

    def households(self):
        return sorted(self.data.rglob("*.jalon"))

    def close(self):
        shutil.rmtree(self.folder)


def assert_quiet(said):
    """Nothing on standard error but what the libraries say about this machine."""
    lines = [line for line in said.splitlines() if line and "dconf" not in line and "portal" not in line.lower() and "GDK_DEBUG" not in line]
    assert not lines, lines


def type_household(window):
    """Types a person who was never married and speaks English well; looks at the score after each edit."""
    window.press("_New household")
    window.await_score(0)
    window.choose("Marital status", "Never married")
    window.press("Candidate", TOGGLES)
    window.click(window.find(TEXTS, "Date of birth"))
    window.type("1996-11-24\n")
    window.await_score(110)  # 29 years, without a partner
    window.press("Add a test")
    window.choose("Test", "CELPIP General")
    window.enter("Test date", "2026-06-01")
    for number, ability in enumerate(ABILITIES, 1):
        window.enter(ability, "10")
        window.await_score(110 + 34 * number)  # CLB 10 in a first language


def key_until(window, key, points):
    """Presses a key until a score is there: the scores on the way. Not every edit changes the score."""
    seen = [window.score()]
    for _ in range(12):
        window.key(key)
        end = time.monotonic() + 0.5
        now = window.score()
        while time.monotonic() < end and now == seen[-1]:
            now = window.score()
        if now != seen[-1]:
            seen.append(now)
        if seen[-1] == points:
            break
    return seen


def saved(path):
    """What stands in the file, once it holds a whole test."""
    def ask():
        profile = json.loads(path.read_text(encoding="utf-8"))
        return profile if profile["candidate"]["tests"][0].get("speaking") == 10 else None
    return wait("the typed facts in the file", ask)


def test_new(place_):
    """a new household is typed, the score follows each edit, and each is undone"""
    with place_.window() as window:
        type_household(window)
        window.enter("Listening", "9")
        window.await_score(243)  # CLB 9: 31 instead of 34
        window.key("ctrl+z")
        window.await_score(246)
        assert key_until(window, "ctrl+z", 0) == [246, 212, 178, 144, 110, 0]  # the date was typed in one go
        assert key_until(window, "ctrl+shift+z", 246) == [0, 110, 144, 178, 212, 246]
        assert_quiet(window.close())


def test_saved(place_):
    """the same in French is on the disk by itself, for this person only, and opens again"""
    with place_.window(language="fr") as window:
        assert window.word("Date of birth") == "Date de naissance", "the catalogue was not found"
        type_household(window)
        path = wait("a household in the folder", place_.households)[0]
        profile = saved(path)
        window.stop()  # saving does not need a proper end

    candidate = profile["candidate"]
    assert profile["format"] == "jalon-profile/1", profile
    assert profile["relationship"] == "never-married", profile
    assert candidate["birth-date"] == "1996-11-24", candidate
    assert candidate["tests"][0]["test"] == "celpip-general" and candidate["tests"][0]["taken"] == "2026-06-01", candidate
    assert stat.S_IMODE(path.stat().st_mode) == 0o600, oct(path.stat().st_mode)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700, oct(path.parent.stat().st_mode)

    with place_.window(path) as window:
        window.await_score(246)
        assert_quiet(window.close())


def days_of(text):
    """Day and title of each event."""
    return sorted((event["DTSTART"].dt.isoformat(), str(event["SUMMARY"])) for event in icalendar.Calendar.from_ical(text).walk("VEVENT"))


def test_calendar(place_):
    """the calendar of a sample is that of the terminal"""
    out, other = place_.folder / "window.ics", place_.folder / "terminal.ics"
    # A copy: the first calendar gives the household the identity that its entries keep.
    copy = place_.folder / "sample.jalon"
    copy.write_bytes(SAMPLE.read_bytes())
    with place_.window(copy) as window:
        window.act("win.export-calendar")
        window.save_as(out)
        assert_quiet(window.close())
    place_.ask("calendar", SAMPLE, "--on", "2026-11-23", "--output", other)

    days = days_of(out.read_bytes())
    assert len(days) > 5, days
    assert days == days_of(other.read_bytes())


def test_pdf(place_):
    """the PDF of a sample is that of the terminal"""
    out, other = place_.folder / "window.pdf", place_.folder / "terminal.pdf"
    with place_.window(SAMPLE) as window:
        window.act("win.export-pdf")
        window.save_as(out)
        assert_quiet(window.close())
    # Without a choice yet the window takes the paper of the country: A4 where the locale names none.
    place_.ask("report", SAMPLE, "--on", "2026-11-23", "--paper", "a4", "--output", other)

    assert read_pages(out)[0].startswith("What to do now"), read_pages(out)[0][:200]
    assert read_pages(out) == read_pages(other)


def read_pages(path):
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return [page.strip() for page in text.rstrip("\f").split("\f")]


def test_bad_file(place_):
    """a file that is not a household is refused with its reason, and nothing is written"""
    bad = place_.folder / "bad.jalon"
    bad.write_text('{"format": "jalon-profile/1", "candidate": []}')
    with place_.window(bad) as window:
        def ask():
            said = [text for frame in window.frames() for text in labels(frame)]
            return "This file cannot be opened" in said and [text for text in said if "bad.jalon" in text and "candidate" in text]
        wait("the refusal, with the file and the member", ask)
        window.press("_Close")
        window.find(PUSH_BUTTONS, "_New household")
        assert_quiet(window.close())
    assert bad.read_text() == '{"format": "jalon-profile/1", "candidate": []}'
    assert not place_.households()
    assert [path.name for path in place_.folder.iterdir() if path.is_file()] == ["bad.jalon"]


def test_newer_file(place_):
    """a file of a newer version is shown, and is not changed"""
    newer = place_.folder / "newer.jalon"
    text = '{"format": "jalon-profile/2", "relationship": "never-married", "candidate": {"birth-date": "1996-11-24", "horoscope": "scorpio"}}'
    newer.write_text(text)
    with place_.window(newer) as window:
        window.await_score(110)
        wait("the message", lambda: [text for text in labels(window.frame()) if "newer version of Jalon" in text])
        window.show_page("Profile")
        window.press("Candidate", TOGGLES)
        window.click(window.find(TEXTS, "Date of birth"))
        window.key("End", "BackSpace", "BackSpace")
        window.type("01\n")
        wait("the date, as it was", lambda: text_of(window.find(TEXTS, "Date of birth")) == "1996-11-24")
        window.await_score(110)
        assert_quiet(window.close())
    assert newer.read_text() == text
    assert not place_.households()


def nameless(node, in_combo=False):
    """The controls on the screen that a screen reader could not name."""
    role = node.getRoleName()
    if role in CONTROLS and place(node) and not in_combo and is_nameless(node):
        yield f"{role} “{node.name}” with {labels(node)}"
    for child in children(node):
        yield from nameless(child, in_combo or role == "combo box")


def is_nameless(node):
    """GTK 4.8 gives the name of the class to what has none."""
    return not node.name.strip() or node.name.startswith(("Gtk", "Adw", "Jalon"))


def unreachable(node, within=False):
    """The controls on the screen that no key reaches: neither they nor what holds or makes them take the focus."""
    within = within or node.getState().contains(pyatspi.STATE_FOCUSABLE)
    if node.getRoleName() in CONTROLS and place(node) and node.getState().contains(pyatspi.STATE_SENSITIVE):
        if not within and not any(one.getState().contains(pyatspi.STATE_FOCUSABLE) for one in walk(node)):
            yield f"no key reaches {node.getRoleName()} “{node.name}”"
    for child in children(node):
        yield from unreachable(child, within)


def walk_all_pages(place_, language):
    with place_.window(SAMPLE, language=language) as window:
        pages = window.pages()
        assert pages == [window.word(page) for page in PAGES], pages
        for number in range(len(pages), 0, -1):
            window.key(f"ctrl+{number}")
            wait(f"the page {pages[number - 1]}", lambda name=pages[number - 1]: window.page() == name)
        window.show_page("Profile")
        for _ in range(7):
            window.key("ctrl+Page_Down")
        frame = window.frame()
        complaints = [*nameless(frame), *unreachable(frame)]  # what was shown once keeps its place
        assert_quiet(window.close())
    return complaints


def test_pages(place_):
    """keys reach every page and every control on it, and each control has a name"""
    complaints = walk_all_pages(place_, "en")
    assert not complaints, "\n".join(sorted(set(complaints)))


def test_pages_fr(place_):
    """the same in French"""
    complaints = walk_all_pages(place_, "fr")
    assert not complaints, "\n".join(sorted(set(complaints)))


def has_icon(window):
    said = subprocess.run(["xprop", "-id", window.id, "-notype", "32c", "_NET_WM_ICON"], capture_output=True, text=True, check=False).stdout
    return said.startswith("_NET_WM_ICON =")


def test_icon(place_):
    """The window has the icon of the program, with and without a household, though not before its first frame."""
    copy = shutil.copy(SAMPLE, place_.folder / "household.jalon")
    for arguments in ((), (copy,)):
        with place_.window(*arguments) as window:
            wait("the icon", lambda: has_icon(window))
            assert_quiet(window.close())


def test_tab(place_):
    """Tab reaches the typed rows: what is typed after it is another one's"""
    with place_.window() as window:
        window.press("_New household")
        window.press("Candidate", TOGGLES)
        window.click(window.find(TEXTS, "Given name"))
        window.type("Ana")
        window.key("Tab")
        window.type("Sousa")
        wait("the given name", lambda: text_of(window.find(TEXTS, "Given name")) == "Ana")
        wait("the family name", lambda: text_of(window.find(TEXTS, "Family name")) == "Sousa")
        window.key("shift+Tab")
        window.type("Rita")
        wait("the given name again", lambda: "Rita" in text_of(window.find(TEXTS, "Given name")))
        assert_quiet(window.close())


def test_picker(place_):
    """keys alone choose a country: Tab and Return take the first row, Escape leaves the text"""
    with place_.window(language="fr") as window:
        window.press("_New household")
        window.press("Candidate", TOGGLES)
        window.click(window.find(TEXTS, "Country of citizenship"))
        window.type("alle")
        window.key("Tab")  # takes Germany, and goes on to the country of residence
        window.type("maro")
        window.key("Return")
        wait("Germany", lambda: text_of(window.find(TEXTS, "Country of citizenship")) == "Allemagne")
        wait("Morocco", lambda: text_of(window.find(TEXTS, "Country of residence")) == "Maroc")
        window.key("shift+Tab")
        window.type("fran")
        window.key("Escape", "Tab")
        wait("the text, as it was typed", lambda: text_of(window.find(TEXTS, "Country of citizenship")) == "fran")
        assert_quiet(window.close())
    profile = json.loads(place_.households()[0].read_text(encoding="utf-8"))
    assert profile["candidate"]["citizenship"] == "fran" and profile["candidate"]["residence"] == "MAR", profile


def test_pictures(place_):
    """the pictures of README.md can be taken, and show something"""
    paths = make_screenshots.take_all(place_.program, place_.cli, place_.folder)
    assert [make_screenshots.colours(path) > 100 for path in paths] == [True, True]
    readme = (SOURCES / "README.md").read_text(encoding="utf-8")
    for path in paths:
        assert f"data/screenshots/{path.name}" in readme, path.name
        kept = SOURCES / "data" / "screenshots" / path.name
        assert size_of(kept) == size_of(path), (size_of(kept), size_of(path))


def size_of(path):
    return subprocess.run(["identify", "-format", "%wx%h", str(path)], capture_output=True, text=True, check=True).stdout


CASES = [test_new, test_saved, test_calendar, test_pdf, test_bad_file, test_newer_file, test_pages, test_pages_fr, test_icon, test_tab, test_picker, test_pictures]


def main(known):
    program, cli = sys.argv[1:3]
    cases = [case for case in known if len(sys.argv) == 3 or case.__name__ in sys.argv[3:]]
    failed = 0
    print(f"1..{len(cases)}", flush=True)
    for number, case in enumerate(cases, 1):
        home = Place(program, cli)
        try:
            case(home)
            print(f"ok {number} - {case.__doc__}", flush=True)
        except (Exception, Missing):  # pylint: disable=broad-except
            failed += 1
            print(f"not ok {number} - {case.__doc__}")
            for line in traceback.format_exc().splitlines():
                print("#", line)
            sys.stdout.flush()
            traceback.print_exc()  # what runs many tests shows only this of one that failed
        finally:
            home.close()
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(CASES)
