// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workdialog.h"

#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr std::chrono::milliseconds betweenLooks{100};
constexpr int shares = 1000;

} // namespace

WorkDialog::~WorkDialog()
{
    if (m_work)
        m_work->cancel();
}

void WorkDialog::done(int result)
{
    if (m_work)
        m_work->cancel();
    TaskDialog::done(result);
}

void WorkDialog::buildProgress()
{
    m_progress = new QWidget;
    m_doing = plainLabel();
    m_bar = new QProgressBar;
    m_steps = captionLabel();
    auto *column = new QVBoxLayout(m_progress);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_doing);
    column->addWidget(m_bar);
    column->addWidget(m_steps);
    column->addStretch();
    body()->addWidget(m_progress);
    m_bar->setTextVisible(true);
    messages()->setGoodNewsTime(std::chrono::hours(24)); // it was waited for: it stays until it was read
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, &WorkDialog::showProgress);
}

std::shared_ptr<LongWork> WorkDialog::begin(const QString &doing, QWidget *form)
{
    if (!m_progress)
        buildProgress();
    m_work = std::make_shared<LongWork>();
    m_form = form;
    if (m_form)
        m_form->hide();
    m_doing->setText(doing);
    m_bar->setAccessibleName(doing);
    m_progress->show();
    deedButton()->setEnabled(false);
    setDismissText(tr("Cancel"));
    showProgress();
    m_look.start();
    return m_work;
}

void WorkDialog::setEnding(const QString &words)
{
    m_doing->setText(words);
    m_look.stop();
}

void WorkDialog::end()
{
    m_look.stop();
    m_work.reset();
    m_progress->hide();
    if (m_form)
        m_form->show();
    deedButton()->setEnabled(true);
    deedButton()->setFocus();
    setDismissText(tr("Close"));
}

// Shares instead of numbers: a bar counts in int.
void WorkDialog::showProgress()
{
    const qint64 total = m_work->total();
    m_bar->setRange(0, total > 0 ? shares : 0);
    m_bar->setValue(total > 0 ? int(m_work->done() * shares / total) : 0);
    m_steps->setText(steps(*m_work));
    m_steps->setVisible(!m_steps->text().isEmpty());
}

} // namespace chatelaine
