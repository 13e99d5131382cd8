"""The Linux packages: one tree as it lies below /usr, packed as a .deb and as a tarball."""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import textwrap
import tomllib
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

from manual import manual
from notices import notices
from package import HERE, ROOT, run, write

if TYPE_CHECKING:
    from package import Job

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
MAINTAINER = "Garbo contributors <contributors@garbo.invalid>"
"""Until pyproject.toml names a maintainer: a host that never exists is honest, and told as such by lintian."""
PROGRAM = "usr/lib/garbo/garbo"
PRINTING = "libcupsprintersupport.so"
"""Asked for where somebody prints a recovery code; without it Garbo runs all the same."""


def pack(job: Job) -> list[Path]:
    """The .deb and the tarball."""
    root = job.work / "root"
    usr = root / "usr"
    lay_program(job, usr)
    lay_desktop(job, usr)
    lay_papers(job, usr)
    steady(root, job.epoch)
    needed, printing = libraries(job, usr)
    return [deb(job, root, needed, printing), tarball(job, usr, needed)]


def lay_program(job: Job, usr: Path) -> None:
    shutil.copytree(job.program, usr / "lib/garbo", symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin/garbo").symlink_to("../lib/garbo/garbo")


def lay_desktop(job: Job, usr: Path) -> None:
    """What tells a desktop that Garbo is there: entry, description, kind of file, pictures."""
    share = usr / "share"
    write(share / "applications/garbo.desktop", (HERE / "linux/garbo.desktop").read_bytes())
    write(share / "mime/packages/garbo.xml", (HERE / "linux/garbo.mime.xml").read_bytes())
    description = (HERE / "linux/garbo.metainfo.xml").read_text("utf-8").replace("@RELEASES@", releases(job))
    write(share / "metainfo/garbo.metainfo.xml", description.encode())
    pictures = {"apps/garbo": "garbo.svg", "mimetypes/application-x-garbo-portfolio": "portfolio.svg"}
    for place, name in pictures.items():
        source = ROOT / "resources/app" / name
        write(share / f"icons/hicolor/scalable/{place}.svg", source.read_bytes())
        for size in SIZES:
            draw(source, size, share / f"icons/hicolor/{size}x{size}/{place}.png")


def draw(source: Path, size: int, target: Path) -> None:
    """A picture as a PNG, `size` pixels square."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(target)):
        raise OSError(f"{target} was not written")


def releases(job: Job) -> str:
    """The dated releases of the changelog, the latest first, as AppStream has them."""
    found = re.findall(r"^## \[([\d.]+)\] – (\d{4}-\d\d-\d\d)", changelog(job), re.MULTILINE)
    return "\n".join(f'    <release version="{version}" date="{day}"/>' for version, day in found)


def changelog(job: Job) -> str:
    return (job.tree / "CHANGELOG.md").read_text("utf-8")


def lay_papers(job: Job, usr: Path) -> None:
    """Man page, copyright and changelog, where Debian looks for them."""
    sys.path.insert(0, str(job.site))
    from desktop.cli.main import _parser

    packed(usr / "share/man/man1/garbo.1.gz", manual(_parser(), job.version, job.epoch))
    papers = usr / "share/doc/garbo"
    write(usr / "share/lintian/overrides/garbo", (HERE / "linux/lintian-overrides").read_bytes())
    write(papers / "copyright", notices(job.tree, job.version, debian=True).encode())
    when = format_datetime(datetime.fromtimestamp(job.epoch, UTC))
    said = f"garbo ({job.version}) stable; urgency=medium\n\n  * What is new: NEWS.md.gz\n\n"
    packed(papers / "changelog.gz", f"{said} -- {maintainer(job)}  {when}\n")
    packed(papers / "NEWS.md.gz", changelog(job))


def packed(target: Path, text: str) -> None:
    write(target, gzip.compress(text.encode(), 9, mtime=0))


def steady(root: Path, epoch: int) -> None:
    """Rights and times that do not depend on who packs, and when."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.relative_to(root).as_posix() == PROGRAM else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def libraries(job: Job, usr: Path) -> tuple[str, str]:
    """Packages with the libraries that the program asks the system for, and those for printing; by dpkg-shlibdeps."""
    bench = job.work / "shlibdeps"
    write(bench / "debian/control", b"Source: garbo\n\nPackage: garbo\nArchitecture: any\n")
    (usr.parent / "DEBIAN").mkdir()  # by this it knows what is the package's own
    inside = usr / "lib/garbo/_internal"
    # What is not executable by its rights is a library all the same.
    compiled = [path for path in (usr / "lib/garbo").rglob("*") if path.is_file() and not path.is_symlink()]
    compiled = sorted(path for path in compiled if path.read_bytes()[:4] == b"\x7fELF")
    order = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", f"-l{inside}", f"-l{inside / 'PySide6/Qt/lib'}"]
    for path in compiled:
        order += ["-dRecommends" if path.name == PRINTING else "-dDepends", f"-e{path}"]
    found = dict(line.removeprefix("shlibs:").split("=", 1) for line in said(*order, cwd=bench).splitlines())
    return found["Depends"], found.get("Recommends", "")


def deb(job: Job, root: Path, needed: str, printing: str) -> Path:
    machine = said("dpkg", "--print-architecture").strip()
    size = sum(-(-path.lstat().st_size // 1024) for path in root.rglob("*"))
    home = project(job).get("urls", {}).get("Homepage")
    fields = {
        "Package": "garbo",
        "Version": job.version,
        "Architecture": machine,
        "Maintainer": maintainer(job),
        "Installed-Size": str(size),
        "Depends": needed,
        "Recommends": printing,
        "Suggests": "gnome-keyring | kwalletmanager",
        "Section": "misc",
        "Priority": "optional",
        "Homepage": home,
        "Description": description(),
    }
    folder = root / "DEBIAN"
    control = "".join(f"{name}: {value}\n" for name, value in fields.items() if value)
    write(folder / "control", control.encode())
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)
    write(folder / "md5sums", "".join(sums).encode())
    steady(folder, job.epoch)
    target = job.out / f"garbo_{job.version}_{machine}.deb"
    # With several threads xz would cut its blocks by their number.
    run("dpkg-deb", "--root-owner-group", "-Zxz", f"-z{job.level}", "--threads-max=1", "--build", root, target)
    shutil.rmtree(folder)
    return target


def description() -> str:
    """As the desktop's description of it says, in English."""
    text = (HERE / "linux/garbo.metainfo.xml").read_text("utf-8")
    summary = re.search(r"<summary>(.*?)</summary>", text)
    paragraphs = re.findall(r"<p>(.*?)</p>", text, re.DOTALL)
    assert summary
    folded = (textwrap.fill(" ".join(one.split()), 76, initial_indent=" ", subsequent_indent=" ") for one in paragraphs)
    return summary[1] + "\n" + "\n .\n".join(folded)


def tarball(job: Job, usr: Path, needed: str) -> Path:
    """The same files, below a folder of their own, with a word on what to do with them."""
    machine = platform.machine()
    name = f"garbo-{job.version}-linux-{machine}"
    words = (HERE / "linux/README").read_text("utf-8")
    glibc = re.search(r"libc6 \(>= ([\d.]+)\)", needed)
    told = {
        "VERSION": job.version,
        "MACHINE": machine,
        "GLIBC": glibc[1] if glibc else "",
        "DEPENDS": textwrap.fill(needed, 110),
    }
    for key, value in told.items():
        words = words.replace(f"@{key}@", value)
    readme = write(job.work / "README", words.encode())
    readme.chmod(0o644)
    target = job.out / f"{name}.tar.xz"

    def ours(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = job.epoch
        return entry

    with tarfile.open(target, "w:xz", preset=job.level, format=tarfile.PAX_FORMAT) as made:
        # `add` goes through a folder in the order of its names.
        made.add(usr, name, filter=ours)
        made.add(readme, f"{name}/README", filter=ours)
    return target


def said(*command: object, cwd: Path = ROOT) -> str:
    """What a program prints; where it fails, all that it said."""
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout


def maintainer(job: Job) -> str:
    people = project(job).get("maintainers") or project(job).get("authors")
    return f"{people[0]['name']} <{people[0]['email']}>" if people else MAINTAINER


def project(job: Job) -> dict:
    return tomllib.loads((job.tree / "pyproject.toml").read_text("utf-8"))["project"]
