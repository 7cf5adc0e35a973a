// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace chatelaine {

/// Rules to start from.
struct RuleTemplate
{
    QString key;   ///< stable
    QString title; ///< with a mnemonic
    QString rules;
};

QVector<RuleTemplate> ruleTemplates();

} // namespace chatelaine
