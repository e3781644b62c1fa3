// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Heights of many blocks, with the sum before any of them and the block at any place in logarithmic time (Fenwick 1994).

#include <QtTypes>
#include <bit>
#include <vector>

namespace gatehouse::reading {

class HeightTree {
public:
    HeightTree() = default;
    explicit HeightTree(std::vector<int> heights) : m_heights(std::move(heights)), m_sums(m_heights.size() + 1, 0)
    {
        for (size_t i = 1; i < m_sums.size(); ++i) {
            m_sums[i] += m_heights[i - 1];
            if (const size_t parent = i + (i & (~i + 1)); parent < m_sums.size())
                m_sums[parent] += m_sums[i];
        }
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_heights.size()); }
    [[nodiscard]] int height(int index) const { return m_heights[static_cast<size_t>(index)]; }
    [[nodiscard]] qint64 total() const { return topOf(count()); }

    void set(int index, int height)
    {
        const int change = height - m_heights[static_cast<size_t>(index)];
        m_heights[static_cast<size_t>(index)] = height;
        for (auto i = static_cast<size_t>(index) + 1; change != 0 && i < m_sums.size(); i += i & (~i + 1))
            m_sums[i] += change;
    }

    // The sum of the heights before `index`.
    [[nodiscard]] qint64 topOf(int index) const
    {
        qint64 sum = 0;
        for (auto i = static_cast<size_t>(index); i > 0; i &= i - 1)
            sum += m_sums[i];
        return sum;
    }

    // The block that covers `y`; the last one below the end, -1 when there is none.
    [[nodiscard]] int indexAt(qint64 y) const
    {
        size_t at = 0;
        for (size_t step = std::bit_floor(m_sums.size() | 1); step > 0; step >>= 1) {
            if (at + step < m_sums.size() && m_sums[at + step] <= y) {
                at += step;
                y -= m_sums[at];
            }
        }
        return at < m_heights.size() ? static_cast<int>(at) : count() - 1;
    }

private:
    std::vector<int> m_heights;
    std::vector<qint64> m_sums;
};

}
