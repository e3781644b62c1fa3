// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/policyedit.h"

#include "intake/policytext.h"

#include <QJsonDocument>
#include <algorithm>

namespace gatehouse::intake {

using content::readYaml;
using content::YamlField;
using content::YamlNode;

using namespace Qt::StringLiterals;

namespace {

struct Part {
    QStringList path;
    QJsonValue value; // undefined where the part goes
};

void compare(std::vector<Part>& parts, const QStringList& path, const QJsonObject& before, const QJsonObject& after)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const QString& key : std::as_const(keys)) {
        const QJsonValue old = before.value(key), now = after.value(key);
        if (old == now)
            continue;
        if (path.size() < 2 && old.isObject() && now.isObject()) // gate and tier; what stands in them is written as one
            compare(parts, path + QStringList{key}, old.toObject(), now.toObject());
        else
            parts.push_back({path + QStringList{key}, now});
    }
}

int indentOf(const QString& line)
{
    return int(std::ranges::find_if(line, [](QChar c) { return c != u' '; }) - line.begin());
}

// Where a comment begins, -1 for none. A “#” in a quoted text is none.
qsizetype commentAt(const QString& line)
{
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!quote.isNull()) {
            if (c == u'\\' && quote == u'"')
                ++i;
            else if (c == quote)
                quote = {};
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'#' && (i == 0 || line[i - 1].isSpace())) {
            return i;
        }
    }
    return -1;
}

QStringList commentsIn(const QStringList& lines)
{
    QStringList comments;
    for (const QString& line : lines)
        if (const qsizetype at = commentAt(line); at >= 0)
            comments << line.mid(at).trimmed();
    return comments;
}

bool isBare(const QString& line)
{
    const QString words = line.trimmed();
    return words.isEmpty() || words.startsWith(u'#');
}

struct Lines {
    qsizetype from = 0;
    qsizetype to = 0; // not included
};

class Text {
public:
    explicit Text(const QString& text) : m_lines(text.split(u'\n')) {}
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

    // Whether the part could be written where it stands; otherwise nothing is changed.
    bool write(const Part& part)
    {
        const auto tree = readYaml(text().toUtf8());
        if (!tree)
            return false;
        const YamlNode* map = &*tree;
        Lines room{0, m_lines.size()};
        for (const QString& key : part.path.first(part.path.size() - 1)) {
            const auto field = std::ranges::find(map->fields, key, [](const YamlField& each) { return each.key.text; });
            if (field == map->fields.end())
                return false;
            room = linesOf(*map, *field, room.to);
            map = &field->value;
        }
        const QString& key = part.path.last();
        const auto field = std::ranges::find(map->fields, key, [](const YamlField& each) { return each.key.text; });
        if (field != map->fields.end())
            return replace(linesOf(*map, *field, room.to), part);
        const auto next = std::ranges::find_if(map->fields, [&](const YamlField& each) { return standsBefore(key, each.key.text); });
        if (map->fields.empty())
            return false;
        const Lines beside = linesOf(*map, next == map->fields.end() ? map->fields.back() : *next, room.to);
        const qsizetype at = next == map->fields.end() ? beside.to : beside.from;
        insert(at, rendered(part, indentOf(m_lines[beside.from])));
        return true;
    }

private:
    // From its key to the line before what follows, without what stands above that.
    [[nodiscard]] Lines linesOf(const YamlNode& map, const YamlField& field, qsizetype end) const
    {
        Lines lines{std::min<qsizetype>(field.key.line - 1, m_lines.size() - 1), end};
        for (const YamlField& each : map.fields)
            if (each.key.line - 1 > lines.from)
                lines.to = std::min<qsizetype>(lines.to, each.key.line - 1);
        while (lines.to - 1 > lines.from && isBare(m_lines[lines.to - 1]))
            --lines.to;
        return lines;
    }
    [[nodiscard]] static QStringList rendered(const Part& part, int indent)
    {
        QStringList lines = policyLines({{part.path.last(), part.value}}, indent).split(u'\n');
        lines.removeLast(); // behind the last line's end
        return lines;
    }
    bool replace(const Lines& lines, const Part& part)
    {
        const int indent = indentOf(m_lines[lines.from]);
        if (!m_lines[lines.from].mid(indent).startsWith(part.path.last()))
            return false; // on a line with others, or in quotes
        const QStringList comments = commentsIn(m_lines.mid(lines.from, lines.to - lines.from));
        QStringList now = part.value.isUndefined() ? QStringList() : rendered(part, indent);
        if (now.size() == 1 && comments.size() == 1)
            now.first() += u"  "_s + comments.first();
        else
            for (qsizetype i = 0; i < comments.size(); ++i)
                now.insert(i, QString(indent, u' ') + comments[i]);
        m_lines.remove(lines.from, lines.to - lines.from);
        insert(lines.from, now);
        return true;
    }
    void insert(qsizetype at, const QStringList& lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_lines.insert(at + i, lines[i]);
    }

    QStringList m_lines;
};

QJsonObject changed(QJsonObject object, const QStringList& path, const QJsonValue& value)
{
    const QString& key = path.first();
    if (path.size() > 1)
        object.insert(key, changed(object.value(key).toObject(), path.mid(1), value));
    else if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    return object;
}

// Whole numbers are the same whether they are kept as such or not.
QByteArray meaning(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

}

QString editedText(const QString& text, const Policy& before, const Policy& after)
{
    std::vector<Part> parts;
    compare(parts, {}, toJson(before), toJson(after));
    Text edited(text);
    if (const auto old = readYaml(text.toUtf8())) {
        QJsonObject wanted = old->toJson().toObject();
        for (const Part& part : parts)
            wanted = changed(wanted, part.path, part.value);
        const bool isWhole = std::ranges::all_of(parts, [&](const Part& part) { return edited.write(part); });
        const auto read = readYaml(edited.text().toUtf8());
        if (isWhole && read && meaning(read->toJson().toObject()) == meaning(wanted))
            return edited.text();
    }
    QString whole;
    for (const QString& comment : commentsIn(text.split(u'\n')))
        whole += comment + u'\n';
    return whole + QString::fromUtf8(policyText(after));
}

}
