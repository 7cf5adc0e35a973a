// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editdialog.h"

#include "widgets/fieldform.h"
#include "widgets/messagebar.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chatelaine {

void EditDialog::setForm(FieldForm *form, bool tall)
{
    m_form = form;
    m_pages = new QStackedWidget;
    m_versions = new VersionsView;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form, tall ? 1 : 0);
    if (!tall)
        column->addStretch();
    m_pages->addWidget(page);
    m_pages->addWidget(m_versions);
    body()->addWidget(m_pages, tall ? 1 : 0);
    setChoiceWords(tr("These are their values. Change what you like and press Save."),
                   tr("These are your values. Press Save to put them over theirs."));
    connect(m_versions, &VersionsView::theirsTaken, this, [this] {
        takeTheirs();
        backToForm(m_theirsTaken);
    });
    connect(m_versions, &VersionsView::mineKept, this, [this] { backToForm(m_mineKept); });
}

void EditDialog::setChoiceWords(const QString &theirs, const QString &mine)
{
    m_theirsTaken = theirs;
    m_mineKept = mine;
}

bool EditDialog::hasUnsavedChanges() const
{
    return m_form->isModified();
}

void EditDialog::submit()
{
    if (!m_form->check())
        return;
    setBusy(true, tr("Saving…"));
    save();
}

void EditDialog::refuse(const Error &error)
{
    if (error.code == ErrorCode::Conflict && !isNew()) {
        setBusy(true, tr("Asking what has changed…"));
        fetchTheirs();
    } else if (!m_form->showError(error)) {
        fail(error);
    }
}

void EditDialog::showVersions(const QString &words, const QVector<VersionLine> &lines)
{
    setBusy(false);
    messages()->show(Tone::Warning, words);
    m_versions->showVersions(lines);
    m_pages->setCurrentWidget(m_versions);
    deedButton()->setEnabled(false);
    deedButton()->setToolTip(tr("Choose a version first."));
    m_versions->setFocus();
}

void EditDialog::backToForm(const QString &words)
{
    m_pages->setCurrentIndex(0);
    deedButton()->setEnabled(true);
    deedButton()->setToolTip({});
    messages()->show(Tone::Neutral, words);
    m_form->focusFirst();
}

} // namespace chatelaine
