// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog that lists a folder opens none of its files: closing a registry would drop the locks that SQLite holds on it.
#include "theme/widgets/filedialog.h"

#include <QDir>
#include <QFile>
#include <QFileSystemModel>
#include <QHash>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUuid>
#include <sys/inotify.h>
#include <unistd.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

// Tells which files of a folder anybody opened since.
class Opens {
public:
    explicit Opens(const QString& folder)
        : m_fd(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
        , m_isWatching(::inotify_add_watch(m_fd, QFile::encodeName(folder).constData(), IN_OPEN) >= 0)
    {}
    ~Opens() { ::close(m_fd); }
    Opens(const Opens&) = delete;
    Opens& operator=(const Opens&) = delete;
    [[nodiscard]] bool isWatching() const { return m_isWatching; }
    [[nodiscard]] QStringList taken()
    {
        QStringList names;
        alignas(inotify_event) std::array<char, 65536> bytes;
        for (ssize_t got = 0; (got = ::read(m_fd, bytes.data(), bytes.size())) > 0;)
            for (ssize_t at = 0; at < got;) {
                const auto* event = reinterpret_cast<const inotify_event*>(bytes.data() + at);
                if (event->len > 0)
                    names << QFile::decodeName(event->name);
                at += ssize_t(sizeof(inotify_event)) + event->len;
            }
        return names;
    }

private:
    int m_fd;
    bool m_isWatching;
};

QString anyWord()
{
    return QUuid::createUuid().toString(QUuid::Id128).left(8);
}

}

class FileDialogTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QStringList m_names;

    // Waits until the dialog has listed and described every file, then answers which of them it opened to do so.
    QStringList openedBy(QFileDialog& dialog)
    {
        Opens opens(m_folder.path());
        if (!opens.isWatching())
            return {u"(no watch)"_s};
        dialog.setDirectory(m_folder.path());
        dialog.setViewMode(QFileDialog::Detail);
        dialog.show();
        const auto* view = dialog.findChild<QTreeView*>(u"treeView"_s);
        const auto listed = [&] {
            int described = 0;
            for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row)
                described += view->model()->index(row, 2, view->rootIndex()).data().toString().isEmpty() ? 0 : 1;
            return described == m_names.size();
        };
        if (!QTest::qWaitFor(listed, 20000))
            return {u"(never listed)"_s};
        QStringList opened = opens.taken();
        opened.removeIf([this](const QString& name) { return !m_names.contains(name); });
        return opened;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString registry = anyWord();
        for (const QString& name : {registry, registry + u".db"_s, registry + u".db-shm"_s, registry + u".db-wal"_s, registry + u".db.lock"_s,
                                    anyWord() + u".csv"_s, anyWord() + u".bin"_s, anyWord() + u'.' + anyWord()}) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write("SQLite format 3") > 0);
            m_names << name;
        }
    }

    void noFileIsOpenedToBeListed()
    {
        theme::FileDialog dialog(nullptr, anyWord());
        QCOMPARE(openedBy(dialog), QStringList());
    }

    // Qt's own way, so that the test above is known to see an opening.
    void anotherDialogIsSeenToOpenThem()
    {
        QFileDialog dialog(nullptr, anyWord());
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        QVERIFY(!openedBy(dialog).isEmpty());
    }

    void aFileIsSavedUnderTheNameThatIsOffered()
    {
        QWidget page;
        QString chosen;
        const QString name = anyWord() + u".csv"_s;
        theme::FileDialog::saveAs(&page, anyWord(), name, u"Values (*.csv)"_s, [&](const QString& path) { chosen = path; });
        auto* dialog = page.findChild<theme::FileDialog*>();
        QVERIFY(dialog);
        dialog->setDirectory(m_folder.path());
        QTRY_VERIFY(dialog->selectedFiles().value(0).endsWith(name));
        dialog->selectFile(m_folder.filePath(name));
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_COMPARE(chosen, m_folder.filePath(name));
    }

    void aDialogBeginsWhereTheLastOneEnded()
    {
        const QTemporaryDir settings, other;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        QCOMPARE(theme::FileDialog::lastFolder(), QDir::homePath());
        {
            theme::FileDialog dialog(nullptr, anyWord());
            QCOMPARE(dialog.directory().absolutePath(), QDir::homePath());
            dialog.setFileMode(QFileDialog::Directory);
            // Typed, while the dialog lists another place; the next one shows what stands beside it.
            const QString typed = other.filePath(anyWord());
            QVERIFY(QDir().mkpath(typed));
            dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(typed);
            QMetaObject::invokeMethod(&dialog, "accept");
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
        }
        {
            theme::FileDialog dialog(nullptr, anyWord());
            QCOMPARE(dialog.directory().absolutePath(), QDir(other.path()).absolutePath());
            dialog.setDirectory(m_folder.path());
            dialog.reject(); // whoever left it chose nothing
        }
        QCOMPARE(theme::FileDialog::lastFolder(), QDir(other.path()).absolutePath());
        // A place that is asked for goes before it.
        const theme::FileDialog there(nullptr, anyWord(), m_folder.path());
        QCOMPARE(there.directory().absolutePath(), QDir(m_folder.path()).absolutePath());
    }
};

QTEST_MAIN(FileDialogTest)
#include "filedialog_test.moc"
