// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingpane.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::reading {

using theme::ThemeRole;

FindBar::FindBar(ReadingCanvas& canvas, QWidget* parent) : QWidget(parent), m_canvas(canvas)
{
    setAutoFillBackground(true);
    m_words = new QLineEdit(this);
    m_words->setAccessibleName(tr("Find in the text"));
    m_words->setPlaceholderText(tr("Find"));
    m_words->setClearButtonEnabled(true);
    theme::nameClearButton(*m_words);
    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("Places found"));
    m_count->setMinimumWidth(theme::px(110));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::px(12), theme::px(4), theme::px(8), theme::px(4));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    const auto button = [&](const QString& icon, const QString& name, auto act) {
        auto* made = new QToolButton(this);
        made->setAutoRaise(true);
        made->setIcon(theme::icon(icon, ThemeRole::Muted));
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QToolButton::clicked, this, act);
        layout->addWidget(made);
    };
    button(QStringLiteral("go-up"), tr("Previous place (Shift+F3)"), [this] { m_canvas.findNext(false); });
    button(QStringLiteral("go-down"), tr("Next place (F3)"), [this] { m_canvas.findNext(true); });
    button(QStringLiteral("window-close"), tr("Close (Esc)"), [this] { close(); });

    connect(m_words, &QLineEdit::textChanged, &m_canvas, &ReadingCanvas::find);
    connect(&m_canvas, &ReadingCanvas::foundChanged, this, &FindBar::showCount);
    connect(&m_canvas, &ReadingCanvas::findEnded, this, &FindBar::close);
    connect(&m_canvas, &ReadingCanvas::findRequested, this, &FindBar::open);
    hide();
}

void FindBar::open()
{
    const QString selected = m_canvas.selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_words->setText(selected);
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::close()
{
    m_words->clear();
    hide();
    m_canvas.setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape: close(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3: m_canvas.findNext(!back); return;
    default: QWidget::keyPressEvent(event);
    }
}

void FindBar::showCount(int current, int count, bool isCut)
{
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("no match"));
    else
        m_count->setText((isCut ? tr("%1 of more than %2") : tr("%1 of %2")).arg(locale().toString(current), locale().toString(count)));
}

ReadingPane::ReadingPane(QWidget* parent) : QWidget(parent)
{
    m_canvas = new ReadingCanvas(this);
    m_findBar = new FindBar(*m_canvas, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_findBar);
    layout->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
}

}
