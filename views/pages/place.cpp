// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/place.h"

#include "domain/limits.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

namespace {

// An address comes from anywhere, so its length is bounded before it is looked at.
constexpr qsizetype AddressCharacters = 4096;

// A path inside a version, as a manifest may have it.
bool isInside(const QString& file)
{
    const QStringList parts = file.split(u'/');
    return !file.contains(QChar::Null) && file.toUtf8().size() <= limits::PathBytes
        && std::ranges::none_of(parts, [](const QString& part) { return part.isEmpty() || part == u"." || part == u".."; });
}

Error badAddress(const QString& url)
{
    return Error::input(
        u"bad-address"_s,
        QCoreApplication::translate("Place", "“%1” is no address of a version. Write gatehouse://MODEL/VERSION[/FILE][#L10].").arg(url.left(200)));
}

}

QString Place::url() const
{
    if (kind != Kind::Version)
        return {};
    QString text = u"gatehouse://"_s + version.model + u'/' + version.label;
    if (!file.isEmpty())
        text += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
    if (line > 0)
        text += u"#L%1"_s.arg(line);
    return text;
}

Result<Place> Place::parse(const QString& url)
{
    const QString scheme = u"gatehouse://"_s;
    if (!url.startsWith(scheme) || url.size() > AddressCharacters || url.contains(QChar::Null))
        return std::unexpected(badAddress(url));
    QString rest = url.mid(scheme.size());
    Place place;
    place.kind = Kind::Version;
    if (const qsizetype query = rest.indexOf(u'?'); query >= 0)
        rest.truncate(query);
    if (const qsizetype hash = rest.indexOf(u'#'); hash >= 0) {
        bool isNumber = false;
        place.line = rest.mid(hash + 2).toInt(&isNumber);
        if (rest.mid(hash + 1, 1) != u"L" || !isNumber || place.line < 1)
            return std::unexpected(badAddress(url));
        rest.truncate(hash);
    }
    const qsizetype first = rest.indexOf(u'/');
    const qsizetype second = first < 0 ? -1 : rest.indexOf(u'/', first + 1);
    place.version.model = rest.left(first);
    place.version.label = first < 0 ? QString() : rest.mid(first + 1, second < 0 ? -1 : second - first - 1);
    if (second >= 0)
        place.file = QUrl::fromPercentEncoding(rest.mid(second + 1).toUtf8());
    if (!isValidName(place.version.model) || !isValidName(place.version.label) || (!place.file.isEmpty() && !isInside(place.file)))
        return std::unexpected(badAddress(url));
    if (!place.file.isEmpty())
        place.section = Section::Changes;
    return place;
}

QVariantMap Place::saved() const
{
    return {{u"kind"_s, int(kind)},
            {u"version"_s, kind == Kind::Version ? version.text() : QString()},
            {u"section"_s, int(section)},
            {u"base"_s, base},
            {u"file"_s, file},
            {u"consumer"_s, consumer},
            {u"view"_s, int(view)}};
}

std::optional<Place> Place::restored(const QVariantMap& state)
{
    const auto kind = Kind(state.value(u"kind"_s).toInt());
    Place place{kind, {}, Section(state.value(u"section"_s).toInt()), {}, {}, 0, 0};
    place.consumer = state.value(u"consumer"_s).toString();
    place.view = state.value(u"view"_s).toInt() == int(View::Results) ? View::Results : View::Slots;
    if (kind == Kind::Version) {
        const auto version = VersionName::parse(state.value(u"version"_s).toString());
        if (!version)
            return std::nullopt;
        place.version = *version;
        if (const QString kept = state.value(u"base"_s).toString(); VersionName::parse(kept))
            place.base = kept;
        if (const QString kept = state.value(u"file"_s).toString(); isInside(kept))
            place.file = kept;
    }
    return place;
}

}
