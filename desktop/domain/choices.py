"""What she chooses for a weekly page: lines left out, their order, her words, parts left off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from desktop.domain.candidate import Candidate, Gathered
from desktop.domain.summary import Block, Coming, Finished, Numbers, Open, Summary


@dataclass(frozen=True, slots=True)
class Wording:
    """`text`: her words for a line. `was`: what the line said when she wrote them."""

    text: str
    was: str


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything by the keys of lines, so that it holds when the facts beneath change.

    `opening`: '' takes the usual greeting. `language`: '' takes the client's.
    """

    opening: str = ""
    language: str = ""
    left_out: frozenset[str] = frozenset()
    order: tuple[str, ...] = ()
    wordings: Mapping[str, Wording] = field(default_factory=dict, hash=False)
    off: frozenset[Block] = frozenset()


def chosen(gathered: Gathered, choices: Choices) -> Summary:
    """The page as she chose it: only lines that were gathered, in her order and in her words."""
    whole = gathered.summary
    lines = [(one.block, _worded(one, choices)) for one in on_page(gathered.candidates, choices)]
    # Of a part whose lines she all left out, 'nothing for now' would be untrue.
    full, kept = {one.block for one in gathered.candidates}, {block for block, _ in lines}
    off = tuple(block for block in Block if block in choices.off or block in full - kept)
    done = tuple(line for block, line in lines if block is Block.DONE and isinstance(line, Finished))
    return replace(
        whole,
        language=choices.language or whole.language,
        opening=choices.opening or whole.opening,
        done=done,
        under_way=tuple(line for block, line in lines if block is Block.UNDER_WAY and isinstance(line, Open)),
        needed=tuple(line for block, line in lines if block is Block.NEEDED and isinstance(line, Open)),
        coming=tuple(line for block, line in lines if block is Block.COMING and isinstance(line, Coming)),
        later=None if Block.COMING in off else whole.later,
        numbers=Numbers() if Block.NUMBERS in off else replace(whole.numbers, done=len(done)),
        reach=None if Block.REACH in off else whole.reach,
        off=off,
    )


def on_page(candidates: Iterable[Candidate], choices: Choices) -> list[Candidate]:
    """Those that are on the page, in their order."""
    return [one for one in arranged(candidates, choices) if is_on_page(one, choices)]


def is_on_page(one: Candidate, choices: Choices) -> bool:
    return one.key not in choices.left_out and one.block not in choices.off


def arranged(candidates: Iterable[Candidate], choices: Choices) -> list[Candidate]:
    """Part by part, in her order; what came since then stands after the line that it would have followed."""
    place = {key: at for at, key in enumerate(choices.order)}
    found: list[Candidate] = []
    by_block: dict[Block, list[Candidate]] = {}
    for one in candidates:
        by_block.setdefault(one.block, []).append(one)
    for block in Block:
        usual = by_block.get(block, [])
        ordered = sorted((one for one in usual if one.key in place), key=lambda one: place[one.key])
        for before, one in zip((None, *usual), usual, strict=False):
            if one.key not in place:
                ordered.insert(ordered.index(before) + 1 if before is not None else 0, one)
        found += ordered
    return found


def said(one: Candidate, choices: Choices) -> str:
    """What the line says: in her words, if she has any for it."""
    wording = choices.wordings.get(one.key)
    return wording.text if wording is not None else one.line.title


def has_changed(one: Candidate, choices: Choices) -> bool:
    """The line says something else by now than what she wrote over."""
    wording = choices.wordings.get(one.key)
    return wording is not None and wording.was != one.line.title


def untold(candidates: Iterable[Candidate], choices: Choices) -> list[str]:
    """Portable ids of the done tasks that the client learns of by this page."""
    told = (one for one in on_page(candidates, choices) if one.block is Block.DONE and one.told_at is None)
    return [one.task for one in told if one.task]


def turned(choices: Choices, key: str) -> Choices:
    """The line left out, or back on the page."""
    return replace(choices, left_out=choices.left_out ^ {key})


def block_turned(choices: Choices, block: Block) -> Choices:
    """The part left off, or back on the page."""
    return replace(choices, off=choices.off ^ {block})


def moved(choices: Choices, candidates: Iterable[Candidate], key: str, by: int) -> Choices:
    """The line so many places further down its part (up, if negative), as far as that goes."""
    every = arranged(candidates, choices)
    block = next((one.block for one in every if one.key == key), None)
    part = [one.key for one in every if one.block is block]
    if key not in part:
        return choices
    at = part.index(key)
    to = min(max(at + by, 0), len(part) - 1)
    if to == at:
        return choices
    part.insert(to, part.pop(at))
    return replace(choices, order=(*(one for one in choices.order if one not in part), *part))


def reworded(choices: Choices, one: Candidate, text: str) -> Choices:
    """The line in her words; no words, or those it has of itself, give it back its own."""
    text = " ".join(text.split())
    held = {key: wording for key, wording in choices.wordings.items() if key != one.key}
    if text and text != one.line.title:
        held[one.key] = Wording(text, one.line.title)
    return replace(choices, wordings=held)


def choices_to(choices: Choices) -> dict[str, object]:
    """The form in which the store and the portfolio file have it; what is usual is left out, and so is the opening."""
    data: dict[str, object] = {
        "language": choices.language,
        "left_out": sorted(choices.left_out),
        "order": list(choices.order),
        "wordings": {key: {"text": one.text, "was": one.was} for key, one in choices.wordings.items()},
        "off": sorted(choices.off),
    }
    return {key: value for key, value in data.items() if value}


def choices_from(data: object, opening: str = "") -> Choices:
    """Reads that form; what is none of it is left alone."""
    held = data if isinstance(data, Mapping) else {}
    wordings = held.get("wordings")
    blocks = {block.value for block in Block}
    language = held.get("language")
    return Choices(
        opening,
        language if isinstance(language, str) else "",
        frozenset(_texts(held.get("left_out"))),
        tuple(dict.fromkeys(_texts(held.get("order")))),
        dict(_wordings(wordings if isinstance(wordings, Mapping) else {})),
        frozenset(Block(name) for name in _texts(held.get("off")) if name in blocks),
    )


def _worded(one: Candidate, choices: Choices) -> Finished | Open | Coming:
    wording = choices.wordings.get(one.key)
    return one.line if wording is None else replace(one.line, title=wording.text)


def _texts(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _wordings(held: Mapping[object, object]) -> Iterable[tuple[str, Wording]]:
    for key, one in held.items():
        text, was = (one.get("text"), one.get("was")) if isinstance(one, Mapping) else (None, None)
        if isinstance(key, str) and isinstance(text, str) and isinstance(was, str):
            yield key, Wording(text, was)
