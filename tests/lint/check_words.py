#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for people: every file that has some is in the catalogue, and the French is complete."""
import re
import subprocess

import lint

IN_C = re.compile(r"(?<![A-Za-z0-9_])(?:N?C?_|g?ngettext|g_dngettext|dgettext|pgettext|g_dpgettext2) \(\s*\"")
OTHERS = (".ui", ".desktop.in", ".desktop", ".metainfo.xml.in", ".metainfo.xml", ".gschema.xml")


def has_words(name):
    text = lint.read(name)
    if name.endswith(".c") or name.endswith(".h"):
        return bool(IN_C.search(text))
    return 'translatable="yes"' in text if name.endswith(".ui") else "gschema" not in name


def potfiles():
    return [line for line in lint.read("po/POTFILES").splitlines() if line and not line.startswith("#")]


def untranslated():
    """What ./dev strings would find that the French does not have."""
    done = subprocess.run(["xgettext", "--from-code=UTF-8", "--directory=.", "--files-from=po/POTFILES", "--output=-", "--keyword=_", "--keyword=N_",
                           "--keyword=C_:1c,2", "--keyword=NC_:1c,2", "--no-location"], capture_output=True, text=True, check=False, cwd=lint.ROOT)
    if done.returncode != 0:
        yield done.stderr
        return
    merged = subprocess.run(["msgmerge", "--quiet", "--no-fuzzy-matching", "--output-file=-", "po/fr.po", "-"],
                            input=done.stdout, capture_output=True, text=True, check=False, cwd=lint.ROOT)
    if merged.returncode != 0:
        yield merged.stderr
        return
    for kind in ("--untranslated", "--only-fuzzy"):
        left = subprocess.run(["msgattrib", "--no-wrap", "--no-obsolete", kind], input=merged.stdout, capture_output=True, text=True, check=False)
        for line in left.stdout.splitlines():
            if line.startswith("msgid ") and line != 'msgid ""':
                yield f"{kind[2:]}: {line}"


def french_typography():
    """A no-break space before a colon and inside « », as in Canada none before ; ? !, and the curved apostrophe."""
    done = subprocess.run(["msgattrib", "--translated", "--no-obsolete", "--no-wrap", "po/fr.po"], capture_output=True, text=True, check=False, cwd=lint.ROOT)
    for found in re.finditer(r'^msgstr(?:\[\d\])? "(.*)"$', done.stdout, flags=re.M):
        text = found.group(1)
        if re.search(r"[a-zé] [:;?!»](?:\s|$)|« |[\u00a0\u202f][;?!]", text) or re.search(r"[A-Za-zéà]'[A-Za-zéàh]", text):
            yield text


def breakable_codes():
    """A number stays with what it is a number of: NOC, TEER, CLB; but in columns, which nothing breaks."""
    done = subprocess.run(["msgattrib", "--no-obsolete", "--no-wrap", "po/fr.po"], capture_output=True, text=True, check=False, cwd=lint.ROOT)
    texts = re.findall(r'^msg(?:id|id_plural|str|str\[\d\]) "(.*)"$', done.stdout, flags=re.M)
    for name in lint.files(".json", under=("data/moves/", "data/checklist/", "data/deadlines/", "data/categories/")) + ["data/coverage.json"]:
        texts.append((lint.ROOT / name).read_text(encoding="utf-8"))
    for text in texts:
        for found in re.finditer(r"\b(?:NOC|TEER|CLB|CNP|FEER|NCLC) (?=%|\d).{0,20}", text):
            if "  TEER %" not in text and "  FEER %" not in text:
                yield found.group(0)


def main():
    tap = lint.Tap()
    listed = potfiles()
    words = [name for name in lint.files(".c", ".h", *OTHERS, under=("src/", "ui/", "data/")) if has_words(name)]
    tap.case("POTFILES names every file with words", sorted(set(words) - set(listed)))
    tap.case("POTFILES names only files that are there", [name for name in listed if not (lint.ROOT / name).is_file()])
    tap.case("POTFILES is sorted, without repetition", [] if listed == sorted(set(listed)) else ["it is not"])
    tap.run("the French catalogue is well formed", ["msgfmt", "-c", "-o", "/dev/null", "po/fr.po"])
    tap.case("the French catalogue is complete", untranslated())
    tap.case("French typography", french_typography())
    tap.case("codes and levels are not broken at a line's end", breakable_codes())
    tap.end()


main()
