// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which versions the words of a search find: by the full-text index of now, by reading the texts themselves as of an event.

#include "domain/ids.h"
#include "registry/dialect.h"

#include <QString>
#include <QVariant>

namespace gatehouse::registry {

// A condition on the table `version` under the name v, with the values it binds; both empty where there are no words.
// All words must be found, letter case aside, each in one text: the name, purpose or owner of the model, the label, or the release notes.
// Of the notes, a word of one or two letters is looked for in the first line only: such words stand everywhere, and no index helps.
struct FoundBy {
    QString sql;
    QVariantList values;
};
[[nodiscard]] FoundBy foundBy(Dialect dialect, const QString& text, AsOf asOf);

}
