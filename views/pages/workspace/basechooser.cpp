// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/basechooser.h"

#include "registry/queries/inventory.h"
#include "theme/style/looks.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

namespace {

// A model with more versions than this names the older ones by typing.
constexpr std::size_t Offered = 200;
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
    m_question.ask<Others>(
        m_desk.reader(),
        [model = m_model, label = version.label, id = version.id, own, moment = m_desk.session().moment()](const registry::Connection& connection,
                                                                                                           std::stop_token stop) -> Result<Others> {
            registry::VersionFilter filter;
            filter.model = model;
            auto ids = registry::versionIds(connection, filter, moment.now(), moment.asOf, stop);
            if (!ids)
                return std::unexpected(ids.error());
            ids->resize(std::min(ids->size(), Offered));
            const auto rows = registry::versionRows(connection, *ids, moment.now(), moment.asOf, stop);
            if (!rows)
                return std::unexpected(rows.error());
            Others others;
            VersionId newest;
            for (const registry::VersionRow& row : *rows) {
                if (row.modelName != model || row.label == label)
                    continue;
                const QString name = VersionName{row.modelName, row.label, 0}.text();
                if (name != own)
                    others.choices.push_back({u"%1, %2"_s.arg(row.label, labelOf(row.badge()).toLower()), name});
                if (row.id.value < id.value && row.id.value > newest.value) { // ids are given in the order of registration
                    newest = row.id;
                    others.previous = name;
                }
            }
            return others;
        },
        [this](Result<Others> others) {
            if (!others)
                return;
            m_others = std::move(others->choices);
            m_previous = others->previous;
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
    if (!m_others.empty())
        m_box->insertSeparator(m_box->count());
    for (const Choice& choice : m_others)
        m_box->addItem(choice.text, choice.base);
    if (!m_chosen.isEmpty() && m_box->findData(m_chosen) < 0)
        m_box->addItem(m_chosen, m_chosen);
    m_box->insertSeparator(m_box->count());
    m_box->addItem(tr("Another version…"), AnyVersion);
    m_box->setCurrentIndex(m_chosen.isEmpty() ? 0 : m_box->findData(m_chosen));
    m_box->setToolTip(m_shown);
}

void BaseChooser::comparePrevious()
{
    if (m_previous.isEmpty())
        emit said(tr("No version of %1 was registered before this one.").arg(m_model));
    else if (m_previous != m_shown)
        emit chosen(m_previous);
    else if (!m_chosen.isEmpty())
        emit chosen({});
    else
        emit said(tr("The previous version, %1, is its base; it is compared with that already.").arg(m_previous));
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
