// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/environment/requirement.h"

#include "domain/utf8.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace gatehouse::content {

using namespace Qt::StringLiterals;

namespace {

struct EnvironmentWords {
    Q_DECLARE_TR_FUNCTIONS(Environment)
};

void note(Environment& environment, const QString& sentence)
{
    environment.remarks.push_back({Remark::Level::Warning, sentence});
}

// Lines of requirements.txt: joined where they end in a backslash, without comments; with the number of the first line of each.
std::vector<std::pair<int, QString>> logicalLines(const QByteArray& utf8)
{
    std::vector<std::pair<int, QString>> lines;
    QString whole;
    int number = 0, first = 1;
    for (const QByteArray& raw : utf8.split('\n')) {
        ++number;
        QString line = wholeText(raw);
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (whole.isEmpty())
            first = number;
        const bool goesOn = line.endsWith(u'\\');
        if (goesOn)
            line.chop(1);
        whole += line;
        if (goesOn)
            continue;
        static const QRegularExpression comment(u"(^|\\s)#.*$"_s);
        whole.remove(comment);
        if (!whole.trimmed().isEmpty())
            lines.emplace_back(first, whole.trimmed());
        whole.clear();
    }
    if (!whole.trimmed().isEmpty())
        lines.emplace_back(first, whole.trimmed());
    return lines;
}

// Options of pip; where packages come from is worth a look.
void takeOption(Environment& environment, const QString& line, int number)
{
    const QString option = line.section(QRegularExpression(u"[\\s=]"_s), 0, 0);
    const QString value = line.mid(option.size()).remove(QRegularExpression(u"^[\\s=]+"_s));
    static const QStringList indexes{u"-i"_s, u"--index-url"_s, u"--extra-index-url"_s, u"-f"_s, u"--find-links"_s};
    if (indexes.contains(option))
        return note(environment, EnvironmentWords::tr("Line %1 takes packages from %2.").arg(number).arg(value));
    if (option == u"-r" || option == u"--requirement" || option == u"-c" || option == u"--constraint")
        return note(environment, EnvironmentWords::tr("Line %1 names another file, %2, which is not read here.").arg(number).arg(value));
    if (option != u"-e" && option != u"--editable")
        return;
    Package package;
    const qsizetype egg = value.indexOf(u"#egg=");
    package.name = egg < 0 ? value : normalName(value.mid(egg + 5).section(u'&', 0, 0));
    package.from = value;
    package.line = number;
    environment.packages.push_back(package);
}

}

QString normalName(const QString& name)
{
    static const QRegularExpression marks(u"[-_.]+"_s);
    return name.toLower().replace(marks, u"-"_s);
}

QString exactVersion(const QString& asked)
{
    static const QRegularExpression exact(u"^={2,3}\\s*([^\\s,*]+)$"_s);
    return exact.match(asked.trimmed()).captured(1);
}

std::optional<Package> requirementOf(const QString& text)
{
    static const QRegularExpression form(u"^\\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\\s*(?:\\[[^\\]]*\\])?\\s*"
                                         "(?:@\\s*(\\S+)|\\(?\\s*((?:(?:===|==|~=|!=|<=|>=|<|>)[^;()]*)?)\\)?)\\s*(?:;\\s*(.*))?$"_s);
    QString bare = text;
    static const QRegularExpression options(u"\\s--(?:hash|config-settings|global-option)[=\\s]\\S+"_s);
    bare.remove(options);
    const auto match = form.match(bare);
    if (!match.hasMatch())
        return std::nullopt;
    Package package;
    package.name = normalName(match.captured(1));
    package.from = match.captured(2);
    package.asked = match.captured(3).simplified().remove(u' ');
    package.version = exactVersion(package.asked);
    package.marker = match.captured(4).simplified();
    return package;
}

Environment readRequirements(const QByteArray& utf8)
{
    Environment environment;
    environment.language = u"Python"_s;
    for (const auto& [number, line] : logicalLines(utf8)) {
        if (line.startsWith(u'-')) {
            takeOption(environment, line, number);
        } else if (auto package = requirementOf(line)) {
            package->line = number;
            environment.packages.push_back(*std::move(package));
        } else {
            Package other;
            other.name = line.left(200);
            other.from = line.left(200);
            other.line = number;
            environment.packages.push_back(other);
        }
    }
    return environment;
}

Environment readDockerfile(const QByteArray& utf8)
{
    Environment environment;
    QHash<QString, QString> arguments;
    static const QRegularExpression argument(u"^ARG\\s+(\\w+)(?:=(\\S*))?"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression from(u"^FROM\\s+(?:--\\S+\\s+)*(\\S+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression use(u"\\$\\{?(\\w+)(?::-[^}]*)?\\}?"_s);
    static const QRegularExpression parts(u"^(.*?)(?::([^/:@]+))?(?:@(\\S+))?$"_s);
    for (const auto& [number, line] : logicalLines(utf8)) {
        if (const auto found = argument.match(line); found.hasMatch())
            arguments.insert(found.captured(1), found.captured(2));
        const auto found = from.match(line);
        if (!found.hasMatch())
            continue;
        QString image = found.captured(1);
        for (auto each = use.match(image); each.hasMatch() && arguments.contains(each.captured(1)); each = use.match(image))
            image.replace(each.capturedStart(), each.capturedLength(), arguments.take(each.captured(1))); // each once, so that none goes round
        const auto split = parts.match(image);
        Package package;
        package.name = split.captured(1);
        package.version = split.captured(3).isEmpty() ? split.captured(2) : split.captured(3);
        package.asked = image.mid(package.name.size());
        package.group = u"images"_s;
        package.line = number;
        if (package.name.section(u'/', -1) == u"python") {
            environment.language = u"Python"_s;
            environment.languageVersion = split.captured(2).section(u'-', 0, 0);
        }
        environment.packages.push_back(package);
    }
    return environment;
}

}
