// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/zonesfield.h"

#include "backend/directory.h"
#include "backend/whenready.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace chatelaine {

namespace {

constexpr QChar separator = u',';

/// The part between two commas in which the cursor stands.
struct Piece
{
    qsizetype start = 0;
    qsizetype end = 0;
};

Piece pieceAt(const QString &text, int cursor)
{
    const qsizetype before = cursor > 0 ? text.lastIndexOf(separator, cursor - 1) : -1;
    const qsizetype after = text.indexOf(separator, cursor);
    return {before + 1, after < 0 ? text.size() : after};
}

bool belongsToPopup(int key)
{
    return key == Qt::Key_Enter || key == Qt::Key_Return || key == Qt::Key_Escape;
}

} // namespace

ZonesField::ZonesField(Directory *directory, QWidget *parent)
    : QLineEdit(parent)
    , m_directory(directory)
    , m_known(new QStringListModel(this))
    , m_completer(new QCompleter(m_known, this))
{
    setPlaceholderText(tr("For example: Berlin, Paris"));
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ZonesField::complete);
    connect(this, &QLineEdit::textEdited, this, [this] {
        suggest();
        Q_EMIT zonesEdited();
    });
    if (m_directory)
        loadKnown();
}

void ZonesField::loadKnown()
{
    whenReady(m_directory->zones(), this, [this](const Result<QStringList> &known) {
        if (known)
            m_known->setStringList(*known);
    });
}

void ZonesField::setZones(const QStringList &zones)
{
    setText(zones::toText(zones));
}

// A comma at the end only says that another one may follow.
Result<QStringList> ZonesField::read() const
{
    QString typed = text().trimmed();
    if (typed.endsWith(separator))
        typed.chop(1);
    return typed.isEmpty() ? QStringList() : zones::cleaned(zones::fromText(typed));
}

QStringList ZonesField::zones() const
{
    return read().value_or(zones::fromText(text()));
}

QString ZonesField::problem() const
{
    const Result<QStringList> typed = read();
    return typed ? QString() : typed.error().message;
}

void ZonesField::suggest()
{
    const Piece piece = pieceAt(text(), cursorPosition());
    const QString typed = text().mid(piece.start, piece.end - piece.start).trimmed();
    m_completer->setCompletionPrefix(typed);
    const bool useful = !typed.isEmpty() && m_completer->completionCount() > 0 &&
                        !(m_completer->completionCount() == 1 && m_completer->currentCompletion() == typed);
    if (useful)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void ZonesField::complete(const QString &zone)
{
    const Piece piece = pieceAt(text(), cursorPosition());
    const QString before = text().left(piece.start);
    const QString head = before.isEmpty() ? zone : QString(before + u' ' + zone);
    setText(head + text().mid(piece.end));
    setCursorPosition(static_cast<int>(head.size()));
    Q_EMIT zonesEdited();
}

void ZonesField::keyPressEvent(QKeyEvent *event)
{
    // The popup hands its keys to this field first; these it has to get back.
    if (m_completer->popup()->isVisible() && belongsToPopup(event->key())) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace chatelaine
