"""A disk that is full or cannot be written: one code, and nothing half-written or lost."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.errors import StoreError
from db.models.client import ClientRow
from db.store import Store

ROOT = Path(__file__).parents[2]


def test_a_full_store_takes_the_write_back_and_goes_on(store: Store) -> None:
    ballast = store.path.with_name("store.ballast")
    assert ballast.stat().st_size == 1 << 20
    pages = store.connection.execute("PRAGMA page_count").fetchone()
    assert pages is not None
    store.connection.execute(f"PRAGMA max_page_count = {pages[0]}").close()
    with pytest.raises(StoreError, match="disk_full"), store.write() as session:
        session.add_all(ClientRow(uid=f"c{n}", name="x" * 5000) for n in range(40))
    assert not ballast.exists()
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(ClientRow)) == 0
    store.connection.execute("PRAGMA max_page_count = 100000").close()
    with store.write() as session:
        session.add(ClientRow(uid="c1", name="x"))


def test_a_wrong_key_says_nothing_by_itself(store_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(StoreError, match="wrong_key"):
        Store(store_path, b"x" * 32)
    assert capfd.readouterr() == ("", "")


@pytest.fixture
def small_disk(tmp_path: Path) -> Callable[[str], dict[str, object]]:
    """Runs a script on a disk of four megabytes of its own, mounted where only that process sees it."""
    unshare = shutil.which("unshare")
    trial = "mount -t tmpfs -o size=4m tmpfs ."
    if (
        unshare is None
        or subprocess.run([unshare, "-rm", "sh", "-c", trial], cwd=tmp_path, capture_output=True).returncode
    ):
        pytest.skip("this machine lets no test mount a small disk (unshare -rm)")

    def run(script: str) -> dict[str, object]:
        room = tmp_path / "disk"
        room.mkdir()
        place, python = shlex.quote(str(room)), shlex.quote(sys.executable)
        command = f"mount -t tmpfs -o size=4m tmpfs {place} && exec {python} -c '{_HEAD}{script}' {place}"
        apart = [unshare, "-rm", "sh", "-c", command]
        done = subprocess.run(apart, cwd=ROOT, capture_output=True, text=True, timeout=300)
        assert done.stderr == ""
        return dict(json.loads(done.stdout))

    return run


_HEAD = """
import json, os, subprocess, sys
from pathlib import Path
from db import check
from db.errors import StoreError
from db.models.client import ClientRow
from db.queries import clients
from db.store import Store
room = Path(sys.argv[1]); path = room / "garbo.store"; key = bytes(32)
def write(store, n):
    with store.write() as session:
        session.add(ClientRow(uid=str(n), name="x" * 3000))
def held(store):
    with store.read() as session:
        return len(clients.names(session))
def remount(how):
    subprocess.run(["mount", "-o", "remount," + how, str(room)], check=True)
def code(attempt):
    try:
        attempt()
    except StoreError as error:
        return error.code
"""


def test_a_full_disk_loses_nothing(small_disk: Callable[[str], dict[str, object]]) -> None:
    said = small_disk("""
store = Store(path, key); written = 0
while (refused := code(lambda: write(store, written))) is None:
    written += 1
found = {"refused": refused, "written": written, "held": held(store), "ballast": (room / "store.ballast").exists()}
store.close()
left = sorted(one.name for one in room.iterdir())
remount("size=9m")
store = Store(path, key)
found |= {"left": left, "again": held(store), "wrong": check.problems(store.connection)}
found["more"] = code(lambda: write(store, "more"))
print(json.dumps(found))
""")
    written = said.pop("written")
    assert isinstance(written, int)
    assert written > 50
    assert said == {
        "refused": "disk_full",
        "held": written,
        "ballast": False,
        "left": ["garbo.store"],
        "again": written,
        "wrong": [],
        "more": None,
    }


def test_a_disk_that_turns_read_only_is_told(small_disk: Callable[[str], dict[str, object]]) -> None:
    said = small_disk("""
store = Store(path, key); write(store, 1); store.close(); before = path.read_bytes()
remount("ro")
found = {"opening": code(lambda: Store(path, key)), "same": path.read_bytes() == before}
remount("rw")
found["held"] = held(Store(path, key))
print(json.dumps(found))
""")
    assert said == {"opening": "read_only", "same": True, "held": 1}


def test_no_room_for_a_new_store_is_told(small_disk: Callable[[str], dict[str, object]]) -> None:
    said = small_disk("""
(room / "full").write_bytes(bytes((4 << 20) - 8192))
print(json.dumps({"making": code(lambda: Store(path, key))}))
""")
    assert said == {"making": "disk_full"}
