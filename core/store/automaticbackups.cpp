// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/automaticbackups.h"

#include "store/dialect.h"
#include "store/storecopy.h"
#include "store/storefailure.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(lcBackups, "chatelaine.store.backups")

const QString field = QStringLiteral("folder");
const QString timeForm = QStringLiteral("yyyy-MM-ddTHHmmssZ");
constexpr int markLength = 12;
constexpr int placeLength = 8;
constexpr int longestName = 60;
constexpr std::chrono::minutes clocksDiffer(5); // between machines
constexpr std::chrono::hours longestWork(6); ///< after that the console of another machine is taken for dead

QString foundingOf(Database &database)
{
    return Query(database, QStringLiteral("SELECT name || ' ' || created_at FROM organisation"))
        .first()
        .text(0);
}

QString markOf(const QString &text, int length)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(length));
}

QString forFileName(QString name)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    name =
        name.normalized(QString::NormalizationForm_C).replace(others, QStringLiteral("-")).left(longestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1); // half a letter is none
    return name;
}

// A drive that was away when its lock was to be let go comes back with it. Whether a thread of this process
// still has it, the file itself tells: one that is held cannot be removed as a stale one.
bool isLeftByUs(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    return lock.error() == QLockFile::LockFailedError && lock.getLockInfo(&process, &host, nullptr) &&
           process == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
}

} // namespace

AutomaticBackups::AutomaticBackups(const QString &store, const BackupSchedule &schedule)
    : m_store(store)
    , m_schedule(schedule)
{
    m_database.open(store, {.readOnly = true});
    const ReadTransaction transaction(m_database);
    m_founding = foundingOf(m_database);
    m_organisation =
        forFileName(Query(m_database, QStringLiteral("SELECT name FROM organisation")).first().text(0));
    m_mark = markOf(m_founding, markLength);
    m_place = markOf(QFileInfo(store).canonicalFilePath(), placeLength);
}

ScheduledBackup AutomaticBackups::makeIfDue(Instant now, LongWork &work)
{
    const QString shown = QDir::toNativeSeparators(m_schedule.folder);
    if (m_schedule.folder.isEmpty() || !QFileInfo(m_schedule.folder).isDir())
        throwFailure(ErrorCode::NotFound,
                     tr("The folder “%1” for automatic backups is not there. Connect its drive, or choose "
                        "another folder under File → Automatic backups.")
                         .arg(shown),
                     {}, field);
    QLockFile lock(m_schedule.folder + QStringLiteral("/.") + m_mark + QStringLiteral(".lock"));
    lock.setStaleLockTime(longestWork);
    const bool alone = lock.tryLock() || (isLeftByUs(lock) && lock.removeStaleLockFile() && lock.tryLock());
    if (!alone && lock.error() != QLockFile::LockFailedError)
        throwFailure(ErrorCode::ReadOnly,
                     tr("No file can be made in “%1”, the folder for automatic backups. Give your account "
                        "write access to it, or choose another folder under File → Automatic backups.")
                         .arg(shown),
                     {}, field);
    ScheduledBackup answer;
    answer.newest = newest(now + clocksDiffer);
    const bool recent = answer.newest && now < *answer.newest + lengthOf(m_schedule.rhythm);
    const QString path = nameAt(now);
    if (!alone || recent || m_schedule.rhythm == BackupRhythm::Off || QFileInfo::exists(path))
        return answer;
    removeUnfinished();
    StoreCopy::make(m_store, path, work);
    answer.made = path;
    answer.newest = now;
    answer.removed = removeOldest(now);
    return answer;
}

QString AutomaticBackups::nameAt(Instant now) const
{
    return QStringLiteral("%1/%2-%3-%4-%5.chatelaine")
        .arg(m_schedule.folder, m_organisation, m_mark, m_place, toDateTime(now).toString(timeForm));
}

QVector<AutomaticBackups::Found> AutomaticBackups::found(Instant until, const QString &suffix) const
{
    static const QString form =
        QStringLiteral("-%1(?:-([0-9a-f]{%2}))?-(\\d{4}-\\d\\d-\\d\\dT\\d{6}Z)\\.chatelaine%3$");
    const QRegularExpression ours(
        form.arg(m_mark, QString::number(placeLength), QRegularExpression::escape(suffix)));
    QVector<Found> all;
    const auto files = QDir(m_schedule.folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        const auto match = ours.match(file.fileName());
        QDateTime at = QDateTime::fromString(match.captured(2), timeForm);
        at.setTimeSpec(Qt::UTC);
        if (match.hasMatch() && at.isValid() && fromDateTime(at) <= until)
            all.append({file.filePath(), fromDateTime(at), match.captured(1)});
    }
    std::sort(all.begin(), all.end(), [](const Found &a, const Found &b) { return a.at < b.at; });
    return all;
}

bool AutomaticBackups::hasOtherPlaces() const
{
    const QVector<Found> all = found(Instant::max());
    return std::any_of(all.cbegin(), all.cend(),
                       [this](const Found &each) { return !each.place.isEmpty() && each.place != m_place; });
}

QVector<AutomaticBackups::Found> AutomaticBackups::ofThisPlace(Instant until, const QString &suffix) const
{
    const bool alone = !hasOtherPlaces();
    QVector<Found> all = found(until, suffix);
    all.removeIf(
        [this, alone](const Found &each) { return each.place.isEmpty() ? !alone : each.place != m_place; });
    return all;
}

std::optional<Instant> AutomaticBackups::newest(Instant until)
{
    const QVector<Found> all =
        ofThisPlace(until); // one from the future would put off the next one for as long
    const auto ours = std::find_if(all.crbegin(), all.crend(),
                                   [this](const Found &each) { return isOurs(each.path, Instant::max()); });
    return ours == all.crend() ? std::nullopt : std::optional(ours->at);
}

int AutomaticBackups::removeOldest(Instant now)
{
    QVector<Found> all = ofThisPlace(now + clocksDiffer);
    all.removeIf([this](const Found &each) { return !isAsItWasMade(each); });
    int removed = 0;
    for (const Found &old : std::as_const(all).first(std::max<qsizetype>(all.size() - m_schedule.kept, 0))) {
        if (QFile::remove(old.path))
            ++removed;
        else
            qCWarning(lcBackups) << "an old automatic backup could not be removed";
    }
    return removed;
}

// Of consoles that were killed: whoever holds the lock is the only one who makes any.
void AutomaticBackups::removeUnfinished() const
{
    for (const Found &left : ofThisPlace(Instant::max(), StoreCopy::unfinishedSuffix)) {
        if (isNamedByUs(left))
            QFile::remove(left.path);
    }
}

// Whoever gives one another name wants to keep it.
bool AutomaticBackups::isNamedByUs(const Found &backup) const
{
    const QString name = QFileInfo(backup.path).fileName().normalized(QString::NormalizationForm_C);
    return name.startsWith(m_organisation + u'-' + m_mark + u'-');
}

// A backup that was opened is a store in which somebody may work, or even the one that this is about.
bool AutomaticBackups::isAsItWasMade(const Found &backup)
{
    return isNamedByUs(backup) && !StoreCopy::belongsTo(m_store, backup.path) &&
           !QFileInfo::exists(backup.path + QStringLiteral("-wal")) &&
           isOurs(backup.path, backup.at + clocksDiffer);
}

bool AutomaticBackups::isOurs(const QString &path, Instant newestAct)
{
    try {
        Database database;
        database.open(dialect::addressForReading(path, true), {.readOnly = true});
        Query later(database, QStringLiteral("SELECT 1 FROM audit WHERE at > ? LIMIT 1"), {toSql(newestAct)});
        return database.integer(dialect::storedApplicationId()) == dialect::applicationId &&
               foundingOf(database) == m_founding && !later.next() && isInOurPast(database);
    } catch (const StoreFailure &) {
        return false;
    }
}

// What was removed from the beginning of the trail cannot speak against it.
bool AutomaticBackups::isInOurPast(Database &backup)
{
    Query last(backup, QStringLiteral("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1"));
    if (!last.next())
        return true;
    Query same(m_database, QStringLiteral("SELECT hash FROM audit WHERE sequence = ?"), {last.integer(0)});
    if (same.next())
        return same.bytes(0) == last.bytes(1);
    return last.integer(0) < m_database.integer(QStringLiteral("SELECT MIN(sequence) FROM audit"));
}

} // namespace chatelaine
