// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/typed/typed.h"

#include "content/objects/objectfacts.h"
#include "content/tables/readparquet.h"
#include "diff/typed/configurationdifference.h"
#include "diff/typed/environmentdifference.h"
#include "diff/typed/objectdifference.h"

#include <QCoreApplication>

namespace gatehouse::diff {

using content::TextContent;

namespace {

struct TypedWords {
    Q_DECLARE_TR_FUNCTIONS(TypedDifference)
};

QString whyNot(const TextContent& side, const content::ValueFault& fault)
{
    const QString name = side.path.section(u'/', -1);
    return fault.line > 0 ? TypedWords::tr("Compared by line only: %1, line %2: %3.").arg(name).arg(fault.line).arg(fault.sentence)
                          : TypedWords::tr("Compared by line only: %1: %2.").arg(name, fault.sentence);
}

// Reads the sides that exist; false where one cannot be read, with the reason in `why`.
template <class Value, class Read> bool readBoth(const TextContent* before, const TextContent* after, std::optional<Value>& old,
                                                 std::optional<Value>& now, QString& why, Read read)
{
    const auto take = [&](const TextContent* side, std::optional<Value>& into) {
        if (side == nullptr)
            return true;
        if (side->isBinary || side->cutBytes > 0) {
            why = (side->isBinary ? TypedWords::tr("Compared by line only: %1 is no text.")
                                  : TypedWords::tr("Compared by line only: %1 is too large to be read whole."))
                      .arg(side->path.section(u'/', -1));
            return false;
        }
        auto value = read(*side);
        if (!value) {
            why = whyNot(*side, value.error());
            return false;
        }
        into = std::move(*value);
        return true;
    };
    return take(before, old) && take(after, now);
}

int changesIn(const TypedDifference& difference)
{
    return difference.count(FileStatus::Changed) + difference.count(FileStatus::New) + difference.count(FileStatus::Missing);
}

Result<std::optional<content::ObjectFacts>> parquetOf(const StoredFile* side)
{
    if (side == nullptr)
        return std::nullopt;
    const auto device = side->open();
    if (!device)
        return std::unexpected(device.error());
    return content::readParquet(**device).transform([](content::ObjectFacts facts) { return std::optional(std::move(facts)); });
}

// What may be said of two tables whose bytes differ while nothing that was compared does.
QString alikeTables(const QString& path, const TypedDifference& difference)
{
    if (content::isParquetName(path))
        return TypedWords::tr("The footers say the same. The values themselves are not read, and some of them may differ.");
    if (!difference.matchesRows)
        return TypedWords::tr("Nothing that is measured of the columns differs; single values may have changed places.");
    return TypedWords::tr("Nothing differs in what it says: what changed are comments, order or white space.");
}

template <class Value> const Value* pointerTo(const std::optional<Value>& value)
{
    return value ? &*value : nullptr;
}

Result<TypedDifference> parquetDifference(const StoredFile* before, const StoredFile* after)
{
    const auto old = parquetOf(before), now = parquetOf(after);
    if (!old || !now)
        return std::unexpected(old ? now.error() : old.error());
    TypedDifference difference = objectDifference(pointerTo(*old), pointerTo(*now));
    difference.kind = QStringLiteral("table");
    return difference;
}

}

bool isTable(const QString& path)
{
    return content::isTableName(path) || content::isParquetName(path);
}

bool isTyped(const QString& path)
{
    return content::environmentFormOf(path) || content::valueSyntaxOf(path) || content::isObjectName(path) || isTable(path);
}

TypedAnswer typedObjects(const StoredBytes* before, const StoredBytes* after)
{
    const auto factsOf = [](const StoredBytes* side) -> std::optional<content::ObjectFacts> {
        const auto format = side != nullptr ? content::objectFormatOf(side->path, side->bytes) : std::nullopt;
        return format ? std::optional(content::readObject({side->bytes, side->sizeBytes}, *format)) : std::nullopt;
    };
    const auto old = factsOf(before), now = factsOf(after);
    if ((before != nullptr && !old) || (after != nullptr && !now))
        return {};
    return {objectDifference(pointerTo(old), pointerTo(now)), {}};
}

Result<TypedAnswer> typedTables(const StoredFile* before, const StoredFile* after, const std::stop_token& stop)
{
    const QString path = (after != nullptr ? after : before)->path;
    auto difference = content::isParquetName(path) ? parquetDifference(before, after) : tableDifference(before, after, stop);
    if (!difference && difference.error().kind == ErrorKind::Input)
        return TypedAnswer{{}, TypedWords::tr("Compared by line only: %1: %2.").arg(path.section(u'/', -1), difference.error().sentence)};
    if (!difference)
        return std::unexpected(difference.error());
    if (changesIn(*difference) == 0)
        difference->remarks.push_back({content::Remark::Level::Note, alikeTables(path, *difference)});
    return TypedAnswer{std::move(*difference), {}};
}

TypedAnswer typedDifference(const TextContent* before, const TextContent* after)
{
    const QString path = (after != nullptr ? after : before)->path;
    const QString oldPath = (before != nullptr ? before : after)->path;
    TypedAnswer answer;
    if (content::environmentFormOf(path) && content::environmentFormOf(oldPath)) {
        std::optional<content::Environment> old, now;
        if (readBoth(before, after, old, now, answer.why,
                     [](const TextContent& side) { return content::readEnvironment(side.utf8, *content::environmentFormOf(side.path)); }))
            answer.difference = environmentDifference(pointerTo(old), pointerTo(now));
    } else if (content::valueSyntaxOf(path) && content::valueSyntaxOf(oldPath)) {
        std::optional<content::ValueNode> old, now;
        if (readBoth(before, after, old, now, answer.why,
                     [](const TextContent& side) { return content::readValues(side.utf8, *content::valueSyntaxOf(side.path)); }))
            answer.difference = configurationDifference(pointerTo(old), pointerTo(now));
    }
    if (answer.difference && changesIn(*answer.difference) == 0)
        answer.difference->remarks.push_back(
            {content::Remark::Level::Note, TypedWords::tr("Nothing differs in what it says: what changed are comments, order or white space.")});
    return answer;
}

}
