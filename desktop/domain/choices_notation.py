"""The JSON form of Choices and of a Layout: how the store and the portfolio file keep what she chose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from desktop.domain.choices import USUALLY_OFF, Choices, Layout, Wording
from desktop.domain.summary import Block

Fields = dict[str, object]
MOST_SHEETS = 2


def choices_to(choices: Choices) -> Fields:
    """What is usual is left out, and so is the opening."""
    data: Fields = {
        "language": choices.language,
        "left_out": sorted(choices.left_out),
        "order": list(choices.order),
        "wordings": {key: _wording_to(one) for key, one in choices.wordings.items()},
        **layout_to(choices.layout),
        "titles": {block.value: title for block, title in choices.titles.items()},
        "closing": choices.closing,
        "sheets": choices.sheets if choices.sheets != 1 else None,
    }
    return {key: value for key, value in data.items() if value}


def choices_from(data: object, opening: str = "") -> Choices:
    """Reads that form; what is none of it is left alone."""
    held = data if isinstance(data, Mapping) else {}
    layout = layout_from(held)
    return Choices(
        opening,
        _text(held.get("language")),
        frozenset(_texts(held.get("left_out"))),
        tuple(dict.fromkeys(_texts(held.get("order")))),
        dict(_wordings(held.get("wordings"))),
        layout.off,
        layout.blocks,
        dict(_titles(held.get("titles"))),
        _text(held.get("closing")),
        MOST_SHEETS if held.get("sheets") == MOST_SHEETS else 1,
    )


def layout_to(layout: Layout) -> Fields:
    """`off`: left off though usually there, `on`: there though usually not."""
    data: Fields = {
        "off": sorted(layout.off - USUALLY_OFF),
        "on": sorted(USUALLY_OFF - layout.off),
        "blocks": [block.value for block in layout.blocks],
    }
    return {key: value for key, value in data.items() if value}


def layout_from(data: object) -> Layout:
    """Reads that form; what is none of it is left alone."""
    held = data if isinstance(data, Mapping) else {}
    off = USUALLY_OFF.union(_blocks(held.get("off"))).difference(_blocks(held.get("on")))
    return Layout(off, tuple(dict.fromkeys(_blocks(held.get("blocks")))))


def _wording_to(one: Wording) -> Fields:
    data: Fields = {
        "text": one.text,
        "was": one.was,
        "block": one.block.value if one.block else None,
        "at": one.at.astimezone(UTC).isoformat() if one.at else None,
    }
    return {key: value for key, value in data.items() if value or key in ("text", "was")}


def _wordings(held: object) -> Iterable[tuple[str, Wording]]:
    for key, one in held.items() if isinstance(held, Mapping) else ():
        text, was = (one.get("text"), one.get("was")) if isinstance(one, Mapping) else (None, None)
        if isinstance(key, str) and isinstance(text, str) and isinstance(was, str):
            block = next(iter(_blocks([one.get("block")])), None)
            yield key, Wording(text, was, block, _instant(one.get("at")))


def _titles(held: object) -> Iterable[tuple[Block, str]]:
    for name, title in held.items() if isinstance(held, Mapping) else ():
        for block in _blocks([name]):
            if isinstance(title, str) and title:
                yield block, title


def _blocks(value: object) -> list[Block]:
    known = {block.value for block in Block}
    return [Block(name) for name in _texts(value) if name in known]


def _instant(value: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found.astimezone(UTC) if found is not None and found.tzinfo is not None else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
