// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tour.h"

#include "demo/demonstration.h"
#include "dialogs/opendecision.h"
#include "dialogs/opendelegate.h"
#include "dialogs/openevidence.h"
#include "dialogs/openpeople.h"
#include "dialogs/openpolicies.h"
#include "dialogs/openslot.h"
#include "dialogs/openslotdecision.h"
#include "items/queuemodel.h"
#include "items/slotwatch.h"
#include "pages/importing/importdialog.h"
#include "pages/workspace/workspacepage.h"
#include "window/assembly.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QTimer>
#include <chrono>
#include <cstdio>

namespace gatehouse::window {

using pages::Place;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Step = 50ms;
constexpr int Patience = 600; // steps: half a minute for the slowest page on the slowest machine
constexpr int Calm = 6;       // steps a page must have been settled, so that its last repaint is in the picture

VersionName version(const QString& text)
{
    return VersionName::parse(text).value_or(VersionName{});
}

// Writes a folder of the demonstration to the disk, as the next version, so that there is something to import.
bool unpack(const QString& from, const QString& to)
{
    if (!QDir().mkpath(to))
        return false;
    for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString target = QDir(to).filePath(entry.fileName());
        if (entry.isDir()) {
            if (!unpack(entry.filePath(), target))
                return false;
            continue;
        }
        QFile source(entry.filePath());
        QFile copy(target);
        if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            return false;
        QByteArray bytes = source.readAll();
        if (entry.fileName() == u"gatehouse.yaml")
            bytes.replace("label: 2.2.0", "label: 2.3.0");
        if (copy.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

// The window as a person sees it: a dialog stands before the window it belongs to.
QPixmap picture(QWidget& window)
{
    QPixmap pixmap = window.grab();
    QPainter painter(&pixmap);
    for (QWidget* dialog : QApplication::topLevelWidgets()) {
        if (!dialog->isVisible() || dialog == &window || qobject_cast<QDialog*>(dialog) == nullptr)
            continue;
        painter.setOpacity(0.4);
        painter.fillRect(QRect(QPoint(), window.size()), Qt::black);
        painter.setOpacity(1);
        const QPoint corner((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2);
        painter.drawPixmap(corner, dialog->grab());
    }
    return pixmap;
}

}

Tour::Tour(shell::MainWindow& window, theme::Theme& theme, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_theme(theme)
    , m_folder(folder)
{
    const auto go = [this](const Place& place) {
        return [this, place] {
            closeDialogs();
            m_window.go(place);
        };
    };
    const auto as = [this](const QString& person, const Place& place) {
        return [this, person, place] {
            closeDialogs();
            m_window.registry()->desk->session().actAs(person);
            m_window.go(place);
        };
    };
    const VersionName waiting = version(u"card-fraud-daily@1.2.0"_s);
    m_stops = {
        {u"start"_s, [] {}},
        {u"my-turn"_s,
         [this] {
             const registry::Location place{m_home.filePath(u"demonstration.db"_s)};
             if (const auto made = demo::makeDemonstration(place); !made)
                 return fail(made.error().sentence);
             m_window.openRegistry(place);
             m_window.whenOpened([this] {
                 m_window.registry()->desk->session().actAs(u"tomas"_s);
                 m_window.go(Place::myTurn());
             });
         }},
        {u"queue"_s, [this] { m_window.currentPage()->restoreState({{u"shown"_s, int(items::QueueModel::Show::Everybody)}}); }},
        {u"inventory"_s, go(Place::inventory())},
        {u"production"_s, go(Place::production())},
        {u"results"_s, go(Place::results())},
        {u"consumer"_s, go(Place::consumerOf(u"branch-portal"_s))},
        {u"deployments"_s, go(Place::of(version(u"card-fraud-daily@1.0.0"_s), Place::Section::Deployments))},
        {u"deployments-house"_s, go(Place::of(version(u"house-prices@2.0.0"_s), Place::Section::Deployments))},
        {u"elements"_s, go(Place::of(waiting))},
        {u"release-notes"_s, go(Place::of(waiting, Place::Section::ReleaseNotes))},
        {u"changes"_s, go(Place::of(waiting, Place::Section::Changes, u"src/features.py"_s))},
        {u"checks"_s, go(Place::of(waiting, Place::Section::Checks))},
        {u"history"_s, go(Place::of(waiting, Place::Section::History))},
        {u"approve"_s, [this] { openDecision(u"card-fraud-daily@1.2.0"_s, u"tomas"_s, items::DecisionKind::Approve, Role::RiskApprover); }},
        {u"unusable"_s, [this] { openDecision(u"house-prices@2.0.0"_s, u"erik"_s, items::DecisionKind::MarkUnusable, {}); }},
        {u"approve-b"_s,
         [this] {
             openInSlot(u"house-prices@2.0.0"_s, u"branch-portal"_s, u"grace"_s, [this](const governance::DeploymentFacts& facts) {
                 items::Desk& desk = *m_window.registry()->desk;
                 dialogs::openSlotDecision(desk, facts, items::slotDecisionOf(items::SlotAct::Approve, Role::GoLiveApprover, facts, *desk.person()),
                                           &m_window);
             });
         }},
        {u"roll-back"_s,
         [this] {
             openInSlot(u"card-fraud-daily@1.0.0"_s, u"fraud-baltics"_s, u"oskar"_s, [this](const governance::DeploymentFacts& facts) {
                 items::Desk& desk = *m_window.registry()->desk;
                 dialogs::openSlotDecision(desk, facts, items::slotDecisionOf(items::SlotAct::Rollback, {}, facts, *desk.person()), &m_window);
             });
         }},
        {u"evidence"_s,
         [this] {
             openInSlot(u"house-prices@2.0.0"_s, u"branch-portal"_s, u"oskar"_s,
                        [this](const governance::DeploymentFacts& facts) { dialogs::openEvidence(*m_window.registry()->desk, facts, &m_window); });
         }},
        {u"slot"_s,
         [this] {
             closeDialogs();
             m_window.go(Place::production());
             dialogs::openAddSlot(*m_window.registry()->desk, &m_window);
         }},
        {u"recalled"_s, go(Place::of(version(u"card-fraud-daily@1.1.0"_s)))},
        {u"draft-checks"_s, as(u"lin"_s, Place::of(version(u"house-prices@2.2.0"_s), Place::Section::Checks))},
        {u"import"_s,
         [this] {
             closeDialogs();
             m_window.go(Place::inventory());
             const QString source = m_home.filePath(u"house-prices"_s);
             if (!unpack(u":/demo/house-prices/2.2.0"_s, source))
                 return fail(tr("The folder %1 cannot be written.").arg(source));
             openImport(*m_window.registry(), source, &m_window, {});
         }},
        {u"delegate"_s,
         [this] {
             closeDialogs();
             m_window.registry()->desk->session().actAs(u"tomas"_s);
             dialogs::openDelegate(*m_window.registry()->desk, &m_window);
         }},
        {u"people"_s,
         [this] {
             closeDialogs();
             m_window.registry()->desk->session().actAs(u"ivo"_s);
             dialogs::openPeople(*m_window.registry()->desk, &m_window);
         }},
        {u"policies"_s,
         [this] {
             closeDialogs();
             dialogs::openPolicies(*m_window.registry()->desk, &m_window);
         }},
        {u"policy-form"_s,
         [this] {
             closeDialogs();
             dialogs::openNextPolicy(*m_window.registry()->desk, &m_window, Gate::A, Tier::Medium);
         }},
        {u"audit"_s, go(Place::audit(30))},
        {u"as-of"_s,
         [this] {
             m_window.showAsOf(u"40"_s);
             m_window.go(Place::inventory());
         }},
    };
}

void Tour::start()
{
    // The offscreen platform warns at each window that nobody could resize it.
    static QtMessageHandler before = nullptr;
    before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& message) {
        if (!message.contains(u"propagateSizeHints"))
            before(type, context, message);
    });
    if (!QDir().mkpath(m_folder)) {
        fail(tr("The folder %1 cannot be made; name another.").arg(m_folder));
        return;
    }
    next();
}

void Tour::next()
{
    if (m_at == m_stops.size()) {
        std::fprintf(stdout, "%s\n", qPrintable(tr("%n picture(s) in %1", nullptr, m_kept).arg(m_folder)));
        closeDialogs();
        m_window.closeRegistry();
        QApplication::exit(0);
        return;
    }
    m_patience = 0;
    m_calm = 0;
    m_stops[m_at].visit();
    QTimer::singleShot(Step, this, &Tour::wait);
}

void Tour::wait()
{
    const auto* import = m_window.findChild<pages::ImportDialog*>();
    m_calm = !m_isOpening && m_window.isSettled() && (import == nullptr || !import->isVisible() || import->isSettled()) ? m_calm + 1 : 0;
    if (m_calm >= Calm)
        keepPicture();
    else if (++m_patience > Patience)
        fail(tr("The page “%1” did not settle.").arg(m_stops[m_at].name));
    else
        QTimer::singleShot(Step, this, &Tour::wait);
}

void Tour::keepPicture()
{
    using Mode = theme::Theme::Mode;
    using Contrast = theme::Theme::Contrast;
    std::vector<Look> looks{{QString(), Mode::Light, Contrast::Normal}, {u"-dark"_s, Mode::Dark, Contrast::Normal}};
    if (const QStringList inHighContrast{u"inventory"_s, u"changes"_s, u"approve"_s}; inHighContrast.contains(m_stops[m_at].name)) {
        looks.push_back({u"-contrast"_s, Mode::Light, Contrast::High});
        looks.push_back({u"-contrast-dark"_s, Mode::Dark, Contrast::High});
    }
    keepIn(std::move(looks));
}

void Tour::keepIn(std::vector<Look> looks)
{
    if (looks.empty()) {
        m_theme.setMode(theme::Theme::Mode::Light);
        m_theme.setContrast(theme::Theme::Contrast::Normal);
        ++m_at;
        next();
        return;
    }
    m_theme.setMode(looks.front().mode);
    m_theme.setContrast(looks.front().contrast);
    QTimer::singleShot(Step * 4, this, [this, looks = std::move(looks)]() mutable {
        const QString file = QDir(m_folder).filePath(m_stops[m_at].name + looks.front().suffix + u".png"_s);
        if (!picture(m_window).save(file))
            return fail(tr("%1 cannot be written.").arg(file));
        ++m_kept;
        looks.erase(looks.begin());
        keepIn(std::move(looks));
    });
}

void Tour::openDecision(const QString& name, const QString& person, items::DecisionKind kind, std::optional<Role> role)
{
    closeDialogs();
    items::Desk& desk = *m_window.registry()->desk;
    desk.session().actAs(person);
    m_window.go(Place::of(version(name)));
    auto* page = qobject_cast<pages::WorkspacePage*>(m_window.currentPage());
    const auto open = [this, page, kind, role, &desk] {
        const items::VersionSight* sight = page->watch().sight();
        if (sight != nullptr && desk.person() != nullptr)
            dialogs::openDecision(desk, *sight, items::decisionOf(kind, role, sight->facts, *desk.person()), &m_window);
    };
    if (page->watch().sight() != nullptr)
        open();
    else
        connect(&page->watch(), &items::VersionWatch::changed, page, open, Qt::SingleShotConnection);
}

void Tour::openInSlot(const QString& name, const QString& slot, const QString& person,
                      const std::function<void(const governance::DeploymentFacts&)>& open)
{
    closeDialogs();
    items::Desk& desk = *m_window.registry()->desk;
    desk.session().actAs(person);
    m_window.go(Place::of(version(name), Place::Section::Deployments));
    m_isOpening = true;
    auto* watch = new items::SlotWatch(desk, version(name), m_window.currentPage());
    connect(
        watch, &items::SlotWatch::changed, this,
        [this, watch, slot, person, open, &desk] {
            m_isOpening = false;
            const governance::DeploymentFacts* facts = watch->in(slot);
            if (facts == nullptr || desk.person() == nullptr)
                return fail(tr("There is no slot %1, or nobody called %2.").arg(slot, person));
            open(*facts);
            watch->deleteLater();
        },
        Qt::SingleShotConnection);
}

void Tour::closeDialogs()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog != nullptr && dialog->isVisible())
            dialog->reject();
}

void Tour::fail(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    QApplication::exit(1);
}

}
