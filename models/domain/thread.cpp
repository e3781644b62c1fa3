// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thread.h"

#include <QRegularExpression>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ElementMark = "element="_L1, MetricMark = "metric="_L1;

}

QString textOf(const Anchor& anchor)
{
    if (anchor.element)
        return ElementMark + nameOf(*anchor.element);
    if (!anchor.metric.isEmpty())
        return MetricMark + anchor.metric;
    if (anchor.line == 0)
        return anchor.path;
    return anchor.lines > 1 ? u"%1:%2-%3"_s.arg(anchor.path).arg(anchor.line).arg(anchor.line + anchor.lines - 1)
                            : u"%1:%2"_s.arg(anchor.path).arg(anchor.line);
}

std::optional<Anchor> anchorFrom(const QString& text)
{
    Anchor anchor;
    if (text.startsWith(ElementMark)) {
        anchor.element = fromName<Element>(QStringView(text).mid(ElementMark.size()));
        return anchor.element ? std::optional(anchor) : std::nullopt;
    }
    if (text.startsWith(MetricMark)) {
        anchor.metric = text.mid(MetricMark.size());
        return anchor.metric.isEmpty() ? std::nullopt : std::optional(anchor);
    }
    static const QRegularExpression Lines(u"^(.+):([0-9]{1,9})(?:-([0-9]{1,9}))?$"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = Lines.match(text);
    if (!match.hasMatch()) {
        anchor.path = text;
        return text.isEmpty() ? std::nullopt : std::optional(anchor);
    }
    anchor.path = match.captured(1);
    anchor.line = match.captured(2).toInt();
    const int last = match.captured(3).isEmpty() ? anchor.line : match.captured(3).toInt();
    if (anchor.line < 1 || last < anchor.line)
        return std::nullopt;
    anchor.lines = last - anchor.line + 1;
    return anchor;
}

}
