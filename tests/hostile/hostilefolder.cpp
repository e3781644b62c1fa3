// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/hostilefolder.h"

#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace gatehouse::testing {
namespace {

using Folder = SampleFolder;

// 48. A folder has no "..": what leads out of it is a link. Names of other systems are ordinary here, and are said.
void linkUpwards(Folder& folder)
{
    folder.write("../outside", "secret");
    folder.link("src/up.py", "../../outside");
}
void linkToRoot(Folder& folder)
{
    folder.link("data", "/etc");
}
void driveName(Folder& folder)
{
    folder.write("C:\\Windows\\x.py", "x\n");
}
void shareName(Folder& folder)
{
    folder.write("\\\\host\\share", "x\n");
}
void statementNamesOutside(Folder& folder)
{
    folder.write("../outside.md", "secret");
    folder.write("gatehouse.yaml", "model: m\nelements: {../outside.md: documentation}\n");
}
void notesOutside(Folder& folder)
{
    folder.write("../outside.md", "secret");
    folder.write("gatehouse.yaml", "model: m\nrelease_notes: ../outside.md\n");
}

// 53.
void upperAndLower(Folder& folder)
{
    folder.write("src/A.py", "a\n");
    folder.write("src/a.py", "b\n");
}
void composedAndNot(Folder& folder)
{
    folder.write("caf\xc3\xa9.md", "a\n");
    folder.write("cafe\xcc\x81.md", "b\n");
}
void console(Folder& folder)
{
    folder.write("CON", "x\n");
    folder.write("aux.txt", "x\n");
}

// 54.
void newlineInName(Folder& folder)
{
    folder.write("a\nb.py", "x\n");
}
void escapeInName(Folder& folder)
{
    folder.write("\x1b]0;title\x07.py", "x\n");
}
void turnedName(Folder& folder)
{
    folder.write("report\xe2\x80\xaeyp.txt", "x\n");
}
void leadingDash(Folder& folder)
{
    folder.write("-rf", "x\n");
    folder.write("--help", "x\n");
}
void notUtf8(Folder& folder)
{
    folder.write("data/caf\xe9.csv", "x\n");
}
void overlongUtf8(Folder& folder)
{
    folder.write("a\xc0\xaf"
                 "b.py",
                 "x\n");
}

// 55.
void fifo(Folder& folder)
{
    folder.makeFolder("data");
    folder.fifo("data/pipe");
}
void socket(Folder& folder)
{
    folder.socket("sock");
}
void device(Folder& folder)
{
    folder.device("zero");
}
void unreadable(Folder& folder)
{
    folder.write("locked.py", "x\n");
    ::chmod(folder.at("locked.py").constData(), 0);
}
void sparse(Folder& folder)
{
    folder.write("big.bin", "");
    if (::truncate(folder.at("big.bin").constData(), qint64{1} << 40) != 0)
        folder.write("big.bin", QByteArray());
}

// 56.
void plain(Folder& folder)
{
    folder.write("model.bin", QByteArray(5000, 'm'));
}
void growing(Folder& folder)
{
    folder.append("model.bin", "more");
}
// Written until the clock of the file system has moved on.
void sameSize(Folder& folder)
{
    const auto changedAt = [&] {
        struct stat seen{};
        ::stat(folder.at("model.bin").constData(), &seen);
        return std::pair(seen.st_ctim.tv_sec, seen.st_ctim.tv_nsec);
    };
    const auto before = changedAt();
    do
        folder.write("model.bin", QByteArray(5000, 'n'));
    while (changedAt() == before);
}
void shrinking(Folder& folder)
{
    folder.write("model.bin", "m");
}
void vanishing(Folder& folder)
{
    folder.remove("model.bin");
}
void becomingLink(Folder& folder)
{
    folder.write("../outside", QByteArray(5000, 'm'));
    folder.remove("model.bin");
    folder.link("model.bin", "../outside");
}
void becomingFifo(Folder& folder)
{
    folder.remove("model.bin");
    folder.fifo("model.bin");
}
void appearing(Folder& folder)
{
    folder.write("src/new.py", "x\n");
}

}

std::vector<HostileFolder> hostileFolders()
{
    using enum Reaction;
    std::vector<HostileFolder> rows{
        {48, "a link upwards", linkUpwards, nullptr, Refused, "link-leads-out", "src/up.py"},
        {48, "a link to /etc", linkToRoot, nullptr, Refused, "link-leads-out", "data"},
        {48, "a drive in a name", driveName, nullptr, Flagged, "reserved-name", "C:\\Windows\\x.py"},
        {48, "a share in a name", shareName, nullptr, Flagged, "reserved-name", "\\\\host\\share"},
        {48, "a statement about a file outside", statementNamesOutside, nullptr, Flagged, "unknown-path", "../outside.md"},
        {48, "release notes outside", notesOutside, nullptr, Flagged, "no-release-notes", "../outside.md"},
        {53, "names that differ by case", upperAndLower, nullptr, Flagged, "collision", "src/A.py, src/a.py"},
        {53, "names that differ by normalisation", composedAndNot, nullptr, Flagged, "collision", "caf"},
        {53, "names of devices elsewhere", console, nullptr, Flagged, "reserved-name", "CON"},
        {54, "a new line in a name", newlineInName, nullptr, Flagged, "control-characters", "a\\x0ab.py"},
        {54, "an escape in a name", escapeInName, nullptr, Flagged, "control-characters", "\\x1b]0;title\\x07.py"},
        {54, "a name that turns round", turnedName, nullptr, Flagged, "hidden-characters", "report\\u202eyp.txt"},
        {54, "names that look like options", leadingDash, nullptr, Inert, "", "-rf"},
        {54, "a name that is no UTF-8", notUtf8, nullptr, Refused, "name-not-utf8", "data/caf\\xe9.csv: the name is no UTF-8; its byte 4 is 0xe9"},
        {54, "a slash written too long", overlongUtf8, nullptr, Refused, "name-not-utf8", "a\\xc0\\xafb.py"},
        {55, "a FIFO", fifo, nullptr, Refused, "fifo", "data/pipe"},
        {55, "a socket", socket, nullptr, Refused, "socket", "sock"},
        {55, "what cannot be read", unreadable, nullptr, Refused, "unreadable", "locked.py", true},
        {55, "a sparse terabyte", sparse, nullptr, Refused, "asset-too-large", "big.bin"},
        {56, "a file that grows", plain, growing, Refused, "changed-while-read", "model.bin"},
        {56, "a file of the same size", plain, sameSize, Refused, "changed-while-read", "model.bin"},
        {56, "a file that shrinks", plain, shrinking, Refused, "changed-while-read", "model.bin"},
        {56, "a file that vanishes", plain, vanishing, Refused, "changed-while-read", "model.bin"},
        {56, "a file that becomes a link", plain, becomingLink, Refused, "changed-while-read", "model.bin"},
        {56, "a file that becomes a FIFO", plain, becomingFifo, Refused, "changed-while-read", "model.bin"},
        {56, "a file that appears", plain, appearing, Refused, "changed-while-read", "src/new.py"},
    };
    if (::geteuid() == 0)
        rows.push_back({55, "a device", device, nullptr, Refused, "device", "zero"});
    return rows;
}

}
