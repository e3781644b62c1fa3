// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/meaning.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

struct Meaning {
    DecisionKind kind;
    const char* event;
    const char* review;
    const char* risk;
};

constexpr Meaning Meanings[] = {
    {DecisionKind::Approve, "approve", QT_TRANSLATE_NOOP("Meaning", "Review: I read the content and find it fit"),
     QT_TRANSLATE_NOOP("Meaning", "Approval: I accept the risk")},
    {DecisionKind::RequestChanges, "request-changes", QT_TRANSLATE_NOOP("Meaning", "Request: the content has to change before it is fit"),
     QT_TRANSLATE_NOOP("Meaning", "Request: the content has to change before I accept the risk")},
    {DecisionKind::Reject, "reject", QT_TRANSLATE_NOOP("Meaning", "Rejection: I read the content and find it unfit"),
     QT_TRANSLATE_NOOP("Meaning", "Rejection: I do not accept the risk")},
    {DecisionKind::Abstain, "abstain", QT_TRANSLATE_NOOP("Meaning", "Abstention: I leave this to somebody else"),
     QT_TRANSLATE_NOOP("Meaning", "Abstention: I leave this to somebody else")},
    {DecisionKind::WithdrawVerdict, "withdraw-verdict", QT_TRANSLATE_NOOP("Meaning", "Taken back: my verdict no longer stands"),
     QT_TRANSLATE_NOOP("Meaning", "Taken back: my verdict no longer stands")},
    {DecisionKind::Renew, "renew", QT_TRANSLATE_NOOP("Meaning", "Review: the content is still fit, under today's policy"),
     QT_TRANSLATE_NOOP("Meaning", "Approval: I still accept the risk, under today's policy")},
};

QString said(const Meaning* meaning, Role role)
{
    return meaning == std::end(Meanings) ? QString()
                                         : QCoreApplication::translate("Meaning", role == Role::RiskApprover ? meaning->risk : meaning->review);
}

}

QString meaningOf(DecisionKind kind, Role role)
{
    return said(std::ranges::find(Meanings, kind, &Meaning::kind), role);
}

QString meaningOf(const QString& eventKind, Role role)
{
    const QString kind = eventKind == u"approve-with-findings" ? u"approve"_s : eventKind;
    return said(std::ranges::find_if(Meanings, [&](const Meaning& each) { return kind == QLatin1StringView(each.event); }), role);
}

}
