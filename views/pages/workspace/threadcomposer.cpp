// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/threadcomposer.h"

#include "domain/saysnothing.h"
#include "governance/commands/openthread.h"
#include "items/drafts.h"
#include "items/give.h"
#include "pages/workspace/commentedit.h"
#include "pages/workspace/threadcard.h"
#include "theme/style/looks.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/segmentedcontrol.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;

ThreadComposer::ThreadComposer(items::Desk& desk, const VersionName& version, const Anchor& anchor, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_version(version)
    , m_anchor(anchor)
    , m_kind(new SegmentedControl(tr("Kind of the comment"), {labelOf(ThreadKind::Note), labelOf(ThreadKind::Question), labelOf(ThreadKind::Blocker)},
                                  this))
    , m_text(new CommentEdit(tr("Comment, as Markdown"), 3, this))
    , m_send(new QPushButton(this))
    , m_hint(new TextLabel({}, TextStyle::Secondary, ThemeRole::Muted, this))
    , m_problem(new TextLabel({}, TextStyle::Secondary, ThemeRole::Critical, this))
{
    setObjectName(u"composer"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::Medium), px(space::Small), px(space::Medium), px(space::Small));
    column->setSpacing(px(6));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(space::Small));
    head->addWidget(new ElidedLabel(tr("About %1").arg(placeWords(anchor, anchor.line == 0)), TextStyle::Strong, ThemeRole::Text, Qt::ElideMiddle),
                    1);
    head->addWidget(m_kind);
    column->addLayout(head);
    column->addWidget(m_text);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(px(space::Small));
    m_hint->setWordWrap(true);
    foot->addWidget(m_hint, 1);
    auto* cancel = new QPushButton(tr("Later"), this);
    cancel->setToolTip(tr("What is written stays here until it is sent (Esc)"));
    cancel->setAccessibleName(tr("Later: keep what is written"));
    for (QPushButton* button : {cancel, m_send}) {
        button->setAutoDefault(false);
        setSmall(button);
        foot->addWidget(button, 0, Qt::AlignBottom);
    }
    setButtonLook(m_send, ButtonLook::Primary);
    column->addLayout(foot);
    setFocusProxy(m_text);
    const QVariantMap kept = items::keptDraft(desk, draftKey());
    m_kind->setCurrentIndex(kept.value(u"kind"_s).toInt());
    m_text->setPlainText(kept.value(u"text"_s).toString());
    connect(m_kind, &SegmentedControl::currentChanged, this, &ThreadComposer::judge);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ThreadComposer::judge);
    connect(m_text, &CommentEdit::sendRequested, m_send, &QPushButton::click);
    connect(m_text, &CommentEdit::left, this, &ThreadComposer::close);
    connect(m_send, &QPushButton::clicked, this, &ThreadComposer::send);
    connect(cancel, &QPushButton::clicked, this, &ThreadComposer::close);
    connect(&desk, &items::Desk::factsChanged, this, &ThreadComposer::judge);
    judge();
}

QString ThreadComposer::draftKey() const
{
    return u"comment/%1/%2/%3"_s.arg(m_version.text(), textOf(m_anchor), m_desk.session().actor().person);
}

ThreadKind ThreadComposer::kind() const
{
    return ThreadKind(m_kind->currentIndex());
}

void ThreadComposer::judge()
{
    switch (kind()) {
    case ThreadKind::Note:
        m_send->setText(tr("Write note"));
        m_hint->setText(tr("A note asks nothing of anybody."));
        break;
    case ThreadKind::Question:
        m_send->setText(tr("Ask"));
        m_hint->setText(tr("A question keeps gate A shut until somebody answers it."));
        break;
    case ThreadKind::Blocker:
        m_send->setText(tr("Block"));
        m_hint->setText(tr("A blocker keeps the gates shut until you resolve it."));
        break;
    }
    m_send->setAccessibleName(m_send->text());
    const QString text = m_text->text();
    items::keepDraft(m_desk, draftKey(),
                     text.trimmed().isEmpty() ? QVariantMap() : QVariantMap{{u"text"_s, text}, {u"kind"_s, m_kind->currentIndex()}});
    QString reason = whyNothingIsSent(m_desk);
    if (reason.isEmpty() && saysNothing(text))
        reason = tr("Write what there is to say.");
    m_send->setEnabled(reason.isEmpty() && !m_isGiving);
    m_send->setToolTip(plainToolTip(reason));
}

void ThreadComposer::send()
{
    m_isGiving = true;
    judge();
    items::give(m_desk, governance::OpenThread{m_version, kind(), m_anchor, m_text->text().trimmed()}, this,
                [this](const Result<registry::Receipt>& receipt) {
                    m_isGiving = false;
                    m_problem->setVisible(!receipt);
                    m_problem->setText(receipt ? QString() : tr("Nothing was recorded. %1").arg(receipt.error().sentence));
                    if (receipt) {
                        m_text->clear();
                        emit closed();
                    }
                    judge();
                });
}

void ThreadComposer::close()
{
    if (!m_isGiving)
        emit closed();
}

void ThreadComposer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(ThemeRole::Surface));
    painter.setPen(colour(ThemeRole::Accent));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}
