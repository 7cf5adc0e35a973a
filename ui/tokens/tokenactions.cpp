// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokenactions.h"

#include "models/tokentext.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QKeySequence>
#include <QWidget>

#include <array>

namespace chatelaine {

namespace {

/// What an act asks for, declared once; update() turns it into states and words.
struct Requirement
{
    TokenAct act;
    const char *text;
    const char *tip;
    const char *icon;
    QKeySequence shortcut;
    bool anywhere; ///< its shortcut works wherever the focus is in the window
    QString permission;
    bool oneToken;  ///< works on exactly one selected token
    bool onDeleted; ///< works on a deleted one as well
};

const QVector<Requirement> &requirements()
{
    using A = TokenAct;
    static const QVector<Requirement> all = {
        {A::Create, QT_TRANSLATE_NOOP("chatelaine::TokenActions", "C&reate token"),
         QT_TRANSLATE_NOOP("chatelaine::TokenActions", "Make a service account with a new token."),
         "list-add", QKeySequence(Qt::CTRL | Qt::Key_N), true, permissions::createToken, false, true},
        {A::CreateMany, QT_TRANSLATE_NOOP("chatelaine::TokenActions", "Create &many tokens…"),
         QT_TRANSLATE_NOOP("chatelaine::TokenActions", "Make a token for each name of a list."), "list-add",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), true, permissions::createToken, false, true},
        {A::Identify, QT_TRANSLATE_NOOP("chatelaine::TokenActions", "&Identify…"),
         QT_TRANSLATE_NOOP("chatelaine::TokenActions", "Find out which token a pasted secret belongs to."),
         "search", QKeySequence(Qt::CTRL | Qt::Key_I), true, permissions::readTokens, false, true},
        {A::Edit, QT_TRANSLATE_NOOP("chatelaine::TokenActions", "&Edit…"),
         QT_TRANSLATE_NOOP("chatelaine::TokenActions", "Change name, description, owner, role and expiry."),
         "document-edit", QKeySequence(Qt::Key_F2), true, permissions::updateTokens, true, false},
        {A::Regenerate, QT_TRANSLATE_NOOP("chatelaine::TokenActions", "Re&generate…"),
         QT_TRANSLATE_NOOP("chatelaine::TokenActions", "Make a new secret for the same token."),
         "view-refresh", QKeySequence(Qt::CTRL | Qt::Key_G), true, permissions::updateTokens, true, false},
        {A::Enable, QT_TRANSLATE_NOOP("chatelaine::TokenActions", "&Disable"),
         QT_TRANSLATE_NOOP("chatelaine::TokenActions", "Switch the token off or on again."),
         "system-shutdown", QKeySequence(Qt::CTRL | Qt::Key_D), true, permissions::updateTokens, true, false},
        {A::EndGrace,
         QT_TRANSLATE_NOOP("chatelaine::TokenActions", "E&nd grace now…"),
         QT_TRANSLATE_NOOP("chatelaine::TokenActions", "Let the previous secret die at once."),
         "chronometer",
         {},
         true,
         permissions::updateTokens,
         true,
         false},
        {A::Keep,
         QT_TRANSLATE_NOOP("chatelaine::TokenActions", "&Keep it (cancel deletion)"),
         QT_TRANSLATE_NOOP("chatelaine::TokenActions", "Take back the deletion that waits for its time."),
         "edit-undo",
         {},
         true,
         permissions::deleteToken,
         true,
         false},
        {A::Delete, QT_TRANSLATE_NOOP("chatelaine::TokenActions", "De&lete…"),
         QT_TRANSLATE_NOOP("chatelaine::TokenActions",
                           "Delete the token, its service account and every secret."),
         "edit-delete", QKeySequence(Qt::Key_Delete), false, permissions::deleteToken, true, false},
        {A::CopyId,
         QT_TRANSLATE_NOOP("chatelaine::TokenActions", "Copy &accessor ID"),
         QT_TRANSLATE_NOOP("chatelaine::TokenActions", "Copy the token's public identity."),
         "edit-copy",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
         true,
         {},
         true,
         true},
        {A::Refresh, QT_TRANSLATE_NOOP("chatelaine::TokenActions", "&Refresh"),
         QT_TRANSLATE_NOOP("chatelaine::TokenActions", "Ask for the tokens anew."), "view-refresh",
         QKeySequence(Qt::Key_F5), true, permissions::readTokens, false, true},
    };
    return all;
}

bool isOwn(const Token &token, const Identity &identity)
{
    return token.kind == TokenKind::Personal && token.owner == identity.id;
}

/// True if \a act changes something at the back end.
bool isWrite(TokenAct act)
{
    switch (act) {
    case TokenAct::Identify:
    case TokenAct::Keep: // the list of what waits is this console's own
    case TokenAct::CopyId:
    case TokenAct::Refresh:
        return false;
    default:
        return true;
    }
}

bool exists(TokenAct act, TokenRealm realm, const TokenTraits &traits)
{
    switch (act) {
    case TokenAct::CreateMany:
        return realm == TokenRealm::Organisation;
    case TokenAct::Enable:
        return traits.disable;
    case TokenAct::EndGrace:
        return traits.grace;
    case TokenAct::Keep:
        return traits.successor;
    default:
        return true;
    }
}

QString expiredRefusal(TokenAct act, const TokenTraits &traits)
{
    if (act == TokenAct::Edit && !traits.expiryEditable)
        return TokenActions::tr("This token has expired, and this server does not let an expiry be changed.");
    if (act != TokenAct::Regenerate)
        return {};
    return traits.successor ? TokenActions::tr("This token has expired. Create a new one instead.")
                            : TokenActions::tr("This token has expired. Give it a later expiry first.");
}

/// Whoever signs in with a token must not saw off the branch that they sit on.
QString ownRefusal(TokenAct act, const TokenSituation &situation)
{
    if (situation.identity.token.isNull() || situation.token->id != situation.identity.token)
        return {};
    if (act == TokenAct::Delete)
        return TokenActions::tr(
            "You are signed in with this token. Sign in with another one to delete this one.");
    return {};
}

/// Why \a act does not fit the state that the token is in.
QString stateRefusal(TokenAct act, const TokenSituation &situation)
{
    const Token &token = *situation.token;
    const TokenStatus status = statusOf(token, situation.now);
    if (const QString own = ownRefusal(act, situation); !own.isEmpty())
        return own;
    if (status == TokenStatus::Expired) {
        if (const QString reason = expiredRefusal(act, situation.traits); !reason.isEmpty())
            return reason;
    }
    if (act == TokenAct::Edit && token.expiresAt && !situation.traits.expiringEditable)
        return TokenActions::tr("This server cannot change a token that has an expiry. Make a successor "
                                "instead, by “Regenerate…”.");
    if (act == TokenAct::EndGrace && !secretInGrace(token, situation.now))
        return TokenActions::tr("This token has no previous secret in grace.");
    if (act == TokenAct::Keep && !token.deletion)
        return TokenActions::tr("No deletion of this token waits for its time.");
    return {};
}

/// Several tokens are selected, and \a act is for several.
bool isForMany(TokenAct act, const TokenSituation &situation)
{
    return situation.manyAtOnce && situation.selected > 1 &&
           (act == TokenAct::Enable || act == TokenAct::Delete);
}

QString selectionRefusal(const Requirement &needed, const TokenSituation &situation)
{
    if (situation.selected == 0)
        return TokenActions::tr("Select one token first.");
    if (situation.selected > 1)
        return TokenActions::tr("Select only one token.");
    if (!situation.token)
        return TokenActions::tr("The token is being loaded.");
    if (!needed.onDeleted && situation.token->deletedAt)
        return TokenActions::tr("This token is deleted.");
    return {};
}

/// Nobody but its user edits or regenerates a personal token: nobody else ever sees the secret.
QString personalRefusal(TokenAct act, const Token &token, const Identity &identity)
{
    if (token.kind != TokenKind::Personal || token.owner == identity.id)
        return {};
    const QString user = text::oneLine(token.ownerName);
    if (act == TokenAct::Edit)
        return TokenActions::tr("Only %1 can edit this token: it is personal.").arg(user);
    if (act == TokenAct::Regenerate)
        return TokenActions::tr("Only %1 can regenerate this token: it is personal.").arg(user);
    return {};
}

/// One's own personal token needs no permission, but what somebody else has switched off stays off.
bool needsPermission(TokenAct act, const Token &token, const Identity &identity)
{
    if (!isOwn(token, identity))
        return true;
    return act == TokenAct::Enable && token.disabled && token.disabledBy != identity.id;
}

QString permissionRefusal(const Requirement &needed, const Identity &identity)
{
    // Whoever signs in with a token may always see that one.
    const bool own = needed.act == TokenAct::Refresh && !identity.token.isNull();
    const bool held = own || needed.permission.isEmpty() || identity.permissions.contains(needed.permission);
    return held ? QString() : text::missing(identity, needed.permission);
}

QString refusalOnToken(const Requirement &needed, const TokenSituation &situation)
{
    const bool any = situation.token && situation.selected == 1;
    if (!any || needsPermission(needed.act, *situation.token, situation.identity)) {
        if (const QString reason = permissionRefusal(needed, situation.identity); !reason.isEmpty())
            return reason;
    }
    if (isForMany(needed.act, situation))
        return {};
    if (const QString reason = selectionRefusal(needed, situation); !reason.isEmpty())
        return reason;
    const QString personal = personalRefusal(needed.act, *situation.token, situation.identity);
    return personal.isEmpty() ? stateRefusal(needed.act, situation) : personal;
}

/// The same on the page of one's own tokens, where no permission is needed.
QString refusalOnMine(const Requirement &needed, const TokenSituation &situation)
{
    if (const QString reason = selectionRefusal(needed, situation); !reason.isEmpty())
        return reason;
    return refusalOnToken(needed, situation);
}

QString createMineRefusal(const TokenSituation &situation)
{
    if (!situation.traits.personal)
        return TokenActions::tr("This server knows no personal access tokens.");
    return situation.personalTokens
               ? QString()
               : TokenActions::tr("Personal access tokens are switched off in your organisation.");
}

QString lastingRefusal(const Requirement &needed, TokenRealm realm, const TokenSituation &situation)
{
    if (realm == TokenRealm::Mine) {
        if (needed.act == TokenAct::Create)
            return createMineRefusal(situation);
        return needed.oneToken ? refusalOnMine(needed, situation) : QString();
    }
    return needed.oneToken ? refusalOnToken(needed, situation)
                           : permissionRefusal(needed, situation.identity);
}

QString refusalOf(const Requirement &needed, TokenRealm realm, const TokenSituation &situation)
{
    const QString lasting = lastingRefusal(needed, realm, situation);
    return lasting.isEmpty() && isWrite(needed.act) ? situation.writesRefused : lasting;
}

/// What an act does where tokens are made of policies and roles.
QString tipOnServer(TokenAct act, const TokenTraits &traits)
{
    switch (act) {
    case TokenAct::Create:
        return traits.attachments ? TokenActions::tr("Make a token.") : QString();
    case TokenAct::Edit:
        return traits.attachments ? TokenActions::tr("Change name, policies and roles.") : QString();
    case TokenAct::Regenerate:
        return traits.successor
                   ? TokenActions::tr("Make a successor with the same grants and a secret of its own.")
                   : QString();
    case TokenAct::Delete:
        return traits.attachments ? TokenActions::tr("Delete the token.") : QString();
    default:
        return {};
    }
}

QString tipOf(const Requirement &needed, TokenRealm realm, const TokenTraits &traits)
{
    if (const QString tip = tipOnServer(needed.act, traits); !tip.isEmpty())
        return tip;
    if (realm == TokenRealm::Mine) {
        if (needed.act == TokenAct::Create)
            return TokenActions::tr("Make a token that acts for you.");
        if (needed.act == TokenAct::Edit)
            return TokenActions::tr("Change name, description, scopes and expiry.");
        if (needed.act == TokenAct::Delete)
            return TokenActions::tr("Delete the token and every secret.");
    }
    return TokenActions::tr(needed.tip);
}

} // namespace

TokenActions::TokenActions(QObject *parent)
    : TokenActions(TokenRealm::Organisation, parent)
{
}

TokenActions::TokenActions(TokenRealm realm, QObject *parent)
    : QObject(parent)
    , m_realm(realm)
{
    for (const Requirement &needed : requirements()) {
        auto *action = new QAction(tr(needed.text), this);
        action->setShortcut(needed.shortcut);
        action->setShortcutContext(needed.anywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, act = needed.act] { Q_EMIT triggered(act); });
        m_actions.insert(needed.act, action);
    }
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_tokenGroup = {action(TokenAct::Edit),
                    action(TokenAct::Regenerate),
                    action(TokenAct::Enable),
                    action(TokenAct::EndGrace),
                    action(TokenAct::Keep),
                    action(TokenAct::Delete),
                    separator,
                    action(TokenAct::CopyId)};
    action(TokenAct::Keep)->setVisible(false);
    refreshIcons();
}

void TokenActions::watchKeys(QWidget &list)
{
    list.installEventFilter(this);
}

// Qt passes the keys of a disabled act on as if they meant nothing.
bool TokenActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    for (const QAction *act : std::as_const(m_tokenGroup)) {
        if (act->isEnabled() || !act->isVisible() || !act->shortcuts().contains(keys))
            continue;
        Q_EMIT refused(act->statusTip());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void TokenActions::refreshIcons()
{
    for (const Requirement &needed : requirements())
        action(needed.act)->setIcon(look::icon(QString::fromLatin1(needed.icon)));
}

void TokenActions::update(const TokenSituation &situation)
{
    showToggle(situation);
    showWhatExists(situation);
    for (const Requirement &needed : requirements()) {
        const QString reason = refusalOf(needed, m_realm, situation);
        QAction *act = action(needed.act);
        act->setEnabled(reason.isEmpty());
        act->setStatusTip(reason.isEmpty() ? tipOf(needed, m_realm, situation.traits) : reason);
        const QString keys = act->shortcut().toString(QKeySequence::NativeText);
        const QString name = withoutMnemonic(act->text());
        const QString usual = keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys);
        act->setToolTip(look::toolTip(reason.isEmpty() ? usual : reason));
    }
}

void TokenActions::showWhatExists(const TokenSituation &situation)
{
    for (const Requirement &needed : requirements()) {
        const bool fits = needed.act != TokenAct::Keep || (situation.token && situation.token->deletion);
        action(needed.act)->setVisible(fits && exists(needed.act, m_realm, situation.traits));
    }
}

void TokenActions::showToggle(const TokenSituation &situation)
{
    const bool disabled = situation.token && situation.token->disabled;
    const QString disable = isForMany(TokenAct::Enable, situation) ? tr("&Disable…") : tr("&Disable");
    action(TokenAct::Enable)->setText(disabled ? tr("Ena&ble") : disable);
}

QString TokenActions::refusal(TokenAct act, const TokenSituation &situation, TokenRealm realm)
{
    for (const Requirement &needed : requirements()) {
        if (needed.act == act)
            return refusalOf(needed, realm, situation);
    }
    return {};
}

} // namespace chatelaine
