# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion for bash; tests/installer/commandline.sh compares it with --help.

_chatelaine() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local options='--demo --store --connect --connect-environment --list-tokens --verify-chain --check-store --backup
        --diagnostics --format --user --password-stdin --verbose --screenshot -h --help --help-all -v --version'
    COMPREPLY=()
    case $before in
        --store) _chatelaine_files '*.chatelaine' "$current" ;;
        --backup | --screenshot) _chatelaine_files '*' "$current" ;;
        --format) mapfile -t COMPREPLY < <(compgen -W 'table json csv' -- "$current") ;;
        --connect | --user) ;;
        *)
            if [[ $current == -* ]]; then
                mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
            else
                _chatelaine_files '*.chatelaine' "$current"
            fi
            ;;
    esac
}

# _chatelaine_files PATTERN BEGIN: folders, and files whose names fit.
_chatelaine_files() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$2"; compgen -f -X "!$1" -- "$2")
}

complete -F _chatelaine chatelaine
