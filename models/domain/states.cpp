// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/states.h"

#include "domain/consumer.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace gatehouse {
namespace {

template <class E> struct Word {
    E value;
    const char* name;
    const char* label; // source text of the translation context "States"
};

template <class E> struct Words;

template <> struct Words<ReviewState> {
    static constexpr std::array words{
        Word<ReviewState>{ReviewState::Draft, "draft", QT_TRANSLATE_NOOP("States", "Draft")},
        Word<ReviewState>{ReviewState::InReviewA, "in-review-a", QT_TRANSLATE_NOOP("States", "In review A")},
        Word<ReviewState>{ReviewState::Approved, "approved", QT_TRANSLATE_NOOP("States", "Approved")},
        Word<ReviewState>{ReviewState::Rejected, "rejected", QT_TRANSLATE_NOOP("States", "Rejected")},
        Word<ReviewState>{ReviewState::Adopted, "adopted", QT_TRANSLATE_NOOP("States", "Adopted")},
    };
};
template <> struct Words<Usability> {
    static constexpr std::array words{
        Word<Usability>{Usability::Usable, "usable", QT_TRANSLATE_NOOP("States", "Usable")},
        Word<Usability>{Usability::Deprecated, "deprecated", QT_TRANSLATE_NOOP("States", "Deprecated")},
        Word<Usability>{Usability::OnHold, "on-hold", QT_TRANSLATE_NOOP("States", "On hold")},
        Word<Usability>{Usability::Unusable, "unusable", QT_TRANSLATE_NOOP("States", "Unusable")},
    };
};
template <> struct Words<Element> {
    static constexpr std::array words{
        Word<Element>{Element::Data, "data", QT_TRANSLATE_NOOP("States", "Data")},
        Word<Element>{Element::Scripts, "scripts", QT_TRANSLATE_NOOP("States", "Scripts")},
        Word<Element>{Element::TrainedObject, "trained-object", QT_TRANSLATE_NOOP("States", "Trained object")},
        Word<Element>{Element::Configuration, "configuration", QT_TRANSLATE_NOOP("States", "Configuration")},
        Word<Element>{Element::Documentation, "documentation", QT_TRANSLATE_NOOP("States", "Documentation")},
        Word<Element>{Element::Notebook, "notebook", QT_TRANSLATE_NOOP("States", "Notebook")},
        Word<Element>{Element::Environment, "environment", QT_TRANSLATE_NOOP("States", "Environment")},
        Word<Element>{Element::GoldenTests, "golden-tests", QT_TRANSLATE_NOOP("States", "Golden tests")},
        Word<Element>{Element::Other, "other", QT_TRANSLATE_NOOP("States", "Other files")},
    };
};
template <> struct Words<FileStatus> {
    static constexpr std::array words{
        Word<FileStatus>{FileStatus::Same, "same", QT_TRANSLATE_NOOP("States", "Same")},
        Word<FileStatus>{FileStatus::Changed, "changed", QT_TRANSLATE_NOOP("States", "Changed")},
        Word<FileStatus>{FileStatus::New, "new", QT_TRANSLATE_NOOP("States", "New")},
        Word<FileStatus>{FileStatus::Missing, "missing", QT_TRANSLATE_NOOP("States", "Missing")},
        Word<FileStatus>{FileStatus::Renamed, "renamed", QT_TRANSLATE_NOOP("States", "Renamed")},
    };
};
template <> struct Words<Tier> {
    static constexpr std::array words{
        Word<Tier>{Tier::Low, "low", QT_TRANSLATE_NOOP("States", "Low")},
        Word<Tier>{Tier::Medium, "medium", QT_TRANSLATE_NOOP("States", "Medium")},
        Word<Tier>{Tier::High, "high", QT_TRANSLATE_NOOP("States", "High")},
    };
};
template <> struct Words<Severity> {
    static constexpr std::array words{
        Word<Severity>{Severity::Minor, "minor", QT_TRANSLATE_NOOP("States", "Minor")},
        Word<Severity>{Severity::Major, "major", QT_TRANSLATE_NOOP("States", "Major")},
        Word<Severity>{Severity::Blocking, "blocking", QT_TRANSLATE_NOOP("States", "Blocking")},
    };
};
template <> struct Words<VerdictKind> {
    static constexpr std::array words{
        Word<VerdictKind>{VerdictKind::Approve, "approve", QT_TRANSLATE_NOOP("States", "Approve")},
        Word<VerdictKind>{VerdictKind::ApproveWithFindings, "approve-with-findings", QT_TRANSLATE_NOOP("States", "Approve with findings")},
        Word<VerdictKind>{VerdictKind::RequestChanges, "request-changes", QT_TRANSLATE_NOOP("States", "Request changes")},
        Word<VerdictKind>{VerdictKind::Reject, "reject", QT_TRANSLATE_NOOP("States", "Reject")},
        Word<VerdictKind>{VerdictKind::Abstain, "abstain", QT_TRANSLATE_NOOP("States", "Abstain")},
    };
};
template <> struct Words<Role> {
    static constexpr std::array words{
        Word<Role>{Role::Author, "author", QT_TRANSLATE_NOOP("States", "Author")},
        Word<Role>{Role::Owner, "owner", QT_TRANSLATE_NOOP("States", "Owner")},
        Word<Role>{Role::TechnicalReviewer, "technical-reviewer", QT_TRANSLATE_NOOP("States", "Technical reviewer")},
        Word<Role>{Role::RiskApprover, "risk-approver", QT_TRANSLATE_NOOP("States", "Risk approver")},
        Word<Role>{Role::Deployer, "deployer", QT_TRANSLATE_NOOP("States", "Deployer")},
        Word<Role>{Role::GoLiveApprover, "go-live-approver", QT_TRANSLATE_NOOP("States", "Go-live approver")},
        Word<Role>{Role::Consumer, "consumer", QT_TRANSLATE_NOOP("States", "Consumer")},
        Word<Role>{Role::Monitor, "monitor", QT_TRANSLATE_NOOP("States", "Monitor")},
        Word<Role>{Role::Auditor, "auditor", QT_TRANSLATE_NOOP("States", "Auditor")},
        Word<Role>{Role::Admin, "admin", QT_TRANSLATE_NOOP("States", "Admin")},
    };
};
template <> struct Words<Gate> {
    static constexpr std::array words{
        Word<Gate>{Gate::A, "a", QT_TRANSLATE_NOOP("States", "Gate A")},
        Word<Gate>{Gate::B, "b", QT_TRANSLATE_NOOP("States", "Gate B")},
    };
};
template <> struct Words<DefectClass> {
    static constexpr std::array words{
        Word<DefectClass>{DefectClass::Data, "data", QT_TRANSLATE_NOOP("States", "Data")},
        Word<DefectClass>{DefectClass::Features, "features", QT_TRANSLATE_NOOP("States", "Features")},
        Word<DefectClass>{DefectClass::Script, "script", QT_TRANSLATE_NOOP("States", "Script")},
        Word<DefectClass>{DefectClass::Configuration, "configuration", QT_TRANSLATE_NOOP("States", "Configuration")},
        Word<DefectClass>{DefectClass::TrainedObject, "trained-object", QT_TRANSLATE_NOOP("States", "Trained object")},
        Word<DefectClass>{DefectClass::Environment, "environment", QT_TRANSLATE_NOOP("States", "Environment")},
        Word<DefectClass>{DefectClass::GoldenTests, "golden-tests", QT_TRANSLATE_NOOP("States", "Golden tests")},
        Word<DefectClass>{DefectClass::Monitoring, "monitoring", QT_TRANSLATE_NOOP("States", "Monitoring")},
        Word<DefectClass>{DefectClass::Other, "other", QT_TRANSLATE_NOOP("States", "Other")},
    };
};
template <> struct Words<FindingState> {
    static constexpr std::array words{
        Word<FindingState>{FindingState::Open, "open", QT_TRANSLATE_NOOP("States", "Open")},
        Word<FindingState>{FindingState::CloseProposed, "close-proposed", QT_TRANSLATE_NOOP("States", "Close proposed")},
        Word<FindingState>{FindingState::Closed, "closed", QT_TRANSLATE_NOOP("States", "Closed")},
    };
};
template <> struct Words<ThreadKind> {
    static constexpr std::array words{
        Word<ThreadKind>{ThreadKind::Note, "note", QT_TRANSLATE_NOOP("States", "Note")},
        Word<ThreadKind>{ThreadKind::Question, "question", QT_TRANSLATE_NOOP("States", "Question")},
        Word<ThreadKind>{ThreadKind::Blocker, "blocker", QT_TRANSLATE_NOOP("States", "Blocker")},
    };
};
template <> struct Words<ThreadState> {
    static constexpr std::array words{
        Word<ThreadState>{ThreadState::Open, "open", QT_TRANSLATE_NOOP("States", "Open")},
        Word<ThreadState>{ThreadState::Answered, "answered", QT_TRANSLATE_NOOP("States", "Answered")},
        Word<ThreadState>{ThreadState::Resolved, "resolved", QT_TRANSLATE_NOOP("States", "Resolved")},
    };
};
template <> struct Words<DeploymentState> {
    static constexpr std::array words{
        Word<DeploymentState>{DeploymentState::InVerification, "in-verification", QT_TRANSLATE_NOOP("States", "In verification")},
        Word<DeploymentState>{DeploymentState::InReviewB, "in-review-b", QT_TRANSLATE_NOOP("States", "In review B")},
        Word<DeploymentState>{DeploymentState::Cleared, "cleared", QT_TRANSLATE_NOOP("States", "Cleared")},
        Word<DeploymentState>{DeploymentState::Live, "live", QT_TRANSLATE_NOOP("States", "Live")},
        Word<DeploymentState>{DeploymentState::Superseded, "superseded", QT_TRANSLATE_NOOP("States", "Superseded")},
        Word<DeploymentState>{DeploymentState::Retired, "retired", QT_TRANSLATE_NOOP("States", "Retired")},
        Word<DeploymentState>{DeploymentState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("States", "Cancelled")},
    };
};
template <> struct Words<EvidenceKind> {
    static constexpr std::array words{
        Word<EvidenceKind>{EvidenceKind::GoldenTests, "golden-tests", QT_TRANSLATE_NOOP("States", "Golden tests")},
        Word<EvidenceKind>{EvidenceKind::EdgeGrid, "edge-grid", QT_TRANSLATE_NOOP("States", "Edge grid")},
        Word<EvidenceKind>{EvidenceKind::OperatingRequirements, "operating-requirements", QT_TRANSLATE_NOOP("States", "Operating requirements")},
        Word<EvidenceKind>{EvidenceKind::EndToEnd, "end-to-end", QT_TRANSLATE_NOOP("States", "End-to-end run")},
        Word<EvidenceKind>{EvidenceKind::Heartbeat, "heartbeat", QT_TRANSLATE_NOOP("States", "Heartbeat")},
        Word<EvidenceKind>{EvidenceKind::Targets, "targets", QT_TRANSLATE_NOOP("States", "Targets")},
        Word<EvidenceKind>{EvidenceKind::OldAndNew, "old-and-new", QT_TRANSLATE_NOOP("States", "Old and new")},
        Word<EvidenceKind>{EvidenceKind::ValidationReport, "validation-report", QT_TRANSLATE_NOOP("States", "Validation report")},
    };
};
template <> struct Words<ContractChange> {
    static constexpr std::array words{
        Word<ContractChange>{ContractChange::Same, "same", QT_TRANSLATE_NOOP("States", "Same")},
        Word<ContractChange>{ContractChange::Compatible, "compatible", QT_TRANSLATE_NOOP("States", "Compatible")},
        Word<ContractChange>{ContractChange::Breaking, "breaking", QT_TRANSLATE_NOOP("States", "Breaking")},
    };
};
template <> struct Words<Better> {
    static constexpr std::array words{
        Word<Better>{Better::Higher, "higher", QT_TRANSLATE_NOOP("States", "Higher is better")},
        Word<Better>{Better::Lower, "lower", QT_TRANSLATE_NOOP("States", "Lower is better")},
    };
};
template <> struct Words<FieldKind> {
    static constexpr std::array words{
        Word<FieldKind>{FieldKind::Text, "text", QT_TRANSLATE_NOOP("States", "Text")},
        Word<FieldKind>{FieldKind::Number, "number", QT_TRANSLATE_NOOP("States", "Number")},
        Word<FieldKind>{FieldKind::Date, "date", QT_TRANSLATE_NOOP("States", "Date")},
        Word<FieldKind>{FieldKind::Choice, "choice", QT_TRANSLATE_NOOP("States", "Choice")},
        Word<FieldKind>{FieldKind::YesNo, "yes-no", QT_TRANSLATE_NOOP("States", "Yes or no")},
    };
};
template <> struct Words<ConsumerKind> {
    static constexpr std::array words{
        Word<ConsumerKind>{ConsumerKind::Person, "person", QT_TRANSLATE_NOOP("States", "Person")},
        Word<ConsumerKind>{ConsumerKind::Team, "team", QT_TRANSLATE_NOOP("States", "Team")},
        Word<ConsumerKind>{ConsumerKind::Application, "application", QT_TRANSLATE_NOOP("States", "Application")},
    };
};
template <> struct Words<Badge> {
    static constexpr std::array words{
        Word<Badge>{Badge::Draft, "draft", QT_TRANSLATE_NOOP("States", "Draft")},
        Word<Badge>{Badge::InReviewA, "in-review-a", QT_TRANSLATE_NOOP("States", "In review A")},
        Word<Badge>{Badge::Approved, "approved", QT_TRANSLATE_NOOP("States", "Approved")},
        Word<Badge>{Badge::Rejected, "rejected", QT_TRANSLATE_NOOP("States", "Rejected")},
        Word<Badge>{Badge::Adopted, "adopted", QT_TRANSLATE_NOOP("States", "Adopted")},
        Word<Badge>{Badge::InVerification, "in-verification", QT_TRANSLATE_NOOP("States", "In verification")},
        Word<Badge>{Badge::InReviewB, "in-review-b", QT_TRANSLATE_NOOP("States", "In review B")},
        Word<Badge>{Badge::Cleared, "cleared", QT_TRANSLATE_NOOP("States", "Cleared")},
        Word<Badge>{Badge::Live, "live", QT_TRANSLATE_NOOP("States", "Live")},
        Word<Badge>{Badge::Superseded, "superseded", QT_TRANSLATE_NOOP("States", "Superseded")},
        Word<Badge>{Badge::Retired, "retired", QT_TRANSLATE_NOOP("States", "Retired")},
        Word<Badge>{Badge::OnHold, "on-hold", QT_TRANSLATE_NOOP("States", "On hold")},
        Word<Badge>{Badge::Unusable, "unusable", QT_TRANSLATE_NOOP("States", "Unusable")},
    };
};

template <class E> QString translated(E value)
{
    return QCoreApplication::translate("States", Words<E>::words[std::size_t(value)].label);
}

template <class E> constexpr auto Values = [] {
    std::array<E, Words<E>::words.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = Words<E>::words[i].value;
    return values;
}();

}

template <class E> QString nameOf(E value)
{
    return QString::fromLatin1(Words<E>::words[std::size_t(value)].name);
}

template <class E> std::optional<E> fromName(QStringView name)
{
    for (const Word<E>& word : Words<E>::words)
        if (name == QLatin1StringView(word.name))
            return word.value;
    return std::nullopt;
}

template <class E> std::span<const E> allOf()
{
    return Values<E>;
}

template QString nameOf(ReviewState);
template std::optional<ReviewState> fromName(QStringView);
template std::span<const ReviewState> allOf<ReviewState>();
QString labelOf(ReviewState value)
{
    return translated(value);
}

template QString nameOf(Usability);
template std::optional<Usability> fromName(QStringView);
template std::span<const Usability> allOf<Usability>();
QString labelOf(Usability value)
{
    return translated(value);
}

template QString nameOf(Element);
template std::optional<Element> fromName(QStringView);
template std::span<const Element> allOf<Element>();
QString labelOf(Element value)
{
    return translated(value);
}

template QString nameOf(FileStatus);
template std::optional<FileStatus> fromName(QStringView);
template std::span<const FileStatus> allOf<FileStatus>();
QString labelOf(FileStatus value)
{
    return translated(value);
}

template QString nameOf(Tier);
template std::optional<Tier> fromName(QStringView);
template std::span<const Tier> allOf<Tier>();
QString labelOf(Tier value)
{
    return translated(value);
}

template QString nameOf(Severity);
template std::optional<Severity> fromName(QStringView);
template std::span<const Severity> allOf<Severity>();
QString labelOf(Severity value)
{
    return translated(value);
}

template QString nameOf(VerdictKind);
template std::optional<VerdictKind> fromName(QStringView);
template std::span<const VerdictKind> allOf<VerdictKind>();
QString labelOf(VerdictKind value)
{
    return translated(value);
}

template QString nameOf(Role);
template std::optional<Role> fromName(QStringView);
template std::span<const Role> allOf<Role>();
QString labelOf(Role value)
{
    return translated(value);
}

template QString nameOf(Gate);
template std::optional<Gate> fromName(QStringView);
template std::span<const Gate> allOf<Gate>();
QString labelOf(Gate value)
{
    return translated(value);
}

template QString nameOf(DefectClass);
template std::optional<DefectClass> fromName(QStringView);
template std::span<const DefectClass> allOf<DefectClass>();
QString labelOf(DefectClass value)
{
    return translated(value);
}

template QString nameOf(ThreadKind);
template std::optional<ThreadKind> fromName(QStringView);
template std::span<const ThreadKind> allOf<ThreadKind>();
QString labelOf(ThreadKind value)
{
    return translated(value);
}

template QString nameOf(ThreadState);
template std::optional<ThreadState> fromName(QStringView);
template std::span<const ThreadState> allOf<ThreadState>();
QString labelOf(ThreadState value)
{
    return translated(value);
}

template QString nameOf(FindingState);
template std::optional<FindingState> fromName(QStringView);
template std::span<const FindingState> allOf<FindingState>();
QString labelOf(FindingState value)
{
    return translated(value);
}

template QString nameOf(DeploymentState);
template std::optional<DeploymentState> fromName(QStringView);
template std::span<const DeploymentState> allOf<DeploymentState>();
QString labelOf(DeploymentState value)
{
    return translated(value);
}

template QString nameOf(EvidenceKind);
template std::optional<EvidenceKind> fromName(QStringView);
template std::span<const EvidenceKind> allOf<EvidenceKind>();
QString labelOf(EvidenceKind value)
{
    return translated(value);
}

template QString nameOf(ContractChange);
template std::optional<ContractChange> fromName(QStringView);
template std::span<const ContractChange> allOf<ContractChange>();
QString labelOf(ContractChange value)
{
    return translated(value);
}
template QString nameOf(ConsumerKind);
template std::optional<ConsumerKind> fromName(QStringView);
template std::span<const ConsumerKind> allOf<ConsumerKind>();
QString labelOf(ConsumerKind value)
{
    return translated(value);
}

template QString nameOf(Better);
template std::optional<Better> fromName(QStringView);
template std::span<const Better> allOf<Better>();
QString labelOf(Better value)
{
    return translated(value);
}

template QString nameOf(FieldKind);
template std::optional<FieldKind> fromName(QStringView);
template std::span<const FieldKind> allOf<FieldKind>();
QString labelOf(FieldKind value)
{
    return translated(value);
}

template QString nameOf(Badge);
template std::optional<Badge> fromName(QStringView);
template std::span<const Badge> allOf<Badge>();
QString labelOf(Badge value)
{
    return translated(value);
}

std::optional<DeploymentState> furthestOf(std::span<const DeploymentState> states)
{
    constexpr std::array order{DeploymentState::Live,           DeploymentState::Cleared,    DeploymentState::InReviewB,
                               DeploymentState::InVerification, DeploymentState::Superseded, DeploymentState::Retired};
    for (const DeploymentState state : order)
        if (std::ranges::find(states, state) != states.end())
            return state;
    return std::nullopt;
}

Badge badgeOf(ReviewState review, Usability usability, std::optional<DeploymentState> furthest)
{
    switch (usability) {
    case Usability::OnHold: return Badge::OnHold;
    case Usability::Unusable: return Badge::Unusable;
    case Usability::Usable:
    case Usability::Deprecated: break;
    }
    // What runs without having passed gate A was adopted, and "Live" alone would read as approved.
    if (furthest == DeploymentState::Live && review != ReviewState::Approved)
        return Badge::Adopted;
    if (furthest) {
        switch (*furthest) {
        case DeploymentState::InVerification: return Badge::InVerification;
        case DeploymentState::InReviewB: return Badge::InReviewB;
        case DeploymentState::Cleared: return Badge::Cleared;
        case DeploymentState::Live: return Badge::Live;
        case DeploymentState::Superseded: return Badge::Superseded;
        case DeploymentState::Retired:
            if (review == ReviewState::Approved || review == ReviewState::Adopted)
                return Badge::Retired;
            break; // opened again since
        case DeploymentState::Cancelled: break;
        }
    }
    switch (review) {
    case ReviewState::Draft: return Badge::Draft;
    case ReviewState::InReviewA: return Badge::InReviewA;
    case ReviewState::Approved: return Badge::Approved;
    case ReviewState::Rejected: return Badge::Rejected;
    case ReviewState::Adopted: return Badge::Adopted;
    }
    Q_UNREACHABLE();
}

}
