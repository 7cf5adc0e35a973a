// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomad/nomadids.h"
#include "nomadwire/nomadtypes.h"

#include "domain/token.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace chatelaine::nomad {

class PolicyBook;

/// The policies and roles of tokens: thousands of tokens hold the same few, so each combination is kept once
/// and tokens know its number.
class AttachmentSets
{
public:
    using Number = quint32;
    static constexpr Number management = 0;

    AttachmentSets();

    /// What was interned of one list of tokens. Its rows share lists already, so they are known by where they
    /// are; what is held here cannot make room for others there.
    class Interned
    {
        friend class AttachmentSets;
        struct Held
        {
            Number number = management;
            QStringList policies;
            QVector<RoleLink> roles;
        };
        QHash<std::pair<const void *, const void *>, Held> m_held;
    };

    /// The number of what \a stub holds; its lists are replaced by the ones that are shared.
    Number intern(TokenStub &stub);
    /// Likewise, and faster, for the rows of a list.
    Number intern(TokenStub &stub, Interned &before);
    /// Without sharing: for a stub whose lists are shared already.
    Number numberOf(const TokenStub &stub);
    void clear();
    /// What is known by name is known anew.
    void forgetNames() { m_named = false; }

    /// Names, as they stand in the column; sorted by them, ranks grow.
    const QString &shown(Number number) const { return m_sets[number].shown; }
    const QString &folded(Number number) const { return m_sets[number].folded; }
    int rank(Number number) const { return m_sets[number].rank; }
    bool holdsAnyOf(Number number, const QVector<RoleId> &ids) const;
    const QVector<Attachment> &attachments(Number number) const { return m_sets[number].attachments; }
    qsizetype size() const { return m_sets.size(); }
    /// Looks names up where that has not been done; to be called before the functions that tell of them.
    void name(NomadIds &ids, const PolicyBook &book);

private:
    struct Key
    {
        QStringList policies;
        QStringList roleIds;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.policies, key.roleIds);
        }
    };
    struct Set
    {
        QStringList policies;
        QVector<RoleLink> roles;
        QVector<Attachment> attachments = {};
        QString shown = {};
        QString folded = {};
        int rank = 0;
    };

    static Key keyOf(const TokenStub &stub);
    void nameOne(Set &set, NomadIds &ids, const PolicyBook &book) const;
    void rankAll();

    QHash<Key, Number> m_numbers;
    QVector<Set> m_sets;
    bool m_named = false;
};

} // namespace chatelaine::nomad
