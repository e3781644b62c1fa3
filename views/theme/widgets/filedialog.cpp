// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/filedialog.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QDir>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSettings>

namespace gatehouse::theme {
namespace {

constexpr auto FolderKey = "files/folder";

QSettings keptFolder()
{
    return QSettings(QStringLiteral("gatehouse"), QStringLiteral("gatehouse"));
}

// What QFileIconProvider learns from the first bytes of a file, told by its name.
class KindsByName final : public QFileIconProvider {
public:
    QIcon icon(const QFileInfo& info) const override
    {
        if (info.isDir())
            return icon(Folder);
        const QMimeType kind = kindOf(info);
        const QIcon own = theme::icon(kind.iconName(), ThemeRole::Muted);
        const QIcon general = own.isNull() ? theme::icon(kind.genericIconName(), ThemeRole::Muted) : own;
        return general.isNull() ? icon(File) : general;
    }
    // A desktop's icons are drawn for its colours, and ours may be others.
    QIcon icon(IconType type) const override
    {
        switch (type) {
        case Computer: return theme::icon(QStringLiteral("computer"), ThemeRole::Muted);
        case Desktop: return theme::icon(QStringLiteral("user-desktop"), ThemeRole::Muted);
        case Drive:
        case Network: return theme::icon(QStringLiteral("drive-harddisk"), ThemeRole::Muted);
        case Folder: return theme::icon(QStringLiteral("folder"), ThemeRole::Muted);
        case Trashcan: return theme::icon(QStringLiteral("user-trash"), ThemeRole::Muted);
        case File: break;
        }
        return theme::icon(QStringLiteral("text-x-generic"), ThemeRole::Muted);
    }
    QString type(const QFileInfo& info) const override { return kindOf(info).comment(); }

private:
    [[nodiscard]] QMimeType kindOf(const QFileInfo& info) const
    {
        return info.isDir() ? m_kinds.mimeTypeForName(QStringLiteral("inode/directory"))
                            : m_kinds.mimeTypeForFile(info, QMimeDatabase::MatchExtension);
    }
    QMimeDatabase m_kinds;
};

}

FileDialog::FileDialog(QWidget* parent, const QString& title, const QString& at, const QString& filters)
    : QFileDialog(parent, title, QFileInfo(at).isAbsolute() ? at : lastFolder(), filters)
{
    // Of what was chosen and not of what was listed: a path may be typed.
    connect(this, &QFileDialog::fileSelected, this, [](const QString& path) { keptFolder().setValue(FolderKey, QFileInfo(path).absolutePath()); });
    static KindsByName kinds;
    setOption(DontUseNativeDialog);
    setIconProvider(&kinds);
}

QString FileDialog::lastFolder()
{
    const QString last = keptFolder().value(FolderKey).toString();
    return !last.isEmpty() && QFileInfo(last).isDir() ? last : QDir::homePath();
}

QString FileDialog::waited()
{
    return exec() == Accepted ? selectedFiles().value(0) : QString();
}

QString FileDialog::folder(QWidget* parent, const QString& title)
{
    FileDialog dialog(parent, title);
    dialog.setFileMode(Directory);
    dialog.setOption(ShowDirsOnly);
    return dialog.waited();
}

QString FileDialog::existingFile(QWidget* parent, const QString& title, const QString& at, const QString& filters)
{
    FileDialog dialog(parent, title, at, filters);
    dialog.setFileMode(ExistingFile);
    return dialog.waited();
}

QString FileDialog::anyFile(QWidget* parent, const QString& title, const QString& at, const QString& filters)
{
    const QFileInfo proposed(at);
    FileDialog dialog(parent, title, proposed.isAbsolute() ? proposed.path() : QString(), filters);
    dialog.setAcceptMode(AcceptSave);
    dialog.setOption(DontConfirmOverwrite);
    dialog.selectFile(at);
    return dialog.waited();
}

void FileDialog::saveAs(QWidget* parent, const QString& title, const QString& name, const QString& filters,
                        const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new FileDialog(parent, title, {}, filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

}
