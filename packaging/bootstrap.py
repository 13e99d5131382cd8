"""Make `.venv` ready: `bootstrap.py venv|tests|window`, with Python 3.11+ and nothing else."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "garbo-ready"
OLDEST = (3, 11)
VERSION = ".".join(map(str, sys.version_info[:3]))
WHAT_DECIDES = ("requirements-dev.txt", "pyproject.toml", "packaging/uv.txt", "packaging/bootstrap.py")


def main(aim):
    """Check the system for `aim`, then install what the lock files say, unless it was done before."""
    if sys.version_info < OLDEST:
        return use_newer_python()
    sys.path.insert(0, str(ROOT / "packaging"))
    import system_check

    if system_check.main([aim]):
        return 1
    try:
        if not ready():
            install()
        subprocess.run([venv_program("python"), "-B", ROOT / "packaging/translations.py"], check=True)
    except subprocess.CalledProcessError as failure:
        print(f"This step failed: {' '.join(map(str, failure.cmd))}", file=sys.stderr)
        return 1
    return 0


def use_newer_python():
    """Start again under the first newer Python that really runs; a version manager's shim may only pretend to."""
    for name in ("python3.14", "python3.13", "python3.12", "python3.11"):
        path = shutil.which(name)
        if path and subprocess.call([path, "-c", ""], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0:
            return subprocess.call([path, *sys.argv])
    print(f"Garbo needs Python 3.11 or newer; this one is {VERSION}.", file=sys.stderr)
    return 1


def ready():
    """Whether what decides about `.venv` is what it was when `.venv` was made, here and with this Python."""
    return STAMP.is_file() and STAMP.read_text("utf-8") == fingerprint()


def fingerprint():
    whole = hashlib.sha256(f"{ROOT} {sys.version}".encode())
    for name in WHAT_DECIDES:
        whole.update((ROOT / name).read_bytes())
    return whole.hexdigest()


def install():
    if not reusable():
        say(f"Making .venv with Python {VERSION}")
        run(sys.executable, "-m", "venv", "--clear", VENV)
    say("Installing uv, which installs the rest")
    run(venv_program("python"), "-m", "pip", "install", *QUIET, "--require-hashes", "-r", ROOT / "packaging/uv.txt")
    say("Installing what requirements-dev.txt lists (about 300 MB the first time)")
    uv("pip", "sync", "--require-hashes", "--compile-bytecode", "requirements-dev.txt")
    say("Installing Garbo itself: .venv/bin/garbo")
    uv("pip", "install", "--no-deps", "--no-build-isolation", "--editable", ".")
    run(venv_program("python"), "-m", "compileall", "-q", ROOT / "desktop", ROOT / "db")
    STAMP.write_text(fingerprint(), "utf-8")


def reusable():
    """Whether `.venv` is whole, was made in this folder (its scripts name it), and by this version of Python."""
    if not venv_program("pip").is_file():
        return False
    made = (VENV / "pyvenv.cfg").read_text("utf-8")
    return str(VENV) in made and f"version = {VERSION}\n" in made


QUIET = ("-qq", "--disable-pip-version-check", "--root-user-action=ignore")


def uv(*arguments):
    run(venv_program("uv"), *arguments, "--quiet", "--python", venv_program("python"))


def venv_program(name):
    return VENV / ("Scripts" if os.name == "nt" else "bin") / name


def run(*command):
    subprocess.run(command, cwd=ROOT, env=environment(), check=True)


def environment():
    """This machine's settings; uv also gets the index and the certificates that pip was told to use."""
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    settings.pop("VIRTUAL_ENV", None)
    if not venv_program("python").exists():
        return settings
    for uv_name, pip_name in (("UV_DEFAULT_INDEX", "global.index-url"), ("SSL_CERT_FILE", "global.cert")):
        value = os.environ.get("PIP_" + pip_name.partition(".")[2].replace("-", "_").upper()) or pip_setting(pip_name)
        if value and uv_name not in settings:
            settings[uv_name] = value
    return settings


def pip_setting(name):
    asked = [venv_program("python"), "-m", "pip", "config", "get", name]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()


def say(text):
    print(f"· {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main((sys.argv[1:] or ["window"])[0]))
