"""Grow the trees and write model/price_trees.txt.

    python3 -m src.train FLATS.csv HOLDOUT.csv
"""
from __future__ import annotations

import argparse
import json
from pathlib import Path

from .config import Config, load_config
from .features import Features
from .io import Flat, read_flats
from .trees import Ensemble, Node, read_ensemble


def thresholds(column: list[float], bins: int) -> list[float]:
    """Candidate splits: quantiles of the values that occur."""
    values = sorted(column)
    picked = {values[(k * (len(values) - 1)) // bins] for k in range(1, bins)}
    return [float(f"{v:.6g}") for v in sorted(picked)]


class Grower:
    def __init__(self, x: list[list[float]], config: Config) -> None:
        self.x, self.config = x, config
        self.cuts = [thresholds([row[j] for row in x], config.bins) for j in range(len(x[0]))]
        # For each row and feature: how many cuts lie below the value.
        self.bin = [[sum(1 for c in self.cuts[j] if row[j] > c) for j in range(len(row))] for row in x]

    def best_split(self, rows: list[int], residual: list[float]) -> tuple[int, float] | None:
        total, count = sum(residual[i] for i in rows), len(rows)
        best_gain, best = 1e-9, None
        for j, cuts in enumerate(self.cuts):
            sums, counts = [0.0] * (len(cuts) + 1), [0] * (len(cuts) + 1)
            for i in rows:
                b = self.bin[i][j]
                sums[b] += residual[i]
                counts[b] += 1
            left_sum, left_count = 0.0, 0
            for k, cut in enumerate(cuts):
                left_sum += sums[k]
                left_count += counts[k]
                right_count = count - left_count
                if left_count < self.config.min_leaf or right_count < self.config.min_leaf:
                    continue
                right_sum = total - left_sum
                gain = left_sum**2 / left_count + right_sum**2 / right_count - total**2 / count
                if gain > best_gain:
                    best_gain, best = gain, (j, cut)
        return best

    def tree(self, residual: list[float]) -> dict[int, Node]:
        nodes: dict[int, Node] = {}
        todo = [(0, list(range(len(self.x))), 0)]
        taken = 1
        while todo:
            ident, rows, depth = todo.pop(0)
            split = self.best_split(rows, residual) if depth < self.config.depth else None
            if split is None:
                mean = sum(residual[i] for i in rows) / len(rows)
                nodes[ident] = Node(value=float(f"{mean * self.config.learning_rate:.6g}"))
                continue
            j, cut = split
            nodes[ident] = Node(feature=j, threshold=cut, yes=taken, no=taken + 1)
            todo.append((taken, [i for i in rows if self.x[i][j] <= cut], depth + 1))
            todo.append((taken + 1, [i for i in rows if self.x[i][j] > cut], depth + 1))
            taken += 2
        return nodes


def boost(x: list[list[float]], y: list[float], config: Config) -> Ensemble:
    ensemble = Ensemble(features=config.features, base=round(sum(y) / len(y), 6))
    predicted = [ensemble.base] * len(y)
    grower = Grower(x, config)
    for _ in range(config.trees):
        tree = grower.tree([a - b for a, b in zip(y, predicted)])
        step = Ensemble(features=config.features, base=0.0, trees=[tree])
        predicted = [p + step.predict(row) for p, row in zip(predicted, x)]
        ensemble.trees.append(tree)
    return ensemble


def evaluate(ensemble: Ensemble, features: Features, flats: list[Flat]) -> dict[str, float]:
    errors = [abs(ensemble.predict(features.row(f)) - f.price_eur) / f.price_eur for f in flats]
    return {
        "rows": len(errors),
        "mape": round(sum(errors) / len(errors), 4),
        "within_10_percent": round(sum(1 for e in errors if e <= 0.10) / len(errors), 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("flats", type=Path)
    parser.add_argument("holdout", type=Path)
    arguments = parser.parse_args()
    config = load_config()
    features = Features(config)
    flats = [f for f in read_flats(arguments.flats) if f.price_eur]
    boost([features.row(f) for f in flats], [f.price_eur for f in flats], config).write(config.model_file)
    print(json.dumps(evaluate(read_ensemble(config.model_file), features, read_flats(arguments.holdout))))


if __name__ == "__main__":
    main()
