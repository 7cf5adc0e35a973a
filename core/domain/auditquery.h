// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"

#include <optional>

namespace chatelaine {

/// Which entries of the audit trail. What is empty does not narrow; all that is set has to fit.
struct AuditQuery
{
    QString text; ///< each word of it in the names of who did it and of what it was done to, or in the detail
    QVector<AuditAction> actions = {};
    std::optional<AuditOutcome> outcome = {};
    QVector<PrincipalId> people = {};  ///< done by any of them or to any of them
    QVector<TokenId> tokens = {};      ///< done to any of them
    std::optional<Instant> from = {};  ///< then or later
    std::optional<Instant> until = {}; ///< earlier than that

    bool operator==(const AuditQuery &) const = default;
    bool isFiltered() const
    {
        return !text.trimmed().isEmpty() || !actions.isEmpty() || outcome || !people.isEmpty() ||
               !tokens.isEmpty() || from || until;
    }
};

/// Where in the trail to look.
struct AuditWindow
{
    qint64 before = 0; ///< entries with a smaller number; 0: from the newest on
    qint64 after = 0;  ///< entries with a larger number; 0: to the oldest
    int limit = 200;   ///< at most this many
};

/// A part of an answer. Looking through millions of entries takes a while, so an answer comes in parts: a
/// page can hold few entries, or none, with more to come.
struct AuditPage
{
    QVector<AuditEntry> entries;            ///< newest first
    qint64 next = 0;                        ///< go on with AuditWindow::before = next; 0: that was all
    std::optional<Instant> searchedTo = {}; ///< when the oldest entry was written that was looked at
    qint64 newest = 0;                      ///< number of the newest entry that there is, 0 if there is none
    qint64 total = 0;                       ///< how many entries there are, whatever was asked for

    bool operator==(const AuditPage &) const = default;
};

/// The oldest part of the trail, up to a moment: what would be removed, or was.
struct AuditRemoval
{
    qint64 count = 0;
    qint64 kept = 0;
    qint64 lastSequence = 0;            ///< of the newest entry in it
    std::optional<Instant> oldest = {}; ///< when its first entry was written; none if it is empty
    std::optional<Instant> newest = {}; ///< likewise its last

    bool operator==(const AuditRemoval &) const = default;
};

/// What is wrong with the first entry that is not as it was written.
enum class AuditFault {
    Missing, ///< it is not there
    Changed, ///< it, or the entry before it, says something else than it did
    Anchor,  ///< what is known of the part that was removed does not fit the entry of its removal
};

struct AuditBreak
{
    qint64 sequence = 0;
    AuditFault fault = AuditFault::Changed;

    bool operator==(const AuditBreak &) const = default;
};

/// What a look at the whole chain found.
struct AuditVerdict
{
    qint64 checked = 0; ///< entries that are as they were written
    qint64 first = 0;   ///< number of the oldest one
    qint64 last = 0;    ///< of the newest one
    qint64 removed = 0; ///< entries that were removed by people who may, and are vouched for by an anchor
    std::optional<AuditBreak> broken = {}; ///< none: the chain is whole

    bool operator==(const AuditVerdict &) const = default;
};

/// Forms in which the trail leaves the program.
enum class AuditFormat {
    Csv,       ///< for spreadsheets
    JsonLines, ///< for programs; with all that it takes to check the chain, see resources/audit-chain.md
};

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::AuditQuery)
