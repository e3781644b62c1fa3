// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/frame/drafts.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace gatehouse::dialogs {

namespace {

// The lines inside spin boxes, dates and combo boxes are no fields of their own.
bool isField(const QWidget& edit)
{
    return !edit.accessibleName().isEmpty();
}

}

QVariantMap textsOf(const QWidget& form)
{
    QVariantMap texts;
    for (const QLineEdit* edit : form.findChildren<QLineEdit*>())
        if (isField(*edit) && !edit->text().trimmed().isEmpty())
            texts.insert(edit->accessibleName(), edit->text());
    for (const QPlainTextEdit* edit : form.findChildren<QPlainTextEdit*>())
        if (isField(*edit) && !edit->toPlainText().trimmed().isEmpty())
            texts.insert(edit->accessibleName(), edit->toPlainText());
    return texts;
}

void setTexts(QWidget& form, const QVariantMap& texts)
{
    for (QLineEdit* edit : form.findChildren<QLineEdit*>())
        if (texts.contains(edit->accessibleName()))
            edit->setText(texts.value(edit->accessibleName()).toString());
    for (QPlainTextEdit* edit : form.findChildren<QPlainTextEdit*>())
        if (texts.contains(edit->accessibleName()))
            edit->setPlainText(texts.value(edit->accessibleName()).toString());
}

}
