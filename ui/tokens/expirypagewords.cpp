// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/authenticator.h"
#include "models/expirydaysmodel.h"
#include "models/expirytext.h"
#include "models/expirytimeline.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "tokens/expirypage.h"
#include "widgets/emptystate.h"
#include "widgets/factlabel.h"
#include "widgets/messagebar.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

// What the page says: numbers, warnings, and why there is nothing to see.
namespace chatelaine {

void ExpiryPage::showWords()
{
    const QLocale locale;
    using std::chrono::days;
    m_count->setText(tr("Today: %1 · Within 7 days: %2 · Within 90 days: %3", "how many tokens expire")
                         .arg(locale.toString(m_timeline->countToday()),
                              locale.toString(m_timeline->countWithin(days(7))),
                              locale.toString(m_timeline->tokens().size())));
    m_cut->setContent(QStringLiteral("data-information"),
                      m_timeline->isCut()
                          ? tr("More than %1 tokens expire within 90 days. Only those that expire first are "
                               "shown.")
                                .arg(locale.toString(ExpiryTimeline::most))
                          : QString());
    const QString warning = text::warning(m_daysModel->chart().manyDays, m_timeline->today());
    m_warning->setContent(QStringLiteral("data-warning"), warning, Tone::Warning);
    m_toManyDay->setVisible(!warning.isEmpty());
}

void ExpiryPage::showState()
{
    const bool failed = m_timeline->state() == ExpiryTimeline::State::Failed;
    const bool any = !m_timeline->tokens().isEmpty();
    if (!m_loadError.isEmpty() && m_messages->text() == m_loadError)
        m_messages->dismiss();
    m_loadError.clear();
    if (failed && any) {
        m_loadError = m_timeline->error().message;
        m_messages->showError(m_timeline->error());
        m_messages->offer(tr("Try again"), [this] { m_timeline->refresh(); });
    }
    m_count->setVisible(any);
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (!any)
        return failed ? showFailed() : showEmpty();
}

void ExpiryPage::showEmpty()
{
    const bool loading = m_timeline->state() == ExpiryTimeline::State::Loading;
    m_empty->setBusy(loading);
    m_empty->setAction({});
    if (loading)
        m_empty->setContent(QStringLiteral("dialog-password"), tr("Looking for what expires…"), {});
    else
        m_empty->setContent(QStringLiteral("security-high"), tr("Nothing expires within 90 days"),
                            tr("Tokens that are disabled, or that never expire, are not counted here."));
}

void ExpiryPage::showFailed()
{
    const Error &error = m_timeline->error();
    const bool forbidden = error.code == ErrorCode::PermissionDenied;
    m_empty->setBusy(false);
    m_empty->setAction(forbidden ? QString() : tr("Try again"));
    if (forbidden)
        m_empty->setContent(QStringLiteral("object-locked"), tr("You may not see the organisation's tokens"),
                            text::missing(m_context.facts.identity(), permissions::readTokens));
    else
        m_empty->setContent(QStringLiteral("dialog-error"), tr("What expires could not be found out"),
                            error.message);
}

} // namespace chatelaine
