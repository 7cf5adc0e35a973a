// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnostics/fact.h"

class QSettings;

namespace chatelaine {

class ConsoleFacts;
class LogRing;
class Redaction;

/// The text that people attach to a bug report. It says how the program is set up and what happened in this
/// run, and of nobody's tokens, names or servers.
class Diagnostics
{
public:
    /// \a program are the versions of it and of what it is built on. The others outlive this.
    Diagnostics(Facts program, const QSettings &settings, const LogRing &log);

    /// \a display is what is known of screens and style; empty without a display.
    QString report(const Facts &display, const QVector<const ConsoleFacts *> &open) const;

    /// System, processor and languages: the same with and without a display.
    static Facts system();

private:
    QString logText(const Redaction &redaction) const;

    const Facts m_program;
    const QSettings &m_settings;
    const LogRing &m_log;
};

} // namespace chatelaine
