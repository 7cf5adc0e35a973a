// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomaddouble/filter.h"
#include "nomaddouble/store.h"

namespace chatelaine::nomaddouble {

/// Which rows of the list of tokens a request is answered with.
class Page
{
public:
    enum class Taken { Yes, No, IsFull };

    Page(const Call &call, Age age);

    void sort(QVector<const TokenRow *> &rows) const;
    Taken take(const TokenRow &row);

    std::optional<Reply> error;
    QString prefix; ///< of accessors
    QByteArray nextToken;

private:
    std::optional<Reply> badPrefix() const;
    void readPaging(const Call &call);
    QByteArray tokenOf(const TokenRow &row) const;
    bool isBefore(const TokenRow &row) const;

    Age m_age;
    bool m_reverse = false;
    bool m_isFound = false;
    qint64 m_perPage = 0; ///< 0: everything
    qint64 m_count = 0;
    QByteArray m_from;
    Filter m_filter;
};

} // namespace chatelaine::nomaddouble
