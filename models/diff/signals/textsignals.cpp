// SPDX-License-Identifier: GPL-3.0-or-later
// Signals of texts: scripts that read what is not there, sections of the model card that are gone, characters that hide.
#include "diff/signals/findsignals.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace gatehouse::diff {

using namespace Qt::StringLiterals;
using content::TextContent;

namespace {

struct TextWords {
    Q_DECLARE_TR_FUNCTIONS(Signals)
};

// Calls that read a file whose name is their first argument, in Python and R; a name that is put together is not looked at.
const QRegularExpression& readingCall()
{
    static const QRegularExpression call(
        u"\\b(?:open|read_csv|read_table|read_parquet|read_json|read_excel|read_feather|read_pickle|loadtxt|genfromtxt|np\\.load|numpy\\.load|"
        "joblib\\.load|load_model|read\\.csv|read\\.table|read_tsv|readRDS|source|fread)\\(\\s*(?:r|b)?(['\"])([^'\"\\\\{}\\n]{1,300})\\1"
        "\\s*([,)][^\\n]*)"_s);
    return call;
}

bool writes(const QString& rest)
{
    static const QRegularExpression mode(u"^,\\s*(?:mode\\s*=\\s*)?['\"][^'\"]*[wax]"_s);
    return mode.match(rest).hasMatch();
}

// Where the script might mean it: from the root of the version, or from its own folder.
bool isThere(const Manifest& manifest, const QString& script, const QString& named)
{
    const auto clean = [](const QString& path) {
        QStringList parts;
        for (const QString& part : path.split(u'/')) {
            if (part == u".." && !parts.isEmpty())
                parts.removeLast();
            else if (!part.isEmpty() && part != u"." && part != u"..")
                parts << part;
        }
        return parts.join(u'/');
    };
    const QString folder = script.contains(u'/') ? script.section(u'/', 0, -2) + u'/' : QString();
    if (manifest.find(clean(named)) != nullptr || manifest.find(clean(folder + named)) != nullptr)
        return true;
    const QString suffix = u'/' + clean(named);
    return std::ranges::any_of(manifest.assets, [&](const Asset& asset) { return asset.path.endsWith(suffix); });
}

// Only a name that is meant to be part of the version: relative, with a suffix, no pattern and no address.
bool isOwnName(const QString& name)
{
    static const QRegularExpression suffix(u"\\.[A-Za-z0-9]{1,10}$"_s);
    return !name.startsWith(u'/') && !name.startsWith(u'~') && !name.contains(u"://"_s) && !name.contains(u'*') && !name.contains(u'%')
        && !name.contains(u'$') && !name.contains(u':') && suffix.match(name).hasMatch();
}

QStringList headingsOf(const TextContent& text)
{
    QStringList headings;
    bool isCode = false;
    for (int line = 0; line < text.lineCount(); ++line) {
        const QString words = text.text(line);
        if (words.startsWith(u"```"_s) || words.startsWith(u"~~~"_s))
            isCode = !isCode;
        static const QRegularExpression heading(u"^#{1,6}\\s+(.*?)\\s*#*\\s*$"_s);
        if (const auto match = heading.match(words); !isCode && match.hasMatch())
            headings << match.captured(1);
    }
    return headings;
}

bool isCard(const QString& path)
{
    const QString name = path.section(u'/', -1).toLower();
    return name.endsWith(u".md") && (name.contains(u"card") || name == u"readme.md");
}

}

Result<void> SignalSearch::lookAtScripts()
{
    for (const Asset* asset : m_now.of(Element::Scripts)) {
        if (!asset->path.endsWith(u".py") && !asset->path.endsWith(u".R") && !asset->path.endsWith(u".r"))
            continue;
        const auto text = textOf(*asset);
        if (!text)
            return std::unexpected(text.error());
        for (int line = 0; !text->isBinary && line < text->lineCount(); ++line) {
            const QString words = text->text(line);
            if (words.trimmed().startsWith(u'#'))
                continue;
            for (const auto& match : readingCall().globalMatch(words)) {
                const QString name = match.captured(2);
                if (isOwnName(name) && !writes(match.captured(3)) && !isThere(m_now, asset->path, name))
                    add(SignalKind::FileNotThere, asset, name,
                        TextWords::tr("%1, line %2, reads %3, which this version does not have.").arg(asset->path).arg(line + 1).arg(name), line + 1);
            }
        }
    }
    return {};
}

Result<void> SignalSearch::lookAtCards()
{
    for (const FileChange& change : m_changes) {
        if (change.status != FileStatus::Changed || !isCard(change.path) || !change.before || !change.after)
            continue;
        const auto before = textOf(*change.before), after = textOf(*change.after);
        if (!before || !after)
            return std::unexpected(before ? after.error() : before.error());
        const QStringList now = headingsOf(*after);
        for (const QString& heading : headingsOf(*before))
            if (!now.contains(heading))
                add(SignalKind::CardSectionGone, &*change.after, heading, TextWords::tr("The section “%1” of %2 is gone.").arg(heading, change.path));
    }
    return {};
}

Result<void> SignalSearch::lookAtTexts()
{
    for (const Asset& asset : m_now.assets) {
        if (asset.element == Element::TrainedObject || asset.element == Element::Data || asset.element == Element::Notebook)
            continue;
        const Asset* before = m_base != nullptr ? m_base->find(asset.path) : nullptr;
        if (before != nullptr && before->sha256 == asset.sha256)
            continue;
        const auto text = textOf(asset);
        if (!text)
            return std::unexpected(text.error());
        if (text->isBinary || text->hidden.total() == 0)
            continue;
        const int line = text->hidden.places().empty() ? 0 : text->hidden.places().front().line + 1;
        add(SignalKind::TextHides, &asset, line > 0 ? QString::number(line) : QString(),
            TextWords::tr("%1 holds %n character(s) that are not seen as what they are, the first in line %2.", nullptr, int(text->hidden.total()))
                .arg(asset.path)
                .arg(line),
            line);
    }
    return {};
}

}
