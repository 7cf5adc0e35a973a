# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the tests of the installer share: a folder that goes with them, and lines that say what holds. Sourced, never run.

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
failures=0

check() { # check SENTENCE COMMAND...: the command ends well
    local sentence=$1
    shift
    if "$@" >"$work/out" 2>&1; then
        printf 'ok      %s\n' "$sentence"
    else
        printf 'FAILED  %s\n' "$sentence"
        cat "$work/out"
        failures=$((failures + 1))
    fi
}

silent() { # silent COMMAND...: the command ends well and says nothing
    if ! "$@" >"$work/said" 2>&1 || [[ -s $work/said ]]; then
        cat "$work/said"
        return 1
    fi
}

says() { # says TEXT COMMAND...: the command prints TEXT
    local text=$1
    shift
    "$@" >"$work/said" 2>&1 || true
    grep -qF -- "$text" "$work/said" || { cat "$work/said"; return 1; }
}

same() { # same EXPECTED ACTUAL: both texts are equal
    diff <(printf '%s\n' "$1") <(printf '%s\n' "$2")
}

finish() { exit "$((failures > 0))"; }
