// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/connectiontest.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace chatelaine {

class CertificateCard;
class FactLabel;
class StatusBadge;

/// One step of a connection test: what is tried, how it went, what to do about it.
class ConnectionStepView : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionStepView(QWidget *parent = nullptr);

    void setStep(const ConnectionStep &step);

Q_SIGNALS:
    void trustWanted(const chatelaine::CertificateInfo &certificate);

private:
    void showCertificate(const ConnectionStep &step);
    void showFeatures(const ConnectionStep &step);

    QLabel *m_title;
    StatusBadge *m_state;
    QLabel *m_summary;
    FactLabel *m_advice;
    FactLabel *m_present;
    FactLabel *m_absent;
    CertificateCard *m_certificate;
    QPushButton *m_trust;
    std::optional<CertificateInfo> m_shown;
};

} // namespace chatelaine
