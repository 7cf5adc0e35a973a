// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

#include <QMimeData>

namespace chatelaine {

/// A secret as the clipboard holds it: in protected memory, turned into text only while somebody asks for it,
/// and marked so that clipboard managers and histories leave it alone.
/// - KDE: x-kde-passwordManagerHint = secret (Klipper, and the managers that follow it)
/// - Windows: ExcludeClipboardContentFromMonitorProcessing, CanIncludeInClipboardHistory = 0,
/// CanUploadToCloudClipboard = 0
/// - macOS: org.nspasteboard.ConcealedType (nspasteboard.org)
class SecretMimeData : public QMimeData
{
    Q_OBJECT

public:
    explicit SecretMimeData(Secret secret);

    QStringList formats() const override;
    bool hasFormat(const QString &mimeType) const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType preferredType) const override;

private:
    Secret m_secret;
};

} // namespace chatelaine
