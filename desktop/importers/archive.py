"""A zip from elsewhere, read in memory within limits: nothing is unpacked, no name is trusted."""

from __future__ import annotations

import lzma
import re
import struct
import zipfile
import zlib
from typing import BinaryIO

from desktop.domain.errors import Unreadable

MOST_ENTRIES = 20_000
LARGEST_TEXT = 32 * 1024 * 1024
"""Bytes of one chat, unpacked: some four hundred thousand messages."""
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, NotImplementedError, ValueError, OSError),
)
_MOST_RATIO = 200
_RATIO_MATTERS = 1024 * 1024
_CANDIDATES = 5
_CHAT_NAME = re.compile(r"_chat\.txt", re.IGNORECASE)
_NAMED_CHAT = re.compile(r".*(?:whatsapp|chat|czat|conversa|discussion).*\.txt", re.IGNORECASE)


def texts_in(file: BinaryIO) -> list[tuple[str, bytes]]:
    """The .txt members that may be the chat, likeliest first, as (base name, bytes); five at most.

    Beside the chat an export holds media, which are not read. Raises Unreadable: `broken_archive`, `encrypted_archive`,
    `too_many_entries`, `too_large`, `no_chat_in_archive`.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            if len(members) > MOST_ENTRIES:
                raise Unreadable("too_many_entries", most=MOST_ENTRIES)
            candidates = sorted((one for one in members if _may_be_chat(one)), key=_likelihood)
            if not candidates:
                raise Unreadable("no_chat_in_archive")
            return [(_base(one), _bytes(archive, one)) for one in candidates[:_CANDIDATES] if _is_fit(one, candidates)]
    except (*_BROKEN, RuntimeError) as error:
        raise Unreadable("broken_archive") from error


def names_in(file: BinaryIO) -> list[str]:
    """The names of the first members, to tell what kind of packed file this is; empty where it cannot be opened."""
    try:
        with zipfile.ZipFile(file) as archive:
            return [one.filename for one in archive.infolist()[:200]]
    except _BROKEN:
        return []


def _base(member: zipfile.ZipInfo) -> str:
    return member.filename.replace("\\", "/").rpartition("/")[2]


def _parts(member: zipfile.ZipInfo) -> list[str]:
    return member.filename.replace("\\", "/").split("/")


def _may_be_chat(member: zipfile.ZipInfo) -> bool:
    base = _base(member)
    return (
        base.lower().endswith(".txt")
        and not base.startswith(".")
        and "__MACOSX" not in _parts(member)
        and member.file_size > 0
    )


def _likelihood(member: zipfile.ZipInfo) -> tuple[bool, int, int]:
    base = _base(member)
    named = 0 if _CHAT_NAME.fullmatch(base) else 1 if _NAMED_CHAT.fullmatch(base) else 2
    return ".." in _parts(member), named, -member.file_size


def _is_fit(member: zipfile.ZipInfo, candidates: list[zipfile.ZipInfo]) -> bool:
    """The likeliest one has to pass; another that does not is only left out."""
    problem = _problem(member)
    if problem is not None and member is candidates[0]:
        raise problem
    return problem is None


def _problem(member: zipfile.ZipInfo) -> Unreadable | None:
    if member.flag_bits & 0x1:
        return Unreadable("encrypted_archive")
    if member.file_size > LARGEST_TEXT:
        return Unreadable("too_large", most=LARGEST_TEXT)
    if member.file_size > _RATIO_MATTERS and member.file_size > _MOST_RATIO * max(1, member.compress_size):
        return Unreadable("too_large", most=LARGEST_TEXT)
    return None


def _bytes(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """Reads one byte more than is allowed at most: the size written in the archive may be a lie."""
    with archive.open(member) as stream:
        data = stream.read(LARGEST_TEXT + 1)
    if len(data) > LARGEST_TEXT:
        raise Unreadable("too_large", most=LARGEST_TEXT)
    return data
