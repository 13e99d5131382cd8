"""What a package of Garbo holds of others: names, versions, licences with their texts, where the sources are."""

import json
import platform
import re
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement

HERE = Path(__file__).parent
TEXTS = HERE / "licences"

LICENCES = {
    "backports.tarfile": "MIT",
    "jaraco.classes": "MIT",
    "Jinja2": "BSD-3-Clause",
    "PySide6_Essentials": "LGPL-3.0-only",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "six": "MIT",
    "sqlcipher3": "Zlib",
    "tzdata": "Apache-2.0",
}
"""Of packages whose metadata says it in no SPDX expression; of those with a choice, the one that is used."""


class Component(NamedTuple):
    """`licence`: an SPDX expression. `source`: where its sources are. `inside`: in which other component it comes."""

    name: str
    version: str
    licence: str
    source: str
    purl: str
    text: str = ""
    inside: str = ""
    needs: tuple[str, ...] = ()


@cache
def components(tree: Path) -> tuple[Component, ...]:
    """Everything, the packages of the lock file first. Raises LookupError where a licence is not known."""
    own = [packaged(name) for name in runtime(tree)]
    return (*own, *embedded(tree), *(crate for one in own for crate in compiled_in(one)))


def runtime(tree: Path) -> list[str]:
    """Names of the packages that Garbo runs with on this system, as its lock file has them."""
    lines = re.findall(r"^([a-z0-9][^\\\n]*==[^\\\n]*)", (tree / "requirements.txt").read_text("utf-8"), re.MULTILINE)
    asked = [Requirement(line.strip()) for line in lines]
    return [one.name for one in asked if one.marker is None or one.marker.evaluate()]


def packaged(name: str) -> Component:
    found = metadata.distribution(name)
    said = found.metadata.get("License-Expression") or LICENCES.get(found.name)
    if not said:
        raise LookupError(f"packaging/components.py has to say which licence {found.name} is under")
    return Component(
        found.name,
        found.version,
        said,
        home(found),
        f"pkg:pypi/{re.sub(r'[-_.]+', '-', found.name).lower()}@{found.version}",
        text_of(found),
        needs=tuple(sorted({folded(Requirement(one).name) for one in found.requires or () if needed(one)})),
    )


def needed(line: str) -> bool:
    marker = Requirement(line).marker
    return marker is None or marker.evaluate({"extra": ""})


def folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def home(found: metadata.Distribution) -> str:
    if folded(found.name) in ("pyside6-essentials", "shiboken6"):
        return f"https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{found.version}-src/"
    links = dict(one.split(", ", 1) for one in found.metadata.get_all("Project-URL") or ())
    by_kind = {kind.lower(): link for kind, link in links.items()}
    kinds = ("source", "source code", "repository", "github", "code", "homepage")
    return next((by_kind[kind] for kind in kinds if kind in by_kind), found.metadata.get("Home-page") or "")


def text_of(found: metadata.Distribution) -> str:
    """All licence files of a package, one after the other."""
    if LICENCES.get(found.name, "").startswith("LGPL"):
        return lgpl()
    named = [one for one in found.files or () if re.search(r"(?i)licen[cs]e|copying|notice|authors", one.name)]
    texts = [one.locate().read_text("utf-8") for one in sorted(named) if ".dist-info" in str(one.parent)]
    if not texts:
        raise LookupError(f"{found.name} has no text of its licence")
    return "\n\n".join(dict.fromkeys(text.strip("\n") for text in texts))


def lgpl() -> str:
    return (TEXTS / "LGPL-3.0.txt").read_text("utf-8") + "\n" + (TEXTS / "GPL-3.0.txt").read_text("utf-8")


def embedded(tree: Path) -> list[Component]:
    """What comes inside the packages, with them, or from the tree itself."""
    from PySide6.QtCore import qVersion

    python, qt, short = platform.python_version(), qVersion(), qVersion().rpartition(".")[0]
    cipher, sqlite, openssl = of_the_store()
    starter = metadata.distribution("pyinstaller")
    resources = tree / "resources"
    apache = packaged("tzdata").text
    return [
        Component(
            "Python", python, "PSF-2.0", "https://www.python.org/downloads/source/", f"pkg:generic/python@{python}",
            (TEXTS / "Python.txt").read_text("utf-8"),
        ),
        Component(
            "Qt", qt, "LGPL-3.0-only", f"https://download.qt.io/official_releases/qt/{short}/{qt}/",
            f"pkg:generic/qt@{qt}", lgpl(), "PySide6_Essentials",
        ),
        Component(
            "ICU", icu(), "Unicode-3.0", "https://icu.unicode.org/", f"pkg:generic/icu@{icu()}",
            (TEXTS / "Unicode.txt").read_text("utf-8"), "PySide6_Essentials",
        ),
        Component(
            "SQLCipher", cipher, "BSD-3-Clause", "https://github.com/sqlcipher/sqlcipher",
            f"pkg:github/sqlcipher/sqlcipher@v{cipher}", (TEXTS / "SQLCipher.txt").read_text("utf-8"), "sqlcipher3",
        ),
        Component(
            "SQLite", sqlite, "blessing", "https://sqlite.org/", f"pkg:generic/sqlite@{sqlite}",
            "In the public domain.", "sqlcipher3",
        ),
        Component(
            "OpenSSL", openssl, "Apache-2.0", "https://github.com/openssl/openssl", f"pkg:generic/openssl@{openssl}",
            apache, "sqlcipher3",
        ),
        Component(
            "PyInstaller's starter", starter.version, "GPL-2.0-or-later WITH Bootloader-exception",
            "https://github.com/pyinstaller/pyinstaller", f"pkg:pypi/pyinstaller@{starter.version}", text_of(starter),
        ),
        Component(
            "Inter", "4.0", "OFL-1.1", "https://rsms.me/inter/", "pkg:generic/inter@4.0",
            (resources / "fonts/Inter-OFL.txt").read_text("utf-8"),
        ),
        Component(
            "Noto Sans", "", "OFL-1.1", "https://notofonts.github.io/", "pkg:generic/noto-sans",
            (resources / "fonts/NotoSans-OFL.txt").read_text("utf-8"),
        ),
        Component(
            "Tabler Icons", "", "MIT", "https://tabler.io/icons", "pkg:generic/tabler-icons",
            (resources / "icons/LICENSE").read_text("utf-8"),
        ),
    ]  # fmt: skip


@cache
def of_the_store() -> tuple[str, str, str]:
    """Versions of SQLCipher, SQLite and OpenSSL as the library itself says them."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    try:
        connection.execute("PRAGMA key = 'of nothing'")  # without one it does not say what it is made with
        cipher = connection.execute("PRAGMA cipher_version").fetchone()[0].split()[0]
        provider = connection.execute("PRAGMA cipher_provider_version").fetchone()[0]
    finally:
        connection.close()
    return cipher, dbapi2.sqlite_version, re.search(r"\d+\.\d+\.\d+", provider)[0]


@cache
def icu() -> str:
    import PySide6

    libraries = Path(PySide6.__file__).parent
    return next((path.suffix[1:] for path in libraries.rglob("libicudata.so.*")), "73")


def compiled_in(one: Component) -> list[Component]:
    """What a wheel says in its own bill of materials that it has compiled in."""
    found = []
    for file in metadata.distribution(one.name).files or ():
        if "sboms" not in file.parts or not file.name.endswith(".json"):
            continue
        for part in json.loads(file.locate().read_text("utf-8")).get("components", []):
            version, purl = part.get("version", ""), part.get("purl", "").partition("?")[0]
            found.append(Component(part["name"], version, licence_of(part), "", purl, "", one.name))
    return sorted(set(found))


def licence_of(part: dict) -> str:
    said = [one.get("expression") or one.get("license", {}).get("id", "") for one in part.get("licenses", ())]
    return " AND ".join(filter(None, said)) or ("Apache-2.0" if part["name"] == "openssl" else "")
