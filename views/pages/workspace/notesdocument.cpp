// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/notesdocument.h"

#include "domain/limits.h"
#include "domain/shownname.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFragment>
#include <QTextList>
#include <QThread>
#include <QUrl>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

// More names than this are not looked for: notes of a great many files name hardly any of them.
constexpr qsizetype NamesLinked = 400;
// A list in a list in a list ... costs layout more than anybody reads.
constexpr qsizetype LongestLinkedBlock = 20'000;

// Addresses in the notes lose every scheme that is ours alone, so that a link in the text cannot pose as one the page made.
void disarmLinks(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            if (!fragment.charFormat().anchorHref().startsWith(QLatin1StringView(NotesDocument::FileScheme), Qt::CaseInsensitive))
                continue;
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat plain = fragment.charFormat();
            plain.setAnchor(false);
            plain.setAnchorHref(QString());
            cursor.setCharFormat(plain);
        }
}

void linkFiles(QTextDocument& document, const QStringList& files, const std::stop_token& stop)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (stop.stop_requested())
            return;
        const QString text = block.text();
        // Headings name sections, not changes.
        if (text.size() > LongestLinkedBlock || block.blockFormat().headingLevel() > 0)
            continue;
        for (const QString& path : files.mid(0, NamesLinked)) {
            const QString name = path.mid(path.lastIndexOf(u'/') + 1);
            for (const QString& word : name == path ? QStringList{path} : QStringList{path, name})
                for (const qsizetype at : placesNaming(text, word)) {
                    QTextCursor cursor(&document);
                    cursor.setPosition(block.position() + int(at));
                    cursor.setPosition(block.position() + int(at + word.size()), QTextCursor::KeepAnchor);
                    if (cursor.charFormat().isAnchor())
                        continue;
                    QTextCharFormat link;
                    link.setAnchor(true);
                    QUrl url;
                    url.setScheme(QString::fromLatin1(NotesDocument::FileScheme));
                    url.setPath(path);
                    link.setAnchorHref(url.toString(QUrl::FullyEncoded));
                    cursor.mergeCharFormat(link);
                }
        }
    }
}

QImage standIn(const QUrl& address)
{
    const qreal ratio = 2;
    const QSize size(px(420), px(30));
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setPen(theme::colour(ThemeRole::BorderStrong));
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1));
    const QFont font = theme::font(TextStyle::Secondary);
    painter.setFont(font);
    painter.setPen(theme::colour(ThemeRole::Muted));
    const QString words = QCoreApplication::translate("NotesDocument", "Image, not loaded: %1").arg(address.toDisplayString());
    painter.drawText(QRect(QPoint(px(8), 0), size - QSize(px(16), 0)), Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(words, Qt::ElideMiddle, size.width() - px(16)));
    return image;
}

}

QVariant NotesDocument::loadResource(int type, const QUrl& name)
{
    return type == QTextDocument::ImageResource ? QVariant(standIn(name)) : QVariant(QByteArray());
}

void NotesDocument::follow()
{
    setDefaultFont(theme::font(TextStyle::Reading));
    setIndentWidth(px(20));
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isItem = block.textList() != nullptr;
        format.setLineHeight(level > 0 ? 100 : 140, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(block.blockNumber() == 0 ? 0 : level == 1 ? px(18) : level > 1 ? px(14) : isItem ? px(2) : px(6));
        format.setBottomMargin(level > 0 ? px(4) : isItem ? px(2) : px(6));
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat look;
            if (level > 0) {
                const QFont font = theme::font(level == 1 ? TextStyle::PageTitle : TextStyle::Title);
                look.setProperty(QTextFormat::FontSizeAdjustment, 0);
                look.setFontPointSize(font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * 0.75);
                look.setFontWeight(QFont::DemiBold);
            } else if (fragment.charFormat().fontFixedPitch()) {
                look.setFontFamilies({theme::font(TextStyle::Code).family()});
                look.setFontPointSize(theme::font(TextStyle::Code).pointSizeF() > 0 ? theme::font(TextStyle::Code).pointSizeF()
                                                                                    : theme::font(TextStyle::Code).pixelSize() * 0.75);
            }
            if (fragment.charFormat().isAnchor()) {
                look.setForeground(theme::colour(ThemeRole::Accent));
                look.setFontUnderline(!fragment.charFormat().anchorHref().startsWith(QLatin1StringView(FileScheme)));
            } else {
                look.setForeground(theme::colour(ThemeRole::Text));
            }
            cursor.mergeCharFormat(look);
        }
    }
    cursor.endEditBlock();
}

Result<BuiltNotes> buildNotes(const QString& markdown, const QStringList& changedFiles, QThread* home, const std::stop_token& stop)
{
    BuiltNotes built;
    const QByteArray bytes = markdown.toUtf8();
    built.cutBytes = std::max<qint64>(0, bytes.size() - limits::MarkdownBytes);
    built.document = std::make_unique<NotesDocument>();
    built.document->setUndoRedoEnabled(false);
    built.document->setMarkdown(visibleText(built.cutBytes > 0 ? QString::fromUtf8(bytes.left(limits::MarkdownBytes)) : markdown),
                                QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    if (stop.stop_requested())
        return std::unexpected(Error::cancelled());
    disarmLinks(*built.document);
    linkFiles(*built.document, changedFiles, stop);
    if (stop.stop_requested())
        return std::unexpected(Error::cancelled());
    built.document->moveToThread(home);
    return built;
}

}
