// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/similarity.h"

#include "diff/libgit2.h"

#include <algorithm>
#include <git2/sys/hashsig.h>
#include <utility>

namespace gatehouse::diff {

std::optional<TextSignature> TextSignature::of(QByteArrayView text)
{
    if (text.isEmpty())
        return std::nullopt;
    useLibGit2();
    git_hashsig* signature = nullptr;
    if (git_hashsig_create(&signature, text.data(), size_t(text.size()), GIT_HASHSIG_SMART_WHITESPACE) != 0)
        return std::nullopt;
    return TextSignature(signature);
}

TextSignature::~TextSignature()
{
    git_hashsig_free(static_cast<git_hashsig*>(m_signature));
}

TextSignature::TextSignature(TextSignature&& other) noexcept : m_signature(std::exchange(other.m_signature, nullptr)) {}

TextSignature& TextSignature::operator=(TextSignature&& other) noexcept
{
    std::swap(m_signature, other.m_signature);
    return *this;
}

int TextSignature::likeness(const TextSignature& other) const
{
    return std::max(0, git_hashsig_compare(static_cast<git_hashsig*>(m_signature), static_cast<git_hashsig*>(other.m_signature)));
}

}
