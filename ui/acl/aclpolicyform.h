// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aclpolicy.h"
#include "widgets/fieldform.h"

#include <QPointer>

#include <optional>

class QLineEdit;
class QToolButton;

namespace chatelaine {

class AclPolicyService;
class FactLabel;
class GrantedList;
class OrganisationFacts;
class RulesEditor;

/// What a person fills in to make a policy or to change one: its rules beside what they grant.
class AclPolicyForm : public FieldForm
{
    Q_OBJECT

public:
    /// What server knows policies of jobs?
    enum class Jobs { Known, Unknown };

    AclPolicyForm(AclPolicyService &service, const OrganisationFacts &facts, Jobs jobs,
                  QWidget *parent = nullptr);

    /// Shows \a policy, which keeps its name.
    void startFrom(const AclPolicy &policy);
    /// Takes the job from \a theirs, a newer version, unless a person has changed the job here.
    void keepJobOf(const AclPolicy &theirs);
    AclPolicyDraft draft() const;
    bool isModified() const override;
    bool areRulesChanged() const;
    RulesEditor *editor() const { return m_editor; }
    /// Puts the template \a key behind what is there.
    void insertTemplate(const QString &key);

protected:
    QString problemOf(const QString &name) const override;

private:
    struct JobPart
    {
        QString name; ///< of its field
        QLineEdit *edit;
        QString JobBinding::*value;
    };

    QWidget *buildRules();
    void addJobFields();
    void onJobEdited(const QString &name);
    JobBinding job() const;
    QString problemOfJob(const QString &name) const;
    void setJob(const JobBinding &job);
    void showJob();
    void watch();
    void askGrantedBefore();
    void showGranted();

    QPointer<AclPolicyService> m_service; ///< gone with its back end
    QLineEdit *m_name;
    QLineEdit *m_description;
    QToolButton *m_templates;
    RulesEditor *m_editor;
    GrantedList *m_granted;
    QVector<JobPart> m_jobParts; ///< none where the server knows no policies of jobs
    FactLabel *m_jobWords;
    AclPolicy m_original;
    std::optional<PermissionSet> m_grantedBefore; ///< none until it is known
};

} // namespace chatelaine
