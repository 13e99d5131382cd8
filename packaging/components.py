"""What a package holds of others: names, versions, licences with their texts, and the sources."""

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
    return f"{text('LGPL-3.0')}\n{text('GPL-3.0')}"


def embedded(tree: Path) -> list[Component]:
    """What comes inside the packages, with them, or from the tree itself."""
    return [python(), *of_qt(), *of_the_store(), starter(), *of_the_tree(tree)]


def python() -> Component:
    version = platform.python_version()
    source = f"https://www.python.org/ftp/python/{version}/"
    return Component("Python", version, "PSF-2.0", source, f"pkg:generic/python@{version}", text("Python"))


def of_qt() -> list[Component]:
    import PySide6
    from PySide6.QtCore import qVersion

    version = qVersion()
    source = f"https://download.qt.io/official_releases/qt/{version.rpartition('.')[0]}/{version}/"
    inside = "PySide6_Essentials"
    made = [Component("Qt", version, "LGPL-3.0-only", source, f"pkg:generic/qt@{version}", lgpl(), inside)]
    for library in Path(PySide6.__file__).parent.rglob("libicudata.so.*"):
        icu, home = library.suffix[1:], "https://github.com/unicode-org/icu"
        made.append(Component("ICU", icu, "Unicode-3.0", home, f"pkg:generic/icu@{icu}", text("Unicode"), inside))
    return made


def of_the_store() -> list[Component]:
    """SQLCipher, SQLite and OpenSSL, in the versions that the library itself says."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    try:
        connection.execute("PRAGMA key = 'of nothing'")  # without one it does not say what it is made with
        cipher = connection.execute("PRAGMA cipher_version").fetchone()[0].split()[0]
        provider = connection.execute("PRAGMA cipher_provider_version").fetchone()[0]
    finally:
        connection.close()
    sqlite, openssl = dbapi2.sqlite_version, re.search(r"\d+\.\d+\.\d+", provider)[0]
    found = (
        ("SQLCipher", cipher, "BSD-3-Clause", "https://github.com/sqlcipher/sqlcipher", text("SQLCipher")),
        ("SQLite", sqlite, "blessing", "https://sqlite.org/src", "In the public domain."),
        ("OpenSSL", openssl, "Apache-2.0", "https://github.com/openssl/openssl", packaged("tzdata").text),
    )
    return [
        Component(name, version, licence, source, f"pkg:generic/{name.lower()}@{version}", said, "sqlcipher3")
        for name, version, licence, source, said in found
    ]


def starter() -> Component:
    found = metadata.distribution("pyinstaller")
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    source, purl = "https://github.com/pyinstaller/pyinstaller", f"pkg:pypi/pyinstaller@{found.version}"
    return Component("PyInstaller's starter", found.version, licence, source, purl, text_of(found))


def of_the_tree(tree: Path) -> list[Component]:
    found = (
        ("Inter", "OFL-1.1", "https://rsms.me/inter/", "fonts/Inter-OFL.txt"),
        ("Noto Sans", "OFL-1.1", "https://notofonts.github.io/", "fonts/NotoSans-OFL.txt"),
        ("Tabler Icons", "MIT", "https://tabler.io/icons", "icons/LICENSE"),
    )
    return [
        Component(name, "", licence, source, f"pkg:generic/{folded(name.replace(' ', '-'))}", read(tree, file))
        for name, licence, source, file in found
    ]


def read(tree: Path, file: str) -> str:
    return (tree / "resources" / file).read_text("utf-8")


def text(name: str) -> str:
    return (TEXTS / f"{name}.txt").read_text("utf-8")


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
