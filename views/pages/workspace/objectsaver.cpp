// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/objectsaver.h"

#include "content/remarks.h"
#include "theme/style/looks.h"
#include "theme/widgets/filedialog.h"
#include "theme/widgets/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace gatehouse::pages {

using namespace std::chrono_literals;
using theme::px;
using theme::ThemeRole;

namespace {

constexpr qint64 LargeBytes = 16 * limits::MiB; // its strip is shown at once

}

ObjectSaver::ObjectSaver(items::Desk& desk, QWidget* page)
    : Panel(ThemeRole::Sunken, Qt::BottomEdge, page)
    , m_page(page)
    , m_words(new theme::ElidedLabel(QString(), theme::TextStyle::Body, ThemeRole::Text, Qt::ElideMiddle, this))
    , m_progress(new QProgressBar(this))
    , m_copy(desk)
{
    m_progress->setAccessibleName(tr("Progress of the copy"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(px(180));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(tr("Cancel the copy"));
    theme::setSmall(cancel);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(theme::space::PageMargin), px(theme::space::Tiny), px(theme::space::Medium), px(theme::space::Tiny));
    row->setSpacing(px(theme::space::Small));
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(cancel);
    m_soon.setSingleShot(true);
    m_soon.setInterval(400ms);
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
    connect(cancel, &QPushButton::clicked, this, &ObjectSaver::stop);
    connect(&m_copy, &items::FileCopy::progressed, this, &ObjectSaver::showProgress);
    connect(&m_copy, &items::FileCopy::saved, this, [this](const QString& path) { end(tr("Saved as %1.").arg(path)); });
    connect(&m_copy, &items::FileCopy::failed, this, [this](const Error& error) {
        end(error.kind == ErrorKind::Cancelled ? tr("The copy of %1 was stopped; nothing was saved.").arg(m_file.name) : error.sentence);
    });
    hide();
}

void ObjectSaver::ask(const StoredFile& file)
{
    theme::FileDialog::saveAs(m_page, tr("Save %1").arg(file.name), file.name, {}, [this, file](const QString& path) { saveTo(file, path); });
}

void ObjectSaver::saveTo(const StoredFile& file, const QString& path)
{
    if (m_copy.isBusy()) {
        emit said(tr("Another copy is still being written; save this one when that is done."));
        return;
    }
    m_file = file;
    showProgress(0);
    if (file.sizeBytes >= LargeBytes)
        show();
    else
        m_soon.start();
    m_copy.save(file.sha256, path);
}

void ObjectSaver::end(const QString& sentence)
{
    m_soon.stop();
    hide();
    emit said(sentence);
}

void ObjectSaver::showProgress(qint64 doneBytes)
{
    constexpr int Steps = 1000;
    m_words->setText(
        tr("Saving a copy of %1: %2 of %3").arg(m_file.name, content::formattedSize(doneBytes), content::formattedSize(m_file.sizeBytes)));
    m_progress->setRange(0, m_file.sizeBytes > 0 ? Steps : 0);
    m_progress->setValue(m_file.sizeBytes > 0 ? int(double(doneBytes) / double(m_file.sizeBytes) * Steps) : 0);
}

}
