"""The dry run over the import samples: what the manifest says of each chat and each file that is none."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from datetime import datetime
from pathlib import Path

import pytest

from desktop.cli.dry_run import answer, dry_run

FOLDER = Path(os.environ.get("GARBO_SHARED", Path(__file__).parents[3] / "shared")) / "data" / "imports"
MANIFEST = FOLDER / "manifest.json"
ENTRIES = json.loads(MANIFEST.read_text("utf-8"))["files"] if MANIFEST.exists() else []
READ = [one for one in ENTRIES if one["format"] in ("whatsapp", "unknown")]
OTHER = [one for one in ENTRIES if one["format"] not in ("whatsapp", "unknown", "calendar")]

pytestmark = pytest.mark.skipif(not ENTRIES, reason="the import samples are not there (GARBO_SHARED)")


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    subprocess.run([sys.executable, str(FOLDER / "make_big.py"), str(folder)], check=True)
    return folder


def place(entry: dict[str, object], generated: Path) -> str:
    name = str(entry["file"])
    return str(generated / Path(name).name if "generated_by" in entry else FOLDER / name)


@pytest.mark.parametrize("entry", READ, ids=lambda entry: Path(entry["file"]).name)
def test_a_chat_or_an_unknown_file(entry: dict[str, object], generated: Path, tmp_path: Path) -> None:
    path = place(entry, generated)
    given = answer(path)
    assert given["file"] == path
    assert matches(given["got"], entry["expected"]), given
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("entry", OTHER, ids=lambda entry: Path(entry["file"]).name)
def test_any_other_format_gets_a_sentence(entry: dict[str, object], generated: Path) -> None:
    got = answer(place(entry, generated))["got"]
    assert isinstance(got, dict)
    assert got["error"] is True
    assert len(str(got["message"]).split()) > 3


def test_one_bad_file_does_not_spoil_the_others() -> None:
    good, bad = str(FOLDER / "whatsapp/de_android.txt"), str(FOLDER / "hostile/zip_truncated.zip")
    answers, status = dry_run([bad, good, str(FOLDER / "absent.txt")])
    assert [one["got"]["error"] for one in answers] == [True, False, True]  # type: ignore[index]
    assert status == 1
    assert dry_run([good])[1] == 0


def matches(got: object, expected: object) -> bool:
    """Only what is expected is compared; `any_of` allows several; text in NFC with single spaces."""
    if isinstance(expected, dict):
        if "any_of" in expected:
            return any(matches(got, one) for one in expected["any_of"])
        if not isinstance(got, dict):
            return False
        if (
            set(expected) - {"any_of"}
            and all(isinstance(value, int) for value in expected.values())
            and "error" not in expected
        ):
            return {normal(key): value for key, value in got.items()} == {normal(k): v for k, v in expected.items()}
        return all(key in got and matches(got[key], value) for key, value in expected.items())
    if isinstance(expected, str) and isinstance(got, str):
        return normal(got) == normal(expected) or is_same_time(got, expected)
    return got == expected and isinstance(got, bool) == isinstance(expected, bool)


def normal(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def is_same_time(got: str, expected: str) -> bool:
    try:
        return datetime.fromisoformat(got) == datetime.fromisoformat(expected)
    except ValueError:
        return False
