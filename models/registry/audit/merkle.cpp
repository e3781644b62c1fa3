// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/merkle.h"

#include "registry/audit/hashing.h"

namespace gatehouse::registry {

Sha256 merkleLeaf(QByteArrayView leaf)
{
    return sha256Of({QByteArrayView("\x00", 1), leaf});
}

Sha256 merkleNode(const Sha256& left, const Sha256& right)
{
    return sha256Of({QByteArrayView("\x01", 1), left.raw(), right.raw()});
}

void MerkleTree::append(QByteArrayView leaf)
{
    append(merkleLeaf(leaf));
}

void MerkleTree::append(const Sha256& leaf)
{
    Sha256 subtree = leaf;
    // The binary digits of the size say which complete subtrees there are; adding one carries like a sum.
    for (qint64 carry = m_size; (carry & 1) != 0; carry >>= 1) {
        subtree = merkleNode(m_subtrees.back(), subtree);
        m_subtrees.pop_back();
    }
    m_subtrees.push_back(subtree);
    ++m_size;
}

Sha256 MerkleTree::root() const
{
    if (m_subtrees.empty())
        return Sha256::of({});
    Sha256 root = m_subtrees.back();
    for (auto left = m_subtrees.rbegin() + 1; left != m_subtrees.rend(); ++left)
        root = merkleNode(*left, root);
    return root;
}

}
