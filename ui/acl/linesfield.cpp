// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/linesfield.h"

#include "widgets/theme.h"

namespace chatelaine {

LinesField::LinesField(Sort sort, int shownLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_sort(sort)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFixedHeight(fontMetrics().lineSpacing() * shownLines + look::large);
}

void LinesField::setValues(const QStringList &values)
{
    m_given = values;
    setPlainText(values.join(u'\n'));
    document()->setModified(false);
}

QStringList LinesField::values() const
{
    return document()->isModified() ? typed() : m_given;
}

// A block of PEM goes up to the end of the line that ends it.
QStringList LinesField::typed() const
{
    QStringList found;
    QStringList block;
    const QStringList lines = toPlainText().split(u'\n');
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.isEmpty())
            continue;
        block.append(text);
        if (m_sort == Sort::Lines || text.startsWith(u"-----END ")) {
            found.append(block.join(u'\n'));
            block.clear();
        }
    }
    if (!block.isEmpty())
        found.append(block.join(u'\n'));
    return found;
}

} // namespace chatelaine
