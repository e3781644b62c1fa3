// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a page is handed: the session of one registry, the bytes of its assets, the people as they are now, and threads for work.

#include "governance/facts.h"
#include "items/question.h"
#include "registry/session.h"
#include "store/artifactstore.h"

namespace gatehouse::items {

// Lives in the window's thread. store() and workers() may be used from any thread.
class Desk : public QObject {
    Q_OBJECT
public:
    // What opening a registry and its store finds out.
    struct Found {
        registry::Session::Found session;
        store::ArtifactStore store;
        governance::RegistryFacts facts;
    };
    // For any thread: some milliseconds, or a server's patience. Errors say what is wrong with the place.
    [[nodiscard]] static Result<Found> find(const registry::Location& location, const QString& osUser,
                                            registry::Access access = registry::Access::ReadWrite);
    explicit Desk(Found found);
    // Both at once, for who may wait.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(const registry::Location& location, const QString& osUser);

    [[nodiscard]] registry::Session& session() const { return *m_session; }
    [[nodiscard]] registry::Reader& reader() const { return m_session->reader(); }
    [[nodiscard]] registry::Workers& workers() const { return *m_workers; }
    [[nodiscard]] const store::ArtifactStore& store() const { return m_store; }

    // People with their roles, policies and the registry's clock, as of the newest news.
    [[nodiscard]] const governance::RegistryFacts& facts() const { return m_facts; }
    // The person who acts; nothing while nobody was chosen.
    [[nodiscard]] const Person* person() const { return m_facts.find(m_session->actor().person); }
    [[nodiscard]] QString displayName(const QString& person) const;

signals:
    // Facts were loaded anew after news, or another person acts.
    void factsChanged();
    // Somebody at this desk marked what they read of a version; whoever marks says so.
    void marksChanged(gatehouse::VersionId version);

private:
    void reload();

    std::unique_ptr<registry::Session> m_session;
    store::ArtifactStore m_store;
    governance::RegistryFacts m_facts;
    Question m_question;
    std::unique_ptr<registry::Workers> m_workers;
};

}
