// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/versionheader.h"

#include "items/dates.h"
#include "pages/workspace/basechooser.h"
#include "pages/workspace/lifecyclestepper.h"
#include "theme/style/looks.h"
#include "theme/widgets/digestlabel.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using theme::px;
using theme::TextLabel;
using theme::TextStyle;
using theme::ThemeRole;

VersionHeader::VersionHeader(items::Desk& desk, QWidget* parent)
    : Panel(ThemeRole::Surface, Qt::BottomEdge, parent)
    , m_desk(desk)
    , m_model(new theme::ElidedLabel(QString(), TextStyle::PageTitle, ThemeRole::Text, Qt::ElideMiddle, this))
    , m_label(new TextLabel(QString(), TextStyle::Mono, ThemeRole::Text, this))
    , m_chips(new QHBoxLayout)
    , m_tier(new theme::TierLabel(Tier::Low, this))
    , m_stepper(new LifecycleStepper(this))
    , m_base(new BaseChooser(desk, this))
    , m_revision(new QComboBox(this))
    , m_author(new theme::PersonLabel(QString(), QString(), false, this))
    , m_importerName(new TextLabel(tr("Imported by"), TextStyle::Control, ThemeRole::Muted, this))
    , m_importer(new theme::PersonLabel(QString(), QString(), false, this))
    , m_dueName(new TextLabel(tr("Due"), TextStyle::Control, ThemeRole::Muted, this))
    , m_due(new TextLabel(QString(), TextStyle::Body, ThemeRole::Text, this))
    , m_policyName(new TextLabel(tr("Policy"), TextStyle::Control, ThemeRole::Muted, this))
    , m_policy(new theme::ElidedLabel(QString(), TextStyle::Body, ThemeRole::Text, Qt::ElideRight, this))
    , m_digest(new theme::DigestLabel(tr("Content digest"), theme::DigestLabel::Form::Short, this))
    , m_deprecation(new theme::MessageBar(this))
{
    m_model->setAccessibleDescription(tr("Model"));
    m_label->setAccessibleDescription(tr("Version"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(theme::space::PageMargin), px(9), px(theme::space::PageMargin), px(9));
    column->setSpacing(px(theme::space::Small));
    column->addLayout(firstRow());
    column->addLayout(secondRow());
    column->addWidget(m_deprecation);
    m_deprecation->setClosable(false);
    connect(m_base, &BaseChooser::chosen, this, &VersionHeader::baseChosen);
    connect(m_base, &BaseChooser::said, this, &VersionHeader::said);
    connect(m_revision, &QComboBox::activated, this, [this](int index) { emit revisionChosen(m_revision->itemData(index).toInt()); });
}

QHBoxLayout* VersionHeader::firstRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(px(theme::space::Small));
    m_chips->setSpacing(px(theme::space::Small));
    row->addWidget(m_model);
    row->addWidget(m_label);
    row->addLayout(m_chips);
    row->addWidget(m_tier);
    row->addSpacing(px(theme::space::Small));
    row->addWidget(m_dueName);
    row->addWidget(m_due);
    row->addStretch(1);
    row->addWidget(m_stepper);
    return row;
}

QHBoxLayout* VersionHeader::secondRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(px(theme::space::Small));
    const auto name = [&](const QString& text, QWidget* buddy) {
        auto* label = new TextLabel(text, TextStyle::Control, ThemeRole::Muted, this);
        label->setBuddy(buddy);
        row->addWidget(label);
    };
    const auto gap = [&] { row->addSpacing(px(theme::space::Small)); };
    name(tr("Base"), m_base->box());
    row->addWidget(m_base);
    gap();
    name(tr("Revision"), m_revision);
    theme::setButtonLook(m_revision, theme::ButtonLook::Plain);
    m_revision->setAccessibleName(tr("Revision shown"));
    m_revision->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_revision->setMinimumWidth(px(96));
    row->addWidget(m_revision);
    gap();
    name(tr("Author"), m_author);
    row->addWidget(m_author);
    row->addWidget(m_importerName);
    row->addWidget(m_importer);
    gap();
    row->addWidget(m_policyName);
    row->addWidget(m_policy);
    row->addStretch(1);
    row->addWidget(m_digest);
    return row;
}

void VersionHeader::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    // The checks name the policy, too, so it is the first to make room for the people.
    const bool hasRoom = width() >= px(1140);
    m_policyName->setVisible(hasRoom);
    m_policy->setVisible(hasRoom);
    fitStepper();
}

// The name of the version comes first; the steps take what is left beside it.
void VersionHeader::fitStepper()
{
    int taken = 2 * px(theme::space::PageMargin) + 2 * px(theme::space::Small) + m_model->sizeHint().width() + m_label->sizeHint().width()
        + m_tier->sizeHint().width();
    for (int i = 0; i < m_chips->count(); ++i) // the layout does not count what is only shown with the next turn of the event loop
        taken += m_chips->itemAt(i)->widget()->sizeHint().width() + px(theme::space::Small);
    if (!m_due->isHidden())
        taken += m_dueName->sizeHint().width() + m_due->sizeHint().width();
    m_stepper->setRoom(width() - taken - 8 * px(theme::space::Small));
}

void VersionHeader::show(const items::VersionSight& sight, const QString& chosenBase)
{
    const Version& version = *sight.facts.version;
    m_model->setText(version.modelName);
    m_label->setText(version.label);
    m_tier->setTier(sight.facts.model->tier);
    m_stepper->show(sight.facts);
    showChips(sight.facts);
    m_base->show(sight, chosenBase);
    showRevisions(sight);
    showPeople(sight);
    const bool hasDue = version.review == ReviewState::InReviewA && version.due.isValid();
    m_dueName->setVisible(hasDue);
    m_due->setVisible(hasDue);
    if (hasDue) {
        const bool isLate = version.due < sight.facts.registry.now;
        const QString day = items::dayText(version.due.toLocalTime().date(), items::DayForm::Weekday);
        m_due->setText(isLate ? tr("%1, overdue").arg(day) : day);
        m_due->setRole(isLate ? ThemeRole::Critical : ThemeRole::Text);
        m_due->setToolTip(QLocale().toString(version.due.toLocalTime(), QLocale::LongFormat));
    }
    m_policy->setText(tr("%1, number %2").arg(sight.facts.policy.name).arg(sight.facts.policy.number));
    m_digest->setDigest(sight.content.digest.hex());
    showDeprecation(version);
    fitStepper();
}

void VersionHeader::showDeprecation(const Version& version)
{
    if (!version.deprecated)
        return m_deprecation->hide();
    const Deprecation& told = version.deprecation;
    const QString day = items::dayText(told.at.toLocalTime().date());
    m_deprecation->show(theme::MessageBar::Kind::Warning,
                        told.successor.isEmpty() ? tr("Deprecated by %1 on %2; no successor yet.").arg(m_desk.displayName(told.by), day)
                                                 : tr("Deprecated by %1 on %2: use %3.").arg(m_desk.displayName(told.by), day, told.successor),
                        told.message);
    if (!told.successor.isEmpty())
        connect(m_deprecation->addButton(tr("Open %1").arg(told.successor)), &QPushButton::clicked, this,
                [this, place = Place::of({version.modelName, told.successor, 0})] { emit placeRequested(place); });
}

void VersionHeader::showChips(const governance::VersionFacts& facts)
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const theme::Chip& chip) { m_chips->addWidget(new theme::ChipLabel(chip, this)); };
    const Usability usability = facts.usability();
    const bool isBad = usability == Usability::OnHold || usability == Usability::Unusable;
    if (isBad)
        add(theme::chipOf(usability));
    const theme::Chip state = theme::chipOf(badgeOf(facts.version->review, Usability::Usable, governance::furthestDeployment(facts)));
    add(isBad ? theme::outlineOnly(state) : state);
    if (facts.version->deprecated)
        add(theme::chipOf(Usability::Deprecated));
    // A registry for one person says so on every page, for ever.
    if (facts.registry.solo)
        add({u"person"_s, tr("Solo registry"), theme::Chip::Look::Outline, ThemeRole::Warning, ThemeRole::Surface, false, false});
    if (m_desk.session().info().demonstration)
        add({u"demonstration"_s, tr("Demonstration"), theme::Chip::Look::Outline, ThemeRole::Muted, ThemeRole::Surface, false, false});
}

void VersionHeader::showRevisions(const items::VersionSight& sight)
{
    if (m_revision->view()->isVisible())
        return;
    const QSignalBlocker blocker(m_revision);
    m_revision->clear();
    const int newest = sight.facts.version->revision;
    bool newestIsFrozen = false;
    const auto add = [&](int number, const QString& text) {
        m_revision->addItem(text, number == newest ? 0 : number);
        if (number == sight.content.revision)
            m_revision->setCurrentIndex(m_revision->count() - 1);
    };
    for (const Revision& revision : sight.facts.revisions)
        newestIsFrozen = newestIsFrozen || revision.number == newest;
    if (!newestIsFrozen)
        add(newest, tr("%1 of %1, draft").arg(newest));
    for (auto revision = sight.facts.revisions.rbegin(); revision != sight.facts.revisions.rend(); ++revision)
        add(revision->number, tr("%1 of %2, %3").arg(revision->number).arg(newest).arg(items::momentText(revision->frozenAt, items::DayForm::Brief)));
}

void VersionHeader::showPeople(const items::VersionSight& sight)
{
    const Version& version = *sight.facts.version;
    const QString me = m_desk.person() != nullptr ? m_desk.person()->name : QString();
    QString author = version.author;
    for (const Revision& revision : sight.facts.revisions)
        if (revision.number == sight.content.revision && !revision.author.isEmpty())
            author = revision.author;
    m_author->setPerson(m_desk.displayName(author), {}, author == me);
    const bool differs = !version.importer.isEmpty() && version.importer != author;
    m_importerName->setVisible(differs);
    m_importer->setVisible(differs);
    if (differs)
        m_importer->setPerson(m_desk.displayName(version.importer), {}, version.importer == me);
}

}
