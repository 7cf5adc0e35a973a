// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zone.h"

#include "domain/textrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine::zones {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Zones)
};

tl::unexpected<Error> invalid(const QString &message)
{
    return fail(ErrorCode::Invalid, message, {}, QStringLiteral("zones"));
}

Result<QString> cleanedLabel(const QString &label)
{
    const QString clean = label.trimmed().normalized(QString::NormalizationForm_C);
    if (const auto bad = textrules::firstForbidden(clean, textrules::Breaks::None)) {
        return invalid(Texts::tr("The zone “%1” contains an invisible character (%2). Remove it.")
                           .arg(textrules::excerpt(clean), textrules::codePointName(*bad)));
    }
    if (!textrules::isVisible(clean))
        return invalid(Texts::tr("A zone needs a name."));
    if (clean.contains(u','))
        return invalid(Texts::tr("The zone “%1” contains a comma, which separates zones.")
                           .arg(textrules::excerpt(clean)));
    if (clean.size() > longest)
        return invalid(Texts::tr("The zone “%1” is too long: at most %2 characters.")
                           .arg(textrules::excerpt(clean), QString::number(longest)));
    return clean;
}

} // namespace

Result<QStringList> cleaned(const QStringList &labels)
{
    QStringList clean;
    for (const QString &label : labels) {
        const auto one = cleanedLabel(label);
        if (!one)
            return tl::unexpected<Error>(one.error());
        clean << *one;
    }
    std::sort(clean.begin(), clean.end());
    clean.erase(std::unique(clean.begin(), clean.end()), clean.end());
    if (clean.size() > most)
        return invalid(Texts::tr("These are too many zones: at most %1.").arg(most));
    return clean;
}

bool cover(const QStringList &own, const QStringList &wanted)
{
    const auto isOwn = [&](const QString &zone) { return own.contains(zone); };
    return own.isEmpty() || (!wanted.isEmpty() && std::all_of(wanted.cbegin(), wanted.cend(), isOwn));
}

QStringList fromText(const QString &text)
{
    QStringList labels;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const QString label = part.trimmed();
        if (!label.isEmpty())
            labels << label;
    }
    return labels;
}

QString toText(const QStringList &labels)
{
    return labels.join(QStringLiteral(", "));
}

} // namespace chatelaine::zones
