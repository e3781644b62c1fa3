// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The head of the production page: its title and what there is, which time is shown, export, and the filters of the board.

#include "theme/widgets/panel.h"

#include <QDateTime>

class QDateTimeEdit;
class QPushButton;

namespace gatehouse::theme {
class ElidedLabel;
class SegmentedControl;
}

namespace gatehouse::items {
class Desk;
}

namespace gatehouse::pages {

class BoardFilterBar;

class ProductionHead : public theme::Panel {
    Q_OBJECT
public:
    // The board now, the board as of a moment, or what happened between two dates.
    enum class Mode { Now, AsOf, Events };

    explicit ProductionHead(items::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] Mode mode() const;
    // AsOf puts the focus to the moment.
    void setMode(Mode mode);
    // What AsOf shows; invalid otherwise.
    [[nodiscard]] QDateTime moment() const;
    [[nodiscard]] BoardFilterBar& filters() const { return *m_filters; }
    void setSummary(const QString& sentence);
    void setExportable(bool isExportable);

signals:
    void modeChanged(); // or the moment
    void exportRequested();

private:
    void follow();

    theme::ElidedLabel* m_summary;
    theme::SegmentedControl* m_mode;
    QDateTimeEdit* m_moment;
    QPushButton* m_export;
    BoardFilterBar* m_filters;
};

}
