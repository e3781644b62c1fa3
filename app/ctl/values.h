// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads the values of options: names of versions, roles, digests, times, ticks and findings, each with the sentence that says what was wrong.

#include "ctl/arguments.h"
#include "domain/digest.h"
#include "domain/names.h"
#include "domain/states.h"
#include "domain/verdict.h"
#include "domain/version.h"

#include <QDateTime>

namespace gatehouse::ctl {

// A value of a kebab-case vocabulary; the error lists the words there are.
template <class E> [[nodiscard]] Result<E> wordOf(const QString& text)
{
    if (const auto value = fromName<E>(text))
        return *value;
    QStringList known;
    for (const E each : allOf<E>())
        known << nameOf(each);
    return std::unexpected(usageError(Ctl::tr("“%1” is none of: %2.").arg(text, known.join(QStringLiteral(", ")))));
}
// The same for an option that may be left out.
template <class E> [[nodiscard]] Result<std::optional<E>> optionalWordOf(const Arguments& arguments, const QString& option)
{
    if (!arguments.has(option))
        return std::optional<E>();
    return wordOf<E>(arguments.value(option)).transform([](E value) { return std::optional<E>(value); });
}

// A whole digest in hexadecimal digits; nothing when the option was left out.
[[nodiscard]] Result<std::optional<Sha256>> digestOf(const Arguments& arguments, const QString& option = QStringLiteral("digest"));
// RFC 3339; a date alone is its first moment, or its last with `endOfDay`. Universal time where no offset is given.
[[nodiscard]] Result<QDateTime> momentOf(const QString& text, bool endOfDay = false);
[[nodiscard]] Result<QDate> dateOf(const QString& text);
// ITEM or ITEM=SENTENCE, each item once.
[[nodiscard]] Result<std::vector<Tick>> ticksOf(const Arguments& arguments);
// SEVERITY;OWNER;DUE;TEXT
[[nodiscard]] Result<std::vector<FindingDraft>> findingsOf(const Arguments& arguments);
// NEED=REASON, each need once.
[[nodiscard]] Result<std::vector<Waiver>> waiversOf(const Arguments& arguments);
// MODEL[@VERSION[:R]]: a model alone has an empty label.
[[nodiscard]] Result<VersionName> modelOrVersionOf(const QString& text);
// Of a name that nobody in the registry has.
[[nodiscard]] Error unknownPerson(const QString& name);
[[nodiscard]] Result<FindingId> findingIdOf(const QString& text);

}
