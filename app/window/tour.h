// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tour: the same window on any platform walks the main job through the demonstration and keeps one picture a page, light and dark.

#include "items/decisions.h"
#include "shell/mainwindow.h"

#include <QTemporaryDir>

namespace gatehouse::window {

// Ends the application when it is done: status 0, or 1 with a sentence on standard error when a page did not settle or a picture was not written.
class Tour : public QObject {
    Q_OBJECT
public:
    // Makes a demonstration of its own in a temporary folder; `folder` gets the pictures.
    Tour(shell::MainWindow& window, theme::Theme& theme, const QString& folder, QObject* parent = nullptr);
    void start();

private:
    struct Stop {
        QString name;
        std::function<void()> visit;
    };
    void next();
    void wait();
    struct Look {
        QString suffix;
        theme::Theme::Mode mode;
        theme::Theme::Contrast contrast;
    };
    void keepPicture();
    void keepIn(std::vector<Look> looks);
    void fail(const QString& sentence);
    void openDecision(const QString& name, const QString& person, items::DecisionKind kind, std::optional<Role> role);
    // Goes to the deployments of a version and opens something about it in a slot once its facts are there.
    void openInSlot(const QString& name, const QString& slot, const QString& person,
                    const std::function<void(const governance::DeploymentFacts&)>& open);
    void closeDialogs();

    shell::MainWindow& m_window;
    theme::Theme& m_theme;
    QString m_folder;
    QTemporaryDir m_home;
    std::vector<Stop> m_stops;
    std::size_t m_at = 0;
    int m_patience = 0;
    int m_calm = 0;
    int m_kept = 0; // pictures
    bool m_isOpening = false; // a dialog waits for its facts
};

}
