#!/bin/sh
# Runs the Windows installer under Wine with a stand-in for the program: silent install, association, upgrade,
# uninstall that keeps the data. The real program is not tried here.
#
#   packaging/windows/try_under_wine.sh      needs makensis and wine64 (Debian: nsis, wine64), and make setup
#
# With SHOW=DIR and a virtual screen (DISPLAY, xdotool, ImageMagick's import) it also takes pictures of the pages.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'wineserver -k 2>/dev/null || true; rm -rf "$work"' EXIT
export WINEPREFIX="$work/prefix" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" WINEARCH=win64
wine=$(command -v wine64 || command -v wine || echo /usr/lib/wine/wine64)

step() { printf '== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
is_there() { [ -e "$1" ] || fail "$1 is not there"; }
is_gone() { [ ! -e "$1" ] || fail "$1 is still there"; }
value() { "$wine" reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z]* *//p"; }
standard() { "$wine" reg query "$1" /ve 2>/dev/null | tr -d '\r' | sed -n 's/^ *[^ ]* *REG_SZ *//p'; }

build() { # VERSION: a stand-in that writes down how it was called, with a file that names its version
    rm -rf "$work/payload" && mkdir -p "$work/payload/_internal/resources"
    cat > "$work/stand-in.nsi" <<NSIS
Name Garbo
OutFile "$work/payload/garbo.exe"
Unicode true
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
Section
  FileOpen \$0 "\$TEMP\\called.txt" w
  FileWrite \$0 \$CMDLINE
  FileClose \$0
SectionEnd
NSIS
    makensis -V1 "$work/stand-in.nsi"
    echo "$1" > "$work/payload/_internal/version-$1"
    QT_QPA_PLATFORM=offscreen PYTHONPATH="$root/packaging" "$root/.venv/bin/python" -B - "$1" "$work" <<'PYTHON'
import sys
from pathlib import Path
from windows_package import draw_pictures, installer

version, work = sys.argv[1], Path(sys.argv[2])
draw_pictures(work / "pictures")
installer(version, work / "payload", work / "pictures", work / f"setup-{version}.exe")
PYTHON
}

step "two installers, of which the first is made twice"
build 0.0.1
cp "$work/setup-0.0.1.exe" "$work/first.exe"
build 0.0.1
cmp "$work/first.exe" "$work/setup-0.0.1.exe" || fail "the same payload gave another installer"
build 0.0.2

step "a Windows of its own"
"$wine" wineboot --init >/dev/null 2>&1
user="$WINEPREFIX/drive_c/users/$(ls "$WINEPREFIX/drive_c/users" | grep -v Public | head -1)"
program="$user/AppData/Local/Programs/Garbo"
data="$user/AppData/Local/garbo"

step "silent install"
"$wine" "$work/setup-0.0.1.exe" /S
is_there "$program/garbo.exe"
is_there "$program/uninstall.exe"
is_there "$program/_internal/version-0.0.1"
[ "$(value 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Garbo' DisplayVersion)" = 0.0.1 ] || fail "its version"
find "$user" -name Garbo.lnk | grep -q . || fail "no entry in the Start menu"

step "portfolio files are opened with it"
[ "$(standard 'HKCU\Software\Classes\.garbo')" = Garbo.Portfolio ] || fail "the association"
command=$(standard 'HKCU\Software\Classes\Garbo.Portfolio\shell\open\command')
printf '%s\n' "$command" | grep -q 'garbo.exe" "%1"$' || fail "the command"
echo '{}' > "$work/a portfolio.garbo"
file=$("$wine" winepath -w "$work/a portfolio.garbo" | tr -d '\r')
if "$wine" reg query 'HKCR\.garbo' >/dev/null 2>&1; then
    "$wine" start /wait "$file"
else
    echo "   this Wine does not look where a person's own associations are: called as the association says"
    "$wine" "$(printf %s "$command" | tr -d '\042' | sed 's/ %1$//')" "$file"
fi
called=$(find "$user" -name called.txt)
grep -qF "$file" "$called" || fail "the program was not called with the file"

step "an upgrade replaces the program and leaves the data"
mkdir -p "$data/backups" && echo kept > "$data/garbo.store"
echo hers > "$program/something of hers.txt"
"$wine" "$work/setup-0.0.2.exe" /S
is_there "$program/_internal/version-0.0.2"
is_gone "$program/_internal/version-0.0.1"
is_there "$data/garbo.store"
[ "$(value 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Garbo' DisplayVersion)" = 0.0.2 ] || fail "its version"

if [ -n "${SHOW:-}" ]; then
    step "pictures of the pages"
    mkdir -p "$SHOW"
    "$wine" reg delete 'HKCU\Software\Garbo' /v Language /f >/dev/null 2>&1 || true
    "$wine" "$work/setup-0.0.2.exe" & sleep 12; import -window root "$SHOW/1-language.png"
    xdotool key Return; sleep 4; import -window root "$SHOW/2-folder.png"
    xdotool key Return; sleep 8; import -window root "$SHOW/3-done.png"
    wineserver -k || true
    for language in 1033 1040 1045; do
        "$wine" reg add 'HKCU\Software\Garbo' /v Language /d $language /f >/dev/null
        "$wine" "$program/uninstall.exe" & sleep 10; import -window root "$SHOW/4-uninstall-$language.png"
        xdotool key Tab Tab space; sleep 1; import -window root "$SHOW/5-sure-$language.png"
        wineserver -k || true
    done
fi

step "silent uninstall takes the program away, and neither the data nor what is hers"
"$wine" "$program/uninstall.exe" /S
tries=0
while [ -e "$program/uninstall.exe" ] && [ $tries -lt 30 ]; do sleep 1; tries=$((tries + 1)); done # it works from a copy
is_gone "$program/garbo.exe"
is_gone "$program/_internal"
is_gone "$program/uninstall.exe"
is_there "$program/something of hers.txt"
is_there "$data/garbo.store"
is_there "$data/backups"
[ -z "$(standard 'HKCU\Software\Classes\.garbo')" ] || fail "the association stayed"
[ -z "$(value 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Garbo' DisplayVersion)" ] || fail "its entry stayed"
find "$user" -name Garbo.lnk | grep -q . && fail "the Start menu still has it"

step "all of it holds, with a stand-in for the program"
