// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "widgets/taskdialog.h"

namespace chatelaine {

class FormField;
class MomentEdit;

/// Asks for a span of time.
class SpanDialog : public TaskDialog
{
    Q_OBJECT

public:
    SpanDialog(Instant from, Instant until, Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// From the first moment on, and before the second.
    void chosen(chatelaine::Instant from, chatelaine::Instant until);

protected:
    void submit() override;

private:
    MomentEdit *m_from;
    MomentEdit *m_until;
    FormField *m_end;
};

} // namespace chatelaine
