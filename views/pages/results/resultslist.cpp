// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/results/resultslist.h"

#include "theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace gatehouse::pages {

using items::ResultListModel;
using namespace Qt::StringLiterals;

namespace {

ColumnPlan plan()
{
    // The format stands under the place as well.
    return {{{ResultListModel::ModelColumn, 150},
             {ResultListModel::SlotColumn, 136},
             {ResultListModel::FormatColumn, 76},
             {ResultListModel::RefreshColumn, 92},
             {ResultListModel::OwnerColumn, 116},
             {ResultListModel::ConsumersColumn, 124}},
            {ResultListModel::FormatColumn, ResultListModel::OwnerColumn, ResultListModel::ConsumersColumn, ResultListModel::RefreshColumn},
            330, // the place is what the page is for
            ResultListModel::ModelColumn,
            Qt::AscendingOrder};
}

}

ResultsList::ResultsList(ResultListModel& model, QWidget* parent)
    : RowList(model, tr("Results directory"), theme::RowDelegate::Lines::Two, plan(), parent)
    , m_model(model)
{
    setRootIsDecorated(false);
}

const registry::ResultRow* ResultsList::chosen() const
{
    return m_model.row(currentIndex());
}

void ResultsList::copyPlace()
{
    const registry::ResultRow* row = chosen();
    if (row == nullptr || row->location.place.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(row->location.place);
    emit said(tr("“%1” was copied.").arg(row->location.place));
}

void ResultsList::open(const QModelIndex& index)
{
    if (const registry::ResultRow* row = m_model.row(index))
        emit openRequested(Place::of(row->live->version, Place::Section::Deployments));
}

void ResultsList::addActions(QMenu& menu, const QModelIndex& index)
{
    const registry::ResultRow* row = m_model.row(index);
    if (row == nullptr)
        return;
    addOpening(menu, u"document-open"_s, tr("Open %1").arg(row->live->version.label), Place::of(row->live->version, Place::Section::Deployments));
    for (const Consumer& consumer : *row->consumers)
        addOpening(menu, u"consumer"_s, tr("Open the consumer %1").arg(consumer.name), Place::consumerOf(consumer.name));
    connect(menu.addAction(theme::icon(u"plus"_s), tr("Register a use of %1…").arg(row->live->model.name)), &QAction::triggered, this,
            [this, model = row->live->model.name] { emit useRequested(model); });
    menu.addSeparator();
    QAction* copy = menu.addAction(theme::icon(u"edit-copy"_s), tr("Copy the place"));
    copy->setEnabled(!row->location.place.isEmpty());
    connect(copy, &QAction::triggered, this, &ResultsList::copyPlace);
    connect(menu.addAction(tr("Copy the row")), &QAction::triggered, this, &ResultsList::copyRow);
}

}
