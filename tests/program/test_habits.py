# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop expects of any program: one of its kind, files dropped and remembered, a search from outside: test_habits.py JALON JALON-CLI DRAG-FILE"""
import json
import os
import shutil
import subprocess
import sys

from gi.repository import Gio, GLib

from test_notice import notifications, told
from test_window import SAMPLE, assert_quiet, main
from window import labels, wait

DRAG_FILE = sys.argv.pop(3)
APPLICATION = "io.github.jalon_app.Jalon"
OBJECT = "/" + APPLICATION.replace(".", "/")
SEARCH = "org.gnome.Shell.SearchProvider2"


def household(place_, title):
    path = place_.folder / f"{title}.jalon"
    path.write_text(json.dumps({"format": "jalon-profile/1", "title": title, "candidate": {"birth-date": "1996-11-24"}}), encoding="utf-8")
    return path


def remember(place_):
    """Settings that outlive the program."""
    os.environ.update(GSETTINGS_BACKEND="keyfile", XDG_CONFIG_HOME=str(place_.folder / "config"))


def await_title(window, title):
    wait(f"the window of {title}", lambda: window.frame().name == f"{title} – Jalon")


def start_again(place_, *arguments):
    """A second start, which ends at once because the first one does what it was asked for."""
    done = subprocess.run([place_.program, *map(str, arguments)], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, (arguments, done)
    assert_quiet(done.stderr)


def call(path, interface, method, arguments, answer=None):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    return bus.call_sync(APPLICATION, path, interface, method, arguments, GLib.VariantType(answer) if answer else None, Gio.DBusCallFlags.NONE, 20000, None).unpack()


def test_one_of_its_kind(place_):
    """a second start opens its file, a new household or the dates in the window that is there"""
    first, second = household(place_, "First way"), household(place_, "Second way")
    with place_.window(first, today=None) as window:
        await_title(window, "First way")
        start_again(place_, second)
        await_title(window, "Second way")
        start_again(place_, "--dates")
        wait("the dates", lambda: window.page() == "Dates")
        start_again(place_)
        start_again(place_, "--new")
        wait("a new household", lambda: len(place_.households()) == 1 and window.page() == "Profile")
        assert len(window.frames()) == 1, window.frames()
        assert_quiet(window.close())


def test_restored(place_):
    """the next start opens the household and the page of the last time; recent files of the desktop name it"""
    remember(place_)
    path = household(place_, "Long way")
    with place_.window(path) as window:
        await_title(window, "Long way")
        window.show_page("Documents")
        recent = wait("the file among the recent ones", lambda: recent_of(place_, path))
        assert_quiet(window.close())
    assert "jalon" in recent, recent
    with notifications(place_.folder / "told"), place_.window() as window:
        await_title(window, "Long way")
        wait("the page of the last time", lambda: window.page() == "Documents")
        assert_quiet(window.close())


def recent_of(place_, path):
    """The entry of the desktop's list of recent files."""
    text = (place_.data / "recently-used.xbel").read_text(encoding="utf-8")
    start = text.find(f'<bookmark href="{path.as_uri()}"')
    return text[start:text.index("</bookmark>", start)] if start >= 0 else None


def test_dropped(place_):
    """a file that is dropped onto the window opens; one that is no household is refused, and nothing is lost"""
    first, second, other = household(place_, "First way"), household(place_, "Second way"), place_.folder / "letter.txt"
    other.write_text("Dear officer", encoding="utf-8")
    with place_.window(first) as window:
        await_title(window, "First way")
        drop(window, second)
        await_title(window, "Second way")
        drop(window, other)
        wait("the refusal", lambda: [text for frame in window.frames() for text in labels(frame) if "letter.txt" in text])
        window.press("_Close")
        await_title(window, "Second way")
        assert_quiet(window.close())
    assert other.read_text(encoding="utf-8") == "Dear officer"


def xdotool(*words):
    return subprocess.run(["xdotool", *map(str, words)], capture_output=True, text=True, check=False).stdout


def drop(window, path):
    """Takes the file from the window of another program, and lets it go above the middle of this one."""
    with subprocess.Popen([DRAG_FILE, str(path)], env=dict(os.environ, GTK_A11Y="none")) as source:
        try:
            window_of = wait("the other program", lambda: xdotool("search", "--onlyvisible", "--pid", source.pid).split())[0]
            xdotool("windowmove", "--sync", window_of, 1140, 800)
            xdotool("mousemove", "--sync", 1200, 860, "mousedown", 1)
            for step in range(0, 11):  # a drag begins when the pointer has moved far enough, and is followed by its path
                xdotool("mousemove", "--sync", 1200 - 80 * step, 860 - 50 * step)
                window.frames()
            xdotool("mouseup", 1)
            source.wait(timeout=30)
        finally:
            source.kill()


def test_searched(place_):
    """a search of the desktop starts the program without a window, and what is chosen opens in one"""
    library = place_.data / "jalon"
    library.mkdir()
    shutil.copy(SAMPLE, library / "couple.jalon")
    window = place_.window("--gapplication-service", today=None)
    try:
        wait("the program on the bus", lambda: call("/org/freedesktop/DBus", "org.freedesktop.DBus.Peer", "Ping", None) is not None)
        provider = OBJECT + "/SearchProvider"
        [found] = call(provider, SEARCH, "GetInitialResultSet", GLib.Variant("(as)", (["passport", "amina"],)), "(as)")
        [narrower] = call(provider, SEARCH, "GetSubsearchResultSet", GLib.Variant("(asas)", (found, ["passport", "amina", "zebra"])), "(as)")
        assert narrower == [], narrower
        [found] = call(provider, SEARCH, "GetInitialResultSet", GLib.Variant("(as)", (["passport", "amina"],)), "(as)")
        [metas] = call(provider, SEARCH, "GetResultMetas", GLib.Variant("(as)", (found,)), "(aa{sv})")
        assert [meta["id"] for meta in metas] == found and found, (metas, found)
        assert any("Passport" in meta["name"] and "Amina" in meta["description"] for meta in metas), metas
        assert not window.frames(), "a window without somebody who asked for one"
        passport = next(meta["id"] for meta in metas if "Passport" in meta["name"])
        call(provider, SEARCH, "ActivateResult", GLib.Variant("(sasu)", (passport, ["passport", "amina"], 0)))
        with window:
            await_title(window, "Amina and Karim")
            wait("the page of the paper", lambda: window.page() == "Documents")
            assert_quiet(window.close())
    finally:
        window.stop()


def test_about(place_):
    """About names the version and who made the program, in the language of the window"""
    version = subprocess.run([place_.program, "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]
    with place_.window(language="fr") as window:
        window.act("win.about")
        wait("version and authors", lambda: {version, window.word("The Jalon authors")} <= {text for frame in window.frames() for text in labels(frame)})
        window.key("Escape")
        assert_quiet(window.close())


def test_notice_pressed(place_):
    """who presses the notification of a late date sees the dates"""
    remember(place_)
    copy = place_.folder / "couple.jalon"
    shutil.copy(SAMPLE, copy)
    file = place_.folder / "told"
    with place_.window(copy) as window:
        window.await_score(473)
        assert_quiet(window.close())
    with notifications(file), place_.window(today=None) as window:
        wait("the notification", lambda: told(file))
        window.show_page("Score")
        file.with_suffix(".press").touch()
        wait("the dates", lambda: window.page() == "Dates")
        assert_quiet(window.close())


if __name__ == "__main__":
    main([test_one_of_its_kind, test_restored, test_dropped, test_searched, test_about, test_notice_pressed])
