"""What she chooses for a weekly page: lines left out, their order, her words, parts left off."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from desktop.domain.candidate import Candidate, Gathered, Told
from desktop.domain.summary import Block, Coming, Finished, Numbers, Open, Revised, Summary, in_order

USUALLY_OFF = frozenset({Block.TIME})
"""Parts that stand on a page only where she wants them."""


@dataclass(frozen=True, slots=True)
class Wording:
    """`text`: her words for a line. `was`, `block`, `at`: what it said, where and of when, as she wrote."""

    text: str
    was: str
    block: Block | None = None
    at: datetime | None = None


class Differs(StrEnum):
    """What of a line is another by now than when she wrote her words for it."""

    WORDS = "words"
    PART = "part"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Layout:
    """Which parts are left off, and the order of all; () is the usual one. What is kept as usual for a client."""

    off: frozenset[Block] = USUALLY_OFF
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything by the keys of lines, so that it holds when the facts beneath change.

    `opening`: '' takes the usual greeting. `language`: '' takes the client's. `blocks`: the order of the parts, ()
    is the usual one. `titles`: her headings. `closing`: her personal line. `sheets`: of paper it may take.
    """

    opening: str = ""
    language: str = ""
    left_out: frozenset[str] = frozenset()
    order: tuple[str, ...] = ()
    wordings: Mapping[str, Wording] = field(default_factory=dict, hash=False)
    off: frozenset[Block] = USUALLY_OFF
    blocks: tuple[Block, ...] = ()
    titles: Mapping[Block, str] = field(default_factory=dict, hash=False)
    closing: str = ""
    sheets: int = 1

    @property
    def layout(self) -> Layout:
        return Layout(self.off, self.blocks)


def beginning(usual: Layout) -> Choices:
    """Before she has chosen anything for a week."""
    return Choices(off=usual.off, blocks=usual.blocks)


def chosen(gathered: Gathered, choices: Choices) -> Summary:
    """The page as she chose it: only lines that were gathered, in her order and in her words."""
    whole = gathered.summary
    lines = [(one.block, _worded(one, choices)) for one in on_page(gathered.candidates, choices)]
    # Of a part whose lines she all left out, 'nothing for now' would be untrue.
    full, kept = {one.block for one in gathered.candidates}, {block for block, _ in lines}
    missing = (choices.off - USUALLY_OFF) | (full - kept)
    off = tuple(block for block in Block if block in missing)
    done = tuple(line for block, line in lines if block is Block.DONE and isinstance(line, Finished))
    return replace(
        whole,
        language=choices.language or whole.language,
        opening=choices.opening or whole.opening,
        done=done,
        under_way=tuple(line for block, line in lines if block is Block.UNDER_WAY and isinstance(line, Open)),
        needed=tuple(line for block, line in lines if block is Block.NEEDED and isinstance(line, Open)),
        holds=tuple(line for _, line in lines if isinstance(line, Revised)),
        coming=tuple(line for block, line in lines if block is Block.COMING and isinstance(line, Coming)),
        later=None if Block.COMING in off else whole.later,
        spent=() if Block.TIME in choices.off else gathered.spent,
        numbers=Numbers() if Block.NUMBERS in off else replace(whole.numbers, done=len(done)),
        reach=None if Block.REACH in off else whole.reach,
        off=off,
        closing="" if Block.CLOSING in off else choices.closing,
        order=choices.blocks,
        titles=tuple((block, choices.titles[block]) for block in Block if block in choices.titles),
        sheets=choices.sheets,
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
    return bool(differences(one, choices))


def differences(one: Candidate, choices: Choices) -> tuple[Differs, ...]:
    """In what the line is another by now than when she wrote her words for it; () where she wrote none."""
    wording = choices.wordings.get(one.key)
    if wording is None:
        return ()
    found = [Differs.WORDS] if wording.was != one.line.title else []
    # What an older Garbo kept does not know where it stood.
    if wording.block is not None and wording.block is not one.block:
        found.append(Differs.PART)
    elif wording.block is not None and wording.at != one.moment:
        found.append(Differs.TIME)
    return tuple(found)


def lost(candidates: Iterable[Candidate], choices: Choices) -> dict[str, Wording]:
    """Her words for lines that the week has no longer, by their keys."""
    there = {one.key for one in candidates}
    return {key: wording for key, wording in choices.wordings.items() if key not in there}


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


def block_moved(choices: Choices, block: Block, by: int, shown: Collection[Block]) -> Choices:
    """The part so many places further down (up, if negative) among those that are `shown`, as far as that goes."""
    order = list(in_order(choices.blocks))
    seen = [one for one in order if one in shown]
    if block not in seen:
        return choices
    at = seen.index(block)
    to = min(max(at + by, 0), len(seen) - 1)
    if to == at:
        return choices
    beside = seen[to]
    order.remove(block)
    order.insert(order.index(beside) + (1 if to > at else 0), block)
    return replace(choices, blocks=() if order == list(Block) else tuple(order))


def reworded(choices: Choices, one: Candidate, text: str) -> Choices:
    """The line in her words; no words, or those it has of itself, give it back its own."""
    text = " ".join(text.split())
    held = {key: wording for key, wording in choices.wordings.items() if key != one.key}
    if text and text != one.line.title:
        held[one.key] = Wording(text, one.line.title, one.block, one.moment)
    return replace(choices, wordings=held)


def affirmed(choices: Choices, one: Candidate) -> Choices:
    """Her words stay, for the line as it is now."""
    return reworded(choices, one, said(one, choices))


def retitled(choices: Choices, block: Block, title: str) -> Choices:
    """The part under her heading; '' gives it back its own."""
    held = {known: words for known, words in choices.titles.items() if known is not block}
    words = " ".join(title.split())
    return replace(choices, titles=held | ({block: words} if words else {}))


def forgotten(choices: Choices, key: str) -> Choices:
    """Without her words for a line that is there no longer."""
    return replace(choices, wordings={held: one for held, one in choices.wordings.items() if held != key})


def _worded(one: Candidate, choices: Choices) -> Told:
    wording = choices.wordings.get(one.key)
    return one.line if wording is None else replace(one.line, title=wording.text)
