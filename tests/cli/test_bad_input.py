"""Bad input on the command line: one clear line, the right exit code, and nothing lost."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.app.terminal import Opener
from desktop.cli import commands
from desktop.cli.main import run
from desktop.cli.printing import plain

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
CHAT = "30/10/26, 18:30 - Officina Bruni: ok?\n12/11/26, 10:16 - Lidia: sì\n"
EMAIL_IN = ("--channel", "email", "--direction", "in")

Garbo = Callable[..., tuple[int, str, str]]


@pytest.fixture
def garbo(data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Garbo:
    key = tmp_path / "key"
    key.write_bytes(bytes(range(32)))

    def runs(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        try:
            code = run(
                ["--data-dir", str(data_dir), "--key-file", str(key), *arguments], Opener("a passphrase", lambda: NOW)
            )
        except SystemExit as left:
            code = int(left.code or 0)
        out, err = capsys.readouterr()
        return code, out, err

    return runs


@pytest.fixture
def ada(garbo: Garbo) -> Garbo:
    assert garbo("log", "--client", "Ada", *EMAIL_IN)[0] == 0
    return garbo


def refused(answer: tuple[int, str, str], says: str) -> None:
    code, out, err = answer
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert says in err


def text(tmp_path: Path, name: str, content: str) -> str:
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    return str(file)


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--me", "Nobody"),
        ("--me", "Lidia", "--tz", "Nowhere/Bad"),
        ("--me", "Lidia", "--client", " "),
    ],
)
def test_a_refused_import_makes_no_store(garbo: Garbo, data_dir: Path, tmp_path: Path, arguments: tuple[str, ...]):
    code, _, err = garbo("import", text(tmp_path, "chat.txt", CHAT), *arguments)
    assert (code, len(err.splitlines())) == (1, 1)
    assert not (data_dir / "garbo.store").exists()
    code, _, err = garbo("import", text(tmp_path, "empty.txt", ""))
    assert (code, len(err.splitlines())) == (1, 1)
    assert not (data_dir / "garbo.store").exists()


def test_a_wrong_key_is_said_once_for_many_files(ada: Garbo, tmp_path: Path):
    wrong = tmp_path / "wrong"
    wrong.write_bytes(bytes(32))
    chat = text(tmp_path, "chat.txt", CHAT)
    refused(ada("import", chat, chat, "--key-file", str(wrong), "--json"), "does not open the store")


def test_what_was_imported_before_a_store_failed_is_said(
    ada: Garbo, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    chat = text(tmp_path, "chat.txt", CHAT)
    other = text(tmp_path, "other.txt", CHAT.replace("Officina Bruni", "Ditta Rossi"))
    backups = data_dir / "backups"
    # The second file asks for a second copy in the same folder, where by then a file lies in the way.
    from desktop.services.custody import Custody

    copy = Custody.before_import

    def once(self: Custody, between: Callable[[], None] = lambda: None) -> object:
        if backups.is_dir():
            backups.rename(data_dir / "moved")
            backups.write_bytes(b"")
        return copy(self, between)

    monkeypatch.setattr(Custody, "before_import", once)
    code, out, err = ada("import", chat, other, "--me", "Lidia", "--json")
    assert code == 1
    assert next(one["file"] for one in json.loads(out)) == chat
    assert len(err.splitlines()) == 1


def test_a_key_file_that_never_ends_is_no_key(ada: Garbo):
    if not Path("/dev/zero").exists():
        pytest.skip("there is no /dev/zero here")
    refused(ada("due", "--key-file", "/dev/zero"), "exactly 32 bytes")


def test_an_emptied_store_is_damaged_and_not_new(ada: Garbo, data_dir: Path):
    for size in (0, 1):
        os.truncate(data_dir / "garbo.store", size)
        refused(ada("due"), "store is damaged")
        refused(ada("log", "--client", "Bruni", *EMAIL_IN), "store is damaged")
        assert (data_dir / "garbo.store").stat().st_size == size


@pytest.mark.parametrize("command", [("backup",), ("export", "--out")])
@pytest.mark.parametrize("name", ["garbo.store", "garbo.store-wal", "store.keys", "link"])
def test_nothing_is_written_over_the_store(ada: Garbo, data_dir: Path, command: tuple[str, ...], name: str):
    if name == "link":
        os.link(data_dir / "garbo.store", data_dir / "link")
    refused(ada(*command, str(data_dir / name)), "belongs to the store itself")
    assert ada("check")[0] == 0


@pytest.mark.parametrize("closed", ["store.keys", "garbo.store", "."])
def test_what_may_not_be_read_is_not_called_damaged(ada: Garbo, data_dir: Path, closed: str):
    (data_dir / closed).chmod(0)
    try:
        if os.access(data_dir / closed, os.R_OK):
            pytest.skip("this user may read everything")
        refused(ada("due"), "without the rights")
    finally:
        (data_dir / closed).chmod(0o700)


def test_a_folder_is_not_overwritten_by_a_backup(ada: Garbo, tmp_path: Path):
    (tmp_path / "folder").mkdir()
    refused(ada("backup", str(tmp_path / "folder")), "cannot be written")


def test_what_cannot_be_written_leaves_what_was_there(ada: Garbo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    file = tmp_path / "all.json"
    file.write_text("before")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop.system.whole.os.fsync", full)
    refused(ada("export", "--out", str(file)), "disk is full")
    refused(ada("summary", "--client", "Ada", "--out", str(tmp_path / "out"), "--format", "txt"), "disk is full")
    assert file.read_text() == "before"
    assert list((tmp_path / "out").iterdir()) == []


def test_an_altered_page_is_told_by_the_check(ada: Garbo, data_dir: Path):
    data = bytearray((data_dir / "garbo.store").read_bytes())
    # The last page but one: of the stationery that she has not made yet, which opening does not read.
    data[-4096 - 2000] ^= 0xFF
    (data_dir / "garbo.store").write_bytes(data)
    code, out, err = ada("check", "--json")
    assert (code, json.loads(out)) == (1, {"ok": False, "problems": ["pages_altered"]})
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("log", "--client", "\u200e", *EMAIL_IN), "name is needed"),
        (("log", "--client", "x" * 201, *EMAIL_IN), "200 characters"),
        (("log", "--client", "Ada", *EMAIL_IN, "--minutes", "10081"), "from 0 to 10080"),
        (("summary", "--client", "", "--out", "x"), "name is needed"),
        (("summary", "--client", "Ada", "--out", "x", "--week", "9999-W52"), "no week called"),
        (("restore", "l" * 300), "There is no file"),
        (("due", "--data-dir", "l" * 300), "a name is too long"),
        (("import", "--undo", ""), "no import called"),
        (("import", "--dry-run"), "at least one file"),
    ],
)
def test_it_is_refused_in_one_line(ada: Garbo, arguments: tuple[str, ...], says: str):
    refused(ada(*arguments), says)


@pytest.mark.parametrize(
    "arguments",
    [
        ("due", "--at", "0001-01-01T00:00:00+14:00"),
        ("due", "--at", "9999-12-31T23:59:59-12:00"),
        ("assess", "--at", "9999-12-31"),
        ("log", "--client", "Ada", *EMAIL_IN, "--at", "9999-12-31"),
        ("log", "--client", "Ada", *EMAIL_IN, "--minutes", "9" * 30),
        ("log", "--client", "Ada", *EMAIL_IN, "--text", "\udcff"),
    ],
)
def test_it_is_wrong_usage(ada: Garbo, arguments: tuple[str, ...]):
    code, out, _ = ada(*arguments)
    assert (code, out) == (2, "")


def test_a_line_from_before_the_import_has_no_deadline(garbo: Garbo, tmp_path: Path):
    chat = text(tmp_path, "chat.txt", "12/10/26, 10:16 - Lidia: sì\n30/10/26, 18:30 - Officina Bruni: ok?\n")
    assert garbo("import", chat, "--me", "Lidia")[0] == 0
    board = json.loads(garbo("due", "--json")[1])
    assert board["waiting"] == []
    assert [(one["state"], one["deadline"]) for one in board["still_waiting"]] == [("still_waiting", None)]


def test_a_line_of_a_far_year_is_skipped(garbo: Garbo, tmp_path: Path):
    """Else every day until then would be judged."""
    chat = text(tmp_path, "chat.txt", CHAT + "31/12/9999, 10:15 - Officina Bruni: ok?\n")
    (one,) = json.loads(garbo("import", chat, "--me", "Lidia", "--json")[1])
    assert (one["got"]["added"], one["got"]["skipped"]) == (2, 1)
    rows = [{"id": "i", "at": f"{year}-06-01T10:00:00Z", "channel": "email", "direction": "in"} for year in (1, 9999)]
    clients = [{"id": "c", "name": "Ada", "interactions": rows}]
    file = text(tmp_path, "p.json", json.dumps({"format": "garbo-portfolio", "version": 1, "clients": clients}))
    (one,) = json.loads(garbo("import", file, "--json")[1])
    assert one["got"]["skipped"] == 2
    assert garbo("assess")[0] == 0


@pytest.mark.parametrize("version", ["1", 0, None, 0.5])
def test_a_version_that_is_no_number_is_not_called_newer(garbo: Garbo, tmp_path: Path, version: object):
    file = text(tmp_path, "p.json", json.dumps({"format": "garbo-portfolio", "version": version}))
    refused(garbo("import", file), "not a portfolio file")


def test_names_do_not_steer_the_terminal(garbo: Garbo):
    _, out, err = garbo("log", "--client", "A\"d'a\n\x1b[31mred\x07", *EMAIL_IN)
    assert "\x1b" not in out + err
    assert json.loads(garbo("due", "--json")[1])["waiting"][0]["client"] == "A\"d'a [31mred"
    assert plain("a\x1b[2Jb\nc\x85\u2028") == "a\ufffd[2Jb\nc\ufffd\ufffd"


def test_a_fault_of_our_own_is_one_line_that_quotes_nothing(ada: Garbo, monkeypatch: pytest.MonkeyPatch):
    def breaks(_: commands.Room) -> int:
        raise KeyError("a client's words")

    monkeypatch.setattr(commands, "due", breaks)
    refused(ada("due"), "(KeyError, test_bad_input.py:")
    assert "words" not in ada("due")[2]


def test_an_interrupt_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    def stopped(_: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop.app.terminal.main", stopped)
    monkeypatch.setattr("sys.argv", ["garbo", "due"])
    assert main() == 1
    assert capsys.readouterr() == ("", "Stopped. What was not finished was not kept.\n")


def test_an_interrupt_in_a_write_keeps_nothing_of_it(ada: Garbo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from desktop.services import imports

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    chat = text(tmp_path, "chat.txt", CHAT)
    with monkeypatch.context() as patched:
        patched.setattr(imports.interaction_queries, "add_many", stopped)
        with pytest.raises(KeyboardInterrupt):
            ada("import", chat, "--me", "Lidia")
    assert "1 clients, 1 lines" in ada("backup", str(tmp_path / "copy"))[1]
