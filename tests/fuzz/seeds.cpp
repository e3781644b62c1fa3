// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the hostile catalogue as files for libFuzzer to begin with.
//
//   fuzz_seeds FOLDER

#include "hostile/hostiletext.h"

#include <QDir>
#include <QFile>
#include <cstdio>

int main(int count, char** arguments)
{
    constexpr qsizetype LargestSeed = 16 * 1024;
    const QDir folder(count == 2 ? QString::fromLocal8Bit(arguments[1]) : QString());
    if (count != 2 || !folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "usage: fuzz_seeds FOLDER\n");
        return 2;
    }
    int number = 0;
    for (const auto& [name, bytes] : gatehouse::testing::hostileSeeds(LargestSeed)) {
        QFile file(folder.filePath(QStringLiteral("hostile-%1").arg(++number, 2, 10, QLatin1Char('0'))));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(file.fileName()));
            return 1;
        }
    }
    return 0;
}
