// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "widgets/taskdialog.h"

namespace chatelaine {

class ElidedLabel;
class FactLabel;
class GrantTree;
class OrganisationFacts;
class PasswordField;
class StatusBadge;

/// Tells what a pasted text is: a secret with a typo, a truncated one, one that is unknown here, or a
/// token's. The field is emptied the moment that its text is judged; nothing keeps it.
class IdentifyDialog : public TaskDialog
{
    Q_OBJECT

public:
    IdentifyDialog(TokenService &service, OrganisationFacts &facts, Settings &settings, const Clock &clock,
                   QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    void showToken(chatelaine::TokenId id);

protected:
    void submit() override;

private:
    void buildResult();
    void onEdited();
    void onIdentified(const Result<Identification> &identified, qsizetype length);
    void showForm(SecretForm form, qsizetype length);
    void showFound(const Identification &found);
    QString stateOf(const Identification &found) const;

    TokenService &m_service;
    OrganisationFacts &m_facts;
    const Clock &m_clock;
    PasswordField *m_field;
    FactLabel *m_verdict;
    QWidget *m_result;
    ElidedLabel *m_name;
    StatusBadge *m_status;
    FactLabel *m_state;
    GrantTree *m_grants;
    QPushButton *m_show;
    TokenId m_found;
    qsizetype m_lengthBefore = 0;
};

} // namespace chatelaine
