// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include "theme/widgets/labels.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <set>

namespace gatehouse::testing {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->currentText();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->placeholderText();
    return {};
}

// "QPushButton “Approve…” in DecisionBar"
QString called(const QWidget& widget)
{
    const QString words = widget.accessibleName().isEmpty() ? wordsOf(widget) : widget.accessibleName();
    QStringList over;
    for (const QWidget* each = widget.parentWidget(); each != nullptr && over.size() < 3; each = each->parentWidget())
        over << QString::fromLatin1(each->metaObject()->className()).section(u':', -1);
    return u"%1 “%2” in %3"_s.arg(QString::fromLatin1(widget.metaObject()->className()).section(u':', -1), words.left(60), over.join(u" in "_s));
}

bool shows(const QWidget& widget)
{
    return widget.isVisible() && !widget.size().isEmpty() && !widget.visibleRegion().isEmpty();
}

template <class Visit> void walk(const QWidget& window, const Visit& visit)
{
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && widget->isVisible())
            visit(*widget);
}

// Qt's own small parts: the arrow of a scroll bar, the button in a line, the corner between both.
bool isPartOfAControl(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    if (parent == nullptr || widget.objectName().startsWith(u"qt_"_s))
        return true;
    return qobject_cast<const QLineEdit*>(parent) != nullptr || qobject_cast<const QComboBox*>(parent) != nullptr
        || qobject_cast<const QTabBar*>(parent) != nullptr || qobject_cast<const QAbstractSpinBox*>(parent) != nullptr
        || qobject_cast<const QScrollBar*>(&widget) != nullptr;
}

bool isControl(const QWidget& widget)
{
    if (isPartOfAControl(widget) || qobject_cast<const QHeaderView*>(&widget) != nullptr)
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr || qobject_cast<const QLineEdit*>(&widget) != nullptr
        || qobject_cast<const QComboBox*>(&widget) != nullptr || qobject_cast<const QAbstractItemView*>(&widget) != nullptr
        || qobject_cast<const QTabBar*>(&widget) != nullptr || qobject_cast<const QPlainTextEdit*>(&widget) != nullptr
        || qobject_cast<const QTextEdit*>(&widget) != nullptr || qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr;
}

QString clipped(const QWidget& widget)
{
    const auto say = [&](const QString& what, int has, int wants) { return u"%1: %2 %3 of %4"_s.arg(called(widget), what).arg(has).arg(wants); };
    if (qobject_cast<const theme::ElidedLabel*>(&widget) != nullptr)
        return {}; // it cuts on purpose, and says the whole in its tool tip
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return label->height() < label->heightForWidth(label->width()) ? say(u"height"_s, label->height(), label->heightForWidth(label->width()))
                                                                           : QString();
        if (label->width() < label->sizeHint().width())
            return say(u"width"_s, label->width(), label->sizeHint().width());
        return label->height() < label->fontMetrics().height() ? say(u"height"_s, label->height(), label->fontMetrics().height()) : QString();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const int wanted = button->text().isEmpty() ? button->minimumSizeHint().width() : button->sizeHint().width();
        if (button->width() < wanted)
            return say(u"width"_s, button->width(), wanted);
        return button->height() < button->fontMetrics().height() ? say(u"height"_s, button->height(), button->fontMetrics().height()) : QString();
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->elideMode() == Qt::ElideNone && tabs->tabRect(i).right() > tabs->width())
                return say(u"right edge of “%1”"_s.arg(tabs->tabText(i)), tabs->width(), tabs->tabRect(i).right());
        return {};
    }
    if (qobject_cast<const QComboBox*>(&widget) != nullptr || qobject_cast<const QLineEdit*>(&widget) != nullptr
        || qobject_cast<const QGroupBox*>(&widget) != nullptr) {
        const QSize least = widget.minimumSizeHint();
        if (widget.width() < least.width())
            return say(u"width"_s, widget.width(), least.width());
        if (widget.height() < least.height())
            return say(u"height"_s, widget.height(), least.height());
    }
    return {};
}

// Beyond the window's own edge nothing scrolls into view.
bool isCutAtAnEdge(const QWidget& widget)
{
    for (const QWidget* each = &widget; each->parentWidget() != nullptr && !each->isWindow(); each = each->parentWidget()) {
        const QWidget* parent = each->parentWidget();
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()); area != nullptr && area->viewport() == parent)
            return each->width() > parent->width() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
        if (each->x() < 0 || each->y() < 0 || each->geometry().right() > parent->width() || each->geometry().bottom() > parent->height())
            return true;
    }
    return false;
}

}

QStringList clippedWords(const QWidget& window)
{
    QStringList found;
    walk(window, [&](const QWidget& widget) {
        if (isPartOfAControl(widget))
            return;
        if (const QString sentence = clipped(widget); !sentence.isEmpty())
            found << sentence;
        else if ((isControl(widget) || (qobject_cast<const QLabel*>(&widget) != nullptr && !wordsOf(widget).isEmpty())) && isCutAtAnEdge(widget))
            found << u"%1: cut by the edge of what holds it"_s.arg(called(widget));
    });
    return found;
}

QStringList overlaps(const QWidget& window)
{
    QStringList found;
    walk(window, [&](const QWidget& widget) {
        // What lies in a layout must not lie over its neighbour; what floats on purpose is in none.
        if (widget.layout() == nullptr)
            return;
        QList<const QWidget*> laid;
        for (const QWidget* child : widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            if (shows(*child) && widget.layout()->indexOf(child) >= 0)
                laid << child;
        for (qsizetype i = 0; i < laid.size(); ++i)
            for (qsizetype j = i + 1; j < laid.size(); ++j)
                if (laid[i]->geometry().intersects(laid[j]->geometry()))
                    found << u"%1 lies over %2"_s.arg(called(*laid[j]), called(*laid[i]));
    });
    return found;
}

QStringList namelessControls(const QWidget& window)
{
    QStringList found;
    walk(window, [&](const QWidget& widget) {
        if (!isControl(widget) || !widget.isEnabled())
            return;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            if (widget.accessibleName().isEmpty())
                found << u"%1 has no name for a screen reader"_s.arg(called(widget));
    });
    return found;
}

QStringList unreachableControls(QWidget& window)
{
    // The chain that Tab follows is one ring through the whole window.
    std::set<const QWidget*> ring;
    for (const QWidget* each = window.nextInFocusChain(); each != nullptr && each != &window; each = each->nextInFocusChain())
        ring.insert(each);
    const auto takesTab = [&](const QWidget& widget) { return ring.contains(&widget) && (widget.focusPolicy() & Qt::TabFocus) != 0; };
    QStringList found;
    walk(window, [&](const QWidget& widget) {
        if (!isControl(widget) || !widget.isEnabled() || !shows(widget))
            return;
        // One of a group is enough: arrows go on from there.
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget);
            button != nullptr && (button->group() != nullptr || qobject_cast<const QRadioButton*>(button) != nullptr))
            return;
        const QWidget* proxy = widget.focusProxy();
        if (!takesTab(widget) && (proxy == nullptr || !takesTab(*proxy)))
            found << u"%1 is not reached by Tab"_s.arg(called(widget));
    });
    return found;
}

}
