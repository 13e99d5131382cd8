"""A page as it is kept: read again it is the same, and so are its files."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.documents.kinds import kind_of, render
from desktop.domain.errors import Refused
from desktop.domain.page_notation import page_from, page_to
from desktop.domain.rules import NO_RULE, BusinessDays, ContactTime, SameDay
from desktop.domain.summary import AnswerTime, Block, Numbers, Revised, Spent, Summary
from tests.documents.weeks import ROME, full, of_titles, thin

FORMATS = kind_of(Summary).formats
RULES = tuple(AnswerTime(f"c{at}", rule, at == 2) for at, rule in enumerate((NO_RULE, ContactTime(5), BusinessDays(0), SameDay(1440))))  # noqa: E501  # fmt: skip
WEEK = full("it", "lei", "Marco")
PAGES = [
    WEEK,
    thin("pl", "pani"),
    of_titles("Żółw"),
    replace(WEEK, off=(Block.NEEDED, Block.REACH), reach=None, opening="Ciao,\n«ecco»", language="en"),
    replace(WEEK, numbers=Numbers(first_answer=0)),
    replace(WEEK, made_at=datetime(2026, 11, 13, 15, 0, 0, 123456, tzinfo=UTC)),
    replace(WEEK, coming=(replace(WEEK.coming[1], slot=datetime(2026, 11, 17, 9, tzinfo=ROME)),)),
    replace(WEEK, later=WEEK.coming[0] if WEEK.coming else None),
    replace(
        WEEK, holds=(Revised("New", date(2026, 11, 10), "Old", key="h"), Revised("Off", date(2026, 11, 11), ended=True))
    ),
    replace(WEEK, spent=(Spent("call", 75),), closing="Ciao", order=(Block.REACH, Block.DONE), sheets=2),
    replace(WEEK, titles=((Block.DONE, "Tutto fatto"),)),
    replace(WEEK, reach=WEEK.reach and replace(WEEK.reach, answers=RULES)),
]


@pytest.mark.parametrize("page", PAGES)
def test_the_same_again(page: Summary) -> None:
    kept = json.loads(json.dumps(page_to(page)))
    again = page_from(kept)
    assert again == page
    assert page_to(again) == kept
    for mine, theirs in zip(page.coming, again.coming, strict=True):
        if mine.starts_at and theirs.starts_at:
            assert mine.starts_at.utcoffset() == theirs.starts_at.utcoffset()


@pytest.mark.parametrize("page", [PAGES[0], PAGES[3], PAGES[5]])
def test_the_same_bytes_again(page: Summary) -> None:
    assert render(page_from(json.loads(json.dumps(page_to(page)))), FORMATS) == render(page, FORMATS)


def test_another_moment_is_another_page() -> None:
    assert page_to(replace(WEEK, made_at=WEEK.made_at + timedelta(seconds=1))) != page_to(WEEK)


@pytest.mark.parametrize(
    "broken",
    [None, [], {}, {"week": "2026-W99"}, {"made_at": "2026-11-13T15:00:00"}, {"time_zone": "Mars/Base"}, {"done": [3]},
     {"done": [{"title": 3, "day": "2026-11-10"}]}, {"done": [{"title": "x"}]}, {"off": ["all"]},
     {"reach": {"usual": [], "days": []}}, {"reach": {"usual": [[[1]]] * 7, "days": [[]] * 7}},
     {"numbers": {"done": -1}}, {"numbers": {"done": True}}, {"coming": [{"kind": "party", "day": "2026-11-10"}]},
     {"under_way": [{"title": "x", "due": "soon"}]}, {"order": ["x"]}, {"titles": {"x": "y"}}, {"spent": [{}]}],
)  # fmt: skip
def test_what_is_no_page_is_refused(broken: object) -> None:
    data = {**page_to(WEEK), **broken} if isinstance(broken, dict) and broken else broken
    with pytest.raises(Refused):
        page_from(data)
