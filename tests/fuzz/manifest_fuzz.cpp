// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes.h"
#include "domain/manifest.h"
#include "fuzz/fuzz.h"

using namespace gatehouse;

void fuzz::run(QByteArrayView input)
{
    const auto manifest = manifestFrom(input);
    if (!manifest) {
        must(!manifest.error().sentence.isEmpty(), "a refusal has a sentence");
        return;
    }
    must(canonicalBytes(*manifest) == input, "the digest is over what is kept");
    must(contentDigest(*manifest) == domainDigest("manifest", input), "and is that of the bytes");
    for (const Asset& asset : manifest->assets) {
        const Asset* found = manifest->find(asset.path);
        must(found && *found == asset, "every file is found by its path");
    }
    must(manifest->why().size() <= 200, "a reason in a list is short");
    for (const FileChange& change : changesBetween(*manifest, *manifest))
        must(change.status == FileStatus::Same, "a content does not differ from itself");
    const auto changes = changesBetween({}, *manifest);
    must(changes.size() == manifest->assets.size(), "every file is new beside nothing");
    must(unexplained(changes, manifest->releaseNotes).size() <= changes.size(), "no more is unexplained than there is");
}
