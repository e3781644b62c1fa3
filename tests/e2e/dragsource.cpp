// SPDX-License-Identifier: GPL-3.0-or-later
// A file manager of one file: a window at the top left of the screen from which a press drags the path of the command line,
// saying when what is under the pointer takes it and how it ended.
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWidget>
#include <cstdio>

namespace {

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

class Source : public QWidget {
public:
    explicit Source(const QString& path) : m_path(path)
    {
        setWindowFlags(Qt::X11BypassWindowManagerHint); // no window manager moves or covers it
        setWindowTitle(QStringLiteral("drag source"));
        setGeometry(0, 0, 60, 60);
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (!event->buttons().testFlag(Qt::LeftButton))
            return;
        auto* data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(m_path)});
        auto* drag = new QDrag(this);
        drag->setMimeData(data);
        connect(drag, &QDrag::actionChanged, this, [](Qt::DropAction action) { say(action == Qt::CopyAction ? "taken" : "refused"); });
        say(drag->exec(Qt::CopyAction) == Qt::CopyAction ? "dropped" : "given up");
    }

private:
    QString m_path;
};

}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Source source(QApplication::arguments().value(1));
    source.show();
    source.raise();
    return QApplication::exec();
}
