#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-text-size.sh factor|xft PERCENT COMMAND..., below xrun.sh: runs it on a desktop that asks for larger text, by its own
# text-scaling-factor (which GTK reads under Wayland) or by the resource Xft.dpi of X11.
set -u
how=$1 percent=$2
shift 2
if [ "$how" = xft ]; then
  xprop -root -f RESOURCE_MANAGER 8s -set RESOURCE_MANAGER "$(printf 'Xft.dpi:\t%d\n' $((96 * percent / 100)))"
  exec "$@"
fi

mkdir -p "$XDG_CONFIG_HOME/glib-2.0/settings"
printf '[org/gnome/desktop/interface]\ntext-scaling-factor=%d.%02d\n' $((percent / 100)) $((percent % 100)) >"$XDG_CONFIG_HOME/glib-2.0/settings/keyfile"
weston --backend=headless-backend.so --use-pixman --socket=jalon --width=1280 --height=32200 --idle-time=0 >"$XDG_RUNTIME_DIR/weston.log" 2>&1 3>&- &
compositor=$!
for _ in $(seq 200); do
  [ -S "$XDG_RUNTIME_DIR/jalon" ] && break
  sleep 0.05
done
unset DISPLAY
GDK_BACKEND=wayland WAYLAND_DISPLAY=jalon GSETTINGS_BACKEND=keyfile GTK_USE_PORTAL=0 "$@"
rc=$?
kill "$compositor"
exit $rc
