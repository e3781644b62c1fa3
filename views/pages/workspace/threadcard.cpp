// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/threadcard.h"

#include "domain/listed.h"
#include "governance/commands/answerthread.h"
#include "governance/commands/resolvethread.h"
#include "governance/separation.h"
#include "items/dates.h"
#include "items/drafts.h"
#include "items/give.h"
#include "pages/factslayout.h"
#include "pages/workspace/commentedit.h"
#include "pages/workspace/commenttext.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;

namespace {

QString iconOf(ThreadKind kind)
{
    switch (kind) {
    case ThreadKind::Note: return u"note"_s;
    case ThreadKind::Question: return u"question"_s;
    case ThreadKind::Blocker: return u"blocker"_s;
    }
    Q_UNREACHABLE();
}

// What is still to be done has the colour of what it stops.
ThemeRole inkOf(const Thread& thread)
{
    return thread.isOpenBlocker() ? ThemeRole::Critical : thread.isOpenQuestion() ? ThemeRole::Warning : ThemeRole::Muted;
}

ThemeRole groundOf(const Thread& thread)
{
    return thread.isOpenBlocker() ? ThemeRole::CriticalTint : thread.isOpenQuestion() ? ThemeRole::WarningTint : ThemeRole::Sunken;
}

}

QString placeWords(const Anchor& anchor, bool withFile)
{
    if (anchor.element)
        return labelOf(*anchor.element);
    if (!anchor.metric.isEmpty())
        return ThreadCard::tr("metric %1").arg(anchor.metric);
    if (anchor.path.isEmpty())
        return ThreadCard::tr("the version");
    const QString lines = anchor.line == 0 ? QString()
        : anchor.lines > 1                 ? ThreadCard::tr("lines %1 to %2").arg(anchor.line).arg(anchor.line + anchor.lines - 1)
                                           : ThreadCard::tr("line %1").arg(anchor.line);
    if (!withFile)
        return lines.isEmpty() ? ThreadCard::tr("the whole file") : lines;
    return lines.isEmpty() ? anchor.path : ThreadCard::tr("%1, %2", "a file and its lines").arg(anchor.path, lines);
}

ThreadCard::ThreadCard(items::Desk& desk, const ShownThread& shown, QWidget* parent) : QWidget(parent), m_desk(desk), m_shown(shown)
{
    setObjectName(u"thread-%1"_s.arg(shown.thread.id.value));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    build();
    connect(&desk, &items::Desk::factsChanged, this, &ThreadCard::judge);
}

QString ThreadCard::draftKey() const
{
    return u"thread/%1/%2"_s.arg(m_shown.thread.id.value).arg(m_desk.session().actor().person);
}

void ThreadCard::show(const ShownThread& shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    build();
}

void ThreadCard::build()
{
    const QString typed = m_reply != nullptr ? m_reply->text() : items::keptDraft(m_desk, draftKey()).value(u"text"_s).toString();
    const bool hadFocus = m_reply != nullptr && m_reply->hasFocus();
    delete m_content;
    m_reply = nullptr;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    const governance::RegistryFacts& registry = m_desk.facts();
    for (const Comment& comment : m_shown.thread.comments) {
        auto* said = new QVBoxLayout;
        said->setContentsMargins(px(space::Medium), px(space::Small), px(space::Medium), px(space::Small));
        said->setSpacing(px(3));
        said->addWidget(new PersonLabel(governance::displayed(registry, comment.person), items::momentText(comment.at),
                                        comment.person == m_desk.session().actor().person));
        auto* text = new CommentText(comment.text.isEmpty() ? tr("(These words were redacted.)") : comment.text);
        connect(text, &CommentText::addressRequested, this, [this](const QUrl& address) {
            emit this->said(tr("A link in a comment leads to %1. It is not opened from here.").arg(address.toDisplayString()));
        });
        said->addWidget(text);
        column->addLayout(said);
        column->addWidget(new Line(Qt::Horizontal));
    }
    if (m_shown.thread.state != ThreadState::Resolved && !m_desk.session().pastObstacle()) {
        column->addWidget(foot());
        m_reply->setPlainText(typed);
        setFocusProxy(m_reply);
        if (hadFocus)
            m_reply->setFocus();
    } else {
        setFocusProxy(nullptr);
    }
    m_column->addWidget(m_content);
    setAccessibleName(withValue(u"%1 %2"_s.arg(labelOf(m_shown.thread.kind)).arg(m_shown.thread.id.value), m_shown.place));
    judge();
    updateGeometry();
    update();
}

QWidget* ThreadCard::head()
{
    const Thread& thread = m_shown.thread;
    auto* panel = new Panel(groundOf(thread), Qt::BottomEdge);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(space::Medium), px(5), px(space::Medium), px(6));
    row->setSpacing(px(space::Small));
    row->addWidget(new IconLabel(iconOf(thread.kind), inkOf(thread), 15));
    row->addWidget(new TextLabel(u"%1 %2"_s.arg(labelOf(thread.kind)).arg(thread.id.value), TextStyle::Strong, inkOf(thread)));
    if (m_shown.leads) {
        QPushButton* open = facts::link(m_shown.place);
        open->setAccessibleName(tr("Open %1").arg(m_shown.place));
        connect(open, &QPushButton::clicked, this, &ThreadCard::placeRequested);
        row->addWidget(open);
    } else {
        row->addWidget(new ElidedLabel(m_shown.place, TextStyle::Body, ThemeRole::Text, Qt::ElideMiddle), 1);
    }
    if (!m_shown.note.isEmpty())
        row->addWidget(
            new ElidedLabel(m_shown.note, TextStyle::Secondary, m_shown.isOutdated ? ThemeRole::Warning : ThemeRole::Muted, Qt::ElideRight), 1);
    row->addStretch();
    const QString by = thread.resolvedBy.isEmpty() ? QString() : governance::displayed(m_desk.facts(), thread.resolvedBy);
    row->addWidget(new TextLabel(by.isEmpty() ? labelOf(thread.state).toLower() : tr("resolved by %1").arg(by), TextStyle::Secondary, inkOf(thread)));
    return panel;
}

QWidget* ThreadCard::foot()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(px(space::Medium), px(space::Small), px(space::Medium), px(space::Small));
    column->setSpacing(px(4));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::Small));
    m_reply = new CommentEdit(tr("Reply in thread %1").arg(m_shown.thread.id.value), 1, panel);
    m_reply->setPlaceholderText(m_shown.thread.isOpenQuestion() ? tr("Answer, as Markdown") : tr("Reply, as Markdown"));
    m_answer = new QPushButton(m_shown.thread.isOpenQuestion() ? tr("Answer") : tr("Reply"), panel);
    m_resolve = new QPushButton(tr("Resolve"), panel);
    for (QPushButton* button : {m_answer, m_resolve}) {
        button->setAutoDefault(false);
        button->setAccessibleName(u"%1, %2 %3"_s.arg(button->text(), labelOf(m_shown.thread.kind)).arg(m_shown.thread.id.value));
        setSmall(button);
    }
    row->addWidget(m_reply, 1);
    row->addWidget(m_answer, 0, Qt::AlignBottom);
    row->addWidget(m_resolve, 0, Qt::AlignBottom);
    column->addLayout(row);
    m_problem = new TextLabel({}, TextStyle::Secondary, ThemeRole::Critical, panel);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    connect(m_reply, &QPlainTextEdit::textChanged, this, &ThreadCard::judge);
    connect(m_reply, &CommentEdit::sendRequested, m_answer, &QPushButton::click); // which a closed button does not hear
    connect(m_reply, &CommentEdit::left, this, [this] {
        if (parentWidget() != nullptr)
            parentWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_answer, &QPushButton::clicked, this, &ThreadCard::answer);
    connect(m_resolve, &QPushButton::clicked, this, &ThreadCard::resolve);
    return panel;
}

governance::ThreadFacts ThreadCard::facts() const
{
    return {m_desk.facts(), m_shown.thread, m_shown.author, m_shown.owner};
}

// By the rules of the registry: a button that is closed says why.
void ThreadCard::judge()
{
    if (m_reply == nullptr)
        return;
    const Person* person = m_desk.person();
    const QString text = m_reply->text();
    items::keepDraft(m_desk, draftKey(), text.trimmed().isEmpty() ? QVariantMap() : QVariantMap{{u"text"_s, text}});
    const auto close = [&](QPushButton* button, const Obstacles& found) {
        QStringList reasons;
        for (const Obstacle& obstacle : found)
            reasons << obstacle.sentence;
        if (const QString why = whyNothingIsSent(m_desk); !why.isEmpty())
            reasons << why;
        button->setEnabled(reasons.isEmpty() && !m_isGiving);
        button->setToolTip(plainToolTip(reasons.join(u'\n')));
        button->setAccessibleDescription(reasons.join(u'\n'));
    };
    close(m_answer, person != nullptr ? governance::obstacles(governance::AnswerThread{m_shown.thread.id, text}, *person, facts()) : Obstacles());
    close(m_resolve, person != nullptr ? governance::obstacles(governance::ResolveThread{m_shown.thread.id, text}, *person, facts()) : Obstacles());
}

void ThreadCard::answer()
{
    m_isGiving = true;
    judge();
    items::give(m_desk, governance::AnswerThread{m_shown.thread.id, m_reply->text().trimmed()}, this,
                [this](const Result<registry::Receipt>& receipt) { told(receipt); });
}

void ThreadCard::resolve()
{
    m_isGiving = true;
    judge();
    items::give(m_desk, governance::ResolveThread{m_shown.thread.id, m_reply->text().trimmed()}, this,
                [this](const Result<registry::Receipt>& receipt) { told(receipt); });
}

void ThreadCard::told(const Result<registry::Receipt>& receipt)
{
    m_isGiving = false;
    if (m_reply == nullptr)
        return;
    if (receipt)
        m_reply->clear();
    m_problem->setVisible(!receipt);
    m_problem->setText(receipt ? QString() : tr("Nothing was recorded. %1").arg(receipt.error().sentence));
    judge();
}

void ThreadCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(ThemeRole::Surface));
    painter.setPen(colour(m_shown.thread.closesGate() ? inkOf(m_shown.thread) : ThemeRole::BorderStrong));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}
