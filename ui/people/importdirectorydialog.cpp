// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/importdirectorydialog.h"

#include "backend/backend.h"
#include "backend/whenready.h"
#include "files/importfiles.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "people/importplanmodel.h"
#include "widgets/choices.h"
#include "widgets/confirmdialog.h"
#include "widgets/explain.h"
#include "widgets/filechooser.h"
#include "widgets/formfield.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr int mostShownAtOnce = 500; // more of them are opened by whoever wants to see them

QString summaryOf(const DirectoryImportPlan &plan)
{
    const QString from = ImportDirectoryDialog::tr("From %1.").arg(text::oneLine(plan.provider));
    const auto same = static_cast<int>(plan.same);
    const QString rest =
        same == 0 ? QString() : ImportDirectoryDialog::tr("%n stay(s) as they are.", nullptr, same);
    if (plan.isEmpty())
        return from + u' ' + ImportDirectoryDialog::tr("Nothing would change.") + u' ' + rest;
    return from + u' ' + rest;
}

/// More than a few, or more than a tenth of those who came from there.
bool deactivatesMany(const DirectoryImportPlan &plan)
{
    constexpr qsizetype few = 10;
    const qsizetype gone = plan.gone.size();
    return gone > few || gone * 10 > gone + plan.changed.size() + plan.same;
}

} // namespace

ImportDirectoryDialog::ImportDirectoryDialog(const PageContext &context, QWidget *parent)
    : TaskDialog(QStringLiteral("importDirectory"), tr("Import directory"), tr("Import"), context.settings,
                 parent)
    , m_context(context)
    , m_directory(*context.backend.directory())
    , m_model(new ImportPlanModel(this))
    , m_path(new QLineEdit)
    , m_fileField(nullptr)
    , m_role(new QComboBox)
    , m_deactivateGone(new QCheckBox(tr("Deactivate people who are not in the file an&y more")))
    , m_summary(captionLabel())
    , m_tree(new QTreeView)
{
    setHeading(
        tr("Import directory"),
        tr("People of an identity provider, from a JSON or CSV file. You see what would happen first."));
    setMinimumWidth(fontMetrics().averageCharWidth() * 96);
    buildFileRow();
    buildOptions();
    buildPreview();
    fillRoles();
    forgetPlan(tr("Choose a file to see what importing it would do."));
    m_path->setFocus(Qt::OtherFocusReason);
}

void ImportDirectoryDialog::buildFileRow()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::medium);
    auto *choose = new QPushButton(look::icon(QStringLiteral("document-open")), tr("&Choose file…"));
    choose->setAutoDefault(false);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    box->setFocusProxy(m_path);
    m_path->setPlaceholderText(tr("Path of the file"));
    m_fileField =
        new FormField(tr("&File"), box, tr("The JSON or CSV file that your identity provider wrote."), true);
    body()->addWidget(m_fileField);
    connect(choose, &QPushButton::clicked, this, &ImportDirectoryDialog::chooseFile);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_fileField->setError({});
        forgetPlan(tr("Press Enter to see what importing this file would do."));
        deedButton()->setEnabled(!m_path->text().trimmed().isEmpty());
        deedButton()->setText(tr("Preview"));
    });
}

void ImportDirectoryDialog::buildOptions()
{
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *roleField = new FormField(tr("&Role of new people whose entry names none"), m_role,
                                    tr("What newcomers may do when the file does not say it."));
    body()->addWidget(roleField);
    body()->addWidget(m_deactivateGone);
    explain(*m_deactivateGone, tr("They can no longer sign in, and their personal access tokens stop "
                                  "working. Service accounts go on."));
    connect(m_role, &QComboBox::currentIndexChanged, this, &ImportDirectoryDialog::preview);
    connect(m_deactivateGone, &QCheckBox::toggled, this, &ImportDirectoryDialog::preview);
}

void ImportDirectoryDialog::buildPreview()
{
    body()->addWidget(m_summary);
    body()->addWidget(m_tree, 1);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Preview of the import"));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setMinimumHeight(fontMetrics().height() * 17);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(ImportPlanModel::WhoColumn, fontMetrics().averageCharWidth() * 44);
}

// The usual one is the least powerful of the built-in ones that may be handed out; or any that may.
void ImportDirectoryDialog::fillRoles()
{
    const QSignalBlocker quiet(m_role);
    choices::fillRoles(*m_role, m_context.facts, RoleId{});
    RoleId usual;
    bool builtIn = false;
    for (const Role &role : m_context.facts.roles()) {
        const bool allowed = choices::ceilingReason(role, m_context.facts).isEmpty();
        if (allowed && (role.builtIn || !builtIn))
            usual = role.id;
        builtIn = builtIn || (allowed && role.builtIn);
    }
    choices::select(*m_role, usual.value);
}

DirectoryImportOptions ImportDirectoryDialog::options() const
{
    return {RoleId{choices::chosen(*m_role)}, m_deactivateGone->isChecked()};
}

void ImportDirectoryDialog::chooseFile()
{
    auto *chooser = makeFileChooser(*this, QStringLiteral("directoryFileDialog"),
                                    tr("Choose a directory file"), Chosen::File);
    chooser->setNameFilters({tr("Directories (*.json *.csv)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path->setText(path);
        load();
    });
    chooser->open();
}

void ImportDirectoryDialog::load()
{
    const QString path = m_path->text().trimmed();
    messages()->dismiss();
    m_file.reset();
    forgetPlan(tr("Reading the file…"));
    m_loadedPath = path;
    const quint64 request = ++m_newestRequest;
    whenReady(files::readDirectory(path), this, [this, request](const Result<DirectoryFile> &file) {
        if (request == m_newestRequest)
            onRead(file);
    });
}

void ImportDirectoryDialog::onRead(const Result<DirectoryFile> &file)
{
    if (!file) {
        m_fileField->setError(file.error().message);
        forgetPlan(tr("Nothing was changed. Choose another file, or mend this one."));
        m_path->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_file = *file;
    preview();
}

void ImportDirectoryDialog::preview()
{
    if (!m_file)
        return;
    forgetPlan(tr("Comparing it with the people here…"));
    const quint64 request = ++m_newestRequest;
    whenReady(m_directory.previewImport(*m_file, options()), this,
              [this, request](const Result<DirectoryImportPlan> &plan) {
                  if (request == m_newestRequest)
                      onPlan(plan);
              });
}

void ImportDirectoryDialog::onPlan(const Result<DirectoryImportPlan> &plan)
{
    if (plan)
        showPlan(*plan);
    else
        showFailure(plan.error());
}

void ImportDirectoryDialog::showPlan(const DirectoryImportPlan &plan)
{
    m_plan = plan;
    m_model->setPlan(plan);
    expandParts();
    m_summary->setText(summaryOf(plan));
    deedButton()->setEnabled(!plan.isEmpty());
    deedButton()->setToolTip(plan.isEmpty() ? tr("There is nothing to import.") : QString());
}

void ImportDirectoryDialog::expandParts()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex part = m_model->index(row, 0);
        m_tree->setFirstColumnSpanned(row, {}, true);
        m_tree->setExpanded(part, m_model->rowCount(part) <= mostShownAtOnce);
    }
}

void ImportDirectoryDialog::forgetPlan(const QString &words)
{
    ++m_newestRequest;
    m_plan.reset();
    m_model->setPlan({});
    m_summary->setText(words);
    deedButton()->setText(tr("Import"));
    deedButton()->setEnabled(false);
    deedButton()->setToolTip(tr("Choose a file first."));
}

void ImportDirectoryDialog::showFailure(const Error &error)
{
    forgetPlan(tr("Nothing was changed."));
    fail(error);
}

void ImportDirectoryDialog::submit()
{
    if (m_path->text().trimmed() != m_loadedPath || !m_plan)
        load();
    else if (deactivatesMany(*m_plan))
        confirmDeactivation(*m_plan);
    else if (!m_plan->isEmpty())
        importNow();
}

// A file with too few people in it would lock the others out at once.
void ImportDirectoryDialog::confirmDeactivation(const DirectoryImportPlan &plan)
{
    auto *question = new ConfirmDialog(
        tr("Deactivate %n user(s)?", nullptr, static_cast<int>(plan.gone.size())),
        tr("They come from %1 and are not in the file. They cannot sign in, and their personal access tokens "
           "do not work, until they are activated again.")
            .arg(text::oneLine(plan.provider)),
        tr("Yes, import and deactivate"), Tone::Warning, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &ImportDirectoryDialog::importNow);
    question->open();
}

void ImportDirectoryDialog::importNow()
{
    setBusy(true, tr("Importing…"));
    whenReady(m_directory.importDirectory(*m_file, options(), *m_plan), this,
              [this](const Result<DirectoryImportPlan> &done) { onImported(done); });
}

void ImportDirectoryDialog::onImported(const Result<DirectoryImportPlan> &done)
{
    setBusy(false);
    if (done) {
        Q_EMIT imported(tr("Imported from %1: %2 new, %3 changed, %4 deactivated.")
                            .arg(text::oneLine(done->provider), QString::number(done->added.size()),
                                 QString::number(done->changed.size()), QString::number(done->gone.size())));
        accept();
    } else if (done.error().code == ErrorCode::Conflict) {
        messages()->show(Tone::Warning,
                         tr("The people here have changed since this preview was made. Nothing "
                            "was imported. Look at the new preview."));
        preview();
    } else {
        showFailure(done.error());
    }
}

} // namespace chatelaine
