// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"

#include <QObject>
#include <QTimer>

namespace chatelaine {

/// Knows how many tokens there are in all while the list shows only some of them.
class TokenCounter : public QObject
{
    Q_OBJECT

public:
    explicit TokenCounter(TokenService &service, QObject *parent = nullptr);

    std::optional<qsizetype> total() const { return m_total; }
    /// The list shows all of them: no need to ask.
    void setTotal(qsizetype total);
    /// Asks, unless the number is known already.
    void want();

Q_SIGNALS:
    void changed();

private:
    void ask();
    TokenService &m_service;
    std::optional<qsizetype> m_total;
    QTimer m_pause; ///< joins a burst of changes into one question
    Future<qsizetype> m_running;
    quint64 m_newestRequest = 0;
};

} // namespace chatelaine
