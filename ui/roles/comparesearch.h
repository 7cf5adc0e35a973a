// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/grant.h"
#include "models/comparisonmodel.h"
#include "widgets/choicepicker.h"
#include "widgets/page.h"

#include <QObject>

namespace chatelaine {

/// Finds roles, users and tokens by a text. The newest question wins: a late answer to an older one is
/// dropped.
class CompareSearch : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostShown = 50;

    explicit CompareSearch(const PageContext &context, QObject *parent = nullptr);

    void ask(Place::Kind kind, const QString &text);
    void cancel() { ++m_question; } ///< no answer is wanted any more

Q_SIGNALS:
    /// The first mostShown of \a total.
    void found(const QVector<chatelaine::Choice> &choices, qsizetype total);
    void failed(const chatelaine::Error &error);

private:
    void askRoles(const QString &text);
    void askUsers(const QString &text, int question);
    void askTokens(const QString &text, int question);
    PageContext m_context;
    int m_question = 0;
};

/// Asks what a role, user or token may do, and why. The newest question wins.
class CompareLoader : public QObject
{
    Q_OBJECT

public:
    explicit CompareLoader(const PageContext &context, QObject *parent = nullptr);

    void load(const Place &place);
    void cancel() { ++m_question; }

Q_SIGNALS:
    void loaded(const chatelaine::ComparedSide &side);
    void failed(const chatelaine::Error &error);

private:
    void loadRole(RoleId id);
    void loadUser(PrincipalId id, int question);
    void loadToken(TokenId id, int question);
    template <class T> void take(int question, const Result<T> &record, const Result<QVector<Grant>> &grants);
    PageContext m_context;
    int m_question = 0;
};

} // namespace chatelaine
