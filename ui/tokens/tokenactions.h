// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "domain/policy.h"
#include "domain/user.h"

#include <QHash>
#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace chatelaine {

/// Everything a person can do on the Tokens page.
enum class TokenAct {
    Create,
    CreateMany,
    Identify,
    Edit,
    Regenerate,
    Enable,
    EndGrace,
    Keep, ///< takes back a deletion that waits for its time
    Delete,
    CopyId,
    Refresh,
};
inline size_t qHash(TokenAct act, size_t seed = 0)
{
    return ::qHash(static_cast<int>(act), seed);
}

/// Whose tokens a page shows.
enum class TokenRealm {
    Organisation, ///< everybody's
    Mine,         ///< the personal ones of whoever is signed in
};

/// What decides about whether an act is possible at the moment.
struct TokenSituation
{
    Identity identity;
    TokenTraits traits;
    qsizetype selected = 0;     ///< number of selected rows
    std::optional<Token> token; ///< the selected one, once its record is here
    Instant now;
    bool personalTokens = true; ///< the policy allows them
    bool manyAtOnce = false;    ///< what can be done to many may be done to several selected ones
    QString writesRefused = {}; ///< why nothing can be changed at the moment; empty while it can
};

/// The acts as QActions for menus, buttons and shortcuts. A disabled one says why in its tool tip and status
/// tip; what a back end cannot do at all is not there.
class TokenActions : public QObject
{
    Q_OBJECT

public:
    explicit TokenActions(QObject *parent = nullptr);
    TokenActions(TokenRealm realm, QObject *parent);

    QAction *action(TokenAct act) const { return m_actions.value(act); }
    /// The acts on one token, in the order of menus; separators between groups.
    QList<QAction *> tokenGroup() const { return m_tokenGroup; }
    /// Enables, names and explains every act.
    void update(const TokenSituation &situation);
    /// Sets the icons anew, after a change of theme.
    void refreshIcons();
    /// Says why, where the keys of an act that is not possible are pressed in \a list.
    void watchKeys(QWidget &list);
    /// Why \a act is impossible in \a situation; empty if it is possible.
    static QString refusal(TokenAct act, const TokenSituation &situation,
                           TokenRealm realm = TokenRealm::Organisation);

Q_SIGNALS:
    void triggered(chatelaine::TokenAct act);
    void refused(const QString &words); ///< see watchKeys()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showToggle(const TokenSituation &situation);
    void showWhatExists(const TokenSituation &situation);
    TokenRealm m_realm;
    QHash<TokenAct, QAction *> m_actions;
    QList<QAction *> m_tokenGroup;
};

} // namespace chatelaine
