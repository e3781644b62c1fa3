// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/frame/recordedpanel.h"

#include "theme/widgets/digestlabel.h"
#include "theme/widgets/labels.h"

#include <QGridLayout>

namespace gatehouse::dialogs {

using theme::TextStyle;
using theme::ThemeRole;
using theme::px;

QString enteredByNotice(const items::Desk& desk)
{
    const Person* person = desk.person();
    const QString osUser = desk.session().actor().osUser;
    if (person == nullptr || person->osUser == osUser)
        return {};
    return RecordedPanel::tr("Entered by %1 as %2: the operating-system user %1 is not linked to this person, and the trail says so.")
        .arg(osUser, desk.displayName(person->name));
}

RecordedPanel::RecordedPanel(items::Desk& desk, QWidget* parent) : Panel(ThemeRole::Sunken, Qt::TopEdge, parent), m_desk(desk)
{
    setAccessibleName(tr("What is recorded"));
}

void RecordedPanel::clear()
{
    if (m_grid != nullptr)
        while (QLayoutItem* item = m_grid->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    delete m_grid; // a grid never forgets its rows
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(px(theme::space::PaneMargin), px(10), px(theme::space::PaneMargin), px(12));
    m_grid->setHorizontalSpacing(px(theme::space::Medium));
    m_grid->setVerticalSpacing(px(6));
    m_grid->setColumnMinimumWidth(0, px(76));
    m_grid->setColumnStretch(1, 1);
}

void RecordedPanel::row(const QString& name, QWidget* value)
{
    const int row = m_grid->rowCount();
    auto* word = new theme::TextLabel(name, TextStyle::Secondary, ThemeRole::Muted, this);
    word->setBuddy(value);
    m_grid->addWidget(word, row, 0, Qt::AlignTop);
    // What cannot grow must not keep the column from growing.
    m_grid->addWidget(value, row, 1, value->sizePolicy().expandingDirections() & Qt::Horizontal ? Qt::Alignment() : Qt::AlignLeft | Qt::AlignTop);
}

void RecordedPanel::text(const QString& name, const QString& value, const QString& more)
{
    auto* label = new theme::TextLabel(more.isEmpty() ? value : value + u' ' + more, TextStyle::Secondary, ThemeRole::Text, this);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    label->setAccessibleName(tr("%1: %2").arg(name, label->text()));
    row(name, label);
}

void RecordedPanel::show(const Recording& recording, const governance::RegistryFacts& facts)
{
    clear();
    m_grid->addWidget(new theme::SectionLabel(tr("What is recorded"), this), 0, 0, 1, 2);
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
        row(tr("Digest"), digest);
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
        m_grid->addWidget(box, m_grid->rowCount(), 0, 1, 2);
    };
    if (facts.solo)
        notice(tr("Solo registry: one person may take every step here. It says so on every verdict, page and report, for ever."));
    if (const QString entered = enteredByNotice(m_desk); !entered.isEmpty())
        notice(entered);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

}
