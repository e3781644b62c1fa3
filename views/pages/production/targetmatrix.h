// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The targets of one row of the board: what is expected, what each reports, when it was last seen. A target that runs other code is hatched.

#include "items/targetmatrixmodel.h"

#include <QTableView>

namespace gatehouse::pages {

class TargetMatrix : public QTableView {
    Q_OBJECT
public:
    explicit TargetMatrix(QWidget* parent = nullptr);

    void setTargets(const std::vector<registry::TargetLine>& targets, const QDateTime& now);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    // Copies the chosen row, digests in full.
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rescale();
    void fit();
    int measure();

    items::TargetMatrixModel m_model;
};

}
