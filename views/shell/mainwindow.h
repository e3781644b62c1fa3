// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The window: rail, tabs, menus, status line. It knows pages by one small interface and never their insides.

#include "items/momentfinder.h"
#include "items/question.h"
#include "shell/gotofield.h"
#include "shell/openingpage.h"
#include "shell/panewindow.h"
#include "shell/rail.h"
#include "shell/registrylist.h"
#include "shell/tabs.h"
#include "theme/theme.h"

#include <QTimer>

class QMenuBar;
class QStackedWidget;
class QToolButton;

namespace gatehouse::theme {
class MessageBar;
}

namespace gatehouse::shell {

class Menus;
class MomentBanner;
class PassingMessage;
class PersonMenu;
class StartPage;
class StatusLine;

class MainWindow : public PaneWindow {
    Q_OBJECT
public:
    MainWindow(const Assembly& assembly, theme::Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Opens a registry without anybody waiting, then closes the one before. What is wrong with it is said above the one that stays open,
    // else on the start page.
    void openRegistry(const registry::Location& location);
    void openDemonstration();
    void closeRegistry();
    // At once, or when the registry that is being opened stands open; never when it does not open.
    void whenOpened(std::function<void()> wish);
    // Shows everything as of a moment (an event's number or a time); why there is no such moment is said above the page.
    void showAsOf(const QString& named);
    // Goes to a place, in the tab that shows it or in a new one.
    void go(const pages::Place& place);
    [[nodiscard]] pages::Page* currentPage() const { return m_tabs->current(); }
    [[nodiscard]] const std::shared_ptr<OpenRegistry>& registry() const { return m_open; }
    // Nothing is under way that the window waits for; the tour and tests ask.
    [[nodiscard]] bool isSettled() const;
    // In the status line, or above the page where that has no room; it passes.
    void say(const QString& sentence);

signals:
    // A registry is in the window; the one before is closed.
    void opened(const gatehouse::registry::Location& location);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    friend class Menus;
    void build();
    void connectStart();
    void open(const QString& sentence, OpeningPage::Work work);
    void enter(std::shared_ptr<OpenRegistry> open);
    void showRoom();
    void showStart(const QString& problem = {});
    void notOpened(const QString& problem);
    void adopt(pages::Page* page);
    void followPage();
    void tearOff(pages::Page* page);
    void importFolder(const QString& folder);
    void chooseFile();
    void chooseMoment();
    void followMoment();
    void followTrouble();
    void step(int by);
    void keepState();
    void restoreState();
    void openKept(const QVariantMap& state);
    void resetLayout();
    void keepPage(pages::Page* page);
    void startOwnersOnProduction();

    Assembly m_assembly;
    theme::Theme& m_theme;
    RegistryList m_list;
    std::shared_ptr<OpenRegistry> m_open;
    QStackedWidget* m_rooms = nullptr; // start page, the one that waits, or the registry
    StartPage* m_start = nullptr;
    OpeningPage* m_opening = nullptr;
    QWidget* m_registryRoom = nullptr;
    MomentBanner* m_banner = nullptr;
    theme::MessageBar* m_message = nullptr; // of the whole window; what a page says is m_passing's
    PassingMessage* m_passing = nullptr;
    Rail* m_rail = nullptr;
    Tabs* m_tabs = nullptr;
    QMenuBar* m_menuBar = nullptr;
    QToolButton* m_moment = nullptr;
    GoToField* m_goTo = nullptr;
    PersonMenu* m_person = nullptr;
    StatusLine* m_status = nullptr;
    Menus* m_menus = nullptr;
    std::unique_ptr<items::MomentFinder> m_finder; // while a registry is open
    std::vector<std::function<void()>> m_wishes; // while one is being opened
    QString m_offered; // the path that is dragged over the window
    items::Question m_owns; // whether the person owns models
    QList<pages::Place> m_visited;
    qsizetype m_at = -1;
    bool m_stepping = false;
    QTimer m_keeping; // what is open, and who acts, is kept again and again, for a window that is killed
};

}
