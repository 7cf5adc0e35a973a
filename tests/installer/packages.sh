#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packages.sh FOLDER: the packages that installer/package made hold what they should, and nobody complains about them.
# shellcheck disable=SC2317,SC2329 # functions that "check" calls
set -euo pipefail

here=$(dirname -- "${BASH_SOURCE[0]}")
deb=$(find "$1" -name '*.deb')
rpm=$(find "$1" -name '*.rpm')
archive=$(find "$1" -name '*.tar.gz')
# shellcheck source=tests/installer/check.sh
source "$here/check.sh"

# Words of six languages are no spelling mistakes.
check 'lintian has nothing to say' silent lintian --allow-root --pedantic --display-info --suppress-tags spelling-error-in-binary "$deb"

mkdir "$work/deb" "$work/rpm" "$work/tar"
dpkg-deb -x "$deb" "$work/deb"
rpm2archive - <"$rpm" | tar -C "$work/rpm" -xz
tar -C "$work/tar" --strip-components=1 -xzf "$archive"
listed() { (cd "$1" && find . -type f -o -type l | sort); }
everywhere() { # but for the folder that zsh of each reads
    same "$(listed "$work/deb/usr" | sed s/vendor-completions/site-functions/)" "$(listed "$work/$1")"
}
check 'the .rpm has the files of the .deb' everywhere rpm/usr
check 'the .tar.gz has the files of the .deb' everywhere tar
alike() { cmp "$work/deb/usr/bin/chatelaine" "$work/$1/bin/chatelaine"; }
check 'the .rpm has the program of the .deb' alike rpm/usr
check 'the .tar.gz has the program of the .deb' alike tar
ours_only() { same '' "$(dpkg-deb -c "$deb" | awk '$2 != "root/root" || $1 ~ /[sStT]/ || $1 ~ /^.....w|^........w/ { print }')"; }
check 'all of it is root'\''s, and nobody else may change it' ours_only
no_scripts() { same $'control\nmd5sums' "$(dpkg-deb --ctrl-tarfile "$deb" | tar -t | sed -n 's,^\./\(..*\),\1,p' | sort)"; }
check 'no script runs when it is installed or removed' no_scripts
check 'the .rpm is whole' rpm --checksig --nosignature "$rpm"

depends=$(dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed 's/^ *//; s/ .*//' | sort)
check 'the list of parts is complete and sound' python3 "$here/sbom.py" "$work/deb/usr/share/doc/chatelaine/chatelaine.spdx.json" "$depends"
finish
