// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A consumer: what it uses, what waits for its acknowledgement, what it should know of, and what happened; or all that the person who acts uses.

#include "items/consumerusemodel.h"
#include "pages/page.h"

#include <QTimer>

class QStackedWidget;

namespace gatehouse::theme {
class BusyLine;
class ElidedLabel;
class EmptyState;
class TextLabel;
}

namespace gatehouse::pages {

class ConsumerPane;
class SideBySide;
class UseList;

class ConsumerPage : public Page {
    Q_OBJECT
public:
    // An empty name: whatever the person who acts speaks for.
    ConsumerPage(items::Desk& desk, const QString& consumer, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] Place place() const override { return Place::consumerOf(m_model.consumer()); }
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] bool isSettled() const override { return !m_model.isBusy(); }

signals:
    // The chosen use: the consumer's acknowledgement of a version in a slot, another statement, its end.
    void acknowledgeRequested(const gatehouse::VersionName& version, const QString& slot);
    void changeRequested(const QString& model, const QString& consumer);
    void endRequested(const QString& model, const QString& consumer);

private:
    void build();
    void addActions();
    void followModel();
    void followRow();
    void askAcknowledge();
    void askChange();
    void askEnd();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString subtitle() const;

    items::Desk& m_desk;
    items::ConsumerUseModel m_model;
    QTimer m_minute; // use is reported, and holds lapse, without any event
    QString m_chosen; // model, consumer and slot, kept when rows are replaced
    theme::TextLabel* m_title = nullptr;
    theme::ElidedLabel* m_subtitle = nullptr;
    theme::ElidedLabel* m_summary = nullptr;
    theme::BusyLine* m_busy = nullptr;
    UseList* m_list = nullptr;
    theme::EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    ConsumerPane* m_pane = nullptr;
    SideBySide* m_sides = nullptr;
    QList<QAction*> m_actions;
};

}
