// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/production/targetmatrix.h"

#include "theme/rows/rowdelegate.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <utility>

namespace gatehouse::pages {

using items::TargetMatrixModel;
using theme::px;
using theme::ThemeRole;

namespace {

// More rows than this scroll inside, so that the facts below stay near.
constexpr int MostRows = 12;
constexpr int RowHeight = 25;
constexpr int LeastName = 84;     // of a target, that it can be told apart
constexpr int MostMeasured = 200; // rows whose words the columns are made wide for

// Hatches what diverges: colour alone does not carry it.
class MatrixDelegate : public theme::RowDelegate {
public:
    explicit MatrixDelegate(QObject* parent) : RowDelegate(Lines::One, parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (!index.data(TargetMatrixModel::DivergesRole).toBool()) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        painter->fillRect(option.rect, theme::colour(ThemeRole::CriticalTint));
        QColor line = theme::colour(ThemeRole::Critical);
        line.setAlphaF(0.22F);
        painter->fillRect(option.rect, QBrush(line, Qt::BDiagPattern));
        // The hatching stays in sight when the row is chosen or under the pointer.
        QStyleOptionViewItem quiet = option;
        quiet.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
        RowDelegate::paint(painter, quiet, index);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {RowDelegate::sizeHint(option, index).width(), px(RowHeight)};
    }
};

}

TargetMatrix::TargetMatrix(QWidget* parent) : QTableView(parent)
{
    setAccessibleName(tr("Targets: expected and reported"));
    setModel(&m_model);
    setItemDelegate(new MatrixDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(TargetMatrixModel::Target, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(TargetMatrixModel::Build, QHeaderView::Interactive);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rescale();
    connect(&theme::Theme::current(), &theme::Theme::changed, this, &TargetMatrix::rescale);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
}

void TargetMatrix::rescale()
{
    verticalHeader()->setMinimumSectionSize(px(RowHeight));
    verticalHeader()->setDefaultSectionSize(px(RowHeight));
    horizontalHeader()->setMinimumSectionSize(px(40));
    fit();
    updateGeometry();
}

// A digest that is cut in its middle cannot be compared with the one that is expected, and a target is known by its name: where both have no
// room, the version that runs is left to the sentence below.
void TargetMatrix::fit()
{
    for (const bool isBrief : {false, true}) {
        m_model.setBrief(isBrief);
        if (viewport()->width() - measure() >= px(LeastName))
            break;
    }
    viewport()->update();
}

// Makes the other columns as wide as their words; answers what they take.
int TargetMatrix::measure()
{
    const QFontMetrics head(theme::font(theme::TextStyle::ColumnHead));
    const int rows = std::min(MostMeasured, m_model.rowCount());
    const std::pair<TargetMatrixModel::Column, int> columns[] = {
        {TargetMatrixModel::Build, 85}, {TargetMatrixModel::Environment, 56}, {TargetMatrixModel::Seen, 48}};
    int taken = 0;
    for (const auto& [column, least] : columns) {
        int width = std::max(px(least), head.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + px(18));
        for (int row = 0; row < rows; ++row)
            width = std::max(width, sizeHintForIndex(m_model.index(row, column)).width());
        horizontalHeader()->resizeSection(column, width);
        taken += width;
    }
    return taken;
}

void TargetMatrix::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void TargetMatrix::setTargets(const std::vector<registry::TargetLine>& targets, const QDateTime& now)
{
    m_model.setTargets(targets, now);
    fit();
}

QSize TargetMatrix::sizeHint() const
{
    const int rows = std::min(MostRows, m_model.rowCount());
    return {px(300), horizontalHeader()->sizeHint().height() + rows * px(RowHeight)};
}

QSize TargetMatrix::minimumSizeHint() const
{
    return {px(200), sizeHint().height()};
}

void TargetMatrix::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy) || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    QStringList cells;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QModelIndex cell = currentIndex().siblingAtColumn(column);
        const QString whole = cell.data(TargetMatrixModel::WholeRole).toString();
        cells << (whole.isEmpty() ? cell.data().toString() : whole);
    }
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

}
