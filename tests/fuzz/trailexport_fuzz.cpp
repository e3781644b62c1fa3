// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "registry/audit/checkpoint.h"
#include "registry/audit/verify.h"

#include <QString>
#include <sys/mman.h>
#include <unistd.h>

using namespace gatehouse;

// The first line may be a number of events: then a checkpoint of so many is given besides.
void fuzz::run(QByteArrayView input)
{
    std::optional<registry::Checkpoint> checkpoint;
    if (const qsizetype line = input.indexOf('\n'); line > 0 && line < 6) {
        bool isNumber = false;
        const qint64 size = input.first(line).toLongLong(&isNumber);
        if (isNumber && size >= 0) {
            checkpoint = {QStringLiteral("r1"), size, Sha256::of(input)};
            input = input.sliced(line + 1);
        }
    }
    const int file = ::memfd_create("export", MFD_CLOEXEC);
    must(file >= 0 && ::write(file, input.data(), static_cast<std::size_t>(input.size())) == input.size(), "the input can be written");
    const auto report = registry::verifyExport(QStringLiteral("/proc/self/fd/%1").arg(file), checkpoint);
    ::close(file);
    if (!report) {
        must(!report.error().sentence.isEmpty(), "a refusal has a sentence");
        return;
    }
    const auto lines = static_cast<qint64>(input.count('\n')) + 1;
    must(report->events >= 0 && report->events < lines, "there is an event a line after the first at most");
    // Of one event: form, number, place, link, registry, command, time, and each of its texts.
    must(static_cast<qint64>(report->problems.size()) + static_cast<qint64>(report->notes.size())
             <= 10 * lines + static_cast<qint64>(input.count('{')),
         "what is said is bounded");
    must(report->ok == report->problems.empty(), "it is fine only without problems");
    must(!checkpoint || checkpoint->size == 0 || !report->ok, "no trail agrees with a root that is made up");
    must(!report->conclusion().isEmpty(), "there is a conclusion");
}
