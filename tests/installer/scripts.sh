#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The set-up scripts parse, explain themselves, and keep their promises that can be seen without installing anything.
# shellcheck disable=SC2016,SC2317 # code for another shell, and functions that "check" calls
set -euo pipefail

source=$1
# shellcheck source=tests/installer/check.sh
source "$source/tests/installer/check.sh"
helper() { bash -c "set -euo pipefail; source '$source/installer/common.sh'; $1"; }

started=(installer/run installer/test installer/package installer/guide installer/screenshots .ci/run tests/installer/{scripts,commandline,desktop,hardening,sealed,packages,bare,twice}.sh)
for script in "${started[@]}" installer/common.sh installer/virtual.sh installer/linux/chatelaine.bash tests/installer/check.sh; do
    check "$script parses" bash -n "$source/$script"
done
for script in "${started[@]}"; do
    check "$script can be started" test -x "$source/$script"
done
check 'shellcheck finds nothing' env -C "$source" shellcheck -x "${started[@]}" installer/linux/chatelaine.bash

check 'run explains itself'  says '--virtual' "$source/installer/run" --help
check 'test explains itself' says 'ctest' "$source/installer/test" --help
check 'package explains itself' says '.deb' "$source/installer/package" --help
check 'guide explains itself' says 'web site' "$source/installer/guide" --help
check 'screenshots explains itself' says 'pictures' "$source/installer/screenshots" --help
check 'package says what it does not make' says "'msi' is none of deb, rpm and tar." "$source/installer/package" msi
ln -s "$source" "$work/a folder with spaces"
check 'run works from another folder and through a path with spaces' \
    env -C / "$work/a folder with spaces/installer/run" --help

every_line_is_complete() { ! grep -vE '^(#.*|)$' "$source/installer/dependencies.txt" | grep -vE '^(run|wayland|virtual|test|package|ci) +[a-z0-9][a-z0-9.+-]+ +[^ ].*$'; }
no_package_twice() { # in sets that are installed together
    local together
    for together in 'run|wayland' 'run|virtual' 'run|test|package|ci'; do
        same '' "$(grep -E "^($together) " "$source/installer/dependencies.txt" | awk '{ print $2 }' | sort | uniq -d)" || return
    done
}
check 'every dependency names its set, its package and its reason' every_line_is_complete
check 'no dependency is listed twice' no_package_twice

nothing_missing_asks_nobody() {
    helper 'apt_install() { echo asked >&2; exit 1; }; as_root() { echo asked >&2; exit 1; }
            missing_packages() { cat >/dev/null; }; install_packages run test'
}
check 'with nothing missing, apt is not touched' nothing_missing_asks_nobody
without_root_names_the_command() {
    local -a as_nobody=()
    [[ $EUID -ne 0 ]] || as_nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    cp -r "$source/installer" "$work/" && chmod -R a+rX "$work"
    says 'Run this as root, then try again: apt-get install --no-install-recommends no-such-package' "${as_nobody[@]}" bash -c "
        source '$work/installer/common.sh'
        command() { [[ \$2 != sudo ]] && builtin command \"\$@\"; }
        packages_of() { echo no-such-package; }
        install_packages run"
}
check 'without root and sudo, the message names the command to run' without_root_names_the_command
check 'there is always at least one job' helper '[[ $(build_jobs) -ge 1 ]]'

finish
