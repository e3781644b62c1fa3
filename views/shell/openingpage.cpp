// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/openingpage.h"

#include "registry/postgres.h"
#include "shell/registrylist.h"
#include "theme/widgets/busyline.h"
#include "theme/widgets/emptystate.h"

#include <QDir>
#include <QVBoxLayout>

namespace gatehouse::shell {

using namespace Qt::StringLiterals;

QString openingSentence(const registry::Location& location)
{
    if (!location.isPostgres())
        return OpeningPage::tr("Opening %1…").arg(QDir::toNativeSeparators(location.path));
    return OpeningPage::tr("Opening %1…\n%2\nA server that does not answer is tried for %n second(s).", nullptr, registry::ConnectSeconds)
        .arg(namesOf(location), location.url());
}

OpeningPage::OpeningPage(QWidget* parent) : QWidget(parent), m_busy(new theme::BusyLine(tr("Opening"), this)), m_words(new theme::EmptyState(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addWidget(m_words, 1);
    connect(m_words, &theme::EmptyState::triggered, this, [this] {
        giveUp();
        emit givenUp();
    });
}

void OpeningPage::giveUp()
{
    m_question.cancel();
    m_busy->setBusy(false);
}

void OpeningPage::open(const QString& sentence, Work work)
{
    m_busy->setBusy(true);
    setAccessibleName(sentence);
    m_words->show(theme::EmptyState::Kind::NothingYet, u"registry"_s, sentence, tr("Cancel"));
    m_question.run<items::Desk::Found>(
        m_workers, [work = std::move(work)](std::stop_token) { return work(); },
        [this](Result<items::Desk::Found> found) {
            m_busy->setBusy(false);
            if (found)
                emit opened(std::make_shared<OpenRegistry>(std::make_unique<items::Desk>(std::move(*found))));
            else
                emit failed(found.error().sentence);
        });
}

}
