// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "models/tokenlistmodel.h" // declares Token as a metatype, which the signal needs
#include "widgets/editdialog.h"

namespace chatelaine {

class Directory;
class DraftForm;
class OrganisationFacts;

/// Changes a token.
class EditTokenDialog : public EditDialog
{
    Q_OBJECT

public:
    EditTokenDialog(TokenService &service, OrganisationFacts &facts, Settings &settings, const Clock &clock,
                    const Token &token, Directory *directory, QWidget *parent = nullptr);

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
    DraftForm *m_form;
};

} // namespace chatelaine
