// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The Merkle tree of RFC 9162 (section 2.1) over the events' bytes: one root that stands for all of them and their order.

#include "domain/digest.h"

#include <QtTypes>
#include <vector>

namespace gatehouse::registry {

// Grows leaf by leaf and keeps only the roots of its complete subtrees, so a million events need twenty digests.
class MerkleTree {
public:
    void append(QByteArrayView leaf);
    // The same for a leaf that is digested already.
    void append(const Sha256& leaf);
    [[nodiscard]] qint64 size() const { return m_size; }
    // The root over the leaves so far; of no leaf it is the SHA-256 of nothing.
    [[nodiscard]] Sha256 root() const;

private:
    std::vector<Sha256> m_subtrees; // complete ones, the largest first
    qint64 m_size = 0;
};

// SHA-256 of 0x00 and the leaf, and of 0x01 and both children: a leaf never passes for a node.
[[nodiscard]] Sha256 merkleLeaf(QByteArrayView leaf);
[[nodiscard]] Sha256 merkleNode(const Sha256& left, const Sha256& right);

}
