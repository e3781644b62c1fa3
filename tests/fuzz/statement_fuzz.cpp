// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "intake/statement/statement.h"

using namespace gatehouse;

void fuzz::run(QByteArrayView input)
{
    const auto read = intake::readStatement(input.toByteArray());
    if (!read) {
        const QString& sentence = read.error().sentence;
        must(!sentence.isEmpty() && sentence.size() < 4'000, "a refusal has a sentence and no more");
        return;
    }
    const QByteArray written = intake::toYaml(read->statement);
    const auto again = intake::readStatement(written);
    must(again.has_value(), "what we write can be read");
    must(again->statement == read->statement, "and says the same");
    must(intake::toYaml(again->statement) == written, "and is written the same");
}
