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
#include <chrono>
#include <optional>

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

// How long the lines of one text may take before the rest stays plain. Ordinary lines need under a microsecond a character; some expressions
// need the square of a line's length, so a file that is made of their worst lines would keep the thread busy for hours.
struct HighlightBudget {
    std::chrono::nanoseconds start = std::chrono::seconds(2);
    std::chrono::nanoseconds eachCharacter = std::chrono::microseconds(4);
    std::chrono::nanoseconds most = std::chrono::seconds(30);
};

class SyntaxColours : public QObject {
    Q_OBJECT

public:
    // Files with more lines than this are coloured around the viewport only.
    static constexpr int LinesColouredWhole = 20'000;

    explicit SyntaxColours(QObject* parent = nullptr, const HighlightBudget& budget = {});
    ~SyntaxColours() override;

    void setDocument(std::shared_ptr<const ReadingDocument> document);
    // Lines that are about to be seen; asks for those that are not known yet.
    void want(Side side, const std::vector<LineRange>& lines);
    // Null while the line is plain.
    [[nodiscard]] const QList<StyleSpan>* spans(Side side, int line) const;
    // The line from which on a side stays plain, because those before it took too long.
    [[nodiscard]] std::optional<int> plainFrom(Side side) const;

signals:
    void arrived(gatehouse::reading::Side side, int firstLine, int lastLine);
    void gaveUp(gatehouse::reading::Side side);

private:
    struct Engine;
    void ask(Side side, const std::vector<LineRange>& lines);

    HighlightBudget m_budget;
    std::shared_ptr<const ReadingDocument> m_document;
    std::array<std::optional<int>, 2> m_plainFrom;
    std::array<QHash<int, QList<StyleSpan>>, 2> m_spans;
    std::array<std::vector<LineRange>, 2> m_asked;
    std::shared_ptr<Engine> m_engine;
    Worker m_worker; // last, so that its thread ends before what it uses
};

}
