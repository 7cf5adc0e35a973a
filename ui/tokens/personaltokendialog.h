// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/createtokendialog.h"
#include "widgets/editdialog.h"

namespace chatelaine {

class PersonalTokenForm;

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

/// Changes one's own personal access token.
class EditPersonalTokenDialog : public EditDialog
{
    Q_OBJECT

public:
    EditPersonalTokenDialog(TokenService &service, OrganisationFacts &facts, Settings &settings,
                            const Clock &clock, const Token &token, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const chatelaine::Token &token);

protected:
    void save() override;
    void fetchTheirs() override;
    void takeTheirs() override;

private:
    void compareWith(const Token &theirs);

    TokenService &m_service;
    Token m_base;
    PersonalTokenForm *m_form;
};

} // namespace chatelaine
