// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QPair>
#include <QSet>
#include <QString>
#include <QTranslator>

namespace chatelaine::test {

/// A language that nobody speaks: accented, a third longer than English, and in brackets, so that whatever
/// was not translated and whatever is cut off can be told. Remembers what it was asked for.
class PseudoLanguage : public QTranslator
{
public:
    using Asked = QSet<QPair<QString, QString>>; ///< context and source

    ~PseudoLanguage() override;

    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    bool isEmpty() const override { return false; }

    Asked asked() const;

private:
    mutable QMutex m_mutex; ///< stores speak, too, on threads of their own
    mutable Asked m_asked;
};

} // namespace chatelaine::test
