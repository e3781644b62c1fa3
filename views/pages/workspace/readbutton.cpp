// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/readbutton.h"

#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/theme.h"

#include <QEvent>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using theme::ThemeRole;

namespace {

// Of the row, at the design's size of the text.
constexpr int RoomForWords = 520;
constexpr int RoomForIcon = 440;

}

ReadButton::ReadButton(items::ReadingMarks& marks, QWidget* parent) : QToolButton(parent), m_marks(marks)
{
    setAutoRaise(true);
    setCheckable(true);
    theme::setSmall(this);
    setAccessibleName(tr("Mark the file as read"));
    setToolTip(tr("R marks the file as read, or takes the mark off; V marks the change and goes on to the next one; Shift+M goes on to the next file "
                  "that is not read"));
    hide();
    if (parent != nullptr)
        parent->installEventFilter(this);
    connect(&theme::Theme::current(), &theme::Theme::changed, this, &ReadButton::fit);
    connect(this, &QToolButton::clicked, this, &ReadButton::markFile);
    connect(&marks, &items::ReadingMarks::changed, this, &ReadButton::follow);
}

// Its icon alone where its row is narrow, and nothing where that is very narrow or nobody sees it: the keys remain, and no window grows for it.
void ReadButton::fit()
{
    const QWidget* row = parentWidget();
    const int room = row == nullptr ? theme::px(RoomForWords) : row->isVisible() ? row->width() : 0;
    setToolButtonStyle(room < theme::px(RoomForWords) ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_hasRoom = room >= theme::px(RoomForIcon);
    follow();
}

bool ReadButton::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide))
        fit();
    return QToolButton::eventFilter(watched, event);
}

Coverage ReadButton::coverage() const
{
    return m_change ? m_marks.of(*m_change) : Coverage();
}

void ReadButton::show(const FileChange* change)
{
    m_change = change != nullptr ? std::optional(*change) : std::nullopt;
    follow();
}

void ReadButton::follow()
{
    const Coverage counted = coverage();
    const bool isRead = counted.of > 0 && counted.read == counted.of;
    setVisible(counted.of > 0 && m_hasRoom);
    setChecked(isRead);
    setIcon(theme::icon(isRead ? u"read-all"_s : u"read-part"_s, isRead ? ThemeRole::Ok : ThemeRole::Muted));
    setText(isRead ? tr("Read") : counted.read > 0 && counted.of > 1 ? tr("Read %1 of %2").arg(counted.read).arg(counted.of) : tr("Not read"));
    setAccessibleDescription(text());
}

std::vector<bool> ReadButton::read(std::size_t changes, bool alone) const
{
    std::vector<bool> each = m_change && alone ? m_marks.changesRead(*m_change) : std::vector<bool>();
    if (each.size() != changes) {
        const Coverage counted = coverage();
        each.assign(changes, counted.of > 0 && counted.read == counted.of);
    }
    return each;
}

void ReadButton::markFile(bool isRead)
{
    if (m_change && m_change->status != FileStatus::Same)
        m_marks.mark(*m_change, {}, isRead);
    follow(); // where it could not be marked, the button shows what is
}

void ReadButton::toggleFile()
{
    const Coverage counted = coverage();
    markFile(counted.read < counted.of);
}

std::optional<bool> ReadButton::toggleChange(int at, std::size_t changes)
{
    const std::vector<bool> each = m_change ? m_marks.changesRead(*m_change) : std::vector<bool>();
    if (each.size() != changes || at < 0 || at >= int(changes))
        return {};
    m_marks.mark(*m_change, at, !each[std::size_t(at)]);
    return !each[std::size_t(at)];
}

}
