// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formfield.h"

#include "widgets/explain.h"
#include "widgets/labels.h"
#include "widgets/spokenrole.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace chatelaine {
namespace {

// Where the focus goes, and so what a screen reader reads.
QWidget *spokenPart(QWidget *input)
{
    return input->focusProxy() ? input->focusProxy() : input;
}

} // namespace

FormField::FormField(const QString &label, QWidget *input, const QString &help, bool required,
                     QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_label(new QLabel(required ? tr("%1 *", "label of a required field").arg(label) : label))
    , m_hint(captionLabel())
    , m_errorRow(new QWidget)
    , m_error(plainLabel())
    , m_errorIcon(new QLabel)
{
    m_label->setBuddy(spokenPart(input));
    const QString name = withoutMnemonic(label);
    const QString spoken = required ? tr("%1 (required)").arg(name) : name;
    spokenPart(input)->setAccessibleName(spoken);
    if (const auto *choice = qobject_cast<QComboBox *>(input); choice && choice->lineEdit())
        choice->lineEdit()->setAccessibleName(spoken); // there the keyboard is
    if (input->layout()) { // of several controls, which are told from those of other fields by its name
        input->setAccessibleName(name);
        setSpokenRole(*input, QAccessible::Grouping);
    }

    explain(*this, help);
    auto *errorLine = new QHBoxLayout(m_errorRow);
    errorLine->setContentsMargins(0, 0, 0, 0);
    errorLine->setSpacing(look::small + 2);
    errorLine->addWidget(m_errorIcon, 0, Qt::AlignTop);
    errorLine->addWidget(m_error, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::small + 1);
    for (QWidget *part : {static_cast<QWidget *>(m_label), input, static_cast<QWidget *>(m_hint), m_errorRow})
        column->addWidget(part);
    setSizePolicy(QSizePolicy::Preferred, input->sizePolicy().verticalPolicy() == QSizePolicy::Expanding
                                              ? QSizePolicy::Expanding
                                              : QSizePolicy::Preferred);
    m_hint->hide();
    m_errorRow->hide();
    describe();
    paintError();
}

void FormField::setHint(const QString &hint)
{
    m_hintText = hint;
    describe();
}

void FormField::setError(const QString &error)
{
    if (error == m_error->text())
        return;
    m_error->setText(error);
    spokenPart(m_input)->setProperty("chatelaineInvalid", !error.isEmpty());
    m_input->setProperty("chatelaineInvalid", !error.isEmpty());
    m_input->update();
    spokenPart(m_input)->update();
    describe();
}

QString FormField::error() const
{
    return m_error->text();
}

void FormField::describe()
{
    m_hint->setText(m_hintText);
    m_hint->setVisible(!hasError() && !m_hintText.isEmpty());
    m_errorRow->setVisible(hasError());
    const QString said = m_hintText.isEmpty() ? whatsThis() : m_hintText;
    spokenPart(m_input)->setAccessibleDescription(hasError() ? tr("Error: %1").arg(error()) : said);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintError();
}

void FormField::paintError()
{
    const QColor colour = look::text(Tone::Bad);
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_error->setPalette(palette);
    const int side = look::iconSize(fontMetrics());
    m_errorIcon->setPixmap(look::pixmap(QStringLiteral("data-error"), colour, side, devicePixelRatioF()));
}

} // namespace chatelaine
