// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a pane of facts is laid out: sections under a line, names before values, strips for what nobody may overlook.

#include "registry/queries/results.h"
#include "theme/theme.h"
#include "theme/widgets/labels.h"

#include <QFormLayout>
#include <QVBoxLayout>

class QPushButton;

namespace gatehouse::pages::facts {

// Words that wrap.
[[nodiscard]] theme::TextLabel* words(const QString& text, theme::ThemeRole role = theme::ThemeRole::Text,
                                      theme::TextStyle style = theme::TextStyle::Body);
// A small button that looks like a link.
[[nodiscard]] QPushButton* link(const QString& text);
// A titled section under a line, with the pane's margins.
QVBoxLayout* addSection(QVBoxLayout& column, const QString& title);
QFormLayout* addForm(QVBoxLayout& section);
void addFact(QFormLayout& form, const QString& name, QWidget* value);
void addFact(QFormLayout& form, const QString& name, const QString& text, theme::TextStyle style = theme::TextStyle::Body,
             theme::ThemeRole role = theme::ThemeRole::Text);
// A strip in a tint with a sign and sentences.
[[nodiscard]] QWidget* strip(theme::ThemeRole ground, theme::ThemeRole ink, const QString& icon, const QStringList& sentences);
// Live, and what stands beside it.
[[nodiscard]] QHBoxLayout* chipRow(const registry::LiveModel& live);

}
