// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/previewpane.h"

#include "domain/listed.h"
#include "domain/withoutwhy.h"
#include "governance/gate.h"
#include "items/dates.h"
#include "items/versioncells.h"
#include "pages/factslayout.h"
#include "pages/inventory/modelpreview.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/digestlabel.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/wraprow.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <chrono>

namespace gatehouse::pages {

using namespace facts;
using namespace theme;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t TimelineRows = 8;
constexpr qsizetype NotesCharacters = 420;

// The beginning of the notes as plain text, without Markdown's marks at the line starts.
QString excerpt(const QString& notes)
{
    QString text;
    for (const QString& raw : notes.left(20 * NotesCharacters).split(u'\n')) {
        QString line = text.isEmpty() ? withoutWhy(raw.trimmed()) : raw.trimmed();
        const bool isItem = line.startsWith(QStringLiteral("- ")) || line.startsWith(QStringLiteral("* "));
        while (line.startsWith(u'#') || line.startsWith(u'>') || (isItem && (line.startsWith(u'-') || line.startsWith(u'*'))))
            line = line.mid(1).trimmed();
        line.remove(u'`').remove(QStringLiteral("**"));
        if (line.isEmpty())
            continue;
        text += text.isEmpty() ? QString() : isItem ? QStringLiteral("\n") : QStringLiteral(" ");
        text += isItem ? QStringLiteral("\u2022 ") + line : line;
        if (text.size() > NotesCharacters)
            return text.left(qMax(text.lastIndexOf(u' ', NotesCharacters), NotesCharacters / 2)).trimmed() + u'…';
    }
    return text;
}

}

PreviewPane::PreviewPane(items::Desk& desk, QWidget* parent)
    : Panel(ThemeRole::Surface, {}, parent)
    , m_desk(desk)
    , m_timeline(desk, TimelineRows)
    , m_scroll(new ColumnScroll(this))
    , m_buttons(new Panel(ThemeRole::Surface, Qt::TopEdge, this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_compare(new QPushButton(tr("Compare…"), this))
    , m_edit(new QPushButton(tr("Edit facts…"), this))
{
    setAccessibleName(tr("Preview"));
    auto* head = new Panel(ThemeRole::Surface, Qt::BottomEdge, this);
    head->setFixedHeight(px(height::PaneHead));
    auto* headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(px(space::PaneMargin), 0, px(space::Small), 1);
    headRow->addWidget(new TextLabel(tr("Preview"), TextStyle::Strong, ThemeRole::Text, head), 1);
    auto* close = new QToolButton(head);
    close->setIcon(icon(QStringLiteral("cross"), ThemeRole::Muted));
    close->setAutoRaise(true);
    setSmall(close);
    close->setAccessibleName(tr("Close the preview"));
    close->setToolTip(tr("Close the preview (Space)"));
    connect(close, &QToolButton::clicked, this, &PreviewPane::closed);
    headRow->addWidget(close);

    m_scroll->setAccessibleName(tr("Facts of what is chosen"));

    auto* buttonRow = new WrapRow(m_buttons);
    buttonRow->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    buttonRow->setSpacing(px(space::Small));
    m_open->setAccessibleName(tr("Open the version"));
    m_compare->setAccessibleName(tr("Compare with base…"));
    m_compare->setToolTip(tr("Compare with the base or another version"));
    auto* choices = new QMenu(m_compare);
    choices->setAccessibleName(tr("Compare with"));
    connect(choices, &QMenu::aboutToShow, this, &PreviewPane::fillCompare);
    m_compare->setMenu(choices);
    buttonRow->addWidget(m_open);
    buttonRow->addWidget(m_compare);
    m_edit->setAccessibleName(tr("Edit the facts of the model…"));
    buttonRow->addWidget(m_edit);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_buttons);

    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_watch)
            emit placeRequested(Place::of(m_watch->name()));
        else if (m_model && m_model->sight() && !m_model->sight()->versions.empty())
            emit placeRequested(Place::of({m_subject, m_model->sight()->versions.front().label, 0}));
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit modelFactsRequested(m_subject); });
    connect(&m_desk.session(), &registry::Session::momentChanged, this, &PreviewPane::followButtons);
    connect(&m_timeline, &items::ModelTimeline::changed, this, &PreviewPane::fill);
    connect(&m_desk, &items::Desk::factsChanged, this, &PreviewPane::fill);
    m_patience.setSingleShot(true);
    m_patience.setInterval(60ms);
    connect(&m_patience, &QTimer::timeout, this, &PreviewPane::look);
    fill();
}

void PreviewPane::setSubject(const QString& name)
{
    if (m_subject == name)
        return;
    m_subject = name;
    m_patience.start();
}

bool PreviewPane::isSettled() const
{
    return !m_patience.isActive() && !m_timeline.isBusy() && (!m_watch || !m_watch->isBusy()) && (!m_model || !m_model->isBusy());
}

void PreviewPane::look()
{
    m_watch.reset();
    m_model.reset();
    const auto name = VersionName::parse(m_subject);
    if (name && !m_subject.isEmpty()) {
        m_watch = std::make_unique<items::VersionWatch>(m_desk, *name);
        connect(m_watch.get(), &items::VersionWatch::changed, this, &PreviewPane::fill);
        m_timeline.setModel(name->model);
    } else {
        if (!m_subject.isEmpty()) {
            m_model = std::make_unique<items::ModelWatch>(m_desk, m_subject);
            connect(m_model.get(), &items::ModelWatch::changed, this, &PreviewPane::fill);
        }
        m_timeline.setModel(m_subject);
        fill();
    }
}

void PreviewPane::addLine(QVBoxLayout& column)
{
    column.addWidget(new Line(Qt::Horizontal));
}

QString PreviewPane::waitsOn(const governance::VersionFacts& facts) const
{
    if (facts.version->review != ReviewState::InReviewA)
        return {};
    QStringList people;
    const QString me = m_desk.session().actor().person;
    for (const governance::RoleStatus& role : governance::gateStatus(facts).roles) {
        if (role.missing() <= role.rejections())
            continue;
        for (const QString& person : role.candidates) {
            const QString shown = person == me ? tr("you") : m_desk.displayName(person);
            if (!people.contains(shown))
                person == me ? people.prepend(shown) : people.append(shown);
        }
    }
    if (people.isEmpty())
        return tr("nobody who could decide");
    return QLocale().createSeparatedList(people);
}

void PreviewPane::fillVersion(const items::VersionSight& sight, QVBoxLayout& column)
{
    const Version& version = *sight.facts.version;
    auto* head = new QVBoxLayout;
    head->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    head->setSpacing(px(space::Small));
    auto* names = new QHBoxLayout;
    names->setSpacing(px(space::Small));
    auto* model = new ElidedLabel(version.modelName, TextStyle::Title);
    names->addWidget(model);
    names->addWidget(new ElidedLabel(version.label, TextStyle::Mono, ThemeRole::Text, Qt::ElideMiddle));
    names->addStretch(1);
    head->addLayout(names);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(px(6));
    const Usability usability = sight.facts.usability();
    const bool isBad = usability == Usability::OnHold || usability == Usability::Unusable;
    const Chip state = chipOf(badgeOf(version.review, Usability::Usable, governance::furthestDeployment(sight.facts)));
    chips->addWidget(new ChipLabel(isBad ? outlineOnly(state) : state));
    // Usable is not drawn beside a state: it would read as a permission.
    if (usability != Usability::Usable)
        chips->addWidget(new ChipLabel(chipOf(usability)));
    chips->addStretch();
    head->addLayout(chips);
    column.addLayout(head);
    addLine(column);

    auto* section = new QVBoxLayout;
    section->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    column.addLayout(section);
    QFormLayout* form = addForm(*section);
    const QString base = sight.content.manifest.base;
    const QString ownModel = version.modelName + u'@';
    addFact(*form, tr("Base"),
            base.isEmpty()                  ? tr("none")
                : base.startsWith(ownModel) ? base.mid(ownModel.size())
                                            : base,
            base.isEmpty() ? TextStyle::Body : TextStyle::Code);
    addFact(*form, tr("Author"), m_desk.displayName(version.author));
    if (!sight.facts.revisions.empty())
        addFact(*form, tr("Submitted"), items::momentText(sight.facts.revisions.back().frozenAt));
    else
        addFact(*form, tr("Changed"), items::momentText(version.changedAt));
    if (const QString people = waitsOn(sight.facts); !people.isEmpty())
        addFact(*form, tr("Waits on"), people);
    if (const auto& model_ = sight.facts.model) {
        addFact(*form, tr("Owner"), m_desk.displayName(model_->owner));
        addFact(*form, tr("Risk tier"), new TierLabel(model_->tier));
    }
    auto* digest = new DigestLabel(tr("Content digest"), DigestLabel::Form::Short);
    digest->setDigest(version.digest.hex());
    addFact(*form, tr("Digest"), digest);

    auto* notes = addSection(column, tr("Release notes"));
    const QString text = excerpt(sight.content.manifest.releaseNotes);
    notes->addWidget(words(text.isEmpty() ? tr("There are no release notes.") : text, text.isEmpty() ? ThemeRole::Muted : ThemeRole::Text));
}

void PreviewPane::addTimeline(QVBoxLayout& column)
{
    if (m_timeline.rows().empty())
        return;
    auto* section = addSection(column, tr("Timeline"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(space::Medium));
    grid->setVerticalSpacing(px(3));
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const registry::VersionRow& row : m_timeline.rows()) {
        const QString name = row.modelName + u'@' + row.label;
        if (name == m_subject) {
            grid->addWidget(new ElidedLabel(row.label, TextStyle::ControlStrong, ThemeRole::Text, Qt::ElideMiddle), line, 0, Qt::AlignLeft);
        } else {
            auto* label = new QPushButton(row.label);
            setButtonLook(label, ButtonLook::Link);
            setSmall(label);
            label->setAccessibleName(tr("Open %1, %2").arg(name, labelOf(row.badge())));
            connect(label, &QPushButton::clicked, this,
                    [this, model = row.modelName, version = row.label] { emit placeRequested(Place::of({model, version, 0})); });
            grid->addWidget(label, line, 0, Qt::AlignLeft);
        }
        grid->setRowMinimumHeight(line, px(height::SmallControl));
        const bool isBad = row.usability == Usability::OnHold || row.usability == Usability::Unusable;
        auto* chip = new ChipLabel(isBad ? chipOf(row.usability) : row.deprecated ? chipOf(Usability::Deprecated) : chipOf(row.badge()));
        grid->addWidget(chip, line, 1, Qt::AlignLeft);
        grid->addWidget(new TextLabel(items::shortDate(row.changedAt), TextStyle::Secondary, ThemeRole::Muted), line, 2, Qt::AlignRight);
        ++line;
    }
    section->addLayout(grid);
    if (const qint64 more = m_timeline.total() - qint64(m_timeline.rows().size()); more > 0)
        section->addWidget(new TextLabel(tr("%n earlier versions", nullptr, int(more)), TextStyle::Secondary, ThemeRole::Muted));
}

void PreviewPane::fill()
{
    auto* content = new Panel(ThemeRole::Surface);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const items::VersionSight* sight = m_watch ? m_watch->sight() : nullptr;
    const bool isModel = m_model && m_model->sight() && m_model->sight()->facts.model;
    if (sight) {
        fillVersion(*sight, *column);
    } else if (isModel) {
        auto* model = new ModelPreview(*m_model->sight(), content);
        connect(model, &ModelPreview::placeRequested, this, &PreviewPane::placeRequested);
        column->addWidget(model);
    } else {
        auto* head = new QVBoxLayout;
        head->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
        const QString problem = m_watch ? m_watch->problem() : m_model ? m_model->problem() : QString();
        auto* line = m_subject.isEmpty() || !problem.isEmpty()
            ? new TextLabel(problem.isEmpty() ? tr("Choose a version to see what it is.") : problem, TextStyle::Body,
                            problem.isEmpty() ? ThemeRole::Muted : ThemeRole::Critical)
            : new TextLabel(m_subject, TextStyle::Title);
        line->setWordWrap(true);
        head->addWidget(line);
        column->addLayout(head);
    }
    if (!m_subject.isEmpty())
        addTimeline(*column);
    addLine(*column);
    column->addStretch(1);
    const int place = m_scroll->verticalScrollBar()->value();
    delete m_scroll->takeWidget();
    m_scroll->setWidget(content);
    m_scroll->verticalScrollBar()->setValue(place);
    followButtons();
}

void PreviewPane::followButtons()
{
    const bool isVersion = m_watch && m_watch->sight() != nullptr;
    const bool isModel = m_model && m_model->sight() && m_model->sight()->facts.model;
    const auto past = m_desk.session().pastObstacle();
    m_buttons->setVisible(isVersion || isModel);
    m_compare->setVisible(isVersion);
    m_edit->setVisible(isModel);
    m_edit->setEnabled(!past);
    m_edit->setToolTip(past ? plainToolTip(past->sentence) : QString());
    const bool hasVersion = isModel && !m_model->sight()->versions.empty();
    m_open->setVisible(isVersion || hasVersion);
    m_open->setText(hasVersion ? tr("Open %1").arg(m_model->sight()->versions.front().label).replace(u'&', QStringLiteral("&&")) : tr("Open"));
    m_open->setAccessibleName(hasVersion ? tr("Open the newest version") : tr("Open the version"));
}

void PreviewPane::fillCompare()
{
    QMenu* menu = m_compare->menu();
    menu->clear();
    if (!m_watch || !m_watch->sight())
        return;
    const VersionName name = m_watch->name();
    const QString base = m_watch->sight()->content.manifest.base;
    const auto add = [&](const QString& text, const QString& other) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, name, other] {
            Place place = Place::of(name, Place::Section::Changes);
            place.base = other;
            emit placeRequested(place);
        });
    };
    if (!base.isEmpty())
        add(tr("Base, %1").arg(base), QString());
    for (const registry::VersionRow& row : m_timeline.rows()) {
        const QString other = row.modelName + u'@' + row.label;
        if (other != base && row.label != name.label)
            add(row.label, other);
    }
    if (menu->isEmpty())
        menu->addAction(tr("There is no other version"))->setEnabled(false);
}

}
