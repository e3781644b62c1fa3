// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/record.h"

#include "registry/filesinuse.h"
#include "report/versionreport.h"
#include "theme/widgets/filedialog.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextDocument>

namespace gatehouse::window {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

// The page's own style is a browser's; Qt's paper knows less, and lengths in points only.
constexpr auto PaperStyle = "body { font-family: 'Inter', 'Noto Sans', 'DejaVu Sans'; font-size: 9pt; color: #1d2733; }"
                            "h1 { font-size: 16pt; } h2 { font-size: 12pt; margin-top: 14pt; } h3 { font-size: 10pt; margin-top: 9pt; }"
                            ".digest, code, pre { font-family: 'Noto Sans Mono', 'DejaVu Sans Mono'; font-size: 7.5pt; }"
                            "table { margin-top: 3pt; margin-bottom: 8pt; } td, .text { white-space: pre-wrap; }"
                            ".small { color: #5a6878; font-size: 8pt; } th { color: #5a6878; font-weight: 600; text-align: left; font-size: 8pt; }"
                            ".note { background-color: #eef4fa; } .warning { background-color: #fbeeec; }";

// Nothing is loaded for it: a page that names no picture has none to ask for.
class Paper : public QTextDocument {
public:
    explicit Paper(const QByteArray& html)
    {
        static const QRegularExpression style(u"<style>.*?</style>"_s, QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression table(u"<table\\b"_s);
        setDefaultStyleSheet(QString::fromLatin1(PaperStyle));
        setHtml(QString::fromUtf8(html).remove(style).replace(table, u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\""_s));
    }

protected:
    QVariant loadResource(int, const QUrl&) override { return QByteArray(); }
};

Error unwritable(const QString& path, const QString& why)
{
    return Error::storage(u"unwritable"_s, Words::tr("%1 could not be written: %2. Choose another place.").arg(path, why));
}

// One question at a time, which goes with the page.
class Recorder : public QObject {
public:
    explicit Recorder(pages::WorkspacePage* page) : QObject(page), m_page(page), m_question(this) {}

    void run(shell::OpenRegistry& open, const std::function<Result<void>(const QByteArray&)>& keep, const QString& done)
    {
        m_question.ask<bool>(
            open.desk->reader(),
            [name = m_page->watch().name(), moment = open.desk->session().moment(), keep](const registry::Connection& connection,
                                                                                          std::stop_token stop) -> Result<bool> {
                const auto html = report::versionReport(connection, name, moment.now(), moment.asOf, stop);
                if (!html)
                    return std::unexpected(html.error());
                return keep(*html).transform([] { return true; });
            },
            [this, done](Result<bool> kept) {
                emit m_page->said(kept ? done : kept.error().sentence);
                deleteLater();
            });
    }

private:
    pages::WorkspacePage* m_page;
    items::Question m_question;
};

QString fileNameOf(const VersionName& name)
{
    return QString(name.model + u'-' + name.label + u".pdf"_s).replace(u'/', u'-');
}

void saveRecord(shell::OpenRegistry& open, pages::WorkspacePage* page)
{
    const VersionName& name = page->watch().name();
    theme::FileDialog::saveAs(
        page, Words::tr("Save the record of %1").arg(name.text()), fileNameOf(name), Words::tr("PDF (*.pdf);;Web page (*.html)"),
        [page, &open](const QString& path) {
            (new Recorder(page))
                ->run(open, [path](const QByteArray& html) { return writeRecord(html, path); }, Words::tr("The record is saved as %1.").arg(path));
        });
}

void printRecord(shell::OpenRegistry& open, pages::WorkspacePage* page)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(fileNameOf(page->watch().name())); // what it is called where one prints to a file
    auto* dialog = new QPrintDialog(printer.get(), page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), page, [printer, page, &open] {
        if (const auto other = registry::refuseReplacing(printer->outputFileName()); !other) {
            emit page->said(other.error().sentence);
            return;
        }
        (new Recorder(page))
            ->run(
                open,
                [printer](const QByteArray& html) -> Result<void> {
                    Paper(html).print(printer.get());
                    if (printer->printerState() == QPrinter::Error)
                        return std::unexpected(Error::storage(
                            u"not-printed"_s,
                            Words::tr("The printer %1 took nothing; look at it, or save the record as PDF.").arg(printer->printerName())));
                    return {};
                },
                Words::tr("The record went to %1.").arg(printer->outputFileName().isEmpty() ? printer->printerName() : printer->outputFileName()));
    });
    QObject::connect(dialog, &QObject::destroyed, page, [printer] {}); // the dialog's printer outlives it
    dialog->open();
}

}

void keepRecord(shell::OpenRegistry& open, pages::WorkspacePage* page, pages::RecordTo to)
{
    if (to == pages::RecordTo::Printer)
        printRecord(open, page);
    else
        saveRecord(open, page);
}

Result<void> writeRecord(const QByteArray& html, const QString& path)
{
    if (const auto other = registry::refuseReplacing(path); !other)
        return std::unexpected(other.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(unwritable(path, file.errorString()));
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF()); // Qt leaves two centimetres itself
        writer.setCreator(u"Gatehouse"_s);
        Paper(html).print(&writer);
    } else if (file.write(html) != html.size()) {
        return std::unexpected(unwritable(path, file.errorString()));
    }
    if (!file.commit())
        return std::unexpected(unwritable(path, file.errorString()));
    return {};
}

}
