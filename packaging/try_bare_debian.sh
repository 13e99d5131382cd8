#!/usr/bin/env bash
# Release check: on a Debian with only python3, make and git, `make run` names what is missing in one line, and after
# that line alone it opens a window and `make test` is green. As root; needs debootstrap, xvfb, xdotool, imagemagick.
#
#   packaging/try_bare_debian.sh [--host-settings] [--suite bookworm] [FOLDER]
#
# FOLDER (default /var/tmp/garbo-bare) keeps the bare system, a fresh copy of it for this run, and window.png.
# --host-settings: carry this machine's apt, pip, uv and certificate settings into the copy.
set -euo pipefail

source_tree=$(cd "$(dirname "$0")/.." && pwd)
host_settings=no suite=bookworm folder=/var/tmp/garbo-bare
while [ $# -gt 0 ]; do
    case $1 in
        --host-settings) host_settings=yes ;;
        --suite) suite=$2 && shift ;;
        *) folder=$1 ;;
    esac
    shift
done
base=$folder/$suite system=$folder/run display=:97

main() {
    trap clean_up EXIT
    make_bare_system
    git clone --quiet --no-hardlinks "$source_tree" "$system/srv/garbo"

    step "make run on the bare system must fail and print one install line"
    if inside make run >"$folder/first.txt" 2>&1; then fail "make run did not refuse"; fi
    cat "$folder/first.txt"
    line=$(grep -E '^(apt-get update && )?apt-get install' "$folder/first.txt") || fail "no install line"
    [ "$(wc -l <<<"$line")" = 1 ] || fail "more than one install line"

    step "that line alone: $line"
    inside bash -c "$line" >"$folder/apt.txt" 2>&1 || fail "see $folder/apt.txt"

    step "make run opens a window"
    Xvfb "$display" -screen 0 1440x900x24 -nolisten tcp -ac >/dev/null 2>&1 &
    xvfb=$!
    inside make run >"$folder/run.txt" 2>&1 &
    window=$!
    wait_for_window
    sleep 3
    DISPLAY=$display import -window root "$folder/window.png"
    kill_inside
    cat "$folder/run.txt"

    step "make run the second time, until the window shows"
    began=$(date +%s%N)
    inside make run >"$folder/again.txt" 2>&1 &
    window=$!
    wait_for_window
    echo "$((($(date +%s%N) - began) / 1000000)) ms"
    kill_inside

    step "make test"
    inside make test 2>&1 | tee "$folder/test.txt" | tail -n 15
    step "All well. Look at $folder/window.png"
}

make_bare_system() {
    if [ ! -e "$base/usr/bin/git" ]; then
        step "debootstrap $suite"
        mkdir -p "$folder"
        debootstrap --variant=minbase --include=python3,make,git,ca-certificates "$suite" "$base" >"$folder/debootstrap.txt"
    fi
    clean_up
    # Deleting the old copy with the machine's own /dev still bound into it would empty that.
    ! grep -q " $system/" /proc/mounts || fail "something is still mounted under $system"
    rm -rf "$system"
    cp -a "$base" "$system"
    mkdir -p "$system/srv/garbo"
    [ "$host_settings" = no ] || carry_settings
    mount -t proc proc "$system/proc"
    mount --rbind /dev "$system/dev"
    mkdir -p "$system/tmp/.X11-unix" /tmp/.X11-unix
    mount --bind /tmp/.X11-unix "$system/tmp/.X11-unix"
}

carry_settings() {
    local path
    rm -rf "${system:?}"/etc/apt/sources.list*
    for path in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/pip.conf /etc/uv \
        /etc/ssl/certs/ca-certificates.crt /etc/resolv.conf /etc/hosts "$HOME/.config/pip" "$HOME/.config/uv"; do
        [ -e "$path" ] || continue
        mkdir -p "$system$(dirname "$path")"
        rm -rf "${system:?}$path"
        cp -a --dereference "$path" "$system$path"
    done
    inside apt-get update -qq
}

# Runs a command in the copy, in the clone, with an environment as bare as the system.
inside() {
    local settings=()
    if [ "$host_settings" = yes ]; then
        mapfile -t settings < <(env | grep -E '^(PIP_|UV_|SSL_CERT|[a-z]+_proxy=|[A-Z]+_PROXY=)' || true)
    fi
    chroot "$system" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DISPLAY="$display" \
        DEBIAN_FRONTEND=noninteractive "${settings[@]}" sh -c 'cd /srv/garbo && exec "$@"' sh "$@"
}

wait_for_window() {
    local tries
    for tries in $(seq 3000); do
        if DISPLAY=$display xdotool search --onlyvisible --name . >/dev/null 2>&1; then return; fi
        kill -0 "$window" 2>/dev/null || { cat "$folder"/run.txt; fail "the program ended without a window"; }
        sleep 0.1
    done
    fail "no window after $tries tries"
}

# Ends what runs in the copy, by process and not by name: nothing outside it is touched.
kill_inside() {
    local process
    for process in /proc/[0-9]*; do
        if [ "$(readlink "$process/root" 2>/dev/null)" = "$system" ]; then kill "${process#/proc/}" 2>/dev/null || true; fi
    done
    wait "$window" 2>/dev/null || true
}

clean_up() {
    [ -z "${xvfb:-}" ] || kill "$xvfb" 2>/dev/null || true
    umount "$system/tmp/.X11-unix" 2>/dev/null || true
    umount -R -l "$system/dev" 2>/dev/null || true
    umount "$system/proc" 2>/dev/null || true
}

step() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2 && exit 1; }

main
