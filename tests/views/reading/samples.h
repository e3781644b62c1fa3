// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Documents for the tests of the canvas: a scoring script in two versions, and texts of any length.

#include "reading/readingdocument.h"

namespace gatehouse::reading::samples {

inline QByteArray scoring(bool isNew)
{
    QByteArray text =
        "\"\"\"Scores card transactions once a day.\"\"\"\n\nfrom __future__ import annotations\n\nfrom datetime import date\n\nimport onnxruntime as ort\nimport polars as pl\n\n"
        "from fraud.config import Config\nfrom fraud.features import build_features\nfrom fraud.io import load_transactions\n\nMCC_UNKNOWN = \"0000\"\n\n";
    for (int i = 0; i < 9; ++i)
        text += "# Step " + QByteArray::number(i) + " of loading: the session is made once and kept.\n";
    text +=
        "\n\ndef load_scorer(cfg: Config) -> ort.InferenceSession:\n    \"\"\"The trained object, on one thread.\"\"\"\n    options = ort.SessionOptions()\n"
        "    options.intra_op_num_threads = 1\n    return ort.InferenceSession(str(cfg.model_path), options)\n\n\nsession = load_scorer(Config.default())\n\n\n";
    text += "def score_batch(day: date, cfg: Config) -> pl.DataFrame:\n    tx = load_transactions(day)\n";
    text += isNew ? "    x = build_features(tx, cfg.cards, cfg.merchants)\n    assert x.width == 64, \"feature schema changed\"\n"
                  : "    x = build_features(tx, cfg.cards)\n    assert x.width == 58\n";
    text += "    p = session.run(None, {\"x\": x.to_numpy()})[0]\n    return tx.with_columns(score=pl.Series(p[:, 1]))\n\n\n";
    text +=
        "def write_scores(frame: pl.DataFrame, cfg: Config) -> None:\n    \"\"\"One file a day, never overwritten.\"\"\"\n    target = cfg.results / f\"{frame['day'][0]}.parquet\"\n"
        "    if target.exists():\n        raise FileExistsError(target)\n    frame.write_parquet(target, compression=\"zstd\")\n\n\nLIMIT = 0.85  # above it a person looks\n\n\n";
    text +=
        "def fill_missing(x: pl.DataFrame) -> pl.DataFrame:\n    \"\"\"Each gap is closed by a named control.\"\"\"\n    x = x.with_columns(\n        pl.col(\"amount\").fill_null(0.0),\n";
    text += isNew
        ? "        pl.col(\"mcc\").fill_null(MCC_UNKNOWN),\n        # new merchants have no history yet\n        pl.col(\"m_tx_1h\", \"m_tx_24h\")\n          .fill_null(0),\n    )\n    return x.select(cfg.feature_order)\n"
        : "        pl.col(\"mcc\").fill_null(\"0000\"),\n    )\n    return x\n";
    for (int i = 0; i < 30; ++i)
        text += "\n\ndef control_" + QByteArray::number(i) + "(x):\n    return x * " + QByteArray::number(i * 7) + "\n";
    text += isNew ? "\n# checked by the audit\n" : "\nprint(\"done\")\n";
    return text;
}

inline std::shared_ptr<const ReadingDocument> compared(const QByteArray& old, const QByteArray& now,
                                                       const QString& path = QStringLiteral("fraud/score.py"))
{
    const auto document = comparison(FileVersion{old, {path, -1, {}}, QStringLiteral("4.1.3, live since 3 Sep · b81d…")},
                                     FileVersion{now, {path, -1, {}}, QStringLiteral("4.2.0 revision 3 · 27fa…")});
    return std::make_shared<const ReadingDocument>(document.value());
}

inline std::shared_ptr<const ReadingDocument> scoringChange()
{
    return compared(scoring(false), scoring(true));
}

inline QByteArray numbered(int lines, int changedEvery = 0)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += "value_" + QByteArray::number(i) + " = compute(" + QByteArray::number(i * 31 % 977)
            + (changedEvery > 0 && i % changedEvery == 0 ? ", True)\n" : ")\n");
    return text;
}

}
