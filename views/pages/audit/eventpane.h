// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One event beside the list: its facts, the bytes that were written, and its place in the chain.

#include "items/eventwatch.h"
#include "pages/place.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace gatehouse::pages {

class EventPane : public QWidget {
    Q_OBJECT
public:
    explicit EventPane(items::Desk& desk, QWidget* parent = nullptr);
    // Shows what the watch holds now.
    void show(const items::EventWatch& watch);
    using QWidget::show;

signals:
    // The version that the event is about, as it was then.
    void thenRequested(const gatehouse::VersionName& version);
    void said(const QString& sentence);
    void redactionRequested();
    void clockRequested();

private:
    void addFacts(const items::EventSight& sight, QVBoxLayout& layout);
    [[nodiscard]] QString speakerOf(const QJsonValue& subject, const registry::EventRow& row) const;
    // What the event calls one of its texts, in words.
    [[nodiscard]] static QString labelOf(const QString& key);
    [[nodiscard]] QString redactionOf(const registry::EventText& text) const;
    void addBytes(const items::EventSight& sight, QVBoxLayout& layout);
    void addChain(const items::EventSight& sight, QVBoxLayout& layout);

    items::Desk& m_desk;
    QScrollArea* m_area;
    QPushButton* m_then;
    QPushButton* m_copy;
    QPushButton* m_redact;
    QPushButton* m_clock;
    VersionName m_version;
    QByteArray m_bytes;
};

}
