# SPDX-License-Identifier: GPL-3.0-or-later
"""The invented history store behind the demonstration: card transactions and flats.

    python3 history.py OUTPUT_FOLDER

The same files, byte for byte, on every machine: one seed, no clock, no library.
"""
from __future__ import annotations

import csv
import math
import random
import sys
from datetime import datetime, timedelta
from pathlib import Path

# Country, winter offset of the issuing bank in minutes, share of the cards.
COUNTRIES = (("DE", 60, 34), ("PL", 60, 20), ("ES", 60, 18), ("SE", 60, 12), ("FI", 120, 10), ("PT", 0, 6))
MCC = (("5411", 30), ("5812", 16), ("5541", 12), ("5912", 8), ("5311", 10), ("4111", 8),
       ("5732", 5), ("5944", 3), ("6051", 3), ("7995", 3), ("4722", 2))
FIRST_DAY = datetime(2026, 4, 15)
LAST_DAY = datetime(2026, 11, 1)
SUMMER_ENDS = datetime(2026, 10, 25, 1)


def offset_at(winter: int, at: datetime) -> int:
    return winter + (60 if at < SUMMER_ENDS else 0)


def transactions() -> list[dict[str, str]]:
    dice = random.Random(20260415)
    names, winters, weights = zip(*COUNTRIES)
    merchants = []
    for n in range(140):
        mcc = dice.choices([m for m, _ in MCC], [w for _, w in MCC])[0]
        merchants.append({"id": f"M{n:04d}", "mcc": mcc, "online": dice.random() < (0.7 if mcc in ("6051", "7995", "5732") else 0.25),
                          "country": dice.choices(names, weights)[0], "bad": dice.random() < 0.09})
    online = [m for m in merchants if m["online"]]
    bad = [m for m in merchants if m["bad"]]
    cards = []
    for n in range(420):
        home = dice.choices(range(len(names)), weights)[0]
        cards.append({"id": f"C{n:05d}", "home": names[home], "winter": winters[home], "level": dice.gauss(3.1, 0.5),
                      "pace": dice.choice((0.12, 0.2, 0.35, 0.6)), "usual": dice.sample(merchants, 9)})
    made = []
    day = FIRST_DAY
    wave = dice.sample(bad, 3)
    while day < LAST_DAY:
        # A wave of stolen numbers goes through a few merchants for some days.
        if day.day % 9 == 1:
            wave = dice.sample(bad, 3)
        for card in cards:
            fraud = dice.random() < 0.0042
            count = dice.choice((1, 1, 1, 2)) if fraud else (1 if dice.random() < card["pace"] else 0)
            if fraud and dice.random() < 0.3:
                count = 1
            shop = dice.choice(wave if dice.random() < 0.35 else merchants)
            hour = dice.choices((1, 4, 11, 17, 21, 23), (14, 10, 16, 20, 26, 14))[0]
            for k in range(count):
                if fraud:
                    merchant = shop
                    local = day + timedelta(hours=hour, minutes=dice.randrange(0, 55), seconds=dice.randrange(60)) + timedelta(minutes=7 * k)
                    amount = math.exp(dice.gauss(card["level"] + 0.75, 0.8))
                else:
                    merchant = dice.choice(card["usual"]) if dice.random() < 0.72 else dice.choice(merchants)
                    local = day + timedelta(minutes=int(min(1438, max(0, dice.gauss(850, 260)))), seconds=dice.randrange(60))
                    amount = math.exp(dice.gauss(card["level"], 0.7))
                offset = offset_at(card["winter"], local)
                at = local - timedelta(minutes=offset)
                reported = None
                if fraud and dice.random() < 0.96:
                    midnight = datetime(local.year, local.month, local.day) + timedelta(days=1) - timedelta(minutes=offset)
                    how = dice.random()
                    if how < 0.18:      # the card holder calls at once
                        reported = at + timedelta(minutes=dice.randrange(4, 120))
                    elif how < 0.66:    # the desk's night shift, after the day is over
                        reported = midnight + timedelta(minutes=dice.randrange(8, 2 * offset + 20 if offset else 60))
                    else:               # found on the statement
                        reported = at + timedelta(hours=dice.randrange(30, 600))
                made.append({"at": at, "card": card["id"], "merchant": merchant["id"], "utc_offset_min": str(offset),
                             "amount": "" if dice.random() < 0.004 else f"{amount:.2f}", "mcc": merchant["mcc"],
                             "channel": "online" if merchant["online"] else dice.choice(("shop", "shop", "shop", "atm")),
                             "country": merchant["country"] if merchant["online"] or dice.random() < 0.12 or fraud else card["home"],
                             "home_country": card["home"], "reported_at": reported})
        day += timedelta(days=1)
    made.sort(key=lambda t: (t["at"], t["card"]))
    for n, t in enumerate(made):
        t["id"] = f"T{n:06d}"
    return made


COLUMNS = ["id", "card", "merchant", "at", "utc_offset_min", "amount", "mcc", "channel", "country", "home_country", "reported_at"]


def stamp(at: datetime | None) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ") if at else ""


def write_transactions(path: Path, rows: list[dict]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for t in rows:
            writer.writerow([stamp(t[c]) if c in ("at", "reported_at") else t[c] for c in COLUMNS])


# District, distance from the centre in km, price level in euros per square metre.
DISTRICTS = (("Altstadt", 0.6, 7900), ("Hafen", 1.9, 7100), ("Nordend", 2.4, 6900), ("Westpark", 3.1, 6400), ("Lindenau", 3.8, 5600),
             ("Gostenhof", 2.2, 6000), ("Ziegelei", 4.9, 4700), ("Seeufer", 6.5, 7400), ("Heide", 8.2, 4100), ("Bahnhof", 1.2, 5300),
             ("Oberfeld", 9.4, 3800), ("Weinberg", 7.1, 5900))
FLAT_COLUMNS = ["id", "sold_on", "district", "area_m2", "rooms", "floor", "built", "energy", "balcony", "lift", "price_eur"]


def flats() -> list[dict[str, str]]:
    dice = random.Random(51120)
    made = []
    for n in range(5200):
        name, distance, level = dice.choices(DISTRICTS, (4, 6, 10, 10, 11, 9, 9, 4, 12, 6, 12, 7))[0]
        area = max(22.0, min(210.0, math.exp(dice.gauss(4.25, 0.38))))
        rooms = max(1, round(area / dice.uniform(22, 34)))
        built = int(dice.choices((dice.randrange(1890, 1919), dice.randrange(1920, 1960), dice.randrange(1960, 1990), dice.randrange(1990, 2026)), (24, 16, 34, 26))[0])
        energy = dice.choices("ABCDEFGH", (9, 12, 14, 15, 15, 14, 12, 9) if built < 1990 else (34, 26, 20, 12, 5, 2, 1, 0))[0]
        floor, lift, balcony = dice.randrange(0, 8), dice.random() < 0.45, dice.random() < 0.6
        sold = datetime(2024, 10, 1) + timedelta(days=dice.randrange(0, 760))
        month = (sold - datetime(2024, 10, 1)).days / 30.4
        price = area * level * math.exp(-0.0011 * (area - 70)) * (1.0 + 0.0022 * month)
        price *= 1.09 if built < 1919 else 1.0 if built < 1960 else 0.93 if built < 1990 else 1.07
        price *= 1.0 + 0.024 * (3.5 - "ABCDEFGH".index(energy))
        price *= (1.035 if balcony else 1.0) * (1.0 - (0.014 * max(0, floor - 2) if not lift else -0.006 * floor))
        price *= math.exp(dice.gauss(0, 0.09))
        made.append({"sold": sold, "district": "" if dice.random() < 0.03 else name, "area_m2": f"{area:.0f}", "rooms": str(rooms),
                     "floor": str(floor), "built": "" if dice.random() < 0.02 else str(built), "energy": "" if dice.random() < 0.05 else energy,
                     "balcony": "yes" if balcony else "no", "lift": "yes" if lift else "no", "price_eur": f"{round(price, -3):.0f}"})
    made.sort(key=lambda f: f["sold"])
    for n, f in enumerate(made):
        f["id"] = f"F{n:05d}"
        f["sold_on"] = f["sold"].strftime("%Y-%m-%d")
    return made


def write_flats(path: Path, rows: list[dict]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(FLAT_COLUMNS)
        for f in rows:
            writer.writerow([f[c] for c in FLAT_COLUMNS])


def month(rows: list[dict], key: str, first: str, last: str) -> list[dict]:
    return [r for r in rows if first <= r[key].strftime("%Y-%m") <= last]


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    cards = transactions()
    for first, last in (("2026-05", "2026-07"), ("2026-08", "2026-08"), ("2026-07", "2026-09"), ("2026-10", "2026-10")):
        write_transactions(folder / f"tx-{first}..{last}.csv", month(cards, "at", first, last))
    write_transactions(folder / "tx-all.csv", cards)
    homes = flats()
    for first, last in (("2024-10", "2026-05"), ("2024-10", "2026-06"), ("2026-06", "2026-08"), ("2026-07", "2026-09"), ("2024-10", "2026-07"), ("2026-08", "2026-10")):
        write_flats(folder / f"flats-{first}..{last}.csv", month(homes, "sold", first, last))
    write_flats(folder / "flats-all.csv", homes)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
