// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/spandialog.h"

#include "widgets/formfield.h"
#include "widgets/momentedit.h"

#include <QDateTimeEdit>
#include <QVBoxLayout>

namespace chatelaine {

SpanDialog::SpanDialog(Instant from, Instant until, Settings &settings, QWidget *parent)
    : TaskDialog(QStringLiteral("auditSpan"), tr("Entries of a time"), tr("&Show"), settings, parent)
    , m_from(new MomentEdit)
    , m_until(new MomentEdit)
    , m_end(new FormField(tr("&Before"), m_until,
                          tr("Only entries that are older than this moment are shown.")))
{
    m_from->setMoment(from);
    m_until->setMoment(until);
    body()->addWidget(
        new FormField(tr("&From"), m_from, tr("Only entries of this moment and later ones are shown.")));
    body()->addWidget(m_end);
    body()->addStretch();
    connect(m_until, &MomentEdit::changed, this, [this] { m_end->setError({}); });
    m_from->setFocus();
}

void SpanDialog::submit()
{
    if (m_until->moment() <= m_from->moment()) {
        m_end->setError(tr("This is not after the first one. Choose a later time."));
        return m_until->edit()->setFocus();
    }
    Q_EMIT chosen(m_from->moment(), m_until->moment());
    accept();
}

} // namespace chatelaine
