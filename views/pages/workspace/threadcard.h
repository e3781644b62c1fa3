// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One thread as it is read: its kind and place, what was said, and the way to answer or to resolve it.

#include "governance/facts.h"
#include "items/desk.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace gatehouse::theme {
class TextLabel;
}

namespace gatehouse::pages {

class CommentEdit;

// A thread and what is known about it where it is shown.
struct ShownThread {
    Thread thread;
    QString author; // of the version, short name
    QString owner;  // of its model
    QString place;  // in words: "src/score.py, line 12"
    QString note;   // "on revision 2, still applies"; empty for nothing
    bool isOutdated = false; // the place is gone or another
    bool leads = false;      // the place can be opened
    bool operator==(const ShownThread&) const = default;
};

// "line 12", "lines 12 to 14", "the whole file", "Data", "the version"; with the file's name where it is not said elsewhere.
[[nodiscard]] QString placeWords(const Anchor& anchor, bool withFile);

class ThreadCard : public QWidget {
    Q_OBJECT
public:
    ThreadCard(items::Desk& desk, const ShownThread& shown, QWidget* parent = nullptr);
    // News of the same thread; what is being typed stays.
    void show(const ShownThread& shown);
    using QWidget::show;
    [[nodiscard]] const ShownThread& shown() const { return m_shown; }

signals:
    void placeRequested();
    void said(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* foot();
    void judge();
    void answer();
    void resolve();
    void told(const Result<registry::Receipt>& receipt);
    [[nodiscard]] governance::ThreadFacts facts() const;
    [[nodiscard]] QString draftKey() const;

    items::Desk& m_desk;
    ShownThread m_shown;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    CommentEdit* m_reply = nullptr;
    QPushButton* m_answer = nullptr;
    QPushButton* m_resolve = nullptr;
    theme::TextLabel* m_problem = nullptr;
    bool m_isGiving = false;
};

}
