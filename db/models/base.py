"""Row: the declarative base; every Row says its noun, and how it is about a client."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import CheckConstraint, Integer, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from db.types import Day, Flag, Instant

Extra = dict[str, object]
"""What a file said beyond our columns, kept so that an export is complete."""

STRICT = {"sqlite_strict": True}


class Row(DeclarativeBase):
    """`noun`: its word in Changed. `part_of`: the column that leads to the row it is a part of, if it is one."""

    __abstract__ = True
    type_annotation_map: ClassVar = {str: Text, int: Integer, bool: Flag, datetime: Instant, date: Day}
    noun: ClassVar[str]
    part_of: ClassVar[str | None] = None

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)


def one_of(column: str, *values: str) -> CheckConstraint:
    """The column holds one of these words."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_is_known")


def json_in(*columns: str) -> tuple[CheckConstraint, ...]:
    """Each of the columns holds JSON."""
    return tuple(CheckConstraint(f"json_valid({column})", name=f"{column}_is_json") for column in columns)


def flags(*columns: str) -> tuple[CheckConstraint, ...]:
    """Each of the columns is 0 or 1."""
    return tuple(CheckConstraint(f"{column} IN (0, 1)", name=f"{column}_is_flag") for column in columns)


def counted(*columns: str) -> tuple[CheckConstraint, ...]:
    """None of the columns is below 0."""
    return tuple(CheckConstraint(f"{column} >= 0", name=f"{column}_is_count") for column in columns)
