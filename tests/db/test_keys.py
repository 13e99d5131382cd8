"""Key slots and recovery codes."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import keys, recovery
from db.errors import StoreError
from db.keys import Way

KEY = bytes(range(32))
SLOT = keys.wrap(Way.KEY_FILE, b"s" * 32, KEY)
ALIKE = str.maketrans({"0": "o", "1": "l", "V": "u"})


@pytest.fixture(autouse=True)
def _as_shipped(monkeypatch: pytest.MonkeyPatch, costs: dict[str, int]) -> None:
    monkeypatch.setattr(keys, "_ARGON2_COSTS", costs)


def test_a_passphrase_costs_what_the_standard_recommends() -> None:
    slot = keys.wrap(Way.PASSPHRASE, b"violet stairs nine", KEY)
    assert (slot.kdf, slot.costs) == ("argon2id", {"memory_kib": 64 * 1024, "passes": 3, "lanes": 4})
    assert keys.unwrap(slot, b"violet stairs nine") == KEY


@pytest.mark.parametrize("way", list(Way))
def test_a_slot_opens_with_its_secret_only(way: Way) -> None:
    slot = keys.wrap(way, b"secret", KEY)
    assert keys.unwrap(slot, b"secret") == KEY
    assert keys.unwrap(slot, b"Secret") is None


def test_two_slots_of_one_secret_share_nothing() -> None:
    other = keys.wrap(Way.KEY_FILE, b"s" * 32, KEY)
    assert (other.salt, other.masked, other.tag) != (SLOT.salt, SLOT.masked, SLOT.tag)
    assert other.masked != SLOT.masked


@pytest.mark.parametrize(
    ("way", "secret", "salt", "masked", "tag"),
    [
        (
            Way.PASSPHRASE,
            b"violet stairs nine",
            "2bff02b2bfe4f282d7b36f03a74b7d67",
            "bbbec3573500bbf2eeebe4cdcd84aa0c0042928b00b603d08f610064028499bd",
            "9938653e856ceec98d473b964f05f683a1b6f243e4ffe64a81705ac6dae53ae8",
        ),
        (
            Way.KEY_FILE,
            b"s" * 32,
            "908890cdeebb346f3cae77af1fdc489f",
            "26d8df8de7a3a11010c5e44a7975f1438df4325b03444565185fcc5ab1e1493c",
            "ce7d5310aa64e388773f203f54e0320da07c85f1a3fcaa21a9cebe6718d70321",
        ),
    ],
)
def test_a_slot_written_by_the_first_version_opens(way: Way, secret: bytes, salt: str, masked: str, tag: str) -> None:
    slow = way is Way.PASSPHRASE
    costs = {"memory_kib": 65536, "passes": 3, "lanes": 4} if slow else {}
    slot = keys.Slot(way, "argon2id" if slow else "hkdf-sha256", costs, salt, masked, tag)
    assert keys.unwrap(slot, secret) == KEY


def test_a_passphrase_is_one_however_it_was_composed() -> None:
    assert keys.from_passphrase("perche\u0301") == keys.from_passphrase("perché")


def test_slots_are_kept_and_read_by_their_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "store.keys"
    keys.write(path, (SLOT,))
    keys.write(path, (SLOT, keys.wrap(Way.PASSPHRASE, b"p", KEY)))
    found = keys.read(path)
    assert [keys.unwrap(slot, secret) for slot, secret in zip(found, (b"s" * 32, b"p"), strict=True)] == [KEY, KEY]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["store.keys"]


@pytest.mark.parametrize("field", ["way", "salt", "masked", "tag"])
def test_an_altered_slot_opens_nothing(tmp_path: Path, field: str) -> None:
    path = tmp_path / "store.keys"
    keys.write(path, (SLOT,))
    held = json.loads(path.read_text())
    old = held["slots"][0][field]
    held["slots"][0][field] = "recovery_code" if field == "way" else ("1" if old[0] != "1" else "2") + old[1:]
    path.write_text(json.dumps(held))
    (slot,) = keys.read(path)
    assert keys.unwrap(slot, b"s" * 32) is None


def test_costs_out_of_bounds_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "store.keys"
    keys.write(path, (keys.wrap(Way.PASSPHRASE, b"p", KEY),))
    path.write_text(path.read_text().replace("65536", "99999999"))
    with pytest.raises(StoreError, match="keys_are_damaged"):
        keys.read(path)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"format": "garbo-keys", "version": 2, "slots": []}', "\x00"])
def test_a_file_that_is_no_slots_is_a_code(tmp_path: Path, text: str) -> None:
    path = tmp_path / "store.keys"
    path.write_text(text)
    with pytest.raises(StoreError, match="keys_are_damaged"):
        keys.read(path)


def test_a_missing_file_is_a_code(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="keys_are_missing"):
        keys.read(tmp_path / "store.keys")


def test_a_recovery_code_is_read_however_it_was_typed() -> None:
    code = recovery.new_code()
    assert len(code.split("-")) == 7
    for typed in (code.lower(), code.replace("-", ""), code.replace("-", " "), f" {code} ", code.translate(ALIKE)):
        assert recovery.secret_of(typed) == recovery.secret_of(code) is not None


def test_two_codes_differ() -> None:
    assert recovery.new_code() != recovery.new_code()


@given(st.integers(0, 27), st.integers(1, 31))
def test_every_single_mistake_is_noticed(place: int, off: int) -> None:
    code = recovery.new_code().replace("-", "")
    wrong = recovery._SIGNS[(recovery._SIGNS.index(code[place]) + off) % 32]
    assert recovery.secret_of(code[:place] + wrong + code[place + 1 :]) is None


@given(st.integers(0, 24))
def test_every_swap_of_neighbours_is_noticed(place: int) -> None:
    code = recovery.new_code().replace("-", "")
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert swapped == code or recovery.secret_of(swapped) is None


@pytest.mark.parametrize("code", ["", "abc", "7K3D" * 7, "ł" * 28, "7K3D-" * 8])
def test_what_is_no_code_is_none(code: str) -> None:
    assert recovery.secret_of(code) is None
