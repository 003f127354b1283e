#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# xrun.sh COMMAND...: runs it under a display, a session bus and a home of its own,
# drawing in software (JALON_SCREEN: size of the display). Only the command writes to standard output, so that TAP
# stays apart from what the bus says.
set -u
exec 3>&1 1>&2
T=$(mktemp -d "${TMPDIR:-/tmp}/xrun.XXXXXX")
export HOME=$T/home XDG_RUNTIME_DIR=$T/run XDG_CONFIG_HOME=$T/cfg XDG_DATA_HOME=$T/data XDG_CACHE_HOME=$T/cache XDG_STATE_HOME=$T/state
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME"
mkdir "$XDG_CONFIG_HOME/gtk-4.0"
printf '[Settings]\ngtk-font-name=Cantarell 11\ngtk-enable-animations=false\ngtk-print-backends=file\n' >"$XDG_CONFIG_HOME/gtk-4.0/settings.ini"
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
export GDK_BACKEND=x11 GSK_RENDERER=cairo GDK_DEBUG=gl-disable GDK_DISABLE=gl,vulkan LIBGL_ALWAYS_SOFTWARE=1 \
  GSETTINGS_BACKEND=memory LC_ALL=C.UTF-8 TZ=UTC
exec 9>"$T/display"
Xvfb -displayfd 9 -screen 0 "${JALON_SCREEN:-1280x1024x24}" -nolisten tcp -noreset >"$T/xvfb.log" 2>&1 3>&- &
X=$!
for _ in $(seq 200); do
  [ -s "$T/display" ] && break
  sleep 0.05
done
exec 9>&-
DISPLAY=:$(cat "$T/display")
export DISPLAY
C=
if command -v xcompmgr >/dev/null; then
  xcompmgr >/dev/null 2>&1 3>&- &
  C=$!
fi
dbus-run-session -- bash -c 'exec "$@" >&3 3>&-' xrun "$@"
rc=$?
exec 3>&-
[ -n "$C" ] && kill "$C" 2>/dev/null
kill "$X"
# A bus of a program that was killed outlives it, and would keep a test's output open.
for d in /proc/[0-9]*; do
  tr '\0' ' ' 2>/dev/null <"$d/cmdline" | grep -qF "$T/" && kill "${d#/proc/}" 2>/dev/null
done
wait 2>/dev/null
rm -rf "$T"
exit $rc
