#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# hardening.sh PROGRAM SOURCE BUILD: a release build is hardened, and does not tell where it was made.
# shellcheck disable=SC2317,SC2329 # functions that "check" calls
set -euo pipefail

program=$1
source=$2
build=$3
# shellcheck source=tests/installer/check.sh
source "$source/tests/installer/check.sh"

readelf -W --file-header --program-headers --dynamic --notes "$program" >"$work/elf"
readelf -W --dyn-syms "$program" >"$work/symbols"
elf() { grep -qE -- "$1" "$work/elf"; }
not_found() { ! elf "$1"; }
places() { ! grep -aqF -e "$source/" -e "$build/" "$program"; }

check 'it can be loaded anywhere (PIE)' elf 'FLAGS_1.*PIE'
check 'its functions are bound when it starts (BIND_NOW)' elf 'FLAGS.*(NOW|BIND_NOW)'
check 'what is bound is read-only then (RELRO)' elf '^ +GNU_RELRO'
check 'its stack holds no code' elf '^ +GNU_STACK .* RW +0x'
check 'it searches no folder of its own for libraries' not_found 'R(UN)?PATH'
check 'its stack is guarded' grep -q '__stack_chk_fail@' "$work/symbols"
check 'functions of the C library are checked (FORTIFY)' grep -qE '__[a-z]+_chk@' "$work/symbols"
compiled() { # every source but those of the tests, which are not optimised
    awk -v flag="$1" '/"command":/ && / -DNDEBUG / && !/ -O0 / && !index($0, flag) { print; missing = 1 } END { exit missing }' "$build/compile_commands.json"
}
flags=(-D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection -Werror=format-security)
[[ $(uname -m) != x86_64 ]] || flags+=(-fcf-protection)
for flag in "${flags[@]}"; do
    check "everything is compiled with $flag" compiled "$flag"
done
check 'it does not tell in which folder it was made' places
finish
