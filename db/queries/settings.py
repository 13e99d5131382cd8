"""Her preferences: a JSON value for each key."""

from __future__ import annotations

from sqlalchemy import delete, select

from db.models.setting import SettingRow
from db.session import Session


def value(session: Session, key: str, default: object = None) -> object:
    found = session.scalars(select(SettingRow).where(SettingRow.key == key)).one_or_none()
    return default if found is None else found.value


def values(session: Session) -> dict[str, object]:
    return dict(session.execute(select(SettingRow.key, SettingRow.value)).all())


def put(session: Session, key: str, new: object) -> None:
    """None forgets the key."""
    if new is None:
        session.execute(delete(SettingRow).where(SettingRow.key == key))
        return
    row = session.scalars(select(SettingRow).where(SettingRow.key == key)).one_or_none()
    if row is None:
        session.add(SettingRow(key=key, value=new))
    else:
        row.value = new
