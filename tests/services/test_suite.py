"""The suite: a service is made on the first look at it, and forgets before anybody who asks again."""

from __future__ import annotations

from db.changes import Changed
from desktop.services.suite import Made, Services
from desktop.system.paths import Paths


def test_each_service_can_be_made_and_is_made_once(services: Services) -> None:
    names = [name for name, one in vars(Services).items() if isinstance(one, Made)]
    assert names
    for name in names:
        assert getattr(services, name) is getattr(services, name)


def test_nothing_is_made_before_it_is_looked_at(place: Paths, clock: object) -> None:
    services = Services(place, clock)  # type: ignore[arg-type]
    assert not [name for name, one in vars(Services).items() if isinstance(one, Made) and name in vars(services)]


def test_what_keeps_an_answer_forgets_it_before_others_hear(services: Services) -> None:
    told: list[str] = []
    services.bus.listen(lambda _changed: told.append("window"))
    remembering = services.assessments
    hears = services.bus._listeners
    assert hears.index(remembering.on_changed) < len(hears) - 1
    services.bus.publish(Changed(frozenset()))
    assert told == ["window"]
