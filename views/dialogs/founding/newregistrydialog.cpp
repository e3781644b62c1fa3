// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/founding/newregistrydialog.h"

#include "dialogs/asknewregistry.h"
#include "dialogs/decision/reasonform.h"
#include "dialogs/frame/fields.h"
#include "domain/names.h"
#include "items/newregistry.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/filedialog.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/panel.h"

#include <QButtonGroup>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

constexpr int FormWidth = 600;

QString proposedFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = folder.filePath(u"registry.db"_s);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(u"registry-%1.db"_s.arg(number));
    return path;
}

QWidget* choiceOf(QRadioButton* button, const QString& more, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(1));
    button->setAccessibleName(button->text());
    button->setAccessibleDescription(more);
    column->addWidget(button);
    auto* words = new theme::TextLabel(more, TextStyle::Secondary, ThemeRole::Muted, box);
    words->setWordWrap(true);
    words->setContentsMargins(px(23), 0, 0, 0);
    column->addWidget(words);
    return box;
}

}

NewRegistryDialog::NewRegistryDialog(const QString& osUser, QWidget* parent) : QDialog(parent), m_osUser(osUser)
{
    setWindowTitle(tr("New registry"));
    setWindowModality(Qt::WindowModal);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(m_message = new theme::MessageBar(this));
    m_message->setClosable(false);
    column->addWidget(form(), 1);
    column->addWidget(foot());
    for (QLineEdit* edit : {m_file, m_display, m_short})
        connect(edit, &QLineEdit::textChanged, this, &NewRegistryDialog::judge);
    connect(m_solo, &QRadioButton::toggled, this, &NewRegistryDialog::judge);
    connect(m_display, &QLineEdit::textChanged, this, [this](const QString& name) {
        if (!m_isOwnShort)
            m_short->setText(items::shortNameFrom(name));
    });
    connect(m_short, &QLineEdit::textEdited, this, [this] { m_isOwnShort = !m_short->text().isEmpty(); });
    m_file->setText(QDir::toNativeSeparators(proposedFile()));
    m_display->setText(osUser);
    judge();
    resize(px(FormWidth), sizeHint().height());
    m_display->setFocus();
    m_display->selectAll();
}

QWidget* NewRegistryDialog::head()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, Qt::BottomEdge, this);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(18), px(12), px(18), px(12));
    row->setSpacing(px(14));
    row->addWidget(new theme::IconLabel(u"registry"_s, ThemeRole::Accent, 24, panel));
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(new theme::TextLabel(tr("New registry"), TextStyle::Title, ThemeRole::Text, panel));
    auto* more = new theme::TextLabel(
        tr("One database for all records, and a folder for the files of the versions. Who makes it is its first admin."), TextStyle::Secondary,
        ThemeRole::Muted, panel);
    more->setWordWrap(true);
    words->addWidget(more);
    row->addLayout(words, 1);
    return panel;
}

QWidget* NewRegistryDialog::form()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    QVBoxLayout* column = formLayout(panel);
    auto* file = new QWidget(panel);
    auto* fileRow = new QHBoxLayout(file);
    fileRow->setContentsMargins(0, 0, 0, 0);
    fileRow->setSpacing(px(theme::space::Small));
    m_file = new QLineEdit(file);
    m_file->setAccessibleName(tr("File or address"));
    auto* browse = new QPushButton(theme::icon(u"document-open"_s), tr("Choose…"), file);
    browse->setAccessibleName(tr("Choose a file"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &NewRegistryDialog::chooseFile);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browse);
    file->setFocusProxy(m_file);
    column->addWidget(
        labelled(tr("File or address"), file, tr("on a disk of this computer, not on a network; for a team postgresql://user@host/database"), panel));

    auto* names = new QHBoxLayout;
    names->setSpacing(px(theme::space::Medium));
    m_display = new QLineEdit(panel);
    m_display->setAccessibleName(tr("Your name"));
    m_short = new QLineEdit(panel);
    m_short->setAccessibleName(tr("Your short name"));
    names->addWidget(labelled(tr("Your name"), m_display, tr("as it stands beside your decisions"), panel), 3);
    names->addWidget(labelled(tr("Your short name"), m_short, tr("never changes"), panel), 2);
    column->addLayout(names);
    auto* linked = new theme::TextLabel(tr("Linked to the operating-system user %1.").arg(m_osUser), TextStyle::Secondary, ThemeRole::Muted, panel);
    linked->setWordWrap(true);
    column->addWidget(linked);

    column->addWidget(new theme::Line(Qt::Horizontal, panel));
    m_team = new QRadioButton(tr("For several people"), panel);
    m_solo = new QRadioButton(tr("Solo"), panel);
    m_team->setChecked(true);
    column->addWidget(choiceOf(m_team, tr("Authors never approve their own versions, and the gates take different people."), panel));
    column->addWidget(choiceOf(m_solo, tr("Alone? One person may take every step; marked for ever."), panel));
    auto* group = new QButtonGroup(this); // they have different parents
    group->addButton(m_team);
    group->addButton(m_solo);
    return panel;
}

QWidget* NewRegistryDialog::foot()
{
    auto* panel = new theme::Panel(ThemeRole::Window, Qt::TopEdge, this);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(18), px(11), px(18), px(11));
    row->setSpacing(px(theme::space::Small));
    row->addWidget(m_note = new theme::TextLabel({}, TextStyle::Secondary, ThemeRole::Muted, panel), 1);
    m_note->setWordWrap(true);
    auto* cancel = new QPushButton(tr("Cancel"), panel);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setDefault(true);
    m_primary = new QPushButton(panel);
    m_primary->setAutoDefault(false);
    theme::setButtonLook(m_primary, theme::ButtonLook::Primary);
    row->addWidget(cancel);
    row->addWidget(m_primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, &NewRegistryDialog::make);
    return panel;
}

void NewRegistryDialog::chooseFile()
{
    const QString path = theme::FileDialog::anyFile(this, tr("New registry"), m_file->text(), tr("Registries (*.db)"));
    if (!path.isEmpty())
        m_file->setText(QDir::toNativeSeparators(path.endsWith(u".db"_s) ? path : path + u".db"_s));
}

QString NewRegistryDialog::missing() const
{
    const QString place = m_file->text().trimmed();
    if (place.isEmpty())
        return tr("Name the file of the registry.");
    const auto location = registry::Location::parse(place);
    if (!location)
        return location.error().sentence;
    if (!location->isPostgres() && QFile::exists(location->path))
        return tr("There is a file of this name already. Choose another name, or open that one.");
    return isValidName(m_short->text()) ? QString() : invalidName(m_short->text()).sentence;
}

void NewRegistryDialog::judge()
{
    m_message->hide();
    const QString missing = this->missing();
    const QString name = m_solo->isChecked() ? tr("Make solo registry") : tr("Make registry");
    m_primary->setText(name);
    m_primary->setAccessibleName(name);
    m_primary->setAccessibleDescription(missing);
    m_primary->setToolTip(missing.isEmpty() ? QString() : theme::plainToolTip(missing));
    m_primary->setEnabled(missing.isEmpty() && !m_question.isBusy());
    m_note->setText(missing.isEmpty() ? tr("Policies for low, medium and high risk are there from the start.") : missing);
    m_note->setRole(missing.isEmpty() ? ThemeRole::Muted : ThemeRole::Warning);
}

void NewRegistryDialog::make()
{
    const items::NewRegistry wanted{m_file->text().trimmed(), m_short->text(), m_display->text().trimmed(), m_osUser, m_solo->isChecked()};
    m_question.run<registry::Location>(
        m_workers, [wanted](std::stop_token) { return items::makeRegistry(wanted); },
        [this](const Result<registry::Location>& location) {
            judge();
            if (!location)
                return m_message->show(theme::MessageBar::Kind::Critical, location.error().sentence);
            m_made = *location;
            accept();
        });
    judge();
    m_note->setText(tr("Making the registry…"));
}

void NewRegistryDialog::keyPressEvent(QKeyEvent* event)
{
    if (isEnterInField(*event, *this))
        event->accept(); // Enter in a field neither makes anything nor throws away what was typed
    else
        QDialog::keyPressEvent(event);
}

std::optional<registry::Location> askNewRegistry(const QString& osUser, QWidget* parent)
{
    NewRegistryDialog dialog(osUser, parent);
    dialog.exec();
    return dialog.made();
}

}
