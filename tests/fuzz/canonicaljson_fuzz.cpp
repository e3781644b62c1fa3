// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "fuzz/fuzz.h"

#include <QJsonDocument>

using namespace gatehouse;

void fuzz::run(QByteArrayView input)
{
    if (const auto object = parseCanonical(input))
        must(canonicalJson(*object) == input, "what is read as canonical is written the same");
    // Whatever JSON it is, what we write of it is canonical and says the same.
    const QJsonDocument document = QJsonDocument::fromJson(input.toByteArray());
    if (!document.isObject())
        return;
    const QJsonObject exact = exactNumbers(document.object()).toObject();
    const QByteArray written = canonicalJson(exact);
    must(canonicalJson(document.object()) == written, "numbers that are no exact integers are written as text");
    const auto again = parseCanonical(written);
    must(again.has_value(), "what we write is canonical");
    must(canonicalJson(*again) == written, "and is read back");
}
