#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# local-runtime.sh FOLDER: makes org.gnome.Platform and org.gnome.Sdk, branch "local", from the
# packages of Debian 13 and installs them for this user, so that the manifest can be built and run
# without Flathub. It is Debian's GNOME under GNOME's name: it proves the manifest, what is
# installed and the sandbox's permissions, not the runtime that people will have.
set -euo pipefail

folder=$(mkdir -p "$1" && cd "$1" && pwd)
mirror=${JALON_DEBIAN_MIRROR:-http://deb.debian.org/debian}
sdk_packages=(ca-certificates gcc g++ libc6-dev pkgconf meson ninja-build cmake gettext libxml2-utils libgtk-4-dev libgtk-4-bin libadwaita-1-dev libjson-glib-dev libsoup-3.0-dev adwaita-icon-theme fonts-cantarell librsvg2-common desktop-file-utils shared-mime-info elfutils binutils patch file xz-utils appstream-util appstream-compose libgl1-mesa-dri libegl1 dconf-gsettings-backend python3 perl)
platform_packages=(ca-certificates libgtk-4-1 libgtk-4-bin libadwaita-1-0 libjson-glib-1.0-0 libsoup-3.0-0 glib-networking adwaita-icon-theme fonts-cantarell librsvg2-common libgl1-mesa-dri libegl1 at-spi2-core dconf-gsettings-backend shared-mime-info tzdata)

say() { printf '%s\n' "$*" >&2; }

# NAME PACKAGE...: a tree of Debian 13 with these packages.
make_tree() {
  local tree=$folder/$1 log=$folder/$1.log
  [ -e "$tree/.made" ] && return
  say "Debian 13 for $1 (some minutes)"
  shift
  rm -rf "$tree"
  {
    debootstrap --variant=minbase --components=main trixie "$tree" "$mirror"
    printf '#!/bin/sh\nexit 101\n' >"$tree/usr/sbin/policy-rc.d"
    chmod +x "$tree/usr/sbin/policy-rc.d"
    cp /etc/resolv.conf "$tree/etc/"
    mount -t proc proc "$tree/proc"
    DEBIAN_FRONTEND=noninteractive chroot "$tree" apt-get install -y -q --no-install-recommends "$@"
    umount "$tree/proc"
  } >"$log" 2>&1 || { umount "$tree/proc" 2>/dev/null || true; tail -n 5 "$log" >&2; exit 1; }
  touch "$tree/.made"
}

# NAME RUNTIME: that tree in the form of a runtime, in the repository.
export_runtime() {
  local work=$folder/$1-runtime
  say "$2"
  rm -rf "$work"
  mkdir -p "$work/usr/etc" "$work/files"
  cp -al "$folder/$1/usr/." "$work/usr/"
  rm -rf "$work/usr/share/doc" "$work/usr/share/man" "$work/usr/share/info" "$work/usr/lib/systemd" "$work/usr/local"
  cp -a "$folder/$1/etc/." "$work/usr/etc/"
  (cd "$work/usr/etc" && rm -rf resolv.conf hostname hosts mtab machine-id passwd* group* shadow* gshadow* ld.so.cache ld.so.conf apt init.d rc*.d systemd)
  ln -sfn ../sbin/ldconfig "$work/usr/bin/ldconfig"
  : >"$work/usr/etc/ld.so.cache"
  printf '%s\n' 'include /run/flatpak/ld.so.conf.d/app-*.conf' 'include /app/etc/ld.so.conf' /app/lib64 /app/lib /app/lib/x86_64-linux-gnu \
    'include /run/flatpak/ld.so.conf.d/runtime-*.conf' /usr/lib/x86_64-linux-gnu /usr/lib >"$work/usr/etc/ld.so.conf"
  printf '[Runtime]\nname=%s\nruntime=org.gnome.Platform/x86_64/local\nsdk=org.gnome.Sdk/x86_64/local\n\n[Environment]\nGI_TYPELIB_PATH=/app/lib/girepository-1.0\n' "$2" >"$work/metadata"
  find "$work/usr" \( -type b -o -type c -o -type p -o -type s \) -delete
  [ -d "$folder/repo" ] || ostree init --mode=archive-z2 --repo="$folder/repo"
  flatpak build-export --runtime --disable-sandbox --no-update-summary "$folder/repo" "$work" local >/dev/null
  rm -rf "$work"
}

flatpak info --user org.gnome.Sdk//local >/dev/null 2>&1 && exit 0
[ "$(id -u)" -eq 0 ] || { say "local-runtime: debootstrap must be run by root"; exit 1; }
make_tree sdk "${sdk_packages[@]}"
make_tree platform "${platform_packages[@]}"
export_runtime sdk org.gnome.Sdk
export_runtime platform org.gnome.Platform
flatpak build-update-repo "$folder/repo" >/dev/null
flatpak --user remote-add --if-not-exists --no-gpg-verify jalon-local "$folder/repo"
flatpak --user install -y --noninteractive jalon-local org.gnome.Platform//local org.gnome.Sdk//local >/dev/null
