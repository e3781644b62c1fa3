// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Operating requirements of a version: what deployment needs, stated with the draft, judged at gate A and compared with evidence at gate B.

#include "domain/error.h"

#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace gatehouse {

struct OperatingRequirements {
    QString mode;                              // "real-time", "batch" or "report"
    std::optional<double> latencyMs;           // at most, of one answer
    std::optional<double> throughputPerSecond; // at least
    std::optional<double> featureFreshnessHours; // at most
    std::optional<double> memoryMb;            // at most, peak
    std::optional<double> users;               // at least, at once
    QString batchWindow;                       // "02:00-04:00"
    [[nodiscard]] bool empty() const;
    bool operator==(const OperatingRequirements&) const = default;
};

// Reads `requirements` of gatehouse.yaml; refuses a mode, a number or a batch window that cannot be one, by name.
[[nodiscard]] Result<OperatingRequirements> requirementsFrom(const QJsonObject& json);

// One requirement beside what was measured.
struct RequirementLine {
    QString name;     // as in gatehouse.yaml, e.g. "latency_ms"
    QString asked;
    QString measured; // empty when nothing was reported; as it stands where it is no quantity
    bool met = false;
    bool isQuantity = false; // of what was measured
    bool operator==(const RequirementLine&) const = default;
};

// The key under which evidence reports what was measured of a requirement.
[[nodiscard]] QString measuredKey(const RequirementLine& line);

// Compares with what evidence reports under the same names ({"latency_ms": 120, "batch_minutes": 95}); a limit that nothing was
// reported for is not met. A batch window is met when the reported `batch_minutes` fit into it, or a reported `batch_window` lies in it.
[[nodiscard]] std::vector<RequirementLine> compare(const OperatingRequirements& asked, const QJsonObject& measured);

}
