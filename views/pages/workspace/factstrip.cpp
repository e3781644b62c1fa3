// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/factstrip.h"

#include "theme/paint/sides.h"
#include "theme/rows/rowdelegate.h"
#include "theme/widgets/labels.h"

#include <QEvent>

namespace gatehouse::pages {

using theme::px;
using theme::ThemeRole;

namespace {

constexpr int IconSide = 16, Gap = 7, Between = 18;
constexpr std::size_t Most = 5;

}

FactStrip::FactStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("What is open"));
}

void FactStrip::setFacts(std::vector<items::OpenFact> facts)
{
    if (facts.size() > Most)
        facts.resize(Most);
    if (facts == m_facts)
        return;
    for (QWidget* widget : m_widgets)
        delete widget;
    m_widgets.clear();
    m_facts = std::move(facts);
    for (const items::OpenFact& fact : m_facts) {
        const ThemeRole ink = theme::inkOf(fact.tone);
        auto* icon = new theme::IconLabel(fact.icon, fact.tone == items::Tone::Plain ? ThemeRole::Muted : ink, IconSide, this);
        auto* text = new theme::TextLabel(fact.text, theme::TextStyle::Body, ink, this);
        text->setAccessibleName(fact.text);
        text->setAccessibleDescription(fact.details);
        const QString tip = theme::plainToolTip(fact.details.isEmpty() ? fact.text : fact.text + u'\n' + fact.details);
        for (QWidget* widget : {static_cast<QWidget*>(icon), static_cast<QWidget*>(text)}) {
            widget->setToolTip(tip);
            widget->show();
            m_widgets.push_back(widget);
        }
    }
    updateGeometry();
    place();
}

int FactStrip::widthOf(const items::OpenFact& fact, Form form) const
{
    const QString& words = form == Form::Whole ? fact.text : fact.brief;
    const bool hasWords = form != Form::IconOnly && !words.isEmpty();
    return px(IconSide) + (hasWords ? px(Gap) + QFontMetrics(theme::font(theme::TextStyle::Body)).horizontalAdvance(words) + px(2) : 0);
}

QSize FactStrip::sizeHint() const
{
    int wide = 0;
    for (const items::OpenFact& fact : m_facts)
        wide += widthOf(fact, Form::Whole) + px(Between);
    return {wide, px(theme::height::Control)};
}

QSize FactStrip::minimumSizeHint() const
{
    return {int(m_facts.size()) * px(IconSide + Between), px(theme::height::Control)};
}

void FactStrip::place()
{
    std::vector<Form> forms(m_facts.size(), Form::Whole);
    const auto total = [&] {
        int wide = 0;
        for (std::size_t i = 0; i < m_facts.size(); ++i)
            wide += widthOf(m_facts[i], forms[i]) + (i > 0 ? px(Between) : 0);
        return wide;
    };
    // The most pressing stand first and keep their words longest.
    for (const Form form : {Form::Brief, Form::IconOnly})
        for (std::size_t i = m_facts.size(); i-- > 0 && total() > width();)
            forms[i] = form;
    const theme::Sides sides(layoutDirection(), rect());
    int x = 0;
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        QWidget* icon = m_widgets[2 * i];
        auto* text = static_cast<theme::TextLabel*>(m_widgets[2 * i + 1]);
        icon->setGeometry(sides(QRect(x, (height() - px(IconSide)) / 2, px(IconSide), px(IconSide))));
        const int wide = widthOf(m_facts[i], forms[i]);
        text->setText(forms[i] == Form::Whole ? m_facts[i].text : forms[i] == Form::Brief ? m_facts[i].brief : QString());
        text->setGeometry(sides(QRect(x + px(IconSide + Gap), 0, std::max(0, wide - px(IconSide + Gap)), height())));
        x += wide + px(Between);
    }
}

void FactStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void FactStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_widgets.size() == 2 * m_facts.size())
        place();
}

}
