// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/certificatecard.h"

#include "connections/connectionwords.h"
#include "domain/lists.h"
#include "models/tokentext.h"
#include "widgets/confirmdialog.h"
#include "widgets/keyvaluegrid.h"

#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr qsizetype mostNames = 12;

QString namesOf(const CertificateInfo &certificate)
{
    QStringList names;
    for (const QString &name : certificate.names.mid(0, mostNames))
        names << text::oneLine(name);
    const QString list = listed(names);
    const auto more = static_cast<int>(certificate.names.size() - names.size());
    return more > 0 ? CertificateCard::tr("%1 and %n more", nullptr, more).arg(list) : list;
}

} // namespace

CertificateCard::CertificateCard(QWidget *parent)
    : QWidget(parent)
    , m_grid(new KeyValueGrid)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::small);
    column->addWidget(m_grid);
}

void CertificateCard::show(const CertificateInfo &certificate)
{
    m_grid->clear();
    m_grid->addRow(tr("Issued to"), text::oneLine(certificate.subject));
    m_grid->addRow(tr("Issued by"), text::oneLine(certificate.issuer));
    m_grid->addRow(tr("Names"), namesOf(certificate));
    m_grid->addRow(tr("Valid"), connectionwords::validity(certificate));
    m_grid->addRow(tr("SHA-256"), connectionwords::fingerprint(certificate.sha256),
                   KeyValueGrid::Copy::Button);
}

ConfirmDialog *trustQuestion(const CertificateInfo &certificate, const QString &server, QWidget *parent)
{
    auto *question = new ConfirmDialog(
        CertificateCard::tr("Trust this certificate?"),
        CertificateCard::tr("Compare the fingerprint with the one that the server's administrator tells you. "
                            "From then on %1 is trusted with this certificate and with no other.")
            .arg(text::oneLine(server)),
        CertificateCard::tr("Yes, trust it"), Tone::Warning, parent);
    question->setObjectName(QStringLiteral("trustDialog"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &problem : connectionwords::problemsOf(certificate))
        question->addFact(QStringLiteral("data-warning"), problem);
    const auto add = [question](const QString &icon, const QString &words, const QString &value) {
        if (!value.isEmpty())
            question->addFact(icon, words.arg(value));
    };
    add(QStringLiteral("view-certificate"), CertificateCard::tr("SHA-256: %1"),
        connectionwords::fingerprint(certificate.sha256));
    add(QStringLiteral("network-server"), CertificateCard::tr("Issued to: %1"),
        text::oneLine(certificate.subject));
    add(QStringLiteral("tag"), CertificateCard::tr("Names: %1"), namesOf(certificate));
    add(QStringLiteral("user-identity"), CertificateCard::tr("Issued by: %1"),
        text::oneLine(certificate.issuer));
    add(QStringLiteral("clock"), CertificateCard::tr("Valid: %1"), connectionwords::validity(certificate));
    return question;
}

} // namespace chatelaine
