// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomadacl/aclvocabulary.h"

#include <QBitArray>
#include <QByteArray>

#include <optional>

namespace chatelaine::nomad {

/// What a permission is about: "node_pool/gpu" of "node_pool/gpu:write".
struct AclSubject
{
    AclBlock block = AclBlock::Agent;
    QString pattern = {};
    QString path = {}; ///< of variables

    /// As the server compares names: UTF-8, a zero byte between namespace and path.
    QByteArray key() const;
    QString permission(const QString &capability) const;
    /// Heading in the catalogue: Namespace prod-*.
    QString heading() const;

    bool operator==(const AclSubject &) const = default;
    friend size_t qHash(const AclSubject &subject, size_t seed = 0)
    {
        return qHashMulti(seed, int(subject.block), subject.pattern, subject.path);
    }
};

AclSubject subjectOf(const AclRule &rule);

/// A permission taken apart.
struct AclWish
{
    AclSubject subject;
    QString capability;
};
/// None if it is no permission of this language.
std::optional<AclWish> wishOf(const QString &permission);

/// A catalogue's permissions taken apart once, those about the same thing together.
class AclRows
{
public:
    struct Row
    {
        AclWish wish;
        QStringList capabilities; ///< any of which is enough
        qsizetype place = 0;      ///< in the catalogue
    };
    struct Group
    {
        AclBlock block;
        QByteArray key;
        QVector<Row> rows;
    };

    AclRows() = default;
    explicit AclRows(const QStringList &catalogue);

    qsizetype size() const { return m_names.size(); }
    const QVector<Group> &groups() const { return m_groups; }
    QStringList namesOf(const QBitArray &places) const;

private:
    QStringList m_names;
    QVector<Group> m_groups;
};

/// Whether \a pattern, in which an asterisk stands for anything, fits all of \a name. Linear for each part
/// between asterisks, as ryanuber/go-glob does it.
bool globFits(QByteArrayView pattern, QByteArrayView name);
/// How many characters of a name of length \a length the asterisks of a fitting pattern stand for, as the
/// server counts.
qsizetype globDifference(QByteArrayView pattern, qsizetype length);

} // namespace chatelaine::nomad
