// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/emptystate.h"

#include "theme/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::theme {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QString(), ThemeRole::Faint, 32, this))
    , m_line(new TextLabel(QString(), TextStyle::Body, ThemeRole::Muted, this))
    , m_button(new QPushButton(this))
{
    m_line->setWordWrap(true);
    m_line->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::Large), px(space::Large), px(space::Large), px(space::Large));
    column->setSpacing(px(space::Medium));
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_line);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] { emit triggered(m_kind); });
}

// Beside a list in a stack it must not keep a window high that shows the list.
QSize EmptyState::minimumSizeHint() const
{
    return {px(160), m_line->fontMetrics().height() + 2 * px(space::Small)};
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_icon->setVisible(height() >= px(150));
}

void EmptyState::show(Kind kind, const QString& icon, const QString& line, const QString& action)
{
    m_kind = kind;
    m_icon->setIcon(icon, kind == Kind::CannotLoad ? ThemeRole::Critical : ThemeRole::Faint);
    m_line->setText(line);
    QString words = action;
    if (words.isEmpty() && kind == Kind::NoMatch)
        words = tr("Clear filters");
    else if (words.isEmpty() && kind == Kind::CannotLoad)
        words = tr("Retry");
    m_button->setText(words);
    m_button->setAccessibleName(words);
    m_button->setVisible(!words.isEmpty());
    setAccessibleName(line);
    QWidget::show();
}

}
