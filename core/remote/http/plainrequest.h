// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"

#include <QNetworkRequest>

/// How a request is put to Qt.
namespace chatelaine::plainrequest {

const char *nameOf(HttpRequest::Method method);
/// Nothing but the request itself: no cookie, no cache, no stored password, no HTTP/2, no redirect.
QNetworkRequest to(const QUrl &base, const HttpRequest &request);

} // namespace chatelaine::plainrequest
