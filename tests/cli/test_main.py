"""The command line in process, over real stores: what it prints, and its exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.app.terminal import Opener
from desktop.cli.main import run

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
CHAT = """\
30/10/26, 18:30 - Officina Bruni: ok?
12/11/26, 10:15 - Officina Bruni: novità sul listino?
12/11/26, 10:16 - Lidia: sì
12/11/26, 10:17 - Officina Bruni: quando?
"""

Garbo = Callable[..., tuple[int, str, str]]


@pytest.fixture
def garbo(data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Garbo:
    key = tmp_path / "key"
    key.write_bytes(bytes(range(32)))

    def runs(*arguments: str, key_file: bool = True) -> tuple[int, str, str]:
        common = ["--data-dir", str(data_dir), *(["--key-file", str(key)] if key_file else [])]
        capsys.readouterr()
        code = run([*common, *arguments], Opener(None, lambda: NOW))
        out, err = capsys.readouterr()
        return code, out, err

    return runs


@pytest.fixture
def chat(tmp_path: Path) -> str:
    file = tmp_path / "Chat WhatsApp con Officina Bruni.txt"
    file.write_text(CHAT, encoding="utf-8")
    return str(file)


def test_the_whole_chain(garbo: Garbo, chat: str, tmp_path: Path):
    code, out, err = garbo("import", chat, "--me", "Lidia", "--tz", "Europe/Rome", "--json")
    assert code == 0
    assert "recovery code" in err
    (one,) = json.loads(out)
    assert one["file"] == chat
    assert (one["got"]["client"], one["got"]["added"], one["got"]["already"]) == ("Officina Bruni", 4, 0)

    code, out, err = garbo("due", "--json")
    assert (code, err) == (0, "")
    board = json.loads(out)
    assert board["at"] == "2026-11-12T13:20:00Z"
    assert board["waiting"] == [
        {
            "client": "Officina Bruni",
            "since": "2026-11-12T09:17:00Z",
            "deadline": "2026-11-12T14:17:00Z",
            "state": "awaiting",
            "channel": "message",
            "lines": 1,
        }
    ]
    assert board["promises"] == board["to_tell"] == board["still_waiting"] == []

    code, out, _ = garbo("assess", "--json")
    assert json.loads(out)["clients"][0]["now"]["anxious"]["state"] == "not_enough_data"

    pages = tmp_path / "pages"
    code, out, _ = garbo(
        "summary", "--client", "bruni", "--week", "2026-W46", "--out", str(pages), "--format", "pdf,txt"
    )
    assert code == 0
    pdf, text = sorted(pages.iterdir())
    assert pdf.read_bytes().startswith(b"%PDF")
    assert "Officina Bruni" in text.read_text(encoding="utf-8")
    again = tmp_path / "again"
    code, _, _ = garbo("summary", "--client", "bruni", "--week", "2026-W46", "--out", str(again), "--fresh")
    assert code == 0
    assert [path.suffix for path in again.iterdir()] == [".pdf"]

    code, _, _ = garbo("export", "--out", str(tmp_path / "all.json"))
    assert code == 0
    assert json.loads((tmp_path / "all.json").read_bytes())["clients"][0]["name"] == "Officina Bruni"

    assert garbo("check")[0] == 0
    code, out, _ = garbo("import", "--undo", one["got"]["batch"])
    assert (code, out) == (0, "Took back 4 lines.\n")
    assert json.loads(garbo("due", "--json")[1])["waiting"] == []


def test_a_calendar_wants_its_client_and_can_be_taken_back(garbo: Garbo, tmp_path: Path):
    file = tmp_path / "agenda.ics"
    event = "BEGIN:VEVENT\nUID:a\nSUMMARY:Check-in\nDTSTART:20261102T090000Z\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n"
    file.write_text(f"BEGIN:VCALENDAR\n{event}END:VCALENDAR\n")
    code, out, _ = garbo("import", str(file), "--dry-run")
    assert (code, out.strip().endswith("1 events, 9 times in 2026, 52 times in 2027, 0 to-dos, 0 skipped")) == (0, True)
    code, _, err = garbo("import", str(file))
    assert (code, "Whose calendar is this?" in err) == (1, True)
    code, out, _ = garbo("import", str(file), "--client", "Bruni", "--json")
    (one,) = json.loads(out)
    assert (code, one["got"]["kind"], one["got"]["added"], one["got"]["client"]) == (0, "calendar", 1, "Bruni")
    code, out, _ = garbo("import", "--undo", one["got"]["batch"])
    assert code == 0


def test_backup_and_restore(garbo: Garbo, chat: str, tmp_path: Path):
    copy = str(tmp_path / "copy.garbo-backup")
    garbo("import", chat, "--me", "Lidia")
    code, out, _ = garbo("backup", copy, "--json")
    assert (code, json.loads(out)["interactions"]) == (0, 4)
    garbo("log", "--client", "Ada", "--channel", "email", "--direction", "in")
    code, out, _ = garbo("restore", copy, "--json")
    assert (code, json.loads(out)["clients"]) == (0, 1)
    assert Path(json.loads(out)["replaced"]).is_dir()
    assert json.loads(garbo("due", "--json")[1])["waiting"][0]["client"] == "Officina Bruni"


def test_log_makes_a_client_and_says_so(garbo: Garbo):
    code, out, err = garbo(
        "log",
        "--client",
        "Ada",
        "--channel",
        "call",
        "--direction",
        "in",
        "--minutes",
        "12",
        "--tag",
        "thanks",
        "--json",
    )
    assert code == 0
    assert json.loads(out)["client_is_new"] is True
    assert "Ada is a new client" in err
    assert (
        json.loads(garbo("log", "--client", "ada", "--channel", "email", "--direction", "out", "--json")[1])[
            "client_is_new"
        ]
        is False
    )


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("due",), "no store here yet"),
        (("import", "nowhere.txt"), "There is no such file"),
        (("import",), "at least one file"),
        (("restore", "nowhere"), "There is no file nowhere"),
        (("assess", "--portfolio", "nowhere"), "There is no file nowhere"),
        (("export", "--out", "x"), "no store here yet"),
        (("summary", "--client", "Ada", "--out", "x"), "no store here yet"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_code_1(garbo: Garbo, arguments: tuple[str, ...], says: str):
    code, out, err = garbo(*arguments)
    assert code == 1
    assert says in err.splitlines()[-1]
    assert out == ""


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("summary", "--client", "Nobody", "--out", "x"), "no client called Nobody"),
        (("summary", "--client", "Ada", "--out", "x", "--week", "2026-W60"), "no week called 2026-W60"),
        (("summary", "--client", "Ada", "--out", "x", "--format", "doc"), "no format called doc"),
        (("import", "--undo", "b0"), "no import called b0"),
        (("log", "--client", "Ada", "--channel", "email", "--direction", "in", "--missed"), "can be missed"),
        (("log", "--client", " ", "--channel", "email", "--direction", "in"), "name is needed"),
    ],
)
def test_what_breaks_a_rule_is_one_line_and_code_1(garbo: Garbo, arguments: tuple[str, ...], says: str):
    garbo("log", "--client", "Ada", "--channel", "email", "--direction", "in")
    code, _, err = garbo(*arguments)
    assert code == 1
    assert len(err.splitlines()) == 1
    assert says in err


def test_without_a_key_nothing_opens(garbo: Garbo):
    code, _, err = garbo("due", key_file=False)
    assert code == 1
    assert "GARBO_PASSPHRASE" in err


def test_a_wrong_key_opens_nothing_and_destroys_nothing(garbo: Garbo, tmp_path: Path):
    garbo("log", "--client", "Ada", "--channel", "email", "--direction", "in")
    wrong = tmp_path / "wrong"
    wrong.write_bytes(bytes(32))
    code, _, err = garbo("due", "--key-file", str(wrong))
    assert (code, err) == (1, "This key file does not open the store. Nothing was changed.\n")
    assert garbo("due")[0] == 0


def test_the_window_open_elsewhere_is_said(garbo: Garbo, data_dir: Path):
    from desktop.app.wiring import wire
    from desktop.system.paths import Paths

    garbo("log", "--client", "Ada", "--channel", "email", "--direction", "in")
    window = wire(Paths(data_dir, data_dir), lambda: NOW)
    window.vault.unlock_key(bytes(range(32)))
    try:
        code, _, err = garbo("log", "--client", "Ada", "--channel", "email", "--direction", "in")
    finally:
        window.close()
    assert (code, err) == (1, "Garbo is open: close the window first. Nothing was changed.\n")


def test_wrong_usage_is_code_2(garbo: Garbo):
    with pytest.raises(SystemExit) as left:
        garbo("log", "--client", "Ada", "--channel", "pigeon", "--direction", "in")
    assert left.value.code == 2
    with pytest.raises(SystemExit) as left:
        garbo("due", "--at", "noon")
    assert left.value.code == 2


def test_a_folder_may_be_named_on_either_side(garbo: Garbo, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    other = tmp_path / "other"
    garbo("log", "--client", "Ada", "--channel", "email", "--direction", "in", "--data-dir", str(other))
    assert (other / "garbo.store").exists()


def test_a_day_without_an_offset_is_hers(garbo: Garbo, tmp_path: Path):
    file = tmp_path / "p.json"
    file.write_text(
        json.dumps(
            {
                "format": "garbo-portfolio",
                "version": 1,
                "assistant": {"calendar": {"tz": "America/New_York", "week": {"mon": [["09:00", "18:00"]]}}},
            }
        )
    )
    garbo("import", str(file))
    garbo("log", "--client", "Ada", "--channel", "email", "--direction", "in", "--at", "2026-11-09T10:00:00")
    assert json.loads(garbo("due", "--json")[1])["waiting"][0]["since"] == "2026-11-09T15:00:00Z"
