// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparisonmodel.h"
#include "roles/comparesearch.h"
#include "widgets/page.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace chatelaine {

class FactLabel;

/// One side of a comparison: a kind, and which one, found by typing a part of its name.
class CompareSide : public QWidget
{
    Q_OBJECT

public:
    /// \a caption names it: "First".
    CompareSide(const QString &caption, const PageContext &context, QWidget *parent = nullptr);
    ~CompareSide() override;

    /// Shows \a place; with id 0 nothing of its kind is chosen yet.
    void choose(const Place &place);
    const Place &place() const { return m_place; }
    /// What was chosen, once it is known.
    const std::optional<ComparedSide> &side() const { return m_side; }
    void reload();
    void focusName();
    /// Where Tab comes in and goes out.
    QWidget *firstField() const;
    QWidget *lastField() const;

Q_SIGNALS:
    void changed(); ///< side() answers differently

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QString &caption);
    void fillKinds();
    void updateKinds();
    QString refusal(Place::Kind kind) const;
    void connectParts();
    void onKindChosen();
    void browse();
    void search();
    void ask(const QString &text);
    void forgetFound();
    void showFound(const QVector<Choice> &choices, qsizetype total);
    void addRemark(const QString &text);
    void pick(qint64 id);
    bool pickFirst();
    void restoreName();
    void onLoaded(const ComparedSide &side);
    void onFailed(const Error &error);

    PageContext m_context;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLabel *m_facts;
    FactLabel *m_problem;
    QStandardItemModel *m_found;
    QCompleter *m_list;
    CompareSearch *m_search;
    CompareLoader *m_loader;
    QTimer m_typed;
    Place m_place{Place::Kind::Role};
    std::optional<ComparedSide> m_side;
    bool m_listWanted = false;  ///< show what is found
    bool m_searching = false;   ///< an answer to what was typed is still to come
    bool m_firstWanted = false; ///< Enter was pressed before it came
};

} // namespace chatelaine
