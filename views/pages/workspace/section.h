// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One tab of a version's workspace. The page hands it every new sight; what it shows is its own matter.

#include "items/versionwatch.h"
#include "pages/place.h"

#include <QVariantMap>
#include <QWidget>

class QAction;

namespace gatehouse::pages {

class Section : public QWidget {
    Q_OBJECT
public:
    explicit Section(QWidget* parent);

    virtual void show(const items::VersionSight& sight) = 0;
    using QWidget::show;
    // Controls that stand at the right end of the tabs while this section is open; null for none. Owned by whoever takes them.
    [[nodiscard]] virtual QWidget* tools() { return nullptr; }
    [[nodiscard]] virtual QList<QAction*> sectionActions() const { return {}; }
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap&) {}
    [[nodiscard]] virtual bool isSettled() const { return true; }
    // Ctrl+F.
    virtual void find() {}
    // A page that is lower scrolls; what a section leaves to this it scrolls itself, or leaves out.
    [[nodiscard]] virtual int leastHeight() const;

protected:
    // Leaves out what a low window has no room for. Called when the section is shown, or has another size, or the text has.
    virtual void fit() {}
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

signals:
    void placeRequested(const gatehouse::pages::Place& place);
    void said(const QString& sentence);
    // A file of this version is to be opened in Changes; line 0 for none.
    void fileRequested(const QString& path, int line);
    void sectionRequested(gatehouse::pages::Place::Section section);
};

}
