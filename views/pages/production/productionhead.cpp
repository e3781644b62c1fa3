// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/production/productionhead.h"

#include "pages/production/boardfilterbar.h"
#include "theme/icons.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/segmentedcontrol.h"
#include "theme/widgets/wraprow.h"

#include <QDateTimeEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;

ProductionHead::ProductionHead(items::Desk& desk, QWidget* parent)
    : Panel(ThemeRole::Surface, {}, parent)
    , m_desk(desk)
    , m_finder(desk)
    , m_summary(new ElidedLabel({}, TextStyle::Body, ThemeRole::Muted, Qt::ElideRight, this))
    , m_mode(new SegmentedControl(tr("Which time the page shows"), {tr("Now"), tr("As of"), tr("Events")}, this))
    , m_view(new SegmentedControl(tr("What of production is shown"), {tr("Slots"), tr("Results")}, this))
    , m_moment(new QDateTimeEdit(QDateTime::currentDateTime(), this))
    , m_addSlot(new QPushButton(icon(u"plus"_s), tr("Add slot…"), this))
    , m_export(new QPushButton(icon(u"export"_s), tr("Export…"), this))
    , m_filters(new BoardFilterBar(desk, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::PageMargin), px(space::Medium), px(space::PageMargin), px(space::Small));
    column->setSpacing(px(space::Small) + px(2));
    auto* row = new WrapRow;
    row->setSpacing(px(space::Medium));
    row->addWidget(new TextLabel(tr("Production"), TextStyle::PageTitle, ThemeRole::Text, this));
    row->addStretch();
    m_moment->setAccessibleName(tr("The moment to show"));
    m_moment->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_moment->setCalendarPopup(true);
    m_moment->setKeyboardTracking(false); // each digit would ask for another board
    m_addSlot->setAccessibleName(m_addSlot->text());
    m_export->setAccessibleName(tr("Export as CSV…"));
    for (QWidget* each : std::initializer_list<QWidget*>{m_view, m_mode, m_moment, m_addSlot, m_export})
        row->addWidget(each);
    column->addLayout(row);
    column->addWidget(m_summary); // under the buttons, which would leave a third of the width to it
    column->addWidget(m_filters);
    connect(m_addSlot, &QPushButton::clicked, this, &ProductionHead::slotRequested);
    connect(m_export, &QPushButton::clicked, this, &ProductionHead::exportRequested);
    connect(m_view, &SegmentedControl::currentChanged, this, [this](int view) {
        if (view == 0)
            return;
        const QSignalBlocker quiet(m_view);
        m_view->setCurrentIndex(0); // this is the head of the slots, wherever the person goes
        emit resultsRequested();
    });
    connect(m_mode, &SegmentedControl::currentChanged, this, &ProductionHead::choose);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, &m_finder, &items::MomentFinder::goToTime);
    connect(&m_finder, &items::MomentFinder::refused, this, [this](const QString& sentence) {
        followMoment();
        emit refused(sentence);
    });
    connect(&desk.session(), &registry::Session::momentChanged, this, &ProductionHead::followMoment);
    m_moment->hide();
    followMoment();
}

ProductionHead::Mode ProductionHead::mode() const
{
    return Mode(m_mode->currentIndex());
}

void ProductionHead::setMode(Mode mode)
{
    m_mode->setCurrentIndex(int(mode));
    if (mode == Mode::AsOf)
        m_moment->setFocus(Qt::ShortcutFocusReason);
}

// The segment is a short way to the moment of the session, which the whole window shows.
void ProductionHead::choose()
{
    follow();
    if (mode() == Mode::Now)
        m_desk.session().lookAt({});
    else if (mode() == Mode::AsOf && m_desk.session().moment().isNow())
        m_finder.goToTime(m_moment->dateTime());
}

void ProductionHead::followMoment()
{
    const registry::Moment& moment = m_desk.session().moment();
    const QSignalBlocker quietMode(m_mode), quietMoment(m_moment);
    if (!moment.isNow())
        m_moment->setDateTime(moment.now().toLocalTime());
    if (mode() != Mode::Events)
        m_mode->setCurrentIndex(int(moment.isNow() ? Mode::Now : Mode::AsOf));
    follow();
}

void ProductionHead::setSummary(const QString& sentence)
{
    m_summary->setText(sentence);
}

void ProductionHead::setExportable(bool isExportable)
{
    m_export->setEnabled(isExportable);
}

void ProductionHead::follow()
{
    m_moment->setVisible(mode() == Mode::AsOf);
    m_addSlot->setVisible(mode() == Mode::Now);
    m_filters->setVisible(mode() != Mode::Events);
    m_filters->setPast(mode() == Mode::AsOf);
    emit modeChanged();
}

}
