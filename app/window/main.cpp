// SPDX-License-Identifier: GPL-3.0-or-later
// gatehouse: the window.

#include "shell/keptlook.h"
#include "theme/widgets/scrollaccessible.h"
#include "window/assembly.h"
#include "window/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>
#include <cstdio>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(main)
};

void installTranslations(QApplication& application)
{
    // English first, for its plural forms; what the desktop's language has stands above it.
    auto* english = new QTranslator(&application);
    if (english->load(u":/translations/gatehouse_en.qm"_s))
        QApplication::installTranslator(english);
    for (const QString& name : {u"gatehouse"_s, u"qtbase"_s}) {
        auto* translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, u"_"_s, u":/translations"_s)
            || translator->load(QLocale(), name, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QApplication::installTranslator(translator);
    }
}

struct Wishes {
    QString registry;
    QString tour;
    QString theme;
    QString contrast;
    QString asOf;
    QString thing; // an address, a registry file, or a folder
};

// Ends the process for --help, --version and wrong usage.
Wishes wishesOf(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Where model versions are registered, read, approved and recalled."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption registry(u"registry"_s, Words::tr("The registry to open, e.g. sqlite:///home/me/registry.db."), Words::tr("URL"));
    const QCommandLineOption tour(u"tour"_s, Words::tr("Walks through the demonstration and keeps one picture a page in FOLDER."),
                                  Words::tr("FOLDER"));
    const QCommandLineOption theme(u"theme"_s, Words::tr("Colours: system, light or dark."), Words::tr("MODE"));
    const QCommandLineOption contrast(u"contrast"_s, Words::tr("Contrast: system, normal or high."), Words::tr("CONTRAST"));
    const QCommandLineOption asOf(
        u"as-of"_s, Words::tr("Shows everything as of a moment of the past: a time as 2026-09-30T14:05:00Z, a date, or the number of an event."),
        Words::tr("MOMENT"));
    parser.addOptions({registry, tour, theme, contrast, asOf});
    parser.addPositionalArgument(u"PLACE"_s, Words::tr("gatehouse://MODEL/VERSION[/FILE][#L10], a registry file, a folder to import, or “demo”."),
                                 u"[PLACE]"_s);
    parser.process(application);
    return {parser.value(registry), parser.value(tour), parser.value(theme),
            parser.value(contrast), parser.value(asOf), parser.positionalArguments().value(0)};
}

bool isAddress(const QString& thing)
{
    return thing.startsWith(u"gatehouse:"_s);
}

// A folder on the command line is a folder dropped on the window: it is shown what will become of it.
void offerImport(shell::MainWindow& window, const QString& folder)
{
    if (window.registry() && window.registry()->desk->session().pastObstacle())
        window.say(window.registry()->desk->session().pastObstacle()->sentence);
    else if (window.registry())
        window::openImport(*window.registry(), QFileInfo(folder).absoluteFilePath(), &window,
                           [&window](const pages::Place& place) { window.go(place); });
    else
        window.say(Words::tr("Open a registry first; then drop the folder on the window."));
}

void goToThing(shell::MainWindow& window, const QString& thing)
{
    if (isAddress(thing)) {
        const auto place = pages::Place::parse(thing);
        if (place)
            window.go(*place);
        else
            window.say(place.error().sentence);
    } else if (thing != u"demo" && QFileInfo(thing).isDir()) {
        offerImport(window, thing);
    }
}

// The registry that is opened at the start: the one named, else the last one, else the demonstration.
void openFirst(shell::MainWindow& window, const Wishes& wishes)
{
    QString registry = wishes.registry.isEmpty() ? qEnvironmentVariable("GATEHOUSE_REGISTRY") : wishes.registry;
    if (registry.isEmpty() && !isAddress(wishes.thing) && QFileInfo(wishes.thing).isFile())
        registry = wishes.thing;
    if (!registry.isEmpty()) {
        const auto location = registry::Location::parse(registry);
        if (location)
            window.openRegistry(*location);
        else
            window.say(location.error().sentence);
    } else if (wishes.thing == u"demo") {
        window.openDemonstration();
    } else {
        const auto recent = shell::RegistryList().recent();
        const auto last = std::ranges::max_element(recent, {}, &shell::RecentRegistry::opened);
        if (last != recent.end() && shell::isThere({last->path}))
            window.openRegistry({last->path});
        else if (recent.isEmpty())
            window.openDemonstration();
    }
    if (!wishes.asOf.isEmpty())
        window.showAsOf(wishes.asOf);
    window.whenOpened([&window, thing = wishes.thing] { goToThing(window, thing); });
}

}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"gatehouse"_s);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setDesktopFileName(u"org.gatehouse.Gatehouse"_s);
    QApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    installTranslations(application);
    const Wishes wishes = wishesOf(application);

    // The tour reads nobody's settings and leaves none behind.
    const QTemporaryDir tourSettings;
    if (!wishes.tour.isEmpty())
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, tourSettings.path());

    theme::Theme theme;
    theme.install(application);
    theme::installScrollAccessible();
    shell::applyKeptLook(theme);
    if (wishes.theme == u"system")
        theme.setMode(theme::Theme::Mode::System);
    else if (wishes.theme == u"light")
        theme.setMode(theme::Theme::Mode::Light);
    else if (wishes.theme == u"dark")
        theme.setMode(theme::Theme::Mode::Dark);
    if (wishes.contrast == u"system")
        theme.setContrast(theme::Theme::Contrast::System);
    else if (wishes.contrast == u"normal")
        theme.setContrast(theme::Theme::Contrast::Normal);
    else if (wishes.contrast == u"high")
        theme.setContrast(theme::Theme::Contrast::High);

    shell::MainWindow window(window::assembly(window::operatingSystemUser()), theme);
    if (wishes.tour.isEmpty()) {
        // A screen that is just as large as the window has no room for its frame.
        const QSize room = window.screen()->availableSize();
        if (room.width() <= window.width() || room.height() <= window.height() + QApplication::style()->pixelMetric(QStyle::PM_TitleBarHeight))
            window.showMaximized();
        else
            window.show();
        openFirst(window, wishes);
        return QApplication::exec();
    }
    window::Tour tour(window, theme, wishes.tour);
    const QStringList size = qEnvironmentVariable("GATEHOUSE_TOUR_SIZE", u"1440x900"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    QTimer::singleShot(0, &tour, &window::Tour::start);
    return QApplication::exec();
}
