// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/longwork.h"
#include "widgets/taskdialog.h"

#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;

namespace chatelaine {

/// A dialog over work that takes a while: it shows how far it is, and closing the dialog ends the work.
class WorkDialog : public TaskDialog
{
    Q_OBJECT

public:
    ~WorkDialog() override;
    void done(int result) override;

protected:
    using TaskDialog::TaskDialog;

    /// Shows that the work goes on, as \a doing says, in place of \a form.
    std::shared_ptr<LongWork> begin(const QString &doing, QWidget *form = nullptr);
    /// How far it is, in words; empty where the bar says it all.
    virtual QString steps(const LongWork &) const { return {}; }
    /// Tells that it is ending, until end().
    void setEnding(const QString &words);
    void end();
    bool isWorking() const { return m_work != nullptr; }

private:
    void buildProgress();
    void showProgress();

    std::shared_ptr<LongWork> m_work;
    QWidget *m_form = nullptr;
    QWidget *m_progress = nullptr;
    QLabel *m_doing = nullptr;
    QLabel *m_steps = nullptr;
    QProgressBar *m_bar = nullptr;
    QTimer m_look;
};

} // namespace chatelaine
