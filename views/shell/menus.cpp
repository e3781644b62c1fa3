// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/menus.h"

#include "shell/keptlook.h"
#include "shell/keybindings.h"
#include "shell/mainwindow.h"
#include "shell/personmenu.h"
#include "shell/settingsdialog.h"
#include "shell/shortcutlist.h"
#include "shell/startpage.h"
#include "theme/icons.h"
#include "theme/style/looks.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolButton>
#include <algorithm>

namespace gatehouse::shell {

using pages::Place;
using theme::ThemeRole;
using namespace Qt::StringLiterals;

Menus::Menus(MainWindow& window, theme::Theme& theme) : QObject(&window), m_window(window)
{
    fillFile();
    fillEdit(theme);
    fillView(theme);
    fillGo();
    m_review = m_window.m_menuBar->addMenu(tr("Revie&w"));
    m_review->setToolTipsVisible(true); // why something is not open
    // What is open to decide changes with every person and every piece of news.
    connect(m_review, &QMenu::aboutToShow, this, &Menus::followPage);
    fillRegistry();
    fillHelp();
    keybindings::apply(m_all);
    if (auto* more = m_window.m_menuBar->findChild<QToolButton*>(u"qt_menubar_ext_button"_s)) {
        more->setAccessibleName(tr("More menus"));
        more->setToolTip(more->accessibleName());
    }
}

QAction* Menus::add(QMenu& menu, const QString& text, const QKeySequence& keys, const QString& icon, const std::function<void()>& run,
                    bool needsRegistry)
{
    QAction* action = menu.addAction(icon.isEmpty() ? QIcon() : theme::icon(icon, ThemeRole::Muted), text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    if (needsRegistry)
        m_needRegistry << action;
    m_all << action;
    return action;
}

void Menus::fillFile()
{
    QMenu& menu = *m_window.m_menuBar->addMenu(tr("&File"));
    m_import = add(menu, tr("&Import a folder…"), QKeySequence::New, u"document-import"_s, [this] { m_window.importFolder({}); });
    menu.addSeparator();
    add(menu, tr("&Open a registry…"), QKeySequence::Open, u"document-open"_s, [this] { m_window.chooseFile(); }, false);
    add(
        menu, tr("Open from a ser&ver…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), u"registry"_s,
        [this] {
            m_window.showStart();
            m_window.m_start->askServer();
        },
        false);
    add(
        menu, tr("New &registry…"), {}, u"document-new"_s,
        [this] {
            if (const auto location = m_window.m_assembly.newRegistry(&m_window))
                m_window.openRegistry(*location);
        },
        false);
    add(menu, tr("Open the &demonstration"), {}, u"demonstration"_s, [this] { m_window.openDemonstration(); }, false);
    add(menu, tr("&Start page"), {}, {}, [this] { m_window.showStart(); });
    menu.addSeparator();
    // Qt's own keys for both are bare or others on desktops that it does not know.
    add(menu, tr("&Close tab"), QKeySequence(Qt::CTRL | Qt::Key_W), u"window-close"_s, [this] { m_window.m_tabs->closeCurrent(); });
    m_everywhere << add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), u"application-exit"_s, [this] { m_window.close(); }, false);
}

void Menus::fillEdit(theme::Theme& theme)
{
    QMenu& menu = *m_window.m_menuBar->addMenu(tr("&Edit"));
    // Lists, fields and what is read listen to these keys themselves, each in its own way.
    const auto pass = [this, &menu](const QString& text, const QKeySequence& keys, const QString& icon) {
        QAction* action = add(menu, text, {}, icon, [this, keys] { press(keys); });
        action->setText(text + u'\t' + keys.toString(QKeySequence::NativeText));
    };
    pass(tr("&Copy"), QKeySequence(Qt::CTRL | Qt::Key_C), u"edit-copy"_s);
    pass(tr("Select &all"), QKeySequence(Qt::CTRL | Qt::Key_A), {});
    menu.addSeparator();
    QAction* find = add(menu, tr("&Find in the page"), {}, u"edit-find"_s, [this] {
        if (pages::Page* page = m_window.currentPage())
            page->find();
    });
    // Pages' own search fields listen to Ctrl+F themselves while they are visible.
    find->setText(tr("&Find in the page\tCtrl+F"));
    pass(tr("Find &next"), QKeySequence(Qt::Key_F3), {});
    pass(tr("Find &previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3), {});
    menu.addSeparator();
    QAction* refresh = add(menu, tr("&Refresh"), QKeySequence::Refresh, u"view-refresh"_s, [this] {
        m_window.m_open->desk->session().lookForNews();
        if (pages::Page* page = m_window.currentPage())
            page->refresh();
    });
    refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    menu.addSeparator();
    const auto settings = [this, &theme] {
        auto* dialog = new SettingsDialog(theme, &m_window);
        connect(dialog, &SettingsDialog::keysRequested, this, [this, dialog] { showShortcuts(dialog, commands()); });
        connect(dialog, &SettingsDialog::lettersChanged, this, [this] { keybindings::apply(commands()); });
        dialog->open();
    };
    m_everywhere << add(menu, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), u"configure"_s, settings, false);
}

// Where the keyboard was in the page, whatever has it while the menu or the palette is open.
void Menus::press(const QKeySequence& keys)
{
    const pages::Page* page = m_window.currentPage();
    QWidget* there = page != nullptr ? page->focusWidget() : nullptr;
    if (there == nullptr)
        return;
    QKeyEvent press(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
    QCoreApplication::sendEvent(there, &press);
}

void Menus::fillView(theme::Theme& theme)
{
    QMenu& menu = *m_window.m_menuBar->addMenu(tr("&View"));
    auto* modes = new QActionGroup(&menu);
    const auto choice = [this, &theme](QMenu& in, QActionGroup* group, const QString& text, const std::function<bool()>& isChosen,
                                       const std::function<void()>& choose) {
        QAction* action = add(
            in, text, {}, {},
            [&theme, choose] {
                choose();
                keepLook(theme);
            },
            false);
        action->setCheckable(true);
        group->addAction(action);
        action->setChecked(isChosen());
        connect(&in, &QMenu::aboutToShow, action, [action, isChosen] { action->setChecked(isChosen()); }); // chosen in the settings meanwhile
    };
    using Mode = theme::Theme::Mode;
    for (const auto& [text, mode] :
         {std::pair(tr("Colours of the &desktop"), Mode::System), std::pair(tr("&Light"), Mode::Light), std::pair(tr("D&ark"), Mode::Dark)})
        choice(menu, modes, text, [&theme, wanted = mode] { return theme.mode() == wanted; }, [&theme, mode] { theme.setMode(mode); });
    using Contrast = theme::Theme::Contrast;
    QMenu& contrasts = *menu.addMenu(tr("&Contrast"));
    auto* contrastGroup = new QActionGroup(&contrasts);
    for (const auto& [text, contrast] : {std::pair(tr("Contrast of the &desktop"), Contrast::System),
                                         std::pair(tr("&Normal contrast"), Contrast::Normal), std::pair(tr("&High contrast"), Contrast::High)})
        choice(
            contrasts, contrastGroup, text, [&theme, wanted = contrast] { return theme.contrast() == wanted; },
            [&theme, contrast] { theme.setContrast(contrast); });
    menu.addSeparator();
    const auto zoom = [&theme](qreal wanted) {
        theme.setZoom(wanted);
        keepLook(theme);
    };
    add(menu, tr("&Larger text"), QKeySequence::ZoomIn, u"zoom-in"_s, [&theme, zoom] { zoom(theme.zoom() + 0.1); }, false);
    add(menu, tr("&Smaller text"), QKeySequence::ZoomOut, u"zoom-out"_s, [&theme, zoom] { zoom(theme.zoom() - 0.1); }, false);
    add(menu, tr("&Normal text"), QKeySequence(Qt::CTRL | Qt::Key_0), {}, [zoom] { zoom(1); }, false);
    menu.addSeparator();
    add(menu, tr("A&s of…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), u"history"_s, [this] { m_window.chooseMoment(); });
    m_backToNow = add(menu, tr("Back to no&w"), {}, {}, [this] { m_window.m_open->desk->session().lookAt({}); });
    menu.addSeparator();
    add(menu, tr("Ne&xt pane"), QKeySequence(Qt::Key_F6), {}, [this] { m_window.goToPane(true); }, false);
    add(menu, tr("Pre&vious pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), {}, [this] { m_window.goToPane(false); }, false);
    add(menu, tr("Side &bar with words"), QKeySequence(Qt::Key_F9), {}, [this] { m_window.m_rail->toggle(); });
    add(menu, tr("Page to a window of its &own"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), {}, [this] {
        if (pages::Page* page = m_window.currentPage())
            m_window.m_tabs->tearOff(page);
    });
    add(menu, tr("&Reset layout"), {}, {}, [this] { m_window.resetLayout(); });
    add(
        menu, tr("&Full screen"), QKeySequence(Qt::Key_F11), {},
        [this] { m_window.isFullScreen() ? m_window.showNormal() : m_window.showFullScreen(); }, false);
}

void Menus::fillGo()
{
    QMenu& menu = *m_window.m_menuBar->addMenu(tr("&Go"));
    m_everywhere << add(menu, tr("&My turn"), QKeySequence(Qt::CTRL | Qt::Key_1), u"inbox"_s, [this] { m_window.go(Place::myTurn()); });
    m_everywhere << add(menu, tr("&Inventory"), QKeySequence(Qt::CTRL | Qt::Key_2), u"inventory"_s, [this] { m_window.go(Place::inventory()); });
    m_everywhere << add(menu, tr("&Production"), QKeySequence(Qt::CTRL | Qt::Key_3), u"production"_s, [this] { m_window.go(Place::production()); });
    add(menu, tr("&Results"), {}, u"production"_s, [this] { m_window.go(Place::results()); });
    add(menu, tr("My &use"), {}, u"consumer"_s, [this] { m_window.go(Place::consumerOf({})); });
    m_everywhere << add(menu, tr("&Audit"), QKeySequence(Qt::CTRL | Qt::Key_7), u"audit"_s, [this] { m_window.go(Place::audit()); });
    menu.addSeparator();
    add(menu, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), u"go-previous"_s, [this] { m_window.step(-1); });
    add(menu, tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), u"go-next"_s, [this] { m_window.step(1); });
    add(menu, tr("&Next tab"), QKeySequence(Qt::CTRL | Qt::Key_Tab), {}, [this] { m_window.m_tabs->step(1); });
    add(menu, tr("&Previous tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), {}, [this] { m_window.m_tabs->step(-1); });
    QAction* anywhere = add(menu, tr("Go to version, file or &command…"), {}, {}, [this] { seek(); }, false);
    anywhere->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    connect(anywhere, &QAction::changed, m_window.m_goTo, [anywhere, field = m_window.m_goTo] { field->showKeys(anywhere->shortcut()); });
    m_window.m_goTo->showKeys(anywhere->shortcut());
    m_everywhere << anywhere;
}

void Menus::seek()
{
    m_window.raise(); // from under a window of a page
    m_window.activateWindow();
    m_window.m_goTo->setFocus(Qt::ShortcutFocusReason);
    m_window.m_goTo->selectAll();
}

void Menus::fillRegistry()
{
    QMenu& menu = *m_window.m_menuBar->addMenu(tr("&Registry"));
    add(menu, tr("&People and roles…"), {}, u"people"_s, [this] { m_window.m_assembly.people(*m_window.m_open, &m_window); });
    add(menu, tr("&Delegate a role…"), {}, {}, [this] { m_window.m_assembly.delegate(*m_window.m_open, &m_window); });
    add(menu, tr("P&olicies…"), {}, u"policy"_s, [this] { m_window.m_assembly.policies(*m_window.m_open, &m_window); });
    add(menu, tr("Custom &fields…"), {}, u"model"_s, [this] { m_window.m_assembly.fields(*m_window.m_open, &m_window); });
    m_everywhere << add(menu, tr("&Act as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), {}, [this] { m_window.m_person->open(); });
    add(menu, tr("&Verify the audit trail"), {}, u"checkpoint"_s, [this] {
        m_window.m_open->chain.check();
        m_window.go(Place::audit());
    });
}

void Menus::fillHelp()
{
    QMenu& menu = *m_window.m_menuBar->addMenu(tr("&Help"));
    QAction* keys = add(menu, tr("&Keys…"), QKeySequence(Qt::Key_F1), {}, [this] { showShortcuts(&m_window, commands()); }, false);
    keys->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question), QKeySequence(Qt::Key_Question)});
    m_everywhere << keys;
    add(
        menu, tr("&About Gatehouse"), {}, u"gatehouse"_s,
        [this] {
            auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Gatehouse"),
                                        tr("Gatehouse %1\nWhere model versions are registered, read, approved and recalled.\nGPL-3.0-or-later")
                                            .arg(QApplication::applicationVersion()),
                                        QMessageBox::Close, &m_window);
            box->setTextFormat(Qt::PlainText);
            box->setIconPixmap(theme::applicationIcon().pixmap(theme::px(48)));
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        },
        false);
}

void Menus::follow()
{
    const bool open = m_window.m_open != nullptr;
    for (QAction* action : std::as_const(m_needRegistry))
        action->setEnabled(open);
    const bool isPast = open && !m_window.m_open->desk->session().moment().isNow();
    m_import->setEnabled(open && !isPast);
    m_backToNow->setEnabled(isPast);
    m_review->menuAction()->setVisible(!actionsOfPage().isEmpty());
    if (!m_review->isVisible())
        followPage();
}

void Menus::followPage()
{
    m_review->clear();
    QList<QAction*> actions = actionsOfPage();
    keybindings::apply(actions);
    std::ranges::stable_sort(actions, {}, [](const QAction* action) { return theme::menuPlace(*action); });
    for (qsizetype i = 0; i < actions.size(); ++i) {
        if (i > 0 && theme::menuPlace(*actions[i]).first != theme::menuPlace(*actions[i - 1]).first)
            m_review->addSeparator();
        m_review->addAction(actions[i]);
    }
}

QList<QAction*> Menus::actionsOfPage() const
{
    return m_window.m_open && m_window.currentPage() != nullptr ? m_window.currentPage()->pageActions() : QList<QAction*>();
}

QList<QAction*> Menus::commands() const
{
    return m_all + actionsOfPage();
}

}
