// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The syntax colours of both sides, computed by KSyntaxHighlighting in a worker and kept as plain values; a line is plain until they land.

#include "reading/readingdocument.h"
#include "reading/worker.h"
#include "theme/themerole.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <array>

namespace gatehouse::reading {

struct StyleSpan {
    int start = 0; // UTF-16 columns of the line
    int length = 0;
    theme::ThemeRole role = theme::ThemeRole::Text;
    bool operator==(const StyleSpan&) const = default;
};

struct LineRange {
    int first = 0;
    int end = 0;
    bool operator==(const LineRange&) const = default;
};

class SyntaxColours : public QObject {
    Q_OBJECT

public:
    // Files with more lines than this are coloured around the viewport only.
    static constexpr int LinesColouredWhole = 20'000;

    explicit SyntaxColours(QObject* parent = nullptr);
    ~SyntaxColours() override;

    void setDocument(std::shared_ptr<const ReadingDocument> document);
    // Lines that are about to be seen; asks for those that are not known yet.
    void want(Side side, const std::vector<LineRange>& lines);
    // Null while the line is plain.
    [[nodiscard]] const QList<StyleSpan>* spans(Side side, int line) const;

signals:
    void arrived(gatehouse::reading::Side side, int firstLine, int lastLine);

private:
    struct Engine;
    void ask(Side side, const std::vector<LineRange>& lines);

    std::shared_ptr<const ReadingDocument> m_document;
    std::array<QHash<int, QList<StyleSpan>>, 2> m_spans;
    std::array<std::vector<LineRange>, 2> m_asked;
    std::shared_ptr<Engine> m_engine;
    Worker m_worker; // last, so that its thread ends before what it uses
};

}
