// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/typeddocument.h"

#include <algorithm>

namespace gatehouse::reading {

using namespace Qt::StringLiterals;
using diff::RowKind;
using diff::TypedEntry;

namespace {

constexpr qsizetype WidestKey = 22; // longer keys stand out of line, and push nobody's value into the next one
constexpr int FoldedEntries = 2;

// The name by which the colours of the plain form are found: sections, keys and remarks are those of an INI file.
QString plainFormName()
{
    return u"difference.ini"_s;
}

// One line, whatever the value holds.
QString oneLine(QString text)
{
    return text.replace(u'\r', u"␍"_s).replace(u'\n', u"⏎"_s);
}

class PlainForm {
public:
    void add(const diff::TypedGroup& group)
    {
        if (!group.title.isEmpty()) {
            addBoth(u'[' + group.title + u']', u'[' + group.title + u']', RowKind::Same);
            endFold();
        }
        m_keyWidth = 0;
        for (const TypedEntry& entry : group.entries)
            if (const qsizetype width = oneLine(entry.key).size(); width <= WidestKey)
                m_keyWidth = std::max(m_keyWidth, width);
        for (const TypedEntry& entry : group.entries)
            add(entry);
        endFold();
    }

    ReadingDocument document;
    QByteArray old, now;

private:
    void add(const TypedEntry& entry)
    {
        const QString note = entry.note.isEmpty() ? QString() : u"   ; "_s + entry.note;
        const QString was = lineOf(entry, entry.before), is = lineOf(entry, entry.after);
        switch (entry.status) {
        case FileStatus::New: return addNew(is + note);
        case FileStatus::Missing: return addOld(was + note);
        case FileStatus::Same: return addBoth(was, is, RowKind::Same);
        case FileStatus::Changed:
        case FileStatus::Renamed: return addBoth(was, is + note, RowKind::Changed);
        }
    }

    QString lineOf(const TypedEntry& entry, const QString& value) const
    {
        return oneLine(entry.key).leftJustified(m_keyWidth) + u" = "_s + oneLine(value);
    }

    void addBoth(const QString& was, const QString& is, RowKind kind)
    {
        old += was.toUtf8() + '\n';
        now += is.toUtf8() + '\n';
        addRow({m_oldLines++, m_newLines++, kind});
    }
    void addOld(const QString& was)
    {
        old += was.toUtf8() + '\n';
        ++document.diff.removed;
        addRow({m_oldLines++, -1, RowKind::Removed});
    }
    void addNew(const QString& is)
    {
        now += is.toUtf8() + '\n';
        ++document.diff.added;
        addRow({-1, m_newLines++, RowKind::Added});
    }

    void addRow(const diff::Row& row)
    {
        const int at = int(document.diff.rows.size());
        document.diff.rows.push_back(row);
        if (row.kind == RowKind::Same)
            return;
        endFoldBefore(at);
        m_foldFrom = at + 1;
        std::vector<diff::RowRange>& changes = document.diff.changes;
        if (!changes.empty() && changes.back().end() == at)
            ++changes.back().count;
        else
            changes.push_back({at, 1});
    }

    // What is alike up to here is folded.
    void endFold()
    {
        endFoldBefore(int(document.diff.rows.size()));
        m_foldFrom = int(document.diff.rows.size());
    }
    void endFoldBefore(int row)
    {
        if (row - m_foldFrom >= FoldedEntries)
            document.folds.push_back({{m_foldFrom, row - m_foldFrom}, {}});
    }

    qint32 m_oldLines = 0, m_newLines = 0;
    int m_foldFrom = 0;
    qsizetype m_keyWidth = 0;
};

std::shared_ptr<const content::TextContent> plainText(const QByteArray& utf8)
{
    return std::make_shared<const content::TextContent>(content::decodeText(utf8, plainFormName()));
}

}

ReadingDocument typedDocument(const diff::TypedDifference& difference, const QString& oldCaption, const QString& newCaption)
{
    PlainForm form;
    for (const diff::TypedGroup& group : difference.groups)
        form.add(group);
    ReadingDocument document = std::move(form.document);
    document.isComparison = true;
    document.old = plainText(form.old);
    document.now = plainText(form.now);
    document.oldCaption = oldCaption;
    document.newCaption = newCaption;
    for (const content::Remark& remark : difference.remarks)
        document.notices.push_back({remark.level, {}, remark.sentence});
    document.indexRows();
    return document;
}

}
