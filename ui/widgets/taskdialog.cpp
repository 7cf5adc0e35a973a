// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/taskdialog.h"

#include "models/tokentext.h"
#include "widgets/busybar.h"
#include "widgets/fittingscroll.h"
#include "widgets/geometry.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheading.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

TaskDialog::TaskDialog(const QString &name, const QString &heading, const QString &deed, Settings &settings,
                       QWidget *parent)
    : QDialog(parent)
    , m_heading(new SectionHeading({}, SectionHeading::Level::Page))
    , m_subject(captionLabel())
    , m_messages(new MessageBar)
    , m_bodyWidget(new QWidget)
    , m_body(new QVBoxLayout(m_bodyWidget))
    , m_busyBar(new BusyBar)
    , m_doing(captionLabel())
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , m_deed(m_buttons->addButton(deed, QDialogButtonBox::AcceptRole))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::huge, look::huge, look::huge, look::large);
    column->setSpacing(look::medium);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_subject, m_messages})
        column->addWidget(widget);
    column->addSpacing(look::small);
    column->addWidget(new FittingScroll(m_bodyWidget), 1);
    column->addWidget(m_busyBar);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_doing, 1);
    foot->addWidget(m_buttons);
    column->addSpacing(look::small);
    column->addLayout(foot);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(look::medium);
    m_messages->hide();
    m_busyBar->hide();
    m_deed->setDefault(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    setHeading(heading);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { submit(); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, [this] { dismiss(); });
    connect(this, &QDialog::finished, this, [this] { m_closed = true; });
    rememberGeometry(*this, settings);
    keepOnScreen(*this);
}

void TaskDialog::setHeading(const QString &heading, const QString &subject)
{
    setWindowTitle(heading);
    m_heading->setText(heading);
    m_subject->setText(text::oneLine(subject));
    m_subject->setVisible(!subject.isEmpty());
}

void TaskDialog::setDismissText(const QString &text)
{
    m_buttons->button(QDialogButtonBox::Cancel)->setText(text);
}

QPushButton *TaskDialog::addWay(const QString &text)
{
    return m_buttons->addButton(text, QDialogButtonBox::ActionRole);
}

void TaskDialog::setBusy(bool busy, const QString &doing)
{
    m_busy = busy;
    m_bodyWidget->setEnabled(!busy);
    m_buttons->setEnabled(!busy);
    m_busyBar->setVisible(busy);
    m_doing->setText(doing);
    if (busy)
        m_messages->dismiss();
}

void TaskDialog::fail(const Error &error)
{
    setBusy(false);
    m_messages->showError(error);
}

void TaskDialog::doubt(const Error &error, const QString &again, std::function<void()> look)
{
    setBusy(false);
    m_messages->show(Tone::Warning, error.message);
    m_messages->offerGuide(error.code);
    m_messages->offer(tr("Look at the list"), [this, look = std::move(look)] {
        QDialog::reject();
        look();
    });
    m_deed->setText(again);
    m_deed->setDefault(false);
    m_deed->setAutoDefault(false);
    setDismissText(tr("Close"));
    m_messages->focusOffer();
}

void TaskDialog::reject()
{
    if (m_busy)
        return;
    const QString question = tr("You have unsaved changes. Press Escape again to discard them.");
    if (!hasUnsavedChanges() || m_messages->text() == question) {
        QDialog::reject();
        return;
    }
    m_messages->show(Tone::Warning, question);
    m_messages->offer(tr("Discard"), [this] { QDialog::reject(); });
}

} // namespace chatelaine
