// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serverfacts.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <optional>

namespace chatelaine {

/// One step of a connection test.
struct ConnectionStep
{
    enum class Kind {
        Name,     ///< the host's name becomes an address
        Tcp,      ///< something listens there
        Tls,      ///< skipped for http
        Http,     ///< a server of this kind answers
        Acl,      ///< access control is switched on
        Version,  ///< and features, found by trying them
        Identity, ///< who the token is
    };
    enum class State { Waiting, Running, Passed, Warned, Failed, Skipped };

    Kind kind = Kind::Name;
    State state = State::Waiting;
    QString summary = {};                            ///< what was found, a sentence
    QString advice = {};                             ///< what to do about it, a sentence; empty if nothing
    std::optional<CertificateInfo> certificate = {}; ///< of Tls
    QVector<ServerFeature> features = {};            ///< of Version

    bool operator==(const ConnectionStep &) const = default;
};

/// Tries a connection step by step; each tells on its own what it found. A failed step ends the test: those
/// after it are skipped. Lives on the thread that made it; deleting it stops it.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual const QVector<ConnectionStep> &steps() const = 0; ///< all of them, in order, from the beginning
    virtual bool isFinished() const = 0;

Q_SIGNALS:
    void stepChanged(int index);
    void finished();
};

} // namespace chatelaine
