// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importing/importnotices.h"

#include "intake/folder/names.h"
#include "theme/icons.h"
#include "theme/widgets/labels.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace theme;

namespace {

constexpr std::size_t FindsShown = 4;

}

SecretsNotice::SecretsNotice(QWidget* parent)
    : Panel(ThemeRole::WarningTint, Qt::BottomEdge, parent)
    , m_sentence(new TextLabel(QString(), TextStyle::Strong, ThemeRole::Warning, this))
    , m_finds(new TextLabel(QString(), TextStyle::Code, ThemeRole::Text, this))
    , m_seen(new QCheckBox(tr("I have looked at them: they may be kept in the registry, where nothing is ever removed"), this))
{
    setAccessibleName(tr("Text that looks like a secret"));
    m_finds->setWordWrap(true);
    m_seen->setAccessibleName(m_seen->text());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(space::PageMargin), px(space::Small), px(space::PageMargin), px(space::Small));
    row->setSpacing(px(space::Small));
    row->addWidget(new IconLabel(QStringLiteral("warning"), ThemeRole::Warning, 17, this), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(px(space::Tiny));
    column->addWidget(m_sentence);
    column->addWidget(m_finds);
    column->addWidget(m_seen);
    row->addLayout(column, 1);
    connect(m_seen, &QCheckBox::toggled, this, &SecretsNotice::acknowledged);
    hide();
}

void SecretsNotice::show(const intake::ImportPlan& plan)
{
    setVisible(!plan.secrets.empty());
    if (plan.secrets == m_shown)
        return;
    m_shown = plan.secrets;
    m_seen->setChecked(false);
    const auto count = int(plan.secrets.size());
    m_sentence->setText(plan.moreSecrets ? tr("More than %n places look like secrets", nullptr, count)
                                         : tr("%n places look like secrets", nullptr, count));
    QStringList lines;
    for (const intake::SecretHit& hit : plan.secrets) {
        if (lines.size() == qsizetype(FindsShown))
            break;
        lines << tr("%1, line %2: %3 %4").arg(shown(hit.path)).arg(hit.line).arg(hit.kind, hit.masked);
    }
    if (plan.secrets.size() > FindsShown)
        lines << tr("and %n more; the list of files marks them", nullptr, int(plan.secrets.size() - FindsShown));
    m_finds->setText(lines.join(u'\n'));
}

RefusedNotice::RefusedNotice(QWidget* parent)
    : Panel(ThemeRole::Surface, {}, parent)
    , m_sentence(new TextLabel(QString(), TextStyle::Strong, ThemeRole::Critical, this))
    , m_refusals(new QListWidget(this))
    , m_retry(new QPushButton(icon(QStringLiteral("view-refresh")), tr("Look again"), this))
{
    m_sentence->setWordWrap(true);
    m_refusals->setAccessibleName(tr("What stands in the way"));
    m_refusals->setWordWrap(true);
    m_refusals->setFrameShape(QFrame::NoFrame);
    m_refusals->setSpacing(px(2));
    m_retry->setAccessibleName(tr("Look again"));
    m_retry->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::PageMargin), px(space::Large), px(space::PageMargin), px(space::Large));
    column->setSpacing(px(space::Medium));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(space::Small));
    head->addWidget(new IconLabel(QStringLiteral("blocker"), ThemeRole::Critical, 20, this), 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    column->addLayout(head);
    column->addWidget(m_refusals, 1);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    connect(m_retry, &QPushButton::clicked, this, &RefusedNotice::retried);
}

void RefusedNotice::show(const Error& error)
{
    // The error's sentence repeats its obstacles from the second line on; here they are the list.
    m_sentence->setText(error.obstacles.empty() ? error.sentence : error.sentence.section(u'\n', 0, 0));
    m_refusals->clear();
    for (const Obstacle& refusal : error.obstacles)
        m_refusals->addItem(refusal.sentence);
    m_refusals->setVisible(m_refusals->count() > 0);
    if (m_refusals->count() > 0)
        m_refusals->setCurrentRow(0);
}

}
