// SPDX-License-Identifier: GPL-3.0-or-later
// gatehouse: the window.

#include "shell/keptlook.h"
#include "shell/mainwindow.h"
#include "shell/registrylist.h"
#include "theme/widgets/scrollaccessible.h"
#include "window/assembly.h"
#include "window/logfile.h"
#include "window/onewindow.h"
#include "window/tour.h"
#include "window/wishes.h"

#include <QApplication>
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
    if (window::isAddress(thing)) {
        const QString registry = window::registryIn(thing);
        const auto place = pages::Place::parse(thing);
        if (!place)
            window.say(place.error().sentence);
        else if (window.registry() && !registry.isEmpty() && registry != window.registry()->desk->session().info().id)
            window.say(Words::tr("%1 is in another registry, whose id is %2. Open that one, then the address again.")
                           .arg(place->version.text(), registry.left(60)));
        else
            window.go(*place);
    } else if (thing != u"demo" && QFileInfo(thing).isDir()) {
        offerImport(window, thing);
    }
}

void goToThings(shell::MainWindow& window, const QStringList& things)
{
    for (const QString& thing : things)
        goToThing(window, thing);
}

void openFirst(shell::MainWindow& window, const window::Wishes& wishes, const Result<std::optional<registry::Location>>& first)
{
    if (!first)
        window.say(first.error().sentence);
    else if (*first)
        window.openRegistry(**first);
    else if (wishes.things.contains(u"demo"_s) || shell::RegistryList().recent().isEmpty())
        window.openDemonstration();
    if (!wishes.asOf.isEmpty())
        window.showAsOf(wishes.asOf);
    window.whenOpened([&window, things = wishes.things] { goToThings(window, things); });
}

// A relative path is one from where this process stands, not the other.
QStringList absolute(QStringList things)
{
    for (QString& thing : things)
        if (!window::isAddress(thing) && thing != u"demo")
            thing = QFileInfo(thing).absoluteFilePath();
    return things;
}

void comeForward(QWidget& window, const QByteArray& token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // without it Wayland leaves the window where it is
    if (window.isMinimized())
        window.showNormal();
    window.raise();
    window.activateWindow();
}

}

int main(int argc, char** argv)
{
    const QString style = window::styleWished(argc, argv);
    if (window::asksForWordsOnly(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"gatehouse"_s);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setDesktopFileName(u"org.gatehouse.Gatehouse"_s);
    QApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    installTranslations(application);
    const window::Wishes wishes = window::wishesOf(application, style);
    if (!wishes.log.isEmpty())
        if (const auto log = window::writeLogTo(wishes.log); !log) {
            std::fprintf(stderr, "gatehouse: %s\n", qPrintable(log.error().sentence));
            return 3;
        }
    const auto first = window::firstRegistry(wishes);
    const auto shown = first && !*first && wishes.things.contains(u"demo"_s) ? Result<std::optional<registry::Location>>(window::demonstrationPlace())
                                                                             : first;
    if (wishes.tour.isEmpty() && !wishes.newProcess && wishes.asOf.isEmpty() && !wishes.readOnly && shown && *shown
        && window::OneWindow::handOver(**shown, absolute(wishes.things)))
        return 0;

    // The tour reads nobody's settings and leaves none behind.
    std::optional<QTemporaryDir> tourSettings;
    if (!wishes.tour.isEmpty())
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, tourSettings.emplace().path());

    theme::Theme theme;
    theme.install(application, style);
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

    shell::Assembly assembly = window::assembly(window::operatingSystemUser());
    if (wishes.readOnly)
        assembly.access = registry::Access::ReadOnly;
    shell::MainWindow window(assembly, theme);
    if (wishes.tour.isEmpty()) {
        // A screen that is just as large as the window has no room for its frame.
        const QSize room = window.screen()->availableSize();
        if (room.width() <= window.width() || room.height() <= window.height() + QApplication::style()->pixelMetric(QStyle::PM_TitleBarHeight))
            window.showMaximized();
        else
            window.show();
        window::OneWindow one;
        // A window that only reads, or shows the past, is not the one to come to.
        if (!wishes.newProcess && !wishes.readOnly && wishes.asOf.isEmpty()) {
            QObject::connect(&window, &shell::MainWindow::opened, &one, &window::OneWindow::serve);
            QObject::connect(&one, &window::OneWindow::asked, &window, [&window](const QStringList& things, const QByteArray& token) {
                comeForward(window, token);
                goToThings(window, things);
            });
        }
        openFirst(window, wishes, first);
        return QApplication::exec();
    }
    window::Tour tour(window, theme, wishes.tour);
    const QStringList size = qEnvironmentVariable("GATEHOUSE_TOUR_SIZE", u"1440x900"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    QTimer::singleShot(0, &tour, &window::Tour::start);
    return QApplication::exec();
}
