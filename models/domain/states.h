// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of the lifecycle as types: every state, role and kind, with its kebab-case name for programs and its label for people.

#include <QString>
#include <optional>
#include <span>

namespace gatehouse {

enum class ReviewState { Draft, InReviewA, Approved, Rejected, Adopted };
enum class Usability { Usable, Deprecated, OnHold, Unusable };
enum class Element { Data, Scripts, TrainedObject, Configuration, Documentation, Notebook, Environment, GoldenTests, Other };
enum class FileStatus { Same, Changed, New, Missing, Renamed };
enum class Tier { Low, Medium, High };
enum class Severity { Minor, Major, Blocking };
enum class VerdictKind { Approve, ApproveWithFindings, RequestChanges, Reject, Abstain };
enum class Role { Author, Owner, TechnicalReviewer, RiskApprover, Deployer, GoLiveApprover, Consumer, Monitor, Auditor, Admin };
enum class Gate { A, B };
enum class DefectClass { Data, Features, Script, Configuration, TrainedObject, Environment, GoldenTests, Monitoring, Other };
enum class FindingState { Open, CloseProposed, Closed };
enum class ThreadKind { Note, Question, Blocker };
enum class ThreadState { Open, Answered, Resolved };
enum class DeploymentState { InVerification, InReviewB, Cleared, Live, Superseded, Retired, Cancelled };
enum class EvidenceKind { GoldenTests, EdgeGrid, OperatingRequirements, EndToEnd, Heartbeat, Targets, OldAndNew, ValidationReport };
enum class ContractChange { Same, Compatible, Breaking };
enum class Better { Higher, Lower };
enum class FieldKind { Text, Number, Date, Choice, YesNo };

// The single chip a list shows: bad usability first, then the furthest deployment, then the review state.
enum class Badge { Draft, InReviewA, Approved, Rejected, Adopted, InVerification, InReviewB, Cleared, Live, Superseded, Retired, OnHold, Unusable };
[[nodiscard]] Badge badgeOf(ReviewState review, Usability usability, std::optional<DeploymentState> furthest = {});
// The state that says most of where a version has come: Live before Cleared before a review, and so on; nothing for no or only cancelled ones.
[[nodiscard]] std::optional<DeploymentState> furthestOf(std::span<const DeploymentState> states);

// The kebab-case name that the command line, the events and the schema use, e.g. "in-review-a".
template <class E> [[nodiscard]] QString nameOf(E value);
// The value of a kebab-case name, nothing when there is none of that name.
template <class E> [[nodiscard]] std::optional<E> fromName(QStringView name);
// All values in their natural order.
template <class E> [[nodiscard]] std::span<const E> allOf();

// The word people read, translated, e.g. "In review A".
[[nodiscard]] QString labelOf(ReviewState);
[[nodiscard]] QString labelOf(Usability);
[[nodiscard]] QString labelOf(Element);
[[nodiscard]] QString labelOf(FileStatus);
[[nodiscard]] QString labelOf(Tier);
[[nodiscard]] QString labelOf(Severity);
[[nodiscard]] QString labelOf(VerdictKind);
[[nodiscard]] QString labelOf(Role);
[[nodiscard]] QString labelOf(Gate);
[[nodiscard]] QString labelOf(DefectClass);
[[nodiscard]] QString labelOf(FindingState);
[[nodiscard]] QString labelOf(ThreadKind);
[[nodiscard]] QString labelOf(ThreadState);
[[nodiscard]] QString labelOf(DeploymentState);
[[nodiscard]] QString labelOf(EvidenceKind);
[[nodiscard]] QString labelOf(ContractChange);
[[nodiscard]] QString labelOf(Better);
[[nodiscard]] QString labelOf(FieldKind);
[[nodiscard]] QString labelOf(Badge);

}
