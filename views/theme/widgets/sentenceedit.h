// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A field for a text of some lines; Tab leaves it.

#include <QPlainTextEdit>

namespace gatehouse::theme {

class SentenceEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    SentenceEdit(const QString& accessibleName, int lines, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const { return toPlainText(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    int m_lines;
};

}
