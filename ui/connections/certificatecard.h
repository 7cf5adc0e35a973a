// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serverfacts.h"

#include <QWidget>

namespace chatelaine {

class KeyValueGrid;

/// A server's certificate, for somebody who decides whether to trust it: whose it is, who vouches for it, its
/// dates and its fingerprint.
class CertificateCard : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateCard(QWidget *parent = nullptr);

    void show(const CertificateInfo &certificate);

private:
    KeyValueGrid *m_grid;
};

class ConfirmDialog;
/// The question before \a certificate is trusted whatever is said about it. \a server names the server.
ConfirmDialog *trustQuestion(const CertificateInfo &certificate, const QString &server, QWidget *parent);

} // namespace chatelaine
