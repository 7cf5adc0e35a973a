// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>

/// Reads and writes regular files and nothing else; on the calling thread. See importfiles.h.
namespace chatelaine::files::regularfile {

Result<QByteArray> read(const QString &path, qint64 limit);
Result<void> write(const QString &path, const QByteArray &content);

} // namespace chatelaine::files::regularfile
