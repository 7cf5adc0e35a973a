// SPDX-License-Identifier: GPL-3.0-or-later
// Replays the seeds and 20,000 mutations of them, the same in every run, through a fuzz target.
#include "fuzz.h"

#include <QByteArrayList>

#include <random>

namespace {

constexpr int rounds = 20'000;
constexpr qsizetype largest = 8'192;

class Mutator
{
public:
    explicit Mutator(std::vector<QByteArray> seeds)
        : m_seeds(std::move(seeds))
    {
    }

    QByteArray next()
    {
        QByteArray input = m_seeds[below(m_seeds.size())];
        for (size_t steps = 1 + below(6); steps > 0; --steps)
            change(input);
        return input.left(largest);
    }

private:
    size_t below(size_t limit) { return static_cast<size_t>(m_random()) % limit; }
    qsizetype place(const QByteArray &input)
    {
        return static_cast<qsizetype>(below(static_cast<size_t>(input.size()) + 1));
    }
    char byte() { return static_cast<char>(below(256)); }

    /// A stretch of bytes that parsers stumble over.
    QByteArray snag()
    {
        static const QByteArrayList snags{"\"",     "\\",    "{",    "}",       "[",        "]",
                                          ",",      ":",     "null", "\\u202e", "\\ud83d",  "\xff",
                                          "\xc0",   "1e999", "chs_", " ",       "\n",       "\u201C",
                                          "\uFEFF", "%1",    "*",    "Root",    "\"name\"", "true"};
        return snags[static_cast<qsizetype>(below(static_cast<size_t>(snags.size())))];
    }

    void change(QByteArray &input)
    {
        const qsizetype at = place(input);
        switch (below(7)) {
        case 0:
            input.insert(at, byte());
            break;
        case 1:
            input.remove(at, 1 + static_cast<qsizetype>(below(8)));
            break;
        case 2:
            input.replace(at, 1, QByteArray(1, byte()));
            break;
        case 3:
            input.insert(at, snag());
            break;
        case 4:
            input.truncate(at);
            break;
        case 5:
            input.insert(at, input.mid(place(input), 64));
            break;
        default:
            input = input.left(at) + m_seeds[below(m_seeds.size())].mid(at);
        }
    }

    std::vector<QByteArray> m_seeds;
    std::mt19937 m_random{20260101};
};

void feed(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()),
                           static_cast<size_t>(input.size()));
}

} // namespace

int main()
{
    for (const QByteArray &seed : fuzzSeeds())
        feed(seed);
    Mutator mutator(fuzzSeeds());
    for (int i = 0; i < rounds; ++i)
        feed(mutator.next());
    std::printf("%d inputs, no promise broken\n", rounds);
}
