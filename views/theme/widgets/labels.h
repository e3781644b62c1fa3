// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Labels in the theme's fonts and colours. All show plain text: what came from outside is never taken for HTML.

#include "theme/paint/chip.h"
#include "theme/theme.h"

#include <QLabel>
#include <optional>

namespace gatehouse::theme {

// A text in one style and one colour; both follow the theme. Wraps when told so by setWordWrap(), also inside a word that has no room.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString& text, TextStyle style = TextStyle::Body, ThemeRole role = ThemeRole::Text, QWidget* parent = nullptr);
    // What hides in it is shown.
    void setText(const QString& text);
    void setRole(ThemeRole role);
    void setTextStyle(TextStyle style);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    // Whether a word is wider than that, as names of 64 characters are.
    [[nodiscard]] bool breaksAt(int width) const;

    TextStyle m_style;
    ThemeRole m_role;
    bool m_isFollowing = false;
};

// The words over a group of facts.
class SectionLabel : public TextLabel {
    Q_OBJECT

public:
    explicit SectionLabel(const QString& text, QWidget* parent = nullptr);
};

// One line that is cut where it does not fit; the whole text is its tool tip then. It never widens the page.
class ElidedLabel : public TextLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text, TextStyle style = TextStyle::Body, ThemeRole role = ThemeRole::Text,
                         Qt::TextElideMode mode = Qt::ElideRight, QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isElided() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode m_mode;
};

// A chip as a widget. Its accessible name is the chip's word.
class ChipLabel : public QWidget {
    Q_OBJECT

public:
    explicit ChipLabel(const Chip& chip, QWidget* parent = nullptr);
    void setChip(const Chip& chip);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Chip m_chip;
};

// The risk tier as a widget.
class TierLabel : public QWidget {
    Q_OBJECT

public:
    explicit TierLabel(Tier tier, QWidget* parent = nullptr);
    void setTier(Tier tier);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tier m_tier;
};

// A face and a name, with something muted behind: "(MZ) Mei Zhao, Technical reviewer".
class PersonLabel : public QWidget {
    Q_OBJECT

public:
    explicit PersonLabel(const QString& name, const QString& detail = {}, bool isMe = false, QWidget* parent = nullptr);
    void setPerson(const QString& name, const QString& detail, bool isMe);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_detail;
    bool m_isMe = false;
};

// An icon as a widget: decoration, so it has a name only when told one.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString& icon, ThemeRole role = ThemeRole::Muted, int designSide = 16, QWidget* parent = nullptr);
    void setIcon(const QString& icon, ThemeRole role);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    ThemeRole m_role;
    int m_side;
};

// A key to press, as printed on a keyboard.
class KeyLabel : public QWidget {
    Q_OBJECT

public:
    explicit KeyLabel(const QKeySequence& keys, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

// The text as a tool tip that shows it as it is: Qt would take one that looks like HTML for HTML.
[[nodiscard]] QString plainToolTip(const QString& text);

// "Ctrl+F" as it is drawn: "Ctrl F", in the desktop's language.
[[nodiscard]] QString keyWords(const QKeySequence& keys);

}
