// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/eventpane.h"

#include "items/eventcells.h"
#include "items/meaning.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/digestlabel.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"
#include "theme/widgets/wraprow.h"

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace gatehouse::pages {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;
using namespace Qt::StringLiterals;

namespace {

theme::TextLabel* words(const QString& text, QWidget* parent, ThemeRole role = ThemeRole::Text)
{
    auto* label = new theme::TextLabel(text, TextStyle::Body, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

}

EventPane::EventPane(items::Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_area(new theme::ColumnScroll(this))
{
    setAccessibleName(tr("Event"));
    m_area->setAccessibleName(tr("Event")); // keeps the focus: the keyboard scrolls it
    auto* foot = new theme::Panel(ThemeRole::Window, Qt::TopEdge, this);
    auto* buttons = new theme::WrapRow(foot);
    buttons->setContentsMargins(px(14), px(11), px(14), px(11));
    m_then = new QPushButton(theme::icon(u"history"_s), tr("Open as it was then"), foot);
    m_copy = new QPushButton(theme::icon(u"copy"_s), QString(), foot);
    m_copy->setAccessibleName(tr("Copy as JSON"));
    m_copy->setToolTip(m_copy->accessibleName());
    buttons->addWidget(m_then);
    m_redact = new QPushButton(theme::icon(u"lock"_s), tr("Redact…"), foot);
    m_redact->setAccessibleName(tr("Redact a text of this event"));
    buttons->addWidget(m_copy);
    buttons->addWidget(m_redact);
    m_clock = new QPushButton(theme::icon(u"clock"_s), tr("Clock…"), foot);
    m_clock->setAccessibleName(tr("Correct the clock of this event"));
    m_clock->setToolTip(m_clock->accessibleName());
    m_clock->hide();
    buttons->addWidget(m_clock);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addWidget(foot);
    connect(m_then, &QPushButton::clicked, this, [this] { emit thenRequested(m_version); });
    connect(m_redact, &QPushButton::clicked, this, &EventPane::redactionRequested);
    connect(m_clock, &QPushButton::clicked, this, &EventPane::clockRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(QString::fromUtf8(m_bytes));
        emit said(tr("The event's bytes are on the clipboard."));
    });
}

void EventPane::show(const items::EventWatch& watch)
{
    auto* body = new theme::Panel(ThemeRole::Surface, {}, m_area);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(px(14), px(12), px(14), px(12));
    layout->setSpacing(px(10));
    const bool there = watch.sight().has_value();
    m_copy->setEnabled(there);
    m_then->setEnabled(there && !watch.sight()->details.row.version.isEmpty());
    m_redact->setEnabled(there && !m_desk.session().pastObstacle()
                         && std::ranges::any_of(watch.sight()->details.texts, [](const registry::EventText& text) { return !text.redacted; }));
    m_clock->setVisible(there && watch.sight()->details.row.clock == governance::ClockMark::Ahead && !m_desk.session().pastObstacle());
    if (there) {
        const registry::EventRow& row = watch.sight()->details.row;
        m_version = {row.model, row.version, row.revision};
        m_bytes = watch.sight()->details.bytes;
        addFacts(*watch.sight(), *layout);
        addBytes(*watch.sight(), *layout);
        addChain(*watch.sight(), *layout);
    } else {
        layout->addWidget(
            words(watch.problem().isEmpty() ? tr("Choose an event to see what was written.") : watch.problem(), body, ThemeRole::Muted));
        layout->addStretch(1);
    }
    m_area->setWidget(body);
}

void EventPane::addFacts(const items::EventSight& sight, QVBoxLayout& layout)
{
    const registry::EventRow& row = sight.details.row;
    QWidget* body = layout.parentWidget();
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(new theme::TextLabel(QString::number(row.seq.value), TextStyle::Mono, ThemeRole::Text, body));
    head->addWidget(new theme::IconLabel(items::iconOfKind(row.kind), ThemeRole::Accent, 16, body));
    head->addWidget(new theme::TextLabel(row.what, TextStyle::Title, ThemeRole::Text, body), 1);
    layout.addLayout(head);
    layout.addWidget(words(row.sentence, body));
    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(px(16));
    facts->setVerticalSpacing(px(6));
    const auto add = [&](const QString& name, QWidget* value) {
        facts->addRow(new theme::TextLabel(name, TextStyle::Body, ThemeRole::Muted, body), value);
    };
    if (!row.version.isEmpty())
        add(tr("On"),
            words(row.revision > 0 ? tr("%1 %2, revision %3").arg(row.model, row.version).arg(row.revision) : row.model + u' ' + row.version, body));
    else if (!row.model.isEmpty())
        add(tr("On"), words(row.model, body));
    else if (!row.about.isEmpty())
        add(tr("On"), words(row.about, body));
    const QJsonValue subject = sight.details.event[u"subject"];
    const std::optional<Role> role = fromName<Role>(subject[u"role"].toString());
    const QString meaning = role ? items::meaningOf(row.kind, *role) : QString();
    if (meaning.isEmpty()) {
        add(tr("By"), words(row.enteredByOther ? items::enteredBy(row) : speakerOf(subject, row), body));
    } else {
        add(tr("Signed by"),
            words(tr("%1, %2").arg(row.enteredByOther ? items::enteredBy(row) : speakerOf(subject, row), gatehouse::labelOf(*role)), body));
        add(tr("Meaning"), words(meaning, body));
    }
    add(tr("Time"), words(items::timesOf(row), body, row.clock == governance::ClockMark::Fine ? ThemeRole::Text : ThemeRole::Warning));
    const auto said = [&](const registry::EventText& text) { return words(text.redacted || text.redaction ? redactionOf(text) : text.text, body); };
    for (const registry::EventText& text : sight.details.texts)
        if (text.item.isEmpty())
            add(labelOf(text.key), said(text));
    if (const QString content = sight.details.event[u"subject"][u"digest"].toString(); !content.isEmpty()) {
        auto* digest = new theme::DigestLabel(tr("Digest named by the event"), theme::DigestLabel::Form::Short, body);
        digest->setDigest(content);
        add(tr("Digest"), digest);
    }
    layout.addLayout(facts);
    // A line of a checklist is too long for a name beside its answer.
    for (const registry::EventText& text : sight.details.texts) {
        if (text.item.isEmpty())
            continue;
        auto* answer = new QVBoxLayout;
        answer->setSpacing(px(2));
        answer->addWidget(words(text.item, body, ThemeRole::Muted));
        answer->addWidget(said(text));
        layout.addLayout(answer);
    }
}

// "Yuki Sato", or "Yuki Sato for Mei Zhao".
QString EventPane::speakerOf(const QJsonValue& subject, const registry::EventRow& row) const
{
    const QString giver = subject[u"for"].toString();
    return giver.isEmpty() ? row.display : tr("%1 for %2").arg(row.display, m_desk.displayName(giver));
}

QString EventPane::labelOf(const QString& key)
{
    if (key == u"reason" || key == u"withdrawn_reason")
        return tr("Reason");
    if (key == u"text")
        return tr("Finding");
    if (key == u"sentence")
        return tr("Sentence");
    if (key == u"evidence")
        return tr("Evidence");
    if (key == u"notice")
        return tr("Notice");
    return key == u"message" ? tr("Message") : tr("Text");
}

// Who took the words away, when and why; or who wants to, behind the words.
QString EventPane::redactionOf(const registry::EventText& text) const
{
    if (!text.redaction)
        return tr("Redacted; its digest stays in the trail.");
    const registry::Redaction& redaction = *text.redaction;
    const QString proposer = m_desk.displayName(redaction.proposedBy);
    if (!redaction.isDone)
        return tr("%1\n%2 proposes to redact this (event %3): %4").arg(text.text, proposer, QString::number(redaction.event.value), redaction.reason);
    return tr("Redacted by %1, as %2 proposed, %3 (event %4): %5. Its digest stays in the trail.")
        .arg(m_desk.displayName(redaction.by), proposer, items::bothTimes(redaction.at).section(u'\n', 0, 0), QString::number(redaction.event.value),
             redaction.reason);
}

void EventPane::addBytes(const items::EventSight& sight, QVBoxLayout& layout)
{
    QWidget* body = layout.parentWidget();
    layout.addWidget(new theme::Line(Qt::Horizontal, body));
    auto* head = new QHBoxLayout;
    head->addWidget(new theme::SectionLabel(tr("What was written"), body), 1);
    head->addWidget(new theme::TextLabel(tr("canonical JSON, RFC 8785"), TextStyle::Secondary, ThemeRole::Muted, body));
    layout.addLayout(head);
    auto* bytes = new QPlainTextEdit(body);
    bytes->setAccessibleName(tr("Bytes of the event"));
    bytes->setReadOnly(true);
    const auto rescale = [bytes] { bytes->setFont(theme::font(TextStyle::Code)); };
    connect(&theme::Theme::current(), &theme::Theme::changed, bytes, rescale);
    rescale();
    bytes->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    bytes->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    bytes->setTabChangesFocus(true);
    bytes->setPlainText(QString::fromUtf8(sight.details.bytes));
    bytes->setMinimumHeight(px(220));
    layout.addWidget(bytes, 1); // what the facts leave of the pane
}

void EventPane::addChain(const items::EventSight& sight, QVBoxLayout& layout)
{
    QWidget* body = layout.parentWidget();
    layout.addWidget(new theme::SectionLabel(tr("Place in the chain"), body));
    const auto link = [&](qint64 seq, const QString& hash, const QString& sentence, bool good, bool strong) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(8));
        row->addWidget(new theme::IconLabel(good ? u"digest"_s : u"out-of-step"_s,
                                            good ? (strong ? ThemeRole::Accent : ThemeRole::Muted) : ThemeRole::Critical, 16, body),
                       0, Qt::AlignTop);
        auto* lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(new theme::TextLabel(u"%1   %2"_s.arg(seq).arg(theme::shortDigest(hash)), TextStyle::Code, ThemeRole::Text, body));
        lines->addWidget(
            new theme::TextLabel(sentence, TextStyle::Secondary, good ? (strong ? ThemeRole::Ok : ThemeRole::Muted) : ThemeRole::Critical, body));
        row->addLayout(lines, 1);
        layout.addLayout(row);
    };
    const qint64 seq = sight.details.row.seq.value;
    if (seq > 1)
        link(seq - 1, sight.previousHash,
             sight.previousHash == sight.details.previous ? tr("is the previous hash above") : tr("is not the hash that this event names"),
             sight.previousHash == sight.details.previous, false);
    link(seq, sight.details.hash, sight.hashHolds ? tr("recomputed, the same") : tr("recomputed, another: the event was altered"), sight.hashHolds,
         true);
    if (sight.nextSeq > 0)
        link(sight.nextSeq, sight.nextHash,
             sight.nextNamesIt ? tr("names this event's hash as its previous") : tr("names another hash as its previous"), sight.nextNamesIt, false);
    else
        layout.addWidget(words(tr("This is the newest event; nothing after it anchors it yet."), body, ThemeRole::Muted));
}

}
