#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bare.sh PACKAGE.deb: installs the package in a Debian 12 that has nothing but the essential packages, starts the program there
# on its demo, and removes it again without a trace. Needs root, debootstrap and a network: without them it ends with 77, skipped.
# Everything happens in a mount namespace: whatever ends this, nothing stays mounted.
# shellcheck disable=SC2317,SC2329 # functions that "check" calls
set -euo pipefail

mirror=${CHATELAINE_MIRROR:-http://deb.debian.org/debian}
skip() {
    printf 'bare.sh: %s\n' "$*" >&2
    exit 77
}

if [[ ${2:-} != inside ]]; then
    [[ $# -eq 1 && -f $1 ]] || { echo 'Usage: bare.sh PACKAGE.deb. Make one with: installer/package deb' >&2; exit 2; }
    [[ $EUID -eq 0 ]] || skip "only root can make a bare system. Run this as root: $0 $1"
    command -v debootstrap >/dev/null || skip 'debootstrap is missing. Run this as root, then try again: apt-get install debootstrap'
    unshare --mount true 2>/dev/null || skip 'this machine allows no mounts, not even to root. Try on one that does.'
    exec unshare --mount --propagation private --pid --fork --kill-child "${BASH_SOURCE[0]}" "$1" inside
fi

# shellcheck source=tests/installer/check.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/check.sh"
system=$work/system
mkdir "$system"
trap 'umount --recursive --quiet "$system" || true; rm -rf --one-file-system -- "$work"' EXIT
# In memory it takes half the time, where there is plenty.
[[ $(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo) -lt 6000000 ]] || mount -t tmpfs -o size=3g,mode=755 none "$system"

# What apt has fetched before is not fetched again.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/chatelaine/debs
mkdir -p "$cache"
find "$cache" -maxdepth 1 -type l -delete
find /var/cache/apt/archives -maxdepth 1 -name '*.deb' -exec ln -ft "$cache" {} + 2>/dev/null || true # not to another disk

debootstrap --variant=minbase --cache-dir="$cache" bookworm "$system" "$mirror" >"$work/log" 2>&1 || {
    tail -n 20 "$work/log" >&2
    skip "no bare Debian 12 could be made from $mirror; debootstrap's last words stand above. Is there a network? CHATELAINE_MIRROR names another mirror."
}
inside() { chroot "$system" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
keeper() { # a person there, without a display
    chroot --userspec=keeper:keeper "$system" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/home/keeper XDG_RUNTIME_DIR=/home/keeper LC_ALL=C.UTF-8 \
        QT_QPA_PLATFORM=offscreen timeout 60 "$@"
}
printf 'deb %s bookworm-updates main\ndeb %s-security bookworm-security main\n' "$mirror" "$mirror" >"$system/etc/apt/sources.list.d/more.list"
mount -t proc none "$system/proc"
mount --bind "$cache" "$system/var/cache/apt/archives"
inside useradd --create-home keeper
chmod 700 "$system/home/keeper"
inside apt-get -q update >"$work/log" 2>&1 || skip "apt in the bare system reached no mirror: $(tail -n 1 "$work/log")"
cp -- "$1" "$system/root/chatelaine.deb"

# Every file with its kind, rights and owner, but for what packages of Debian's own remember of ever having been installed.
files() {
    find "$system" -xdev \( -path "$system/proc" -o -path "$system/home/keeper" -o -path "$system/var/lib/dpkg" \
        -o -path "$system/var/lib/apt" -o -path "$system/var/log" -o -path "$system/var/cache" \) -prune -o -printf '/%P %y %m %u:%g\n' | sort
}
picture() { # of the size that it should have, and with more in it than one colour
    keeper chatelaine --demo --screenshot /home/keeper/picture.png &&
        [[ $(od -An -tu1 -j16 -N8 "$system/home/keeper/picture.png" | awk '{ print $3 * 256 + $4 "x" $7 * 256 + $8 }') == 1280x800 ]] &&
        [[ $(stat -c %s "$system/home/keeper/picture.png") -gt 30000 ]]
}
without_a_trace() { diff "$work/before" "$work/after"; }
temporary() { same '' "$(find "$system/tmp" "$system/var/tmp" -mindepth 1)"; }

files >"$work/before"
check 'it is installed, with what it needs' inside apt-get -q --yes --no-install-recommends install /root/chatelaine.deb
check 'every file of it is as it was packed' silent inside dpkg --verify chatelaine
check 'it tells its version' keeper chatelaine --version
check 'it draws its demo without a display' picture
check 'it lists the tokens of its demo' says '"accessorId"' keeper chatelaine --demo --list-tokens --format json
check 'it leaves nothing in temporary folders' temporary
check 'it is removed, with what it needed' inside apt-get -q --yes --auto-remove purge chatelaine
files >"$work/after"
check 'nothing of it is left' without_a_trace
printf 'what its user keeps:\n'
find "$system/home/keeper" -newer "$work/before" -type f -printf '  ~/%P\n'
finish
