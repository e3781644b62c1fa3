"""Reading transactions and writing scores. Nothing here knows about features."""
from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Iterable

MISSING = ("", "NA", "null")


@dataclass(frozen=True)
class Transaction:
    id: str
    card: str
    merchant: str
    at: datetime                    # UTC
    utc_offset_min: int             # of the issuing bank
    amount: float | None
    mcc: str
    channel: str
    country: str
    home_country: str
    reported_at: datetime | None    # UTC; when the fraud desk confirmed a fraud


def parse_time(text: str) -> datetime | None:
    if text in MISSING:
        return None
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")


def parse_row(row: dict[str, str]) -> Transaction:
    at = parse_time(row["at"])
    if at is None:
        raise ValueError(f"transaction {row['id']} has no time")
    return Transaction(
        id=row["id"],
        card=row["card"],
        merchant=row["merchant"],
        at=at,
        utc_offset_min=int(row["utc_offset_min"]),
        amount=None if row["amount"] in MISSING else float(row["amount"]),
        mcc=row["mcc"],
        channel=row["channel"],
        country=row["country"],
        home_country=row["home_country"],
        reported_at=parse_time(row["reported_at"]),
    )


def read_transactions(path: Path) -> list[Transaction]:
    with Path(path).open(newline="", encoding="utf-8") as file:
        rows = [parse_row(row) for row in csv.DictReader(file)]
    rows.sort(key=lambda t: (t.at, t.id))
    return rows


def business_day(t: Transaction) -> date:
    return t.at.date()


def end_of_day(t: Transaction) -> datetime:
    """The moment, in UTC, at which the business day of `t` is over."""
    return datetime.combine(business_day(t), datetime.min.time()) + timedelta(days=1)


def still_open(t: Transaction) -> bool:
    """A fraud that was confirmed before the day ended needs no alert any more."""
    return t.reported_at is None or t.reported_at > end_of_day(t)


def write_scores(path: Path, rows: Iterable[tuple[str, float, bool]]) -> int:
    count = 0
    with Path(path).open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "score", "alert"])
        for ident, score, alert in rows:
            writer.writerow([ident, f"{score:.6f}", "yes" if alert else "no"])
            count += 1
    return count
