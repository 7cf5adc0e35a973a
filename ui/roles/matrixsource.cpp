// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/matrixsource.h"

#include "backend/whenready.h"

namespace chatelaine {

namespace {
constexpr std::chrono::milliseconds usagePause{300};
}

MatrixSource::MatrixSource(RoleService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    m_burst.setSingleShot(true);
    m_burst.setInterval(0);
    connect(&m_burst, &QTimer::timeout, this, &MatrixSource::ask);
    m_usageBurst.setSingleShot(true);
    m_usageBurst.setInterval(usagePause);
    connect(&m_usageBurst, &QTimer::timeout, this, &MatrixSource::askUsage);
    connect(&m_service, &RoleService::changed, this, &MatrixSource::reload);
    ask();
}

void MatrixSource::reload()
{
    m_burst.start();
}

void MatrixSource::reloadUsage()
{
    if (!m_usageBurst.isActive())
        m_usageBurst.start();
}

void MatrixSource::askUsage()
{
    if (m_open > 0)
        return reloadUsage(); // what is asked already may be older than the change
    whenReady(m_service.usage(), this,
              [this, question = m_question](Result<QHash<RoleId, RoleUsage>> answer) {
                  if (question != m_question || !answer)
                      return;
                  m_usage = *std::move(answer);
                  Q_EMIT usageChanged();
              });
}

void MatrixSource::ask()
{
    const quint64 question = ++m_question;
    m_open = 3;
    m_state = State::Loading;
    Q_EMIT changed();
    whenReady(m_service.roles(), this, [this, question](Result<QVector<Role>> answer) {
        take(std::move(answer), question, [this](QVector<Role> roles) { m_roles = std::move(roles); });
    });
    whenReady(m_service.permissions(), this, [this, question](Result<QVector<PermissionInfo>> answer) {
        take(std::move(answer), question,
             [this](QVector<PermissionInfo> permissions) { m_permissions = std::move(permissions); });
    });
    whenReady(m_service.usage(), this, [this, question](Result<QHash<RoleId, RoleUsage>> answer) {
        // Whoever may not see tokens sees the matrix all the same.
        if (!answer && answer.error().code == ErrorCode::PermissionDenied)
            return take(Result<bool>(true), question, [this](bool) { m_usage.reset(); });
        take(std::move(answer), question,
             [this](QHash<RoleId, RoleUsage> usage) { m_usage = std::move(usage); });
    });
}

template <class T, class Take> void MatrixSource::take(Result<T> answer, quint64 question, Take into)
{
    if (question != m_question)
        return;
    if (answer) {
        into(*std::move(answer));
    } else {
        m_state = State::Failed;
        m_error = answer.error();
        Q_EMIT changed(); // whatever the others take: there is nothing to wait for
    }
    if (--m_open == 0)
        settle();
}

void MatrixSource::settle()
{
    if (m_state != State::Failed) {
        m_state = State::Ready;
        m_hasContent = true;
    }
    Q_EMIT changed();
}

std::optional<RoleUsage> MatrixSource::usage(RoleId role) const
{
    return m_usage ? std::optional(m_usage->value(role)) : std::nullopt;
}

} // namespace chatelaine
