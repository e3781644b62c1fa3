// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/policytext.h"

#include "domain/numbertext.h"
#include "intake/policyfault.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace gatehouse::intake {

using content::readYaml;
using content::YamlFault;

namespace {

// The keys of a policy in the order in which they are written; any other stands behind them.
int rankOf(const QString& key)
{
    static const QStringList order{QStringLiteral("number"),        QStringLiteral("name"),
                                   QStringLiteral("gate_a"),        QStringLiteral("gate_b"),
                                   QStringLiteral("low"),           QStringLiteral("medium"),
                                   QStringLiteral("high"),          QStringLiteral("roles"),
                                   QStringLiteral("people"),        QStringLiteral("routine"),
                                   QStringLiteral("elements"),      QStringLiteral("needs"),
                                   QStringLiteral("fields"),        QStringLiteral("evidence"),
                                   QStringLiteral("thresholds"),    QStringLiteral("waivable"),
                                   QStringLiteral("due_days"),      QStringLiteral("metric"),
                                   QStringLiteral("better"),        QStringLiteral("limit"),
                                   QStringLiteral("worse_by"),      QStringLiteral("worse_by_percent"),
                                   QStringLiteral("approval_days"), QStringLiteral("review_months"),
                                   QStringLiteral("checklists"),    QStringLiteral("id"),
                                   QStringLiteral("text"),          QStringLiteral("sentence")};
    const qsizetype at = order.indexOf(key);
    return int(at < 0 ? order.size() : at);
}

// Always in double quotes: no text can then be taken for a number, a truth or a comment.
QString inDoubleQuotes(const QString& text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += QStringLiteral("\\") + c;
        else if (c.isSurrogate() || c.isPrint())
            out += c;
        else
            out += QStringLiteral("\\u") + QString::number(c.unicode(), 16).rightJustified(4, u'0');
    }
    return out + u'"';
}

// Names of the vocabulary need no quotes; those of custom fields and metrics may look like a number or a truth.
bool isPlainWord(const QString& name)
{
    static const QRegularExpression word(QStringLiteral("^[a-z]+(-[a-z]+)*\\z"));
    static const QStringList taken{QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null"),
                                   QStringLiteral("yes"),  QStringLiteral("no"),    QStringLiteral("on"),
                                   QStringLiteral("off"),  QStringLiteral("y"),     QStringLiteral("n")};
    return word.match(name).hasMatch() && !taken.contains(name);
}

QString scalar(const QJsonValue& value, const QString& key)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return plainNumber(value.toDouble());
    static const QStringList texts{QStringLiteral("name"), QStringLiteral("id"), QStringLiteral("text"), QStringLiteral("metric")};
    return texts.contains(key) ? inDoubleQuotes(value.toString()) : value.toString(); // all else are names that the policy knows
}

void write(QString& out, const QJsonObject& object, int indent, bool afterDash)
{
    QStringList keys = object.keys();
    std::ranges::stable_sort(keys, {}, rankOf);
    bool first = afterDash;
    for (const QString& key : std::as_const(keys)) {
        const QJsonValue value = object.value(key);
        if (!first)
            out += QString(indent, u' ');
        first = false;
        out += key + u':';
        const QJsonArray list = value.toArray();
        if (value.isObject() && value.toObject().isEmpty()) {
            out += QStringLiteral(" {}\n");
        } else if (value.isObject()) {
            out += u'\n';
            write(out, value.toObject(), indent + 2, false);
        } else if (!list.isEmpty() && list.first().isObject()) {
            out += u'\n';
            for (const QJsonValue item : list) {
                out += QString(indent + 2, u' ') + QStringLiteral("- ");
                write(out, item.toObject(), indent + 4, true);
            }
        } else if (value.isArray()) {
            QStringList names;
            for (const QJsonValue item : list)
                names << (isPlainWord(item.toString()) ? item.toString() : inDoubleQuotes(item.toString()));
            out += QStringLiteral(" [") + names.join(QStringLiteral(", ")) + QStringLiteral("]\n");
        } else {
            out += u' ' + scalar(value, key) + u'\n';
        }
    }
}

}

QByteArray policyText(const Policy& policy)
{
    return policyLines(toJson(policy), 0).toUtf8();
}

QString policyLines(const QJsonObject& part, int indent)
{
    QString out;
    write(out, part, indent, false);
    return out;
}

bool standsBefore(const QString& key, const QString& other)
{
    return rankOf(key) < rankOf(other);
}

std::expected<Policy, YamlFault> readPolicy(const QByteArray& bytes)
{
    // YAML takes most of JSON, but not tabs.
    QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto tree = readYaml(bytes);
    if (json.isEmpty()) {
        if (!tree)
            return std::unexpected(YamlFault{tree.error().line, tree.error().sentence + u'.'});
        json = tree->toJson().toObject();
    }
    auto policy = policyFrom(json);
    if (!policy)
        return std::unexpected(YamlFault{tree ? faultyLine(*tree) : 0, policy.error().sentence});
    // Published policies from before gate B existed say nothing of it; a new one that leaves it out would ask there what nobody wrote.
    const QString second = QStringLiteral("gate_b");
    if (!json.contains(second))
        return std::unexpected(YamlFault{tree ? 1 : 0,
                                         QCoreApplication::translate("Intake",
                                                                     "The policy says nothing about “%1”; it must state it for the tiers low, "
                                                                     "medium and high.")
                                             .arg(second)});
    return *policy;
}

Result<Policy> policyFromText(const QByteArray& bytes, const QString& file)
{
    const auto policy = readPolicy(bytes);
    if (policy)
        return *policy;
    const auto& [line, sentence] = policy.error();
    return std::unexpected(Error::input(QStringLiteral("bad-policy"),
                                        line == 0 ? QCoreApplication::translate("Intake", "%1: %2").arg(file, sentence)
                                                  : QCoreApplication::translate("Intake", "%1, line %2: %3").arg(file).arg(line).arg(sentence)));
}

}
