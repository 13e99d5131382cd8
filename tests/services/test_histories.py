"""Histories of both sides through a real store: pages given and given again, replies late, twice and out of order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desktop.domain.merging import Choice
from desktop.domain.shared import SharedItem, SharedSheet
from desktop.domain.task import Side
from desktop.services.suite import Services
from tests.sealed import sealed
from tests.services.conftest import MovableClock

NAMES = count()
WHICH = st.integers(0, 3)
MOVES = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(("retitle", "turn", "take_over", "remove", "give", "undo")), WHICH),
        st.tuples(st.sampled_from(("tick", "untick", "comment", "add")), WHICH),
        st.tuples(st.sampled_from(("reply", "reply", "arrives")), WHICH),
    ),
    min_size=8,
    max_size=18,
)


@dataclass
class Copy:
    """A page that a client has open, with what they did on it."""

    page: SharedSheet
    ticks: dict[str, list[object]] = field(default_factory=dict)
    comments: dict[str, list[object]] = field(default_factory=dict)
    added: list[list[object]] = field(default_factory=list)

    @property
    def items(self) -> list[SharedItem]:
        return [item for one in self.page.lists for item in one.items if not item.done]

    def reply(self, now: datetime) -> str:
        ticks, comments = list(self.ticks.values()), list(self.comments.values())
        return sealed(self.page, now, ticks=ticks, comments=comments, added=[list(one) for one in self.added])


def logged(services: Services, client: int) -> str:
    """All that stands in the log, line by line."""
    rows = [(line,) for row in services.timelines.of_client(client).rows for line in row]
    return "\n".join(one.text for one in services.timelines.contacts(rows))


# A failing history is shown as it was found: made shorter, it would take minutes.
@settings(
    max_examples=20,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(MOVES, st.sampled_from(Choice))
def test_no_word_is_lost_and_nothing_of_hers_is_written_over(
    services: Services, moving: MovableClock, moves: list[tuple[str, int]], usual: Choice
):
    client = services.clients.add(f"Bottega {next(NAMES)}", "it", "Europe/Rome")
    home = services.tasks.add_list(client, "Catalogo", shared=True)
    for number in range(3):
        services.tasks.add(client, f"Cosa {number}", Side.CLIENT if number else Side.ASSISTANT, list=home)
    copies, sent, texts, is_last = list[Copy](), list[str](), count(), False

    def give() -> None:
        page = services.sharing.give(client, services.sharing.sheet(client))
        copies.append(Copy(page))

    def arrives(text: str) -> bool:
        before = {one.id: (one.title, one.owner) for one in services.tasks.of_client(client)}
        incoming = services.replies.take(services.replies.read(text), usual=usual)
        after = {one.id: (one.title, one.owner) for one in services.tasks.of_client(client)}
        assert before.items() <= after.items()
        return incoming.merged.said != ()

    give()
    for what, which in moves:
        moving.move(minutes=1)
        tasks = services.tasks.of_client(client)
        copy, now = copies[which % len(copies)], moving.now.isoformat()
        if what == "give":
            give()
        elif what == "undo" and is_last:
            assert services.history.undo() == "reply_taken"
        elif what in ("tick", "untick") and copy.items:
            key = copy.items[which % len(copy.items)].key
            copy.ticks[key] = [key, what == "tick", now]
        elif what == "comment":
            key = copy.items[which % len(copy.items)].key if copy.items else ""
            copy.comments[key] = [key, f"Parola {next(texts)}", now]
        elif what == "add":
            number = next(texts)
            copy.added.append([f"a{number}", copy.page.lists[0].key, f"Nuovo {number}", True, now])
        elif what == "reply":
            sent.append(copy.reply(moving.now))
        elif what == "arrives" and sent:
            is_last = arrives(sent[which % len(sent)])
            continue
        elif tasks:
            task = tasks[which % len(tasks)]
            if what == "retitle":
                services.tasks.change(task.id, title=f"{task.title}!")
            elif what == "turn":
                (services.tasks.done if task.done_at is None else services.tasks.reopen)(task.id)
            elif what == "take_over":
                services.tasks.change(task.id, owner=Side.ASSISTANT)
            elif what == "remove":
                services.tasks.remove(task.id)
        is_last = False
    for text in sent:
        arrives(text)
    log = logged(services, client)
    for text in sent:
        reply = services.replies.read(text).reply
        assert all(one.text in log for one in reply.comments)
        assert all(f"+ {one.title}" in log for one in reply.additions)
    stood = services.tasks.of_client(client), log
    for text in reversed(sent):
        assert services.replies.take(services.replies.read(text), usual=usual).merged.said == ()
    log = logged(services, client)
    assert (services.tasks.of_client(client), log) == stood
