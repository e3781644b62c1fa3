// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/policy/policyview.h"

#include "domain/listed.h"
#include "governance/approvers.h"
#include "governance/preflight.h"
#include "theme/theme.h"
#include "theme/widgets/labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

using theme::px;
using theme::TextLabel;
using theme::TextStyle;
using theme::ThemeRole;
using namespace Qt::StringLiterals;

namespace {

// Where the words of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyView)
};

// Names left, what is asked right.
class Facts {
public:
    Facts(const QString& heading, QVBoxLayout& column, QWidget* parent) : m_parent(parent)
    {
        column.addWidget(new theme::SectionLabel(heading, parent));
        column.addLayout(m_grid = new QGridLayout);
        m_grid->setHorizontalSpacing(px(14));
        m_grid->setVerticalSpacing(px(4));
        m_grid->setColumnMinimumWidth(0, px(150));
        m_grid->setColumnStretch(1, 1);
        column.addSpacing(px(14));
    }
    void add(const QString& name, const QString& value)
    {
        const int row = m_grid->rowCount();
        auto* words = new TextLabel(value.isEmpty() ? Words::tr("nothing") : value, TextStyle::Body,
                                    value.isEmpty() ? ThemeRole::Muted : ThemeRole::Text, m_parent);
        words->setWordWrap(true);
        m_grid->addWidget(new TextLabel(name, TextStyle::Secondary, ThemeRole::Muted, m_parent), row, 0, Qt::AlignTop);
        m_grid->addWidget(words, row, 1);
    }
    template <class Range> void list(const QString& name, const Range& range, const std::function<QString(const typename Range::value_type&)>& label)
    {
        QStringList words;
        for (const auto& value : range)
            words << label(value);
        add(name, listed(words));
    }
    void checklists(const std::map<Role, std::vector<ChecklistItem>>& lists)
    {
        for (const auto& [role, items] : lists) {
            QStringList lines;
            for (const ChecklistItem& item : items)
                lines << u"• "_s + (item.sentence ? Words::tr("%1 (with a sentence)").arg(shownWords(item.text)) : shownWords(item.text));
            add(Words::tr("Checklist of %1").arg(labelOf(role)), lines.join(u'\n'));
        }
    }

private:
    QWidget* m_parent;
    QGridLayout* m_grid;
};

QString headingOf(Gate gate, Tier tier)
{
    return Words::tr("%1 · tier %2").arg(labelOf(gate), labelOf(tier));
}

}

PolicyView::PolicyView(const QString& accessibleName, QWidget* parent) : QScrollArea(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PolicyView::renew(const std::function<void(QWidget&, QVBoxLayout&)>& write)
{
    // Whole before it comes in: what is written into a page that is shown already is squeezed into the room that was there before.
    auto content = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(content.get());
    column->setContentsMargins(px(18), px(14), px(18), px(14));
    column->setSpacing(px(6));
    write(*content, *column);
    column->addStretch(1);
    setWidget(content.release()); // the former one goes
    widget()->show(); // a scroll area that is shown already does not do it
}

void PolicyView::show(const Policy& policy)
{
    renew([&policy](QWidget& content, QVBoxLayout& column) {
        for (const auto& [tier, gate] : policy.gateA) {
            Facts facts(headingOf(Gate::A, tier), column, &content);
            facts.add(Words::tr("Roles"), governance::wordsOf(gate.approvers()));
            facts.add(Words::tr("A routine change asks"), gate.routine ? governance::wordsOf(*gate.routine) : Words::tr("the same as any other"));
            facts.list(Words::tr("Elements"), gate.elements, [](const Element& each) { return labelOf(each); });
            facts.list(Words::tr("Needs"), gate.needs, governance::labelOfNeed);
            facts.list(Words::tr("Custom fields"), gate.fields, [](const QString& name) { return name; });
            facts.list(Words::tr("Thresholds"), gate.thresholds, [](const Threshold& each) { return wordsOf(each); });
            facts.list(Words::tr("May be waived"), gate.waivable, governance::labelOfNeed);
            facts.add(Words::tr("Due within"), Words::tr("%n day(s)", nullptr, gate.dueDays));
            facts.add(Words::tr("An approval counts"), Words::tr("%n day(s)", nullptr, gate.approvalDays));
            facts.checklists(gate.checklists);
        }
        for (const auto& [tier, gate] : policy.gateB) {
            Facts facts(headingOf(Gate::B, tier), column, &content);
            facts.add(Words::tr("Roles"), governance::wordsOf(gate.approvers()));
            facts.list(Words::tr("Evidence"), gate.evidence, [](const EvidenceKind& each) { return labelOf(each); });
            facts.add(Words::tr("Due within"), Words::tr("%n day(s)", nullptr, gate.dueDays));
            facts.add(Words::tr("Next review within"), Words::tr("%n month(s)", nullptr, gate.reviewMonths));
            facts.checklists(gate.checklists);
        }
    });
}

void PolicyView::showChanges(const std::vector<governance::PolicyChange>& changes, const QString& none,
                             const std::vector<governance::UnmetGate>& unmet)
{
    renew([&](QWidget& content, QVBoxLayout& column) {
        const auto line = [&](const QString& text, ThemeRole ink) {
            auto* label = new TextLabel(text, TextStyle::Body, ink, &content);
            label->setWordWrap(true);
            return label;
        };
        if (!unmet.empty()) {
            column.addWidget(new theme::SectionLabel(Words::tr("Gates that nobody here could meet"), &content));
            for (const governance::UnmetGate& gate : unmet)
                column.addWidget(line(gate.sentence, ThemeRole::Text));
            column.addSpacing(px(10));
        }
        if (changes.empty())
            column.addWidget(line(none, ThemeRole::Muted));
        else
            column.addWidget(new TextLabel(governance::countOf(changes), TextStyle::Secondary, ThemeRole::Muted, &content));
        for (const governance::PolicyChange& change : changes) {
            column.addWidget(new theme::SectionLabel(headingOf(change.gate, change.tier), &content));
            auto* grid = new QGridLayout;
            grid->setHorizontalSpacing(px(14));
            grid->setVerticalSpacing(px(4));
            grid->setColumnMinimumWidth(0, px(60));
            grid->setColumnStretch(1, 1);
            for (const governance::RuleChange& rule : change.rules) {
                const int row = grid->rowCount();
                const bool isLooser = rule.bearing == governance::Bearing::Looser;
                grid->addWidget(new TextLabel(governance::labelOf(rule.bearing), TextStyle::Secondary,
                                              isLooser ? ThemeRole::Warning : ThemeRole::Muted, &content),
                                row, 0, Qt::AlignTop);
                grid->addWidget(line(rule.sentence, ThemeRole::Text), row, 1);
            }
            column.addLayout(grid);
            column.addSpacing(px(10));
        }
    });
}

}
