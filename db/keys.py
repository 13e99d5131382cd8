"""Key slots: the store's random key, wrapped once for each way in, in a small file beside the store.

Each slot derives 64 bytes from its secret and a salt of its own: 32 mask the key, 32 authenticate the slot
(encrypt, then HMAC-SHA-256, RFC 2104). A salt is never used twice, so the mask is a one-time pad for one message of its
own length. A passphrase goes through Argon2id with the second recommended parameters of RFC 9106 (64 MiB, 3 passes,
4 lanes); a key file, a recovery code and what a keyring keeps are random already and go through HKDF-SHA-256
(RFC 5869).
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import unicodedata
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path

from db.errors import KEYS_ARE_DAMAGED, KEYS_ARE_MISSING, StoreError, code_of_os
from db.files import sync_directory

KEY_BYTES = 32
_SALT_BYTES = 16
_FORMAT = {"format": "garbo-keys", "version": 1}
_HKDF = "hkdf-sha256"
_ARGON2 = "argon2id"
_ARGON2_COSTS = {"memory_kib": 64 * 1024, "passes": 3, "lanes": 4}
# Costs come from a file: a forged one must not take the machine down.
_HIGHEST_COSTS = {"memory_kib": 1024 * 1024, "passes": 16, "lanes": 16}


class Way(StrEnum):
    """A way into the store."""

    PASSPHRASE = "passphrase"
    RECOVERY_CODE = "recovery_code"
    KEY_FILE = "key_file"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class Slot:
    """The key as one secret opens it; everything but the secret."""

    way: Way
    kdf: str
    costs: dict[str, int]
    salt: str
    masked: str
    tag: str = ""


Slots = tuple[Slot, ...]


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def from_passphrase(passphrase: str) -> bytes:
    """The same secret however the keyboard composed its accents (NFC, as RFC 8265 has it)."""
    return unicodedata.normalize("NFC", passphrase).encode()


def wrap(way: Way, secret: bytes, key: bytes) -> Slot:
    """A new slot, under a new salt. For a passphrase it takes an eighth of a second and 64 MiB, on purpose."""
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    slow = way is Way.PASSPHRASE
    slot = Slot(way, _ARGON2 if slow else _HKDF, _ARGON2_COSTS if slow else {}, secrets.token_hex(_SALT_BYTES), "")
    mask, mac = _derived(slot, secret)
    slot = replace(slot, masked=_xor(mask, key).hex())
    return replace(slot, tag=_tag(slot, mac))


def unwrap(slot: Slot, secret: bytes) -> bytes | None:
    """The key; None when the secret is another, or the slot was altered."""
    mask, mac = _derived(slot, secret)
    if not hmac.compare_digest(_tag(slot, mac), slot.tag):
        return None
    return _xor(mask, bytes.fromhex(slot.masked))


def read(path: Path) -> Slots:
    """Raises StoreError: keys_are_missing, keys_are_damaged, read_only."""
    try:
        return parse(path.read_bytes())
    except FileNotFoundError as error:
        raise StoreError(KEYS_ARE_MISSING) from error
    except PermissionError as error:
        raise StoreError(code_of_os(error)) from error
    except OSError as error:
        raise StoreError(KEYS_ARE_DAMAGED) from error


def parse(text: bytes) -> Slots:
    """The slots as they are written. Raises StoreError keys_are_damaged."""
    try:
        held = json.loads(text)
        if {name: held[name] for name in _FORMAT} != _FORMAT:
            raise ValueError("another format")
        return tuple(_slot(one) for one in held["slots"])
    except (ValueError, KeyError, TypeError) as error:
        raise StoreError(KEYS_ARE_DAMAGED) from error


def write(path: Path, slots: Slots) -> None:
    """Whole or not at all, also through a power cut; readable by its owner only."""
    text = json.dumps({**_FORMAT, "slots": [asdict(slot) for slot in slots]}, indent=1)
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_directory(path.parent)
    except OSError as error:
        raise StoreError(code_of_os(error)) from error


def _derived(slot: Slot, secret: bytes) -> tuple[bytes, bytes]:
    salt = bytes.fromhex(slot.salt)
    made = _argon2(secret, salt, slot.costs) if slot.kdf == _ARGON2 else _hkdf(secret, salt)
    return made[:KEY_BYTES], made[KEY_BYTES:]


def _argon2(secret: bytes, salt: bytes, costs: dict[str, int]) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        secret,
        salt,
        time_cost=costs["passes"],
        memory_cost=costs["memory_kib"],
        parallelism=costs["lanes"],
        hash_len=2 * KEY_BYTES,
        type=Type.ID,
    )


def _hkdf(secret: bytes, salt: bytes) -> bytes:
    extracted = hmac.digest(salt, secret, "sha256")
    first = hmac.digest(extracted, b"garbo-keys\x01", "sha256")
    return first + hmac.digest(extracted, first + b"garbo-keys\x02", "sha256")


def _tag(slot: Slot, mac: bytes) -> str:
    said = json.dumps(asdict(replace(slot, tag="")), sort_keys=True, separators=(",", ":"))
    return hmac.new(mac, said.encode(), hashlib.sha256).hexdigest()


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _slot(held: dict[str, object]) -> Slot:
    slot = Slot(
        Way(str(held["way"])),
        str(held["kdf"]),
        {str(name): int(str(cost)) for name, cost in dict(held["costs"]).items()},  # type: ignore[call-overload]
        str(held["salt"]),
        str(held["masked"]),
        str(held["tag"]),
    )
    if slot.kdf not in (_ARGON2, _HKDF) or len(bytes.fromhex(slot.salt)) < _SALT_BYTES:
        raise ValueError("an unknown derivation")
    costs = _ARGON2_COSTS if slot.kdf == _ARGON2 else {}
    if len(bytes.fromhex(slot.masked)) != KEY_BYTES or set(slot.costs) != set(costs):
        raise ValueError("a slot of another shape")
    if any(not 1 <= cost <= _HIGHEST_COSTS[name] for name, cost in slot.costs.items()):
        raise ValueError("costs out of bounds")
    return slot
