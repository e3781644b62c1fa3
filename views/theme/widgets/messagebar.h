// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A message above what it is about: a tinted strip with a sign, a strong sentence, more words, and buttons. Not KMessageWidget, whose colours
// come from the desktop's scheme and not from our theme.

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace gatehouse::theme {

class IconLabel;
class TextLabel;

class MessageBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Info, Ok, Warning, Critical };

    // Hidden until the first message.
    explicit MessageBar(QWidget* parent = nullptr);
    // `more` may be empty; buttons of an earlier message go.
    void show(Kind kind, const QString& sentence, const QString& more = {});
    QPushButton* addButton(const QString& text);
    // A cross at its end hides it; on by default.
    void setClosable(bool closable);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Kind m_kind = Kind::Info;
    IconLabel* m_icon;
    TextLabel* m_sentence;
    TextLabel* m_more;
    QBoxLayout* m_words;
    QHBoxLayout* m_buttons;
    QToolButton* m_close;
};

}
