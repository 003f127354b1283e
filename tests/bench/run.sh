#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the core and the batch: run.sh BUILD-DIR [LINES]
# Figures are of this machine and this run: compare only within it.
set -euo pipefail
build=$(readlink -f "$1")
lines=${2:-20000}
here=$(dirname "$(readlink -f "$0")")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

PYTHONPATH="$here/../program" /usr/bin/python3 -c 'import json, random_household
for _, household in random_household.households(64):
    print(json.dumps(household))' >"$tmp/random"
"$build/tests/bench/jalon-bench" "$tmp/random"
"$build/tests/bench/bench-rounds" "$here/../../data/samples/couple-morocco.jalon"
if [ -x "$build/tests/ui/bench-rounds-page" ]; then
  GTK_A11Y=none "$here/../support/xrun.sh" "$build/tests/ui/bench-rounds-page" "$here/../../data/samples/couple-morocco.jalon" 2>/dev/null
fi
GTK_A11Y=none "$here/../support/xrun.sh" /usr/bin/python3 "$here/bench-start.py" "$build" "$here/../../data/samples/couple-morocco.jalon" 2>/dev/null
# Ten jobs, six children and twenty stays.
/usr/bin/python3 - "$here/large.jalon" "$tmp/large.jalon" <<'PYTHON'
import json
import sys

household = json.load(open(sys.argv[1]))
household["children"] = [{"id": f"c{i}", "given-name": f"Child {i}", "birth-date": f"{2008 + 2 * i}-05-02"} for i in range(6)]
household["candidate"]["stays"] = [{"country": "FRA" if i % 2 else "MAR", "from": f"{2005 + i}-01-10", "to": f"{2005 + i}-11-20"} for i in range(20)]
json.dump(household, open(sys.argv[2], "w"))
PYTHON
for household in "$here/../../data/samples/couple-morocco.jalon 1" "$tmp/large.jalon 4"; do
  read -r file most <<<"$household"
  cp "$file" "$tmp/window.jalon"
  echo "the window with ${file##*/}:"
  GTK_A11Y=none LANGUAGE=en JALON_SOURCE_DIR=$here/../.. "$here/../support/xrun.sh" "$build/tests/bench/bench-window" "$tmp/window.jalon" "$most" 2>/dev/null | grep '^page' || true
done
GTK_A11Y=none LANGUAGE=en JALON_SOURCE_DIR=$here/../.. "$here/../support/xrun.sh" "$build/tests/bench/bench-picker" 2>/dev/null | grep '^picker' || true
(cd "$here" && "$build/tests/bench/jalon-bench-plan" ../../data/samples/couple-morocco.jalon large.jalon)

/usr/bin/python3 - "$here/../program" "$lines" >"$tmp/lines" <<'PYTHON'
import json
import sys

sys.path.insert(0, sys.argv[1])
import random_household

seen = [json.dumps(household) for _, household in random_household.households(2000)]
for i in range(int(sys.argv[2])):
    print(seen[i % len(seen)])
PYTHON
for _ in 1 2 3 4 5 6 7 8 9 10; do cat "$tmp/lines"; done >"$tmp/ten"

seconds() { # COMMAND...: best of three, in milliseconds, and the greatest RSS in kB
  /usr/bin/python3 - "$@" <<'PYTHON'
import os
import subprocess
import sys
import time

best = rss = None
for _ in range(3):
    start = time.monotonic()
    with open(sys.argv[1], "rb") as lines, open(os.devnull, "wb") as null:
        child = subprocess.Popen(sys.argv[2:], stdin=lines, stdout=null)
        _, _, usage = os.wait4(child.pid, 0)
    best = min(best or 1e9, time.monotonic() - start)
    rss = max(rss or 0, usage.ru_maxrss)
print(round(best * 1000), rss)
PYTHON
}

read -r glib _ < <(seconds "$tmp/lines" "$build/tests/bench/bench-json-glib")
read -r batch small < <(seconds "$tmp/lines" "$build/src/cli/jalon-cli" score --batch --on 2026-11-23)
read -r _ large < <(seconds "$tmp/ten" "$build/src/cli/jalon-cli" score --batch --on 2026-11-23)
printf 'batch of %d profiles: %d ms; json-glib alone parsing them: %d ms; ratio %s (at most 2)\n' \
  "$lines" "$batch" "$glib" "$(awk "BEGIN { printf \"%.2f\", $batch / $glib }")"
printf 'memory of the batch: %d kB for %d lines, %d kB for ten times as many\n' "$small" "$lines" "$large"

/usr/bin/python3 - "$here/../../data/samples" "$tmp/many" <<'PYTHON'
import pathlib
import sys

samples = sorted(pathlib.Path(sys.argv[1]).glob("*.jalon"))
folder = pathlib.Path(sys.argv[2])
folder.mkdir()
for i in range(1000):
    (folder / f"{i:04}.jalon").write_bytes(samples[i % len(samples)].read_bytes())
PYTHON
read -r agenda rss < <(seconds /dev/null "$build/src/cli/jalon-cli" agenda "$tmp/many" --json --on 2026-11-23)
printf 'agenda of 1000 files: %d ms (at most 2000), %d kB\n' "$agenda" "$rss"
