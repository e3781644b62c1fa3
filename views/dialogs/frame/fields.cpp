// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/frame/fields.h"

#include "theme/widgets/labels.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace gatehouse::dialogs {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

}

WrappedCheck::WrappedCheck(const QString& text, QWidget* parent) : QWidget(parent), m_box(new QCheckBox(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(theme::space::Small));
    m_box->setAccessibleName(text);
    row->addWidget(m_box, 0, Qt::AlignTop);
    auto* label = new theme::TextLabel(text, TextStyle::Body, ThemeRole::Text, this);
    label->setWordWrap(true);
    label->setBuddy(m_box);
    row->addWidget(label, 1);
}

void WrappedCheck::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    m_box->setFocus(Qt::MouseFocusReason);
    m_box->toggle();
}

QWidget* labelled(const QString& label, QWidget* editor, const QString& hint, QWidget* parent)
{
    auto* field = new QWidget(parent);
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(theme::space::Tiny));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(6));
    auto* word = new theme::TextLabel(label, TextStyle::ColumnHead, ThemeRole::Text, field);
    word->setBuddy(editor);
    head->addWidget(word);
    if (!hint.isEmpty()) {
        auto* more = new theme::ElidedLabel(hint, TextStyle::Secondary, ThemeRole::Muted, Qt::ElideRight, field);
        head->addWidget(more, 1);
    } else {
        head->addStretch();
    }
    column->addLayout(head);
    column->addWidget(editor);
    return field;
}

QComboBox* choice(const QString& accessibleName, const QString& placeholder, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(accessibleName);
    box->setPlaceholderText(placeholder);
    box->setCurrentIndex(-1);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // long names do not widen the form
    box->setMinimumContentsLength(8);
    keepFromWheel(*box);
    return box;
}

QDateTimeEdit* momentField(const QString& accessibleName, const QDateTime& moment, QWidget* parent)
{
    const QDateTime local = moment.toLocalTime();
    auto* field = new QDateTimeEdit(QDateTime(local.date(), QTime(local.time().hour(), local.time().minute())), parent);
    field->setAccessibleName(accessibleName);
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    field->setCalendarPopup(true);
    keepFromWheel(*field);
    return field;
}

void fillPeople(QComboBox& box, const items::Desk& desk)
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker quiet(box);
    box.clear();
    for (const Person& person : desk.facts().people)
        box.addItem(desk.displayName(person.name), person.name);
    choose(box, chosen);
}

void choose(QComboBox& box, const QVariant& value)
{
    box.setCurrentIndex(value.isValid() ? box.findData(value) : -1);
}

bool isEnterInField(const QKeyEvent& event, const QDialog& dialog)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnter && qobject_cast<const QPushButton*>(dialog.focusWidget()) == nullptr;
}

void keepFromWheel(QWidget& field)
{
    field.setFocusPolicy(Qt::StrongFocus);
    field.installEventFilter(new WheelGuard(&field));
}

}
