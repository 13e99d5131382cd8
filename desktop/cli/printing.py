"""What goes to the terminal: answers on standard output, one line at a time on standard error."""

from __future__ import annotations

import os
import sys
from unicodedata import category

from desktop.domain.errors import Refused

_STEERING = ("Cc", "Zl", "Zp")


def put(text: str) -> None:
    """An answer, on standard output at once. Raises BrokenPipeError where its reader left, Refused where it is full."""
    try:
        print(plain(text), flush=True)
    except BrokenPipeError:
        _hush()
        raise
    except OSError as error:
        _hush()
        raise Refused("not_written", path="Standard output") from error


def say(line: str) -> None:
    """One line on standard error, whatever the names in it hold."""
    print(" ".join(plain(line).split("\n")), file=sys.stderr)


def plain(text: str) -> str:
    """Without what would steer a terminal: names and file names come from others."""
    return "".join(sign if sign == "\n" or category(sign) not in _STEERING else "\ufffd" for sign in text)


def _hush() -> None:
    """Gives standard output up, so that the interpreter does not try it once more at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
