"""`garbo check --self`: each part of the program in a line, with what is wrong where something is."""

from __future__ import annotations

from desktop.cli.printing import say
from desktop.cli.room import Room
from desktop.system.version import version

NAMES = {
    "files": "files as they were packed",
    "window": "window and what it asks of the system",
    "fonts": "fonts",
    "icons": "icons",
    "translations": "translations",
    "templates": "pages of every kind and language",
    "cipher": "encrypted store: made, opened, a wrong key refused",
    "keyring": "ways to the keyring of the computer",
    "zones": "time zones",
    "holidays": "countries with public holidays",
    "words": "weights of words in a client's messages",
    "reader": "files read in a process of their own",
}


def check_self(room: Room) -> int:
    """Exit code 0 where every part is well, else 1. No store of hers is opened."""
    parts = room.look_over()
    whole = all(part.ok for part in parts)
    room.answer(
        {"ok": whole, "version": version(), "parts": [part._asdict() for part in parts]},
        "\n".join(f"{'ok' if part.ok else 'NOT WELL':<9} {NAMES[part.name]}: {part.detail}" for part in parts),
    )
    if not whole:
        say("This Garbo is not whole: install it again. Your data is elsewhere, and was not touched.")
    return 0 if whole else 1
