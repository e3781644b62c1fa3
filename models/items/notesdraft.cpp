// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/notesdraft.h"

#include <QCoreApplication>
#include <map>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

// Where the words of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NotesDraft)
};

QString whatBecame(const FileChange& change)
{
    switch (change.status) {
    case FileStatus::New: return Words::tr("new.");
    case FileStatus::Missing: return Words::tr("removed.");
    case FileStatus::Renamed: return Words::tr("was `%1`.").arg(change.oldPath);
    case FileStatus::Changed: return Words::tr("changed.");
    case FileStatus::Same: break;
    }
    return {};
}

}

QString mentionLine(const FileChange& change)
{
    return u"- `%1`: %2"_s.arg(change.path, whatBecame(change));
}

QString notesDraft(const std::vector<FileChange>& changes)
{
    std::map<Element, QStringList> byElement;
    for (const FileChange& change : changes)
        if (change.status != FileStatus::Same && explanationOf(change, {}) != Explanation::NotNeeded)
            byElement[change.element] << mentionLine(change);
    if (byElement.empty())
        return {};
    QString text = u"**%1**\n"_s.arg(Words::tr("Why:"));
    for (const auto& [element, lines] : byElement)
        text += u"\n%1\n\n"_s.arg(labelOf(element)) + lines.join(u'\n') + u'\n';
    return text;
}

}
