// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/basechooser.h"

#include "theme/style/looks.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <utility>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

namespace {

// The item that asks for a name; no base is called so.
const QString AnyVersion = u"?"_s;

}

BaseChooser::BaseChooser(items::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_question(this)
    , m_box(new QComboBox(this))
    , m_name(new QLineEdit(this))
{
    theme::setButtonLook(m_box, theme::ButtonLook::Plain);
    m_box->setAccessibleName(tr("Base to compare with"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMinimumWidth(theme::px(96));
    m_box->setMaximumWidth(theme::px(260));
    m_name->setAccessibleName(tr("Name of the version to compare with"));
    m_name->setPlaceholderText(tr("model@version"));
    m_name->setToolTip(tr("model@version or model@version:revision; Enter compares, Escape leaves it as it is"));
    m_name->setFixedWidth(theme::px(200));
    m_name->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(theme::space::Tiny));
    row->addWidget(m_box);
    row->addWidget(m_name);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const QString base = m_box->itemData(index).toString();
        if (base == AnyVersion)
            offerName();
        else
            emit chosen(base);
    });
    connect(m_name, &QLineEdit::returnPressed, this, &BaseChooser::takeName);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_name->hasFocus()) {
            m_name->hide();
            fill();
        }
    });
}

void BaseChooser::show(const items::VersionSight& sight, const QString& chosenBase)
{
    const Version& version = sight.content.version;
    m_model = version.modelName;
    m_chosen = chosenBase;
    m_shown = sight.base ? VersionName{sight.base->version.modelName, sight.base->version.label, 0}.text() : QString();
    if (const auto wanted = VersionName::parse(chosenBase); wanted && !chosenBase.isEmpty())
        m_shown = chosenBase;
    m_own.clear();
    const QString own = sight.content.manifest.base;
    m_ownBase = own;
    const auto ownName = VersionName::parse(own);
    m_own.push_back({own.isEmpty()                              ? tr("none, a first version")
                         : ownName && ownName->model == m_model ? tr("%1, its base").arg(ownName->label)
                                                                : tr("%1, its base").arg(own),
                     QString()});
    const QString me = m_desk.person() != nullptr ? m_desk.person()->name : QString();
    for (auto revision = sight.facts.revisions.rbegin(); revision != sight.facts.revisions.rend(); ++revision) {
        if (revision->number >= sight.content.revision)
            continue;
        const bool decided = std::ranges::any_of(
            sight.facts.verdicts, [&](const Verdict& verdict) { return verdict.person == me && verdict.revision == revision->number; });
        m_own.push_back(
            {decided ? tr("revision %1, since my verdict").arg(revision->number) : tr("revision %1 of this version").arg(revision->number),
             VersionName{m_model, version.label, revision->number}.text()});
    }
    fill();
    m_question.ask<registry::Bases>(
        m_desk.reader(),
        [version, revision = sight.content.revision, me, moment = m_desk.session().moment()](const registry::Connection& connection,
                                                                                             std::stop_token stop) {
            return registry::basesFor(connection, version, revision, me, moment, stop);
        },
        [this](Result<registry::Bases> others) {
            if (!others)
                return;
            m_others = std::move(*others);
            fill();
        });
}

void BaseChooser::fill()
{
    if (m_box->view()->isVisible())
        return; // not under the reader's pointer; the next sight brings it
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    for (const Choice& choice : m_own)
        m_box->addItem(choice.text, choice.base);
    bool isFirst = true;
    for (const registry::OtherVersion& other : m_others.others) {
        const QString base = other.name.text();
        if (base == m_ownBase)
            continue;
        if (std::exchange(isFirst, false))
            m_box->insertSeparator(m_box->count());
        m_box->addItem(u"%1, %2"_s.arg(other.name.label, labelOf(other.badge).toLower()), base);
    }
    if (!m_chosen.isEmpty() && m_box->findData(m_chosen) < 0)
        m_box->addItem(m_chosen, m_chosen);
    m_box->insertSeparator(m_box->count());
    m_box->addItem(tr("Another version…"), AnyVersion);
    m_box->setCurrentIndex(m_chosen.isEmpty() ? 0 : m_box->findData(m_chosen));
    m_box->setToolTip(m_shown);
}

void BaseChooser::comparePrevious()
{
    compareWith(m_others.previous, tr("No version of %1 was registered before this one.").arg(m_model));
}

void BaseChooser::compareLive()
{
    compareWith(m_others.live, tr("No other version of %1 is live.").arg(m_model));
}

void BaseChooser::compareApproved()
{
    compareWith(m_others.approved,
                m_desk.person() == nullptr ? tr("Choose who you are: then the last version that you approved is known.")
                                           : tr("You have approved no other version of %1.").arg(m_model));
}

void BaseChooser::compareWith(const QString& base, const QString& none)
{
    if (base.isEmpty())
        emit said(none);
    else if (base != m_shown)
        emit chosen(base);
    else if (!m_chosen.isEmpty())
        emit chosen({});
    else
        emit said(tr("%1 is its base; it is compared with that already.").arg(base));
}

void BaseChooser::offer()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->showPopup();
}

void BaseChooser::offerName()
{
    m_name->setText(m_model + u'@');
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void BaseChooser::takeName()
{
    QString text = m_name->text().trimmed();
    if (!text.contains(u'@'))
        text = m_model + u'@' + text;
    const auto name = VersionName::parse(text);
    if (!name) {
        emit said(name.error().sentence);
        return;
    }
    m_name->hide();
    emit chosen(name->text());
}

}
