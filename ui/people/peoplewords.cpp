// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplewords.h"

#include "domain/lists.h"
#include "models/tokentext.h"

#include <QCoreApplication>

namespace chatelaine::peoplewords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::peoplewords)
};

constexpr qsizetype longestShown = 80;

} // namespace

QString shortName(const QString &name)
{
    const bool fits = name.size() <= longestShown;
    return text::oneLine(fits ? name : QString(name.left(longestShown) + u'…'));
}

QString moment(Instant at, Instant now)
{
    return Words::tr("%1 (%2)", "a moment in words and exactly")
        .arg(text::relative(at, now), text::dateTime(at));
}

QString zoneLine(const QStringList &zones)
{
    if (zones.isEmpty())
        return Words::tr("They have no zones.");
    QStringList shown;
    for (const QString &zone : zones)
        shown << text::oneLine(zone);
    return Words::tr("Zones: %1.").arg(listed(shown));
}

SecretWords invitation(const OneTimeCode &code)
{
    return {
        Words::tr("Invitation code"),
        Words::tr("Hand this invitation code to “%1”").arg(shortName(code.user.name)),
        Words::tr("With it and the address %1 they set their password and sign in. It works once and dies "
                  "on %2.")
            .arg(text::oneLine(code.user.email), text::dateTime(code.expiresAt)),
        Words::tr("invitation %1", "name of a file").arg(code.user.name),
        {},
        {},
        Words::tr("A new invitation code was neither copied nor saved. It cannot be shown again."),
        Words::tr("A new invitation code was not saved before that and is lost. Make another one on the "
                  "page Users; the audit trail says for whom."),
        Words::tr("The console was locked before the invitation code for “%1” was copied or saved, so it is "
                  "lost. Make a new invitation code to get another one.")
            .arg(shortName(code.user.name))};
}

SecretWords passwordReset(const OneTimeCode &code)
{
    return {Words::tr("Code for a new password"),
            Words::tr("Hand this code to “%1”").arg(shortName(code.user.name)),
            Words::tr("Their old password is dead. With this code and the address %1 they set a new one. It "
                      "works once and dies on %2.")
                .arg(text::oneLine(code.user.email), text::dateTime(code.expiresAt)),
            Words::tr("new password %1", "name of a file").arg(code.user.name),
            {},
            {},
            Words::tr("A new code for a password was neither copied nor saved. It cannot be shown again."),
            Words::tr("A new code for a password was not saved before that and is lost. Reset the password "
                      "once more to get another one; the audit trail says whose."),
            Words::tr("The console was locked before the code for a new password of “%1” was copied or "
                      "saved, so it is lost. Reset their password once more to get another one.")
                .arg(shortName(code.user.name))};
}

QString ownedTokens(qsizetype count)
{
    return count == 0 ? Words::tr("They own no tokens.")
                      : Words::tr("They own %n token(s).", nullptr, static_cast<int>(count));
}

QString personalTokens(qsizetype count)
{
    return count == 0 ? Words::tr("They have no personal access tokens.")
                      : Words::tr("They have %n personal access token(s).", nullptr, static_cast<int>(count));
}

} // namespace chatelaine::peoplewords
