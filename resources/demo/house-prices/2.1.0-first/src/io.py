"""Reading flats, districts and their levels; writing prices."""
from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable


@dataclass(frozen=True)
class Flat:
    id: str
    sold_on: str
    district: str           # empty when unknown
    area_m2: float
    rooms: int
    floor: int
    built: int | None
    energy: str             # A to H, empty when unknown
    balcony: bool
    lift: bool
    price_eur: float | None


def parse_flat(row: dict[str, str]) -> Flat:
    return Flat(
        id=row["id"],
        sold_on=row.get("sold_on", ""),
        district=row["district"].strip(),
        area_m2=float(row["area_m2"]),
        rooms=int(row["rooms"]),
        floor=int(row["floor"]),
        built=int(row["built"]) if row["built"] else None,
        energy=row["energy"].strip().upper(),
        balcony=row["balcony"] == "yes",
        lift=row["lift"] == "yes",
        price_eur=float(row["price_eur"]) if row.get("price_eur") else None,
    )


def read_flats(path: Path) -> list[Flat]:
    with Path(path).open(newline="", encoding="utf-8") as file:
        return [parse_flat(row) for row in csv.DictReader(file)]


def read_distances(path: Path) -> dict[str, float]:
    """Kilometres from the centre, by district."""
    with Path(path).open(newline="", encoding="utf-8") as file:
        return {row["district"]: float(row["distance_km"]) for row in csv.DictReader(file)}


def read_levels(path: Path) -> dict[str, float]:
    """Logarithm of the price per square metre, by district."""
    with Path(path).open(newline="", encoding="utf-8") as file:
        return {row["district"]: float(row["level"]) for row in csv.DictReader(file)}


def write_levels(path: Path, levels: dict[str, float]) -> None:
    with Path(path).open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["district", "level"])
        writer.writerows(levels.items())


def write_prices(path: Path, rows: Iterable[tuple[str, float]]) -> int:
    count = 0
    with Path(path).open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "price_eur"])
        for ident, price in rows:
            writer.writerow([ident, f"{price:.0f}"])
            count += 1
    return count
