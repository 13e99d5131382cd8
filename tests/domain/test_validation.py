"""What is wrong with an agreement: each code, alone and together."""

from __future__ import annotations

import pytest

from desktop.domain.validation import validate

HOURS = {"mon": [["09:00", "17:00"]]}


def agreement(rule: object = None, **calendar: object) -> dict[str, object]:
    rules = {"email": rule if rule is not None else {"type": "contact_time", "minutes": 60}}
    return {"calendar": {"tz": "Europe/Rome", "week": HOURS, **calendar}, "rules": rules}


def by(time: str) -> dict[str, str]:
    return {"type": "same_day", "by": time}


@pytest.mark.parametrize(
    ("data", "errors"),
    [
        (agreement(), []),
        (agreement(tz="Europe/Atlantis"), ["bad_tz"]),
        (agreement(tz="europe/rome"), ["bad_tz"]),
        (agreement(tz_changes=[{"at": "2027-02-02T10:00:00Z", "tz": "Nowhere"}]), ["bad_tz"]),
        (agreement(holidays=["IT", "QQ"]), ["bad_country"]),
        (agreement(holidays=["UK"]), ["bad_country"]),
        (agreement(week={**HOURS, "Mon": []}), ["bad_day"]),
        (agreement(week={"monday": [["09:00", "17:00"]]}), ["bad_day"]),
        (agreement(week={"monday": [["09:00", "09:00"]]}), ["bad_day", "zero_length"]),
        (agreement(week={"mon": [["24:00", "12:00"]]}), ["bad_time"]),
        (agreement(week={"mon": [["09:00", "12:0"]]}), ["bad_time"]),
        (agreement(opened=[{"date": "2027-02-02", "intervals": [["9", "12:00"]]}]), ["bad_time"]),
        (agreement(week={"mon": [["00:00", "00:00"]]}), ["zero_length"]),
        (agreement(opened=[{"date": "2027-02-02", "intervals": [["09:00", "09:00"]]}]), ["zero_length"]),
        (agreement(days_off=["2027-02-29"]), ["bad_date"]),
        (agreement(days_off=[["2027-03-02", "2027-03-01"]]), ["bad_date"]),
        (agreement(days_off=[["2027-03-02", "2027-03-02"]]), []),
        (agreement(opened=[{"date": "2027-13-01"}]), ["bad_date"]),
        (agreement({"type": "whenever"}), ["bad_rule"]),
        (agreement({"type": "contact_time", "minutes": -5}), ["bad_rule"]),
        (agreement({"type": "contact_time", "minutes": True}), ["bad_rule"]),
        (agreement({"type": "business_days", "days": 0}), []),
        (agreement({"type": "business_days", "days": "1"}), ["bad_rule"]),
        (agreement({"type": "same_day"}), ["bad_rule"]),
        (agreement(by("24:00")), []),
        (agreement(by("25:00")), ["bad_rule"]),
        (agreement(by("09:00")), ["by_unreachable"]),
        (agreement(by("09:01")), []),
        (agreement(by("09:00"), opened=[{"date": "2027-02-06", "intervals": [["08:00", "08:30"]]}]), []),
        (agreement(by("00:00"), week={"mon": [["00:00", "24:00"]]}), ["by_unreachable"]),
        (agreement(by("18:00"), week={}), ["by_unreachable", "never_open"]),
        (agreement(by("18:00"), week={"mon": [["8:0", "12:00"]]}), ["bad_time"]),
        (agreement(by("18:00"), week={"mon": [["09:00", "09:00"]]}), ["zero_length"]),
        (agreement(by("09:00"), week={"mon": [["09:00", "25:00"]]}), ["bad_time", "by_unreachable"]),
        (agreement(by("18:00"), week={"monday": [["09:00", "17:00"]]}), ["bad_day", "by_unreachable"]),
        (agreement(week={}), ["never_open"]),
        (agreement(week={"mon": []}, opened=[{"date": "2027-02-06"}]), ["never_open"]),
        (agreement(week={}, opened=[{"date": "2027-02-06", "intervals": [["08:00", "08:30"]]}]), []),
        (agreement({"type": "none"}, week={}), []),
        (agreement({"type": "whenever"}, week={}), ["bad_rule", "never_open"]),
        (
            agreement(week={"mon": [["9", "10"], ["11", "12"]]}, holidays=["ZZ"], tz=5),
            ["bad_country", "bad_time", "bad_tz"],
        ),
        ({"calendar": {"tz": "UTC", "week": {}}}, []),
        ({"calendar": {"tz": "UTC", "week": {}}, "rules": []}, ["bad_rule"]),
        ({}, ["bad_tz"]),
        (None, ["bad_tz"]),
        ("agreement", ["bad_tz"]),
    ],
)
def test_errors(data: object, errors: list[str]) -> None:
    found = validate(data)
    assert list(found.errors) == errors
    assert found.ok is not bool(errors)
    assert not errors or not found.week


@pytest.mark.parametrize(
    ("spans", "merged"),
    [
        ([], None),
        ([["14:00", "18:00"], ["09:00", "13:00"]], [["09:00", "13:00"], ["14:00", "18:00"]]),
        ([["09:00", "13:00"], ["12:00", "18:00"]], [["09:00", "18:00"]]),
        ([["09:00", "13:00"], ["13:00", "18:00"]], [["09:00", "18:00"]]),
        ([["09:00", "18:00"], ["10:00", "11:00"]], [["09:00", "18:00"]]),
        ([["20:00", "02:00"]], [["20:00", "02:00"]]),
        ([["22:00", "02:00"], ["18:00", "23:00"]], [["18:00", "02:00"]]),
        ([["20:00", "02:00"], ["01:00", "03:00"]], [["01:00", "03:00"], ["20:00", "02:00"]]),
        ([["20:00", "00:00"]], [["20:00", "00:00"]]),
        ([["20:00", "22:00"], ["22:00", "24:00"]], [["20:00", "24:00"]]),
        ([["00:00", "20:00"], ["20:00", "00:00"]], [["00:00", "24:00"]]),
        ([["00:00", "24:00"], ["09:00", "10:00"]], [["00:00", "24:00"]]),
        # More than a day from one opening cannot be said by one pair.
        ([["01:00", "23:00"], ["22:00", "02:00"]], [["01:00", "22:00"], ["22:00", "02:00"]]),
        ([["09:00", "10:00"], ["10:00", "09:00"]], [["09:00", "10:00"], ["10:00", "09:00"]]),
    ],
)
def test_the_week_in_order(spans: list[list[str]], merged: list[list[str]] | None) -> None:
    found = validate(agreement({"type": "none"}, week={"wed": spans}))
    assert found.week == ({"wed": merged} if merged else {})
