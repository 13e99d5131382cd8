"""Pack Garbo: `make package` calls this in build/package/env. All it makes is made of the commit."""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from notices import notices
from sbom import sbom

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


class Job(NamedTuple):
    """One packing: which source tree, where to work, where the results go, and the moment that they bear."""

    tree: Path
    work: Path
    out: Path
    version: str
    epoch: int
    level: int
    """Of compression, 0 to 9."""

    @property
    def site(self) -> Path:
        """The wheel, unpacked: the program without what stands beside it in the tree."""
        return self.work / "site"

    @property
    def program(self) -> Path:
        """The folder that PyInstaller makes."""
        return self.work / "program/garbo"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tree", type=Path, default=ROOT, help="source tree to pack; without it, this one")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="folder of the results")
    parser.add_argument("--fast", action="store_true", help="to try it out: hardly compressed")
    parser.add_argument("--work", type=Path, default=ROOT / "build/package/work", help="folder to work in, made anew")
    options = parser.parse_args()
    tree = options.tree.resolve()
    epoch = moment(tree)
    version = tomllib.loads((tree / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    job = Job(tree, options.work.resolve(), options.out.resolve(), version, epoch, 0 if options.fast else 6)
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch)
    shutil.rmtree(job.work, ignore_errors=True)
    job.work.mkdir(parents=True)
    job.out.mkdir(parents=True, exist_ok=True)

    say(f"Garbo {version} as a wheel")
    unpack_wheel(job)
    say("Its resources, with the translations compiled")
    collect_resources(job)
    say("Notices and the bill of materials")
    write_papers(job)
    say("PyInstaller")
    if sys.platform == "win32":
        import windows_package

        windows_package.draw_pictures(job.work / "pictures")
    freeze(job)
    list_files(job)
    made = [write(job.out / f"garbo-{version}.cdx.json", (job.work / "licences/sbom.cdx.json").read_bytes())]
    say("The packages of this system")
    if sys.platform == "win32":
        made += windows_package.pack(job)
    elif sys.platform == "darwin":
        import macos_package

        made += macos_package.pack(job)
    else:
        import linux_package

        made += linux_package.pack(job)
    write(job.out / "SHA256SUMS", "".join(f"{digest(path)}  {path.name}\n" for path in sorted(made)).encode())
    for path in made:
        say(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


def moment(tree: Path) -> int:
    """Seconds since 1970: of the commit, or as SOURCE_DATE_EPOCH says."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = ["git", "-C", str(tree), "log", "-1", "--format=%ct"]
    found = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    if not found:
        raise SystemExit(f"{tree} is no git clone: SOURCE_DATE_EPOCH has to say from when it is")
    changed = ["git", "-C", str(tree), "status", "--porcelain"]
    if subprocess.run(changed, capture_output=True, text=True, check=True).stdout:
        say("This tree has changes that are in no commit: what is made of it cannot be made again")
    return int(found)


def unpack_wheel(job: Job) -> None:
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", job.work / "wheel", cwd=job.tree)
    (wheel,) = (job.work / "wheel").glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(job.site)


def collect_resources(job: Job) -> None:
    folder = job.work / "resources"
    shutil.copytree(job.tree / "resources", folder, ignore=shutil.ignore_patterns("*.qm", "README.md"))
    # An older tree may have no picture of its own yet.
    shutil.copytree(ROOT / "resources/app", folder / "app", dirs_exist_ok=True)
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for source in sorted(folder.glob("translations/*.ts")):
        run(lrelease, "-silent", source, "-qm", source.with_suffix(".qm"))
        source.unlink()


def write_papers(job: Job) -> None:
    folder = job.work / "licences"
    write(folder / "packed-on", f"{datetime.fromtimestamp(job.epoch, UTC).date()}\n".encode())
    write(folder / "NOTICES.txt", notices(job.tree, job.version).encode())
    write(folder / "sbom.cdx.json", sbom(job.tree, job.version, job.epoch).encode())


def freeze(job: Job) -> None:
    settings = {
        **os.environ,
        "GARBO_SITE": str(job.site),
        "GARBO_WORK": str(job.work),
        "PYTHONPATH": str(job.site),
        "PYINSTALLER_CONFIG_DIR": str(job.work / "cache"),
    }
    log = ["--log-level", "WARN", "--noconfirm"]
    places = ["--distpath", job.program.parent, "--workpath", job.work / "analysis"]
    run(sys.executable, "-m", "PyInstaller", *log, *places, HERE / "garbo.spec", env=settings, cwd=job.work)


def list_files(job: Job) -> None:
    """The sums of all that was packed, for `garbo check --self`."""
    inside = job.program / "_internal"
    files = sorted(path for path in inside.rglob("*") if path.is_file() and not path.is_symlink())
    lines = (f"{digest(path)}  {path.relative_to(inside).as_posix()}\n" for path in files)
    write(inside / "SHA256SUMS", "".join(lines).encode())


def write(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def run(*command: object, cwd: Path = ROOT, env: dict[str, str] | None = None) -> None:
    subprocess.run([str(part) for part in command], cwd=cwd, env=env, check=True, stdout=sys.stderr)


def say(text: str) -> None:
    print(f"· {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
