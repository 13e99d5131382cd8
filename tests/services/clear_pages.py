"""A store as it lies on the disk, every page of it deciphered; for tests of what must not be in it."""

from __future__ import annotations

from pathlib import Path

import pytest

_PAGE, _RESERVE = 4096, 80


def pages(store: Path, key: bytes) -> bytes:
    """All pages as they lie in the file, those that are free too: SQLCipher 4, AES-256-CBC with the raw key."""
    ciphers = pytest.importorskip("cryptography.hazmat.primitives.ciphers")
    raw, clear = store.read_bytes(), b""
    assert len(raw) % _PAGE == 0
    for at in range(0, len(raw), _PAGE):
        page = raw[at : at + _PAGE]
        body, vector = page[16 if at == 0 else 0 : -_RESERVE], page[-_RESERVE : -_RESERVE + 16]
        cipher = ciphers.Cipher(ciphers.algorithms.AES(key), ciphers.modes.CBC(vector))
        clear += cipher.decryptor().update(body)
    return clear
