"""What tells a Linux desktop of Garbo says the same as the program, and names what is there."""

from __future__ import annotations

import configparser
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
FILES = ROOT / "packaging/linux"
MIME = "application/x-garbo-portfolio+json"
LANGUAGES = {"it", "pl"}


@pytest.fixture
def entry() -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read_string((FILES / "garbo.desktop").read_text("utf-8"))
    return read


def tree(name: str) -> ElementTree.Element:
    return ElementTree.fromstring((FILES / name).read_text("utf-8"))


def words(element: ElementTree.Element, name: str) -> set[str]:
    """Languages in which this is said; '' for English."""
    return {one.get("{http://www.w3.org/XML/1998/namespace}lang", "") for one in element.iter(name)}


def test_the_desktop_entry(entry: configparser.ConfigParser) -> None:
    main = entry["Desktop Entry"]
    assert (main["Exec"], main["Icon"], main["MimeType"]) == ("garbo %f", "garbo", f"{MIME};")
    for key in ("GenericName", "Comment", "Keywords"):
        assert all(f"{key}[{language}]" in main for language in LANGUAGES), key


def test_its_actions_are_commands(entry: configparser.ConfigParser) -> None:
    from desktop.cli.main import _parser

    actions = entry["Desktop Entry"]["Actions"].strip(";").split(";")
    assert {f"Desktop Action {name}" for name in actions} == set(entry.sections()) - {"Desktop Entry"}
    for name in actions:
        command = entry[f"Desktop Action {name}"]["Exec"].split()
        assert command[0] == "garbo"
        assert _parser().parse_args(command[1:])


def test_the_description_of_software_centres() -> None:
    component = tree("garbo.metainfo.xml")
    assert component.findtext("launchable") == "garbo.desktop"
    assert component.findtext("provides/binary") == "garbo"
    assert component.findtext("provides/mediatype") == MIME
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert component.findtext("project_license") == pyproject["project"]["license"]
    said = component.findall("description/p")
    by_language = [[one for one in said if lang(one) == language] for language in ("", *LANGUAGES)]
    assert len({len(one) for one in by_language}) == 1
    assert words(component, "summary") == {"", *LANGUAGES}


def lang(element: ElementTree.Element) -> str:
    return element.get("{http://www.w3.org/XML/1998/namespace}lang", "")


def test_the_version_is_a_release_of_the_changelog() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert f"\n## [{version}] – " in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_kind_of_file_is_the_one_that_an_export_writes() -> None:
    name = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = tree("garbo.mime.xml").iter(f"{name}mime-type")
    assert kind.get("type") == MIME
    assert {one.get("pattern") for one in kind.iter(f"{name}glob")} == {"*.garbo"}
    assert words(kind, f"{name}comment") == {"", *LANGUAGES}
    assert '.garbo"' in (ROOT / "desktop/ui/export_dialog.py").read_text("utf-8")


@pytest.mark.parametrize("name", ["garbo", "portfolio"])
def test_the_pictures_are_in_colours_of_the_window(name: str) -> None:
    from desktop.ui.kit.tokens import LIGHT

    text = (ROOT / f"resources/app/{name}.svg").read_text("utf-8")
    known = {value for value in LIGHT if isinstance(value, str)} | {
        "#0F7A71"
    }  # a lighter accent, at the top of the tile
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", text)) <= known
