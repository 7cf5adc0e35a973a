// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "diagnostics/fact.h"
#include "widgets/taskdialog.h"

#include <QVector>

#include <memory>

class QPlainTextEdit;

namespace chatelaine {

class ConsoleFacts;
class Diagnostics;

/// The text for a bug report, whole, before it goes anywhere: to read, to copy, to save.
class DiagnosticsDialog : public TaskDialog
{
    Q_OBJECT

public:
    /// \a open are the stores and servers that the report is to count. \a diagnostics outlives the dialog.
    DiagnosticsDialog(const Diagnostics &diagnostics, const QVector<std::shared_ptr<Backend>> &open,
                      Settings &settings, QWidget *parent = nullptr);

    /// What a report says of screens, style and platform.
    static Facts displayFacts();

protected:
    void submit() override;

private:
    void build();
    void refresh();
    void copy();
    void save(const QString &path);

    const Diagnostics &m_diagnostics;
    QVector<const ConsoleFacts *> m_open;
    QPlainTextEdit *m_text;
};

} // namespace chatelaine
