// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "tokens/draftform.h"

class QLineEdit;

namespace chatelaine {

class AttachmentPicker;
class ExpiryField;
class FactLabel;
class KeyValueGrid;
class RadioChoice;

/// What a person fills in for a token that is management or client and has policies and roles. What cannot be
/// changed later is shown when it is edited, with the reason.
class AttachmentsForm : public DraftForm
{
    Q_OBJECT

public:
    AttachmentsForm(OrganisationFacts &facts, const TokenTraits &traits, const Clock &clock,
                    QWidget *parent = nullptr);

    void startNew() override;
    void startFrom(const Token &token) override;
    void takeValues(const Token &token) override;
    TokenDraft draft() const override;
    QVector<VersionLine> versions(const Token &theirs) const override;
    bool isModified() const override;

protected:
    QString problemOf(const QString &name) const override;

private:
    void addKind();
    void addReach();
    void watch();
    void takeFacts();
    void onKind();
    void showFixed(const Token &token);
    TokenKind kind() const;
    bool mayChooseExpiry() const;
    QString name() const;
    QString nameProblem() const;
    QString attachmentsProblem() const;
    QString namesOf(const QVector<RoleId> &ids) const;

    OrganisationFacts &m_facts;
    const TokenTraits m_traits;
    const Clock &m_clock;
    QLineEdit *m_name;
    RadioChoice *m_kind;
    FactLabel *m_everything; ///< what a management token means
    AttachmentPicker *m_attachments;
    RadioChoice *m_reach;
    ExpiryField *m_expiry;
    KeyValueGrid *m_fixed;
    std::optional<Token> m_original;
    bool m_expiryChosen = false;
};

} // namespace chatelaine
