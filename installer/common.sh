# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What installer/run, installer/test and .ci/run share. Sourced, never run.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
# The caller's folder stays the program's folder, so that a relative path handed to it means what the person typed.
readonly root

say() { printf '%s\n' "$*" >&2; }

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# packages_of SET...: the packages that dependencies.txt lists for these sets.
packages_of() {
    local set
    for set in "$@"; do
        awk -v set="$set" '$1 == set { print $2 }' "$root/installer/dependencies.txt"
    done
}

# Of the packages named on standard input, those that are not installed.
missing_packages() {
    local package
    while read -r package; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || printf '%s\n' "$package"
    done
}

# Runs a command as root, directly or through sudo.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    else
        sudo -- "$@"
    fi
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
        install --yes --no-install-recommends "$@" </dev/null >&2
}

# install_packages SET...: installs what is missing of these sets; touches neither apt nor the network when nothing is.
install_packages() {
    command -v dpkg-query >/dev/null ||
        fail "this system has no dpkg. Install what $root/installer/dependencies.txt lists under other names, then build with: cmake --preset release && cmake --build --preset release"
    local -a missing
    mapfile -t missing < <(packages_of "$@" | missing_packages)
    [[ ${#missing[@]} -gt 0 ]] || return 0
    local command="apt-get install --no-install-recommends ${missing[*]}"
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
        fail "${#missing[@]} packages are missing, and only root can install them. Run this as root, then try again: $command"
    fi
    say "Installing ${#missing[@]} missing packages: ${missing[*]}"
    [[ $EUID -eq 0 ]] || sudo -v || fail "sudo did not let $(id -un) in. Run this as root, then try again: $command"
    as_root apt-get update </dev/null >&2 || say 'apt could not refresh its package lists; trying with those it has.'
    apt_install "${missing[@]}" ||
        fail "apt could not install everything; its own message stands above. Check the network and the package sources in /etc/apt, then try again, or run as root: $command"
}

# How many compilers to run at once: one for each processor, as long as each has about 1.2 GB of memory.
build_jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1200000) }' /proc/meminfo 2>/dev/null)
    [[ -n $memory ]] || memory=$processors
    [[ $memory -lt $processors ]] && processors=$memory
    [[ $processors -lt 1 ]] && processors=1
    printf '%s\n' "$processors"
}

# Lets ccache recognise a file compiled in another checkout, and read precompiled headers.
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=true CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

# announce PRESET FILE WHAT: says what is about to be built, and whether it is the long first time.
announce() {
    if [[ -e $root/build/$1/$2 ]]; then
        say "Bringing $3 up to date …"
    else
        say "Building $3. The first time takes some minutes …"
    fi
}

# configure PRESET [cmake option...]
configure() {
    local preset=$1 build="$root/build/$1" launcher='' log
    shift
    command -v ccache >/dev/null && launcher=ccache
    mkdir -p "$build" 2>/dev/null && [[ -w $build ]] ||
        fail "cannot write to $build. If an earlier run as root made it, give it back with: sudo chown -R $(id -un) '$root/build'"
    # CMake refuses a build folder that came along when its checkout was moved or copied.
    if [[ -f $build/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
        rm -rf -- "$build"
        mkdir -p "$build"
    fi
    log="$build/configure.log"
    (cd "$root" && cmake --preset "$preset" -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" "$@") >"$log" 2>&1 || {
        cat "$log" >&2
        fail "CMake could not configure the $preset build; its message stands above. If packages changed since the last time, remove $build and try again."
    }
}

# build PRESET [target...]: says nothing but what went wrong, unless somebody watches.
build() {
    local preset=$1 target
    shift
    local -a command=(cmake --build "$root/build/$preset" --parallel "$(build_jobs)")
    for target in "$@"; do command+=(--target "$target"); done
    [[ -t 1 ]] || command+=(-- --quiet)
    "${command[@]}" >&2 ||
        fail "the $preset build stopped at the message above. If it speaks of a full disk or of killed processes, free some space or memory and try again; otherwise please report it."
}

# run_tests PRESET [ctest option...]
run_tests() {
    local preset=$1
    shift
    (cd "$root" && env -u DISPLAY -u WAYLAND_DISPLAY QT_QPA_PLATFORM=offscreen \
        ctest --test-dir "build/$preset" --parallel "$(($(build_jobs) + 1))" --output-on-failure --no-tests=error "$@")
}
