"""Session: one block of reading or writing, guarded so that a read cannot write and SQL is never raw."""

from __future__ import annotations

from sqlalchemy import Connection, TextClause, event
from sqlalchemy import orm as sqlalchemy_orm
from sqlalchemy.orm import ORMExecuteState

READ_CHANGED = "a read changed something; use write()"


class Session(sqlalchemy_orm.Session):
    """Lives for one `read()` or `write()` of the store."""

    @property
    def writing(self) -> bool:
        return bool(self.info.get("writing"))


@event.listens_for(Session, "after_begin")
def _say_begin(session: Session, _transaction: object, connection: Connection) -> None:
    # The driver is in autocommit and says no BEGIN: without this a rollback would keep the rows.
    connection.exec_driver_sql(f"PRAGMA query_only = {0 if session.writing else 1}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if session.writing else "BEGIN")


@event.listens_for(Session, "before_flush")
def _refuse_flush_in_read(session: Session, _context: object, _instances: object) -> None:
    if not session.writing:
        raise RuntimeError(READ_CHANGED)


@event.listens_for(Session, "do_orm_execute")
def _refuse_statement(state: ORMExecuteState) -> None:
    if isinstance(state.statement, TextClause):
        raise RuntimeError("raw SQL is refused; write it as a statement in db.queries")
    session = state.session
    assert isinstance(session, Session)
    if not (state.is_select or session.writing):
        raise RuntimeError(READ_CHANGED)
