// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/findingsbox.h"

#include "dialogs/frame/fields.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/theme.h"
#include "theme/widgets/panel.h"
#include "theme/widgets/wraprow.h"

#include <QDateEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using theme::px;
using theme::ThemeRole;

namespace {

constexpr int DaysToMend = 30;
const QString FindingsKey = u"findings"_s;

QVariantMap toVariant(const FindingDraft& finding)
{
    return {{u"severity"_s, int(finding.severity)}, {u"owner"_s, finding.owner}, {u"due"_s, finding.due}, {u"text"_s, finding.text}};
}

FindingDraft findingFrom(const QVariantMap& map)
{
    return {Severity(map.value(u"severity"_s).toInt()), map.value(u"owner"_s).toString(), map.value(u"due"_s).toDate(),
            map.value(u"text"_s).toString()};
}

}

FindingsBox::FindingsBox(items::Desk& desk, const QString& owner, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_owner(owner)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(theme::space::Small));
    auto* more = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add finding"), this);
    more->setAccessibleName(tr("Add finding"));
    more->setAutoDefault(false);
    theme::setSmall(more);
    connect(more, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.back().text->setFocus();
    });
    m_layout->addWidget(more, 0, Qt::AlignLeft);
}

void FindingsBox::addRow()
{
    const int number = ++m_numbered;
    Row row;
    auto* panel = new theme::Panel(ThemeRole::Sunken, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge, this);
    row.widget = panel;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(px(10), px(theme::space::Small), px(10), px(theme::space::Small));
    column->setSpacing(px(6));
    row.text = new SentenceEdit(tr("Finding %1").arg(number), 2, panel);
    row.text->setPlaceholderText(tr("What is wrong, and what would mend it"));
    auto* first = new QHBoxLayout;
    first->setSpacing(px(theme::space::Small));
    first->addWidget(labelled(tr("&Finding %1").arg(number), row.text, {}, panel), 1);
    column->addLayout(first);
    auto* line = new theme::WrapRow;
    line->setSpacing(px(theme::space::Small));
    row.severity = choice(tr("Severity of finding %1").arg(number), {}, panel);
    for (const Severity severity : allOf<Severity>())
        row.severity->addItem(labelOf(severity), int(severity));
    row.severity->setCurrentIndex(0);
    row.owner = choice(tr("Owner of finding %1").arg(number), {}, panel);
    fillPeople(*row.owner, m_desk);
    choose(*row.owner, m_owner);
    row.due = new QDateEdit(m_desk.facts().now.date().addDays(DaysToMend), panel);
    row.due->setAccessibleName(tr("Due date of finding %1").arg(number));
    row.due->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    row.due->setCalendarPopup(true);
    keepFromWheel(*row.due);
    auto* cross = new QToolButton(panel);
    cross->setIcon(theme::icon(QStringLiteral("cross"), ThemeRole::Muted));
    cross->setAutoRaise(true);
    cross->setAccessibleName(tr("Remove finding %1").arg(number));
    cross->setToolTip(tr("Remove"));
    line->addWidget(labelled(tr("&Severity"), row.severity, {}, panel));
    line->addWidget(labelled(tr("&Owner"), row.owner, {}, panel));
    line->addWidget(labelled(tr("&Due date"), row.due, {}, panel));
    first->addWidget(cross, 0, Qt::AlignTop);
    column->addLayout(line);
    m_layout->insertWidget(m_layout->count() - 1, panel);
    panel->show();

    connect(row.text, &QPlainTextEdit::textChanged, this, &FindingsBox::changed);
    connect(row.severity, &QComboBox::currentIndexChanged, this, &FindingsBox::changed);
    connect(row.owner, &QComboBox::currentIndexChanged, this, &FindingsBox::changed);
    connect(row.due, &QDateEdit::dateChanged, this, &FindingsBox::changed);
    connect(cross, &QToolButton::clicked, this, [this, panel] { remove(panel); });
    m_rows.push_back(row);
    emit changed();
}

void FindingsBox::remove(QWidget* widget)
{
    std::erase_if(m_rows, [widget](const Row& row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    emit changed();
}

void FindingsBox::followPeople()
{
    for (const Row& row : m_rows)
        fillPeople(*row.owner, m_desk);
}

std::vector<FindingDraft> FindingsBox::findings() const
{
    std::vector<FindingDraft> findings;
    findings.reserve(m_rows.size());
    for (const Row& row : m_rows)
        findings.push_back({Severity(row.severity->currentData().toInt()), row.owner->currentData().toString(), row.due->date(), row.text->text()});
    return findings;
}

void FindingsBox::keep(QVariantMap& texts) const
{
    QVariantList kept;
    for (const FindingDraft& finding : findings())
        if (!finding.text.trimmed().isEmpty())
            kept << toVariant(finding);
    if (!kept.isEmpty())
        texts.insert(FindingsKey, kept);
}

bool FindingsBox::restore(const QVariantMap& texts)
{
    const QVariantList kept = texts.value(FindingsKey).toList();
    for (const QVariant& each : kept) {
        const FindingDraft finding = findingFrom(each.toMap());
        addRow();
        const Row& row = m_rows.back();
        row.text->setPlainText(finding.text);
        choose(*row.severity, int(finding.severity));
        choose(*row.owner, finding.owner);
        row.due->setDate(finding.due);
    }
    return !kept.isEmpty();
}

}
