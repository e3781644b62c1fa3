// SPDX-License-Identifier: GPL-3.0-or-later
// The command that writes a version's record as one printable page.

#include "ctl/context.h"
#include "ctl/values.h"
#include "registry/filesinuse.h"
#include "report/versionreport.h"

#include <QSaveFile>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> write(Context& context, const Arguments& arguments)
{
    const auto name = VersionName::parse(arguments.word(0));
    if (!name)
        return std::unexpected(name.error());
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    const auto page = report::versionReport(view->connection, *name, view->now, view->asOf, context.stop());
    if (!page)
        return std::unexpected(page.error());
    const QString path = arguments.value(u"o"_s);
    if (path == u"-") {
        context.out().bytes(*page);
        return Answer::Yes;
    }
    if (const auto other = registry::refuseReplacing(path); !other)
        return std::unexpected(other.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*page) != page->size() || !file.commit())
        return std::unexpected(
            Error::storage(u"unwritable"_s, Ctl::tr("%1 could not be written: %2. Choose another place.").arg(path, file.errorString())));
    if (context.out().json())
        context.out().object({{u"file"_s, path}, {u"bytes"_s, page->size()}});
    else
        context.out().line(Ctl::tr("Wrote the record of %1 to %2.").arg(name->text(), path));
    return Answer::Yes;
}

}

std::vector<Command> reportCommands()
{
    return {{"report",
             {{"MODEL@VERSION[:R]"}},
             {{"o", "FILE.html", QT_TRANSLATE_NOOP("Ctl", "where the page goes; - for standard output"), Occurs::Once}},
             QT_TRANSLATE_NOOP("Ctl", "Writes the record of a version as one self-contained page for reading and printing."),
             true,
             &write}};
}

}
