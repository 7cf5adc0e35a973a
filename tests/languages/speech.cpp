// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages/speech.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>

namespace chatelaine::test {

namespace {

void addSections(const QHeaderView &header, QStringList &texts)
{
    if (!header.model() || header.orientation() != Qt::Horizontal)
        return;
    for (int section = 0; section < header.count(); ++section) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            texts << header.model()->headerData(section, Qt::Horizontal, role).toString();
    }
}

void addOf(const QWidget &widget, QStringList &texts)
{
    texts << widget.toolTip() << widget.whatsThis() << widget.accessibleName()
          << widget.accessibleDescription();
    for (const QAction *action : widget.actions())
        texts << action->text() << action->toolTip();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    else if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        texts << box->title();
    else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->placeholderText();
    else if (const auto *area = qobject_cast<const QPlainTextEdit *>(&widget))
        texts << area->placeholderText();
    else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        addSections(*header, texts);
    else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int index = 0; index < tabs->count(); ++index)
            texts << tabs->tabText(index) << tabs->tabToolTip(index);
    else if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        for (int index = 0; index < choice->count(); ++index)
            texts << choice->itemText(index);
}

} // namespace

QStringList textsOf(const QWidget &top)
{
    QStringList texts{top.windowTitle()};
    addOf(top, texts);
    const auto widgets = top.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == &top)
            addOf(*widget, texts);
    }
    texts.removeDuplicates();
    return texts;
}

namespace {

/// Without what stands in brackets, the outermost ones.
QString outsideOf(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar each : text) {
        depth += each == u'⟦' ? 1 : 0;
        if (depth == 0)
            outside += each;
        else if (each == u'⟧' && --depth == 0)
            outside += u'\n';
    }
    return outside;
}

} // namespace

KnownData::KnownData()
    : m_known(QStringLiteral("Cancel\nClose\nOK\nScroll Left\nScroll Right\n" // Qt's own
                             "Chatelaine\nGPL-3.0-or-later"))
{
    const QString root = QStringLiteral(CHATELAINE_SOURCE_DIR "/");
    QStringList paths{root + QStringLiteral("ui/widgets/language.cpp")};
    for (const QString &pattern :
         {QStringLiteral("core/store/demo*.cpp"), QStringLiteral("resources/catalogues/*.json")}) {
        const QFileInfo files(root + pattern);
        for (const QFileInfo &file : files.dir().entryInfoList({files.fileName()}))
            paths << file.filePath();
    }
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_known += QString::fromUtf8(file.readAll());
    }
    m_known.remove(QRegularExpression(QStringLiteral("\"\\s+u?\""))); // what the compiler joins
}

QString KnownData::strangeIn(const QString &text) const
{
    static const QRegularExpression form(QStringLiteral(
        "<[^>]*>|/\\S+|\\S+@\\S+|\\w+:[A-Z]\\w+|[0-9a-f-]{36}|ch[psm]_\\w*|\\d+ \\w{3} \\d{4}"));
    static const QRegularExpression edges(QStringLiteral("^[\\W\\d]+|[\\W\\d]+$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression sentence(QStringLiteral("\n|\\. "));
    QStringList strange;
    const QStringList lines = outsideOf(QString(text).replace(form, QStringLiteral("\n"))).split(sentence);
    for (QString line : lines) {
        line.remove(edges);
        if (!line.isEmpty() && !m_known.contains(line))
            strange << line;
    }
    return strange.join(u'|');
}

} // namespace chatelaine::test
