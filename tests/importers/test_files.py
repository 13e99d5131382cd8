"""Files from others: found out by content, read within limits, never unpacked."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from pathlib import Path

import pytest

from desktop.domain.errors import Unreadable
from desktop.importers import archive
from desktop.importers.detect import Kind, kind_of
from desktop.importers.files import read_chat

CHAT = "25/03/24, 10:00 - Anna: good morning\n26/03/24, 11:00 - Bob: hello\n"
OTHER = "25/03/24, 10:00 - Carla: quite another chat\n"


def packed(members: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in members.items():
            zipped.writestr(name, content)
    return buffer.getvalue()


def file(tmp_path: Path, data: bytes | str, name: str = "anything.bin") -> str:
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return str(path)


def refusal(path: str) -> str:
    with pytest.raises(Unreadable) as caught:
        read_chat(path)
    return caught.value.code


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (CHAT.encode(), Kind.WHATSAPP),
        (b"\xef\xbb\xbf\xe2\x80\x8e[25/03/24, 10:00:00] Anna: hi", Kind.WHATSAPP),
        (b"", Kind.EMPTY),
        (b" \r\n\t", Kind.EMPTY),
        (b"\x89PNG\r\n\x1a\n....", Kind.PICTURE),
        (b"%PDF-1.7 ...", Kind.PDF),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR", Kind.CALENDAR),
        (b"BEGIN:VCARD\r\nFN:A\r\nEND:VCARD", Kind.CONTACTS),
        (b"From: a@x.example\r\nSubject: hi\r\n\r\nhello", Kind.MAIL),
        (b"From a@x Mon Jan 1\nFrom: a@x.example\nTo: b@x.example\n\nhello", Kind.MAIL),
        (b"From: a@x.example\nSubject: chat\n\n25/03/24, 10:00 - Anna: hi\n", Kind.MAIL),
        (b"<?xml version='1.0'?><calls count='0'></calls>", Kind.PHONE_LOG),
        (b"<!DOCTYPE html><html></html>", Kind.HTML),
        (b'{"messages": [{"date_unixtime": "1"}]}', Kind.TELEGRAM),
        (b'[{"a": 1}]', Kind.JSON),
        (b'{"format": "garbo-portfolio", "version": 1}', Kind.PORTFOLIO),
        (b"Name,E-mail,Phone\nAnna,a@x.example,1\n", Kind.TABLE),
        (b"this is just a note", Kind.TEXT),
        (b"\x00\x01\x02\x03" * 50, Kind.BINARY),
        (packed({"xl/workbook.xml": "", "[Content_Types].xml": ""}), Kind.SPREADSHEET),
        (packed({"_chat.txt": CHAT}), Kind.ZIP),
    ],
)
def test_kind_comes_from_the_content(data: bytes, kind: Kind) -> None:
    assert kind_of(io.BytesIO(data)) is kind


def test_a_chat_under_any_name(tmp_path: Path) -> None:
    assert read_chat(file(tmp_path, CHAT, "photo.png")).senders == {"Anna": 1, "Bob": 1}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n....", "not_yet_read"),
        (b"just words", "not_a_chat"),
        (b'{"format": "garbo-portfolio", "version": 1}', "portfolio"),
        (packed({"readme.md": "x", "a/b.jpg": "y"}), "no_chat_in_archive"),
        (packed({"notes.txt": "no dates here"}), "no_chat_in_archive"),
        (packed({"__MACOSX/._chat.txt": CHAT, ".hidden.txt": CHAT}), "no_chat_in_archive"),
        (packed({"inner.zip": packed({"_chat.txt": CHAT})}), "no_chat_in_archive"),
        (packed({"_chat.txt": CHAT})[:60], "broken_archive"),
        (b"PK\x03\x04" + b"x" * 100, "broken_archive"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, data: bytes, code: str) -> None:
    assert refusal(file(tmp_path, data)) == code


def test_places_that_are_no_files(tmp_path: Path) -> None:
    assert refusal(str(tmp_path)) == "folder"
    assert refusal(str(tmp_path / "absent.txt")) == "missing"
    assert refusal("bad\x00name") == "missing"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes on this system")
def test_a_pipe_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refusal(str(tmp_path / "pipe")) == "not_a_file"


def test_the_chat_is_chosen_among_the_members(tmp_path: Path) -> None:
    data = packed({"../../evil.txt": OTHER * 9, "diary.txt": OTHER * 5, "Export/_chat.txt": CHAT, "a.jpg": "x"})
    assert set(read_chat(file(tmp_path, data)).senders) == {"Anna", "Bob"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["anything.bin"]


def test_the_next_member_is_tried(tmp_path: Path) -> None:
    data = packed({"WhatsApp Chat with Anna.txt": "no dates", "other.txt": CHAT})
    assert len(read_chat(file(tmp_path, data)).entries) == 2


def test_title_of_an_archive(tmp_path: Path) -> None:
    assert read_chat(file(tmp_path, packed({"_chat.txt": CHAT}), "WhatsApp Chat - Anna.zip")).title == "Anna"


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    assert refusal(file(tmp_path, packed({"_chat.txt": b"0" * (40 * 1024 * 1024)}))) == "too_large"
    assert refusal(file(tmp_path, packed({"_chat.txt": b"0" * (8 * 1024 * 1024)}))) == "too_large"


def test_a_size_that_lies(tmp_path: Path) -> None:
    data = bytearray(packed({"_chat.txt": b"0" * (40 * 1024 * 1024)}))
    entry = data.rindex(b"PK\x01\x02")
    struct.pack_into("<L", data, entry + 24, 100)
    assert refusal(file(tmp_path, bytes(data))) in ("too_large", "broken_archive", "no_chat_in_archive")


def test_a_password(tmp_path: Path) -> None:
    data = bytearray(packed({"_chat.txt": CHAT}))
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    assert refusal(file(tmp_path, bytes(data))) == "encrypted_archive"


def test_too_many_members(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_ENTRIES", 3)
    assert refusal(file(tmp_path, packed({f"{n}.txt": "x" for n in range(4)}))) == "too_many_entries"


def test_progress_runs_forward(tmp_path: Path) -> None:
    told: list[float] = []
    read_chat(file(tmp_path, CHAT * 3000), progress=told.append)
    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] <= 1
