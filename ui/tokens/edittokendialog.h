// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "models/tokenlistmodel.h" // declares Token as a metatype, which the signal needs
#include "widgets/taskdialog.h"

class QStackedWidget;

namespace chatelaine {

class ConflictView;
class Directory;
class OrganisationFacts;
class TokenForm;

/// Changes a token. When somebody else has changed it in the meantime, both versions are shown and the person
/// decides.
class EditTokenDialog : public TaskDialog
{
    Q_OBJECT

public:
    EditTokenDialog(TokenService &service, OrganisationFacts &facts, Settings &settings, const Clock &clock,
                    const Token &token, Directory *directory, QWidget *parent = nullptr);

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
    TokenForm *m_form;
    ConflictView *m_conflict;
};

} // namespace chatelaine
