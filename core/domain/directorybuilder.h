// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directoryfile.h"
#include "domain/importing.h"

#include <QSet>

namespace chatelaine {

/// Puts a directory together, from whichever kind of file, and holds to its rules.
class DirectoryBuilder
{
public:
    using Reason = importing::Reason;
    static constexpr qsizetype mostPeople = 100'000;

    /// The reason is a sentence.
    Reason setProvider(const QString &provider);
    /// The reason is a clause that follows the name of the entry; then nothing was added.
    Reason addPerson(DirectoryPerson person);
    const DirectoryFile &directory() const { return m_directory; }

private:
    Reason tidy(DirectoryPerson &person) const;
    Reason tidyLabels(DirectoryPerson &person) const;

    DirectoryFile m_directory;
    QSet<QString> m_externalIds;
    QSet<QString> m_emails; ///< folded: the same address in other letters is the same person
};

/// "The directory “people.csv” cannot be used. …"
tl::unexpected<Error> unusableDirectory(const QString &fileName, const QString &reason);

} // namespace chatelaine
