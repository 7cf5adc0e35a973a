#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# twice.sh SOURCE [deb|rpm|tar...]: what is committed there is built and packed twice, in two folders, and the bytes are compared.
# It takes twice as long as a build from nothing, and 4 GB; .ci/run does not start it.
# shellcheck disable=SC2317,SC2329 # functions that "check" calls
set -euo pipefail

source=$(cd -- "$1" && pwd -P)
shift
# shellcheck source=tests/installer/check.sh
source "$source/tests/installer/check.sh"

made() { # made FOLDER [KIND...]: the digests of what is packed there
    mkdir -p "$(dirname -- "$1")"
    git clone --quiet "$source" "$1"
    CCACHE_DISABLE=1 "$1/installer/package" "${@:2}" >/dev/null
    (cd "$1/build/release/packages" && sha256sum ./*)
}
made "$work/one" "$@" >"$work/first"
rm -rf -- "$work/one"
made "$work/another/folder/with-a-much-longer-name" "$@" >"$work/second"
cat "$work/second"
check 'two builds in two folders are packed into the same bytes' diff "$work/first" "$work/second"
finish
