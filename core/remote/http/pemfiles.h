// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>

/// Reads the files of a profile. Errors are Invalid and carry the name of the profile's field.
namespace chatelaine::pemfiles {

/// At least one.
Result<QList<QSslCertificate>> certificates(const QString &path, const QString &field);
/// Of all the files of a folder that hold some; at least one.
Result<QList<QSslCertificate>> certificatesIn(const QString &folder, const QString &field);
/// A key with a pass phrase is refused: there would be no place to keep it.
Result<QSslKey> privateKey(const QString &path, const QString &field);
bool belongTogether(const QSslCertificate &certificate, const QSslKey &key);

} // namespace chatelaine::pemfiles
