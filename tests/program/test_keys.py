# SPDX-License-Identifier: GPL-3.0-or-later
"""Households typed by keys alone: how many they take, and to which score."""
import json
import signal
import subprocess

import pyatspi

import test_window
from window import TEXTS, labels, text_of, wait, walk

COUPLE = 350  # keys at most
DEVELOPER = 150


class Keys:
    """Presses keys and counts them: a modifier is a key, and so is Shift for a capital."""

    def __init__(self, window):
        self.window = window
        self.count = 0

    def press(self, *keys):
        self.count += sum(len(key.split("+")) for key in keys)
        for key in keys:
            self.window.key(key)
            self.settle()

    def settle(self):
        """Between two answers the program does what it left for later, such as moving the focus."""
        self.window.frames()
        self.window.frames()

    def type(self, text):
        self.count += len(text) + sum(letter.isupper() for letter in text)
        self.window.type(text)
        self.settle()

    def tab(self, times=1):
        self.press(*["Tab"] * times)

    def fill(self, *texts):
        """One field after the other: None stays as it is."""
        for text in texts:
            if text:
                self.type(text)
            self.tab()

    def add(self):
        """The button that adds has the focus."""
        self.press("space")

    def add_another(self):
        self.press("ctrl+Return")

    def add_to_question(self):
        """A question that is a list begins where Return goes on."""
        self.press("ctrl+Return")

    def test(self, name, taken, *scores):
        self.fill(name, taken, *scores)

    def study(self, level, country, completed, *assessment):
        self.fill(level, None, None, country, completed, *assessment)

    def job(self, noc, country, started, ended, hours):
        self.fill(noc, None, None, country, started, ended)
        self.type(hours)


def type_developer(keys):
    """Priya: one test, one Canadian diploma, one job in Canada."""
    keys.press("ctrl+n")
    keys.fill(None, "n")
    keys.type("bri")
    keys.press("ctrl+Page_Down")
    keys.fill("Priya", None, "19990510", None, None)
    keys.add()
    keys.test("i", "20260314", "8.5", "8", "7", "7.5")
    keys.add()
    keys.study("b", "can", "20230615", None)
    keys.add()
    keys.job("21232", "can", "20230905", None, "37.5")
    keys.tab()


def type_couple(keys):
    """Amina and Karim, with what is worth points, two children and the funds."""
    keys.press("ctrl+n")
    keys.fill(None, "m", None, None, None, "o")
    keys.type("31000")
    keys.press("ctrl+Page_Down")
    keys.fill("Amina", None, "19920304", None, None)
    keys.add()
    keys.test("tc", "20260314", "560", "530", "14")
    keys.type("16")
    keys.add_another()
    keys.test("i", "20250221", "8", "7", "6.5", "7")
    keys.add()
    keys.study("b", "moro", "20140630", "w", "20250601")
    keys.add_another()
    keys.study("ma", "fran", "20180629")
    keys.tab(3)  # the assessment that is not there
    keys.add()
    keys.job("21232", "fran", "20180903", None, "35")
    keys.add_another()
    keys.job("41220", "moro", "20140901", "20160630", "24")
    keys.press("ctrl+Page_Down")
    keys.fill("Karim", None, "19901021", None, None)
    keys.add()
    keys.test("i", "20250221", "6", "6", "5.5", "6")
    keys.add()
    keys.study("b", "moro", "20120705", "w", "20250315")
    keys.press("ctrl+Page_Down")
    keys.add()
    keys.fill("Lina")
    keys.type("20190502")
    keys.add_another()
    keys.fill("Sami")
    keys.type("20221209")
    keys.tab()


def check(place_, type_household, points, limit, **options):
    with place_.window(**options) as window:
        keys = Keys(window)
        type_household(keys)
        window.await_score(points)
        print(f"# {keys.count} keys of {limit}")
        assert keys.count <= limit, keys.count
        profile = wait("the household in its file", lambda: saved(place_))
        window.stop()
    return profile


def saved(place_):
    """The file is written after a pause: until then it has what stood there before."""
    path = place_.households()[0]
    profile = json.loads(path.read_text(encoding="utf-8"))
    jobs = profile["candidate"].get("jobs")
    return profile if jobs and all("hours-per-week" in job for job in jobs) else None


def test_developer(place_):
    """a developer is typed by keys alone, to the right score"""
    profile = check(place_, type_developer, 507, DEVELOPER)
    assert profile["destination"] == "BC" and profile["relationship"] == "never-married", profile


def test_couple(place_):
    """a couple with two children is typed by keys alone, to the right score"""
    profile = check(place_, type_couple, 473, COUPLE)
    assert profile["destination"] == "ON" and profile["funds"] == 31000, profile
    assert profile["candidate"]["credentials"][0]["assessment"] == {"body": "wes", "issued": "2025-06-01"}, profile


def test_french_narrow(place_):
    """the whole job by keys alone, in French, 360 pixels wide"""
    with place_.window(language="fr", size="360x720") as window:
        keys = Keys(window)
        keys.press("ctrl+n")
        keys.fill(None, "jam")  # Jamais marié(e)
        keys.type("colo")  # Colombie-Britannique
        keys.press("ctrl+Page_Down")
        keys.fill("Priya", None, "10/05/1999", "inde", "canada")
        keys.add()
        keys.test("i", "14/03/2026", "8,5", "8", "7", "7,5")
        keys.add()
        keys.study("trois", "can", "15 juin 2023", None)
        keys.add()
        keys.job("concepteur de logiciels", "can", "5 septembre 2023", None, "37,5")
        keys.tab()
        window.await_score(507)
        profile = wait("the household in its file", lambda: saved(place_))
        for page in ("Score", "Eligibility", "Documents", "Dates"):
            window.show_page(page)
        assert_on_screen(window, "Dates")
        window.stop()
    candidate = profile["candidate"]
    assert candidate["birth-date"] == "1999-05-10" and candidate["citizenship"] == "IND" and candidate["residence"] == "CAN", candidate
    assert candidate["jobs"][0]["started"] == "2023-09-05", candidate
    assert candidate["jobs"][0]["noc"] in ("21231", "21232"), candidate


def is_answered(window, points):
    """The last page is shown: on GTK 4.8 its labels are there before it is."""
    texts = labels(window.frames()[-1])
    return texts[0] == "La réponse" and any(text.startswith(points) for text in texts)


def test_questions(place_):
    """the questions by keys alone, in French, 360 pixels wide: from the first page to the right score"""
    with place_.window(language="fr", size="360x720") as window:
        keys = Keys(window)
        keys.press("Return")  # the first page begins at its first button
        wait("the questions", lambda: len(window.frames()) > 1)
        keys.fill("Priya")
        keys.type("10/05/1999")
        keys.press("Return")
        keys.type("jam")
        keys.press("alt+Right")
        keys.type("colo")
        keys.press("alt+Right")
        keys.add_to_question()
        keys.fill("i")
        for answer in ("14/03/2026", "8,5", "8", "7", "7,5"):
            keys.type(answer)
            keys.press("Return")
        keys.press("Return")  # behind the last answer stands what leads on
        keys.add_to_question()
        keys.fill("trois", None, None)
        keys.type("can")
        keys.press("Return")  # takes what is meant, and goes on
        keys.type("15 juin 2023")
        keys.press("alt+Right")
        keys.add_to_question()
        keys.type("concepteur de logiciels")
        keys.press("Return")
        keys.fill(None, None)
        keys.type("can")
        keys.press("Return")
        keys.type("5 septembre 2023")
        keys.press("Return", "Return")
        keys.type("37,5")
        keys.press("alt+Right", "Return", "alt+Right", "alt+Right", "Return", "Return")  # no stays, no offer, no nomination, no relatives, no funds
        wait("the score on the last page", lambda: is_answered(window, "507"))
        print(f"# {keys.count} keys of {DEVELOPER}")
        assert keys.count <= DEVELOPER, keys.count
        profile = wait("the household in its file", lambda: saved(place_))
        window.stop()
    assert profile["relationship"] == "never-married" and profile["destination"] == "BC", profile


def type_couple_questions(keys):
    """Amina and Karim as in type_couple(), asked one question after the other."""
    keys.press("Return")  # the first page begins at its first button
    wait("the questions", lambda: len(keys.window.frames()) > 1)
    keys.fill("Amina")
    keys.type("4/3/1992")
    keys.press("Return")
    keys.type("mar")  # Marié(e)
    keys.tab(3)  # the partner comes along, and is not Canadian
    keys.add()
    keys.fill("Lina")
    keys.type("2/5/2019")
    keys.add_another()
    keys.fill("Sami")
    keys.type("9/12/2022")
    keys.press("alt+Right")
    keys.type("on")
    keys.press("alt+Right")
    keys.add_to_question()
    keys.test("tc", "14/3/2026", "560", "530", "14")
    keys.type("16")
    keys.add_another()
    keys.test("i", "21/2/2025", "8", "7", "6,5")
    keys.type("7")
    keys.press("alt+Right")
    keys.add_to_question()
    keys.study("trois", "maro", "30/6/2014", "w")
    keys.type("1/6/2025")
    keys.add_another()
    keys.study("ma", "fran", "29/6/2018")
    keys.press("alt+Right")
    keys.add_to_question()
    keys.job("21232", "fran", "3/9/2018", None, "35")
    keys.add_another()
    keys.job("41220", "maro", "1/9/2014", "30/6/2016", "24")
    keys.press("alt+Right")
    keys.fill("Karim")
    keys.type("21/10/1990")
    keys.press("Return")
    wait("the name in the question", lambda: "Quelles sont les langues et les études de Karim?" in labels(keys.window.frames()[-1]))
    keys.add_to_question()
    keys.test("i", "21/2/2025", "6", "6", "5,5")
    keys.type("6")
    keys.tab()
    keys.add()
    keys.study("trois", "maro", "5/7/2012", "w")
    keys.type("15/3/2025")
    keys.press(*["alt+Right"] * 6)  # no jobs, stays, offer, nomination, relatives
    keys.type("31000")
    keys.press("Return")


def test_couple_questions(place_):
    """a couple with two children by the questions, by keys alone, in French, 360 pixels wide, to the right score"""
    with place_.window(language="fr", size="360x720") as window:
        keys = Keys(window)
        type_couple_questions(keys)
        wait("the score on the last page", lambda: is_answered(window, "473"))
        print(f"# {keys.count} keys of {COUPLE}")
        assert keys.count <= COUPLE, keys.count
        # The funds are the last answer: an older save has the jobs already.
        profile = wait("the household in its file", lambda: (found := saved(place_)) and "funds" in found and found)
        window.stop()
    assert profile["destination"] == "ON" and profile["funds"] == 31000 and len(profile["children"]) == 2, profile


def assert_on_screen(window, page):
    assert window.page() == window.word(page), window.page()


def test_large_text(place_):
    """a couple is typed by keys alone at twice the size of the text"""
    scale(192)
    try:
        check(place_, type_couple, 473, COUPLE)
    finally:
        scale(96)


def scale(dots_per_inch):
    """What the desktop says about the size of the text; GTK reads it when it starts."""
    subprocess.run(["xprop", "-root", "-f", "RESOURCE_MANAGER", "8s", "-set", "RESOURCE_MANAGER", f"Xft.dpi:\t{dots_per_inch}\n"], check=True)


def is_folded(window):
    """Whether the page stands in the place of the list of pages: no less wide than the window."""
    pages = window.page_list_now()
    return pages is None or not pages.getState().contains(pyatspi.STATE_SHOWING)


def test_text_scaling(place_):
    """the desktop's factor for text, changed while the window is open, folds the sidebar"""
    settings = place_.folder / "xsettings"

    def say(factor):
        settings.write_text(f"Xft/DPI {int(96 * 1024 * factor)}\n")

    say(1)
    with subprocess.Popen(["xsettingsd", "-c", str(settings)], stderr=subprocess.DEVNULL) as desktop:
        try:
            with place_.window(size="1000x720") as window:
                window.key("ctrl+n")
                wait("the list of pages", window.page_list_now)
                say(2)
                desktop.send_signal(signal.SIGHUP)
                wait("the page in the place of the sidebar", lambda: is_folded(window))
                window.stop()
        finally:
            desktop.terminate()


def test_child(place_):
    """Tab reaches the medical exam of a child, behind the heading of its own"""
    with place_.window() as window:
        keys = Keys(window)
        keys.press("ctrl+n", *["ctrl+Page_Down"] * 3)
        keys.add()
        keys.fill("Lina", "20190502", None, None, None, None, None, None)
        keys.type("20250301")
        keys.tab()
        wait("the day of the exam in the file", lambda: exam_of(place_) == "2025-03-01")
        window.stop()


def exam_of(place_):
    children = json.loads(place_.households()[0].read_text(encoding="utf-8")).get("children", [])
    return children and children[0].get("medical-exam", {}).get("taken")


def test_no_trap(place_):
    """Tab leaves every row of a filled profile, and comes round"""
    copy = place_.folder / "sample.jalon"
    copy.write_bytes(test_window.SAMPLE.read_bytes())
    with place_.window(copy) as window:
        window.show_page("Profile")
        window.press("Amina", test_window.TOGGLES)
        window.press("Add a diploma")
        wait("the first field of the new record", lambda: focus_of(window) == "Level of education")
        seen = []
        for _ in range(80):
            window.key("Tab")
            seen.append(focus_of(window))
            if seen[-1] == window.word("Households"):
                break
        assert seen[-1] == "Households", seen
        for name in ("Add a job", "Add a permit", "Add a stay", "Has used other names"):
            assert name in seen, (name, seen)
        window.stop()


def test_sections(place_):
    """the sections are one stop of the Tab key; arrows choose among them"""
    with place_.window() as window:
        keys = Keys(window)
        keys.press("ctrl+n")
        for _ in range(4):
            keys.press("shift+Tab")
            if focus_of(window) == "Household":
                break
        keys.press("Right")
        wait("the next section", lambda: focus_of(window) == "Candidate")
        keys.tab()
        assert focus_of(window) != "Partner", "each section is a stop"
        while focus_of(window) is not None:  # up to the first text
            keys.tab()
        keys.type("Priya")
        wait("the name in the file", lambda: json.loads(place_.households()[0].read_text(encoding="utf-8")).get("candidate", {}).get("given-name") == "Priya")
        window.stop()


def test_section_keys(place_):
    """the keys of the sections are heard outside the page too"""
    with place_.window() as window:
        keys = Keys(window)
        keys.press("ctrl+n")
        for _ in range(20):
            keys.press("shift+Tab")
            if focus_of(window) == "Households":
                break
        assert focus_of(window) == "Households", focus_of(window)
        keys.press("ctrl+Page_Down")
        wait("the first text of the next section", lambda: focus_of(window) is None)
        keys.type("Priya")
        wait("the name in the file", lambda: json.loads(place_.households()[0].read_text(encoding="utf-8")).get("candidate", {}).get("given-name") == "Priya")
        window.stop()


def test_newer_file(place_):
    """what a newer version has written is read by Tab, row by row, and no key changes it"""
    newer = place_.folder / "newer.jalon"
    text = '{"format": "jalon-profile/2", "relationship": "never-married", "destination": "BC", "candidate": {"birth-date": "1996-11-24"}}'
    newer.write_text(text)
    with place_.window(newer) as window:
        window.show_page("Profile")
        window.key("ctrl+Page_Down", "ctrl+Page_Up")
        seen = []
        for _ in range(12):
            seen.append(focus_of(window))
            if seen[-1] and "Marital status" in seen[-1]:
                window.type("mar")
                window.key("Return")
                assert focus_of(window) == seen[-1], focus_of(window)
            if seen[-1] and "destination" in seen[-1]:
                break
            window.key("Tab")
        for name in ("Marital status", "destination"):
            assert [one for one in seen if one and name in one], (name, seen)
        assert "Never married" in labels(window.frame())
        window.stop()
    assert newer.read_text() == text


def test_search(place_):
    """Ctrl+F goes to the search of each page that has one, wherever the keyboard is, and Escape empties it"""
    copy = place_.folder / "sample.jalon"
    copy.write_bytes(test_window.SAMPLE.read_bytes())
    with place_.window(copy) as window:
        for page, entry, nothing in (("Documents", "Search in the documents", "No document fits"), ("Dates", "Search in the dates", "Nothing found for “zebra”.")):
            window.show_page(page)
            window.key("ctrl+f")
            window.type("zebra")
            wait(f"nothing found in {page}", lambda nothing=nothing: nothing in labels(window.frame()))
            window.key("Escape")
            wait(f"all of {page}", lambda entry=entry: text_of(window.find(test_window.TEXTS, entry)) == "")
        window.stop()


def test_word(place_):
    """A word of the field is explained where it stands, by keys, and Escape leads back"""
    with place_.window() as window:
        keys = Keys(window)
        keys.press("ctrl+n", "ctrl+Page_Down")
        keys.tab(6)
        name = "What it means: ECA"
        for _ in range(8):
            keys.tab()
            if focus_of(window) == name:
                break
        assert focus_of(window) == name, focus_of(window)
        keys.press("space")
        text = "Educational credential assessment: the report that says what a diploma from abroad is worth in Canada."
        wait("what it means", lambda: text in labels(window.frame()) and focus_of(window) != name)
        window.key("Escape")
        wait("the end of the popover", lambda: focus_of(window) == name)
        window.stop()


def focus_of(window):
    """What has the keyboard; None where it is a text, which GTK 4.8 does not tell and newer ones do."""
    return next((node.name for node in walk(window.frame()) if node.getState().contains(pyatspi.STATE_FOCUSED) and node.getRoleName() not in TEXTS), None)


CASES = [test_developer, test_couple, test_french_narrow, test_questions, test_couple_questions, test_large_text, test_text_scaling, test_child, test_no_trap, test_sections, test_section_keys, test_newer_file, test_search, test_word]

if __name__ == "__main__":
    test_window.main(CASES)
