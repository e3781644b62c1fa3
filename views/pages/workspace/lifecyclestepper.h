// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draft, Review A, Approved, and then in each slot Verification, Review B, Cleared, Live: what is done, where the version is, what is to come.
// Of several slots it draws the one where the version has come furthest. Narrow, it drops words first and then all but the current step.

#include "governance/facts.h"

#include <QWidget>

namespace gatehouse::pages {

class LifecycleStepper : public QWidget {
    Q_OBJECT
public:
    explicit LifecycleStepper(QWidget* parent = nullptr);
    void show(const governance::VersionFacts& facts);
    using QWidget::show;
    // So many pixels are there; the fullest form that fits is drawn.
    void setRoom(int width);
    [[nodiscard]] QSize sizeHint() const override;
    // Of its narrowest form, so that it never keeps a window wide.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Stage { Done, Now, ToCome, Ended };
    enum class Form { Whole, Words, Icons, Current }; // everything; without “then in each slot”; words of the current steps only; only those
    struct Step {
        QString icon;
        QString word;
        Stage stage = Stage::ToCome;
        bool isOfSlot = false;
        bool operator==(const Step&) const = default;
    };
    // One stretch of the drawing: an icon with or without its word, or the line that parts review from slots.
    struct Piece {
        const Step* step = nullptr; // null for the parting line
        bool hasWord = false;
    };
    [[nodiscard]] static std::vector<Step> reviewSteps(ReviewState state, bool isDeployed);
    [[nodiscard]] static std::vector<Step> slotSteps(const governance::VersionFacts& facts);
    [[nodiscard]] std::vector<Piece> piecesOf(Form form) const;
    [[nodiscard]] static int widthOf(const Piece& piece, Form form);
    [[nodiscard]] int widthOf(Form form) const;

    std::vector<Step> m_steps;
    Form m_form = Form::Whole;
    int m_room = QWIDGETSIZE_MAX;
};

}
