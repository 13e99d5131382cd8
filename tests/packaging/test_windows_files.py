"""The Windows installer says everything in three languages, and lays what its uninstaller takes away."""

from __future__ import annotations

import re
from pathlib import Path

from desktop.ui.kit.tokens import LIGHT

FILES = Path(__file__).parents[2] / "packaging/windows"
SCRIPT = (FILES / "garbo.nsi").read_text("utf-8")
WORDS = (FILES / "words.nsh").read_text("utf-8")
LANGUAGES = {"ENGLISH", "ITALIAN", "POLISH"}


def said() -> dict[str, dict[str, str]]:
    """What is said under each name, by language."""
    found: dict[str, dict[str, str]] = {}
    for name, language, text in re.findall(r'^LangString (\w+) \${LANG_(\w+)} "(.+)"$', WORDS, re.MULTILINE):
        found.setdefault(name, {})[language] = text
    return found


def test_each_sentence_is_said_in_each_language() -> None:
    for name, texts in said().items():
        assert set(texts) == LANGUAGES, name
        assert len(set(texts.values())) == len(LANGUAGES), name


def test_the_script_says_what_there_are_words_for() -> None:
    asked = set(re.findall(r"\$\((\w+)\)", SCRIPT))
    assert asked == set(said())


def test_no_administrator_is_asked_and_nothing_is_written_for_everybody() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert "HKLM" not in SCRIPT
    assert "SetShellVarContext all" not in SCRIPT


def test_the_data_go_only_where_it_was_asked() -> None:
    lines = [line.strip() for line in SCRIPT.splitlines()]
    (at,) = (number for number, line in enumerate(lines) if line == 'RMDir /r "${DATA}"')
    assert lines[at - 1] == "${If} $DataToo == ${BST_CHECKED}"
    assert "StrCpy $DataToo ${BST_UNCHECKED}" in lines, "a silent uninstall would not know that it was not asked"


def test_the_folder_itself_is_never_taken_away_with_what_is_in_it() -> None:
    assert 'RMDir /r "$INSTDIR"' not in SCRIPT


def test_every_key_that_is_written_is_deleted() -> None:
    installing, uninstalling = SCRIPT.split('Section "Uninstall"')
    for key in set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', installing)):
        covered = [gone for gone in re.findall(r'DeleteRegKey HKCU "([^"]+)"', uninstalling) if key.startswith(gone)]
        assert covered, key


def test_the_side_is_of_the_accent() -> None:
    source = (FILES.parent / "windows_package.py").read_text("utf-8")
    assert f'GROUND = "{LIGHT.accent}"' in source
