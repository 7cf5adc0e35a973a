// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guideview.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QImage>
#include <QTextBlock>

namespace chatelaine {

namespace {
constexpr int lineHeight = 125;    // percent
constexpr int widestPicture = 620; // device independent pixels: beside the contents of a usual window
} // namespace

GuideView::GuideView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(look::huge);
    say();
    connect(this, &QTextBrowser::sourceChanged, this, &GuideView::onShown);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
}

void GuideView::say()
{
    setAccessibleName(tr("Page of the guide"));
}

void GuideView::showPage(const QString &path)
{
    m_marked.clear();
    setExtraSelections({});
    setSource(QUrl(QStringLiteral("qrc") + path), QTextDocument::MarkdownResource);
}

void GuideView::onShown(const QUrl &page)
{
    m_page = QFileInfo(page.path()).completeBaseName();
    giveRoom();
}

// Markdown says nothing about space, and is set too tightly to read.
void GuideView::giveRoom()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (block.blockFormat().headingLevel() > 1)
            format.setTopMargin(look::large);
        if (block.blockFormat().headingLevel() > 0)
            format.setBottomMargin(look::medium);
        QTextCursor(block).mergeBlockFormat(format);
    }
}

void GuideView::follow(const QUrl &link)
{
    if (link.scheme() == u"http" || link.scheme() == u"https")
        Q_EMIT webWanted(link);
    else
        Q_EMIT pageWanted(QFileInfo(link.path()).completeBaseName());
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    const QVariant loaded = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return loaded;
    QImage picture;
    if (!picture.load(QStringLiteral(":/screenshots/") +
                      name.fileName())) // all of them, whatever the language
        return loaded;
    const qreal ratio = devicePixelRatioF();
    if (picture.width() > widestPicture * ratio)
        picture = picture.scaledToWidth(qRound(widestPicture * ratio), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void GuideView::mark(const QStringList &words)
{
    m_marked = words;
    QList<ExtraSelection> marks;
    for (const QString &word : words) {
        QTextCursor at = document()->find(word);
        while (!at.isNull()) {
            ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(look::background(Tone::Warning));
            mark.format.setForeground(look::text(Tone::Warning));
            marks.append(mark);
            at = document()->find(word, at);
        }
    }
    setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.constFirst().cursor;
        first.clearSelection();
        setTextCursor(first);
        ensureCursorVisible();
    }
}

// The colours of links and marks are in the document, not in the palette.
void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
    if (event->type() != QEvent::PaletteChange || source().isEmpty())
        return;
    const QStringList marked = m_marked;
    reload();
    if (!marked.isEmpty())
        mark(marked);
}

} // namespace chatelaine
