// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/frame/recordedpanel.h"

#include "theme/widgets/digestlabel.h"
#include "theme/widgets/labels.h"

#include <QVBoxLayout>

namespace gatehouse::dialogs {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

constexpr int RecordedNameWidth = 76;

}

QString enteredByNotice(const items::Desk& desk)
{
    const Person* person = desk.person();
    const QString osUser = desk.session().actor().osUser;
    if (person == nullptr || person->osUser == osUser)
        return {};
    return RecordedPanel::tr("Entered by %1 as %2: the operating-system user %1 is not linked to this person, and the trail says so.")
        .arg(osUser, desk.displayName(person->name));
}

RecordedPanel::RecordedPanel(items::Desk& desk, QWidget* parent)
    : Panel(ThemeRole::Sunken, Qt::TopEdge, parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(px(theme::space::PaneMargin), px(10), px(theme::space::PaneMargin), px(theme::space::Medium));
    m_layout->setSpacing(px(6));
    setAccessibleName(tr("What is recorded"));
}

void RecordedPanel::row(const QString& name, QWidget* value, Qt::Alignment alignment)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(theme::space::Medium));
    auto* word = new theme::TextLabel(name, TextStyle::Secondary, ThemeRole::Muted, row);
    word->setFixedWidth(px(RecordedNameWidth));
    word->setBuddy(value);
    line->addWidget(word, 0, Qt::AlignTop);
    line->addWidget(value, 1, alignment);
    m_layout->addWidget(row);
    row->show(); // at once, or news would leave the panel empty for a frame
}

void RecordedPanel::text(const QString& name, const QString& value, const QString& more)
{
    auto* label = new theme::TextLabel(more.isEmpty() ? value : value + u' ' + more, TextStyle::Secondary, ThemeRole::Text, this);
    label->setWordWrap(true);
    label->setAccessibleName(tr("%1: %2").arg(name, label->text()));
    row(name, label);
}

void RecordedPanel::show(const Recording& recording, const governance::RegistryFacts& facts)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* title = new theme::SectionLabel(tr("What is recorded"), this);
    m_layout->addWidget(title);
    title->show();
    if (const Person* person = m_desk.person()) {
        const QString name = m_desk.displayName(person->name);
        auto* label = new theme::PersonLabel(name, recording.roles, true, this);
        label->setAccessibleName(recording.roles.isEmpty() ? tr("Name: %1").arg(name) : tr("Name: %1, %2").arg(name, recording.roles));
        row(tr("Name"), label);
    }
    text(tr("Meaning"), recording.meaning);
    text(tr("Time"), facts.now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm t")),
         tr("after event %1; the registry stamps its own").arg(facts.nextSeq - 1));
    if (!recording.digest.isNull()) {
        text(tr("Content"), tr("revision %1").arg(recording.revision),
             recording.outdatesWithContent ? tr("\u2013 any other content outdates this verdict") : QString());
        auto* digest = new theme::DigestLabel(tr("Content digest"), theme::DigestLabel::Form::Grouped, this);
        digest->setDigest(recording.digest.hex());
        row(tr("Digest"), digest, Qt::AlignLeft);
    }
    const auto notice = [&](const QString& sentence) {
        auto* box = new QWidget(this);
        auto* line = new QHBoxLayout(box);
        line->setContentsMargins(0, px(2), 0, 0);
        line->setSpacing(px(theme::space::Small));
        line->addWidget(new theme::IconLabel(QStringLiteral("warning"), ThemeRole::Warning, 14, box), 0, Qt::AlignTop);
        auto* label = new theme::TextLabel(sentence, TextStyle::Secondary, ThemeRole::Warning, box);
        label->setWordWrap(true);
        label->setAccessibleName(sentence);
        line->addWidget(label, 1);
        m_layout->addWidget(box);
        box->show();
    };
    if (facts.solo)
        notice(tr("Solo registry: one person may take every step here. It says so on every verdict, page and report, for ever."));
    if (const QString entered = enteredByNotice(m_desk); !entered.isEmpty())
        notice(entered);
    m_layout->addStretch();
}

}
