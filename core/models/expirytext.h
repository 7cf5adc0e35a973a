// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/expirychart.h"

/// What a timeline of expiry says in words.
namespace chatelaine::text {

/// "Today", "Tomorrow" or "Friday, 4 December 2026".
QString day(QDate day, QDate today);
/// The day of \a bar, or from when to when its week is.
QString span(const ExpiryBar &bar, QDate today);
/// What \a group is called: a name, or "Others".
QString of(const ExpiryGroup &group);
/// Whose tokens they are, the largest number first: "Ada: 3, Bob: 2 and Others: 4".
QString shares(const ExpiryBar &bar, const QVector<ExpiryGroup> &groups);
/// That many expire on one of \a days, and what to do; empty if there is no such day.
QString warning(const QVector<ExpiryDay> &days, QDate today);

} // namespace chatelaine::text
