"""Her settings: read as one value, changed by field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import TypedDict, Unpack

from db.queries import settings as queries
from desktop.domain.hours import Calendar
from desktop.domain.notation import calendar_from, calendar_to, rules_from, rules_to
from desktop.domain.rules import Rule
from desktop.domain.settings import Program, Settings, usual
from desktop.services.work import Session, Work
from desktop.system.zone import countries_of, system_zone

__all__ = ["Program", "Settings", "SettingsService"]


class Changes(TypedDict, total=False):
    """The fields that may be changed."""

    calendar: Calendar
    name: str
    languages: tuple[str, ...]
    chat_names: tuple[str, ...]
    default_calendar: Calendar | None
    default_rules: Mapping[str, Rule]


class ProgramChanges(TypedDict, total=False):
    """The same for how the program behaves."""

    idle_minutes: int
    names_profile: bool
    notifies: bool
    hides_names: bool
    folder: str


class SettingsService:
    """Kept in the store: they name her and, through her chat names, other people's files."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def get(self) -> Settings:
        """Hers, or what is usual on this machine where she has said nothing."""
        with self._work.read() as session:
            return settings_in(session)

    def change(self, **changes: Unpack[Changes]) -> None:
        """Sets these fields, as one write."""
        with self._work.write("settings_changed") as session:
            keep_settings(session, replace(settings_in(session), **changes))

    def program(self) -> Program:
        """How the program is to behave."""
        with self._work.read() as session:
            return program_in(session)

    def change_program(self, **changes: Unpack[ProgramChanges]) -> None:
        """Sets these fields, as one write."""
        with self._work.write("settings_changed") as session:
            new = replace(program_in(session), **changes)
            for field in fields(new):
                queries.put(session, field.name, getattr(new, field.name))


def settings_in(session: Session) -> Settings:
    """The settings, inside an open block."""
    held = queries.values(session)
    zone = system_zone()
    found = usual(zone, countries_of(zone))
    if held.get("calendar") is not None:
        found = replace(found, calendar=calendar_from(held["calendar"]))
    if held.get("default_calendar") is not None:
        found = replace(found, default_calendar=calendar_from(held["default_calendar"]))
    if held.get("default_rules") is not None:
        found = replace(found, default_rules=rules_from(held["default_rules"]))
    extra = held.get("extra")
    return replace(
        found,
        name=str(held.get("name") or ""),
        languages=_texts(held.get("languages")),
        chat_names=_texts(held.get("chat_names")),
        extra=extra if isinstance(extra, dict) else {},
    )


def has_settings(session: Session) -> bool:
    """Whether she, or a portfolio, has ever said who she is."""
    return queries.value(session, "calendar") is not None


def learn_names(session: Session, names: Iterable[str]) -> None:
    """Remembers under which names she writes in chats, inside an open write."""
    known = _texts(queries.value(session, "chat_names"))
    merged = list(dict.fromkeys((*known, *names)))
    if merged != list(known):
        queries.put(session, "chat_names", merged)


def keep_settings(session: Session, new: Settings) -> None:
    """Writes every field, inside an open write; what did not change is no change to the store."""
    queries.put(session, "calendar", calendar_to(new.calendar))
    queries.put(session, "name", new.name)
    queries.put(session, "languages", list(new.languages))
    queries.put(session, "chat_names", list(new.chat_names))
    queries.put(session, "default_calendar", calendar_to(new.default_calendar) if new.default_calendar else None)
    queries.put(session, "default_rules", rules_to(new.default_rules))
    queries.put(session, "extra", dict(new.extra) or None)


def program_in(session: Session) -> Program:
    """How the program is to behave, inside an open block; a value of another kind is as none."""
    held, usual_ = queries.values(session), Program()
    known = {
        field.name: held[field.name]
        for field in fields(usual_)
        if type(held.get(field.name)) is type(getattr(usual_, field.name))
    }
    found = replace(usual_, **known)  # type: ignore[arg-type]
    return found if found.idle_minutes >= 0 else replace(found, idle_minutes=usual_.idle_minutes)


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, list) else ()
