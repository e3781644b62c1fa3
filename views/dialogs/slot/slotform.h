// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The right side of a slot's dialog: fields that make one command out of what a person enters.

#include "dialogs/frame/drafts.h"
#include "items/give.h"
#include "items/slotdecisions.h"

#include <QWidget>
#include <algorithm>
#include <iterator>

namespace gatehouse::dialogs {

// What a form is made for.
struct SlotFormContext {
    items::Desk& desk;
    VersionName version; // the newest revision
    QString slot;
    std::optional<Role> role;
    std::optional<Binding> read; // what stood in the slot when the dialog was opened
    const governance::DeploymentFacts& facts;
};

// One obstacle for each field of digestField() that holds something else.
[[nodiscard]] Obstacles noDigests(const QWidget& form);

class SlotForm : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    using Answer = std::function<void(Result<registry::Receipt>)>;
    using Context = SlotFormContext;
    using Facts = governance::DeploymentFacts;

    // Newer facts: lists and items follow, what was entered stays.
    virtual void follow(const governance::DeploymentFacts&) {}
    // All that stands in the way of the command as it is entered now.
    [[nodiscard]] virtual Obstacles inTheWay(const Person& person, const governance::DeploymentFacts& facts) const = 0;
    // `answer` runs while `asker` lives.
    virtual void give(items::Desk& desk, QObject* asker, Answer answer) const = 0;
    // The button's words where they depend on what is entered ("Approve 1.2.0 with 2 findings"); empty for the usual ones.
    [[nodiscard]] virtual QString actText(const QString&) const { return {}; }
    [[nodiscard]] virtual QVariantMap typed() const { return textsOf(*this); }
    virtual void restore(const QVariantMap& texts) { setTexts(*this, texts); }

signals:
    void changed();
};

// A form for one command; what is left to write is the command itself.
template <class Command> class SlotCommandForm : public SlotForm {
public:
    using Given = Command;

    explicit SlotCommandForm(const SlotFormContext& context, QWidget* parent)
        : SlotForm(parent)
        , m_version(context.version)
        , m_slot(context.slot)
        , m_role(context.role)
        , m_read(context.read)
        , m_live(context.facts.live() != nullptr ? context.facts.live()->versionName : QString())
    {}

    [[nodiscard]] virtual Command command() const = 0;
    [[nodiscard]] Obstacles inTheWay(const Person& person, const governance::DeploymentFacts& facts) const override
    {
        Obstacles found = obstacles(command(), person, facts); // found by argument, whichever command it is
        std::ranges::copy(noDigests(*this), std::back_inserter(found));
        return found;
    }
    void give(items::Desk& desk, QObject* asker, Answer answer) const override { items::give(desk, command(), asker, std::move(answer)); }

protected:
    // The command with what the dialog was opened for: version, slot, role and what was read.
    [[nodiscard]] Command begun() const
    {
        Command begun;
        begun.version = m_version;
        begun.slot = m_slot;
        if constexpr (requires { begun.role; })
            begun.role = m_role.value_or(Role::GoLiveApprover);
        if constexpr (requires { begun.read; })
            begun.read = m_read;
        if constexpr (requires { begun.over; })
            begun.over = m_live;
        return begun;
    }

private:
    VersionName m_version;
    QString m_slot;
    std::optional<Role> m_role;
    std::optional<Binding> m_read;
    QString m_live; // what was live here when the dialog was opened
};

}
