// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicepicker.h"

#include "models/tokentext.h"
#include "widgets/explain.h"
#include "widgets/fittingscroll.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace chatelaine {

ChoicePicker::ChoicePicker(const QString &heading, const QVector<Choice> &choices, const QSet<qint64> &ticked,
                           QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("choicePicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::large, look::large, look::large, look::large);
    column->setSpacing(look::medium);
    column->addWidget(new SectionHeading(heading));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    explain(*m_search, tr("Shortens the list to what contains this."));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(heading);
    m_list->setUniformItemSizes(true);
    fill(choices, ticked);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePicker::filter);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChoicePicker::onAccepted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 28);
    keepOnScreen(*this);
}

void ChoicePicker::fill(const QVector<Choice> &choices, const QSet<qint64> &ticked)
{
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(text::cell(choice.text), m_list);
        item->setData(Qt::UserRole, choice.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(choice.id) ? Qt::Checked : Qt::Unchecked);
    }
}

void ChoicePicker::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

void ChoicePicker::onAccepted()
{
    QSet<qint64> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.insert(m_list->item(row)->data(Qt::UserRole).toLongLong());
    }
    Q_EMIT picked(ids);
    accept();
}

} // namespace chatelaine
