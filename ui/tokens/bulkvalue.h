// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkact.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace chatelaine {

class ExpiryField;
class OrganisationFacts;

/// Where a person chooses what many tokens are to get: an owner, a role or an expiry. Empty for acts that
/// give nothing.
class BulkValue : public QWidget
{
    Q_OBJECT

public:
    BulkValue(BulkKind kind, OrganisationFacts &facts, const Clock &clock, QWidget *parent = nullptr);

    /// The act, with the value that is chosen now; none while none is.
    std::optional<BulkAct> act() const;
    QString words() const; ///< the value, for a sentence

Q_SIGNALS:
    void changed();

private:
    void addOwner();
    void addRole();
    void addExpiry(const Clock &clock);
    void addField(const QString &label, QWidget *input, const QString &help);

    void tellChoice();

    BulkKind m_kind;
    OrganisationFacts &m_facts;
    QComboBox *m_choice = nullptr;
    ExpiryField *m_expiry = nullptr;
    qint64 m_told = 0; ///< which choice changed() was about
};

} // namespace chatelaine
