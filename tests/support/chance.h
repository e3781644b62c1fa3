// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Random names, sentences and bytes for tests; the seed is printed and taken back from GATEHOUSE_SEED.

#include <QByteArray>
#include <QString>
#include <random>

namespace gatehouse::testing {

// One generator a process.
[[nodiscard]] std::mt19937& chance();
// Between both, inclusive.
[[nodiscard]] int anyNumber(int least, int most);
// A valid name of a model, label or person, not given before in this process.
[[nodiscard]] QString anyName(const QString& prefix = QStringLiteral("x"));
// A few words, sometimes of other scripts, never empty.
[[nodiscard]] QString anySentence();
[[nodiscard]] QByteArray anyBytes(int size);

// While it lives, chance starts from a seed and gives the same in every process; afterwards it goes on as if nothing had been.
class SameChance {
public:
    explicit SameChance(unsigned seed);
    ~SameChance();
    SameChance(const SameChance&) = delete;
    SameChance& operator=(const SameChance&) = delete;

private:
    std::mt19937 m_generator;
    int m_given;
};

}
