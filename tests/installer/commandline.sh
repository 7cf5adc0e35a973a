#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# commandline.sh PROGRAM SOURCE MANPAGE: --help, the man page and the completions of both shells name the same options.
# shellcheck disable=SC2317,SC2329 # functions that "check" calls
set -euo pipefail

program=$1
source=$2
manpage=$3
# shellcheck source=tests/installer/check.sh
source "$source/tests/installer/check.sh"

sorted() { grep -oE -- '(^|[^[:alnum:]-])--?[a-z][a-z-]*' | grep -oE -- '-.*' | sort -u; }

helped=$(LC_ALL=C.UTF-8 "$program" --help | sed -n 's/^  \(-[^ ]*\( -[^ ]*\)*\).*/\1/p' | sorted)
manned=$(sed -nE '/^\.SH OPTIONS/,/^\.SH EXIT/{/^\.TP/{n;s/\\-/-/g;p}}' "$manpage" | sorted)
bashed=$(bash -c 'COMP_WORDS=(chatelaine -); COMP_CWORD=1; source "$1"; _chatelaine; printf "%s\n" "${COMPREPLY[@]}"' \
    - "$source/installer/linux/chatelaine.bash" | sorted)
zshed=$(grep -E "^ +[\"']" "$source/installer/linux/_chatelaine" | sed -E 's/\([^)]*\)//; s/\[.*//; s/:.*//' | tr ',{}' '   ' | sorted)

check '--help names some options' grep -qx -- --store <<<"$helped"
check 'the man page has the options of --help' same "$helped" "$manned"
check 'completion in bash has the options of --help' same "$helped" "$bashed"
check 'completion in zsh has the options of --help' same "$helped" "$zshed"

exit_codes() { LC_ALL=C.UTF-8 "$program" --help | sed -nE '/^Exit codes/,$s/^ +([0-9]+) .*/\1/p'; }
man_codes() { sed -nE '/^\.SH EXIT/,/^\.SH ENV/s/^\.B ([0-9]+)$/\1/p' "$manpage"; }
check 'the man page has the exit codes of --help' same "$(exit_codes)" "$(man_codes)"

completed() { # completed WORD...: what bash offers for the last word
    bash -c 'source "$1"; shift; COMP_WORDS=(chatelaine "$@"); COMP_CWORD=$#; _chatelaine; printf "%s\n" "${COMPREPLY[@]}"' \
        - "$source/installer/linux/chatelaine.bash" "$@"
}
touch "$work/example.chatelaine" "$work/notes.txt"
mkdir "$work/a folder"
offered_stores() { same "$work/a folder"$'\n'"$work/example.chatelaine" "$(completed "$@" "$work/" | grep -v '/\(out\|said\)$')"; }
check 'bash offers stores and folders after --store' offered_stores --store
check 'bash offers stores and folders as the file to open' offered_stores
check 'bash offers formats after --format' same $'table\njson\ncsv' "$(completed --format '')"
check 'bash completes an option' same --verify-chain "$(completed --ver | grep -v version | grep -v verbose)"
check 'completion for zsh parses' zsh -n "$source/installer/linux/_chatelaine"

formatted() { LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$manpage" >"$work/formatted"; }
check 'man finds nothing to complain about' silent formatted
check 'mandoc finds nothing to complain about' silent mandoc -T lint -W warning "$manpage"

check 'one file is opened at a time' says 'Name one store or server at a time.' env LC_ALL=C.UTF-8 "$program" one two
check 'a file is not opened beside the demo' says 'Name one store or server at a time.' env LC_ALL=C.UTF-8 "$program" --demo one
# A store of the first version, as its test keeps it: four bytes of length, then a zlib stream, which gzip reads with another header.
{ printf '\x1f\x8b\x08\0\0\0\0\0\0\0'; tail -c +7 "$source/tests/store/data/version1.chatelaine.z"; } |
    gzip -dcq >"$work/old.chatelaine" 2>/dev/null || true
opened() { # the program remembers what it opened
    local pid step
    env HOME="$work" XDG_CONFIG_HOME="$work/config" XDG_RUNTIME_DIR="$work" QT_QPA_PLATFORM=offscreen "$program" "$work/old.chatelaine" &
    pid=$!
    for ((step = 0; step < 200; ++step)); do
        grep -qF "$work/old.chatelaine" "$work/config/chatelaine/chatelaine.conf" 2>/dev/null && break
        sleep 0.1
    done
    kill "$pid"
    wait "$pid" || true
    grep -qF "$work/old.chatelaine" "$work/config/chatelaine/chatelaine.conf"
}
check 'a store named like a file manager names it is opened' opened
finish
