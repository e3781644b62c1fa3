"""What a business day is. The only place that turns local days into UTC.

An offset is how far the clock of the bank is ahead of UTC: +120 minutes means
that midnight there is 22:00 UTC of the day before.
"""
from __future__ import annotations

from datetime import date, datetime, time, timedelta


def local_time(at_utc: datetime, offset_min: int) -> datetime:
    return at_utc + timedelta(minutes=offset_min)


def business_day(at_utc: datetime, offset_min: int) -> date:
    return local_time(at_utc, offset_min).date()


def end_of_business_day(day: date, offset_min: int) -> datetime:
    """The first moment, in UTC, that no longer belongs to `day`."""
    return datetime.combine(day + timedelta(days=1), time.min) - timedelta(minutes=offset_min)
