"""Rows of the client slice: clients, their people, and how these are reached."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import Mapped, mapped_column, validates

from db.folding import fold
from db.models.base import STRICT, Extra, Row, flags, json_in, one_of
from db.types import Json


class ClientRow(Row):
    """`uid`: the portable id, kept through export and import."""

    __tablename__ = "client"
    __table_args__ = (*flags("pinned"), *json_in("extra"), STRICT)
    noun = "client"

    uid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    language: Mapped[str] = mapped_column(default="en")
    time_zone: Mapped[str] = mapped_column(default="UTC")
    since: Mapped[date | None]
    pinned: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    extra: Mapped[Extra] = mapped_column(Json, default=dict)


class PersonRow(Row):
    """`address`: how she addresses them (tu, lei, pan …). `position`: their order, the first is the main one."""

    __tablename__ = "person"
    __table_args__ = (*json_in("extra"), Index("person_of_client", "client_id", "position"), STRICT)
    noun = "person"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    name: Mapped[str]
    role: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    vocative: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    extra: Mapped[Extra] = mapped_column(Json, default=dict)


def _folded(context: DefaultExecutionContext) -> str:
    given: dict[str, object] = context.get_current_parameters()  # type: ignore[no-untyped-call]
    return fold(str(given["value"]))


class AddressRow(Row):
    """One number, e-mail or chat name of a person. `folded`: the value as it is looked up, filled in by itself."""

    __tablename__ = "address"
    __table_args__ = (
        one_of("kind", "tel", "email", "handle"),
        Index("address_of_person", "person_id"),
        Index("address_lookup", "folded", "kind"),
        STRICT,
    )
    noun = "person"
    part_of = "person_id"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    kind: Mapped[str]
    value: Mapped[str]
    folded: Mapped[str] = mapped_column(default=_folded)

    @validates("value")
    def _fold_again(self, _key: str, value: str) -> str:
        self.folded = fold(value)
        return value
