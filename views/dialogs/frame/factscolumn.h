// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The left side of a dialog: groups of facts, each a word and its value, read before something is decided.

#include "items/rowroles.h"
#include "theme/paint/chip.h"

#include <QWidget>

class QVBoxLayout;

namespace gatehouse::dialogs {

class FactsColumn : public QWidget {
    Q_OBJECT
public:
    // How a value is written: its tone, a sign behind it, the fixed-width font.
    struct Look {
        items::Tone tone = items::Tone::Plain;
        QString icon = {};
        bool isMono = false;
    };

    explicit FactsColumn(QWidget* parent = nullptr);
    // Starts anew; the facts that follow replace the old ones.
    void clear();
    void section(const QString& title);
    void fact(const QString& name, const QString& value, const Look& look);
    void fact(const QString& name, const QString& value) { fact(name, value, Look{}); }
    // A file by its path, cut in its middle where it is long, and what is known of it below.
    void file(const QString& path, const QString& more);
    void person(const QString& name, const QString& display, bool isMe);
    void chips(const QString& name, const QList<theme::Chip>& chips);
    // A sentence with a sign in front.
    void line(const QString& text, const QString& icon, items::Tone tone);

private:
    void append(QWidget* widget);
    void row(const QString& name, QWidget* value);

    QVBoxLayout* m_layout;
};

}
