"""Replay: every client judged at the end of each day from what was known by then, never looking ahead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.interaction import Direction
from desktop.domain.patterns import anxious, disorganized, rude
from desktop.domain.patterns.assessment import Assessment, Profile
from desktop.domain.patterns.facts import ClientFacts, facts_of, known_by
from desktop.domain.patterns.indicators import Indicator, Trail
from desktop.domain.patterns.usual import portfolio_rate
from desktop.domain.patterns.watch import Bar, Watch
from desktop.domain.patterns.weighing import tally
from desktop.domain.portfolio import Portfolio
from desktop.domain.steps import Steps, done, gathered

ENOUGH_CONTACTS = 12
ENOUGH_DAYS = 28
"""Below 12 contacts of the client's own, or 4 weeks of them, nothing is said."""

TRAILS = {Profile.ANXIOUS: anxious.trails, Profile.DISORGANIZED: disorganized.trails, Profile.RUDE: rude.trails}

# Four nats are odds of 55 to 1, five of 150: a favourite client flagged costs more trust than a week's delay.
BARS = {
    Profile.ANXIOUS: Bar(raised=4.4, watch=2.0, recent=0.5, kept=0.3, kinds=2, kind=0.5, rest=1.3, firm=1.0, alone=4.0),
    Profile.DISORGANIZED: Bar(
        raised=4.1, watch=2.0, recent=0.5, kept=0.3, kinds=2, kind=0.4, rest=2.3, firm=0.7, alone=2.0
    ),
    Profile.RUDE: Bar(
        raised=3.0, watch=1.5, recent=1.0, kept=0.5, kinds=1, kind=1.0, rest=1.0, spell=1, keeps=84, longer=(84, 168)
    ),
}


Usual = dict[Indicator, float]
"""The portfolio's rate of each indicator, as it stood before a day was judged."""


def assess(facts: ClientFacts, day: date, others: Iterable[ClientFacts] = ()) -> Assessment:
    """One client at the end of `day`. `others`: the other clients of the same assistant, whose usual counts too.

    Pure: the same facts give the same answer, in whatever order they come.
    """
    everyone = (facts, *(one for one in others if one.client != facts.client))
    return next(one for one in _replay(everyone, day) if one.client == facts.client)


def replay(portfolio: Portfolio, as_of: date) -> tuple[Assessment, ...]:
    """Every client who was there by `as_of`, with every episode up to the end of that day, in the assistant's zone."""
    known = known_by(portfolio, as_of)
    return _replay([facts_of(one, portfolio.assistant) for one in known.dossiers], as_of)


@dataclass(slots=True)
class Watched:
    """A client in the replay, without the words. `first`: the day of the first fact; `begins`: from when judged."""

    client: str
    first: date
    begins: date
    contacts: list[date]
    watches: tuple[Watch, ...]

    def enough(self, day: date) -> bool:
        heard = len(self.contacts) >= ENOUGH_CONTACTS and self.contacts[ENOUGH_CONTACTS - 1] <= day
        return heard and (day - self.contacts[0]).days >= ENOUGH_DAYS

    def judge(self, day: date, usual: Usual) -> None:
        """The next day; days are judged in turn, none left out."""
        if self.begins <= day:
            enough = self.enough(day)
            for watch in self.watches:
                watch.step((day - self.first).days, usual, enough or watch.profile is Profile.RUDE)

    def assessment(self, until: date) -> Assessment:
        episodes = (one for watch in self.watches for one in watch.episodes)
        return Assessment(
            self.client,
            until,
            {watch.profile: watch.standing for watch in self.watches},
            tuple(sorted(episodes, key=lambda one: (one.raised_on, one.profile))),
        )


def watched(facts: ClientFacts, until: date) -> Steps[Watched]:
    """A client made ready to be judged up to `until`."""
    heard = [facts.day_of(one.at) for one in facts.contacts if one.direction is Direction.IN]
    found: dict[Profile, tuple[Trail, ...]] = {}
    for profile, trails in TRAILS.items():
        found[profile] = yield from trails(facts)
    begun = [day for trails in found.values() for one in trails for day in _days(one)]
    first = min(begun, default=until)
    days = max((until - first).days + 1, 1)
    watches = []
    for profile, made in found.items():
        tallies = yield from gathered((tally(one, first, days) for one in made), 1)
        watches.append(Watch(profile, BARS[profile], first, tuple(tallies)))
    return Watched(facts.client, first, max(first, facts.since or first), sorted(heard), tuple(watches))


def day_by_day(clients: Sequence[Watched], until: date) -> Iterator[tuple[date, Usual]]:
    """Judges everybody, a day at each step, and says what was usual by then: a long work that can be interrupted."""
    day = min((one.begins for one in clients), default=until)
    while day <= until:
        usual = _usual(clients)
        for one in clients:
            one.judge(day, usual)
        yield day, usual
        day += timedelta(days=1)


def alone(client: Watched, until: date, usual: Mapping[date, Usual]) -> Steps[Assessment]:
    """One client by what was usual on each day; before the first of these, what is usual with most assistants."""
    day = client.begins
    while day <= until:
        client.judge(day, usual.get(day) or _field(client))
        day += timedelta(days=1)
        if day.day == 1:
            yield
    return client.assessment(until)


def _replay(everyone: Iterable[ClientFacts], until: date) -> tuple[Assessment, ...]:
    clients = [done(watched(facts, until)) for facts in everyone]
    for _ in day_by_day(clients, until):
        pass
    return tuple(one.assessment(until) for one in clients)


def _days(found: Trail) -> tuple[date, ...]:
    return (*(one.known for one in found.occurrences[:1]), *found.chances[:1])


def _usual(clients: Sequence[Watched]) -> Usual:
    """The portfolio's usual by indicator, from what has settled of every client."""
    rows = zip(*([one for watch in client.watches for one in watch.tallies] for client in clients), strict=True)
    return {
        row[0].signal.indicator: portfolio_rate(
            row[0].signal.usual, ((one.settled, one.settled_chances) for one in row if one.settled_chances)
        )
        for row in rows
    }


def _field(client: Watched) -> Usual:
    return {one.signal.indicator: one.signal.usual for watch in client.watches for one in watch.tallies}
