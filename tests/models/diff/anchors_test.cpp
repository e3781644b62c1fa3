// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/anchors.h"

#include <QTest>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace gatehouse::diff;

class AnchorsTest : public QObject {
    Q_OBJECT
private slots:
    // Each line is another one, so where it went is known without comparing.
    void aLineIsFoundAgainWhereItWent()
    {
        QVERIFY(rc::check("lines that stay are found, lines that go are not", [] {
            const auto kept = *rc::gen::container<std::vector<bool>>(rc::gen::arbitrary<bool>());
            const int before = *rc::gen::inRange(0, 5);
            QByteArray old, now;
            std::vector<std::optional<int>> expected;
            int line = 0;
            for (; line < before; ++line)
                now += "new " + QByteArray::number(line) + '\n';
            for (std::size_t i = 0; i < kept.size(); ++i) {
                const QByteArray text = "kept " + QByteArray::number(qint64(i) * 7919) + '\n';
                old += text;
                if (kept[i])
                    now += text;
                expected.push_back(kept[i] ? std::optional(line++) : std::nullopt);
            }
            const auto compared = textDiff(old, now);
            RC_ASSERT(compared.has_value());
            for (std::size_t i = 0; i < kept.size(); ++i)
                RC_ASSERT(lineAfter(*compared, int(i)) == expected[i]);
            RC_ASSERT(!lineAfter(*compared, int(kept.size()) + 3));
        }));
    }
};

QTEST_GUILESS_MAIN(AnchorsTest)
#include "anchors_test.moc"
