// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Audit: events by day with filters, whether the trail is whole, one event's facts and bytes, verify and export.

#include "items/chainwatch.h"
#include "items/eventlistmodel.h"
#include "items/eventwatch.h"
#include "items/jobs.h"
#include "items/momentfinder.h"
#include "pages/page.h"

#include <QTimer>

class QComboBox;
class QDateEdit;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace gatehouse::theme {
class BusyLine;
class EmptyState;
class MessageBar;
class SearchField;
class SegmentedControl;
class TextLabel;
}

namespace gatehouse::pages {

class EventPane;

class SideBySide;

class AuditPage : public Page {
    Q_OBJECT
public:
    AuditPage(items::Desk& desk, items::ChainWatch& chain, items::JobList& jobs, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Audit"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("audit"); }
    [[nodiscard]] Place place() const override { return Place::audit(m_shown); }
    void go(const Place& place) override;
    void find() override;
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] bool isSettled() const override;

signals:
    // Somebody wants a free text of this event redacted.
    void redactionRequested(EventSeq event);
    void clockRequested(EventSeq event);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* filters();
    [[nodiscard]] QWidget* list();
    void fillChoices();
    void applyFilter();
    void clearFilter();
    void follow();
    void followChain();
    void showWanted();
    void exportTrail();
    void keepCheckpoint();
    void showMenu(const QPoint& at);
    void openThen(qint64 event, const VersionName& version);
    void fitColumns();

    items::Desk& m_desk;
    items::ChainWatch& m_chain;
    items::JobList& m_jobs;
    items::EventListModel m_model;
    items::EventWatch m_event;
    items::MomentFinder m_finder;
    qint64 m_shown = 0;
    qint64 m_wanted = 0; // an event asked for before the list had it
    theme::SearchField* m_words = nullptr;
    QTimer m_typing; // until a word is whole
    theme::SegmentedControl* m_times = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_person = nullptr;
    QComboBox* m_of = nullptr;
    QComboBox* m_period = nullptr;
    QPushButton* m_clear = nullptr;
    theme::TextLabel* m_count = nullptr;
    theme::MessageBar* m_banner = nullptr;
    theme::BusyLine* m_busy = nullptr;
    QTreeView* m_view = nullptr;
    theme::EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    EventPane* m_pane = nullptr;
    SideBySide* m_sides = nullptr;
};

}
