// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sizes beyond which an import is refused, as values so that a test can come close to them.

#include "domain/limits.h"

namespace gatehouse::intake {

struct ImportLimits {
    qint64 assetBytes = limits::AssetBytes;
    qint64 files = limits::ImportFiles;
    qint64 pathBytes = limits::PathBytes;
    int pathLevels = limits::PathLevels;
};

}
