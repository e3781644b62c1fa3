// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/values/keyvalues.h"
#include "content/values/readvalues.h"
#include "fuzz/fuzz.h"

#include <QSet>

using namespace gatehouse;

// In every syntax: a tree or a sentence, and no two values under one path.
void fuzz::run(QByteArrayView input)
{
    using content::ValueSyntax;
    for (const ValueSyntax syntax : {ValueSyntax::Yaml, ValueSyntax::Json, ValueSyntax::Toml, ValueSyntax::Ini}) {
        const auto root = content::readValues(input.toByteArray(), syntax);
        if (!root) {
            must(!root.error().sentence.isEmpty() && root.error().line >= 0, "a refusal has a sentence");
            continue;
        }
        QSet<QString> paths;
        for (const content::KeyValue& value : content::keyValues(*root)) {
            must(!paths.contains(value.key), "no path stands twice");
            paths.insert(value.key);
        }
    }
}
