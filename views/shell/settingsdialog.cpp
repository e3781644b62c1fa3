// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingsdialog.h"

#include "shell/keptlook.h"
#include "shell/keybindings.h"
#include "theme/style/looks.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <algorithm>

namespace gatehouse::shell {

using theme::px;
using theme::TextStyle;
using theme::Theme;
using theme::ThemeRole;
using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Theme& theme, QWidget* parent) : QDialog(parent), m_theme(theme)
{
    setWindowTitle(tr("Settings"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(settingsHead());
    column->addWidget(new theme::ColumnScroll(settingsForm(), this), 1);
    column->addWidget(settingsFoot());
    fit();
    // Its own fields are laid out anew with the text's size.
    connect(&m_theme, &Theme::changed, this, &SettingsDialog::fit, Qt::QueuedConnection);
}

void SettingsDialog::fit()
{
    const QSize room = screen()->availableSize() * 0.92;
    resize(QSize(px(520), sizeHint().height()).boundedTo(room));
    const QRect there = screen()->availableGeometry();
    if (isVisible())
        move(std::clamp(x(), there.left(), std::max(there.left(), there.right() - width())),
             std::clamp(y(), there.top(), std::max(there.top(), there.bottom() - height())));
}

QWidget* SettingsDialog::settingsHead()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, Qt::BottomEdge, this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(px(18), px(12), px(18), px(12));
    column->setSpacing(px(2));
    column->addWidget(new theme::TextLabel(tr("Settings"), TextStyle::Title, ThemeRole::Text, panel));
    auto* more = new theme::TextLabel(tr("Each takes effect at once, in every registry, and is kept for you on this computer."), TextStyle::Secondary,
                                      ThemeRole::Muted, panel);
    more->setWordWrap(true);
    column->addWidget(more);
    return panel;
}

QWidget* SettingsDialog::settingsForm()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    auto* form = new QFormLayout(panel);
    form->setContentsMargins(px(18), px(14), px(18), px(14));
    form->setHorizontalSpacing(px(theme::space::Large));
    form->setVerticalSpacing(px(theme::space::Medium));
    addLook(*form);
    addKeys(*form);
    return panel;
}

QComboBox* SettingsDialog::choiceOf(const QStringList& words, int chosen, const std::function<void(int)>& choose)
{
    auto* box = new QComboBox(this);
    box->addItems(words);
    box->setCurrentIndex(chosen);
    connect(box, &QComboBox::activated, this, [this, choose](int index) {
        choose(index);
        keepLook(m_theme);
    });
    return box;
}

void SettingsDialog::addLook(QFormLayout& form)
{
    const auto add = [&form](const QString& words, QWidget* field) {
        field->setAccessibleName(words);
        form.addRow(words, field);
    };
    add(tr("Colours"),
        choiceOf({tr("As the desktop"), tr("Light"), tr("Dark")}, int(m_theme.mode()), [this](int index) { m_theme.setMode(Theme::Mode(index)); }));
    add(tr("Contrast"), choiceOf({tr("As the desktop"), tr("Normal"), tr("High")}, int(m_theme.contrast()), [this](int index) {
            m_theme.setContrast(Theme::Contrast(index));
        }));
    auto* size = new QSpinBox(this);
    size->setRange(70, 200);
    size->setSingleStep(10);
    size->setSuffix(tr(" %", "per cent"));
    size->setValue(qRound(m_theme.zoom() * 100));
    size->setKeyboardTracking(false); // half a number is no size
    connect(size, &QSpinBox::valueChanged, this, [this](int percent) {
        m_theme.setZoom(percent / 100.0);
        keepLook(m_theme);
    });
    // Larger by its key meanwhile.
    connect(&m_theme, &Theme::changed, size, [this, size] { size->setValue(qRound(m_theme.zoom() * 100)); });
    add(tr("Size of the text"), size);
}

void SettingsDialog::addKeys(QFormLayout& form)
{
    auto* letters = new QCheckBox(tr("Single letters act where no text is written"), this);
    letters->setChecked(keybindings::lettersAct());
    letters->setToolTip(tr("For example n for the next change and m for side by side or unified"));
    connect(letters, &QCheckBox::toggled, this, [this](bool act) {
        keybindings::setLettersAct(act);
        emit lettersChanged();
    });
    auto* keys = new QPushButton(tr("Keys…"), this);
    keys->setAccessibleName(tr("Look keys up and choose others"));
    connect(keys, &QPushButton::clicked, this, &SettingsDialog::keysRequested);
    form.addRow(tr("Keys"), letters);
    form.addRow(QString(), keys);
}

QWidget* SettingsDialog::settingsFoot()
{
    auto* panel = new theme::Panel(ThemeRole::Window, Qt::TopEdge, this);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(18), px(11), px(18), px(11));
    row->addStretch(1);
    auto* close = new QPushButton(tr("Close"), panel);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    return panel;
}

}
