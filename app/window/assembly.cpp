// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/assembly.h"

#include "demo/demonstration.h"
#include "dialogs/asknewregistry.h"
#include "dialogs/openclock.h"
#include "dialogs/openconsumer.h"
#include "dialogs/opendecision.h"
#include "dialogs/opendelegate.h"
#include "dialogs/openeditmodel.h"
#include "dialogs/openevidence.h"
#include "dialogs/openfields.h"
#include "dialogs/openfindingaction.h"
#include "dialogs/openpeople.h"
#include "dialogs/openpolicies.h"
#include "dialogs/openredaction.h"
#include "dialogs/openrollback.h"
#include "dialogs/openslot.h"
#include "dialogs/openslotdecision.h"
#include "items/slotwatch.h"
#include "pages/audit/auditpage.h"
#include "pages/consumer/consumerpage.h"
#include "pages/importing/importdialog.h"
#include "pages/inventory/inventorypage.h"
#include "pages/myturn/myturnpage.h"
#include "pages/production/productionviews.h"
#include "pages/workspace/checkssection.h"
#include "pages/workspace/workspacepage.h"
#include "registry/audit/unfinished.h"
#include "theme/widgets/filedialog.h"
#include "window/record.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <pwd.h>
#include <unistd.h>

namespace gatehouse::window {

using pages::Page;
using pages::Place;
using shell::OpenRegistry;
using namespace Qt::StringLiterals;

void openImport(OpenRegistry& open, const QString& folder, QWidget* window, const std::function<void(const Place&)>& done)
{
    pages::openImport(*open.desk, open.jobs, folder, window, done);
}

namespace {

dialogs::FindingAction actionFor(pages::FindingAction action)
{
    switch (action) {
    case pages::FindingAction::ProposeClose: return dialogs::FindingAction::ProposeClose;
    case pages::FindingAction::Close: return dialogs::FindingAction::Close;
    case pages::FindingAction::Extend: return dialogs::FindingAction::Extend;
    }
    Q_UNREACHABLE();
}

void rollBack(OpenRegistry& open, const VersionName& to, const QString& slot, Page* page)
{
    dialogs::openRollback(*open.desk, {to, slot}, page->window(), [page = QPointer(page)](const QString& problem) {
        if (page != nullptr)
            emit page->said(problem);
    });
}

Page* workspace(OpenRegistry& open, const Place& place, QWidget* parent)
{
    auto* page = new pages::WorkspacePage(*open.desk, place.version, parent);
    QObject::connect(page, &pages::WorkspacePage::decisionRequested, page, [page, &open](const items::Decision& decision) {
        if (const items::VersionSight* sight = page->watch().sight())
            dialogs::openDecision(*open.desk, *sight, decision, page->window());
    });
    QObject::connect(page, &pages::WorkspacePage::findingRequested, page, [page, &open](FindingId id, pages::FindingAction action) {
        const items::VersionSight* sight = page->watch().sight();
        if (sight == nullptr)
            return;
        const auto finding = std::ranges::find(sight->facts.findings, id, &Finding::id);
        if (finding != sight->facts.findings.end())
            dialogs::openFindingAction(*open.desk, *finding, actionFor(action), page->window());
    });
    QObject::connect(page, &pages::WorkspacePage::slotDecisionRequested, page,
                     [page, &open](const governance::DeploymentFacts& facts, const items::SlotDecision& decision) {
                         dialogs::openSlotDecision(*open.desk, facts, decision, page->window());
                     });
    QObject::connect(page, &pages::WorkspacePage::rollbackRequested, page,
                     [page, &open](const VersionName& to, const QString& slot) { rollBack(open, to, slot, page); });
    QObject::connect(page, &pages::WorkspacePage::evidenceRequested, page,
                     [page, &open](const governance::DeploymentFacts& facts) { dialogs::openEvidence(*open.desk, facts, page->window()); });
    QObject::connect(page, &pages::WorkspacePage::slotRequested, page, [page, &open] { dialogs::openAddSlot(*open.desk, page->window()); });
    QObject::connect(page, &pages::WorkspacePage::recordRequested, page, [page, &open](pages::RecordTo to) { keepRecord(open, page, to); });
    QObject::connect(page, &pages::WorkspacePage::modelFactsRequested, page,
                     [page, &open] { dialogs::openEditModel(*open.desk, page->place().version.model, page->window()); });
    return page;
}

Page* production(OpenRegistry& open, QWidget* parent)
{
    auto* page = new pages::ProductionViews(*open.desk, parent);
    QObject::connect(page, &pages::ProductionViews::useRequested, page, [page, &open](const QString& model) {
        dialogs::openConsumer(*open.desk, dialogs::ConsumerAct::Register, model, {}, page->window(),
                              [page] { emit page->placeRequested(Place::consumerOf({})); });
    });
    QObject::connect(page, &pages::ProductionViews::rollbackRequested, page,
                     [page, &open](const VersionName& to, const QString& slot) { rollBack(open, to, slot, page); });
    QObject::connect(page, &pages::ProductionViews::slotRequested, page, [page, &open] { dialogs::openAddSlot(*open.desk, page->window()); });
    return page;
}

// What stands in the slot now is loaded first: the dialog judges by it.
void acknowledge(OpenRegistry& open, const VersionName& version, const QString& slot, Page* page)
{
    auto* watch = new items::SlotWatch(*open.desk, version, page);
    QObject::connect(
        watch, &items::SlotWatch::changed, page,
        [page, watch, slot, &open] {
            watch->deleteLater();
            const governance::DeploymentFacts* facts = watch->in(slot);
            const Person* person = open.desk->person();
            if (facts == nullptr)
                emit page->said(watch->problem());
            else if (person != nullptr)
                dialogs::openSlotDecision(
                    *open.desk, *facts,
                    items::slotDecisionOf(facts->endIsAnnounced() ? items::SlotAct::AcknowledgeEnd : items::SlotAct::Acknowledge, {}, *facts,
                                          *person),
                    page->window());
        },
        Qt::SingleShotConnection);
}

Page* consumer(OpenRegistry& open, const Place& place, QWidget* parent)
{
    auto* page = new pages::ConsumerPage(*open.desk, place.consumer, parent);
    const auto change = [page, &open](dialogs::ConsumerAct act) {
        return [page, &open, act](const QString& model, const QString& consumer) {
            dialogs::openConsumer(*open.desk, act, model, consumer, page->window());
        };
    };
    QObject::connect(page, &pages::ConsumerPage::changeRequested, page, change(dialogs::ConsumerAct::Change));
    QObject::connect(page, &pages::ConsumerPage::endRequested, page, change(dialogs::ConsumerAct::End));
    QObject::connect(page, &pages::ConsumerPage::acknowledgeRequested, page,
                     [page, &open](const VersionName& version, const QString& slot) { acknowledge(open, version, slot, page); });
    return page;
}

Page* pageFor(OpenRegistry& open, const Place& place, QWidget* parent, const shell::Assembly& assembly)
{
    switch (place.kind) {
    case Place::Kind::MyTurn: {
        auto* page = new pages::MyTurnPage(*open.desk, parent);
        QObject::connect(page, &pages::MyTurnPage::rollbackRequested, page,
                         [page, &open](const VersionName& to, const QString& slot) { rollBack(open, to, slot, page); });
        return page;
    }
    case Place::Kind::Inventory: {
        auto* page = new pages::InventoryPage(*open.desk, parent);
        QObject::connect(page, &pages::InventoryPage::importRequested, page, [page, &open, import = assembly.importFolder] {
            if (const auto past = open.desk->session().pastObstacle())
                emit page->said(past->sentence);
            else
                import(open, {}, page->window(), [page](const Place& made) { emit page->placeRequested(made); });
        });
        QObject::connect(page, &pages::InventoryPage::modelFactsRequested, page,
                         [page, &open](const QString& model) { dialogs::openEditModel(*open.desk, model, page->window()); });
        return page;
    }
    case Place::Kind::Production: return production(open, parent);
    case Place::Kind::Consumer: return consumer(open, place, parent);
    case Place::Kind::Audit: {
        auto* page = new pages::AuditPage(*open.desk, open.chain, open.jobs, parent);
        QObject::connect(page, &pages::AuditPage::redactionRequested, page,
                         [page, &open](EventSeq event) { dialogs::openRedaction(*open.desk, event, page->window()); });
        QObject::connect(page, &pages::AuditPage::clockRequested, page,
                         [page, &open](EventSeq event) { dialogs::openClock(*open.desk, event, page->window()); });
        return page;
    }
    case Place::Kind::Version: return workspace(open, place, parent);
    }
    Q_UNREACHABLE();
}

void importFolder(OpenRegistry& open, const QString& given, QWidget* window, const std::function<void(const Place&)>& done)
{
    const QString folder = given.isEmpty() ? theme::FileDialog::folder(window, QFileDialog::tr("Import a folder")) : given;
    if (!folder.isEmpty())
        openImport(open, folder, window, done);
}

Result<registry::Location> demonstration()
{
    registry::Location place = demonstrationPlace();
    QDir().mkpath(QFileInfo(place.path).path());
    (void)registry::removeLeftovers(QFileInfo(place.path).path());
    if (!QFileInfo::exists(place.path))
        if (auto made = demo::makeDemonstration(place); !made)
            return std::unexpected(made.error());
    return place;
}

}

QString operatingSystemUser()
{
    const passwd* entry = getpwuid(getuid());
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString::number(getuid());
}

registry::Location demonstrationPlace()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/gatehouse/demonstration/registry.db"_s};
}

shell::Assembly assembly(const QString& osUser)
{
    shell::Assembly parts;
    parts.osUser = osUser;
    parts.importFolder = importFolder;
    parts.people = [](OpenRegistry& open, QWidget* window) { dialogs::openPeople(*open.desk, window); };
    parts.delegate = [](OpenRegistry& open, QWidget* window) { dialogs::openDelegate(*open.desk, window); };
    parts.policies = [](OpenRegistry& open, QWidget* window) { dialogs::openPolicies(*open.desk, window); };
    parts.fields = [](OpenRegistry& open, QWidget* window) { dialogs::openFields(*open.desk, window); };
    parts.newRegistry = [osUser](QWidget* window) { return dialogs::askNewRegistry(osUser, window); };
    parts.demonstration = demonstration;
    parts.page = [parts](OpenRegistry& open, const Place& place, QWidget* parent) { return pageFor(open, place, parent, parts); };
    return parts;
}

}
