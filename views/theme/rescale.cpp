// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/rescale.h"

#include <QApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLayout>
#include <QVariant>
#include <algorithm>

namespace gatehouse::theme {

namespace {

// Lengths of a thing without rounding, beside the whole pixels that were made of them: who finds other pixels there knows that
// somebody else has set them since.
struct Exact {
    QList<qreal> lengths;
    QList<int> pixels;
};

constexpr const char* Kept = "gatehouseLengths";
constexpr qsizetype OfWidget = 4, OfMargins = 4;

QList<int> lengthsOf(const QWidget& widget)
{
    QList<int> lengths{widget.minimumWidth(), widget.minimumHeight(), widget.maximumWidth(), widget.maximumHeight()};
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        for (int i = 0; i < header->count(); ++i)
            lengths << (header->sectionResizeMode(i) == QHeaderView::Interactive ? header->sectionSize(i) : 0);
    return lengths;
}

void setLengths(QWidget& widget, const QList<int>& lengths)
{
    widget.setMinimumSize(std::min(lengths[0], lengths[2]), std::min(lengths[1], lengths[3]));
    widget.setMaximumSize(lengths[2], lengths[3]);
    if (auto* header = qobject_cast<QHeaderView*>(&widget))
        for (int i = 0; i < header->count(); ++i)
            if (const int length = lengths[OfWidget + i]; length > 0)
                header->resizeSection(i, length);
}

QList<int> lengthsOf(const QLayout& layout)
{
    const QMargins around = layout.contentsMargins();
    QList<int> lengths{around.left(), around.top(), around.right(), around.bottom()};
    if (const auto* form = qobject_cast<const QFormLayout*>(&layout))
        lengths << form->horizontalSpacing() << form->verticalSpacing();
    else if (const auto* grid = qobject_cast<const QGridLayout*>(&layout))
        lengths << grid->horizontalSpacing() << grid->verticalSpacing();
    else
        lengths << layout.spacing();
    return lengths;
}

void setLengths(QLayout& layout, const QList<int>& lengths)
{
    // Set by hand they no longer follow the style.
    if (const QMargins around(lengths[0], lengths[1], lengths[2], lengths[3]); around != layout.contentsMargins())
        layout.setContentsMargins(around);
    if (lengths == lengthsOf(layout))
        return;
    if (auto* form = qobject_cast<QFormLayout*>(&layout)) {
        form->setHorizontalSpacing(lengths[OfMargins]);
        form->setVerticalSpacing(lengths[OfMargins + 1]);
    } else if (auto* grid = qobject_cast<QGridLayout*>(&layout)) {
        grid->setHorizontalSpacing(lengths[OfMargins]);
        grid->setVerticalSpacing(lengths[OfMargins + 1]);
    } else {
        layout.setSpacing(lengths[OfMargins]);
    }
}

QList<int> measured(const QObject& thing)
{
    const auto* widget = qobject_cast<const QWidget*>(&thing);
    return widget != nullptr ? lengthsOf(*widget) : lengthsOf(static_cast<const QLayout&>(thing));
}

}

Rescale::Rescale(qreal ratio) : m_ratio(ratio)
{
    const auto measure = [this](QObject* thing) { m_measured.push_back({thing, measured(*thing)}); };
    for (QWidget* widget : QApplication::allWidgets()) {
        if (widget->objectName().startsWith(QLatin1StringView("qt_"))) // Qt's own parts measure themselves
            continue;
        if (!widget->isWindow()) // its layout sees to a window's least size
            measure(widget);
        for (QLayout* layout : widget->findChildren<QLayout*>(Qt::FindDirectChildrenOnly)) {
            measure(layout);
            for (QLayout* inner : layout->findChildren<QLayout*>())
                measure(inner);
        }
    }
}

void Rescale::apply() const
{
    for (const Measured& before : m_measured) {
        if (before.thing.isNull())
            continue;
        QObject& thing = *before.thing;
        const QList<int> now = measured(thing);
        const Exact last = thing.property(Kept).value<Exact>();
        Exact next{QList<qreal>(now.size()), QList<int>(now.size())};
        QList<int> wanted = now;
        for (qsizetype i = 0; i < std::min(now.size(), before.lengths.size()); ++i) {
            const int length = before.lengths[i];
            if (length <= 1 || length >= QWIDGETSIZE_MAX || now[i] != length)
                continue;
            next.lengths[i] = (last.pixels.value(i) == length ? last.lengths[i] : length) * m_ratio;
            next.pixels[i] = wanted[i] = std::max(1, qRound(next.lengths[i]));
        }
        if (wanted == now)
            continue;
        thing.setProperty(Kept, QVariant::fromValue(next));
        if (auto* widget = qobject_cast<QWidget*>(&thing))
            setLengths(*widget, wanted);
        else
            setLengths(static_cast<QLayout&>(thing), wanted);
    }
}

}
