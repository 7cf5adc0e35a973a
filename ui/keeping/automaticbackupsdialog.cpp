// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/automaticbackupsdialog.h"

#include "backend/backend.h"
#include "keeping/backupwatch.h"
#include "models/tokentext.h"
#include "widgets/factlabel.h"
#include "widgets/filechooser.h"
#include "widgets/formfield.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace chatelaine {

AutomaticBackupsDialog::AutomaticBackupsDialog(const PageContext &context, BackupWatch &watch,
                                               QWidget *parent)
    : TaskDialog(QStringLiteral("automaticBackups"), tr("Automatic backups"), tr("Save"), context.settings,
                 parent)
    , m_context(context)
    , m_watch(watch)
    , m_rhythm(new QComboBox)
    , m_folder(new QLineEdit)
    , m_folderField(new FormField(
          tr("In the &folder"), m_folder,
          tr("Each backup becomes a file of its own in this folder. On another disk it outlives this one."),
          true))
    , m_kept(new QSpinBox)
    , m_keptField(
          new FormField(tr("&Keep the newest"), m_kept,
                        tr("When there are more automatic backups than this, the oldest are removed.")))
    , m_state(new FactLabel)
{
    setHeading(tr("Automatic backups"), context.backend.organisation());
    buildForm();
    fill();
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, &AutomaticBackupsDialog::updateFields);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_folderField->setError({}); });
    connect(&m_watch, &BackupWatch::changed, this, &AutomaticBackupsDialog::showState);
    updateFields();
    showState();
    m_rhythm->setFocus();
}

void AutomaticBackupsDialog::buildForm()
{
    m_rhythm->addItem(tr("Off"), int(BackupRhythm::Off));
    m_rhythm->addItem(tr("Every hour"), int(BackupRhythm::Hourly));
    m_rhythm->addItem(tr("Every day"), int(BackupRhythm::Daily));
    m_rhythm->addItem(tr("Every week"), int(BackupRhythm::Weekly));
    m_kept->setRange(BackupSchedule::fewestKept, BackupSchedule::mostKept);
    m_keptField->setHint(tr("Older automatic backups of this store are removed, and no other file."));
    auto *choose = new QPushButton(tr("&Choose folder…"));
    choose->setObjectName(QStringLiteral("chooseFolder"));
    connect(choose, &QPushButton::clicked, this, &AutomaticBackupsDialog::chooseFolder);
    connect(m_rhythm, &QComboBox::currentIndexChanged, choose,
            [this, choose] { choose->setEnabled(m_rhythm->currentIndex() > 0); });
    body()->addWidget(plainLabel(
        tr("While this console is open and somebody who may is signed in, it makes backups by itself. Choose "
           "a folder on another drive, which only administrators can read.")));
    body()->addWidget(new FormField(
        tr("&Make a backup"), m_rhythm,
        tr("Backups are made while a console is open and somebody who may edit the policy is signed in.")));
    body()->addWidget(m_folderField);
    body()->addWidget(choose, 0, Qt::AlignLeading);
    body()->addWidget(m_keptField);
    body()->addWidget(m_state);
    body()->addStretch();
}

void AutomaticBackupsDialog::fill()
{
    const BackupSchedule schedule = m_watch.schedule();
    m_rhythm->setCurrentIndex(m_rhythm->findData(int(schedule.rhythm)));
    m_folder->setText(QDir::toNativeSeparators(schedule.folder));
    m_kept->setValue(schedule.kept);
    findChild<QPushButton *>(QStringLiteral("chooseFolder"))->setEnabled(m_rhythm->currentIndex() > 0);
}

BackupSchedule AutomaticBackupsDialog::typed() const
{
    const QString folder = m_folder->text().trimmed();
    return {static_cast<BackupRhythm>(m_rhythm->currentData().toInt()),
            folder.isEmpty() ? folder : QDir::cleanPath(QDir::fromNativeSeparators(folder)), m_kept->value()};
}

bool AutomaticBackupsDialog::hasUnsavedChanges() const
{
    return typed() != m_watch.schedule();
}

void AutomaticBackupsDialog::updateFields()
{
    const bool on = typed().rhythm != BackupRhythm::Off;
    m_folderField->setEnabled(on);
    m_keptField->setEnabled(on);
    if (!on)
        m_folderField->setError({});
}

void AutomaticBackupsDialog::chooseFolder()
{
    auto *chooser = makeFileChooser(*this, QStringLiteral("backupFolder"),
                                    tr("Choose a folder for automatic backups"), Chosen::Folder);
    const QString folder = typed().folder;
    chooser->setDirectory(folder.isEmpty() ? QFileInfo(m_context.backend.location()).absolutePath() : folder);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_folder->setText(QDir::toNativeSeparators(chosen));
        m_folderField->setError({});
    });
    chooser->open();
}

void AutomaticBackupsDialog::submit()
{
    const BackupSchedule wanted = typed();
    const QFileInfo folder(wanted.folder);
    QString problem;
    if (wanted.rhythm != BackupRhythm::Off && wanted.folder.isEmpty())
        problem = tr("Choose the folder that the backups go to.");
    else if (wanted.rhythm != BackupRhythm::Off && (folder.isRelative() || !folder.isDir()))
        problem = tr("There is no such folder. Make it first, or choose another one.");
    else if (wanted.rhythm != BackupRhythm::Off && !folder.isWritable())
        problem = tr("You may not write to this folder. Choose another one.");
    m_folderField->setError(problem);
    if (!problem.isEmpty())
        return m_folder->setFocus();
    m_watch.setSchedule(wanted);
    setDismissText(tr("Close"));
    messages()->show(Tone::Good, wanted.rhythm == BackupRhythm::Off
                                     ? tr("Saved. No backups are made automatically.")
                                     : tr("Saved. If none is recent enough, one is made now."));
}

void AutomaticBackupsDialog::showState()
{
    if (m_watch.failure())
        return m_state->setContent(QStringLiteral("data-warning"), m_watch.failure()->message, Tone::Warning);
    if (m_watch.isWorking())
        return m_state->setContent(QStringLiteral("document-open-recent"),
                                   tr("Looking whether a backup is due…"));
    if (m_watch.schedule().rhythm == BackupRhythm::Off)
        return m_state->setContent({}, {});
    m_state->setContent(QStringLiteral("document-open-recent"),
                        m_watch.newest() ? tr("The newest automatic backup is from %1 (%2).",
                                              "a date, and how long ago that is")
                                               .arg(text::dateTime(*m_watch.newest()),
                                                    text::relative(*m_watch.newest(), m_context.clock.now()))
                                         : tr("No automatic backup has been made yet."));
}

} // namespace chatelaine
