// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "widgets/page.h"

class QLabel;

namespace chatelaine {

class FactLabel;
class SectionHeading;
class WhoCanView;

/// What a permission is, which roles hold it, and who can do it. For a group: how much of it each role holds.
class PermissionDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionDetails(Backend &backend, QWidget *parent = nullptr);

    /// Policies grant permissions here, not roles alone.
    void setOfPolicies(bool ofPolicies) { m_ofPolicies = ofPolicies; }
    void setPermission(const PermissionInfo &info, const QStringList &roles, bool pending);
    /// \a lines say how much each role holds of it.
    void setGroup(const QString &group, int permissions, const QStringList &lines);
    void setNothing();

Q_SIGNALS:
    void placeWanted(const chatelaine::Place &place);

private:
    void setHeading(const QString &heading, const QString &below);
    QLabel *m_name;
    QLabel *m_permission;
    QLabel *m_description;
    FactLabel *m_note;
    QLabel *m_roles;
    SectionHeading *m_question;
    WhoCanView *m_whoCan;
    QWidget *m_filler;
    bool m_ofPolicies = false;
};

} // namespace chatelaine
