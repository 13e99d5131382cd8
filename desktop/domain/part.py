"""The noun Part: something that the program is made of, and whether it is there and works."""

from __future__ import annotations

from typing import NamedTuple


class Part(NamedTuple):
    """`name`: a code. `detail`: how many or which version; where it is not well, what the system says is wrong."""

    name: str
    ok: bool
    detail: str
