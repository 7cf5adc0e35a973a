// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokendraft.h"
#include "widgets/fieldform.h"

class QLineEdit;
class QPlainTextEdit;

namespace chatelaine {

class ExpiryField;
class OrganisationFacts;
class ScopePicker;

/// What a person fills in for a personal access token. An error appears beside its field once that field was
/// touched.
class PersonalTokenForm : public FieldForm
{
    Q_OBJECT

public:
    PersonalTokenForm(OrganisationFacts &facts, const Clock &clock, QWidget *parent = nullptr);

    /// Shows \a token; its own expiry may stay whatever the rules are now.
    void takeValues(const Token &token);
    PersonalTokenDraft draft() const;
    bool isModified() const override;

protected:
    QString problemOf(const QString &name) const override;

private:
    void watch();
    void takeFacts();
    QString expiryProblem() const;
    QStringList known() const;

    OrganisationFacts &m_facts;
    const Clock &m_clock;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    ExpiryField *m_expiry;
    ScopePicker *m_scopes;
    std::optional<Token> m_original;
    bool m_expiryChosen = false;
};

} // namespace chatelaine
