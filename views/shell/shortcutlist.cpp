// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcutlist.h"

#include "theme/rows/grouprows.h"
#include "theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace gatehouse::shell {

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShortcutList)
};

}

void showShortcuts(QWidget* parent, const QList<QAction*>& actions)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Keys"));
    auto* model = new QStandardItemModel(dialog);
    model->setHorizontalHeaderLabels({Words::tr("Command"), Words::tr("Key")});
    for (const QAction* action : actions) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            model->appendRow({new QStandardItem(QString(action->text()).remove(u'&')), new QStandardItem(keys.join(QStringLiteral(", ")))});
    }
    auto* view = new QTreeView(dialog);
    view->setAccessibleName(Words::tr("Keys"));
    view->setRootIsDecorated(false);
    view->setModel(model);
    theme::prepareList(*view, theme::RowDelegate::Lines::One);
    view->header()->resizeSection(1, theme::px(180));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    dialog->resize(theme::px(480), theme::px(520));
    dialog->open();
}

}
