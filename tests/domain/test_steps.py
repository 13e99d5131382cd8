"""Steps: an answer that comes in parts is the same answer, and can be given up between them."""

from __future__ import annotations

import pytest

from desktop.domain.steps import Steps, done, gathered


def doubled(count: int) -> Steps[list[int]]:
    found = yield from gathered((2 * one for one in range(count)), 3)
    return found


@pytest.mark.parametrize(("count", "steps"), [(0, 0), (2, 0), (3, 1), (7, 2)])
def test_the_answer_is_whole_however_many_steps_it_took(count: int, steps: int):
    between: list[None] = []
    assert done(doubled(count), lambda: between.append(None)) == [2 * one for one in range(count)]
    assert len(between) == steps


def test_it_is_given_up_where_between_says_so():
    def refuse() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        done(doubled(9), refuse)
