// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/inventory/sampleinventory.h"

#include "governance/commands/addperson.h"
#include "governance/commands/deprecate.h"
#include "governance/commands/grantrole.h"
#include "governance/commands/hold.h"
#include "governance/commands/markunusable.h"
#include "governance/preflight.h"
#include "registry/registrar.h"
#include "support/registryfixture.h"

namespace gatehouse::sample {

using namespace Qt::StringLiterals;

namespace {

enum class Fate { Draft, InReview, Approved, WithFinding, Deprecated, OnHold, Unusable };

struct SampleVersion {
    QString label;
    QString notes;
    Fate fate;
    int daysAgo;
};

struct SampleModel {
    QString name;
    QString purpose;
    QString owner;
    Tier tier;
    std::vector<SampleVersion> versions; // oldest first
};

std::vector<SampleModel> models()
{
    return {
        {u"card-fraud-daily"_s,
         u"Which of yesterday's card transactions should an analyst look at?"_s,
         u"aisha"_s,
         Tier::High,
         {{u"4.1.2"_s, u"Time zone of the merchant cut-off is the merchant's own."_s, Fate::Deprecated, 160},
          {u"4.1.3"_s, u"Alert threshold is 0.72 after the study."_s, Fate::WithFinding, 83},
          {u"4.2.0"_s,
           u"Merchant velocity features; window moved one month.\n\nAdds merchant-level velocity features and moves the training window one month. Expected: same recall at 18 % fewer alerts for analysts.\n\n- `features/velocity.py`: counts per merchant and hour\n- threshold unchanged"_s,
           Fate::InReview, 2}}},
        {u"customer-segments"_s,
         u"Which segment does a customer belong to this quarter?"_s,
         u"nadia"_s,
         Tier::Medium,
         {{u"2.2.4"_s, u"Winter segments; came back by request of the branches."_s, Fate::Approved, 30},
          {u"2.3.0"_s, u"New income bands from the survey of 2026."_s, Fate::Unusable, 5},
          {u"2.4.0"_s, u"Repairs the income bands of 2.3.0."_s, Fate::InReview, 0}}},
        {u"house-prices"_s,
         u"What is the property behind a loan worth today?"_s,
         u"erik"_s,
         Tier::High,
         {{u"3.0.2"_s, u"Retrained on sales up to 2025."_s, Fate::WithFinding, 250},
          {u"3.1.0"_s, u"Adds energy class; new postcode encoding."_s, Fate::InReview, 3}}},
        {u"demand-forecast"_s,
         u"How much of each article will each store sell in the next fourteen days?"_s,
         u"yuki"_s,
         Tier::Medium,
         {{u"7.4.0"_s, u"Cold-start articles by category prior."_s, Fate::Approved, 50},
          {u"7.5.0"_s, u"Promotion calendar as a feature."_s, Fate::Draft, 0}}},
        {u"credit-limit"_s,
         u"Which limit can this customer carry?"_s,
         u"erik"_s,
         Tier::High,
         {{u"1.9.0"_s, u"New bureau attributes."_s, Fate::OnHold, 1}}},
        {u"claims-triage"_s,
         u"Which claims need a person?"_s,
         u"grace"_s,
         Tier::Medium,
         {{u"5.0.0"_s, u"Text features from the first notice."_s, Fate::Approved, 44}}},
        {u"energy-load"_s,
         u"How much power will the stations draw tomorrow?"_s,
         u"ivo"_s,
         Tier::Low,
         {{u"0.8.1"_s, u"Holidays of 2027."_s, Fate::WithFinding, 71}}},
        {u"parts-failure"_s,
         u"Which machines need a part replaced this month?"_s,
         u"ivo"_s,
         Tier::Medium,
         {{u"2.0.0"_s, u"Vibration spectrum instead of mean."_s, Fate::WithFinding, 19}}},
        {u"ticket-routing"_s,
         u"Which team should read this ticket?"_s,
         u"grace"_s,
         Tier::Low,
         {{u"11.2.0"_s, u"Two new teams."_s, Fate::Approved, 12}}},
        {u"delivery-eta"_s, u"When does the parcel arrive?"_s, u"yuki"_s, Tier::Low, {{u"3.3.0"_s, u"Roadworks as a feature."_s, Fate::Draft, 4}}},
    };
}

template <class T> T orThrow(Result<T> result)
{
    return testing::RegistryFixture::orThrow(std::move(result));
}

class Maker {
public:
    explicit Maker(const registry::Location& location)
    {
        const registry::Clock clock = [this] { return m_now = m_now.addSecs(1); };
        orThrow(registry::found(location, {u"ada"_s, u"Ada Okafor"_s, u"ada"_s, false, false}, clock));
        m_registrar.emplace(orThrow(registry::Registrar::open(location, clock)));
        const auto add = [this](const QString& name, const QString& display, std::optional<Role> role = {}) {
            must(governance::AddPerson{name, display, name}, u"ada"_s);
            if (role)
                must(governance::GrantRole{name, *role}, u"ada"_s);
        };
        add(u"mei"_s, u"Mei Zhao"_s, Role::TechnicalReviewer);
        add(u"tomas"_s, u"Tomás Ferreira"_s, Role::RiskApprover);
        add(u"priya"_s, u"Priya Raman"_s);
        add(u"aisha"_s, u"Aisha Bello"_s);
        add(u"nadia"_s, u"Nadia Haddad"_s);
        add(u"erik"_s, u"Erik Lund"_s);
        add(u"yuki"_s, u"Yuki Sato"_s);
        add(u"grace"_s, u"Grace Mensah"_s);
        add(u"ivo"_s, u"Ivo Marek"_s);
    }

    void make(const SampleModel& model, const SampleVersion& version, const QString& base)
    {
        m_now = QDateTime::currentDateTimeUtc().addDays(-version.daysAgo).addSecs(-600);
        governance::RegisterVersion command;
        command.version = {model.name, version.label, 0};
        command.author = u"priya"_s;
        command.manifest = testing::aManifest().notes(version.notes).base(base).build();
        command.provenance = "{}";
        if (!orThrow(registry::loadModel(m_registrar->connection(), model.name))) {
            command.newModel = testing::aModel(model.name, model.owner, model.tier);
            command.newModel->purpose = model.purpose;
        }
        must(command, command.author);
        if (version.fate == Fate::Draft)
            return;
        governance::Submit submit{command.version, {}, {}};
        submit.waivers = waiversFor(command.version);
        must(submit, command.author);
        if (version.fate == Fate::InReview)
            return;
        approve(command.version, version.fate == Fate::WithFinding);
        switch (version.fate) {
        case Fate::Deprecated: must(governance::Deprecate{command.version, u"4.1.3 stands in for it."_s, {}}, model.owner); break;
        case Fate::OnHold: must(governance::Hold{command.version, u"The bureau changed its scale."_s}, u"tomas"_s); break;
        case Fate::Unusable: {
            const governance::MarkUnusable mark{
                command.version,       u"Bands of two regions are swapped."_s, DefectClass::Data, u"always"_s, Severity::Major, QString(),
                u"Do not use 2.3.0."_s};
            must(mark, u"mei"_s);
            must(mark, model.owner);
            break;
        }
        default: break;
        }
    }

private:
    template <class Command> void must(const Command& command, const QString& person) { orThrow(m_registrar->run(command, {person, person})); }

    governance::VersionFacts facts(const VersionName& name)
    {
        return orThrow(
            registry::loadVersionFacts(m_registrar->connection(), orThrow(registry::loadRegistryFacts(m_registrar->connection(), m_now)), name));
    }

    std::vector<Waiver> waiversFor(const VersionName& name)
    {
        std::vector<Waiver> waivers;
        for (const governance::Need& need : governance::preflight(facts(name), {}).missing())
            if (need.waivable)
                waivers.push_back({need.need, u"Explained in the change request."_s});
        return waivers;
    }

    void approve(const VersionName& name, bool withFinding)
    {
        const governance::VersionFacts known = facts(name);
        for (const Role role : known.gate().roles) {
            governance::Approve command{name, role, known.version->digest, u"Read whole."_s, testing::everyTick(known.gate(), role), {}, {}};
            if (withFinding && role == Role::TechnicalReviewer)
                command.findings.push_back(
                    {Severity::Minor, known.model->owner, m_now.date().addDays(60), u"The recall by region is not reported."_s});
            must(command, role == Role::RiskApprover ? u"tomas"_s : u"mei"_s);
        }
    }

    QDateTime m_now = QDateTime::currentDateTimeUtc().addYears(-1);
    std::optional<registry::Registrar> m_registrar;
};

}

void makeInventory(const registry::Location& location)
{
    Maker maker(location);
    struct Step {
        const SampleModel* model;
        const SampleVersion* version;
        QString base;
    };
    const std::vector<SampleModel> all = models();
    std::vector<Step> steps;
    for (const SampleModel& model : all) {
        QString base;
        for (const SampleVersion& version : model.versions) {
            steps.push_back({&model, &version, base});
            base = model.name + u'@' + version.label;
        }
    }
    std::ranges::stable_sort(steps, [](const Step& a, const Step& b) { return a.version->daysAgo > b.version->daysAgo; });
    for (const Step& step : steps)
        maker.make(*step.model, *step.version, step.base);
}

}
