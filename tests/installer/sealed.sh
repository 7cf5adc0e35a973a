#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sealed.sh PROGRAM SOURCE PORTAL: while a release build runs, no program of the same user reads its memory or gets a core dump of it.
# shellcheck disable=SC2317,SC2329 # functions that "check" calls
set -euo pipefail

source=$2
# shellcheck source=tests/installer/check.sh
source "$source/tests/installer/check.sh"

# Root reads everything, so somebody else must look: where this runs as root, nobody.
somebody=()
if [[ $EUID -eq 0 ]]; then
    somebody=(setpriv --reuid=65534 --regid=65534 --clear-groups)
fi
install -m 755 "$1" "$work/chatelaine"
install -m 755 "$3" "$work/portal"
mkdir "$work/home"
chmod 711 "$work"
chmod 777 "$work/home"
alone=(env -i "HOME=$work/home" "XDG_RUNTIME_DIR=$work/home" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 PATH=/usr/bin:/bin)

"${somebody[@]}" "${alone[@]}" "$work/chatelaine" --demo >"$work/program" 2>&1 &
pid=$!
"${somebody[@]}" "${alone[@]}" sleep 60 &
other=$!
trap 'kill "$pid" "$other" 2>/dev/null || true; wait "$pid" "$other" 2>/dev/null || true; rm -rf -- "$work"' EXIT

reads() { "${somebody[@]}" head -c 1 "/proc/$1/$2" >/dev/null; }
reads_not() { kill -0 "$pid" && ! reads "$pid" "$1"; }
no_core() { grep -qE '^Max core file size +0 +0 ' "/proc/$pid/limits"; }
ready() { # both are what they are to be, no longer a shell: so far the program's memory is open
    [[ $(<"/proc/$pid/comm") == chatelaine && $(<"/proc/$other/comm") == sleep ]] && no_core && ! reads "$pid" environ && reads "$other" environ
}
for ((step = 0; step < 200; ++step)); do
    ready 2>/dev/null && break
    sleep 0.1
done

check 'somebody reads the environment of their other programs' reads "$other" environ
check 'but not that of this one' reads_not environ
check 'nor where its memory is' reads_not maps
check 'nor its memory' reads_not mem
check 'it leaves no core dump' no_core
check 'and it runs' kill -0 "$pid"

# The desktop's portal learns who asks from a folder that is closed then: it must have been asked before.
# shellcheck disable=SC2016 # code for another shell
introduced() {
    "${somebody[@]}" "${alone[@]}" timeout 20 dbus-run-session -- bash -c '
        "$1/portal" >"$1/home/asked" & portal=$!
        until [[ -s $1/home/asked ]]; do sleep 0.05; done
        "$1/chatelaine" & console=$!
        for ((step = 0; step < 100 && $(wc -l <"$1/home/asked") < 3; ++step)); do sleep 0.1; done
        kill $console $portal; wait' - "$work"
    same $'ready\nopen\nclosed' "$(head -n 3 "$work/home/asked")"
}
check 'the portal knows it before it is closed, and answers afterwards' introduced
finish
