// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint/marks.h"

#include "theme/icons.h"
#include "theme/paint/sides.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace gatehouse::theme {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal FrameHeight = 20, TierPadding = 5;

// Saves and restores the painter around a drawing, with smooth edges.
class Drawing {
public:
    explicit Drawing(QPainter& painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Drawing() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Drawing)

private:
    QPainter& m_painter;
};

// At the near side of a place, in the middle of its height.
QRect centred(const QPainter& painter, const QRect& rect, const QSize& size)
{
    return Sides(painter,
                 rect)(QRect(rect.left(), rect.top() + (rect.height() - size.height()) / 2, qMin(size.width(), rect.width()), size.height()));
}

int barsOf(Tier tier)
{
    switch (tier) {
    case Tier::Low: return 1;
    case Tier::Medium: return 2;
    case Tier::High: return 3;
    }
    return 0;
}

QFont tierFont(Tier tier)
{
    QFont result = font(TextStyle::Chip);
    if (tier == Tier::High)
        result.setWeight(QFont::DemiBold);
    return result;
}

ThemeRole inkOf(Severity severity)
{
    switch (severity) {
    case Severity::Minor: return ThemeRole::Muted;
    case Severity::Major: return ThemeRole::Warning;
    case Severity::Blocking: return ThemeRole::Critical;
    }
    return ThemeRole::Muted;
}

QFont severityFont(Severity severity)
{
    return font(severity == Severity::Minor ? TextStyle::Body : TextStyle::Strong);
}

QFont countFont()
{
    QFont result = font(TextStyle::Footnote);
    result.setWeight(QFont::DemiBold);
    return result;
}

}

QSize tierSize(Tier tier)
{
    const QFontMetrics metrics(tierFont(tier));
    return {px(TierPadding) * 2 + px(13) + px(4) + metrics.horizontalAdvance(labelOf(tier)), px(FrameHeight)};
}

int paintTier(QPainter& painter, const QRect& rect, Tier tier)
{
    const QRect box = centred(painter, rect, tierSize(tier));
    const Sides sides(painter, box);
    const Drawing drawing(painter);
    paintBox(painter, box, colour(ThemeRole::Surface), colour(ThemeRole::Border), px(3));
    const int bars = barsOf(tier);
    const QColor ink = colour(tier == Tier::High ? ThemeRole::Text : ThemeRole::Muted);
    const int bottom = box.bottom() + 1 - px(5);
    int x = box.left() + px(TierPadding);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int bar = 0; bar < 3; ++bar) {
        const int tall = px(4 + 3 * bar);
        painter.fillRect(sides(QRect(x, bottom - tall, px(3), tall)), bar < bars ? ink : colour(ThemeRole::Border));
        x += px(4);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    x = box.left() + px(TierPadding) + px(13) + px(4);
    painter.setFont(tierFont(tier));
    painter.setPen(ink);
    const QRect word(x, box.top(), box.right() - x - px(2), box.height());
    drawWords(painter, sides(word), QFontMetrics(tierFont(tier)).elidedText(labelOf(tier), Qt::ElideRight, word.width() + px(4)), Qt::AlignLeft,
              Qt::TextDontClip);
    return box.width();
}

QSize severitySize(Severity severity)
{
    const QFontMetrics metrics(severityFont(severity));
    return {px(14) + px(6) + metrics.horizontalAdvance(labelOf(severity)), metrics.height()};
}

int paintSeverity(QPainter& painter, const QRect& rect, Severity severity)
{
    const Drawing drawing(painter);
    const QColor ink = colour(inkOf(severity));
    const Sides sides(painter, rect);
    const QRectF sign = sides(QRect(rect.left(), rect.center().y() - px(7) + 1, px(14), px(14)));
    switch (severity) {
    case Severity::Minor: paintChevron(painter, sign, Direction::Down, ink); break;
    case Severity::Major: paintChevron(painter, sign, Direction::Up, ink); break;
    case Severity::Blocking:
        paintChevron(painter, sign.translated(0, -px(2.5)), Direction::Up, ink);
        paintChevron(painter, sign.translated(0, px(2.5)), Direction::Up, ink);
        break;
    }
    painter.setFont(severityFont(severity));
    painter.setPen(ink);
    const QRect word = rect.adjusted(px(14) + px(6), 0, 0, 0);
    drawWords(painter, sides(word), QFontMetrics(severityFont(severity)).elidedText(labelOf(severity), Qt::ElideRight, word.width()));
    return qMin(severitySize(severity).width(), rect.width());
}

QString initialsOf(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    const auto first = [](const QString& word) { return word.left(word.at(0).isHighSurrogate() ? 2 : 1).toUpper(); };
    if (words.size() > 1)
        return first(words.first()) + first(words.last());
    // One word: a Chinese name is called by its last characters, a service by its first letters.
    const QString& word = words.first();
    return word.at(0).script() == QChar::Script_Han ? word.right(1) : word.left(2).toUpper();
}

int avatarSide()
{
    return px(20);
}

void paintAvatar(QPainter& painter, const QRect& rect, const QString& name, bool isMe)
{
    const Drawing drawing(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(isMe ? ThemeRole::AccentFill : ThemeRole::Avatar));
    painter.drawEllipse(QRectF(rect));
    QFont face = font(TextStyle::Footnote);
    face.setPointSizeF(face.pointSizeF() * 0.41 * rect.height() / px(11));
    face.setWeight(QFont::Bold);
    painter.setFont(face);
    painter.setPen(colour(isMe ? ThemeRole::OnAccent : ThemeRole::Text));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, initialsOf(name));
}

QSize countSize(const QString& text)
{
    const QFontMetrics metrics(countFont());
    const int height = px(17);
    return {qMax(height, metrics.horizontalAdvance(text) + px(10)), height};
}

int paintCount(QPainter& painter, const QRect& rect, const QString& text, CountColours colours)
{
    const QRect box = centred(painter, rect, countSize(text));
    const Drawing drawing(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(colours.ground));
    painter.drawRoundedRect(QRectF(box), box.height() / 2.0, box.height() / 2.0);
    painter.setFont(countFont());
    painter.setPen(colour(colours.ink));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    return box.width();
}

void paintProgress(QPainter& painter, const QRect& rect, double share, ThemeRole fill)
{
    const Drawing drawing(painter);
    const int tall = px(6);
    QRectF bar = QRect(rect.left(), rect.top() + (rect.height() - tall) / 2, rect.width(), tall).toRectF();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(ThemeRole::Filler));
    painter.drawRoundedRect(bar, px(2), px(2));
    const qreal done = bar.width() * qBound(0.0, share, 1.0);
    if (painter.layoutDirection() == Qt::RightToLeft)
        bar.setLeft(bar.right() - done);
    else
        bar.setWidth(done);
    painter.setBrush(colour(fill));
    if (bar.width() >= 1)
        painter.drawRoundedRect(bar, px(2), px(2));
}

QSize keySize(const QString& keys)
{
    const QFontMetrics metrics(font(TextStyle::Footnote));
    return {metrics.horizontalAdvance(keys) + px(10), px(18)};
}

int paintKey(QPainter& painter, const QRect& rect, const QString& keys)
{
    const QRect box = centred(painter, rect, keySize(keys));
    const Drawing drawing(painter);
    paintBox(painter, box, colour(ThemeRole::Window), colour(ThemeRole::Border), px(3));
    painter.setFont(font(TextStyle::Footnote));
    painter.setPen(colour(ThemeRole::Muted));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, keys);
    return box.width();
}

void paintChevron(QPainter& painter, const QRectF& rect, Direction direction, const QColor& colour)
{
    const Drawing drawing(painter);
    const QPointF c = rect.center();
    const qreal half = qMin(rect.width(), rect.height()) * 0.27;
    const qreal depth = half / 2;
    QPolygonF line;
    switch (direction) {
    case Direction::Up: line << c + QPointF(-half, depth) << c + QPointF(0, -depth) << c + QPointF(half, depth); break;
    case Direction::Down: line << c + QPointF(-half, -depth) << c + QPointF(0, depth) << c + QPointF(half, -depth); break;
    case Direction::Left: line << c + QPointF(depth, -half) << c + QPointF(-depth, 0) << c + QPointF(depth, half); break;
    case Direction::Right: line << c + QPointF(-depth, -half) << c + QPointF(depth, 0) << c + QPointF(-depth, half); break;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void paintBox(QPainter& painter, const QRectF& rect, const QColor& ground, const QColor& line, qreal radius)
{
    const Drawing drawing(painter);
    painter.setPen(line.alpha() > 0 ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground.alpha() > 0 ? QBrush(ground) : QBrush(Qt::NoBrush));
    const QRectF box = line.alpha() > 0 ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    painter.drawRoundedRect(box, radius, radius);
}

}
