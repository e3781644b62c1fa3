// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/versionheader.h"

#include "items/dates.h"
#include "pages/workspace/basechooser.h"
#include "pages/workspace/lifecyclestepper.h"
#include "theme/style/looks.h"
#include "theme/widgets/digestlabel.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/wraprow.h"

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
    connect(&theme::Theme::current(), &theme::Theme::changed, this, &VersionHeader::fit);
    connect(m_base, &BaseChooser::chosen, this, &VersionHeader::baseChosen);
    connect(m_base, &BaseChooser::said, this, &VersionHeader::said);
    connect(m_revision, &QComboBox::activated, this, [this](int index) { emit revisionChosen(m_revision->itemData(index).toInt()); });
}

theme::WrapRow* VersionHeader::firstRow()
{
    auto* row = new theme::WrapRow;
    row->setSpacing(px(theme::space::Small));
    m_chips->setSpacing(px(theme::space::Small));
    row->addWidget(m_model);
    row->addWidget(m_label);
    row->addLayout(m_chips);
    row->addWidget(m_tier);
    auto* due = new QHBoxLayout;
    due->setSpacing(px(theme::space::Small));
    due->addWidget(m_dueName);
    due->addWidget(m_due);
    row->addLayout(due);
    row->addStretch();
    row->addWidget(m_stepper);
    return row;
}

theme::WrapRow* VersionHeader::secondRow()
{
    auto* row = new theme::WrapRow;
    row->setSpacing(px(theme::space::Medium));
    // A name stays beside what it names, also where the row wraps.
    const auto add = [&](QWidget* label, QWidget* value) {
        auto* pair = new QHBoxLayout;
        pair->setSpacing(px(theme::space::Small));
        pair->addWidget(label);
        pair->addWidget(value);
        row->addLayout(pair);
    };
    const auto name = [this](const QString& text, QWidget* buddy) {
        auto* label = new TextLabel(text, TextStyle::Control, ThemeRole::Muted, this);
        label->setBuddy(buddy);
        return label;
    };
    add(name(tr("Base"), m_base->box()), m_base);
    theme::setButtonLook(m_revision, theme::ButtonLook::Plain);
    m_revision->setAccessibleName(tr("Revision shown"));
    m_revision->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_revision->setMinimumWidth(px(96));
    add(name(tr("Revision"), m_revision), m_revision);
    add(name(tr("Author"), m_author), m_author);
    add(m_importerName, m_importer);
    add(m_policyName, m_policy);
    row->addStretch();
    row->addWidget(m_digest);
    return row;
}

void VersionHeader::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    fit();
}

void VersionHeader::fit()
{
    // The checks name the policy, too, so it is the first to make room for the people.
    const bool hasRoom = width() >= px(1140);
    m_policyName->setVisible(hasRoom);
    m_policy->setVisible(hasRoom);
    const bool isNarrow = width() < px(720);
    // So is what is said elsewhere: the state by its chip, the demonstration by the status line, the digest by decisions and history.
    m_digest->setVisible(!isNarrow);
    m_stepper->setVisible(!isNarrow);
    if (m_demonstration != nullptr)
        m_demonstration->setVisible(!isNarrow);
    m_dueName->setVisible(!isNarrow && !m_due->isHidden());
    m_due->setText(isNarrow ? m_dueWords.second : m_dueWords.first);
    if (isNarrow)
        return;
    // The name of the version comes first; the steps take what is left beside it.
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
    m_due->setVisible(hasDue);
    if (hasDue) {
        const bool isLate = version.due < sight.facts.registry.now;
        const auto words = [&](items::DayForm form) {
            const QString day = items::dayText(version.due.toLocalTime().date(), form);
            return isLate ? tr("%1, overdue").arg(day) : day;
        };
        m_dueWords = {words(items::DayForm::Weekday), words(items::DayForm::Brief)};
        m_due->setRole(isLate ? ThemeRole::Warning : ThemeRole::Text);
        m_due->setToolTip(QLocale().toString(version.due.toLocalTime(), QLocale::LongFormat));
    }
    m_policy->setText(labelOf(sight.facts.policy));
    m_digest->setDigest(sight.content.digest.hex());
    showDeprecation(version);
    fit();
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
    m_demonstration = nullptr;
    const auto add = [this](const theme::Chip& chip) {
        auto* label = new theme::ChipLabel(chip, this);
        m_chips->addWidget(label);
        return label;
    };
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
        m_demonstration = add(
            {u"demonstration"_s, tr("Demonstration"), theme::Chip::Look::Outline, ThemeRole::Muted, ThemeRole::Surface, false, false});
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
