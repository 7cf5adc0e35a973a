// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/secretmimedata.h"

namespace chatelaine {
namespace {

const QString plainUtf8 = QStringLiteral("text/plain;charset=utf-8");
const QString plain = QStringLiteral("text/plain");

struct Hint
{
    QString format;
    QByteArray value;
};

// Windows reads a DWORD; 0 forbids.
const QList<Hint> &hints()
{
    static const QByteArray no(4, '\0');
    static const QList<Hint> all{
        {QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret")},
        {QStringLiteral(
             "application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""),
         no},
        {QStringLiteral("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""), no},
        {QStringLiteral("application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""), no},
        {QStringLiteral("org.nspasteboard.ConcealedType"), QByteArrayLiteral("1")},
    };
    return all;
}

} // namespace

SecretMimeData::SecretMimeData(Secret secret)
    : m_secret(std::move(secret))
{
}

QStringList SecretMimeData::formats() const
{
    QStringList all{plainUtf8, plain};
    for (const Hint &hint : hints())
        all.append(hint.format);
    return all;
}

bool SecretMimeData::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

QVariant SecretMimeData::retrieveData(const QString &mimeType, QMetaType) const
{
    if (mimeType == plainUtf8 || mimeType == plain)
        return m_secret.view().toByteArray();
    for (const Hint &hint : hints()) {
        if (hint.format == mimeType)
            return hint.value;
    }
    return {};
}

} // namespace chatelaine
