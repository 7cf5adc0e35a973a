// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rival.h"
#include "support/testbackend.h"

#include <QCoreApplication>

#include <cstdio>

using namespace chatelaine;

/// Signs in to the store named first with the e-mail address named second, says "ready", waits for a line,
/// and then does as many acts as are named third, on its own tokens and those with the numbers named after
/// that.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto clock = std::make_shared<SystemClock>();
    const auto backend = await(LocalStore::open(arguments.at(1), testOptions(clock)));
    if (!backend || !await((*backend)->authenticator()->signIn(arguments.at(2), testroot::password())))
        return 1;
    QVector<TokenId> shared;
    for (const QString &number : arguments.mid(4))
        shared << TokenId{number.toLongLong()};
    const auto seen = await((*backend)->tokens()->fetch(shared));
    const auto roles = await((*backend)->roles()->roles());
    if (!seen || !roles)
        return 1;
    const Identity self = *(*backend)->authenticator()->identity();
    Rival rival(*(*backend)->tokens(),
                {{}, {}, self.id, roles->last().id, clock->now() + std::chrono::days(90)}, self.name,
                arguments.at(3).toInt(), {seen->cbegin(), seen->cend()});
    QObject::connect(&rival, &Rival::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    std::puts("ready");
    std::fflush(stdout);
    std::getchar();
    rival.start();
    return QCoreApplication::exec();
}
