#!/usr/bin/env bash
# Release check: in a minimal Debian without Python, the .deb of an earlier version and then this one are installed,
# used by keys in the window and on the command line, downgraded, removed; nothing stays but the data.
# As root; needs debootstrap, xvfb, xdotool, imagemagick.
#
#   packaging/try_clean_debian.sh [--host-settings] [--suite bookworm] OLDER.deb THIS.deb [FOLDER]
#
# OLDER.deb: of a version with an older store. An earlier commit is packed by today's packaging with
#   git archive COMMIT | tar -x -C TREE
#   SOURCE_DATE_EPOCH=$(git log -1 --format=%ct COMMIT) python packaging/package_env.py --tree TREE --out DIR
# FOLDER (default /var/tmp/garbo-clean) keeps the bare system, a fresh copy of it for this run, and the pictures.
# --host-settings: carry this machine's apt settings and certificates into the copy.
set -euo pipefail

host_settings=no suite=bookworm given=()
while [ $# -gt 0 ]; do
    case $1 in
        --host-settings) host_settings=yes ;;
        --suite) suite=$2 && shift ;;
        *) given+=("$1") ;;
    esac
    shift
done
[ "${#given[@]}" -ge 2 ] || { sed -n '2,14p' "$0" && exit 2; }
older=$(realpath "${given[0]}") newer=$(realpath "${given[1]}") folder=${given[2]:-/var/tmp/garbo-clean}
base=$folder/$suite system=$folder/run pictures=$folder/pictures display=:96
passphrase="violet stairs nine"
window='' xvfb=''

main() {
    trap clean_up EXIT
    mkdir -p "$pictures"
    make_bare_system
    ! inside sh -c 'command -v python3' || fail "there is a Python"
    cp "$older" "$system/srv/older.deb"
    cp "$newer" "$system/srv/newer.deb"
    write_chat "$system/srv/chat.txt"
    list_files >"$folder/before.txt"
    start_screen

    step "the earlier version: installed by apt, which fetches what it needs, and filled"
    apt install /srv/older.deb
    vera garbo import /srv/chat.txt --client "Studio Larice" --me "Vera Conti" --tz Europe/Rome
    vera garbo log --client "Studio Larice" --channel call --direction in --minutes 12 --text "the fair"
    vera garbo export --out /people/vera/before.json
    step "its window on its store"
    open_window
    sleep 4
    picture older-start
    close_window

    step "this version over it: every part of it is well, the store goes up after a copy, and says the same"
    apt install /srv/newer.deb
    vera garbo --version
    vera garbo check --self
    vera garbo check
    inside find /people/vera/.local/share/garbo/backups -name '*before-version*' | grep . || fail "no copy before"
    vera garbo due
    vera garbo export --out /people/vera/after.garbo
    compare_exports "$system/people/vera/before.json" "$system/people/vera/after.garbo"
    for command in agreement summary; do
        vera garbo "$command" --client "Studio Larice" --out /people/vera/pages --format pdf,html,txt,eml
    done
    vera garbo backup /people/vera/copy.garbo-backup
    step "the window on the same store, opened with a file"
    open_window /people/vera/after.garbo
    sleep 5
    picture newer-with-a-file
    close_window

    step "back to the earlier version: refused in words, and the store is as it was"
    sum=$(store_sum)
    apt install --allow-downgrades /srv/older.deb
    if vera garbo due 2>"$folder/refused.txt"; then fail "the earlier version opened a newer store"; fi
    cat "$folder/refused.txt"
    grep -qi newer "$folder/refused.txt" || fail "no word of why"
    [ "$(store_sum)" = "$sum" ] || fail "the store was touched"
    apt install /srv/newer.deb
    vera garbo check

    step "a first start by keys alone, in a folder of its own"
    home=/people/vera/second
    inside install -d -o vera -g vera "$home"
    open_window
    sleep 2
    picture first-1-you
    first_run
    picture first-4-today
    step "a chat given to the window that is open, by a second start"
    in_window /srv/chat.txt
    sleep 6
    picture first-5-import
    keys Return
    sleep 3
    picture first-6-imported
    close_window
    vera garbo due
    vera garbo summary --client "Studio Larice" --out "$home/pages"
    vera garbo backup "$home/copy.garbo-backup"
    home=/people/vera

    step "removed: what stays"
    apt purge garbo
    apt autoremove --purge
    list_files >"$folder/after.txt"
    diff "$folder/before.txt" "$folder/after.txt" | tee "$folder/stays.txt" || true
    if grep '^[<>]' "$folder/stays.txt" | grep -v '^> \./people/vera' | grep -i garbo; then fail "something of Garbo stays"; fi
    grep -q '^> ./people/vera/.local/share/garbo/garbo.store' "$folder/stays.txt" || fail "the data is gone"
    step "All well. Look at $pictures"
}

# By keys alone, as on the page: name, passphrase twice, the recovery code copied and its last group typed.
first_run() {
    text "Vera Conti"
    keys Tab
    text "$passphrase"
    keys Tab
    text "$passphrase"
    keys Tab Tab Tab space Tab ctrl+v Left Left Left Left shift+Home Delete
    keys Return
    sleep 2
    picture first-2-hours
    keys Return
    sleep 2
    text "Studio Larice"
    picture first-3-client
    keys Return
    sleep 4
}

make_bare_system() {
    if [ ! -e "$base/usr/bin/apt" ]; then
        step "debootstrap $suite"
        mkdir -p "$folder"
        debootstrap --variant=minbase --include=ca-certificates "$suite" "$base" >"$folder/debootstrap.txt"
    fi
    clean_up
    # Deleting the old copy with the machine's own /dev still bound into it would empty that.
    ! grep -q " $system/" /proc/mounts || fail "something is still mounted under $system"
    rm -rf "$system"
    cp -a "$base" "$system"
    [ "$host_settings" = no ] || carry_settings
    mount -t proc proc "$system/proc"
    mount --rbind /dev "$system/dev"
    mkdir -p "$system/tmp/.X11-unix" /tmp/.X11-unix
    mount --bind /tmp/.X11-unix "$system/tmp/.X11-unix"
    inside apt-get update -qq
    inside install -d /people
    inside useradd --create-home --home-dir /people/vera vera
}

carry_settings() {
    local path here
    rm -rf "${system:?}"/etc/apt/sources.list*
    for path in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d \
        /etc/ssl/certs/ca-certificates.crt /etc/resolv.conf /etc/hosts; do
        [ -e "$path" ] || continue
        mkdir -p "$system$(dirname "$path")"
        rm -rf "${system:?}$path"
        cp -a --dereference "$path" "$system$path"
    done
    # This machine may be of another suite than the one that is tried.
    here=$(. /etc/os-release && echo "$VERSION_CODENAME")
    find "$system"/etc/apt/sources.list* -type f -exec sed -i "s/\b$here\b/$suite/g" {} +
}

write_chat() {
    cat >"$1" <<'CHAT'
16/11/2026, 09:12 - Studio Larice: Good morning, did the printer confirm the labels?
16/11/2026, 09:40 - Vera Conti: Yes, they come on Thursday.
18/11/2026, 15:05 - Studio Larice: Thank you. Can you send me the list of the fair stands?
18/11/2026, 15:20 - Vera Conti: I send it tomorrow by noon.
20/11/2026, 10:31 - Studio Larice: The list is fine. One more thing: who calls the carrier?
CHAT
}

# All that an installation could leave behind, by name.
list_files() {
    (cd "$system" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./sys -o -path ./tmp -o -path ./srv \
        -o -path ./run -o -path './var/lib/apt/lists' -o -path './var/cache/apt' -o -path './var/lib/dpkg' \
        -o -path './var/log' \) -prune -o -print | LC_ALL=C sort)
}

# What the earlier version told is what this one tells, line for line.
compare_exports() {
    local file told=()
    for file in "$1" "$2"; do
        told+=("$(grep -oE '"(id|at|name|channel|text)": "[^"]*"' "$file" | LC_ALL=C sort | sha256sum)")
        echo "$(basename "$file"): $(grep -c '"text"' "$file") texts, ${told[-1]}"
    done
    [ "${told[0]}" = "${told[1]}" ] || fail "the upgrade changed what is told"
}

apt() {
    inside apt-get -o Dpkg::Use-Pty=0 -qq -y --no-install-recommends "$@" >>"$folder/apt.txt" 2>&1 || fail "see $folder/apt.txt"
}

store_sum() { sha256sum <"$system/people/vera/.local/share/garbo/garbo.store"; }

inside() {
    chroot "$system" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

# Runs something as a person without rights, who types her passphrase.
vera() { as_her GARBO_PASSPHRASE="$passphrase" "$@"; }

as_her() {
    chroot --userspec=vera "$system" /usr/bin/env -i HOME="${home:-/people/vera}" PATH=/usr/bin:/bin LANG=C.UTF-8 \
        DISPLAY="$display" "$@"
}

start_screen() {
    Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp -ac >/dev/null 2>&1 &
    xvfb=$!
}

# On her store, which she opens at the start; on none, the door of the first start.
open_window() {
    if [ -e "$system${home:-/people/vera}/.local/share/garbo/garbo.store" ]; then
        vera garbo "$@" >>"$folder/window.txt" 2>&1 &
    else
        as_her garbo "$@" >>"$folder/window.txt" 2>&1 &
    fi
    window=$!
    local tries
    for tries in $(seq 600); do
        if DISPLAY=$display xdotool search --onlyvisible --name . >/dev/null 2>&1; then break; fi
        kill -0 "$window" 2>/dev/null || { cat "$folder/window.txt" && fail "the program ended without a window"; }
        [ "$tries" -lt 600 ] || fail "no window"
        sleep 0.1
    done
    sleep 4
    DISPLAY=$display xdotool windowfocus "$(DISPLAY=$display xdotool search --onlyvisible --name . | head -n 1)"
}

in_window() { as_her garbo "$@"; }
text() { DISPLAY=$display xdotool type --delay 40 "$1"; }
keys() { DISPLAY=$display xdotool key --delay 80 "$@"; }
picture() { DISPLAY=$display import -window root "$pictures/$1.png"; }

# Ends what runs in the copy, by process and not by name: nothing outside it is touched.
close_window() {
    local process
    for process in /proc/[0-9]*; do
        if [ "$(readlink "$process/root" 2>/dev/null)" = "$system" ]; then kill "${process#/proc/}" 2>/dev/null || true; fi
    done
    wait "$window" 2>/dev/null || true
}

clean_up() {
    [ -z "$window" ] || close_window
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true
    umount "$system/tmp/.X11-unix" 2>/dev/null || true
    umount -R -l "$system/dev" 2>/dev/null || true
    umount "$system/proc" 2>/dev/null || true
}

step() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2 && exit 1; }

main
