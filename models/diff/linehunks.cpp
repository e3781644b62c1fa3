// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/linehunks.h"

#include "diff/libgit2.h"

#include <QCoreApplication>
#include <memory>

namespace gatehouse::diff {

namespace {

git_diff_options options(WhiteSpace whiteSpace)
{
    git_diff_options result;
    git_diff_options_init(&result, GIT_DIFF_OPTIONS_VERSION);
    result.flags = GIT_DIFF_PATIENCE | GIT_DIFF_INDENT_HEURISTIC | GIT_DIFF_FORCE_TEXT;
    result.max_size = -1;
    switch (whiteSpace) {
    case WhiteSpace::Exact: break;
    case WhiteSpace::IgnoreChange: result.flags |= GIT_DIFF_IGNORE_WHITESPACE_CHANGE; break;
    case WhiteSpace::IgnoreAll: result.flags |= GIT_DIFF_IGNORE_WHITESPACE; break;
    }
    return result;
}

Error failure()
{
    const git_error* last = git_error_last();
    return Error::storage(QStringLiteral("diff-failed"), QCoreApplication::translate("TextDiff", "The two files could not be compared."),
                          last ? QString::fromUtf8(last->message) : QString());
}

int appendHunk(const git_diff_delta*, const git_diff_hunk* hunk, void* hunks)
{
    // Of an empty range, git names the line before it.
    const int oldFirst = hunk->old_lines > 0 ? hunk->old_start - 1 : hunk->old_start;
    const int newFirst = hunk->new_lines > 0 ? hunk->new_start - 1 : hunk->new_start;
    static_cast<std::vector<LineHunk>*>(hunks)->push_back({oldFirst, hunk->old_lines, newFirst, hunk->new_lines});
    return 0;
}

}

Result<std::vector<LineHunk>> lineHunks(QByteArrayView old, QByteArrayView now, WhiteSpace whiteSpace)
{
    useLibGit2();
    git_diff_options asked = options(whiteSpace);
    asked.context_lines = 0;
    asked.interhunk_lines = 0;
    std::vector<LineHunk> hunks;
    // A null buffer would mean that the side does not exist; an empty one has no lines.
    const char* none = "";
    const int status = git_diff_buffers(old.isEmpty() ? none : old.data(), static_cast<size_t>(old.size()), nullptr,
                                        now.isEmpty() ? none : now.data(), static_cast<size_t>(now.size()), nullptr, &asked, nullptr, nullptr,
                                        appendHunk, nullptr, &hunks);
    if (status != 0)
        return std::unexpected(failure());
    return hunks;
}

Result<QByteArray> gitPatch(QByteArrayView old, QByteArrayView now)
{
    useLibGit2();
    git_diff_options asked = options(WhiteSpace::Exact);
    git_patch* patch = nullptr;
    const auto bytes = [](QByteArrayView side) { return side.isNull() ? nullptr : side.isEmpty() ? "" : side.data(); };
    int status = git_patch_from_buffers(&patch, bytes(old), static_cast<size_t>(old.size()), "f", bytes(now), static_cast<size_t>(now.size()), "f",
                                        &asked);
    const std::unique_ptr<git_patch, decltype(&git_patch_free)> owner(patch, &git_patch_free);
    git_buf text = GIT_BUF_INIT;
    if (status == 0 && patch)
        status = git_patch_to_buf(&text, patch);
    if (status != 0)
        return std::unexpected(failure());
    QByteArray result(text.ptr, static_cast<qsizetype>(text.size));
    git_buf_dispose(&text);
    return result;
}

}
