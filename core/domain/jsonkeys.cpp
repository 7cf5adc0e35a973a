// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QVector>

namespace chatelaine {
namespace {

/// Walks over valid JSON and looks at nothing but objects and their keys.
class KeyWalker
{
public:
    explicit KeyWalker(const QByteArray &json)
        : m_json(json)
    {
    }

    std::optional<DoubledKey> firstDoubled();

private:
    struct Level
    {
        bool isObject = false;
        bool expectsKey = false;
        QSet<QString> keys = {};
    };

    std::optional<DoubledKey> takeString();
    QByteArray takeRawString();
    void takeSign(char sign);

    const QByteArray &m_json;
    qsizetype m_at = 0;
    QVector<Level> m_levels;
};

QString decoded(const QByteArray &raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    return QJsonDocument::fromJson("[\"" + raw + "\"]").array().first().toString();
}

std::optional<DoubledKey> KeyWalker::firstDoubled()
{
    while (m_at < m_json.size()) {
        if (m_json[m_at] != '"') {
            takeSign(m_json[m_at++]);
            continue;
        }
        if (auto doubled = takeString())
            return doubled;
    }
    return std::nullopt;
}

std::optional<DoubledKey> KeyWalker::takeString()
{
    const qsizetype from = m_at;
    const QByteArray raw = takeRawString();
    if (m_levels.isEmpty() || !m_levels.last().expectsKey)
        return std::nullopt;
    Level &level = m_levels.last();
    level.expectsKey = false;
    const QString key = decoded(raw);
    if (level.keys.contains(key))
        return DoubledKey{key, 1 + QByteArrayView(m_json).first(from).count('\n')};
    level.keys.insert(key);
    return std::nullopt;
}

QByteArray KeyWalker::takeRawString()
{
    const qsizetype from = ++m_at;
    while (m_at < m_json.size() && m_json[m_at] != '"')
        m_at += m_json[m_at] == '\\' ? 2 : 1;
    return m_json.mid(from, m_at++ - from);
}

void KeyWalker::takeSign(char sign)
{
    if (sign == '{' || sign == '[')
        m_levels << Level{sign == '{', sign == '{'};
    else if ((sign == '}' || sign == ']') && !m_levels.isEmpty())
        m_levels.removeLast();
    else if (sign == ',' && !m_levels.isEmpty())
        m_levels.last().expectsKey = m_levels.last().isObject;
}

} // namespace

std::optional<DoubledKey> firstDoubledKey(const QByteArray &json)
{
    return KeyWalker(json).firstDoubled();
}

} // namespace chatelaine
