"""The list that comes back: cases by name, and histories of both sides in which nothing may be lost."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import Refused
from desktop.domain.merging import Act, Change, Choice, Clash, Kind, Merge, Said, Stands, Taken, merge, words_of
from desktop.domain.replying import Addition, Comment, Reply, Tick
from desktop.domain.shared import SharedItem, SharedList

GIVEN = datetime(2026, 11, 12, 9, tzinfo=UTC)
NOW = GIVEN + timedelta(days=3)
AT = GIVEN + timedelta(days=1)
BASE = (
    SharedList(
        "Catalogue",
        (SharedItem("Photos", yours=True, key="p"), SharedItem("Index", yours=False, key="i")),
        key="l",
    ),
)
OPEN = {"p": Stands("Photos", True, False), "i": Stands("Index", False, False)}


def merged(reply: Reply, mine=OPEN, taken: Taken | None = None, added=None, lists=("l",)) -> Merge:
    return merge(BASE, GIVEN, taken or {}, mine, added or {}, lists, reply, NOW)


def ticking(key: str = "p", done: bool = True, at: datetime = AT) -> Reply:
    return Reply("s", NOW, ticks=(Tick(key, done, at),))


def test_a_tick_of_theirs_is_done_when_they_pressed_it():
    one = merged(ticking())
    assert one.changes == (Change(Act.FINISH, "p", AT, "Photos"),)
    assert (one.said, one.conflicts, one.asks) == ((Said(Kind.DONE, "Photos"),), (), False)


@pytest.mark.parametrize("at, counts", [(GIVEN - timedelta(days=400), GIVEN), (NOW + timedelta(days=9), NOW), (AT, AT)])
def test_a_clock_that_is_wrong_says_nothing_before_it_was_given_nor_after_now(at, counts):
    assert merged(ticking(at=at)).changes[0].at == counts


def test_a_tick_on_hers_changes_nothing_and_asks_her():
    one = merged(ticking("i"))
    assert (one.changes, one.said, one.asks) == ((), (Said(Kind.SAYS_DONE, "Index"),), True)
    assert not merged(ticking("i"), {**OPEN, "i": Stands("Index", False, True)}).asks


def test_what_both_have_done_is_done_once():
    one = merged(ticking(), {**OPEN, "p": Stands("Photos", True, True)})
    assert (one.changes, one.conflicts) == ((), ())


def test_pressed_and_pressed_again_says_nothing():
    one = merged(ticking(done=False))
    assert (one.said, one.changes, one.conflicts) == ((), (), ())


@pytest.mark.parametrize(
    "mine, clash, ways",
    [
        ({}, Clash.REMOVED, {Choice.MINE, Choice.THEIRS}),
        ({"p": Stands("Photos and prices", True, False)}, Clash.CHANGED, set(Choice)),
        ({"p": Stands("Photos", False, False)}, Clash.TAKEN_OVER, {Choice.MINE, Choice.THEIRS}),
    ],
)
def test_what_clashes_is_shown_and_hers_stays_until_she_says_so(mine, clash, ways):
    one = merged(ticking(), mine)
    (found,) = one.conflicts
    assert (found.clash, set(found.ways), found.mine) == (clash, ways, mine.get("p"))
    assert (found.given, found.theirs) == (Stands("Photos", True, False), Stands("Photos", True, True))
    assert one.settled({}) == ()
    assert one.settled({found.id: Choice.THEIRS}) != ()
    assert one.said == (Said(Kind.DONE, "Photos"),)


def test_both_keeps_what_was_done_beside_what_is_asked_now():
    one = merged(ticking(), {"p": Stands("Photos and prices", True, False)})
    (way,) = one.settled({}, Choice.BOTH)
    assert (way.act, way.title, way.done, way.list) == (Act.ADD, "Photos", True, "l")


def test_the_same_reply_twice_changes_nothing():
    first = merged(ticking())
    again = merged(ticking(), {**OPEN, "p": Stands("Photos", True, True)}, first.taken)
    assert (again.said, again.changes, again.conflicts, again.known) == ((), (), (), 1)
    assert again.taken == first.taken
    reopened = merged(ticking(), OPEN, first.taken)
    assert (reopened.changes, reopened.conflicts) == ((), ())


def test_a_tick_that_was_taken_back_opens_it_again():
    first = merged(ticking())
    back = merged(ticking(done=False, at=AT + timedelta(hours=1)), {"p": Stands("Photos", True, True)}, first.taken)
    assert [one.act for one in back.changes] == [Act.REOPEN]


def test_said_again_after_she_turned_it_is_a_clash():
    first = merged(ticking())
    again = merged(ticking(at=AT + timedelta(hours=1)), OPEN, first.taken)
    assert [one.clash for one in again.conflicts] == [Clash.TURNED]


def test_an_earlier_reply_that_comes_late_turns_nothing_back():
    later = merged(ticking(done=True, at=AT + timedelta(hours=2)))
    late = merged(ticking(done=True), {"p": Stands("Photos", True, True)}, later.taken)
    assert (late.changes, late.taken) == ((), later.taken)


@pytest.mark.parametrize("lists, home", [(("l",), "l"), ((), "")])
def test_what_they_add_is_added_where_its_list_still_is(lists, home):
    new = Addition("a", "l", "Price list", True, AT)
    one = merged(Reply("s", NOW, additions=(new,)), lists=lists)
    assert one.changes == (Change(Act.ADD, "a", AT, "Price list", home, yours=True, added=True),)
    assert not one.asks
    assert merged(Reply("s", NOW, additions=(replace(new, yours=False),))).asks


@pytest.mark.parametrize(
    "mine, acts, clash",
    [
        ({"a": Stands("Prices", True, False)}, [Act.RETITLE], None),
        ({"a": Stands("All prices", True, False)}, [], None),
        ({"a": Stands("Prices 2027", True, False)}, [], Clash.RETITLED),
        ({}, [], Clash.REMOVED),
    ],
)
def test_another_title_for_what_they_had_added(mine, acts, clash):
    first = merged(Reply("s", NOW, additions=(Addition("a", "l", "Prices", True, AT),)))
    later = Reply("s", NOW, additions=(Addition("a", "l", "All prices", True, AT + timedelta(hours=1)),))
    one = merged(later, taken=first.taken, added=mine)
    assert [change.act for change in one.changes] == acts
    assert [found.clash for found in one.conflicts] == ([clash] if clash else [])


def test_a_tick_taken_back_before_the_reply_that_had_it_came_stays_taken_back():
    back = merged(ticking(done=False, at=AT + timedelta(hours=1)))
    assert back.said == ()
    late = merged(ticking(), taken=back.taken)
    assert (late.said, late.changes, late.known) == ((), (), 1)


@pytest.mark.parametrize("stands, asks", [(Stands("Prices", True, False), True), (None, False)])
def test_what_they_had_added_and_want_no_longer_is_said_and_hers_to_remove(stands, asks):
    first = merged(Reply("s", NOW, additions=(Addition("a", "l", "Prices", True, AT),)))
    back = Reply("s", NOW, additions=(Addition("a", "l", "", True, AT + timedelta(hours=1)),))
    one = merged(back, taken=first.taken, added={} if stands is None else {"a": stands})
    assert (one.said, one.changes, one.conflicts, one.asks) == ((Said(Kind.TAKEN_BACK, "Prices"),), (), (), asks)
    assert words_of(one) == "− Prices"


def test_taken_back_before_it_came_is_never_added():
    back = merged(Reply("s", NOW, additions=(Addition("a", "l", "", True, AT + timedelta(hours=1)),)))
    assert (back.said, back.changes) == ((), ())
    late = merged(Reply("s", NOW, additions=(Addition("a", "l", "Prices", True, AT),)), taken=back.taken)
    assert (late.said, late.changes, late.known) == ((), (), 1)


def test_the_log_has_all_of_it_in_their_words():
    reply = Reply(
        "s",
        NOW,
        (Tick("p", True, AT), Tick("i", True, AT)),
        (Comment("p", "Sent by mail.", AT), Comment("", "On holiday next week.", AT)),
        (Addition("a", "l", "Prices", False, AT),),
    )
    assert words_of(merged(reply)).split("\n") == [
        "☑ Photos",
        "☑ Index",
        "+ Prices",
        "Photos: Sent by mail.",
        "On holiday next week.",
    ]


@pytest.mark.parametrize(
    "reply",
    [ticking("x"), Reply("s", NOW, comments=(Comment("x", "?", AT),))],
)
def test_what_was_never_given_is_refused(reply):
    with pytest.raises(Refused, match="reply_does_not_fit"):
        merged(reply)


# Histories: any order of what she does, what they do on one of two devices, replies made, sent late, twice or never.

TITLES = ("Photos", "Texts")
KEYS = ("k0", "k1")


@dataclass
class Device:
    """A copy of the page, with what was pressed on it."""

    base: tuple[SharedList, ...]
    number: int
    ticks: dict[str, Tick] = field(default_factory=dict)
    comments: dict[str, Comment] = field(default_factory=dict)
    additions: dict[str, Addition] = field(default_factory=dict)

    def reply(self, now: datetime) -> Reply:
        held = (tuple(one.values()) for one in (self.ticks, self.comments, self.additions))
        return Reply("s", now, *held)


@dataclass
class Hers:
    """Her lists as a plain dictionary, with the log; `touched`: what she last did herself to each thing."""

    tasks: dict[str, Stands]
    added: dict[str, Stands] = field(default_factory=dict)
    loose: list[Stands] = field(default_factory=list)
    taken: Taken = field(default_factory=dict)
    log: list[Said] = field(default_factory=list)

    def take(self, base, reply: Reply, now: datetime, usual: Choice) -> Merge:
        one = merge(base, GIVEN, self.taken, self.tasks, self.added, ("l",), reply, now)
        for change in one.settled({}, usual):
            self.make(change)
        self.taken = one.taken
        self.log += one.said
        return one

    def make(self, change: Change) -> None:
        where = self.added if change.added else self.tasks
        match change.act:
            case Act.FINISH | Act.REOPEN:
                where[change.key] = replace(where[change.key], done=change.act is Act.FINISH)
            case Act.RETITLE:
                where[change.key] = replace(where[change.key], title=change.title)
            case Act.ADD if change.added and change.key:
                where[change.key] = Stands(change.title, change.yours, change.done)
            case Act.ADD:
                self.loose.append(Stands(change.title, change.yours, change.done))


MOVES = st.one_of(
    st.tuples(
        st.just("she"), st.sampled_from(("retitle", "turn", "turn", "remove", "take_over")), st.sampled_from(KEYS)
    ),
    st.tuples(st.just("she_added"), st.sampled_from(("retitle", "remove")), st.integers(0, 1)),
    st.tuples(st.just("tick"), st.integers(0, 1), st.sampled_from(KEYS), st.booleans()),
    st.tuples(st.just("comment"), st.integers(0, 1), st.sampled_from(("", *KEYS)), st.sampled_from("ab")),
    st.tuples(st.just("add"), st.integers(0, 1), st.sampled_from(TITLES), st.booleans()),
    st.tuples(st.just("take_back"), st.integers(0, 1)),
    st.tuples(st.just("reply"), st.integers(0, 1), st.booleans()),
    st.tuples(st.just("arrives"), st.integers(0, 5)),
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from((True, True, False)), st.booleans()), min_size=2, max_size=2),
    st.lists(MOVES, min_size=20, max_size=40),
    st.sampled_from(Choice),
)
def test_no_history_of_both_sides_loses_anything(begun, moves, usual):
    items = tuple(
        SharedItem(title, yours, done=done, key=key)
        for key, title, (yours, done) in zip(KEYS, TITLES, begun, strict=True)
    )
    base = (SharedList("Catalogue", items, key="l"),)
    hers = Hers({one.key: Stands(one.title, one.yours, one.done) for one in items})
    devices, sent, now = (Device(base, 0), Device(base, 1)), list[Reply](), GIVEN
    for move in moves:
        now += timedelta(minutes=1)
        match move:
            case ("she", what, key) if key in hers.tasks:
                stands = hers.tasks[key]
                if what == "remove":
                    del hers.tasks[key]
                elif what == "retitle":
                    hers.tasks[key] = replace(stands, title=f"{stands.title}!")
                elif what == "turn":
                    hers.tasks[key] = replace(stands, done=not stands.done)
                else:
                    hers.tasks[key] = replace(stands, yours=not stands.yours)
            case ("she_added", what, at) if at < len(hers.added):
                key = sorted(hers.added)[at]
                if what == "remove":
                    del hers.added[key]
                else:
                    hers.added[key] = replace(hers.added[key], title=f"{hers.added[key].title}?")
            case ("tick", device, key, done):
                devices[device].ticks[key] = Tick(key, done, now)
            case ("comment", device, key, text):
                devices[device].comments[key] = Comment(key, text, now)
            case ("add", device, title, yours):
                key = f"a{device}"
                yours = devices[device].additions[key].yours if key in devices[device].additions else yours
                devices[device].additions[key] = Addition(key, "l", title, yours, now)
            case ("take_back", device) if f"a{device}" in devices[device].additions:
                key = f"a{device}"
                devices[device].additions[key] = replace(devices[device].additions[key], title="", at=now)
            case ("reply", device, at_once):
                sent.append(devices[device].reply(now))
                if at_once:
                    _arrives(hers, base, sent[-1], now, usual)
            case ("arrives", at) if at < len(sent):
                _arrives(hers, base, sent[at], now, usual)
    for reply in sent:
        _arrives(hers, base, reply, now, usual)
    before = (dict(hers.tasks), dict(hers.added), list(hers.loose), list(hers.log))
    for reply in reversed(sent):
        one = hers.take(base, reply, now, usual)
        assert (one.said, one.changes, one.conflicts) == ((), (), ())
    assert before == (hers.tasks, hers.added, hers.loose, hers.log)


def _arrives(hers: Hers, base, reply: Reply, now: datetime, usual: Choice) -> None:
    """Takes it in, and holds what came of it against what each side has said."""
    tasks, added, taken = dict(hers.tasks), dict(hers.added), dict(hers.taken)
    one = hers.take(base, reply, now, usual)
    clashes = {found.id for found in one.conflicts}
    said = {(line.kind, line.title, line.text) for line in hers.log}
    items = {item.key: item for each in base for item in each.items}
    for tick in reply.ticks:
        item, before = items[tick.key], taken.get(f"tick:{tick.key}")
        if (before is None and tick.done == item.done) or (before is not None and before[1] >= tick.at):
            continue
        kind = {(True, True): Kind.DONE, (True, False): Kind.NOT_DONE}.get((item.yours, tick.done))
        assert (kind or (Kind.SAYS_DONE if tick.done else Kind.SAYS_NOT_DONE), item.title, "") in said
        stands, stood = hers.tasks.get(tick.key), tasks.get(tick.key)
        if item.yours and f"tick:{tick.key}" not in clashes:
            assert stands is not None
            assert stands.done == tick.done
            was = item.done if before is None else before[0] == "1"
            # Nothing that she did since is turned without a word: only what stood as they knew it.
            assert stood == stands or stood == Stands(item.title, item.yours, was)
    for comment in reply.comments:
        title = items[comment.key].title if comment.key else ""
        assert (Kind.COMMENT, title, comment.text) in said
    for new in reply.additions:
        before = taken.get(f"added:{new.id}")
        if not new.title:
            if before is not None and before[1] < new.at and before[0]:
                assert (Kind.TAKEN_BACK, before[0], "") in said
            assert hers.added.get(new.id) == added.get(new.id)
            continue
        if before is None:
            assert hers.added[new.id] == Stands(new.title, new.yours, False)
        if before is None or (before[1] < new.at and before[0] != new.title):
            assert (Kind.ADDED, new.title, "") in said
            stands = hers.added.get(new.id)
            assert f"added:{new.id}" in clashes or (stands is not None and stands.title == new.title)
    # Hers: nothing is removed, no title of hers is written over, and hers to do is never done by them.
    for key, stands in tasks.items():
        assert key in hers.tasks
        assert hers.tasks[key].title == stands.title
        assert hers.tasks[key].yours == stands.yours
        if not items[key].yours:
            assert hers.tasks[key] == stands
        if usual is Choice.MINE and f"tick:{key}" in clashes:
            assert hers.tasks[key] == stands
    for key, stands in added.items():
        assert key in hers.added
        if hers.added[key].title != stands.title and usual is Choice.MINE:
            assert stands.title == taken[f"added:{key}"][0]
