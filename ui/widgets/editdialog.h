// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/taskdialog.h"
#include "widgets/versionsview.h"

class QStackedWidget;

namespace chatelaine {

class FieldForm;

/// A form that changes one thing. When it was changed elsewhere since the dialog was opened, both versions
/// are shown and the person decides which one to go on with.
class EditDialog : public TaskDialog
{
    Q_OBJECT

protected:
    using TaskDialog::TaskDialog;

    /// The form is what this dialog edits with; a \a tall one takes all the height that there is.
    void setForm(FieldForm *form, bool tall = false);
    /// What is said once a version was chosen.
    void setChoiceWords(const QString &theirs, const QString &mine);
    void submit() override;
    bool hasUnsavedChanges() const override;

    /// Asks the back end to keep what is in the form, and tells settle() the answer.
    virtual void save() = 0;
    /// Asks for the record as it is now, and shows it by showVersions().
    virtual void fetchTheirs() = 0;
    /// Fills the form with the record that was fetched last.
    virtual void takeTheirs() = 0;
    /// A new thing cannot have been changed by anybody else.
    virtual bool isNew() const { return false; }

    /// True if \a answer is what was saved. Otherwise says why not, or asks for the other version.
    template <class T> bool settle(const Result<T> &answer)
    {
        setBusy(false);
        if (!answer)
            refuse(answer.error());
        return answer.has_value();
    }
    void showVersions(const QString &words, const QVector<VersionLine> &lines);

private:
    void refuse(const Error &error);
    void backToForm(const QString &words);

    QStackedWidget *m_pages = nullptr;
    FieldForm *m_form = nullptr;
    VersionsView *m_versions = nullptr;
    QString m_theirsTaken;
    QString m_mineKept;
};

} // namespace chatelaine
