"""From concepts to tags: which, said together in one sentence, mean what; the same in every language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from desktop.domain.interaction import Tag
from desktop.domain.tagging.lexicon import Mention
from desktop.domain.tagging.reading import Sentence


class Rule(NamedTuple):
    """`needs`: concepts in one sentence, in any order, each within `near` words of the next.

    `unless`: concepts that, in the same sentence, take the meaning away. `asks`: only in a question. `denied`: a 'not'
    right before takes the meaning away. `loud`: only with so many exclamation marks and words in capitals.
    """

    tag: Tag
    needs: tuple[str, ...]
    unless: frozenset[str] = frozenset()
    near: int = 5
    asks: bool = False
    denied: bool = True
    loud: int = 0


def _rule(
    tag: Tag, needs: str, unless: str = "", near: int = 5, asks: bool = False, denied: bool = True, loud: int = 0
) -> Rule:
    return Rule(tag, tuple(needs.split()), frozenset(unless.split()), near, asks, denied, loud)


RULES = (
    _rule(Tag.ASKS_FOR_STATUS, "STATUS", "WHO REPEAT LATER CALM THREAT", denied=False),
    _rule(Tag.ASKS_FOR_STATUS, "DID", "WHO THIRD WRONG THANKS", asks=True, denied=False),
    _rule(Tag.ASKS_FOR_STATUS, "ISQ READY", "WHO THIRD", asks=True, denied=False),
    _rule(Tag.ASKS_FOR_STATUS, "ISQ YET", "WHO THIRD MEETING", asks=True, denied=False),
    _rule(Tag.ASKS_FOR_STATUS, "WHEN FINISHV", "WHO THIRD MEETING", asks=True, denied=False),
    _rule(Tag.ASKS_FOR_STATUS, "TELLME READY", "WHO THIRD", denied=False, near=6),
    _rule(Tag.REPEATS_REQUEST, "REPEAT", "LATER THANKS RESEND DROP CHANGED"),
    _rule(Tag.REPLACES_INSTRUCTION, "CHANGED", "THIRD IF RIGHTONE"),
    _rule(Tag.REPLACES_INSTRUCTION, "DROP BEFORE", "IF", near=4),
    _rule(Tag.ALARMED_TONE, "ALARM", "CALM JOY THIRD"),
    _rule(Tag.ALARMED_TONE, "NOANSWER", "CALM THIRD IF WRONGWHEN", denied=False, loud=1),
    _rule(Tag.ALARMED_TONE, "NOANSWER", "CALM THIRD IF WRONGWHEN", denied=False, asks=True),
    _rule(Tag.ALARMED_TONE, "NOWCALL", "CALM THIRD IF"),
    _rule(Tag.ALARMED_TONE, "URGENT", "CALM JOY", loud=2),
    _rule(Tag.LOST_ACCESS, "LOSE ACCESS", "SAVED THIRD IF CONTACT", denied=False),
    _rule(Tag.LOST_ACCESS, "LOSE ITEM", "SAVED THIRD IF CONTACT RESEND WRONG STATUS SORRYLATE", denied=False, near=4),
    _rule(Tag.LOST_ACCESS, "LOCKED", "SAVED THIRD IF"),
    _rule(Tag.LOST_ACCESS, "WHATIS ACCESS", "SAVED THIRD IF", asks=True, near=4),
    _rule(Tag.ASKS_RESEND, "RESEND", "MEETING LATER"),
    _rule(Tag.ASKS_RESEND, "SENDV AGAIN", "MEETING LATER REPEAT THANKS CONTACT"),
    _rule(Tag.MISSING_CONTACT, "NOTHAVE CONTACT", "THING GIVEHERE WRONG", near=4, denied=False),
    _rule(Tag.WRONG_DATA, "RIGHTONE", "YOUWRONG WRONGWHEN"),
    _rule(Tag.WRONG_DATA, "WRONG MYDATA", "YOUWRONG WRONGWHEN THIRD LOCKED", near=7),
    _rule(Tag.LATE_INPUT, "SORRYLATE", "ANSWERING MEETING WRONGWHEN"),
    _rule(Tag.LATE_INPUT, "OWED", "ANSWERING DID"),
    _rule(Tag.LATE_INPUT, "NOTMANAGED SENDING", "ANSWERING THIRD", near=8, denied=False),
    _rule(Tag.LATE_INPUT, "FAULT SENDING", "ANSWERING MEETING", near=8),
    _rule(Tag.LATE_INPUT, "NOTYET SENDING", "ANSWERING THIRD WHO", near=6, denied=False),
    _rule(Tag.WRONG_APPOINTMENT, "WRONGWHEN", "THIRD"),
    _rule(Tag.WRONG_APPOINTMENT, "THOUGHT DAY", "THIRD REPEAT OWED", near=6),
    _rule(Tag.WRONG_APPOINTMENT, "FORGOT MEETING", "THIRD IF", near=4),
    _rule(Tag.ABUSIVE, "INSULT YOU", "SELF OTHER THIRD", near=4),
    _rule(Tag.ABUSIVE, "THREAT", "SELF THIRD", denied=False),
    _rule(Tag.THANKS, "THANKS", "INSULT", denied=False),
)

SHORT = 3
"""An insult that stands alone, in so few words, is meant for whoever reads it."""


def tags(sentence: Sentence, mentions: Iterable[Mention]) -> set[Tag]:
    """What a sentence in which these concepts are mentioned seems to say."""
    where: dict[str, list[Mention]] = {}
    for one in mentions:
        where.setdefault(one.concept, []).append(one)
    found = {rule.tag for rule in RULES if _holds(rule, sentence, where)}
    if "INSULT" in where and len(sentence.words) <= SHORT and not where.keys() & {"SELF", "OTHER"}:
        found.add(Tag.ABUSIVE)
    if sentence.capitals and not where.keys() & {"THANKS", "JOY"}:
        found.add(Tag.ALARMED_TONE)
    return found


def _holds(rule: Rule, sentence: Sentence, where: dict[str, list[Mention]]) -> bool:
    if not all(need in where for need in rule.needs) or rule.unless & where.keys():
        return False
    asks = sentence.asks or any(one.start == 0 for one in where.get("ASKWORD", ()))
    if (rule.asks and not asks) or sentence.exclaims + sentence.shouts < rule.loud:
        return False
    refused = where.get("NEG", []) if rule.denied else []
    for first in where[rule.needs[0]]:
        if any(first.start - 2 <= one.start < first.start for one in refused):
            continue
        if all(any(_apart(first, other) <= rule.near for other in where[need]) for need in rule.needs[1:]):
            return True
    return False


def _apart(one: Mention, other: Mention) -> int:
    """Words between; what overlaps is not apart."""
    return max(other.start - one.end, one.start - other.end, 0)
