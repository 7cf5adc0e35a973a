// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QVector>

namespace chatelaine {

/// Takes out of text what is nobody's business outside of this computer: secrets and whatever looks like one,
/// e-mail addresses, identities, addresses of servers, paths (but those of the system's own folders), and
/// everything in quotation marks, which is how names stand in messages. Rather too much than too little.
class Redaction
{
public:
    /// Also \a text, wherever it stands as a word of its own and in any case, as \a what: "name". Texts of
    /// less than three characters are left: they would be found everywhere.
    void hide(const QString &text, const QString &what);
    QString of(const QString &text) const;
    /// By the look of it alone.
    static QString byLook(QString text);

private:
    struct Known
    {
        QString text;
        QRegularExpression word; ///< finds the text as a word of its own
        QString instead;
    };
    QVector<Known> m_known; ///< the longest first: a path is more than the folder at its beginning
};

} // namespace chatelaine
