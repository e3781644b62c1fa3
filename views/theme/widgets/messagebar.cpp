// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/messagebar.h"

#include "domain/listed.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace gatehouse::theme {

namespace {

struct Signs {
    const char* icon;
    ThemeRole ink;
    ThemeRole ground;
};

Signs signsOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info: return {"info", ThemeRole::Accent, ThemeRole::AccentTint};
    case MessageBar::Kind::Ok: return {"checkpoint", ThemeRole::Ok, ThemeRole::OkTint};
    case MessageBar::Kind::Warning: return {"warning", ThemeRole::Warning, ThemeRole::WarningTint};
    case MessageBar::Kind::Critical: return {"blocker", ThemeRole::Critical, ThemeRole::CriticalTint};
    }
    return {"info", ThemeRole::Accent, ThemeRole::AccentTint};
}

}

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QString(), ThemeRole::Accent, 17, this))
    , m_sentence(new TextLabel(QString(), TextStyle::Strong, ThemeRole::Accent, this))
    , m_more(new TextLabel(QString(), TextStyle::Body, ThemeRole::Text, this))
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    m_more->setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_close->setIcon(icon(QStringLiteral("cross"), ThemeRole::Muted));
    m_close->setAutoRaise(true);
    setSmall(m_close);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(space::PaneMargin), px(5), px(space::Small), px(6));
    row->setSpacing(px(space::Small));
    row->addWidget(m_icon);
    m_words->setSpacing(px(space::Small));
    m_words->addWidget(m_sentence);
    m_words->addWidget(m_more, 1);
    row->addLayout(m_words, 1);
    m_buttons->setSpacing(px(space::Small));
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

void MessageBar::show(Kind kind, const QString& sentence, const QString& more)
{
    m_kind = kind;
    const Signs signs = signsOf(kind);
    m_icon->setIcon(QString::fromLatin1(signs.icon), signs.ink);
    m_sentence->setRole(signs.ink);
    m_sentence->setText(sentence);
    // A sentence that stands alone may be long; beside more words it is short.
    m_sentence->setWordWrap(more.isEmpty());
    QSizePolicy policy(more.isEmpty() ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(more.isEmpty());
    m_sentence->setSizePolicy(policy);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide(); // it goes a little later
            button->deleteLater();
        }
        delete item;
    }
    setAccessibleName(inSequence({sentence, more}));
    QWidget::show();
    update();
}

QPushButton* MessageBar::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(text);
    setSmall(button);
    m_buttons->addWidget(button);
    return button;
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

// Where there is little room the rest stands below the sentence.
void MessageBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const QBoxLayout::Direction wanted = width() < px(560) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_words->direction() == wanted)
        return;
    m_words->setDirection(wanted);
    updateGeometry(); // it is of another height now
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(signsOf(m_kind).ground));
    painter.fillRect(0, height() - 1, width(), 1, colour(ThemeRole::Border));
}

}
