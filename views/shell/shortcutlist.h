// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The list of keys (F1): every command with its key, in one place to look it up.

#include <QList>

class QAction;
class QWidget;

namespace gatehouse::shell {

void showShortcuts(QWidget* parent, const QList<QAction*>& actions);

}
