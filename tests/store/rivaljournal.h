// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chatelaine {

/// What several Rivals were told of their acts, together.
class RivalJournal
{
public:
    /// An act on one token that succeeded, and what it made of the token.
    struct Step
    {
        QString who;
        QString action;
        qint64 base = 0; ///< the version that they had seen; 0: it was not there
        qint64 version = 0;
        QString description;
        bool disabled = false;
        bool deleted = false;
        QByteArray digest = {}; ///< of a new secret, if there is one
        bool graceful = false;  ///< the secret before it works on
    };
    struct Refusal
    {
        QString who;
        QString action;
        ErrorCode code = ErrorCode::Internal;
        QString because;
    };
    /// Digest: of which token, and whether it is the current one.
    using Secrets = QHash<QByteArray, std::pair<TokenId, bool>>;

    static QByteArray bytesOf(const SecretDigest &digest)
    {
        return {reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())};
    }

    /// A token that was there before them.
    void add(const QString &who, const RevealedToken &made)
    {
        m_steps[made.token.id] << Step{
            who,   QStringLiteral("TokenCreated"),       0, made.token.version, made.token.description, false,
            false, bytesOf(digestOf(made.secret.view()))};
    }
    /// A line that \a who wrote.
    void add(const QString &who, const QByteArray &line)
    {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QString action = object.value(u"action").toString();
        if (object.contains(u"refused"))
            m_refusals.append({who, action, ErrorCode(object.value(u"refused").toInt()),
                               object.value(u"because").toString()});
        else if (object.contains(u"token"))
            m_steps[{object.value(u"token").toInteger()}] << stepOf(who, action, object);
        else
            ++m_actsOnMany[who];
    }

    QList<TokenId> tokens() const { return m_steps.keys(); }
    const QVector<Refusal> &refusals() const { return m_refusals; }
    int actsOnManyOf(const QString &who) const { return m_actsOnMany.value(who); }
    qsizetype refusalsOf(const QString &who) const
    {
        return std::count_if(m_refusals.cbegin(), m_refusals.cend(),
                             [&](const Refusal &refusal) { return refusal.who == who; });
    }
    qsizetype successesOf(const QString &who) const
    {
        qsizetype count = 0;
        for (const QVector<Step> &steps : m_steps)
            count += std::count_if(steps.cbegin(), steps.cend(),
                                   [&](const Step &step) { return step.who == who; });
        return count;
    }
    /// All that was done to \a token, in the order of the versions that it made.
    QVector<Step> stepsOf(TokenId token) const
    {
        QVector<Step> steps = m_steps.value(token);
        std::sort(steps.begin(), steps.end(),
                  [](const Step &a, const Step &b) { return a.version < b.version; });
        return steps;
    }
    Secrets liveSecrets() const
    {
        Secrets secrets;
        for (const TokenId token : m_steps.keys())
            addLive(secrets, token);
        return secrets;
    }
    QVector<QByteArray> deadSecrets() const
    {
        const Secrets alive = liveSecrets();
        QVector<QByteArray> dead;
        for (const QVector<Step> &steps : m_steps) {
            for (const Step &step : steps) {
                if (!step.digest.isEmpty() && !alive.contains(step.digest))
                    dead << step.digest;
            }
        }
        return dead;
    }

private:
    static Step stepOf(const QString &who, const QString &action, const QJsonObject &object)
    {
        Step step{who,
                  action,
                  object.value(u"base").toInteger(),
                  object.value(u"version").toInteger(),
                  object.value(u"description").toString(),
                  object.value(u"disabled").toBool(),
                  object.value(u"deleted").toBool()};
        step.digest = QByteArray::fromHex(object.value(u"digest").toString().toLatin1());
        step.graceful = object.value(u"graceful").toBool();
        return step;
    }
    void addLive(Secrets &secrets, TokenId token) const
    {
        QByteArray current;
        QByteArray previous;
        for (const Step &step : stepsOf(token)) {
            if (!step.digest.isEmpty()) {
                previous = step.graceful ? current : QByteArray();
                current = step.digest;
            } else if (step.action == u"GraceEnded") {
                previous.clear();
            } else if (step.deleted) {
                return;
            }
        }
        secrets.insert(current, {token, true});
        if (!previous.isEmpty())
            secrets.insert(previous, {token, false});
    }

    QHash<TokenId, QVector<Step>> m_steps;
    QVector<Refusal> m_refusals;
    QHash<QString, int> m_actsOnMany;
};

} // namespace chatelaine
