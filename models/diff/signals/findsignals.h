// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The search for signals, one look at a time; what each of them found is kept here.

#include "content/textcontent.h"
#include "diff/signals/signals.h"

namespace gatehouse::diff {

class SignalSearch {
public:
    // Everything is borrowed.
    SignalSearch(const Manifest* base, const Manifest& now, const ReadAsset& read, const std::stop_token& stop);

    void lookAtElements();
    void lookAtDatasets();
    void lookAtContract();
    [[nodiscard]] Result<void> lookAtPackages();
    [[nodiscard]] Result<void> lookAtScripts();
    [[nodiscard]] Result<void> lookAtCards();
    [[nodiscard]] Result<void> lookAtTexts();
    [[nodiscard]] Result<void> lookAtRenames();
    [[nodiscard]] std::vector<Signal> take() { return std::move(m_found); }

private:
    [[nodiscard]] bool changed(Element element) const;
    [[nodiscard]] bool datasetsChanged() const;
    // Read once and kept for the next look; an empty text for what is none. At most 1 MiB, as people write them.
    [[nodiscard]] Result<content::TextContent> textOf(const Asset& asset) const;
    void add(SignalKind kind, const Asset* asset, const QString& place, const QString& sentence, int line = 0);

    const Manifest* m_base;
    const Manifest& m_now;
    const ReadAsset& m_read;
    const std::stop_token& m_stop;
    std::vector<FileChange> m_changes; // empty without a base
    std::vector<Signal> m_found;
};

}
