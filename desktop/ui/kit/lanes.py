"""Lanes: what overlaps in time stands side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Lane(NamedTuple):
    """The `at`th of so many that stand beside each other there."""

    at: int
    of: int


def lanes(spans: Sequence[tuple[int, int]]) -> list[Lane]:
    """For each (begins, ends) its lane, in the order given; those that touch no other have the whole width."""
    found = [Lane(0, 1)] * len(spans)
    cluster: list[tuple[int, int]] = []
    """(place among the spans, lane)"""
    ends: list[int] = []
    for place in sorted(range(len(spans)), key=lambda one: spans[one]):
        begins, until = spans[place]
        if cluster and begins >= max(ends):
            _close(cluster, len(ends), found)
            cluster, ends = [], []
        lane = next((at for at, end in enumerate(ends) if end <= begins), len(ends))
        ends[lane : lane + 1] = [until]
        cluster.append((place, lane))
    _close(cluster, len(ends), found)
    return found


def _close(cluster: list[tuple[int, int]], of: int, found: list[Lane]) -> None:
    for place, lane in cluster:
        found[place] = Lane(lane, of)
