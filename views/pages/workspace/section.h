// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One tab of a version's workspace. The page hands it every new sight; what it shows is its own matter.

#include "domain/thread.h"
#include "items/versionwatch.h"
#include "pages/place.h"

#include <QVariantMap>
#include <QWidget>

class QAction;

namespace gatehouse::pages {

// A file of the artifact store, and the name to offer for a copy of it.
struct StoredFile {
    QString name;
    Sha256 sha256;
    qint64 sizeBytes = 0;
};

// Where a version's actions stand in the menu, after the ways to its sections; what is decided has groups of its own from here on, a slot's last.
enum MenuGroup { SectionsInMenu = 1, FactsInMenu, DecisionsInMenu = 10, SlotInMenu = 20 };

class Section : public QWidget {
    Q_OBJECT
public:
    explicit Section(QWidget* parent);

    virtual void show(const items::VersionSight& sight) = 0;
    using QWidget::show;
    // Controls that stand at the right end of the tabs while this section is open; null for none. Owned by whoever takes them.
    [[nodiscard]] virtual QWidget* tools() { return nullptr; }
    [[nodiscard]] virtual QList<QAction*> sectionActions() const { return {}; }
    // The file that a command of the page is about; null for none.
    [[nodiscard]] virtual const FileChange* chosenFile() const { return nullptr; }
    // A command of the page that its list of files offers by right click.
    virtual void offerForFiles(QAction*) {}
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
    void copyRequested(const gatehouse::pages::StoredFile& file);
    void sectionRequested(gatehouse::pages::Place::Section section);
    // Something is to be said about an element, a metric or the version.
    void writeRequested(const gatehouse::Anchor& anchor);
};

}
