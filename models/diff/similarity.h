// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much of one text stands in another, by which a file that was renamed and changed is found again.

#include <QByteArray>
#include <optional>

namespace gatehouse::diff {

// A text's lines as libgit2 compares them (git_hashsig, white space aside); move-only.
class TextSignature {
public:
    // Nothing for a text too short to be told apart.
    [[nodiscard]] static std::optional<TextSignature> of(QByteArrayView text);
    ~TextSignature();
    TextSignature(TextSignature&& other) noexcept;
    TextSignature& operator=(TextSignature&& other) noexcept;

    // In percent.
    [[nodiscard]] int likeness(const TextSignature& other) const;

private:
    explicit TextSignature(void* signature) : m_signature(signature) {}
    void* m_signature; // git_hashsig
};

inline constexpr int RenamedFrom = 50; // percent, as git pairs by default
inline constexpr qint64 SimilarBytes = 1024 * 1024; // larger files are not looked at
inline constexpr std::size_t SimilarFiles = 200;    // that came and that went; of more none is looked at

}
