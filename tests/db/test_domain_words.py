"""The words that the schema allows are the domain's."""

from __future__ import annotations

import re
from enum import StrEnum

import pytest
from sqlalchemy import CheckConstraint

from db import check
from db.models.base import Row
from db.types import Day, Instant
from desktop.domain.interaction import Channel, Direction, Medium
from desktop.domain.schedule import Outcome
from desktop.domain.task import Side


@pytest.mark.parametrize(
    ("table", "column", "words"),
    [
        ("interaction", "channel", Channel),
        ("interaction", "direction", Direction),
        ("interaction", "medium", Medium),
        ("appointment", "outcome", Outcome),
        ("appointment", "by", Side),
        ("task", "owner", Side),
    ],
)
def test_the_schema_knows_the_words_of_the_domain(table: str, column: str, words: type[StrEnum]) -> None:
    checks = [one for one in Row.metadata.tables[table].constraints if isinstance(one, CheckConstraint)]
    (said,) = [str(one.sqltext) for one in checks if one.name == f"{column}_is_known"]
    assert set(re.findall(r"'(\w+)'", said)) == {str(word) for word in words}


def test_the_check_asks_every_time_in_the_store() -> None:
    for kind, asked in ((Instant, check._INSTANTS), (Day, check._DAYS)):
        found = {
            (table.name, column.name)
            for table in Row.metadata.sorted_tables
            for column in table.columns
            if isinstance(column.type, kind)
        }
        assert found == {(table, column) for table, columns in asked.items() for column in columns}
