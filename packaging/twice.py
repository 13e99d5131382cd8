"""Pack the same commit twice, in two folders, and say what differs: nothing, as it should be."""

import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

import package_env

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build/package/twice"


def main() -> int:
    shutil.rmtree(WORK, ignore_errors=True)
    # Asked once: meanwhile somebody may commit.
    commit, epoch = git("log", "-1", "--format=%H %ct").decode().split()
    # Of other lengths, so that a path which gets into what is made cannot do so unseen.
    made = [packed(commit, epoch, WORK / name) for name in ("one", "another-one")]
    found = sorted(differing(*made))
    for name in found:
        print(name)
    print(f"{len(found)} files differ" if found else "Both are the same, byte by byte.")
    return 1 if found else 0


def packed(commit: str, epoch: str, folder: Path) -> Path:
    """Everything made of a fresh copy of the commit: the results, and the folder that they were made of."""
    tree = folder / "tree"
    tree.mkdir(parents=True)
    subprocess.run(["tar", "-x", "-C", tree], input=git("archive", commit), check=True)
    order = [package_env.program("python"), "-B", tree / "packaging/package.py", *sys.argv[1:]]
    places = ["--out", folder / "made/dist", "--work", folder / "made/work"]
    settings = {**os.environ, "SOURCE_DATE_EPOCH": epoch, "PYTHONHASHSEED": "0"}
    subprocess.run([*order, *places], cwd=tree, env=settings, check=True)
    return folder / "made"


def git(*words: str) -> bytes:
    return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True).stdout


def differing(one: Path, other: Path) -> set[str]:
    """Names of what differs, or is in one alone: the results, then what is in the packages."""
    names = set()
    for part in ("dist", "work/root", "work/program"):
        files = {str(path.relative_to(one)) for path in (one / part).rglob("*") if path.is_file()}
        files |= {str(path.relative_to(other)) for path in (other / part).rglob("*") if path.is_file()}
        names |= {name for name in files if not same(one / name, other / name)}
    return names


def same(one: Path, other: Path) -> bool:
    return one.is_file() and other.is_file() and filecmp.cmp(one, other, shallow=False)


if __name__ == "__main__":
    sys.exit(main())
