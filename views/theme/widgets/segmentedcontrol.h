// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A few choices side by side in one frame, one of them chosen: "By model | All versions".

#include <QWidget>

class QButtonGroup;

namespace gatehouse::theme {

class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    // The first choice is chosen. `accessibleName` says what is chosen, e.g. "How versions are grouped".
    SegmentedControl(const QString& accessibleName, const QStringList& choices, QWidget* parent = nullptr);
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);
    // For choices that carry a count: "For me 7".
    void setChoiceText(int index, const QString& text);

signals:
    // The person chose, or setCurrentIndex() did.
    void currentChanged(int index);

private:
    QButtonGroup* m_group;
};

}
