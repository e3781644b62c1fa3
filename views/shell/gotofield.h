// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The field that goes anywhere (Ctrl+K): versions by name, files of the version in sight, every command of the menus; a first character says which
// of them alone (items/destinations.h).

#include "items/desk.h"
#include "items/destinations.h"
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

    // Asked likewise: the place in sight, whose files and lines are meant.
    void setHere(std::function<pages::Place()> here) { m_here = std::move(here); }

    [[nodiscard]] bool isLooking() const { return m_question.isBusy(); }

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
    void offer(const items::Wanted& wanted, const std::vector<items::Destination>& places, const pages::Place& here);
    void offerCommands(const QString& words);
    void choose(const QModelIndex& index);

    QPointer<items::Desk> m_desk;
    QPointer<QWidget> m_cameFrom; // had the focus before
    std::function<QList<QAction*>()> m_commands;
    std::function<pages::Place()> m_here;
    QStandardItemModel m_model;
    QCompleter* m_completer;
    items::Question m_question;
    bool m_takesFirst = false; // Enter was pressed before the answer came
};

}
