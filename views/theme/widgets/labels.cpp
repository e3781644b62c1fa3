// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/labels.h"

#include "domain/shownname.h"
#include "theme/icons.h"
#include "theme/paint/marks.h"
#include "theme/paint/sides.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeySequence>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStringTokenizer>
#include <QTextLayout>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace gatehouse::theme {

namespace {

constexpr int LongWord = 12; // characters; a label is never narrower than one of so many

// Lines as wide as there is room, broken between words where that is possible. Returns their height.
qreal layOut(QTextLayout& layout, int width, const QString& text)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

}

TextLabel::TextLabel(const QString& text, TextStyle style, ThemeRole role, QWidget* parent)
    : QLabel(visibleText(text), parent)
    , m_style(style)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    follow();
    connect(&Theme::current(), &Theme::changed, this, &TextLabel::follow); // a font of its own gets no word of another size of the text
}

void TextLabel::setText(const QString& text)
{
    QLabel::setText(visibleText(text));
}

void TextLabel::setRole(ThemeRole role)
{
    m_role = role;
    follow();
}

void TextLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    follow();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ApplicationFontChange:
        if (!m_isFollowing)
            follow();
        break;
    default: break;
    }
}

void TextLabel::follow()
{
    // Setting font and palette are changes, too.
    const QScopedValueRollback guard(m_isFollowing, true);
    setFont(theme::font(m_style));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour(m_role));
    own.setColor(QPalette::Text, colour(m_role));
    setPalette(own);
}

bool TextLabel::breaksAt(int width) const
{
    if (!wordWrap() || textInteractionFlags().testAnyFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard))
        return false;
    const QString all = text();
    const auto words = QStringTokenizer(all, u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words,
                               [&](QStringView word) { return word.size() > LongWord && fontMetrics().horizontalAdvance(word.toString()) > width; });
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return wordWrap() ? QSize(std::min(hint.width(), fontMetrics().averageCharWidth() * LongWord), hint.height()) : hint;
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins around = contentsMargins() + QMargins(margin(), margin(), margin(), margin());
    const int room = width - around.left() - around.right();
    if (!breaksAt(room))
        return QLabel::heightForWidth(width);
    QTextLayout layout(text(), font());
    return around.top() + around.bottom() + int(std::ceil(layOut(layout, room, text())));
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    const QRect place = contentsRect().marginsRemoved(QMargins(margin(), margin(), margin(), margin()));
    if (!breaksAt(place.width()))
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    QTextLayout layout(text(), font());
    const qreal height = layOut(layout, place.width(), text());
    const qreal spare = place.height() - height;
    layout.draw(&painter, QPointF(place.left(), place.top() + (alignment().testFlag(Qt::AlignVCenter) ? std::max(0.0, spare / 2) : 0)));
}

SectionLabel::SectionLabel(const QString& text, QWidget* parent) : TextLabel(text, TextStyle::ColumnHead, ThemeRole::Muted, parent) {}

ElidedLabel::ElidedLabel(const QString& text, TextStyle style, ThemeRole role, Qt::TextElideMode mode, QWidget* parent)
    : TextLabel(text, style, role, parent)
    , m_mode(mode)
{}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, fontMetrics().height()};
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect place = contentsRect();
    drawWords(painter, place, isElided() ? fontMetrics().elidedText(text(), m_mode, place.width()) : text(), alignment());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isElided())
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return TextLabel::event(event);
}

ChipLabel::ChipLabel(const Chip& chip, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(chip);
}

void ChipLabel::setChip(const Chip& chip)
{
    m_chip = chip;
    setAccessibleName(chip.struckThrough ? tr("%1, outdated").arg(chip.word) : chip.word);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_chip);
}

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip);
}

void ChipLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

TierLabel::TierLabel(Tier tier, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTier(tier);
}

void TierLabel::setTier(Tier tier)
{
    m_tier = tier;
    setAccessibleName(tr("Risk tier: %1").arg(labelOf(tier)));
    updateGeometry();
    update();
}

QSize TierLabel::sizeHint() const
{
    return tierSize(m_tier);
}

void TierLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTier(painter, rect(), m_tier);
}

PersonLabel::PersonLabel(const QString& name, const QString& detail, bool isMe, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setPerson(name, detail, isMe);
}

void PersonLabel::setPerson(const QString& name, const QString& detail, bool isMe)
{
    m_name = name;
    m_detail = detail;
    m_isMe = isMe;
    setAccessibleName(detail.isEmpty() ? name : tr("%1, %2").arg(name, detail));
    setToolTip(plainToolTip(accessibleName()));
    updateGeometry();
    update();
}

QSize PersonLabel::sizeHint() const
{
    int wide = avatarSide() + px(7) + QFontMetrics(theme::font(TextStyle::Strong)).horizontalAdvance(m_name);
    if (!m_detail.isEmpty())
        wide += px(6) + QFontMetrics(theme::font(TextStyle::Secondary)).horizontalAdvance(m_detail);
    return {wide + px(2), avatarSide() + px(2)};
}

QSize PersonLabel::minimumSizeHint() const
{
    return {avatarSide() + px(2), avatarSide() + px(2)};
}

void PersonLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = avatarSide();
    const Sides sides(painter, rect());
    paintAvatar(painter, sides(QRect(0, (height() - side) / 2, side, side)), m_name, m_isMe);
    QRect place = rect().adjusted(side + px(7), 0, 0, 0);
    const auto write = [&](const QString& words, TextStyle style, ThemeRole role) {
        const QFontMetrics metrics(theme::font(style));
        painter.setFont(theme::font(style));
        painter.setPen(colour(role));
        drawWords(painter, sides(place), metrics.elidedText(words, Qt::ElideRight, place.width()));
        place.setLeft(place.left() + metrics.horizontalAdvance(words) + px(6));
    };
    write(m_name, m_isMe ? TextStyle::Strong : TextStyle::Body, ThemeRole::Text);
    if (place.width() > 0)
        write(m_detail, TextStyle::Secondary, ThemeRole::Muted);
}

IconLabel::IconLabel(const QString& icon, ThemeRole role, int designSide, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role)
    , m_side(designSide)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& icon, ThemeRole role)
{
    m_icon = icon;
    m_role = role;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {px(m_side), px(m_side)};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, colour(isEnabled() ? m_role : ThemeRole::Faint));
}

KeyLabel::KeyLabel(const QKeySequence& keys, QWidget* parent) : QWidget(parent), m_keys(keyWords(keys))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_keys);
}

QSize KeyLabel::sizeHint() const
{
    return keySize(m_keys);
}

void KeyLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKey(painter, rect(), m_keys);
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(text.toHtmlEscaped());
}

QString keyWords(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText).replace(u'+', u' ').simplified();
}

}
