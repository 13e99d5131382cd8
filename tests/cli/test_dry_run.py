"""What the dry run prints, and the words for every refusal."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from desktop.cli import import_words
from desktop.cli.dry_run import answer, counted, dry_run
from desktop.cli.import_words import import_sentence
from desktop.domain.errors import Unreadable
from desktop.importers import detect, files

CHAT = (
    "[13/03/24, 10:00:05] Anna: \u200eMessages and calls are end-to-end encrypted.\n"
    "[13/03/24, 10:01:00] Anna: hello\n[13/03/24, 10:02:00] Vera: \u200eimage omitted\n"
    "\u200e[13/03/24, 10:03:00] Anna: \u200eMissed voice call\n"
    "[13/03/24, 10:04:00] Vera: \u200eVoice call. \u200e3 min\n"
    "[13/03/24, 09:59:59] Anna: late \u200e<This message was edited>\n[32/03/24, 10:00:00] Anna: no day\n"
)


def test_a_chat_in_numbers(tmp_path: Path) -> None:
    (tmp_path / "chat").write_text(CHAT, encoding="utf-8")
    path = str(tmp_path / "chat")
    got = counted(path)
    assert got == {
        "error": False, "kind": "whatsapp", "messages": 3, "system": 1, "calls": 2, "missed_calls": 1, "media": 1,
        "deleted": 0, "edited": 1, "senders": {"Anna": 2, "Vera": 1}, "first": "2024-03-13T09:59:59",
        "last": "2024-03-13T10:04:00", "date_order": "dmy", "ambiguous": False, "skipped": 1,
        "skipped_entries": [{"line": 7, "reason": "bad_date"}], "title": None, "ask": [],
    }  # fmt: skip
    assert answer(path) == {"file": path, "got": got}
    assert json.loads(json.dumps(got)) == got


def test_an_open_date_order_is_said_and_can_be_answered(tmp_path: Path) -> None:
    (tmp_path / "chat").write_text("3/4/24, 10:00 - Anna: xyz\n", encoding="utf-8")
    assert counted(str(tmp_path / "chat"))["ask"] == ["date_order"]
    (one,), status = dry_run([str(tmp_path / "chat")], date_order="mdy")
    got = one["got"]
    assert isinstance(got, dict)
    assert (got["first"], got["ask"], status) == ("2024-03-04T10:00:00", [], 0)


def test_a_missing_file_is_an_answer_too(tmp_path: Path) -> None:
    answers, status = dry_run([str(tmp_path), str(tmp_path / "absent")])
    assert status == 1
    assert all(set(one["got"]) == {"error", "message"} for one in answers)  # type: ignore[call-overload]


CODES = sorted(set(re.findall(r"`([a-z_]+)`", (files.read_chat.__doc__ or "").split("Raises", 1)[1])))


@pytest.mark.parametrize("code", [code for code in CODES if code != "not_yet_read"])
def test_every_code_has_its_own_sentence(code: str) -> None:
    assert import_sentence(Unreadable(code)) == import_words.SENTENCES[code]
    assert import_words.SENTENCES[code].endswith(".")


def test_every_format_has_a_sentence() -> None:
    read = {detect.Kind.WHATSAPP, detect.Kind.ZIP, detect.Kind.EMPTY, detect.Kind.PORTFOLIO}
    for kind in set(detect.Kind) - read - {detect.Kind.TEXT, detect.Kind.BINARY}:
        assert import_sentence(Unreadable("not_yet_read", format=kind.value)).startswith("This seems to be")
