# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A virtual display that only this machine reaches, and only with a password. Sourced by installer/run.
#
# Qt has a VNC plug-in of its own, which listens on every address and asks for no password: it is not used here.

display_folder='' # holds the password and the X cookie; mode 0700, removed at the end
display_number=''
started=()        # process ids, in the order in which they stop

# ends PID: whether the process is gone within 5 seconds.
ends() {
    local step
    for ((step = 0; step < 50; ++step)); do
        kill -0 "$1" 2>/dev/null || return 0
        sleep 0.1
    done
    return 1
}

stop() {
    kill -TERM "$1" 2>/dev/null || return 0
    ends "$1" || kill -KILL "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

stop_virtual_display() {
    trap '' INT TERM HUP
    local pid
    for pid in "${started[@]}"; do stop "$pid"; done
    started=()
    [[ -z $display_folder ]] || rm -rf -- "$display_folder"
    display_folder=''
}

# random_text LENGTH: letters and digits that are hard to confuse, from the system's random source.
random_text() {
    LC_ALL=C tr -dc 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789' < <(head -c 4096 /dev/urandom) | head -c "$1"
}

port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Starts the server on display $1; true once it draws and listens.
start_server() {
    local number=$1 port=$((5900 + $1)) pid step
    setsid Xtigervnc ":$number" -rfbport "$port" -localhost=1 -interface 127.0.0.1 -UseIPv6=0 \
        -SecurityTypes VncAuth -PasswordFile "$display_folder/password" -auth "$display_folder/authority" \
        -nolisten tcp -geometry 1440x900 -depth 24 -desktop Chatelaine >"$display_folder/server.log" 2>&1 </dev/null &
    pid=$!
    for ((step = 0; step < 100; ++step)); do
        kill -0 "$pid" 2>/dev/null || break
        if [[ -S /tmp/.X11-unix/X$number ]] && port_is_taken "$port"; then
            started=("$pid")
            display_number=$number
            return 0
        fi
        sleep 0.1
    done
    stop "$pid"
    return 1
}

find_display() {
    local number
    for ((number = 20; number < 100; ++number)); do
        [[ -e /tmp/.X$number-lock || -e /tmp/.X11-unix/X$number ]] && continue
        port_is_taken $((5900 + number)) && continue
        xauth -q -f "$display_folder/authority" add ":$number" . "$1" 2>/dev/null || return 1
        start_server "$number" && return 0
    done
    return 1
}

# The wall is that nothing but this machine can connect: look, instead of trusting options.
check_listeners() {
    local addresses
    addresses=$(ss -Hltn "sport = :$1 or sport = :$((6000 + display_number))" | awk '{ print $4 }')
    [[ $addresses == "127.0.0.1:$1" ]] ||
        fail "the virtual display listens on '${addresses//$'\n'/, }' and not on 127.0.0.1 alone, so it was stopped. Use a real display, or report this with the version of tigervnc-standalone-server."
}

start_window_manager() {
    mkdir -p "$display_folder/openbox"
    env DISPLAY=":$display_number" XAUTHORITY="$display_folder/authority" XDG_CACHE_HOME="$display_folder/openbox" \
        XDG_CONFIG_HOME="$display_folder/openbox" XDG_DATA_HOME="$display_folder/openbox" \
        setsid openbox --sm-disable --config-file "$root/installer/openbox.xml" >"$display_folder/openbox.log" 2>&1 </dev/null &
    started=("$!" "${started[@]}")
}

tell_how_to_connect() {
    local port=$1 password=$2
    cat >&2 <<TEXT

  The window is on a virtual display that only this machine can reach.

    address    127.0.0.1:$port   (VNC display 127.0.0.1:$display_number)
    password   $password   (for this run only)

  On this machine:   vncviewer 127.0.0.1:$display_number
  From another one:  ssh -L $port:127.0.0.1:$port $(id -un)@$(uname -n)
                     and there: vncviewer 127.0.0.1:$display_number

  What you copy in the window also reaches the clipboard of the machine you look from, and Chatelaine cannot clear that one.
  Close the console, or press Ctrl+C here, and everything stops.

TEXT
}

# on_virtual_display PROGRAM [argument...]: ends with the program's own result.
on_virtual_display() {
    local password port mask result=0
    trap stop_virtual_display EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    display_folder=$(umask 077 && mktemp -d "${TMPDIR:-/tmp}/chatelaine-display.XXXXXXXX") ||
        fail "cannot make a folder in ${TMPDIR:-/tmp}. Free some space there, or set TMPDIR to a folder you can write to."
    mask=$(umask)
    umask 077
    password=$(random_text 8) # VNC's own password scheme reads 8 characters and no more
    tigervncpasswd -f <<<"$password" >"$display_folder/password" ||
        fail "tigervncpasswd could not write the password file. Install it again with: apt-get install --reinstall tigervnc-tools"
    find_display "$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')" || {
        cat "$display_folder/server.log" >&2 2>/dev/null || true
        fail "no virtual display could be started; the server's last words, if any, stand above. Check that /tmp/.X11-unix can be written to (root can make it: mkdir -m 1777 /tmp/.X11-unix)."
    }
    port=$((5900 + display_number))
    check_listeners "$port"
    start_window_manager
    tell_how_to_connect "$port" "$password"
    mkdir "$display_folder/runtime"
    umask "$mask"
    env -u WAYLAND_DISPLAY XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$display_folder/runtime}" \
        DISPLAY=":$display_number" XAUTHORITY="$display_folder/authority" QT_QPA_PLATFORM=xcb "$@" </dev/null &
    started=("$!" "${started[@]}")
    wait "$!" || result=$?
    return "$result"
}
