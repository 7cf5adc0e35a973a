// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QVector>

namespace chatelaine::test {

/// A message of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString type;      ///< of the translation: unfinished, vanished, obsolete; empty if it is done
    QStringList forms; ///< the translation; of a sentence with a number in it one for each number that the
                       ///< language has
    bool counts = false;
};

/// What the file at \a path holds; nothing if it is no whole .ts file.
QVector<Message> readCatalogue(const QString &path);

/// What is wrong with \a message in a language that says a counted sentence in \a forms ways; empty if
/// nothing.
QStringList faultsOf(const Message &message, int forms);

QString translationsFolder();

/// A copy of the file of a language, brought up to date with the sources.
class UpToDate
{
public:
    explicit UpToDate(const QString &language);

    bool isDone() const { return m_done; }
    QString errors() const { return m_errors; }
    QVector<Message> messages() const { return readCatalogue(m_path); }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_errors;
    bool m_done = false;
};

} // namespace chatelaine::test
