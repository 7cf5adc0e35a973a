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
    QString path;  ///< of its file among the resources
};

/// The user guide that is compiled in under :/guide, in the order in which its first page names the others:
/// in one language, whose pages are in a folder of that name, or in English, which has none. A page that
/// nobody has translated yet is the English one.
class Guide
{
public:
    /// In the language with the code \a language (ISO 639-1).
    explicit Guide(const QString &language = ofProgram());

    const QVector<GuidePage> &pages() const { return m_pages; }
    int indexOf(const QString &name) const; ///< -1 if there is no such page
    /// The pages that contain every word of \a words; all of them if there are none.
    QVector<int> find(const QString &words) const;

    static QString firstPage() { return QStringLiteral("index"); }
    /// The code of the language that the program speaks now.
    static QString ofProgram();

private:
    void add(const QString &name);
    QString pathOf(const QString &name) const;

    QString m_language;
    QVector<GuidePage> m_pages;
};

} // namespace chatelaine
