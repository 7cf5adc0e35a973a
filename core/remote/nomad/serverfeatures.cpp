// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/serverfeatures.h"

#include <QCoreApplication>

namespace chatelaine::nomad {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::ServerFeatures)
};

} // namespace

QVector<ServerFeature> featuresOf(const Capabilities &capabilities)
{
    const auto feature = [](const char16_t *name, const QString &title, bool present, const char16_t *since) {
        return ServerFeature{QString::fromUtf16(name), title, present, QString::fromUtf16(since)};
    };
    QVector<ServerFeature> features{
        feature(u"oneTime", Words::tr("One-time secrets"), capabilities.oneTime, u"1.1"),
        feature(u"roles", Words::tr("Roles"), capabilities.roles, u"1.4"),
        feature(u"expiry", Words::tr("Tokens that expire"), capabilities.roles, u"1.4"),
        feature(u"jobPolicies", Words::tr("Policies of jobs"), capabilities.roles, u"1.4"),
        feature(u"authMethods", Words::tr("Sign-in through an identity provider"), capabilities.authMethods,
                u"1.5"),
        feature(u"jwtLogin", Words::tr("Sign-in with a JSON web token"), capabilities.jwtLogin, u"1.5.4"),
        feature(u"paging", Words::tr("Lists in pages"), capabilities.paging, u"1.10.2"),
    };
    if (capabilities.expiringEditable) // of what is not known nothing is said
        features.insert(features.size() - 1,
                        feature(u"expiringEditable", Words::tr("Editing of tokens that expire"),
                                *capabilities.expiringEditable, u"1.6.3"));
    return features;
}

QString versionOf(const Capabilities &capabilities)
{
    if (capabilities.version)
        return *capabilities.version;
    if (capabilities.jwtLogin)
        return Words::tr("1.5.4 or newer");
    if (capabilities.authMethods)
        return Words::tr("1.5 or newer");
    if (capabilities.roles)
        return Words::tr("1.4 or newer");
    return capabilities.oneTime ? Words::tr("1.1 to 1.3") : Words::tr("older than 1.4");
}

} // namespace chatelaine::nomad
