// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "widgets/taskdialog.h"

#include <functional>

namespace chatelaine {

class Directory;
class DraftForm;
class OrganisationFacts;

/// Hands over a token with the only copy of its new secret.
using RevealTo = std::function<void(RevealedToken)>;

/// Makes a token.
class CreateTokenDialog : public TaskDialog
{
    Q_OBJECT

public:
    CreateTokenDialog(TokenService &service, OrganisationFacts &facts, Settings &settings, const Clock &clock,
                      RevealTo reveal, Directory *directory, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Whether it was made is not known: somebody wants to look at the list.
    void lookWanted(const QString &name);

protected:
    void submit() override;
    bool hasUnsavedChanges() const override;

private:
    void onCreated(Result<RevealedToken> created);

    TokenService &m_service;
    RevealTo m_reveal;
    DraftForm *m_form;
};

} // namespace chatelaine
