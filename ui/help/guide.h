// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace chatelaine {

struct GuidePage
{
    QString name;  ///< of its file, without ".md"
    QString title; ///< its first heading
    QString text;  ///< as Markdown
};

/// The user guide that is compiled in under :/guide, in the order in which its first page names the others.
class Guide
{
public:
    Guide();

    const QVector<GuidePage> &pages() const { return m_pages; }
    int indexOf(const QString &name) const; ///< -1 if there is no such page
    /// The pages that contain every word of \a words; all of them if there are none.
    QVector<int> find(const QString &words) const;

    static QString firstPage() { return QStringLiteral("index"); }
    /// Where the page \a name can be read from.
    static QString pathOf(const QString &name);

private:
    void add(const QString &name);

    QVector<GuidePage> m_pages;
};

} // namespace chatelaine
