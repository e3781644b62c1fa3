// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sizes beyond which Gatehouse cuts a view or refuses an import (trust.md section 7). A limit cuts the view, never the record.

#include <QtTypes>

namespace gatehouse::limits {

inline constexpr qint64 KiB = 1024;
inline constexpr qint64 MiB = 1024 * KiB;
inline constexpr qint64 GiB = 1024 * MiB;

inline constexpr qint64 AssetBytes = 8 * GiB;
inline constexpr qint64 TextBytes = 64 * MiB;      // text opened for reading
inline constexpr qint64 MarkdownBytes = 1 * MiB;   // Markdown rendered
inline constexpr qint64 ImportFiles = 200'000;
inline constexpr qint64 PathBytes = 1024;
inline constexpr int PathLevels = 32;
inline constexpr int HighlightedLineCharacters = 4096;
inline constexpr qint64 EventBytes = 64 * KiB;     // one event, one free text
inline constexpr qint64 FactBytes = EventBytes / 4; // one of the facts that stand in the event itself, beside the others
inline constexpr int SearchCharacters = 1000;
inline constexpr int QueueRows = 500;              // shown of one group of a queue; its count is whole

}
