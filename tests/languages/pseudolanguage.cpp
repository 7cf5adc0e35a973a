// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages/pseudolanguage.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine::test {

namespace {

const QString plainLetters = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
const QString accented = QStringLiteral("áƀçďéƒǧĥíĵķĺɱñóƥʠřšťúṽŵẋýžÁɃÇĎÉƑǦĤÍĴĶĹṀÑÓƤɊŘŠŤÚṼŴẊÝŽ");
constexpr QChar opening = u'⟦';
constexpr QChar closing = u'⟧';

/// Qt's own texts are its own matter.
bool isQts(const QString &context)
{
    return context.size() > 1 && context.at(0) == u'Q' && context.at(1).isUpper() &&
           context != QLatin1String("QLineEdit");
}

/// How many signs of \a text, from \a at on, are for the program and not for people.
qsizetype markAt(const QString &text, qsizetype at)
{
    if (text.at(at) == u'<') {
        const qsizetype end = text.indexOf(u'>', at);
        return end < 0 ? 0 : end - at + 1;
    }
    if (text.at(at) != u'%' || at + 1 == text.size())
        return 0;
    return text.at(at + 1).isDigit() || text.at(at + 1) == u'n' ? 2
           : text.mid(at, 3) == QLatin1String("%Ln")            ? 3
                                                                : 0;
}

QString accentuated(const QString &text)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype mark = markAt(text, at);
        const qsizetype letter = plainLetters.indexOf(text.at(at));
        if (mark > 0)
            result += text.mid(at, mark);
        else
            result += letter < 0 ? text.at(at) : accented.at(letter);
        at += std::max<qsizetype>(1, mark);
    }
    return result;
}

/// Words that make \a length a third longer.
QString padding(qsizetype length)
{
    QString words;
    for (qsizetype missing = (length * 3 + 9) / 10; missing > 0; missing -= 6)
        words += u' ' + QString(std::min<qsizetype>(missing, 5), u'ẋ');
    return words;
}

} // namespace

// While other threads may still ask it, all of it has to be there.
PseudoLanguage::~PseudoLanguage()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *, int n) const
{
    const QString asker = QString::fromUtf8(context);
    if (isQts(asker))
        return {};
    QString text = QString::fromUtf8(source);
    {
        const QMutexLocker lock(&m_mutex);
        m_asked.insert({asker, text});
    }
    if (n >= 0)
        text.replace(QLatin1String("%n"), QLatin1String("%Ln"));
    const bool goesOn = text.endsWith(u'…');
    if (goesOn)
        text.chop(1);
    const QString spoken = opening + accentuated(text) + padding(text.size()) + closing;
    return goesOn ? spoken + u'…' : spoken;
}

PseudoLanguage::Asked PseudoLanguage::asked() const
{
    const QMutexLocker lock(&m_mutex);
    return m_asked;
}

} // namespace chatelaine::test
