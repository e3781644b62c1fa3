// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target over its committed corpus and over the hostile catalogue, with any compiler.
//
//   fuzz_TARGET [FILE|FOLDER...]

#include "fuzz/fuzz.h"
#include "hostile/hostiletext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace {

// Larger rows belong to the tests of limits.
constexpr qsizetype LargestSeed = 256 * 1024;

// Named before it is run: after a crash the last name is the one.
void replay(const QString& name, const QByteArray& bytes)
{
    std::printf("%s\n", qPrintable(name));
    std::fflush(stdout);
    // An array of exactly that size, so that reading behind it is seen.
    const auto exact = std::make_unique<char[]>(static_cast<std::size_t>(bytes.size()));
    std::ranges::copy(bytes, exact.get());
    gatehouse::fuzz::run({exact.get(), bytes.size()});
}

QStringList filesOf(const QString& place)
{
    if (!QFileInfo(place).isDir())
        return {place};
    QStringList files;
    for (const QString& name : QDir(place).entryList(QDir::Files, QDir::Name))
        files << place + u'/' + name;
    return files;
}

}

int main(int count, char** arguments)
{
    int files = 0;
    for (int i = 1; i < count; ++i)
        for (const QString& path : filesOf(QString::fromLocal8Bit(arguments[i]))) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "%s cannot be read\n", qPrintable(path));
                return 1;
            }
            replay(path, file.readAll());
            ++files;
        }
    for (const auto& [name, bytes] : gatehouse::testing::hostileSeeds(LargestSeed))
        replay(name, bytes);
    if (count > 1 && files == 0) {
        std::fprintf(stderr, "there is no corpus\n");
        return 1;
    }
    return 0;
}
