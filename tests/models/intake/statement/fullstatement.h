// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A gatehouse.yaml that has every key (in a file of its own because moc stumbles over it).

namespace gatehouse::testing {

inline constexpr auto Full = R"(model: card-fraud-daily            # purpose, owner, tier, consumers only when the model is new
label: 1.2.0
base: 1.1.0
author: lin
purpose: Which of yesterday's card transactions should an analyst look at?
owner: aisha
tier: high
intended_use: >
  Ranking, not
  deciding.
release_notes: CHANGELOG.md#1.2.0
consumers: [{name: fraud-desk, contact: desk@example.org, uses: results}]
results: [{place: /srv/fraud/daily, format: parquet, refresh: daily, kind: file}]
datasets: [{name: transactions, uri: "s3://history/tx", partitions: 2026-01..2026-09, sha256: 0000000000000000000000000000000000000000000000000000000000000001, owner: dana, refresh: daily}]
requirements: {mode: batch, latency_ms: 200, throughput_per_s: 50, feature_freshness_h: 24, batch_window: "02:00-04:00", memory_mb: 2048, users: 40}
interface: {inputs: [{name: amount, type: float64, missing: allowed}], outputs: [{name: score, type: float64, range: [0, 1]}]}
controls: [{name: unknown-merchant, handles: missing merchant history, where: src/score.py}]
stages: [{name: extract, command: python extract.py}, {name: score, command: python score.py, inputs: a.csv, outputs: [b.csv], metrics: m.json}]
golden: {inputs: golden/inputs.csv, expected: golden/expected.csv, key: id, tolerance: golden/tolerance.toml}
evaluation: [{metric: pr_auc, value: 0.431, better: higher, dataset: holdout-2026-09}]
elements: {docs/theory.pdf: documentation}
ignore: ["*.log", scratch/]
)";

}
