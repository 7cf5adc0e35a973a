// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aclpolicy.h"

#include <QSyntaxHighlighter>

#include <array>

namespace chatelaine {

/// Draws the spans of a RuleCheck. Kinds differ by weight and slope as well as by colour.
class RulesHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit RulesHighlighter(QTextDocument *document);

    /// \a spans in the order of the text, whose colours come with goOn().
    void setSpans(const QVector<RuleSpan> &spans);
    /// Colours what has not its colours yet, for a moment. True if there is more.
    bool goOn();
    /// Makes the colours anew, after a change of theme.
    void refreshColours();
    /// The colour of a kind in the present theme.
    static QColor colourOf(RuleSpan::Kind kind);

protected:
    void highlightBlock(const QString &text) override;

private:
    void makeFormats();

    QVector<RuleSpan> m_spans;
    int m_nextLine = 0; ///< up to which goOn() has come
    std::array<QTextCharFormat, 8> m_formats;
};

} // namespace chatelaine
