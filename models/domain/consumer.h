// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who uses a model, and where its results are: the entries that a model keeps, as values.

#include "domain/model.h"
#include "domain/states.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace gatehouse {

enum class ConsumerKind { Person, Team, Application };
[[nodiscard]] QString labelOf(ConsumerKind);

// A person, team or application that uses the results of a model or runs it. The same name at several models is the same consumer.
struct Consumer {
    QString name;
    std::optional<ConsumerKind> kind; // nothing where nobody has said
    QString contact;
    QString uses;   // "results" or "runs", with what for
    QString person; // who speaks for it; empty: nobody here
    [[nodiscard]] static Consumer from(const QJsonObject& entry);
    bool operator==(const Consumer&) const = default;
};

// A file, table, service address or report that runs of the model write.
struct ResultLocation {
    QString place;
    QString format;
    QString refresh;
    QString kind; // file, table, service, report
    [[nodiscard]] static ResultLocation from(const QJsonObject& entry);
    bool operator==(const ResultLocation&) const = default;
};

// A consumer says that it read `volume` rows or answers since the report before, the last of them at `lastRead`.
struct UsageReport {
    QString model;
    QString consumer;
    QDateTime lastRead;
    qint64 volume = 0;
    bool operator==(const UsageReport&) const = default;
};

[[nodiscard]] std::vector<Consumer> consumersOf(const Model& model);
[[nodiscard]] std::vector<ResultLocation> resultsOf(const Model& model);
// Nothing where the model has no consumer of that name.
[[nodiscard]] std::optional<Consumer> consumerOf(const Model& model, QStringView name);

}
