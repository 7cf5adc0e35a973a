// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QEvent>

namespace chatelaine {

/// Somebody wants to read a page of the guide. Sent to the widget that they asked from; whoever keeps the
/// guide takes it on the way, so that no widget has to know the guide.
class HelpRequest : public QEvent
{
public:
    explicit HelpRequest(const QString &page);

    static QEvent::Type kind();
    const QString &page() const { return m_page; } ///< its file name without ".md"

private:
    QString m_page;
};

/// The page of the guide that tells what to do about an error of this kind; empty if the sentence says it
/// all.
QString guidePageOf(ErrorCode code);

} // namespace chatelaine
