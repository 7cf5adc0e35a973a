// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrixexport.h"

#include "domain/csv.h"
#include "models/tokentext.h"

#include <QCoreApplication>

namespace chatelaine::exporting {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::exporting)
};

/// One line whatever the text holds: a table's row must not end where somebody typed a line break.
QString flat(const QString &text)
{
    return text::cell(text.simplified());
}

QString markdownText(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_[]<>|~&#!");
    const QString line = flat(text);
    QString escaped;
    for (const QChar c : line) {
        if (special.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString markdownLine(const QStringList &cells)
{
    return u"| " + cells.join(QStringLiteral(" | ")) + u" |\n";
}

QStringList heading(const MatrixTable &table)
{
    return QStringList{Texts::tr("Permission"), Texts::tr("Description")} + table.roles + table.noteTitles;
}

QString named(const MatrixTable::Row &row)
{
    return row.certain ? row.permission : Texts::tr("%1 (uncertain)").arg(row.permission);
}

/// The cells of \a row as heading() has them; yes and no as \a yes and \a no.
QStringList cells(const MatrixTable::Row &row, const QString &yes, const QString &no)
{
    QStringList texts = {named(row), row.description};
    for (const bool granted : row.granted)
        texts.append(granted ? yes : no);
    return texts + row.notes;
}

QString markdownTableHead(const MatrixTable &table)
{
    QStringList names;
    QStringList rule = {QStringLiteral("---"), QStringLiteral("---")};
    const QStringList titles = heading(table);
    for (const QString &name : titles)
        names.append(markdownText(name));
    for (qsizetype i = 0; i < table.roles.size(); ++i)
        rule.append(QStringLiteral(":-:"));
    for (qsizetype i = 0; i < table.noteTitles.size(); ++i)
        rule.append(QStringLiteral("---"));
    return markdownLine(names) + markdownLine(rule);
}

const char *const styleSheet = "body{font-family:sans-serif;margin:2em;color:#1b1e20;background:#fff}"
                               "table{border-collapse:collapse}"
                               "caption{text-align:start;font-size:1.4em;font-weight:bold;padding:.3em 0}"
                               "th,td{border:1px solid #bbb;padding:.3em .6em;vertical-align:top}"
                               "thead th{position:sticky;top:0;background:#eff0f1}"
                               "th[scope=row],th[scope=rowgroup]{text-align:start}"
                               "th[scope=row]{font-weight:normal}"
                               "th[scope=rowgroup]{background:#f7f7f7}"
                               ".yes,.no{text-align:center}"
                               "@media print{body{margin:0}thead{display:table-header-group}"
                               "tr{break-inside:avoid}}";

QString htmlText(const QString &text)
{
    return flat(text).toHtmlEscaped();
}

QString htmlHead(const MatrixTable &table)
{
    QString html = QStringLiteral("<thead>\n<tr>");
    const QStringList titles = heading(table);
    for (const QString &name : titles)
        html += u"<th scope=\"col\" dir=\"auto\">" + htmlText(name) + u"</th>";
    return html + u"</tr>\n</thead>\n";
}

QString htmlGroup(const MatrixTable &table, const QString &group)
{
    return QStringLiteral("<tr><th scope=\"rowgroup\" colspan=\"%1\" dir=\"auto\">")
               .arg(heading(table).size()) +
           htmlText(group) + u"</th></tr>\n";
}

QString htmlRow(const MatrixTable::Row &row)
{
    QString html = u"<tr><th scope=\"row\" dir=\"auto\">" + htmlText(named(row)) + u"</th><td dir=\"auto\">" +
                   htmlText(row.description) + u"</td>";
    const QString yes = u"<td class=\"yes\" aria-label=\"" + htmlText(Texts::tr("Yes")) + u"\">\u2713</td>";
    const QString no = u"<td class=\"no\" aria-label=\"" + htmlText(Texts::tr("No")) + u"\"></td>";
    for (const bool granted : row.granted)
        html += granted ? yes : no;
    for (const QString &note : row.notes)
        html += u"<td dir=\"auto\">" + htmlText(note) + u"</td>";
    return html + u"</tr>\n";
}

/// A cell for the clipboard: a spreadsheet must not take it for a formula.
QString guarded(const QString &text)
{
    static const QString formula = QStringLiteral("=+-@");
    const QString cell = flat(text);
    return !cell.isEmpty() && formula.contains(cell.front()) ? QString(u'\'' + cell) : cell;
}

QString tabLine(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe.append(guarded(cell));
    return safe.join(u'\t') + u'\n';
}

} // namespace

QByteArray csv(const MatrixTable &table)
{
    // The names that parseCatalogueCsv() looks for; they are not translated.
    QString text = chatelaine::csv::line(
        QStringList{QStringLiteral("group"), QStringLiteral("permission"), QStringLiteral("description")} +
        table.roles + QStringList{QStringLiteral("certain")} + table.noteTitles);
    const QString yes = QStringLiteral("yes");
    const QString no = QStringLiteral("no");
    for (const MatrixTable::Row &row : table.rows) {
        QStringList fields = {row.group, row.permission, row.description};
        for (const bool granted : row.granted)
            fields.append(granted ? yes : no);
        fields.append(row.certain ? yes : no);
        text += chatelaine::csv::line(fields + row.notes);
    }
    return text.toUtf8();
}

QByteArray markdown(const MatrixTable &table)
{
    QString text = u"# " + markdownText(table.title) + u'\n';
    for (const QString &fact : table.facts)
        text += u'\n' + markdownText(fact) + u'\n';
    const QString head = markdownTableHead(table);
    const QString yes = QStringLiteral("\u2713");
    const MatrixTable::Row *previous = nullptr;
    for (const MatrixTable::Row &row : table.rows) {
        if (!previous || previous->group != row.group)
            text += u"\n## " + markdownText(row.group) + u"\n\n" + head;
        QStringList texts;
        const QStringList plain = cells(row, yes, {});
        for (const QString &cell : plain)
            texts.append(markdownText(cell));
        text += markdownLine(texts);
        previous = &row;
    }
    return text.toUtf8();
}

QByteArray html(const MatrixTable &table)
{
    QString page = u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>" +
                   htmlText(table.title) + u"</title>\n<style>" + QLatin1String(styleSheet) +
                   u"</style>\n</head>\n<body>\n";
    for (const QString &fact : table.facts)
        page += u"<p dir=\"auto\">" + htmlText(fact) + u"</p>\n";
    page += u"<table>\n<caption dir=\"auto\">" + htmlText(table.title) + u"</caption>\n" + htmlHead(table);
    const QString endOfGroup = QStringLiteral("</tbody>\n");
    const MatrixTable::Row *previous = nullptr;
    for (const MatrixTable::Row &row : table.rows) {
        if (!previous || previous->group != row.group) {
            page += (previous ? endOfGroup : QString()) + u"<tbody>\n" + htmlGroup(table, row.group);
        }
        page += htmlRow(row);
        previous = &row;
    }
    return QString(page + (previous ? endOfGroup : QString()) + u"</table>\n</body>\n</html>\n").toUtf8();
}

QString tabSeparated(const MatrixTable &table)
{
    QString text = tabLine(QStringList{Texts::tr("Group")} + heading(table));
    for (const MatrixTable::Row &row : table.rows)
        text += tabLine(QStringList{row.group} + cells(row, Texts::tr("Yes"), Texts::tr("No")));
    return text;
}

} // namespace chatelaine::exporting
