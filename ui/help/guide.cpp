// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guide.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace chatelaine {

namespace {

QString titleOf(const QString &text)
{
    const QString first = text.section(u'\n', 0, 0);
    return first.startsWith(u"# ") ? first.mid(2).trimmed() : QString();
}

} // namespace

Guide::Guide(const QString &language)
    : m_language(language)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+)\\.md\\)"));
    add(firstPage());
    const QString contents = m_pages.constFirst().text;
    for (auto each = link.globalMatch(contents); each.hasNext();) {
        const QString name = each.next().captured(1);
        if (indexOf(name) < 0)
            add(name);
    }
}

void Guide::add(const QString &name)
{
    const QString path = pathOf(name);
    QFile file(path);
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    m_pages.append({name, titleOf(text), text, path});
}

QString Guide::pathOf(const QString &name) const
{
    const QString translated = QStringLiteral(":/guide/%1/%2.md").arg(m_language, name);
    return QFile::exists(translated) ? translated : QStringLiteral(":/guide/%1.md").arg(name);
}

QString Guide::ofProgram()
{
    return QLocale().name().section(u'_', 0, 0);
}

int Guide::indexOf(const QString &name) const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [&name](const GuidePage &page) { return page.name == name; });
    return found == m_pages.cend() ? -1 : static_cast<int>(found - m_pages.cbegin());
}

QVector<int> Guide::find(const QString &words) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QVector<int> found;
    for (int row = 0; row < m_pages.size(); ++row) {
        const QString &text = m_pages.at(row).text;
        if (std::all_of(wanted.cbegin(), wanted.cend(),
                        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            found.append(row);
    }
    return found;
}

} // namespace chatelaine
