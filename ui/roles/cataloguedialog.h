// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/roleservice.h"
#include "widgets/page.h"
#include "widgets/taskdialog.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace chatelaine {

class FactLabel;
class FormField;
class ReviewImpact;

/// Takes permissions and roles in from a catalogue that came with the program or from a file, after showing
/// what that would change and for whom.
class CatalogueDialog : public TaskDialog
{
    Q_OBJECT

public:
    explicit CatalogueDialog(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the file \a path as if it had been chosen.
    void openFile(const QString &path);

Q_SIGNALS:
    void imported(const QString &name); ///< the catalogue's

protected:
    void submit() override;

private:
    QString refusal() const;
    void build();
    QLayout *chooser();
    void showRefusal();
    void onShippedChosen(int index);
    void chooseFile();
    void take(const Result<Catalogue> &catalogue, const QString &source);
    void forget();
    void askWhatChanges();
    void onPreviewed(const Result<CataloguePlan> &plan);
    void showPlan();
    void onImported(const Result<CataloguePlan> &done);
    void setDeed(const QString &problem);

    PageContext m_context;
    QComboBox *m_shipped;
    QPushButton *m_file;
    FormField *m_field;
    FactLabel *m_source;
    QWidget *m_result;
    FactLabel *m_summary;
    QStandardItemModel *m_model;
    QTreeView *m_tree;
    QCheckBox *m_removeGone;
    ReviewImpact *m_impact;
    std::optional<Catalogue> m_catalogue;
    std::optional<CataloguePlan> m_plan;
    int m_question = 0; ///< newest request wins
};

} // namespace chatelaine
