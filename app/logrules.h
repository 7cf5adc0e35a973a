// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chatelaine {

/// Keeps Qt's network classes quiet whatever QT_LOGGING_RULES asks for: at their most talkative they write
/// the headers of every request, and with them the token. Call it before there is an application.
void silenceNetworkLog();
/// What the program's own categories write.
void setLogRules(bool verbose);

} // namespace chatelaine
