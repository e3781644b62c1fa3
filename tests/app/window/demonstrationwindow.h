// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The real window on a registry of its own that holds the demonstration; a base of the tests of what stands around the pages.

#include "demo/demonstration.h"
#include "shell/mainwindow.h"
#include "support/chance.h"
#include "window/assembly.h"

#include <QAction>
#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace gatehouse::testing {

class DemonstrationWindow {
protected:
    static constexpr int Patience = 30'000; // milliseconds

    // Once for all tests.
    void makeRegistry()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_theme.install(*qApp);
        const auto made = demo::makeDemonstration(m_place);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().sentence));
    }
    // A window that has opened nothing, as if it was never here.
    void makeWindow()
    {
        shell::RegistryList().setState(m_place, {});
        m_window = std::make_unique<shell::MainWindow>(window::assembly(QStringLiteral("somebody")), m_theme);
    }
    void openRegistry()
    {
        m_window->openRegistry(m_place);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(settled());
    }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return m_window->isSettled(); }, Patience);
    }
    // The command of that name, wherever it stands in the menus; nullptr when there is none.
    [[nodiscard]] QAction* command(const QString& name) const
    {
        for (QAction* action : m_window->findChildren<QAction*>())
            if (QString(action->text()).remove(u'&').section(u'\t', 0, 0) == name)
                return action;
        return nullptr;
    }

    QTemporaryDir m_home;
    theme::Theme m_theme;
    registry::Location m_place{m_home.filePath(anyName() + QStringLiteral(".db"))};
    std::unique_ptr<shell::MainWindow> m_window;
};

}
