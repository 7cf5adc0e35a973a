// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace chatelaine {

/// Several texts, one a line, or certificates and keys in PEM one below the other.
class LinesField : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Sort { Lines, Pem };

    explicit LinesField(Sort sort, int shownLines, QWidget *parent = nullptr);

    /// What was set and not touched comes back from values() to the letter.
    void setValues(const QStringList &values);
    QStringList values() const;

private:
    QStringList typed() const;

    Sort m_sort;
    QStringList m_given;
};

} // namespace chatelaine
