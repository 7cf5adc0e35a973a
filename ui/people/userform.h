// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "widgets/fieldform.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace chatelaine {

class Directory;
class OrganisationFacts;
class ZonesField;

/// What a person fills in to invite somebody or to change what is known of them.
class UserForm : public FieldForm
{
    Q_OBJECT

public:
    UserForm(Directory &directory, OrganisationFacts &facts, QWidget *parent = nullptr);

    /// Shows \a user, whose own role may stay whatever the rules are now. What cannot be changed is locked
    /// and says why.
    void startFrom(const User &user);
    UserDraft draft() const;
    bool isModified() const override;

protected:
    QString problemOf(const QString &name) const override;

private:
    void watch();
    void fillRoles();
    void updateHints();
    void lockWhatIsNotToBeChanged();
    void lock(const QString &name, const QString &reason, bool hinted = true);
    bool isOwn() const;
    QString roleProblem() const;

    OrganisationFacts &m_facts;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_role;
    ZonesField *m_zones;
    std::optional<User> m_original;
    QHash<QString, QString> m_locked; ///< why
    RoleId m_wantedRole;
};

} // namespace chatelaine
