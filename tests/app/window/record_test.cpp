// SPDX-License-Identifier: GPL-3.0-or-later
// A version's record from the window: as PDF, as a web page, and what it never writes over.
#include "demonstrationwindow.h"
#include "registry/connection.h"
#include "report/versionreport.h"
#include "support/registryfixture.h"
#include "theme/widgets/filedialog.h"
#include "window/record.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;
using pages::Place;
using testing::RegistryFixture;

class RecordTest : public QObject, testing::DemonstrationWindow {
    Q_OBJECT

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray record(const VersionName& name) const
    {
        const auto connection = RegistryFixture::orThrow(registry::Connection::open(m_place, registry::Access::ReadOnly));
        return RegistryFixture::orThrow(report::versionReport(connection, name, QDateTime::currentDateTimeUtc()));
    }

private slots:
    void initTestCase() { makeRegistry(); }

    void theKeySavesTheShownVersionAsPdf()
    {
        makeWindow();
        openRegistry();
        m_window->go(Place::of({u"card-fraud-daily"_s, u"1.2.0"_s, 0}));
        QVERIFY(settled());
        QTest::keyClick(m_window->currentPage(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = m_window->findChild<theme::FileDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY2(dialog->selectedFiles().value(0).endsWith(u"card-fraud-daily-1.2.0.pdf"), qPrintable(dialog->selectedFiles().join(u' ')));
        const QString path = m_home.filePath(testing::anyName() + u".pdf"_s);
        QSignalSpy said(m_window->currentPage(), &pages::Page::said);
        dialog->selectFile(path);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), Patience);
        QVERIFY2(said.back().front().toString().contains(path), qPrintable(said.back().front().toString()));
        const QByteArray pdf = read(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY2(pdf.count("/Type /Page\n") > 1, "a record of many verdicts, files and events takes more than one page");
        m_window.reset();
    }

    void anyOtherNameGetsThePageAsItIs()
    {
        const QByteArray html = record({u"house-prices"_s, u"1.4.0"_s, 0});
        const QString path = m_home.filePath(testing::anyName() + u".html"_s);
        QVERIFY(window::writeRecord(html, path).has_value());
        QCOMPARE(read(path), html);
    }

    void theOpenRegistryIsNotWrittenOver()
    {
        const auto connection = RegistryFixture::orThrow(registry::Connection::open(m_place, registry::Access::ReadOnly));
        const auto refused = window::writeRecord("<p>x</p>", m_place.path);
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().sentence.contains(m_place.path), qPrintable(refused.error().sentence));
        QVERIFY(record({u"house-prices"_s, u"1.4.0"_s, 0}).size() > 1000); // it is read as before
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        for (const QString& kind : {u".pdf"_s, u".html"_s}) {
            const QString path = m_home.filePath(testing::anyName() + u"/"_s + testing::anyName() + kind);
            const auto refused = window::writeRecord("<p>x</p>", path);
            QVERIFY(!refused.has_value());
            QVERIFY2(refused.error().sentence.contains(path), qPrintable(refused.error().sentence));
        }
    }
};

QTEST_MAIN(RecordTest)
#include "record_test.moc"
