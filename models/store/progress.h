// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far long work with files has come, as a value for a progress bar.

#include <QString>
#include <chrono>
#include <functional>

namespace gatehouse::store {

struct Progress {
    qint64 filesDone = 0;
    qint64 filesTotal = 0; // 0 while it is not known yet
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
    QString at = {}; // the file in hand
};

// Called from the thread that works, at most every few milliseconds; may be empty.
using ProgressCallback = std::function<void(const Progress&)>;

// Passes a progress on, but not more often than a person can see.
class ProgressTicker {
public:
    explicit ProgressTicker(ProgressCallback callback) : m_callback(std::move(callback)) {}
    void tell(const Progress& progress)
    {
        if (!m_callback)
            return;
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < std::chrono::milliseconds(30))
            return;
        m_last = now;
        m_callback(progress);
    }

private:
    ProgressCallback m_callback;
    std::chrono::steady_clock::time_point m_last;
};

}
