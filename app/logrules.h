// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chatelaine {

/// Keeps Qt's network classes quiet whatever QT_LOGGING_RULES asks for: at their most talkative they write
/// the headers of every request, and with them the token. Call it before there is an application.
void silenceNetworkLog();
/// What the program's own categories write.
void setLogRules(bool verbose);
/// The same for acts for scripts: unless it is asked for, nothing. What went wrong is said in one sentence.
void setLogRulesForScripts(bool verbose);

} // namespace chatelaine
