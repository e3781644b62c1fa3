// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/factslayout.h"

#include "domain/listed.h"
#include "items/resultcells.h"
#include "theme/style/looks.h"
#include "theme/widgets/panel.h"

#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <algorithm>

namespace gatehouse::pages::facts {

using namespace theme;
using namespace Qt::StringLiterals;

TextLabel* words(const QString& text, ThemeRole role, TextStyle style)
{
    auto* label = new TextLabel(text, style, role);
    label->setWordWrap(true);
    return label;
}

namespace {

// A name as long as names may be is cut rather than widening the pane; the whole stands in its tool tip then.
class LinkButton : public QPushButton {
public:
    using QPushButton::QPushButton;
    [[nodiscard]] QSize minimumSizeHint() const override { return {std::min(sizeHint().width(), px(64)), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        if (isCut()) {
            const int around = sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
            option.text = fontMetrics().elidedText(text(), Qt::ElideMiddle, width() - around, Qt::TextShowMnemonic);
        }
        QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
    }
    void resizeEvent(QResizeEvent* event) override
    {
        QPushButton::resizeEvent(event);
        setToolTip(isCut() ? plainToolTip(accessibleName()) : QString());
    }

private:
    [[nodiscard]] bool isCut() const { return width() < sizeHint().width(); }
};

}

QPushButton* link(const QString& text)
{
    auto* button = new LinkButton(QString(text).replace(u'&', u"&&"_s));
    setButtonLook(button, ButtonLook::Link);
    setSmall(button);
    button->setAccessibleName(text);
    return button;
}

QVBoxLayout* addSection(QVBoxLayout& column, const QString& title)
{
    column.addWidget(new Line(Qt::Horizontal));
    auto* section = new QVBoxLayout;
    section->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    section->setSpacing(px(6));
    section->addWidget(new SectionLabel(title));
    column.addLayout(section);
    return section;
}

QFormLayout* addForm(QVBoxLayout& section)
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(px(space::Medium));
    form->setVerticalSpacing(px(6));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    section.addLayout(form);
    return form;
}

void addFact(QFormLayout& form, const QString& name, QWidget* value)
{
    auto* label = new TextLabel(name, TextStyle::Body, ThemeRole::Muted);
    label->setBuddy(value);
    form.addRow(label, value);
}

void addFact(QFormLayout& form, const QString& name, const QString& text, TextStyle style, ThemeRole role)
{
    TextLabel* value = words(text, role, style);
    value->setAccessibleName(withValue(name, text));
    addFact(form, name, value);
}

QWidget* strip(ThemeRole ground, ThemeRole ink, const QString& icon, const QStringList& sentences)
{
    auto* panel = new Panel(ground, Qt::TopEdge | Qt::BottomEdge);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(space::PaneMargin), px(space::Small), px(space::PaneMargin), px(space::Small));
    row->setSpacing(px(space::Small));
    row->addWidget(new IconLabel(icon, ink, 17), 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(px(3));
    for (const QString& sentence : sentences)
        lines->addWidget(words(sentence));
    row->addLayout(lines, 1);
    panel->setAccessibleName(inSequence(sentences));
    return panel;
}

QHBoxLayout* chipRow(const registry::LiveModel& live)
{
    auto* chips = new QHBoxLayout;
    chips->setSpacing(px(6));
    const Chip state = chipOf(DeploymentState::Live);
    const bool isBad = live.usability == Usability::OnHold || live.usability == Usability::Unusable;
    chips->addWidget(new ChipLabel(isBad ? outlineOnly(state) : state));
    for (const items::RowChip& chip : items::chipsOf(live)) {
        switch (chip.kind) {
        case items::RowChip::Kind::Usability: chips->addWidget(new ChipLabel(chipOf(Usability(chip.value)))); break;
        case items::RowChip::Kind::Review: chips->addWidget(new ChipLabel(chipOf(ReviewState(chip.value)))); break;
        case items::RowChip::Kind::Flag: chips->addWidget(new ChipLabel(chipOf(items::RowFlag(chip.value)))); break;
        case items::RowChip::Kind::Deployment:
        case items::RowChip::Kind::Badge:
        case items::RowChip::Kind::FileStatus:
        case items::RowChip::Kind::Verdict: break;
        }
    }
    chips->addStretch(1);
    return chips;
}

}
