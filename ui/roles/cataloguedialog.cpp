// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/cataloguedialog.h"

#include "backend/backend.h"
#include "backend/whenready.h"
#include "files/importfiles.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "roles/catalogueoutline.h"
#include "widgets/explain.h"
#include "widgets/factlabel.h"
#include "widgets/filechooser.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/reviewimpact.h"
#include "widgets/reviewoutline.h"
#include "widgets/sectionheading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

/// Sections are unfolded at once as long as the list stays short enough to be read.
constexpr int linesToUnfold = 60;

} // namespace

CatalogueDialog::CatalogueDialog(const PageContext &context, QWidget *parent)
    : TaskDialog(QStringLiteral("importCatalogue"), tr("Import a catalogue"), tr("Import"), context.settings,
                 parent)
    , m_context(context)
    , m_shipped(new QComboBox)
    , m_file(new QPushButton(tr("&Open a file…")))
    , m_field(new FormField(
          tr("&Catalogue"), m_shipped,
          tr("A file of permissions and roles. Some come along, and you can choose one of your own.")))
    , m_source(new FactLabel)
    , m_result(new QWidget)
    , m_summary(new FactLabel)
    , m_model(new QStandardItemModel(this))
    , m_tree(outline::view(*m_model, tr("What the catalogue changes")))
    , m_removeGone(new QCheckBox(tr("&Remove permissions that are not in it any more")))
    , m_impact(new ReviewImpact(context.facts))
{
    build();
    connect(m_shipped, &QComboBox::activated, this, &CatalogueDialog::onShippedChosen);
    connect(m_file, &QPushButton::clicked, this, &CatalogueDialog::chooseFile);
    connect(m_removeGone, &QCheckBox::toggled, this, &CatalogueDialog::askWhatChanges);
    connect(&m_context.facts, &OrganisationFacts::changed, this, &CatalogueDialog::showRefusal);
    connect(m_context.backend.roles(), &RoleService::changed, this, [this] {
        if (!isBusy())
            askWhatChanges();
    });
    forget();
    showRefusal();
    m_shipped->setFocus();
}

void CatalogueDialog::build()
{
    setHeading(tr("Import a catalogue"),
               tr("A catalogue is a file of permissions and the roles that hold them. Nothing is changed "
                  "before you have seen what that would be."));
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    body()->addLayout(chooser());
    body()->addWidget(m_source);
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    column->addWidget(new SectionHeading(tr("What changes")));
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    column->addWidget(m_removeGone);
    column->addWidget(new SectionHeading(tr("Who gains and who loses")));
    column->addWidget(m_impact, 1);
    body()->addWidget(m_result, 1);
    body()->addStretch();
    m_tree->setObjectName(QStringLiteral("catalogueTree"));
    m_removeGone->setObjectName(QStringLiteral("removeGone"));
    explain(*m_removeGone, tr("Takes them from every role, too. Look below at what that changes."));
}

QLayout *CatalogueDialog::chooser()
{
    m_shipped->setPlaceholderText(tr("Choose one that came with the program"));
    m_shipped->addItems(files::shippedCatalogues());
    m_shipped->setCurrentIndex(-1);
    m_file->setAutoDefault(false);
    m_file->setIcon(look::icon(QStringLiteral("document-open")));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(m_field, 1);
    row->addWidget(m_file, 0, Qt::AlignBottom);
    return row;
}

QString CatalogueDialog::refusal() const
{
    if (!m_context.backend.roles()->traits().importCatalogue)
        return tr("This server's permissions are fixed: no catalogue can be imported.");
    const PermissionSet own = m_context.facts.identity().permissions;
    if (!own.contains(permissions::editRoles))
        return tr("You need the permission %1 to import a catalogue.").arg(permissions::editRoles);
    QStringList all;
    for (const PermissionInfo &info : m_context.facts.catalogue())
        all.append(info.permission);
    const PermissionSet lacking = PermissionSet(all).without(own);
    if (lacking.isEmpty())
        return {};
    return tr("Only somebody who holds every permission can import a catalogue, because it brings new ones. "
              "You lack %1.")
        .arg(outline::shortList(lacking.toList()));
}

void CatalogueDialog::showRefusal()
{
    const QString reason = refusal();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_shipped, m_file}) {
        widget->setEnabled(reason.isEmpty());
        widget->setToolTip(reason);
    }
    if (reason.isEmpty())
        return;
    forget();
    setDeed(reason);
    messages()->show(Tone::Warning, reason);
}

void CatalogueDialog::setDeed(const QString &problem)
{
    deedButton()->setEnabled(problem.isEmpty());
    deedButton()->setToolTip(look::toolTip(problem));
}

void CatalogueDialog::forget()
{
    ++m_question;
    m_catalogue.reset();
    m_plan.reset();
    m_model->clear();
    m_source->setContent({}, {});
    m_result->hide();
    setDeed(tr("Choose a catalogue first."));
}

void CatalogueDialog::onShippedChosen(int index)
{
    const QString name = m_shipped->itemText(index);
    take(files::shippedCatalogue(name), tr("It came with the program."));
}

void CatalogueDialog::chooseFile()
{
    auto *chooser =
        makeFileChooser(*this, QStringLiteral("catalogueFile"), tr("Open a catalogue"), Chosen::File);
    chooser->setNameFilters({tr("Catalogues (*.json *.csv)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &CatalogueDialog::openFile);
    chooser->open();
}

void CatalogueDialog::openFile(const QString &path)
{
    if (isBusy())
        return;
    setBusy(true, tr("Reading the file…"));
    whenReady(files::readCatalogue(path), this, [this, path](const Result<Catalogue> &catalogue) {
        setBusy(false);
        m_shipped->setCurrentIndex(-1);
        take(catalogue, tr("Read from %1.").arg(text::oneLine(QFileInfo(path).fileName())));
    });
}

void CatalogueDialog::take(const Result<Catalogue> &catalogue, const QString &source)
{
    messages()->dismiss();
    forget();
    if (!catalogue)
        return messages()->showError(catalogue.error());
    m_catalogue = *catalogue;
    m_source->setContent(QStringLiteral("documentinfo"), tr("%1: %n permission(s). %2", nullptr,
                                                            static_cast<int>(catalogue->permissions.size()))
                                                             .arg(text::oneLine(catalogue->name), source));
    m_removeGone->setChecked(false); // asks anew if it was not
    askWhatChanges();
}

void CatalogueDialog::askWhatChanges()
{
    if (!m_catalogue)
        return;
    const int question = ++m_question;
    setDeed(tr("It is not known yet what this changes."));
    m_summary->setContent(QStringLiteral("clock"), tr("Asking what this changes…"));
    whenReady(m_context.backend.roles()->previewImport(*m_catalogue, m_removeGone->isChecked()), this,
              [this, question](const Result<CataloguePlan> &plan) {
                  if (question == m_question)
                      onPreviewed(plan);
              });
}

void CatalogueDialog::onPreviewed(const Result<CataloguePlan> &plan)
{
    if (!plan) {
        m_plan.reset();
        m_result->hide();
        setDeed(plan.error().message);
        return messages()->showError(plan.error());
    }
    m_plan = *plan;
    m_result->show();
    showPlan();
}

void CatalogueDialog::showPlan()
{
    const CatalogueDiff &diff = m_plan->diff;
    m_model->clear();
    outline::fill(*m_model, diff, m_removeGone->isChecked());
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->setVisible(!diff.isEmpty());
    if (diff.newRoles.size() + diff.added.size() + diff.changed.size() + diff.gone.size() <= linesToUnfold)
        m_tree->expandToDepth(0);
    m_tree->setCurrentIndex(m_model->index(0, 0));
    m_removeGone->setVisible(!diff.gone.isEmpty());
    m_impact->setImpact(m_plan->impact);
    const bool nothing = diff.newRoles.isEmpty() && diff.added.isEmpty() && diff.changed.isEmpty() &&
                         (diff.gone.isEmpty() || !m_removeGone->isChecked());
    const QString same = tr("%n permission(s) stay as they are.", nullptr, static_cast<int>(diff.same));
    const QString all = tr("There is nothing to import: everything in it is here already.");
    m_summary->setContent(QStringLiteral("documentinfo"), nothing ? all : same);
    setDeed(nothing ? all : QString());
}

void CatalogueDialog::submit()
{
    if (!m_catalogue || !m_plan)
        return;
    setBusy(true, tr("Importing…"));
    whenReady(m_context.backend.roles()->importCatalogue(*m_catalogue, m_removeGone->isChecked(), *m_plan),
              this, [this](const Result<CataloguePlan> &done) { onImported(done); });
}

void CatalogueDialog::onImported(const Result<CataloguePlan> &done)
{
    if (!done) {
        fail(done.error());
        if (done.error().code == ErrorCode::Conflict)
            askWhatChanges(); // what is shown is how it would be now
        return;
    }
    setBusy(false);
    Q_EMIT imported(m_catalogue->name);
    accept();
}

} // namespace chatelaine
