// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/canvasaccessible.h"

#include "reading/readingcanvas.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QHash>

namespace gatehouse::reading {

class BlockAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    BlockAccessible(ReadingCanvas* canvas, int block) : m_canvas(canvas), m_block(block) {}

    bool isValid() const override { return m_canvas && m_block < static_cast<int>(m_canvas->m_scene.blocks().size()); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_canvas->window()->windowHandle(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        const QString spoken = m_canvas->m_scene.renderer(block()).spoken(block());
        const bool isRead = block().kind == BlockKind::Row && isReadRow(m_canvas->m_scene.document(), m_canvas->m_read, block().index);
        return isRead ? ReadingCanvas::tr("%1, marked as read").arg(spoken) : spoken;
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        const QRect place = m_canvas->blockRect(m_block);
        return {m_canvas->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::Role role() const override
    {
        if (!isValid())
            return QAccessible::NoRole;
        switch (block().kind) {
        case BlockKind::Fold: return QAccessible::PushButton;
        case BlockKind::Notice:
        case BlockKind::Inset: return QAccessible::Note;
        case BlockKind::Row:
        case BlockKind::Hex: return QAccessible::ListItem;
        }
        return QAccessible::ListItem;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.readOnly = true;
        state.focused = m_canvas->hasFocus() && m_canvas->m_caret == m_block;
        state.offscreen = !m_canvas->viewport()->rect().intersects(m_canvas->blockRect(m_block));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        const QStringList focus{setFocusAction()};
        return isValid() && block().kind == BlockKind::Fold ? QStringList{pressAction()} + focus : focus;
    }

    void doAction(const QString& action) override
    {
        if (!isValid())
            return;
        if (action == pressAction() && block().kind == BlockKind::Fold) {
            m_canvas->openFold(m_block, FoldAction::All);
        } else if (action == setFocusAction()) {
            m_canvas->setFocus();
            m_canvas->setCaret(m_block);
            m_canvas->scrollToBlock(m_block, false);
        }
    }

    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const Block& block() const { return m_canvas->m_scene.blocks()[static_cast<size_t>(m_block)]; }

    ReadingCanvas* m_canvas;
    int m_block;
};

class CanvasAccessible final : public QAccessibleWidget {
public:
    explicit CanvasAccessible(ReadingCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::List), m_canvas(canvas) {}
    ~CanvasAccessible() override { forget(); }

    int childCount() const override { return static_cast<int>(m_canvas->m_scene.blocks().size()); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_children.constFind(index); known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* block = new BlockAccessible(m_canvas, index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(block));
        return block;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return m_children.key(QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child)), -1);
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint point = m_canvas->viewport()->mapFromGlobal(QPoint(x, y));
        return m_canvas->viewport()->rect().contains(point) && childCount() > 0 ? child(m_canvas->blockAt(point.y())) : nullptr;
    }

    QAccessibleInterface* focusChild() const override { return m_canvas->hasFocus() ? child(m_canvas->m_caret) : nullptr; }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

private:
    ReadingCanvas* m_canvas;
    mutable QHash<int, QAccessible::Id> m_children; // made when they are asked for
};

namespace {

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<ReadingCanvas*>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

}

void installCanvasAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void dropCanvasAccessibility(ReadingCanvas* canvas)
{
    // A bridge may still ask while the widget's own destructor runs, when the scene is gone.
    if (QAccessibleInterface* known = QAccessible::queryAccessibleInterface(canvas))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void announceCaret(ReadingCanvas* canvas, int block)
{
    if (!QAccessible::isActive() || !canvas->hasFocus())
        return;
    QAccessibleEvent event(canvas, QAccessible::Focus);
    event.setChild(block);
    QAccessible::updateAccessibility(&event);
}

void forgetBlocks(ReadingCanvas* canvas)
{
    if (auto* accessible = dynamic_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(canvas)))
        accessible->forget();
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

}
