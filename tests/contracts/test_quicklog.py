"""The quick log's sentence over the public cases: through the command line, in process."""

from __future__ import annotations

import json
import os
import re
import unicodedata
from datetime import datetime
from pathlib import Path

import pytest

from desktop.app.terminal import Opener
from desktop.cli.main import run
from desktop.domain.clock import system_clock

FOLDER = Path(os.environ.get("GARBO_SHARED", Path(__file__).parents[3] / "shared")) / "data" / "quicklog"
FILE = FOLDER / "cases.jsonl"
CASES = [json.loads(line) for line in FILE.read_text("utf-8").splitlines() if line.strip()] if FILE.exists() else []

pytestmark = pytest.mark.skipif(not CASES, reason="the public quick log cases are not there (GARBO_SHARED)")

SAID = ("client", "channel", "direction", "connected", "minutes")
_WORD = re.compile(r"[^\W_]+|[\u2600-\u27bf\U0001f000-\U0001faff]")


@pytest.fixture(scope="module")
def key_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    key = tmp_path_factory.mktemp("key") / "key"
    key.write_bytes(bytes(range(32)))
    return key


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, key_file: Path) -> Path:
    place = tmp_path_factory.mktemp("quicklog")
    common = ["--data-dir", str(place), "--key-file", str(key_file)]
    assert run([*common, "import", str(FOLDER / "portfolio.json")], Opener(None, system_clock)) == 0
    return place


def words(text: str) -> set[str]:
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return set(_WORD.findall("".join(sign for sign in plain if not unicodedata.combining(sign))))


def judged(got: dict[str, object], case: dict[str, object]) -> list[str]:
    """What is wrong with an answer."""
    want, line = case["want"], case["line"]
    assert isinstance(want, dict)
    wrong = [f"{key}: {got[key]}" for key in SAID if got[key] != want[key]]
    if moment(got["at"]) != moment(want["at"]):
        wrong.append(f"at: {got['at']}")
    if "medium" in want and got["medium"] != want["medium"]:
        wrong.append(f"medium: {got['medium']}")
    if "candidates" in want and sorted(got.get("candidates", ())) != sorted(want["candidates"]):  # type: ignore[call-overload]
        wrong.append("candidates")
    wrong += in_words("what", str(got["what"]), want, str(line))
    promise = got["promise"]
    if (promise is None) != (want["promise"] is None):
        wrong.append(f"promise: {promise}")
    elif isinstance(promise, dict):
        if moment(promise["due"]) != moment(want["promise"]["due"]):
            wrong.append(f"due: {promise['due']}")
        wrong += in_words("promise", promise["what"], want["promise"], str(line))
    return wrong


def in_words(name: str, text: str, want: dict[str, list[str]], line: str) -> list[str]:
    got = words(text)
    wrong = [f"{name} lacks {word}" for word in want.get("what_has", ()) if not words(word) <= got]
    wrong += [f"{name} has {word}" for word in want.get("what_not", ()) if words(word) & got]
    return wrong + [f"{name} adds {word}" for word in got - words(line)]


def moment(at: object) -> datetime | None:
    return None if at is None else datetime.fromisoformat(str(at))


@pytest.mark.parametrize("source", ["store", "portfolio"])
def test_every_case(
    source: str, store: Path, key_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = ["--data-dir", str(store), "--key-file", str(key_file)]
    if source == "portfolio":
        place = ["--data-dir", str(tmp_path / "nothing")]
    wrong = {}
    for case in CASES:
        capsys.readouterr()
        options = ["log", f"--line={case['line']}", "--at", case["at"], "--dry-run", "--json"]
        if source == "portfolio":
            options += ["--portfolio", str(FOLDER / "portfolio.json")]
        code = run([*place, *options], Opener(None, system_clock))
        out, err = capsys.readouterr()
        if case["want"].get("refused"):
            found = [] if (code, out, len(err.splitlines())) == (1, "", 1) else ["not refused"]
        else:
            found = judged(json.loads(out), case) if code == 0 else [err]
        if found:
            wrong[case["id"]] = found
    assert wrong == {}
