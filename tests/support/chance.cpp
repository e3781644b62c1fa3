// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chance.h"

#include <QStringList>
#include <cstdio>
#include <utility>

namespace gatehouse::testing {

using namespace Qt::StringLiterals;

std::mt19937& chance()
{
    static std::mt19937 generator = [] {
        bool given = false;
        unsigned seed = qEnvironmentVariable("GATEHOUSE_SEED").toUInt(&given);
        if (!given)
            seed = std::random_device()();
        std::fprintf(stderr, "GATEHOUSE_SEED=%u\n", seed);
        return std::mt19937(seed);
    }();
    return generator;
}

int anyNumber(int least, int most)
{
    return std::uniform_int_distribution<int>(least, most)(chance());
}

namespace {

int given = 0; // names so far, so that each is another one

}

QString anyName(const QString& prefix)
{
    QString name = prefix + u'-';
    for (int i = anyNumber(3, 8); i > 0; --i)
        name += u"abcdefghijklmnopqrstuvwxyz"_s[anyNumber(0, 25)];
    return name + QString::number(++given);
}

QString anySentence()
{
    static const QStringList words{u"drift"_s,    u"card"_s,       u"holdout"_s,     u"pr_auc"_s,      u"seit"_s, u"grün"_s,   u"模型"_s,
                                   u"über 3 %"_s, u"\"quoted\""_s, u"back\\slash"_s, u"line\nbreak"_s, u"𝛼"_s,    u"e\u0301"_s};
    QStringList chosen{anyName(u"w"_s)};
    for (int i = anyNumber(2, 9); i > 0; --i)
        chosen << words[anyNumber(0, int(words.size()) - 1)];
    return chosen.join(u' ');
}

QByteArray anyBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(anyNumber(0, 255));
    return bytes;
}

SameChance::SameChance(unsigned seed) : m_generator(std::exchange(chance(), std::mt19937(seed))), m_given(std::exchange(given, 0)) {}

SameChance::~SameChance()
{
    chance() = m_generator;
    given = m_given;
}

}
