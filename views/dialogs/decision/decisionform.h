// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The right side of a decision's dialog: fields that make one command out of what a person enters.

#include "dialogs/frame/drafts.h"
#include "dialogs/openrollback.h"
#include "items/decisions.h"
#include "items/give.h"
#include "items/versionwatch.h"

#include <QWidget>

namespace gatehouse::dialogs {

// What a form is made for.
struct FormContext {
    items::Desk& desk;
    VersionName version; // the newest revision
    std::optional<Role> role;
    ContentDigest read;  // of the content that the person looked at
    const governance::VersionFacts& facts;
};

class DecisionForm : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    using Answer = std::function<void(Result<registry::Receipt>)>;
    using Context = FormContext;
    using Facts = governance::VersionFacts;

    // Newer facts: lists of people, needs and items follow, what was entered stays.
    virtual void follow(const governance::VersionFacts&) {}
    // All that stands in the way of the command as it is entered now.
    [[nodiscard]] virtual Obstacles inTheWay(const Person& person, const governance::VersionFacts& facts) const = 0;
    // `answer` runs while `asker` lives.
    virtual void give(items::Desk& desk, QObject* asker, Answer answer) const = 0;
    // The button's words where they depend on what is entered ("Approve 1.2.0 with 2 findings"); empty for the usual ones.
    [[nodiscard]] virtual QString actText(const QString&) const { return {}; }
    // What the version's checks are waived by, as far as this form says it.
    [[nodiscard]] virtual std::vector<Waiver> waivers(const governance::VersionFacts& facts) const { return facts.waivers; }
    // What is to be offered once it is recorded.
    [[nodiscard]] virtual std::vector<RollbackOffer> rollbacks() const { return {}; }
    // How much the person had read, to stand in the verdict; nothing where that is not known.
    void setCoverage(const std::optional<Coverage>& coverage) { m_coverage = coverage; }
    // What is typed, to be put back when the dialog is opened again.
    [[nodiscard]] virtual QVariantMap typed() const { return textsOf(*this); }
    virtual void restore(const QVariantMap& texts) { setTexts(*this, texts); }

signals:
    void changed();

protected:
    std::optional<Coverage> m_coverage;
};

// A form for one command; what is left to write is the command itself.
template <class Command> class CommandForm : public DecisionForm {
public:
    using Given = Command;

    explicit CommandForm(const FormContext& context, QWidget* parent) : DecisionForm(parent), m_context{context.version, context.role, context.read}
    {}

    [[nodiscard]] virtual Command command() const = 0;
    [[nodiscard]] Obstacles inTheWay(const Person& person, const governance::VersionFacts& facts) const override
    {
        return obstacles(command(), person, facts); // found by argument, whichever command it is
    }
    void give(items::Desk& desk, QObject* asker, Answer answer) const override { items::give(desk, command(), asker, std::move(answer)); }

protected:
    // The command with what the dialog was opened for: version, role and the digest that was read.
    [[nodiscard]] Command begun() const
    {
        Command begun;
        begun.version = m_context.version;
        if constexpr (requires { begun.role; })
            begun.role = m_context.role.value_or(Role::TechnicalReviewer);
        if constexpr (requires { begun.read; })
            begun.read = m_context.read;
        if constexpr (requires { begun.coverage; })
            begun.coverage = m_coverage;
        return begun;
    }

private:
    struct {
        VersionName version;
        std::optional<Role> role;
        ContentDigest read;
    } m_context;
};

}
