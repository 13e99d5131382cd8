"""What the window needs from the system, checked with the standard library before Qt is imported."""

import ctypes
import glob
import importlib.util
import os
import shutil
import sys

# One soname per Debian package: what Qt's xcb platform loads and a minimal Debian lacks.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_PACKAGE = "fonts-dejavu-core"


def main(arguments):
    """`system_check.py [venv|tests|window] [--packages]`: exit 0 when that can run, 1 with the install line if not.

    `--packages` prints only the names of what is missing, for a script to install.
    """
    aim = next((argument for argument in arguments if not argument.startswith("--")), "window")
    missing = missing_packages()
    if "--packages" in arguments:
        print(" ".join(missing))
        return 0
    if missing and (aim != "venv" or missing_venv()):
        print(advice(missing), file=sys.stderr)
        return 1
    if aim == "window" and not display_found():
        print(
            "Garbo's window needs a graphical session, and there is none here (DISPLAY and WAYLAND_DISPLAY are empty).",
            file=sys.stderr,
        )
        return 1
    return 0


def missing_packages():
    """Debian's names of what is missing; nothing on macOS and Windows, where Qt's wheels bring all they need."""
    if not sys.platform.startswith("linux"):
        return []
    missing = missing_venv()
    missing += [package for soname, package in LIBRARIES.items() if not loads(soname)]
    # libfontconfig1 brings a font along, so an own font is asked for only when the library is there without one.
    if LIBRARIES["libfontconfig.so.1"] not in missing and not font_found():
        missing.append(FONT_PACKAGE)
    return missing


def missing_venv():
    """The package with `venv` and its pip, which Debian ships apart from Python."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return []
    system_python = os.path.realpath("/usr/bin/python3") == os.path.realpath(sys.executable)
    return ["python3-venv" if system_python else f"python3.{sys.version_info[1]}-venv"]


def loads(soname):
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def font_found():
    folders = [os.path.expanduser(folder) for folder in FONT_FOLDERS]
    return any(glob.glob(f"{folder}/**/*.[ot]t[fc]", recursive=True) for folder in folders)


def display_found():
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def advice(missing):
    """The one line to type; without apt, what to look for."""
    if not shutil.which("apt-get"):
        needed = [soname for soname, package in LIBRARIES.items() if package in missing]
        return "Garbo needs from your system (Debian's names): " + " ".join(missing) + "\nThat is: " + " ".join(needed)
    line = "apt-get install -y --no-install-recommends " + " ".join(missing)
    sudo = "" if os.geteuid() == 0 else "sudo "
    # A fresh container has no package lists yet, and install alone would find nothing.
    update = "" if glob.glob("/var/lib/apt/lists/*_Packages*") else f"{sudo}apt-get update && "
    return f"Some system packages are missing. Install them with this line, then try again:\n\n{update}{sudo}{line}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
