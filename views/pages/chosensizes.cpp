// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chosensizes.h"

#include "theme/theme.h"

#include <QEvent>
#include <QSplitter>
#include <algorithm>

namespace gatehouse::pages {

namespace {

constexpr int Measure = 1000;
constexpr int WidestPane = 520; // screens, "Other widths"

}

ChosenSizes::ChosenSizes(QSplitter& splitter, const QList<int>& sizes) : QObject(&splitter), m_splitter(splitter)
{
    choose(sizes);
    connect(&splitter, &QSplitter::splitterMoved, this, &ChosenSizes::remember);
    // After the parts have been laid out for the new size.
    connect(&theme::Theme::current(), &theme::Theme::changed, this, &ChosenSizes::apply, Qt::QueuedConnection);
}

void ChosenSizes::choose(const QList<int>& sizes)
{
    if (!m_isByHand)
        keep(sizes);
}

void ChosenSizes::keep(const QList<int>& sizes)
{
    m_sizes.clear();
    for (const int size : sizes)
        m_sizes << qreal(size) * Measure / theme::px(Measure);
    m_splitter.setSizes(sizes);
}

void ChosenSizes::growLast(int design, int before)
{
    m_last = design;
    m_before = before;
    m_splitter.installEventFilter(this);
    grow();
}

void ChosenSizes::grow()
{
    const int wide = m_splitter.width() - m_splitter.handleWidth();
    const int last = std::clamp(wide - theme::px(m_before), theme::px(m_last), theme::px(std::max(m_last, WidestPane)));
    choose({std::max(0, wide - last), last});
}

bool ChosenSizes::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        grow();
    return QObject::eventFilter(watched, event);
}

void ChosenSizes::apply()
{
    if (m_last > 0 && !m_isByHand)
        return grow();
    QList<int> sizes;
    for (const qreal size : std::as_const(m_sizes))
        sizes << qRound(size * theme::px(Measure) / Measure);
    m_splitter.setSizes(sizes);
}

QVariant ChosenSizes::saveState() const
{
    QVariantList sizes;
    if (m_isByHand)
        for (const qreal size : m_sizes)
            sizes << size;
    return sizes;
}

void ChosenSizes::restoreState(const QVariant& state)
{
    const QVariantList sizes = state.toList();
    if (sizes.size() != m_sizes.size())
        return;
    for (qsizetype i = 0; i < sizes.size(); ++i)
        m_sizes[i] = sizes[i].toReal();
    m_isByHand = true;
    apply();
}

void ChosenSizes::remember()
{
    // A part that is hidden has no size; what was chosen for it stays.
    if (const QList<int> sizes = m_splitter.sizes(); !sizes.contains(0)) {
        m_isByHand = true;
        keep(sizes);
    }
}

}
