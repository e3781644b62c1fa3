// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a command's answers go: results to standard output, as text for people or as JSON; sentences and progress to standard error.

#include "domain/error.h"
#include "store/progress.h"

#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace gatehouse::ctl {

// Rows of text under headings, printed with aligned columns.
struct Table {
    QStringList headings;
    std::vector<QStringList> rows;
};

// Everything that is printed as text is made harmless for a terminal first; JSON and files are exact.
class Output {
public:
    explicit Output(bool json) : m_json(json) {}
    [[nodiscard]] bool json() const { return m_json; }

    void object(const QJsonObject& value);
    void line(const QString& text = {});
    // A text of several lines, indented.
    void paragraph(const QString& text, int indent = 2);
    void table(const Table& table);
    // A line of a name and a value, the values in one column.
    void fact(const QString& name, const QString& value);
    // Says before the first line of text, and only there, which moment of the past the answer shows.
    void moment(const QString& sentence) { m_moment = sentence; }
    // Bytes as they are; on a terminal with control characters made visible.
    void bytes(QByteArrayView bytes);
    // Says that one person may take every step; nothing where it is not so.
    void soloRegistry(bool isSolo);
    // Something that a person should see beside the result.
    void notice(const QString& sentence);

    // Shows how far long work has come, when standard error is a terminal.
    [[nodiscard]] store::ProgressCallback progress() const;
    void endProgress() const;
    // Whether all that was printed arrived.
    [[nodiscard]] Result<void> finish();

private:
    void write(QByteArrayView bytes);
    void sayMoment();
    QString m_moment; // not said yet
    bool m_json = false;
    bool m_failed = false;
};

// 2026-09-30 14:05Z; empty for no time.
[[nodiscard]] QString shortTime(const QDateTime& time);
// RFC 3339 for JSON; null for no time.
[[nodiscard]] QJsonValue jsonTime(const QDateTime& time);
// Null for the empty text.
[[nodiscard]] QJsonValue jsonText(const QString& text);

}
