// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/createtokendialog.h"

class QStackedWidget;

namespace chatelaine {

class PersonalTokenForm;
class VersionsView;

/// Makes a personal access token of whoever is signed in.
class CreatePersonalTokenDialog : public TaskDialog
{
    Q_OBJECT

public:
    CreatePersonalTokenDialog(TokenService &service, OrganisationFacts &facts, Settings &settings,
                              const Clock &clock, RevealTo reveal, QWidget *parent = nullptr);

protected:
    void submit() override;
    bool hasUnsavedChanges() const override;

private:
    void onCreated(Result<RevealedToken> created);

    TokenService &m_service;
    RevealTo m_reveal;
    PersonalTokenForm *m_form;
};

/// Changes one's own personal access token. When it was changed elsewhere in the meantime, both versions are
/// shown and the person decides.
class EditPersonalTokenDialog : public TaskDialog
{
    Q_OBJECT

public:
    EditPersonalTokenDialog(TokenService &service, OrganisationFacts &facts, Settings &settings,
                            const Clock &clock, const Token &token, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const chatelaine::Token &token);

protected:
    void submit() override;
    bool hasUnsavedChanges() const override;

private:
    void onUpdated(const Result<Token> &updated);
    void fetchTheirs();
    void showConflict(const Token &theirs);
    void backToForm(const QString &words);

    TokenService &m_service;
    Token m_base;
    QStackedWidget *m_pages;
    PersonalTokenForm *m_form;
    VersionsView *m_conflict;
};

} // namespace chatelaine
