// SPDX-License-Identifier: GPL-3.0-or-later
// The command that compares two versions: as a patch, as a page, or as JSON.

#include "content/objects/objectfacts.h"
#include "content/textcontent.h"
#include "ctl/context.h"
#include "ctl/typedanswer.h"
#include "ctl/values.h"
#include "diff/patch.h"
#include "diff/signals/signals.h"
#include "diff/textdiff.h"
#include "diff/typed/statementdifference.h"
#include "domain/changes.h"
#include "domain/limits.h"
#include "domain/sizetext.h"
#include "items/storedfile.h"
#include "registry/queries/content.h"
#include "report/diffpage.h"

#include <QJsonArray>
#include <QLocale>
#include <algorithm>
#include <array>
#include <tuple>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;
using content::TextContent;

namespace {

enum class Format { Text, Html, Json };

Result<Format> formatOf(Context& context, const Arguments& arguments)
{
    const QString text = arguments.value(u"format"_s);
    if (text == u"json" || (text.isEmpty() && context.out().json()))
        return Format::Json;
    if (text.isEmpty() || text == u"text")
        return Format::Text;
    if (text == u"html")
        return Format::Html;
    return std::unexpected(usageError(Ctl::tr("“%1” is no format of differences: text, html or json.").arg(text)));
}

Result<registry::VersionContent> contentOf(Context& context, const QString& text)
{
    const auto name = VersionName::parse(text);
    if (!name)
        return std::unexpected(name.error());
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    return registry::versionContent(view->connection, *name, view->asOf);
}

Result<std::optional<TextContent>> textOf(const store::ArtifactStore& store, const std::optional<Asset>& asset, const std::stop_token& stop)
{
    if (!asset)
        return std::nullopt;
    const auto bytes = store.read(asset->sha256, limits::TextBytes, stop);
    if (!bytes)
        return std::unexpected(bytes.error());
    return content::decodeText(*bytes, content::Source{asset->path, asset->sizeBytes, asset->sha256});
}

// Only names and digests are compared here: text is read for the files that changed.
Result<std::vector<FileChange>> changes(const Arguments& arguments, const registry::VersionContent& a, const registry::VersionContent& b)
{
    const auto element = optionalWordOf<Element>(arguments, u"element"_s);
    if (!element)
        return std::unexpected(element.error());
    std::vector<FileChange> all = changesBetween(a.manifest, b.manifest);
    if (*element)
        std::erase_if(all, [&](const FileChange& change) { return change.element != **element; });
    if (arguments.has(u"file"_s)) {
        const QString path = arguments.value(u"file"_s);
        std::erase_if(all, [&](const FileChange& change) { return change.path != path && change.oldPath != path; });
        if (all.empty())
            return std::unexpected(Error::input(u"unknown-file"_s, Ctl::tr("Neither version has a file %1 here.").arg(path)));
    }
    return all;
}

bool differBehindCut(const report::FileDifference& file)
{
    return file.before && file.after && diff::differBehindCut(*file.before, *file.after);
}

bool isCutAtLines(const report::FileDifference& file)
{
    return (file.before && file.before->isCutAtLines) || (file.after && file.after->isCutAtLines);
}

QJsonObject toJson(const report::FileDifference& file)
{
    QJsonObject json{{u"path"_s, file.change.path},
                     {u"old_path"_s, file.change.oldPath.isEmpty() ? file.change.path : file.change.oldPath},
                     {u"element"_s, nameOf(file.change.element)},
                     {u"status"_s, nameOf(file.change.status)},
                     {u"added"_s, file.diff.added},
                     {u"removed"_s, file.diff.removed}};
    if (file.isBinary())
        json.insert(u"binary"_s, true);
    if (file.diff.isPartial) {
        json.insert(u"partial"_s, true);
        if (differBehindCut(file))
            json.insert(u"differs_behind_cut"_s, true);
        json.insert(u"cut_at"_s, isCutAtLines(file) ? QJsonObject{{u"lines"_s, content::LinesShown}} : QJsonObject{{u"bytes"_s, limits::TextBytes}});
    }
    for (const auto& [key, text] : {std::pair(u"encoding_before"_s, &file.before), std::pair(u"encoding_after"_s, &file.after)})
        if (*text && !(*text)->isBinary && (*text)->encoding != content::Encoding::Utf8)
            json.insert(key, content::encodingName(**text));
    if (const auto& [before, after] = std::tie(file.change.before, file.change.after); before && after && before->executable != after->executable)
        json.insert(u"mode"_s, QJsonObject{{u"before"_s, before->executable ? 755 : 644}, {u"after"_s, after->executable ? 755 : 644}});
    if (const QJsonObject detail = detailJson(file.typed); !detail.isEmpty())
        json.insert(u"detail"_s, detail);
    return json;
}

Result<diff::TypedAnswer> typedObjectsOf(const FileChange& change, const store::ArtifactStore& store, const std::stop_token& stop)
{
    QByteArray old, now; // hold what the sides borrow
    const auto side = [&](const std::optional<Asset>& asset, QByteArray& bytes) -> Result<std::optional<diff::StoredBytes>> {
        if (!asset)
            return std::nullopt;
        auto read = store.read(asset->sha256, limits::TextBytes, stop);
        if (!read)
            return std::unexpected(read.error());
        bytes = std::move(*read);
        return diff::StoredBytes{asset->path, bytes, asset->sizeBytes};
    };
    const auto before = side(change.before, old), after = side(change.after, now);
    if (!before || !after)
        return std::unexpected(before ? after.error() : before.error());
    return diff::typedObjects(*before ? &**before : nullptr, *after ? &**after : nullptr);
}

Result<diff::TypedAnswer> typedTablesOf(const FileChange& change, const store::ArtifactStore& store, const std::stop_token& stop)
{
    const auto side = [&](const std::optional<Asset>& asset) { return asset ? std::optional(items::storedFile(store, *asset, stop)) : std::nullopt; };
    const auto before = side(change.before), after = side(change.after);
    return diff::typedTables(before ? &*before : nullptr, after ? &*after : nullptr, stop);
}

Result<report::FileDifference> differenceOf(const FileChange& change, const store::ArtifactStore& store, const std::stop_token& stop)
{
    report::FileDifference file{change, {}, {}, {}, {}};
    const bool sameBytes = change.before && change.after && change.before->sha256 == change.after->sha256;
    if (change.status == FileStatus::Same || change.status == FileStatus::Renamed || sameBytes)
        return file;
    auto before = textOf(store, change.before, stop);
    if (!before)
        return std::unexpected(before.error());
    auto after = textOf(store, change.after, stop);
    if (!after)
        return std::unexpected(after.error());
    file.before = std::move(*before);
    file.after = std::move(*after);
    if (content::isObjectName(change.path)) {
        auto typed = typedObjectsOf(change, store, stop);
        if (!typed)
            return std::unexpected(typed.error());
        file.typed = std::move(*typed);
    }
    if (diff::isTable(change.path)) {
        auto typed = typedTablesOf(change, store, stop);
        if (!typed)
            return std::unexpected(typed.error());
        file.typed = std::move(*typed);
    }
    if (file.isBinary())
        return file;
    auto compared = diff::textDiff(file.before.value_or(TextContent()), file.after.value_or(TextContent()));
    if (!compared)
        return std::unexpected(compared.error());
    file.diff = std::move(*compared);
    if (diff::isTyped(change.path) && !content::isObjectName(change.path) && !diff::isTable(change.path))
        file.typed = diff::typedDifference(file.before ? &*file.before : nullptr, file.after ? &*file.after : nullptr);
    return file;
}

// Git has byte lines for it.
bool hasByteLines(const std::optional<TextContent>& text)
{
    using content::Encoding;
    return !text || !std::ranges::contains(std::array{Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Utf32}, text->encoding);
}

bool isCut(const report::FileDifference& file)
{
    // Of bytes that are no text only the beginning is read.
    return !file.isBinary() && ((file.before && file.before->cutBytes > 0) || (file.after && file.after->cutBytes > 0));
}

// Half a patch would be a wrong one, so what is too large is named and left out.
QString tooLarge(const report::FileDifference& file)
{
    const auto side = [](const std::optional<Asset>& asset) {
        return asset ? Ctl::tr("%1, SHA-256 %2").arg(sizeText(asset->sizeBytes), asset->sha256.hex()) : Ctl::tr("not there");
    };
    const QString limit = isCutAtLines(file) ? Ctl::tr("more than %1 lines").arg(QLocale().toString(content::LinesShown))
                                             : Ctl::tr("more than %1").arg(sizeText(limits::TextBytes));
    const QString sentence = Ctl::tr("%1 has %2 and is not compared whole, so it has no patch here. It was: %3. It is: %4.")
                                 .arg(file.change.path, limit, side(file.change.before), side(file.change.after));
    return differBehindCut(file) ? Ctl::tr("%1 What was compared is the same on both sides; behind the cut the two sides differ.").arg(sentence)
                                 : sentence;
}

Result<std::optional<diff::StoredSide>> storedSide(const store::ArtifactStore& store, const std::optional<Asset>& asset, bool withBytes,
                                                   const std::stop_token& stop)
{
    if (!asset)
        return std::nullopt;
    diff::StoredSide side{asset->path, asset->sha256.hex().toLatin1(), asset->executable};
    if (!withBytes)
        return side; // told apart by their digests
    auto bytes = store.read(asset->sha256, limits::TextBytes, stop);
    if (!bytes)
        return std::unexpected(bytes.error());
    side.bytes = std::move(*bytes);
    return side;
}

Result<QByteArray> patchOf(const report::FileDifference& file, const store::ArtifactStore& store, const std::stop_token& stop)
{
    if (file.change.status == FileStatus::Same)
        return QByteArray();
    const bool asBinary = file.isBinary() || !hasByteLines(file.before) || !hasByteLines(file.after);
    const bool isSame = file.change.before && file.change.after && file.change.before->sha256 == file.change.after->sha256;
    const auto before = storedSide(store, file.change.before, !asBinary && !isSame, stop);
    if (!before)
        return std::unexpected(before.error());
    const auto after = storedSide(store, file.change.after, !asBinary && !isSame, stop);
    if (!after)
        return std::unexpected(after.error());
    return diff::unifiedPatch(*before ? &**before : nullptr, *after ? &**after : nullptr, asBinary);
}

// Of the files that are asked for.
Result<QJsonArray> signalsOf(Context& context, const Arguments& arguments, const store::ArtifactStore& store, const registry::VersionContent& a,
                             const registry::VersionContent& b)
{
    const auto read = [&](const Asset& asset, qint64 bytes) { return store.read(asset.sha256, bytes, context.stop()); };
    const auto found = diff::signalsBetween(&a.manifest, b.manifest, b.provenance, read, context.stop());
    if (!found)
        return std::unexpected(found.error());
    QJsonArray asked;
    for (const diff::Signal& signal : *found)
        if ((!arguments.has(u"element"_s) || arguments.value(u"element"_s) == nameOf(signal.element))
            && (!arguments.has(u"file"_s) || arguments.value(u"file"_s) == signal.path))
            asked.append(signalJson(signal));
    return asked;
}

// What the notes of the newer side leave unsaid, and what they name that nobody has.
QJsonObject notesJson(const registry::VersionContent& a, const registry::VersionContent& b)
{
    QStringList left;
    for (const FileChange& change : unexplained(changesBetween(a.manifest, b.manifest), b.manifest.releaseNotes))
        left << change.path;
    return {{u"unexplained"_s, QJsonArray::fromStringList(left)},
            {u"points_to_nothing"_s, QJsonArray::fromStringList(pointsToNothing(b.manifest.releaseNotes, b.manifest, &a.manifest))}};
}

Result<Answer> compare(Context& context, const Arguments& arguments)
{
    const auto format = formatOf(context, arguments);
    if (!format)
        return std::unexpected(format.error());
    const auto a = contentOf(context, arguments.word(0));
    if (!a)
        return std::unexpected(a.error());
    const auto b = contentOf(context, arguments.word(1));
    if (!b)
        return std::unexpected(b.error());
    const auto all = changes(arguments, *a, *b);
    if (!all)
        return std::unexpected(all.error());
    const auto store = context.store();
    if (!store)
        return std::unexpected(store.error());
    const auto named = [](const registry::VersionContent& content) { return u"%1:%2"_s.arg(content.version.name()).arg(content.revision); };
    QJsonArray files;
    report::DiffPage page(named(*a), a->digest, named(*b), b->digest);
    for (const FileChange& change : *all) {
        const auto file = differenceOf(change, *store, context.stop());
        if (!file)
            return std::unexpected(file.error());
        switch (*format) {
        case Format::Json: files.append(toJson(*file)); break;
        case Format::Html: page.add(*file); break;
        case Format::Text: {
            if (isCut(*file)) {
                context.out().notice(tooLarge(*file));
                context.out().bytes(tooLarge(*file).toUtf8() + '\n');
                break;
            }
            const auto patch = patchOf(*file, *store, context.stop());
            if (!patch)
                return std::unexpected(patch.error());
            context.out().bytes(*patch);
            break;
        }
        }
    }
    if (*format == Format::Json) {
        const auto found = signalsOf(context, arguments, *store, *a, *b);
        if (!found)
            return std::unexpected(found.error());
        context.out().object({{u"a"_s, named(*a)},
                              {u"b"_s, named(*b)},
                              {u"files"_s, files},
                              {u"metrics"_s, metricsJson(metricChanges(&a->manifest, b->manifest))},
                              {u"datasets"_s, statementsJson(diff::statementDifference(&a->manifest, b->manifest, u"datasets"_s))},
                              {u"notes"_s, notesJson(*a, *b)},
                              {u"signals"_s, *found}});
    }
    if (*format == Format::Html)
        context.out().bytes(page.html());
    return Answer::Yes;
}

}

std::vector<Command> diffCommands()
{
    return {{"diff",
             {{"MODEL@A"}, {"MODEL@B"}},
             {{"element", "ELEMENT", QT_TRANSLATE_NOOP("Ctl", "only files of this element")},
              {"file", "PATH", QT_TRANSLATE_NOOP("Ctl", "only this file")},
              {"format", "text|html|json", QT_TRANSLATE_NOOP("Ctl", "a unified patch (the default), one self-contained page, or JSON")}},
             QT_TRANSLATE_NOOP("Ctl", "Compares two versions, of one model or of two."),
             true,
             &compare}};
}

}
