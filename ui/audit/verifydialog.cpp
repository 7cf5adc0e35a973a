// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/verifydialog.h"

#include "backend/audittrail.h"
#include "backend/backend.h"
#include "backend/whenready.h"
#include "models/audittext.h"
#include "models/tokentext.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

QString numberOf(qint64 number)
{
    return QLocale().toString(number);
}

QString wholeChain(const AuditVerdict &verdict)
{
    if (verdict.removed == 0)
        return VerifyDialog::tr("The chain is whole: every one of %1 entries is as it was written.")
            .arg(numberOf(verdict.checked));
    return VerifyDialog::tr(
               "The chain is whole: every one of %1 entries is as it was written. The %2 entries "
               "before them were removed by people who may, and an entry vouches for that.")
        .arg(numberOf(verdict.checked), numberOf(verdict.removed));
}

QString brokenChain(const AuditBreak &broken)
{
    const QString number = numberOf(broken.sequence);
    switch (broken.fault) {
    case AuditFault::Missing:
        return VerifyDialog::tr(
                   "The chain is broken: entry %1 is missing. Somebody who can write the store's "
                   "file has removed it. Keep the file and compare it with a backup.")
            .arg(number);
    case AuditFault::Changed:
        return VerifyDialog::tr("The chain is broken at entry %1: it, or the one before it, is not as it was "
                                "written. Keep the file and compare it with a backup.")
            .arg(number);
    case AuditFault::Anchor:
        return VerifyDialog::tr("The chain is broken: no entry vouches for the removal of the entries up to "
                                "%1. Keep the file and compare it with a backup.")
            .arg(number);
    }
    return {};
}

} // namespace

VerifyDialog::VerifyDialog(const PageContext &context, QWidget *parent)
    : WorkDialog(QStringLiteral("verifyChain"), tr("Verify chain"), tr("&Verify again"), context.settings,
                 parent)
    , m_context(context)
    , m_about(plainLabel())
{
    body()->addWidget(captionLabel(tr(
        "Each entry holds a hash of itself and of the one before. A change, a removal or an insertion "
        "shows. Whoever can write the file could still make the whole chain anew, or cut off its end: keep "
        "an export elsewhere.")));
    body()->addWidget(m_about);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_about->hide();
    check();
}

void VerifyDialog::submit()
{
    check();
}

void VerifyDialog::check()
{
    messages()->dismiss();
    m_about->hide();
    const auto work = begin(tr("Checking every entry…"));
    whenReady(m_context.backend.audit()->verify(work), this, [this](const Result<AuditVerdict> &verdict) {
        end();
        if (verdict)
            tell(*verdict);
        else
            messages()->showError(verdict.error());
    });
}

void VerifyDialog::tell(const AuditVerdict &verdict)
{
    if (!verdict.broken)
        return messages()->show(Tone::Good, wholeChain(verdict));
    messages()->show(Tone::Bad, brokenChain(*verdict.broken));
    if (verdict.broken->fault == AuditFault::Changed)
        describe(*verdict.broken);
}

/// What the entry says now, to find it in a backup.
void VerifyDialog::describe(const AuditBreak &broken)
{
    whenReady(m_context.backend.audit()->find({}, {broken.sequence + 1, broken.sequence - 1, 1}), this,
              [this](const Result<AuditPage> &page) {
                  if (!page || page->entries.isEmpty() || isWorking())
                      return;
                  const AuditEntry &entry = page->entries.first();
                  m_about->setText(tr("It says now: %1, %2: %3 (%4).")
                                       .arg(text::dateTime(entry.at), text::oneLine(text::actorOf(entry)),
                                            text::of(entry.action),
                                            entry.target.isEmpty() ? text::of(entry.outcome)
                                                                   : text::oneLine(entry.target)));
                  m_about->show();
              });
}

} // namespace chatelaine
