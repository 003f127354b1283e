#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every source file keeps to: licence, length, time, who uses which library, no loose ends."""
import re

import lint

MAX_LINES = 450
MAX_FUNCTION_LINES = 70

# Longer than a file should be, each with its reason.
LONG_FILES = {
    "src/app/widgets/jalon-platform.c": "all differences between the toolkits, in one file",
}

CLOCK = "src/core/base/jalon-clock.c"
TIME_IN_C = re.compile(r"\b(g_date_time_new_now\w*|g_date_set_time\w*|icaltime_today|g_get_real_time|g_get_current_time|gettimeofday|clock_gettime(?!\s*\(CLOCK_THREAD_CPUTIME_ID)|time|localtime|gmtime)\s*\(")
TIME_IN_PYTHON = re.compile(r"\b(date\.today|datetime\.now|datetime\.utcnow|time\.time)\(")

# A library, and the only folders that may include it.
OWNERS = {
    "gtk": ("src/app/", "tests/ui/", "tests/support/", "tests/bench/"),
    "gdk": ("src/app/", "tests/ui/", "tests/support/", "tests/bench/"),
    "adwaita": ("src/app/", "tests/ui/", "tests/support/", "tests/bench/"),
    "libsoup": ("src/net/", "tests/net/"),
    "libical": ("src/core/export/", "tests/core/", "tests/support/jalon-test-calendar.h"),
    "pango": ("src/print/", "src/app/", "tests/print/", "tests/ui/"),
    "cairo": ("src/print/", "src/app/", "tests/print/", "tests/ui/"),
}

# Written apart, so that this file does not find itself.
LOOSE_ENDS = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X(?!['\"])|HA" r"CK)\b|(?i:(?<!type=\")\bplace" r"holder\b(?![-_]text|\s*\{)|\bnot imple" r"mented\b|\bfor n" r"ow\b)")


def without_comments(text):
    """The code, with as many lines as before."""
    blank = lambda found: re.sub(r"[^\n]", " ", found.group())
    return re.sub(r"/\*.*?\*/|//[^\n]*", blank, text, flags=re.S)


def code_lines(name, pattern):
    for number, line in enumerate(without_comments(lint.read(name)).splitlines(), 1):
        if pattern.search(line):
            yield f"{name}:{number}: {line.strip()}"


def licences(names):
    for name in names:
        head = lint.read(name).splitlines()[:3]
        if name.endswith((".c", ".h")):
            if head[:1] != ["/* SPDX-License-Identifier: GPL-3.0-or-later */"]:
                yield name
        elif not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in head):
            yield name


def long_files(names):
    for name in names:
        length = len(lint.read(name).splitlines())
        if length > MAX_LINES and name not in LONG_FILES:
            yield f"{name}: {length} lines, {MAX_LINES} at most"
        if length <= MAX_LINES and name in LONG_FILES:
            yield f"{name}: {length} lines: needs no exception any more"


def functions(text):
    """Name, first line and length of each function: its braces stand in column 0."""
    name, begin, previous = None, None, ""
    for number, line in enumerate(text.splitlines(), 1):
        found = re.match(r"(\w+) \(", line)
        if found and begin is None:
            name = found.group(1)
        if line == "{" and name is not None and previous.endswith(")"):
            begin = number
        if line == "}" and begin is not None:
            yield name, begin, number - begin - 1
            begin = name = None
        previous = line.rstrip()


def long_functions(names):
    for name in names:
        for function, line, length in functions(lint.read(name)):
            if length > MAX_FUNCTION_LINES:
                yield f"{name}:{line}: {function}: {length} lines, {MAX_FUNCTION_LINES} at most"


def borrowed_time(names):
    for name in names:
        if name != CLOCK:
            yield from code_lines(name, TIME_IN_PYTHON if name.endswith(".py") else TIME_IN_C)


def foreign_includes(names, library):
    pattern = re.compile(rf"#\s*include\s*[<\"]{library}[./-]|#\s*include\s*[<\"]{library}[a-z0-9]*\.h|#\s*include\s*[<\"]{library}[a-z-]*/")
    for name in names:
        if not name.startswith(OWNERS[library]):
            yield from code_lines(name, pattern)


def own_animations():
    """The toolkit leaves out what moves where the desktop says so; what we moved ourselves would go on."""
    pattern = re.compile(r"\badw_(timed|spring)_animation|AdwTimedAnimation|AdwSpringAnimation|@keyframes|\b(animation|transition)\s*:")
    for name in lint.files(".c", ".css", ".ui", under=("src/app/", "ui/")):
        yield from code_lines(name, pattern)


def unchecked_json(names):
    """json-glib reads no text that the strict check of room base has not seen."""
    for name in names:
        if not name.startswith(("src/core/base/", "tests/")):
            yield from code_lines(name, re.compile(r"\bjson_parser_\w+\s*\("))


def loose_ends(names):
    # The feeds of the tests are as they came, in whatever encoding.
    for name in names:
        if name.startswith("tests/data/feeds/"):
            continue
        for number, line in enumerate(lint.read(name).splitlines(), 1):
            if LOOSE_ENDS.search(line):
                yield f"{name}:{number}: {line.strip()}"


def floats(names):
    for name in names:
        yield from code_lines(name, re.compile(r"\b(double|float|gdouble|gfloat)\b"))


def main():
    tap = lint.Tap()
    code = lint.files(".c", ".h", under=("src/", "tests/"))
    scripts = lint.files(".py", ".sh", under=("src/", "tests/", "data/", "po/"))
    core = [name for name in code if name.startswith("src/core/")]

    tap.case("there are sources", [] if len(code) > 100 and core else ["too few: is this the folder of the sources?"])
    tap.case("every source names its licence", licences(code + scripts))
    tap.case("no file is too long", long_files(code))
    tap.case("no function is too long", long_functions(code))
    tap.case("nothing is animated but by the toolkit, which asks the desktop", own_animations())
    tap.case("only the system clock asks for the time", borrowed_time(code + lint.files(".py", under=("tests/",))))
    for library in sorted(OWNERS):
        tap.case(f"{library} is included by its own folders only", foreign_includes(code, library))
    tap.case("only the strict reader parses JSON", unchecked_json(code))
    # A number of JSON is one until the reader of room base has made tenths of it.
    tap.case("the core computes in whole numbers", floats(name for name in core if not name.startswith("src/core/base/")))
    texts = lint.files(".c", ".h", ".py", ".sh", ".ui", ".css", ".xml", ".json", ".in", ".build", ".md", ".jalon", under=("src/", "ui/", "data/", "tests/"))
    tap.case("nothing is left for later", loose_ends(texts + ["dev"]))
    tap.end()


main()
