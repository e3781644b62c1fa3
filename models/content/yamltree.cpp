// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/yamltree.h"

#include "content/yamlfaults.h"
#include "domain/limits.h"
#include "domain/shownname.h"
#include "domain/utf8.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <cmath>
#include <map>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace gatehouse::content {
namespace {

constexpr int MaxLevels = 64;
constexpr qint64 MaxAliasNodes = 10'000;
constexpr qint64 MaxBytes = limits::MiB;

// What ends the parse early; never leaves this file.
struct Refusal {
    int line;
    QString sentence;
};

qint64 nodesIn(const YamlNode& node)
{
    qint64 count = 1;
    for (const YamlNode& item : node.items)
        count += nodesIn(item);
    for (const auto& [key, value] : node.fields)
        count += nodesIn(key) + nodesIn(value);
    return count;
}

int levelsIn(const YamlNode& node)
{
    int levels = 0;
    for (const YamlNode& item : node.items)
        levels = std::max(levels, levelsIn(item));
    for (const auto& [key, value] : node.fields)
        levels = std::max(levels, levelsIn(value));
    return levels + 1;
}

// Builds the tree from yaml-cpp's events. Its own Node would share aliased nodes and take repeated keys.
class TreeBuilder : public YAML::EventHandler {
public:
    YamlNode root;

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { put(scalar(mark, {}, false, YamlNode::Null), anchor); }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override
    {
        // yaml-cpp gives "?" to plain scalars and "!" to quoted ones.
        if (tag != "?" && tag != "!" && !tag.empty() && tag != "tag:yaml.org,2002:str")
            throw Refusal{mark.line + 1, QCoreApplication::translate("YamlTree", "the tag %1 is not used here").arg(shown(QByteArrayView(tag)))};
        put(scalar(mark, wholeText(QByteArrayView(value)), tag == "!" || tag.ends_with(":str"), YamlNode::Scalar), anchor);
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.find(anchor);
        if (known == m_anchors.end())
            throw Refusal{mark.line + 1, QCoreApplication::translate("YamlTree", "an alias stands inside what it names")};
        m_aliasNodes += nodesIn(known->second);
        if (m_aliasNodes > MaxAliasNodes)
            throw Refusal{mark.line + 1, QCoreApplication::translate("YamlTree", "aliases bring more than %1 nodes").arg(MaxAliasNodes)};
        if (qint64(m_open.size()) + levelsIn(known->second) > MaxLevels)
            tooDeep(mark);
        put(YamlNode(known->second), YAML::NullAnchor);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, YamlNode::List);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, YamlNode::Map);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        YamlNode node;
        YAML::anchor_t anchor;
        std::optional<YamlNode> key; // of a map whose value comes next
    };

    [[noreturn]] static void tooDeep(const YAML::Mark& mark)
    {
        throw Refusal{mark.line + 1, QCoreApplication::translate("YamlTree", "it nests deeper than %1 levels").arg(MaxLevels)};
    }
    static YamlNode scalar(const YAML::Mark& mark, QString text, bool quoted, YamlNode::Kind kind)
    {
        YamlNode node;
        node.kind = kind;
        node.line = mark.line + 1;
        node.text = std::move(text);
        node.quoted = quoted;
        return node;
    }
    void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YamlNode::Kind kind)
    {
        if (m_open.size() >= MaxLevels)
            tooDeep(mark);
        if (tag != "?" && tag != "!" && !tag.empty())
            throw Refusal{mark.line + 1, QCoreApplication::translate("YamlTree", "the tag %1 is not used here").arg(shown(QByteArrayView(tag)))};
        Open opened{{}, anchor, {}};
        opened.node.kind = kind;
        opened.node.line = mark.line + 1;
        m_open.push_back(std::move(opened));
    }
    void close()
    {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        put(std::move(done.node), done.anchor);
    }
    void put(YamlNode node, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            m_anchors.insert_or_assign(anchor, node);
        if (m_open.empty()) {
            root = std::move(node);
            return;
        }
        Open& parent = m_open.back();
        if (parent.node.kind == YamlNode::List) {
            parent.node.items.push_back(std::move(node));
        } else if (!parent.key) {
            if (node.kind != YamlNode::Scalar)
                throw Refusal{node.line, QCoreApplication::translate("YamlTree", "a key must be plain text")};
            // Qt 6.8 gives the empty key of an object back as no text at all, and ends the program when such a one is looked for.
            if (node.text.isEmpty())
                throw Refusal{node.line, QCoreApplication::translate("YamlTree", "a key is empty")};
            if (parent.node.find(node.text))
                throw Refusal{node.line,
                              QCoreApplication::translate("YamlTree", "the key “%1” stands here for the second time").arg(shown(node.text))};
            parent.key = std::move(node);
        } else {
            parent.node.fields.emplace_back(std::move(*parent.key), std::move(node));
            parent.key.reset();
        }
    }

    std::vector<Open> m_open;
    std::map<YAML::anchor_t, YamlNode> m_anchors;
    qint64 m_aliasNodes = 0;
};

std::unexpected<YamlFault> fault(int line, const QString& sentence)
{
    return std::unexpected(YamlFault{line, sentence});
}

}

const YamlNode* YamlNode::find(QStringView key) const
{
    for (const auto& [name, value] : fields)
        if (name.text == key)
            return &value;
    return nullptr;
}

std::optional<double> YamlNode::number() const
{
    static const QRegularExpression form(QStringLiteral("^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?\\z"));
    if (kind != Scalar || quoted || !form.match(text).hasMatch())
        return std::nullopt;
    const double value = text.toDouble();
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QJsonValue YamlNode::toJson() const
{
    switch (kind) {
    case Null: return QJsonValue::Null;
    case List: {
        QJsonArray array;
        for (const YamlNode& item : items)
            array.append(item.toJson());
        return array;
    }
    case Map: {
        QJsonObject object;
        for (const auto& [key, value] : fields)
            object.insert(key.text, value.toJson());
        return object;
    }
    case Scalar: break;
    }
    if (quoted)
        return text;
    if (text == u"true" || text == u"True" || text == u"TRUE")
        return true;
    if (text == u"false" || text == u"False" || text == u"FALSE")
        return false;
    if (text == u"null" || text == u"Null" || text == u"NULL" || text == u"~" || text.isEmpty())
        return QJsonValue::Null;
    static const QRegularExpression integer(QStringLiteral("^[-+]?(0|[1-9][0-9]*)\\z"));
    if (integer.match(text).hasMatch()) {
        bool fits = false;
        const qint64 value = text.toLongLong(&fits);
        if (fits && std::abs(value) <= (qint64(1) << 53))
            return value;
        return text;
    }
    // "007" is no number by the rules of JSON and most likely a name.
    static const QRegularExpression leadingZero(QStringLiteral("^[-+]?0[0-9]"));
    if (const auto value = number(); value && !leadingZero.match(text).hasMatch())
        return *value;
    return text;
}

std::expected<YamlNode, YamlFault> readYaml(const QByteArray& bytes)
{
    if (bytes.size() > MaxBytes)
        return fault(0, QCoreApplication::translate("YamlTree", "%1 bytes; up to %2 are read").arg(bytes.size()).arg(MaxBytes));
    if (const qsizetype bad = firstBadByte(bytes); bad >= 0)
        return fault(1 + int(bytes.first(bad).count('\n')),
                     QCoreApplication::translate("YamlTree", "the byte 0x%1 is no UTF-8").arg(uchar(bytes[bad]), 2, 16, QLatin1Char('0')));
    TreeBuilder builder;
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            return YamlNode{}; // nothing but comments
        TreeBuilder second;
        if (parser.HandleNextDocument(second) && second.root.kind != YamlNode::Null)
            return fault(second.root.line, QCoreApplication::translate("YamlTree", "a second document begins; one is read"));
    } catch (const Refusal& refusal) {
        return fault(refusal.line, refusal.sentence);
    } catch (const YAML::Exception& error) {
        return fault(std::max(error.mark.line, 0) + 1, yamlFaultOf(error.msg));
    } catch (const std::exception& error) {
        return fault(1, shown(QString::fromLocal8Bit(error.what())));
    }
    return builder.root;
}

Result<YamlNode> parseYaml(const QByteArray& bytes, const QString& file)
{
    const auto read = readYaml(bytes);
    if (read)
        return *read;
    const QString& what = read.error().sentence;
    return std::unexpected(Error::input(QStringLiteral("bad-yaml"),
                                        read.error().line == 0
                                            ? QCoreApplication::translate("YamlTree", "%1 has %2. Make it shorter.").arg(file, what)
                                            : QCoreApplication::translate("YamlTree", "%1, line %2: %3. Mend the file and import again.")
                                                  .arg(file)
                                                  .arg(read.error().line)
                                                  .arg(what)));
}

}
