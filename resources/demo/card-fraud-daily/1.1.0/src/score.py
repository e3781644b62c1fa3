"""Score one business day.

    python3 -m src.score TRANSACTIONS.csv SCORES.csv [YYYY-MM-DD]

The file holds the day and the history before it; without a date the last
business day of the file is scored.
"""
from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

from .config import Config, load_config
from .features import rows, vector
from .io import business_day, read_transactions, still_open, write_scores
from .train import sigmoid


class Scorer:
    def __init__(self, config: Config) -> None:
        self.config = config
        model = json.loads(config.model_file.read_text(encoding="utf-8"))
        if tuple(model["coefficients"]) != config.features:
            raise SystemExit("the trained object was made for other features than config/model.toml names")
        self.weights = [model["intercept"], *model["coefficients"].values()]

    def score(self, row: dict[str, float]) -> float:
        x = vector(row, self.config.features)
        return round(sigmoid(sum(a * b for a, b in zip(self.weights, x))), 6)

    def day(self, path: Path, day: date | None) -> list[tuple[str, float, bool]]:
        transactions = read_transactions(path)
        if not transactions:
            return []
        wanted = day or max(business_day(t) for t in transactions)
        result = []
        for t, row in rows(transactions, self.config):
            if business_day(t) == wanted and still_open(t):
                score = self.score(row)
                result.append((t.id, score, score >= self.config.alert_threshold))
        return sorted(result)


def main(arguments: list[str]) -> int:
    if len(arguments) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    day = date.fromisoformat(arguments[2]) if len(arguments) == 3 else None
    scored = Scorer(load_config()).day(Path(arguments[0]), day)
    count = write_scores(Path(arguments[1]), scored)
    print(f"{count} transactions scored, {sum(1 for s in scored if s[2])} alerts")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
