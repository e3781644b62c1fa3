// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The demonstration opened at one version, as a reader finds it; what is looked for is what a screen reader would say.
#include "demo/demonstration.h"
#include "pages/workspace/workspacepage.h"
#include "support/registryfixture.h"
#include "theme/widgets/labels.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace gatehouse::pages {

class OpenedVersion : public QObject {
protected:
    void openDemonstration()
    {
        using namespace Qt::StringLiterals;
        qRegisterMetaType<Place>();
        m_location = {m_folder.filePath(u"demo.db"_s)};
        testing::RegistryFixture::orThrow(demo::makeDemonstration(m_location));
        m_desk = testing::RegistryFixture::orThrow(items::Desk::open(m_location, u"nobody-here"_s));
    }

    QTemporaryDir m_folder;
    registry::Location m_location;
    std::unique_ptr<items::Desk> m_desk;

    std::unique_ptr<WorkspacePage> opened(const QString& version, const QString& person, Place::Section section = Place::Section::Elements)
    {
        m_desk->session().actAs(person);
        const VersionName name = *VersionName::parse(version);
        auto page = std::make_unique<WorkspacePage>(*m_desk, name);
        page->resize(1280, 780);
        page->show();
        page->go(Place::of(name, section));
        settle(*page);
        return page;
    }

    static void settle(const WorkspacePage& page) { QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), 20'000); }

    // The visible widget of that accessible name, or one that begins so.
    template <class Widget> static Widget* named(const QWidget& page, const QString& name)
    {
        for (Widget* each : page.findChildren<Widget*>())
            if (each->isVisible() && each->accessibleName().startsWith(name))
                return each;
        return nullptr;
    }

    static QStringList visibleWords(const QWidget& page)
    {
        QStringList words;
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible())
                words << label->text();
        for (const theme::ChipLabel* chip : page.findChildren<theme::ChipLabel*>())
            if (chip->isVisible())
                words << chip->accessibleName();
        return words;
    }
};

}
