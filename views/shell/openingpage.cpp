// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/openingpage.h"

#include "theme/widgets/emptystate.h"

#include <QVBoxLayout>

namespace gatehouse::shell {

using namespace Qt::StringLiterals;

OpeningPage::OpeningPage(QWidget* parent) : QWidget(parent), m_words(new theme::EmptyState(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_words);
    connect(m_words, &theme::EmptyState::triggered, this, [this] {
        giveUp();
        emit givenUp();
    });
}

void OpeningPage::open(const QString& sentence, Work work)
{
    setAccessibleName(sentence);
    m_words->show(theme::EmptyState::Kind::NothingYet, u"registry"_s, sentence, tr("Cancel"));
    m_question.run<items::Desk::Found>(
        m_workers, [work = std::move(work)](std::stop_token) { return work(); },
        [this](Result<items::Desk::Found> found) {
            if (found)
                emit opened(std::make_shared<OpenRegistry>(std::make_unique<items::Desk>(std::move(*found))));
            else
                emit failed(found.error().sentence);
        });
}

}
