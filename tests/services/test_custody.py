"""Copies of the store: made, verified, kept in turn, put back; and what the raw files give away."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.errors import Refused, StoreFailed
from desktop.services.suite import Services
from desktop.system.paths import Paths

KEY_FILE = bytes(range(32))


def log(services: Services, client: str, text: str = "") -> None:
    services.interactions.log_for(client, channel="email", direction="in", text=text)


def names(services: Services) -> list[str]:
    return [line.name for line in services.clients.lines()]


def test_a_backup_is_put_back_whole_and_keeps_what_it_replaces(
    opened: Callable[[], Services], tmp_path: Path, place: Paths
):
    services = opened()
    log(services, "Ada")
    file = tmp_path / "copy.garbo-backup"
    assert services.custody.backup(file).clients == 1
    log(services, "Bruni")
    services.close()
    found = services.custody.rehearse(file, key_file=KEY_FILE)
    assert (found.contents.clients, found.contents.interactions) == (1, 1)
    done = services.custody.restore(file, key_file=KEY_FILE)
    assert done.replaced is not None
    assert names(opened()) == ["Ada"]
    assert (done.replaced / place.store.name).exists()


def test_a_rehearsal_changes_nothing(opened: Callable[[], Services], tmp_path: Path, place: Paths):
    services = opened()
    log(services, "Ada")
    services.custody.backup(tmp_path / "copy.garbo-backup")
    services.close()
    before = {file: file.read_bytes() for file in place.data.rglob("*") if file.is_file()}
    services.custody.rehearse(tmp_path / "copy.garbo-backup", key_file=KEY_FILE)
    assert {file: file.read_bytes() for file in place.data.rglob("*") if file.is_file()} == before


def test_another_key_puts_nothing_back(opened: Callable[[], Services], tmp_path: Path):
    services = opened()
    log(services, "Ada")
    services.custody.backup(tmp_path / "copy.garbo-backup")
    log(services, "Bruni")
    services.close()
    with pytest.raises(Refused) as caught:
        services.custody.restore(tmp_path / "copy.garbo-backup", key_file=bytes(32))
    assert caught.value.code == "wrong_key_file"
    assert names(opened()) == ["Ada", "Bruni"]


def test_what_is_no_backup_is_refused(opened: Callable[[], Services], tmp_path: Path):
    services = opened()
    log(services, "Ada")
    file = tmp_path / "copy.garbo-backup"
    services.custody.backup(file)
    services.close()
    file.write_bytes(file.read_bytes()[:-2000])
    with pytest.raises(StoreFailed) as caught:
        services.custody.restore(file, key_file=KEY_FILE)
    assert caught.value.code == "not_a_backup"
    assert names(opened()) == ["Ada"]


def test_a_store_that_is_open_is_not_replaced(opened: Callable[[], Services], tmp_path: Path):
    services = opened()
    log(services, "Ada")
    services.custody.backup(tmp_path / "copy.garbo-backup")
    with pytest.raises(StoreFailed) as caught:
        services.custody.restore(tmp_path / "copy.garbo-backup", key_file=KEY_FILE)
    assert caught.value.code == "store_is_open_elsewhere"


def test_one_copy_a_day_and_the_old_ones_go(services: Services, moving, place: Paths):
    for _ in range(9):
        assert services.custody.daily_backup() is not None
        assert services.custody.daily_backup() is None
        moving.move(days=1)
    kept = sorted(file.name for file in place.backups.iterdir())
    # Seven days and the last of each of two weeks, which are among them or Sunday's.
    assert 7 <= len(kept) <= 8
    assert kept[-1].startswith("2026-11-20")


def test_the_copy_lets_other_work_pass(services: Services):
    log(services, "Ada")
    passed: list[int] = []
    services.custody.daily_backup(lambda: passed.append(1))
    assert passed


def test_a_sound_store_has_no_problems(services: Services):
    log(services, "Ada")
    assert services.custody.check() == []


def test_the_files_alone_tell_no_word(opened: Callable[[], Services], tmp_path: Path, place: Paths):
    services = opened()
    mail = {"at": "2026-11-10T10:00:00Z", "channel": "email", "direction": "in"}
    words = ["Bottega Quarzo", "zaffiro", "ametista", "topazio@pietre.example"]
    whole = {
        "format": "garbo-portfolio",
        "version": 1,
        "assistant": {"name": "Lidia", "calendar": {"tz": "Europe/Rome", "week": {"mon": [["09:00", "18:00"]]}}},
        "clients": [
            {
                "id": "c1",
                "name": words[0],
                "people": [{"name": "Piero", "emails": [words[3]]}],
                "interactions": [{"id": f"i{n}", "text": words[1], **mail} for n in range(300)],
                "tasks": [{"id": "k1", "title": words[2], "owner": "assistant", "created_at": "2026-11-10T10:00:00Z"}],
            }
        ],
    }
    file = tmp_path / "portfolio.json"
    file.write_text(json.dumps(whole))
    services.imports.commit(services.imports.preview(str(file), services.imports.read(file)))
    services.custody.daily_backup()
    while_open = b"".join(one.read_bytes() for one in place.data.rglob("*") if one.is_file())
    services.close()
    closed = b"".join(one.read_bytes() for one in place.data.rglob("*") if one.is_file())
    for word in words:
        assert word.encode() not in while_open + closed
        assert word.encode("utf-16-le") not in while_open + closed
    # The same look finds the word in the portfolio itself, so it can find one.
    assert words[1].encode() in file.read_bytes()


def test_what_she_decided_about_a_signal_is_in_the_whole_export_and_in_no_single_clients(services: Services):
    log(services, "Ada")
    (ada,) = services.clients.lines()
    services.signals.not_so(ada.id, ("contact_outside_hours",), "a fair in May")
    assert b"a fair in May" in services.custody.export()
    assert b"a fair in May" not in services.custody.export("Ada")
    assert b"contact_outside_hours" not in services.custody.export("Ada")
