"""Make build/package/env: the packages that Garbo runs with and those that pack it, each by its hash."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import bootstrap

ENVIRONMENT = bootstrap.ROOT / "build/package/env"
LOCK = bootstrap.ROOT / "packaging/requirements-package.txt"
STAMP = ENVIRONMENT / "garbo-ready"


def main():
    base = base_python()
    wanted = hashlib.sha256(LOCK.read_bytes() + base.encode()).hexdigest()
    if not STAMP.is_file() or STAMP.read_text("utf-8") != wanted:
        bootstrap.say(f"Making {ENVIRONMENT.relative_to(bootstrap.ROOT)} with {base}")
        bootstrap.run(base, "-m", "venv", "--clear", "--without-pip", ENVIRONMENT)
        uv = [bootstrap.venv_program("uv"), "pip", "sync", "--quiet", "--require-hashes", "--python", program("python")]
        bootstrap.run(*uv, LOCK)
        STAMP.write_text(wanted, "utf-8")
    # Same order of sets in what is compiled, whenever it is.
    settings = {**os.environ, "PYTHONHASHSEED": "0"}
    script = bootstrap.ROOT / "packaging/package.py"
    return subprocess.call([program("python"), "-B", script, *sys.argv[1:]], env=settings)


def base_python():
    """The Python that goes into the package: GARBO_PYTHON, else the system's where there is one, else this one.

    The system's library of Python names no folder of whoever compiled it.
    """
    here = getattr(sys, "_base_executable", sys.executable)
    for name in (os.environ.get("GARBO_PYTHON"), "/usr/bin/python3", here):
        if name and Path(name).is_file() and is_usable(name):
            return name
    return here


def is_usable(python):
    asked = "import sys, venv; sys.exit(sys.version_info < (3, 11))"
    return subprocess.call([python, "-c", asked], stderr=subprocess.DEVNULL) == 0


def program(name):
    return ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin") / name


if __name__ == "__main__":
    sys.exit(main())
