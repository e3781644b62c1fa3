// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What somebody wrote in a thread, as tall as it is: Markdown that can do no harm. A link is shown and asked about, never followed by itself.

#include <QTextBrowser>

namespace gatehouse::pages {

class CommentText : public QTextBrowser {
    Q_OBJECT
public:
    explicit CommentText(const QString& markdown, QWidget* parent = nullptr);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void addressRequested(const QUrl& address);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void wheelEvent(QWheelEvent* event) override;
};

}
