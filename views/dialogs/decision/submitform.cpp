// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/submitform.h"

#include "dialogs/decision/reasonform.h"
#include "theme/widgets/labels.h"

#include <QLineEdit>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using governance::Need;
using governance::NeedState;
using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

struct Sign {
    QString icon;
    ThemeRole role;
    QString word;
};

Sign signOf(NeedState state)
{
    switch (state) {
    case NeedState::Met: return {u"tick"_s, ThemeRole::Ok, SubmitForm::tr("met")};
    case NeedState::Missing: return {u"cross"_s, ThemeRole::Critical, SubmitForm::tr("missing")};
    case NeedState::Waived: return {u"note"_s, ThemeRole::Warning, SubmitForm::tr("waived")};
    case NeedState::NotApplicable: return {u"waits"_s, ThemeRole::Muted, SubmitForm::tr("not applicable yet")};
    }
    Q_UNREACHABLE();
}

}

SubmitForm::SubmitForm(const FormContext& context, QWidget* parent) : CommandForm(context, parent)
{
    QVBoxLayout* column = formLayout(this);
    column->addWidget(new theme::TextLabel(tr("What gate A asks"), TextStyle::ColumnHead, ThemeRole::Text, this));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(px(theme::space::Small));
    column->addLayout(m_lines);
    column->addStretch();
    follow(context.facts);
}

void SubmitForm::follow(const governance::VersionFacts& facts)
{
    const governance::Preflight lines = governance::preflight(facts, {});
    std::vector<Shown> shown;
    shown.reserve(lines.needs.size());
    for (const Need& need : lines.needs)
        shown.push_back({need.need, need.sentence, need.state});
    if (shown == m_shown)
        return;
    const QVariantMap texts = textsOf(*this);
    m_shown = std::move(shown);
    m_waivers.clear();
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Need& need : lines.needs)
        add(need);
    setTexts(*this, texts);
    setFocusProxy(m_waivers.isEmpty() ? nullptr : m_waivers.first().second);
}

void SubmitForm::add(const Need& need)
{
    const Sign sign = signOf(need.state);
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(theme::space::Small));
    auto* icon = new theme::IconLabel(sign.icon, sign.role, 15, widget);
    row->addWidget(icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(px(theme::space::Tiny));
    const bool isQuiet = need.state == NeedState::NotApplicable;
    auto* sentence = new theme::TextLabel(need.sentence, TextStyle::Body, isQuiet ? ThemeRole::Muted : ThemeRole::Text, widget);
    sentence->setWordWrap(true);
    sentence->setAccessibleName(tr("%1: %2").arg(sign.word, need.sentence));
    words->addWidget(sentence);
    if (need.state == NeedState::Missing && need.waivable) {
        auto* reason = new QLineEdit(widget);
        reason->setPlaceholderText(tr("Waive it with a reason; every reviewer reads it"));
        reason->setAccessibleName(tr("Reason to waive %1").arg(governance::labelOfNeed(need.need)));
        words->addWidget(reason);
        connect(reason, &QLineEdit::textChanged, this, [this, icon, sentence, words = need.sentence](const QString& text) {
            const Sign now = signOf(text.trimmed().isEmpty() ? NeedState::Missing : NeedState::Waived);
            icon->setIcon(now.icon, now.role);
            sentence->setAccessibleName(tr("%1: %2").arg(now.word, words));
            emit changed();
        });
        m_waivers.append({need.need, reason});
    }
    row->addLayout(words, 1);
    m_lines->addWidget(widget);
    widget->show();
}

governance::Submit SubmitForm::command() const
{
    governance::Submit submit = begun();
    for (const auto& [need, reason] : m_waivers)
        if (!reason->text().trimmed().isEmpty())
            submit.waivers.push_back({need, reason->text()});
    return submit;
}

}
