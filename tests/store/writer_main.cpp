// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testbackend.h"

#include <QCoreApplication>

#include <cstdio>

using namespace chatelaine;

namespace {

/// Says a line at once, so that what was said before the process was killed arrives.
void say(const char *what, qint64 number)
{
    std::printf("%s %lld\n", what, static_cast<long long>(number));
    std::fflush(stdout);
}

} // namespace

/// Signs in to the store named first and makes as many tokens as told, telling of each before and after.
/// tst_kill9 ends it before that.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto backend =
        await(LocalStore::open(arguments.at(1), testOptions(std::make_shared<SystemClock>())));
    if (!backend || !await((*backend)->authenticator()->signIn(testroot::email, testroot::password())))
        return 1;
    const PrincipalId owner = (*backend)->authenticator()->identity()->id;
    const RoleId role = (*await((*backend)->roles()->roles())).last().id;
    for (int i = 0; i < arguments.at(2).toInt(); ++i) {
        say("begun", i);
        TokenDraft draft{arguments.at(3) + QString::number(i),
                         QStringLiteral("written by a process that dies"),
                         owner,
                         role,
                         {}};
        auto made = (*backend)->tokens()->create(draft);
        made.waitForFinished();
        if (!made.takeResult())
            return 2;
        say("done", i);
    }
    return 0;
}
