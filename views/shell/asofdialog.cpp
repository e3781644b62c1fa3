// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/asofdialog.h"

#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/theme.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/panel.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace gatehouse::shell {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;
using namespace Qt::StringLiterals;

AsOfDialog::AsOfDialog(items::Desk& desk, QWidget* parent) : QDialog(parent), m_desk(desk), m_finder(desk)
{
    setWindowTitle(tr("As of"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(m_message = new theme::MessageBar(this));
    column->addWidget(form(), 1);
    column->addWidget(foot());
    connect(&m_finder, &items::MomentFinder::arrived, this, &QDialog::accept);
    connect(&m_finder, &items::MomentFinder::refused, this,
            [this](const QString& sentence) { m_message->show(theme::MessageBar::Kind::Warning, sentence); });
    resize(px(520), sizeHint().height());
    m_time->setFocus();
}

QWidget* AsOfDialog::head()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, Qt::BottomEdge, this);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(18), px(12), px(18), px(12));
    row->setSpacing(px(14));
    row->addWidget(new theme::IconLabel(u"history"_s, ThemeRole::Accent, 24, panel));
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(new theme::TextLabel(tr("Show the registry as of"), TextStyle::Title, ThemeRole::Text, panel));
    auto* more = new theme::TextLabel(tr("All pages show what was known then. Nothing can be recorded until you go back to now."),
                                      TextStyle::Secondary, ThemeRole::Muted, panel);
    more->setWordWrap(true);
    words->addWidget(more);
    row->addLayout(words, 1);
    return panel;
}

QWidget* AsOfDialog::form()
{
    const registry::Session& session = m_desk.session();
    const registry::Moment& moment = session.moment();
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    m_byTime = new QRadioButton(tr("Date and time, local"), panel);
    m_byEvent = new QRadioButton(tr("After event"), panel);
    m_time = new QDateTimeEdit(moment.now().toLocalTime(), panel);
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_time->setCalendarPopup(true);
    m_time->setAccessibleName(tr("Date and time"));
    m_event = new QSpinBox(panel);
    m_event->setRange(1, int(std::min<qint64>(session.newestEvent(), std::numeric_limits<int>::max())));
    m_event->setValue(int(std::min<qint64>(moment.isNow() ? session.newestEvent() : moment.asOf.seq, m_event->maximum())));
    m_event->setAccessibleName(tr("Number of the event"));
    m_byTime->setChecked(true);
    // Who changes a field means it.
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, [this] { m_byTime->setChecked(true); });
    connect(m_event, &QSpinBox::valueChanged, this, [this] { m_byEvent->setChecked(true); });
    auto* grid = new QGridLayout(panel);
    grid->setContentsMargins(px(18), px(14), px(18), px(14));
    grid->setHorizontalSpacing(px(theme::space::Medium));
    grid->setVerticalSpacing(px(theme::space::Small));
    grid->addWidget(m_byTime, 0, 0);
    grid->addWidget(m_time, 0, 1);
    grid->addWidget(m_byEvent, 1, 0);
    grid->addWidget(m_event, 1, 1);
    grid->addWidget(new theme::TextLabel(tr("of %1").arg(session.newestEvent()), TextStyle::Body, ThemeRole::Muted, panel), 1, 2);
    grid->setColumnStretch(2, 1);
    return panel;
}

QWidget* AsOfDialog::foot()
{
    auto* panel = new theme::Panel(ThemeRole::Window, Qt::TopEdge, this);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(18), px(11), px(18), px(11));
    row->setSpacing(px(theme::space::Small));
    auto* now = new QPushButton(tr("Now"), panel);
    auto* cancel = new QPushButton(tr("Cancel"), panel);
    auto* show = new QPushButton(theme::icon(u"history"_s, ThemeRole::OnAccent), tr("Show this moment"), panel);
    for (QPushButton* button : {now, cancel, show}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }
    now->setEnabled(!m_desk.session().moment().isNow());
    show->setDefault(true);
    theme::setButtonLook(show, theme::ButtonLook::Primary);
    row->addWidget(now);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(show);
    connect(now, &QPushButton::clicked, this, [this] {
        m_desk.session().lookAt({});
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, &AsOfDialog::go);
    return panel;
}

void AsOfDialog::go()
{
    m_message->hide();
    if (m_byEvent->isChecked())
        m_finder.goToEvent(m_event->value());
    else
        m_finder.goToTime(std::max(m_time->dateTime(), std::min(m_time->dateTime().addSecs(59), QDateTime::currentDateTime()))); // the whole minute
}

}
