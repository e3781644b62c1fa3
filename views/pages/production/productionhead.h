// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The head of the production page: its title and what there is, which time is shown, export, and the filters of the board.

#include "items/momentfinder.h"
#include "theme/widgets/panel.h"

#include <QDateTime>

class QDateTimeEdit;
class QPushButton;

namespace gatehouse::theme {
class ElidedLabel;
class SegmentedControl;
}

namespace gatehouse::pages {

class BoardFilterBar;

class ProductionHead : public theme::Panel {
    Q_OBJECT
public:
    // The board now, the board as of the moment that the whole window shows, or what happened between two dates.
    enum class Mode { Now, AsOf, Events };

    explicit ProductionHead(items::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] Mode mode() const;
    // Now and AsOf take the session to its moment; AsOf puts the focus to it.
    void setMode(Mode mode);
    // No moment is being looked for.
    [[nodiscard]] bool isSettled() const { return !m_finder.isBusy(); }
    [[nodiscard]] BoardFilterBar& filters() const { return *m_filters; }
    void setSummary(const QString& sentence);
    void setExportable(bool isExportable);

signals:
    void modeChanged(); // or the moment
    void refused(const QString& sentence); // there is no such moment
    void exportRequested();
    void slotRequested(); // a new one
    void resultsRequested();

private:
    void choose();
    void followMoment();
    void follow();

    items::Desk& m_desk;
    items::MomentFinder m_finder;
    theme::ElidedLabel* m_summary;
    theme::SegmentedControl* m_mode;
    theme::SegmentedControl* m_view;
    QDateTimeEdit* m_moment;
    QPushButton* m_addSlot;
    QPushButton* m_export;
    BoardFilterBar* m_filters;
};

}
