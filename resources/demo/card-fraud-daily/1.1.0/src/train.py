"""Fit the logistic regression and write model/fraud_logit.json.

    python3 -m src.train TRANSACTIONS.csv HOLDOUT.csv

Newton's method with a ridge penalty, in plain Python: a quarter of transactions
is small enough, and the factory needs no numerical library to check a fit.
"""
from __future__ import annotations

import json
import math
import sys
from datetime import timedelta
from pathlib import Path

from .config import Config, load_config
from .features import rows, vector
from .io import read_transactions, still_open


def sigmoid(z: float) -> float:
    if z >= 0.0:
        return 1.0 / (1.0 + math.exp(-z))
    e = math.exp(z)
    return e / (1.0 + e)


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gaussian elimination with partial pivoting."""
    n = len(right)
    a = [row[:] + [right[i]] for i, row in enumerate(matrix)]
    for k in range(n):
        pivot = max(range(k, n), key=lambda i: abs(a[i][k]))
        a[k], a[pivot] = a[pivot], a[k]
        for i in range(k + 1, n):
            factor = a[i][k] / a[k][k]
            for j in range(k, n + 1):
                a[i][j] -= factor * a[k][j]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (a[i][n] - sum(a[i][j] * x[j] for j in range(i + 1, n))) / a[i][i]
    return x


def fit(x: list[list[float]], y: list[int], ridge: float, iterations: int) -> list[float]:
    width = len(x[0])
    w = [0.0] * width
    for _ in range(iterations):
        gradient = [-ridge * w[j] if j else 0.0 for j in range(width)]
        hessian = [[ridge if i == j and j else 0.0 for j in range(width)] for i in range(width)]
        for row, label in zip(x, y):
            p = sigmoid(sum(a * b for a, b in zip(w, row)))
            residual, weight = label - p, max(p * (1.0 - p), 1e-9)
            for i in range(width):
                gradient[i] += residual * row[i]
                scaled = weight * row[i]
                if scaled:
                    for j in range(width):
                        hessian[i][j] += scaled * row[j]
        step = solve(hessian, gradient)
        w = [a + b for a, b in zip(w, step)]
        if max(abs(s) for s in step) < 1e-9:
            break
    return w


def pr_auc(scores: list[float], labels: list[int]) -> float:
    """Average precision: the mean of the precision at every fraud found."""
    ranked = sorted(zip(scores, labels), key=lambda pair: -pair[0])
    found, total = 0, 0.0
    for place, (_, label) in enumerate(ranked, start=1):
        if label:
            found += 1
            total += found / place
    return total / found if found else 0.0


def dataset(path: Path, config: Config) -> tuple[list[list[float]], list[int]]:
    transactions = read_transactions(path)
    first = transactions[0].at + timedelta(days=config.warm_up_days)
    x, y = [], []
    for t, row in rows(transactions, config):
        if t.at >= first and still_open(t):
            x.append(vector(row, config.features))
            y.append(1 if t.reported_at is not None else 0)
    return x, y


def main(train_file: Path, holdout_file: Path) -> None:
    config = load_config()
    x, y = dataset(train_file, config)
    w = fit(x, y, config.ridge, config.iterations)
    hx, hy = dataset(holdout_file, config)
    scores = [sigmoid(sum(a * b for a, b in zip(w, row))) for row in hx]
    alerts = [label for score, label in zip(scores, hy) if score >= config.alert_threshold]
    trained = {
        "kind": "logistic-regression",
        "intercept": round(w[0], 6),
        "coefficients": {name: round(v, 6) for name, v in zip(config.features, w[1:])},
        "rows": len(y),
        "frauds": sum(y),
        "holdout": {
            "rows": len(hy),
            "frauds": sum(hy),
            "pr_auc": round(pr_auc(scores, hy), 3),
            "precision_at_alerts": round(sum(alerts) / len(alerts), 3) if alerts else 0.0,
            "recall_at_alerts": round(sum(alerts) / sum(hy), 3),
            "alerts_per_day": round(len(alerts) / (31 - config.warm_up_days), 1),
        },
    }
    config.model_file.write_text(json.dumps(trained, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(trained["holdout"]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
