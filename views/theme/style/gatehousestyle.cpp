// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style/gatehousestyle.h"

#include "theme/icons.h"
#include "theme/paint/marks.h"
#include "theme/style/looks.h"
#include "theme/style/mnemonics.h"
#include "theme/style/parts.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace gatehouse::theme {

namespace {

using namespace Qt::StringLiterals;

// The option as what it must be; null when a caller passed something else.
template <class Option>
const Option* as(const QStyleOption* option)
{
    return qstyleoption_cast<const Option*>(option);
}

bool isTextEdit(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

void line(QPainter& painter, const QRect& rect)
{
    painter.fillRect(rect, colour(ThemeRole::Border));
}

void frame(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    if (isTextEdit(widget))
        parts::fieldFrame(option, painter);
    else
        paintBox(painter, option.rect, Qt::transparent, colour(ThemeRole::Border), 0);
}

void shapedFrame(const QStyleOptionFrame& option, QPainter& painter, const QWidget* widget)
{
    switch (option.frameShape) {
    case QFrame::NoFrame: break;
    case QFrame::HLine: line(painter, QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1)); break;
    case QFrame::VLine: line(painter, QRect(option.rect.center().x(), option.rect.top(), 1, option.rect.height())); break;
    case QFrame::Box:
    case QFrame::Panel:
    case QFrame::WinPanel:
    case QFrame::StyledPanel: frame(option, painter, widget); break;
    }
}

void itemGround(const QStyleOption& option, QPainter& painter)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, colour(ThemeRole::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        painter.fillRect(option.rect, colour(ThemeRole::Hover));
}

void branch(const QStyleOption& option, QPainter& painter)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    paintChevron(painter, parts::branchArrow(option.rect, option.direction),
                 option.state.testFlag(QStyle::State_Open) ? Direction::Down : parts::forward(option.direction), colour(ThemeRole::Muted));
}

}

GatehouseStyle::GatehouseStyle(const Theme& theme, const QString& base) : QProxyStyle(base.isEmpty() ? u"Fusion"_s : base), m_theme(&theme)
{
    setObjectName(u"gatehouse"_s);
}

const Theme* GatehouseStyle::theme() const
{
    return static_cast<const Theme*>(m_theme.data());
}

void GatehouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect: parts::focusRing(*painter, option->rect, parts::SmallRadius); return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
    case PE_PanelButtonBevel: return;
    case PE_PanelLineEdit:
        if (const auto* edit = as<QStyleOptionFrame>(option); edit && edit->lineWidth > 0)
            parts::fieldFrame(*option, *painter);
        return;
    case PE_FrameLineEdit: return; // part of the panel
    case PE_Frame: frame(*option, *painter, widget); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: parts::checkIndicator(*option, *painter); return;
    case PE_IndicatorRadioButton: parts::radioIndicator(*option, *painter); return;
    case PE_IndicatorBranch: branch(*option, *painter); return;
    case PE_IndicatorArrowUp: paintChevron(*painter, option->rect, Direction::Up, colour(ThemeRole::Muted)); return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorButtonDropDown: paintChevron(*painter, option->rect, Direction::Down, colour(ThemeRole::Muted)); return;
    case PE_IndicatorArrowLeft: paintChevron(*painter, option->rect, Direction::Left, colour(ThemeRole::Muted)); return;
    case PE_IndicatorArrowRight: paintChevron(*painter, option->rect, Direction::Right, colour(ThemeRole::Muted)); return;
    case PE_PanelMenu:
    case PE_PanelTipLabel: paintBox(*painter, option->rect, colour(ThemeRole::Raised), colour(ThemeRole::BorderStrong), 0); return;
    case PE_FrameMenu: paintBox(*painter, option->rect, Qt::transparent, colour(ThemeRole::BorderStrong), 0); return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow: itemGround(*option, *painter); return;
    case PE_FrameTabBarBase: line(*painter, QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1)); return;
    case PE_IndicatorTabClose:
        if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled))
            paintBox(*painter, option->rect, colour(ThemeRole::Avatar), Qt::transparent, px(parts::SmallRadius));
        paintIcon(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), u"cross"_s, colour(ThemeRole::Muted));
        return;
    case PE_PanelStatusBar:
    case PE_PanelToolBar: painter->fillRect(option->rect, colour(ThemeRole::Window)); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void GatehouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto* button = as<QStyleOptionButton>(option))
            parts::pushButton(*button, *painter, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto* combo = as<QStyleOptionComboBox>(option))
            parts::comboBoxLabel(*combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget), *painter);
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = as<QStyleOptionTab>(option))
            parts::tabShape(*tab, *painter, widget);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = as<QStyleOptionTab>(option))
            parts::tabLabel(*tab, *painter, widget);
        return;
    case CE_Header:
        if (const auto* head = as<QStyleOptionHeader>(option))
            parts::header(*head, *painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: parts::headerGround(option->rect, *painter); return;
    case CE_SizeGrip: return; // the window's frame is there to be grasped
    case CE_Splitter: line(*painter, option->rect); return;
    case CE_ShapedFrame:
        if (const auto* shape = as<QStyleOptionFrame>(option))
            shapedFrame(*shape, *painter, widget);
        return;
    case CE_MenuItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option))
            parts::menuItem(*item, *painter);
        return;
    case CE_MenuBarItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option))
            parts::menuBarItem(*item, *painter);
        return;
    case CE_MenuEmptyArea: painter->fillRect(option->rect, colour(ThemeRole::Raised)); return;
    case CE_MenuBarEmptyArea:
    case CE_ToolBar: painter->fillRect(option->rect, colour(ThemeRole::Window)); return;
    case CE_ProgressBar:
        if (const auto* bar = as<QStyleOptionProgressBar>(option)) {
            const double range = double(bar->maximum) - double(bar->minimum);
            paintProgress(*painter, bar->rect, range > 0 ? (double(bar->progress) - double(bar->minimum)) / range : 0);
        }
        return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void GatehouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto* button = as<QStyleOptionToolButton>(option))
            parts::toolButton(*button, *painter, widget);
        return;
    case CC_ComboBox:
        if (const auto* combo = as<QStyleOptionComboBox>(option))
            parts::comboBox(*combo, *painter, widget);
        return;
    case CC_SpinBox:
        if (const auto* spin = as<QStyleOptionSpinBox>(option))
            parts::spinBox(*spin, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget), subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget),
                           *painter);
        return;
    case CC_ScrollBar:
        if (const auto* bar = as<QStyleOptionSlider>(option))
            parts::scrollBar(*bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget), *painter, widget);
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize GatehouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const int control = px(isSmall(widget) ? height::SmallControl : height::Control);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = as<QStyleOptionButton>(option))
            return parts::pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto* button = as<QStyleOptionToolButton>(option))
            return parts::toolButtonSize(*button, widget);
        break;
    case CT_LineEdit: return {contents.width() + 2 * px(8), qMax(control, option->fontMetrics.height() + px(6))};
    case CT_ComboBox: return {contents.width() + px(9) + px(25) + px(4), qMax(control, option->fontMetrics.height() + px(6))};
    case CT_SpinBox: return {contents.width() + px(9) + px(22), qMax(control, option->fontMetrics.height() + px(6))};
    case CT_TabBarTab:
        if (const auto* tab = as<QStyleOptionTab>(option))
            return parts::tabSize(*tab, contents, widget);
        break;
    case CT_HeaderSection:
        if (const auto* head = as<QStyleOptionHeader>(option))
            return parts::headerSize(*head, contents);
        break;
    case CT_MenuItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option))
            return parts::menuItemSize(*item, contents);
        break;
    case CT_MenuBarItem: return {contents.width() + 2 * px(9), qMax(px(26), contents.height() + px(8))};
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width() + px(8), qMax(px(26), base.height())};
    }
    case CT_ProgressBar: return {contents.width(), px(10)};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect GatehouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto* edit = as<QStyleOptionFrame>(option))
            return edit->lineWidth > 0 ? option->rect.adjusted(px(6), 1, -px(6), -1) : option->rect;
        break;
    case SE_ComboBoxFocusRect:
    case SE_PushButtonFocusRect: return option->rect;
    case SE_PushButtonLayoutItem: // the words of a link stand under those above it; its ring is drawn around them
        return buttonLook(widget) == ButtonLook::Link ? option->rect.adjusted(px(parts::LinkPadding), 0, -px(parts::LinkPadding), 0) : option->rect;
    case SE_TabBarTabRightButton:
        if (const auto* tab = as<QStyleOptionTab>(option)) {
            const QSize size = tab->rightButtonSize;
            return visualRect(option->direction, option->rect,
                              QRect(option->rect.right() + 1 - px(8) - size.width(),
                                    option->rect.top() + (option->rect.height() - size.height()) / 2 + 1, size.width(), size.height()));
        }
        break;
    default: break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect GatehouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect r = option->rect;
    if (control == CC_ScrollBar) {
        if (const auto* bar = as<QStyleOptionSlider>(option))
            return visualRect(option->direction, r, parts::scrollBarPart(*bar, part, widget, *this));
    } else if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxFrame: return r;
        case SC_ComboBoxArrow: return visualRect(option->direction, r, QRect(r.right() + 1 - px(25), r.top(), px(25), r.height()));
        case SC_ComboBoxEditField: return visualRect(option->direction, r, r.adjusted(px(9), 1, -px(25), -1));
        case SC_ComboBoxListBoxPopup: return r;
        default: break;
        }
    } else if (control == CC_SpinBox) {
        const int buttons = px(20);
        switch (part) {
        case SC_SpinBoxFrame: return r;
        case SC_SpinBoxUp: return visualRect(option->direction, r, QRect(r.right() - buttons, r.top() + 2, buttons, r.height() / 2 - 2));
        case SC_SpinBoxDown:
            return visualRect(option->direction, r, QRect(r.right() - buttons, r.top() + r.height() / 2, buttons, r.height() / 2 - 2));
        case SC_SpinBoxEditField: return visualRect(option->direction, r, r.adjusted(px(5), 2, -buttons - 2, -2));
        default: break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int GatehouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: return isTextEdit(widget) ? 2 : 1; // room for the ring
    case PM_ComboBoxFrameWidth:
    case PM_MenuPanelWidth: return 1;
    case PM_SplitterWidth: return 1; // Qt gives a thin handle a wider grip by itself
    case PM_ScrollBarExtent: return px(11);
    case PM_ScrollBarSliderMin: return px(32);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_ToolBarFrameWidth:
    case PM_MenuDesktopFrameWidth: return 0;
    case PM_TabBarBaseHeight: return 1;
    case PM_ToolBarExtensionExtent: return px(28); // a control like others: in Qt's twelve pixels there is no room for a sign
    case PM_MenuBarHMargin: return px(8);
    case PM_MenuBarVMargin: return px(4);
    case PM_MenuHMargin:
    case PM_MenuVMargin: return px(4);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(15);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_LineEditIconSize:
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight: return px(16);
    case PM_MessageBoxIconSize: return px(32);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return px(space::Small);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return px(space::Medium);
    case PM_ToolTipLabelFrameWidth: return px(5);
    case PM_TreeViewIndentation: return px(24);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int GatehouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient: return 0;
    case SH_UnderlineShortcut: return m_mnemonics && m_mnemonics->areShown();
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_ActivateItemOnSingleClick: return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ComboBox_PopupFrameStyle: return int(QFrame::StyledPanel) | int(QFrame::Plain);
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout; // what the dialog does stands last, Cancel before it
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_TitleBar_NoBorder: return 1;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_GroupBox_TextLabelColor: return int(colour(ThemeRole::Muted).rgb());
    case SH_Table_GridLineColor: return int(colour(ThemeRole::Border).rgb());
    case SH_ToolTipLabel_Opacity: return 255;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon GatehouseStyle::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
    case SP_DockWidgetCloseButton:
    case SP_TitleBarCloseButton: return icon(u"cross"_s, ThemeRole::Muted);
    case SP_ToolBarHorizontalExtensionButton: return icon(u"application-menu"_s, ThemeRole::Muted);
    case SP_FileDialogNewFolder: return icon(u"folder-new"_s, ThemeRole::Muted);
    case SP_FileDialogDetailedView: return icon(u"view-list-details"_s, ThemeRole::Muted);
    case SP_FileDialogListView: return icon(u"view-list-icons"_s, ThemeRole::Muted);
    case SP_FileDialogToParent: return icon(u"go-up"_s, ThemeRole::Muted);
    case SP_FileDialogBack:
    case SP_ArrowBack: return icon(u"go-previous"_s, ThemeRole::Muted);
    case SP_ArrowForward: return icon(u"go-next"_s, ThemeRole::Muted);
    case SP_DirHomeIcon: return icon(u"user-home"_s, ThemeRole::Muted);
    case SP_MessageBoxInformation: return icon(u"info"_s, ThemeRole::Accent);
    case SP_MessageBoxWarning: return icon(u"warning"_s, ThemeRole::Warning);
    case SP_MessageBoxCritical: return icon(u"blocker"_s, ThemeRole::Critical);
    case SP_MessageBoxQuestion: return icon(u"question"_s, ThemeRole::Accent);
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

void GatehouseStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    m_mnemonics = new Mnemonics(this);
}

void GatehouseStyle::unpolish(QApplication* application)
{
    delete m_mnemonics;
    QProxyStyle::unpolish(application);
}

void GatehouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QTabBar*>(widget)
        || qobject_cast<QHeaderView*>(widget) || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
    // A date is written as ISO 8601, and Qt would turn its parts round with the window.
    if (auto* date = qobject_cast<QDateTimeEdit*>(widget); date != nullptr && date->isRightToLeft()) {
        const QString format = date->displayFormat();
        date->setLayoutDirection(Qt::LeftToRight);
        date->setDisplayFormat(format);
    }
    if (auto* tabs = qobject_cast<QTabBar*>(widget))
        tabs->setExpanding(false); // a tab is as wide as its words
    // A screen reader is told what a combo box shows in place of its name; what it is for is then said as its description.
    if (auto* box = qobject_cast<QComboBox*>(widget); box && box->accessibleDescription().isEmpty())
        box->setAccessibleDescription(box->accessibleName());
}

}
