"""garbo log --line: shown as JSON or in words, written where it is no dry run, refused in one line."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.app.terminal import Opener
from desktop.cli.main import run

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
AT = "2026-11-12T14:20:00+01:00"
HOURS = [["09:00", "13:00"], ["14:00", "18:00"]]
CALENDAR = {"tz": "Europe/Rome", "week": dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), HOURS)}
PORTFOLIO = {
    "format": "garbo-portfolio",
    "version": 1,
    "assistant": {"name": "Lidia", "calendar": CALENDAR},
    "clients": [
        {"id": "a", "name": "Dario Conti", "agreements": [{"from": "2026-01-07", "calendar": CALENDAR, "rules": {}}]},
        {"id": "b", "name": "Dario Galli", "agreements": [{"from": "2026-01-07", "calendar": CALENDAR, "rules": {}}]},
    ],
}

Garbo = Callable[..., tuple[int, str, str]]


@pytest.fixture
def portfolio(tmp_path: Path) -> Path:
    file = tmp_path / "portfolio.json"
    file.write_text(json.dumps(PORTFOLIO), "utf-8")
    return file


@pytest.fixture
def garbo(data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Garbo:
    key = tmp_path / "key"
    key.write_bytes(bytes(range(32)))

    def runs(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        try:
            code = run(["--data-dir", str(data_dir), "--key-file", str(key), *arguments], Opener(None, lambda: NOW))
        except SystemExit as left:
            code = int(left.code or 0)
        out, err = capsys.readouterr()
        return code, out, err

    return runs


def test_a_dry_run_needs_no_store(garbo: Garbo, portfolio: Path, data_dir: Path) -> None:
    code, out, err = garbo(
        "log", "--line=conti called, 12 min – call back 10", "--portfolio", str(portfolio), "--at", AT, "--dry-run",
        "--lang", "en", "--json",
    )  # fmt: skip
    assert (code, err) == (0, "")
    assert json.loads(out) == {
        "client": "Dario Conti", "channel": "call", "direction": "in", "connected": True, "minutes": 12, "at": AT,
        "what": "", "promise": {"what": "call back", "due": "2026-11-13T10:00:00+01:00"},
        "medium": None, "theirs": None, "offer": None,
    }  # fmt: skip
    assert not (data_dir / "garbo.store").exists()


def test_in_words(garbo: Garbo, portfolio: Path) -> None:
    options = ("--portfolio", str(portfolio), "--at", "2026-11-12T14:20", "--dry-run")
    assert garbo("log", "--line", "Dario wrote on whatsapp, keys; I'll answer at 8pm", *options)[1].splitlines() == [
        "Client: Dario Conti or Dario Galli?",
        "Contact: message, whatsapp, from the client",
        "When: 2026-11-12 14:20",
        "What: keys",
        "Promise: answer, by 2026-11-12 20:00",
        "Inside the hours: 2026-11-12 17:59",
    ]
    assert "missed" in garbo("log", "--line", "I called Galli 10 min ago, no answer", *options)[1]


def test_without_a_dry_run_it_is_written(garbo: Garbo, portfolio: Path) -> None:
    assert garbo("import", str(portfolio))[0] == 0
    code, out, _ = garbo("log", "--line", "Galli called, invoice, I'll check tomorrow", "--json")
    made = json.loads(out)
    assert code == 0
    assert made["interaction"]
    assert made["task"]
    board = json.loads(garbo("due", "--json")[1])
    assert [one["client"] for one in board["promises"]] == ["Dario Galli"]
    assert "Logged for Dario Galli." in garbo("log", "--line", "Galli wrote")[1]


REFUSED = {
    "": "empty",
    " … , –": "empty",
    "Dario called": "Dario Conti, Dario Galli",
    "Paolo called": "No client is named",
    "Dario Conti": "neither what happened",
}


def test_what_cannot_be_written_is_one_line_and_makes_no_client(garbo: Garbo, portfolio: Path, tmp_path: Path) -> None:
    assert garbo("import", str(portfolio))[0] == 0
    for line, says in REFUSED.items():
        code, out, err = garbo("log", f"--line={line}")
        assert (code, out, len(err.splitlines())) == (1, "", 1)
        assert says in err
    assert "2 clients, 0 lines" in garbo("backup", str(tmp_path / "copy"))[1]


@pytest.mark.parametrize(
    "options",
    [
        ("--line", "x", "--client", "Ada"),
        ("--line", "x", "--portfolio", "p.json"),
        ("--client", "Ada", "--channel", "call"),
        ("--client", "Ada", "--channel", "call", "--direction", "in", "--dry-run"),
        ("--line", "x", "--lang", "de"),
        (),
    ],
)
def test_wrong_usage(garbo: Garbo, options: tuple[str, ...]) -> None:
    assert garbo("log", *options)[:2] == (2, "")
