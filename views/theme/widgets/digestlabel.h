// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A SHA-256 for people: its ends ("9f3c71e0…a1e7"), or whole in groups of eight; a button copies all of it.

#include <QWidget>

class QToolButton;

namespace gatehouse::theme {

class TextLabel;

// "9f3c71e0…a1e7"; shorter texts stay as they are.
[[nodiscard]] QString shortDigest(const QString& hex);
// Eight characters, a space, eight characters; a new line after every four groups.
[[nodiscard]] QString groupedDigest(const QString& hex);

class DigestLabel : public QWidget {
    Q_OBJECT

public:
    enum class Form { Short, Grouped };

    // `accessibleName` says of what it is the digest, e.g. "Content digest".
    DigestLabel(const QString& accessibleName, Form form, QWidget* parent = nullptr);
    void setDigest(const QString& hex);
    [[nodiscard]] QString digest() const { return m_hex; }

private:
    QString m_hex;
    QString m_what;
    Form m_form;
    TextLabel* m_label;
    QToolButton* m_copy;
};

}
