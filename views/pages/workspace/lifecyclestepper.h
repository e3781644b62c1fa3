// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draft, Review A, Approved as a line of steps: what is done, where the version is, what is to come.

#include "domain/states.h"

#include <QWidget>

namespace gatehouse::pages {

class LifecycleStepper : public QWidget {
    Q_OBJECT
public:
    explicit LifecycleStepper(QWidget* parent = nullptr);
    void setState(ReviewState state);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Stage { Done, Now, ToCome, Ended };
    struct Step {
        QString icon;
        QString word;
        Stage stage = Stage::ToCome;
    };
    [[nodiscard]] static std::vector<Step> stepsOf(ReviewState state);

    std::vector<Step> m_steps;
};

}
