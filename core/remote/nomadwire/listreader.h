// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/json.h"

#include <QByteArray>

#include <functional>

namespace chatelaine::nomad {

/// Cuts a list that arrives in pieces into its rows, so that one of any length is read. A list that is null
/// is empty.
///
/// Where a row ends is guessed, by what stands between two rows, and the parser is asked whether that was
/// right: a text that is a whole array with "]" put behind it can have been nowhere but between two of its
/// rows. With the first guess that was wrong, rows are looked for the slow way, sign by sign.
class ListReader
{
public:
    explicit ListReader(std::function<void(const JsonValue &row)> take);
    ~ListReader();
    Q_DISABLE_COPY_MOVE(ListReader)

    bool feed(const QByteArray &piece); ///< false: this can be no list
    bool isComplete() const;

private:
    enum class Way { Unknown, Guessing, Careful, Done };

    bool takeRows(QByteArrayView rows);
    bool start(const QByteArray &piece);
    bool guess(const QByteArray &piece);
    bool takeUntil(qsizetype comma);
    bool beCareful();

    std::function<void(const JsonValue &row)> m_take;
    JsonText m_text;
    JsonArrayReader m_array;
    QByteArray m_waiting; ///< what is not read yet: when guessing, from the "[" or in place of a "," on
    QByteArray m_between; ///< what to look for
    Way m_way = Way::Unknown;
};

} // namespace chatelaine::nomad
