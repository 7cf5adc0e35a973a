// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokenspage.h"

#include "backend/backend.h"
#include "backend/deferreddeletions.h"
#include "backend/serverconnection.h"
#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "models/tokenlistmodel.h"
#include "models/tokentext.h"
#include "tokens/filterbar.h"
#include "tokens/overduebar.h"
#include "tokens/tokendetails.h"
#include "tokens/tokentable.h"
#include "widgets/messagebar.h"

#include <QAction>

// What the page does for remote servers: they come and go, and what one may see there depends on a token.

namespace chatelaine {

// Whoever signs in with a token and may not read all of them sees at least that one.
TokenQuery TokensPage::wantedQuery() const
{
    const Identity identity = m_context.facts.identity();
    TokenQuery query = m_filters->applyTo(m_model->query());
    query.mine = !identity.token.isNull() && !identity.permissions.contains(permissions::readTokens);
    return query;
}

void TokensPage::connectServer()
{
    if (ServerConnection *connection = m_context.backend.connection()) {
        connect(connection, &ServerConnection::stateChanged, this, &TokensPage::updateActions);
        connect(connection, &ServerConnection::factsChanged, this, &TokensPage::onServerFacts);
        tellUnreadable();
    }
    if (!m_overdue)
        return;
    connect(m_overdue, &OverdueBar::failed, m_messages, &MessageBar::showError);
    connect(m_context.backend.deferredDeletions(), &DeferredDeletions::carriedOut, this,
            [this](const QString &name) {
                m_messages->show(Tone::Good, tr("“%1” was deleted, as planned.")
                                                 .arg(text::oneLine(name.isEmpty() ? tr("Unnamed") : name)));
            });
}

// A double click and Enter edit; where that cannot be, they say why and what can be done instead.
void TokensPage::onOpened()
{
    QAction *edit = m_actions->action(TokenAct::Edit);
    if (edit->isEnabled() || !m_details->token())
        return edit->trigger();
    m_messages->show(Tone::Neutral, edit->statusTip());
    QAction *instead = m_actions->action(TokenAct::Regenerate);
    const bool successor = m_context.backend.tokens()->traits().successor && m_details->token()->expiresAt;
    if (successor && instead->isEnabled())
        m_messages->offer(tr("Regenerate…"), [instead] { instead->trigger(); });
}

// Another region may be of another version and can do other things.
void TokensPage::onServerFacts()
{
    m_filters->refreshTraits();
    updateActions();
    tellUnreadable();
}

// A list that leaves something out without a word looks complete.
void TokensPage::tellUnreadable()
{
    const auto words = [](int rows) {
        return tr("%n token(s) could not be read and are not shown.", nullptr, rows);
    };
    const int now = m_context.backend.connection()->facts().unreadableTokens;
    const int before = std::exchange(m_unreadable, now);
    if (now == before)
        return;
    if (now > 0)
        m_messages->show(Tone::Warning, words(now));
    else if (m_messages->text() == words(before))
        m_messages->dismiss();
}

QString TokensPage::region() const
{
    const ServerConnection *connection = m_context.backend.connection();
    return connection ? connection->facts().region : QString();
}

// Nothing may hide what may have been made.
void TokensPage::lookAtTheList(const QString &name)
{
    if (m_model->query().isFiltered())
        m_filters->clearAll();
    m_wantedName = name;
    m_model->refresh();
    m_table->setFocus();
}

// It may come to the list a little later than one looks.
void TokensPage::selectNamed()
{
    if (m_wantedName.isEmpty())
        return;
    TokenQuery query;
    query.text = m_wantedName;
    query.sortBy = TokenColumn::Created;
    query.order = Qt::DescendingOrder;
    TokenService &tokens = *m_context.backend.tokens();
    whenReady(tokens.find(query), this, [this, &tokens](const Result<QVector<TokenId>> &found) {
        if (!found)
            return;
        whenReady(tokens.fetch(found->mid(0, 20)), this, [this](const Result<QVector<Token>> &newest) {
            for (const Token &token : newest.value_or(QVector<Token>())) {
                if (m_wantedName.isEmpty() || token.name != m_wantedName)
                    continue;
                m_wantedName.clear();
                return m_table->selectToken(token.id);
            }
        });
    });
}

// The successor is called the same: whoever had searched finds it where the one before was.
void TokensPage::onReplaced(const Token &token, TokenId successor)
{
    m_replaced.insert(token.id);
    m_table->selectToken(successor);
    m_messages->show(Tone::Neutral, tr("“%1” was replaced by its successor. The token before was deleted.")
                                        .arg(text::oneLine(text::nameOf(token))));
}

// Signed in with another token, one may see more or less.
void TokensPage::onFactsChanged()
{
    if (wantedQuery().mine != m_model->query().mine)
        m_model->setQuery(wantedQuery());
    updateActions();
}

// Where deleted tokens leave no record, a row that vanishes would leave people wondering. Those who have gone
// to another region themselves do not wonder.
void TokensPage::sayIfItIsGone(const Token &token, const QString &where)
{
    if (where != region() || m_replaced.contains(token.id))
        return;
    const bool known = token.deletedAt || token.deletion || m_context.backend.tokens()->traits().keepsDeleted;
    if (known || m_model->query().isFiltered() || m_model->rowOf(token.id) >= 0)
        return;
    m_messages->show(Tone::Neutral,
                     tr("“%1” is not there any more.").arg(text::oneLine(text::nameOf(token))));
}

} // namespace chatelaine
