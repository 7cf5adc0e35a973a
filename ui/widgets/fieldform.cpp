// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fieldform.h"

#include "widgets/formfield.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace chatelaine {

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::medium);
}

void FieldForm::enter(const QString &name, FormField *field)
{
    m_order.append(name);
    m_fields.insert(name, field);
}

void FieldForm::addField(const QString &name, FormField *field, bool tall)
{
    enter(name, field);
    m_column->addWidget(field, tall ? 1 : 0);
}

void FieldForm::addFields(const QVector<std::pair<QString, FormField *>> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    for (const auto &[name, field] : fields) {
        enter(name, field);
        row->addWidget(field, 1, Qt::AlignTop);
    }
    m_column->addLayout(row);
}

void FieldForm::touch(const QString &name)
{
    m_touched.insert(name);
    judge(name);
}

void FieldForm::judge(const QString &name)
{
    if (m_touched.contains(name))
        m_fields.value(name)->setError(problemOf(name));
}

void FieldForm::forgetErrors()
{
    m_touched.clear();
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
}

bool FieldForm::check()
{
    FormField *firstBad = nullptr;
    for (const QString &name : std::as_const(m_order)) {
        touch(name);
        if (!firstBad && m_fields.value(name)->hasError())
            firstBad = m_fields.value(name);
    }
    if (firstBad)
        firstBad->input()->setFocus(Qt::OtherFocusReason);
    return !firstBad;
}

bool FieldForm::showError(const Error &error)
{
    FormField *field = m_fields.value(error.field);
    if (!field || field->isHidden())
        return false;
    field->setError(error.message);
    field->input()->setFocus(Qt::OtherFocusReason);
    return true;
}

void FieldForm::focusFirst()
{
    for (const QString &name : std::as_const(m_order)) {
        QWidget *input = m_fields.value(name)->input();
        auto *edit = qobject_cast<QLineEdit *>(input);
        if (edit && edit->isReadOnly())
            continue; // what cannot be changed is not where one begins
        input->setFocus(Qt::OtherFocusReason);
        if (edit)
            edit->selectAll();
        return;
    }
}

QPlainTextEdit *FieldForm::textEdit(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + look::large);
    return edit;
}

} // namespace chatelaine
