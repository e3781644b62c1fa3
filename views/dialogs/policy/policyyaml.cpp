// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/policy/policyyaml.h"

#include "theme/theme.h"

#include <QTextBlock>
#include <algorithm>

namespace gatehouse::dialogs {

PolicyYaml::PolicyYaml(items::PolicyDraft& draft, QWidget* parent) : QPlainTextEdit(parent), m_draft(draft)
{
    setAccessibleName(tr("The next policy as YAML"));
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    useCodeFont();
    setPlainText(draft.text());
    connect(this, &QPlainTextEdit::textChanged, this, [this] { m_draft.setText(toPlainText()); });
    connect(&draft, &items::PolicyDraft::changed, this, &PolicyYaml::follow);
    connect(&theme::Theme::current(), &theme::Theme::changed, this, &PolicyYaml::useCodeFont);
}

void PolicyYaml::follow()
{
    const QString old = toPlainText(), now = m_draft.text();
    if (old == now)
        return;
    const auto head = std::ranges::mismatch(old, now).in1 - old.begin();
    const qsizetype most = std::min(old.size(), now.size()) - head;
    qsizetype tail = 0;
    while (tail < most && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    QTextCursor cursor(document());
    cursor.setPosition(int(head));
    cursor.setPosition(int(old.size() - tail), QTextCursor::KeepAnchor);
    const QSignalBlocker quiet(this); // the draft says so already
    cursor.insertText(now.mid(head, now.size() - head - tail));
}

void PolicyYaml::showLine(int line)
{
    QTextCursor cursor(document()->findBlockByNumber(std::clamp(line, 1, blockCount()) - 1));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

void PolicyYaml::useCodeFont()
{
    setFont(theme::font(theme::TextStyle::Code));
}

}
