// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "pages/place.h"

#include <QStringList>

using namespace gatehouse;
using pages::Place;

void fuzz::run(QByteArrayView input)
{
    const auto place = Place::parse(QString::fromUtf8(input));
    if (!place) {
        must(place.error().sentence.size() < 1'000, "a refusal is short");
        return;
    }
    must(place->kind == Place::Kind::Version && place->event == 0 && place->base.isEmpty(), "an address names a version and nothing else");
    must(isValidName(place->version.model) && isValidName(place->version.label) && place->line >= 0, "with names that versions have");
    for (const QString& part : place->file.split(u'/'))
        must(part != u".." && part != u"." && !part.contains(QChar::Null), "and a file that stays inside");
    must(!place->file.startsWith(u'/'), "wherever it is opened");
    const auto again = Place::parse(place->url());
    must(again && *again == *place, "what it says is what it is written as");
}
