// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/authmethoddialog.h"

#include "acl/authmethodform.h"
#include "acl/authmethodwords.h"
#include "backend/backend.h"
#include "backend/serverconnection.h"
#include "backend/whenready.h"

namespace chatelaine {

namespace {

bool knowsJwt(Backend &backend)
{
    ServerConnection *connection = backend.connection();
    return !connection || connection->facts().has(u"jwtLogin");
}

} // namespace

AuthMethodDialog::AuthMethodDialog(const PageContext &context, AuthMethodService &service,
                                   const std::optional<AuthMethodDetails> &method, QWidget *parent)
    : EditDialog(method ? QStringLiteral("editAuthMethod") : QStringLiteral("newAuthMethod"),
                 method ? tr("Edit auth method") : tr("New auth method"),
                 method ? tr("Save") : tr("Create auth method"), context.settings, parent)
    , m_service(service)
    , m_base(method)
    , m_form(new AuthMethodForm(knowsJwt(context.backend)))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    setForm(m_form);
    if (m_base) {
        setHeading(tr("Edit auth method"), m_base->method.name);
        m_form->startFrom(m_base->method, m_base->config);
    }
    m_form->focusFirst();
}

void AuthMethodDialog::submit()
{
    if (m_form->checkAll())
        EditDialog::submit();
}

void AuthMethodDialog::save()
{
    const AuthMethodDraft draft = m_form->draft();
    whenReady(
        m_base ? m_service.update(m_base->method.name, m_base->method.version, draft, m_form->clientSecret())
               : m_service.create(draft, m_form->clientSecret()),
        this, [this](const Result<AuthMethod> &method) { onSaved(method); });
}

void AuthMethodDialog::onSaved(const Result<AuthMethod> &method)
{
    if (!method)
        m_form->unfold(method.error().field); // an error in a folded field would not be seen
    if (!settle(method))
        return;
    Q_EMIT saved(method->name);
    accept();
}

void AuthMethodDialog::takeTheirs()
{
    m_form->startFrom(m_base->method, m_base->config);
}

void AuthMethodDialog::fetchTheirs()
{
    whenReady(m_service.method(m_base->method.name), this, [this](const Result<AuthMethodDetails> &theirs) {
        if (theirs && theirs->config.isPartial)
            fail(
                {ErrorCode::Unsupported,
                 tr("Somebody has changed this auth method since you opened it. It uses settings by now that "
                    "this console does not know and would lose, so that it cannot be saved here.")});
        else if (theirs)
            compareWith(*theirs);
        else if (theirs.error().code == ErrorCode::NotFound)
            fail({ErrorCode::NotFound, tr("Somebody has deleted this auth method since you opened it. It "
                                          "cannot be changed any more.")});
        else
            fail(theirs.error());
    });
}

void AuthMethodDialog::compareWith(const AuthMethodDetails &theirs)
{
    const AuthMethodDraft mine = m_form->draft();
    const auto mineLines = authmethodwords::facts(
        {mine.name, mine.type, mine.reach, mine.longestTokenLife, mine.tokenNameFormat, mine.isDefault},
        mine.config);
    const auto theirLines = authmethodwords::facts(theirs.method, theirs.config);
    QVector<VersionLine> lines;
    for (qsizetype i = 0; i < mineLines.size(); ++i) {
        if (!mineLines[i].value.isEmpty() || !theirLines[i].value.isEmpty())
            lines.append({mineLines[i].caption, mineLines[i].value, theirLines[i].value});
    }
    showVersions(tr("Somebody has changed this auth method since you opened it. Nothing was saved. Compare "
                    "both versions and choose one to go on with."),
                 lines);
    m_base = theirs;
}

} // namespace chatelaine
