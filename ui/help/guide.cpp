// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guide.h"

#include <QFile>
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

Guide::Guide()
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
    QFile file(pathOf(name));
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    m_pages.append({name, titleOf(text), text});
}

QString Guide::pathOf(const QString &name)
{
    return QStringLiteral(":/guide/%1.md").arg(name);
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
