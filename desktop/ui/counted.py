"""Words with a number in them, for modules of functions: lupdate needs a class for a plural."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """Each takes its number, and gives the right plural of the language in force."""

    def days(self, number: int) -> str:
        return self.tr("%n day(s)", "", number)

    def contact_hours(self, number: int) -> str:
        return self.tr("%n contact hour(s)", "", number)

    def working_days(self, number: int) -> str:
        return self.tr("%n working day(s)", "", number)

    def clients_wait(self, number: int) -> str:
        return self.tr("%n client(s) wait for you.", "", number)

    def are_past(self, number: int) -> str:
        return self.tr("%n are past the agreed time.", "", number)

    def more_later(self, number: int) -> str:
        return self.tr("%n more later", "", number)

    def while_closed(self, number: int) -> str:
        return self.tr("While you were closed: %n message(s)", "", number)

    def log_lines(self, number: int) -> str:
        return self.tr("Log %n line(s)", "", number)

    def log_them(self, number: int) -> str:
        return self.tr("Log %n", "", number)

    def logged_lines(self, number: int) -> str:
        return self.tr("%n line(s) logged", "", number)

    def already_there(self, number: int) -> str:
        return self.tr("Already in the log: %n.", "", number)

    def not_read(self, number: int) -> str:
        return self.tr("%n could not be read.", "", number)

    def more(self, number: int) -> str:
        return self.tr("and %n more", "", number)

    def messages(self, number: int) -> str:
        return self.tr("%n message(s)", "", number)

    def calls(self, number: int) -> str:
        return self.tr("%n call(s)", "", number)

    def contacts_found(self, number: int) -> str:
        return self.tr("%n contact(s) found", "", number)

    def open(self, number: int) -> str:
        return self.tr("%n open", "", number)

    def came_back(self, number: int) -> str:
        return self.tr("came back %n time(s)", "", number)

    def kept(self, number: int) -> str:
        return self.tr("%n kept", "", number)

    def late(self, number: int) -> str:
        return self.tr("%n late", "", number)

    def moved(self, number: int) -> str:
        return self.tr("%n moved", "", number)

    def weeks(self, number: int) -> str:
        return self.tr("%n week(s)", "", number)

    def run_out(self, number: int) -> str:
        return self.tr("%n answer(s) or promise(s) are due within a quarter of an hour.", "", number)

    def have_passed(self, number: int) -> str:
        return self.tr("%n answer(s) are past the agreed time.", "", number)


COUNTED = Counted()
