// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The field that goes anywhere (Ctrl+K): models and versions by name, and every command of the menus; ">" shows commands alone.

#include "items/desk.h"
#include "pages/place.h"
#include "theme/widgets/searchfield.h"

#include <QPointer>
#include <QStandardItemModel>

class QCompleter;

namespace gatehouse::shell {

class GoToField : public theme::SearchField {
    Q_OBJECT
public:
    explicit GoToField(QWidget* parent = nullptr);
    // Null while no registry is open.
    void setDesk(items::Desk* desk);
    // Asked when the field is used, so that it always offers what the menus hold now.
    void setCommands(std::function<QList<QAction*>()> commands) { m_commands = std::move(commands); }

    // As wide as the bar leaves it.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void placeChosen(const gatehouse::pages::Place& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void takeFirst();
    void goBack();
    void look(const QString& text);
    void offer(const QString& text, const QStringList& versions);
    void choose(const QModelIndex& index);

    QPointer<items::Desk> m_desk;
    QPointer<QWidget> m_cameFrom; // had the focus before
    std::function<QList<QAction*>()> m_commands;
    QStandardItemModel m_model;
    QCompleter* m_completer;
    items::Question m_question;
    bool m_takesFirst = false; // Enter was pressed before the answer came
};

}
