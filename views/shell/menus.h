// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The window's menus: everything it can do has a word and a key here, and the current page's own actions stand under Review.

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace gatehouse::theme {
class Theme;
}

namespace gatehouse::shell {

class MainWindow;

// Owned by the window.
class Menus : public QObject {
    Q_OBJECT
public:
    Menus(MainWindow& window, theme::Theme& theme);
    // Brings the window forward, with the keyboard in the field that goes anywhere.
    void seek();
    // Enables what makes sense now, and takes the current page's actions in.
    void follow();
    // Every command there is, for the field that goes anywhere.
    [[nodiscard]] QList<QAction*> commands() const;
    // Those that lead from a page in a window of its own to the rest.
    [[nodiscard]] const QList<QAction*>& everywhere() const { return m_everywhere; }

private:
    void fillFile();
    void fillEdit(theme::Theme& theme);
    void fillView(theme::Theme& theme);
    void fillGo();
    void fillRegistry();
    void fillHelp();
    void followPage();
    void press(const QKeySequence& keys);
    [[nodiscard]] QList<QAction*> actionsOfPage() const;
    QAction* add(QMenu& menu, const QString& text, const QKeySequence& keys, const QString& icon, const std::function<void()>& run,
                 bool needsRegistry = true);

    MainWindow& m_window;
    QMenu* m_review = nullptr;
    QAction* m_import = nullptr;
    QAction* m_backToNow = nullptr;
    QList<QAction*> m_needRegistry;
    QList<QAction*> m_all;
    QList<QAction*> m_everywhere;
};

}
