"""How a letterhead and her templates are written down, and the name that their content gives them."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, fields

from desktop.domain.letterhead import ACCENT, Letterhead, Logo, LogoKind, Paper, Signature


def letterhead_to(letterhead: Letterhead) -> dict[str, object]:
    """Values that JSON can hold; what is as usual is left out."""
    held: dict[str, object] = {}
    if letterhead.logo is not None:
        content = base64.b64encode(letterhead.logo.content).decode()
        held["logo"] = {"kind": letterhead.logo.kind.value, "content": content}
    if letterhead.accent != ACCENT:
        held["accent"] = letterhead.accent
    signature = {key: value for key, value in asdict(letterhead.signature).items() if value}
    if signature:
        held["signature"] = signature
    if letterhead.paper is not Paper.A4:
        held["paper"] = letterhead.paper.value
    return held


def letterhead_from(held: Mapping[str, object]) -> Letterhead:
    """The letterhead; raises ValueError for what none was written as."""
    logo, signature = held.get("logo"), held.get("signature")
    names = {one.name for one in fields(Signature)}
    return Letterhead(
        logo=_logo(logo) if isinstance(logo, dict) else None,
        accent=str(held.get("accent", ACCENT)),
        signature=Signature(**{key: str(value) for key, value in signature.items() if key in names})
        if isinstance(signature, dict)
        else Signature(),
        paper=Paper(str(held.get("paper", Paper.A4))),
    )


def digest(held: Mapping[str, object]) -> str:
    """SHA-256 of a body as it is written down, in hexadecimal: the same content has the same name."""
    written = json.dumps(held, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


def _logo(held: Mapping[str, object]) -> Logo:
    try:
        return Logo(LogoKind(str(held["kind"])), base64.b64decode(str(held["content"]), validate=True))
    except (KeyError, binascii.Error) as error:
        raise ValueError("logo") from error
