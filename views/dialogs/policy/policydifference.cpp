// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/policy/policydifference.h"

#include "dialogs/policy/policyview.h"
#include "intake/policytext.h"
#include "reading/readingpane.h"

#include <QCryptographicHash>
#include <QSplitter>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using Document = std::shared_ptr<const reading::ReadingDocument>;

namespace {

reading::FileVersion fileOf(const QByteArray& text, const QString& caption)
{
    return {text, {u"policy.yaml"_s, text.size(), Sha256::of(text)}, caption};
}

}

PolicyDifference::PolicyDifference(items::Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_question(this)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* both = new QSplitter(Qt::Vertical, this);
    both->setChildrenCollapsible(false);
    both->addWidget(m_words = new PolicyView(tr("What the next policy changes"), both));
    both->addWidget(m_text = new reading::ReadingPane(both));
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    column->addWidget(both);
}

void PolicyDifference::show(const std::vector<governance::PolicyChange>& changes, const std::vector<governance::UnmetGate>& unmet)
{
    m_words->showChanges(changes, tr("Asks the same as policy %1.").arg(labelOf(m_desk.facts().newestPolicy)), unmet);
}

void PolicyDifference::showText(const QString& draft)
{
    m_draft = draft;
    m_isStale = true;
    if (isVisible())
        compare();
}

void PolicyDifference::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        compare();
}

void PolicyDifference::compare()
{
    m_isStale = false;
    const Policy& newest = m_desk.facts().newestPolicy;
    const auto old = fileOf(intake::policyText(newest), tr("Policy %1").arg(labelOf(newest)));
    const auto now = fileOf(m_draft.toUtf8(), tr("Next policy"));
    m_question.run<Document>(
        m_desk.workers(),
        [old, now](const std::stop_token&) {
            return reading::comparison(old, now).transform(
                [](reading::ReadingDocument document) -> Document { return std::make_shared<const reading::ReadingDocument>(std::move(document)); });
        },
        [this](const Result<Document>& document) {
            if (document)
                m_text->canvas().setDocument(*document);
        });
}

}
