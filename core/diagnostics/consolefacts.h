// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/future.h"
#include "diagnostics/fact.h"

#include <QObject>

#include <memory>

namespace chatelaine {

class Redaction;

/// What a bug report says of one open store or server: what it can do, how it is doing, and how many of each
/// thing there are. No name, no address. Asks only what whoever is signed in may know: a refusal would be
/// written down.
class ConsoleFacts : public QObject
{
    Q_OBJECT

public:
    explicit ConsoleFacts(std::shared_ptr<Backend> backend, QObject *parent = nullptr);

    Facts facts() const;
    /// Lets \a redaction hide who is signed in, and where.
    void hideIn(Redaction &redaction) const;

Q_SIGNALS:
    void changed(); ///< a number has come

private:
    template <class T, class Number> void count(const QString &name, const Future<T> &answer, Number number);
    void countAll();
    bool may(const QString &permission) const;

    std::shared_ptr<Backend> m_backend;
    Facts m_counts;
};

} // namespace chatelaine
