// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directoryfile.h"

#include "domain/importing.h"

namespace chatelaine {

Result<DirectoryFile> parseDirectoryFile(const QByteArray &content, const QString &fileName)
{
    return importing::looksLikeJson(content, fileName) ? parseDirectoryJson(content, fileName)
                                                       : parseDirectoryCsv(content, fileName);
}

} // namespace chatelaine
