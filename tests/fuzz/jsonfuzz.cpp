// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "http/json.h"

#include <QByteArrayList>

#include <algorithm>

using namespace chatelaine;

namespace {

/// Asks every value for everything, whatever it is.
int walk(const JsonValue &value, int depth)
{
    mustHold(depth <= JsonText::deepest, "nothing is nested deeper than allowed");
    mustHold(value.isString() || value.string().isEmpty(), "what is no text has none");
    mustHold(value.isString() || value.utf8().isEmpty(), "what is no text has no bytes");
    mustHold(value.string().toUtf8() == value.utf8(), "text is valid UTF-8");
    mustHold(value.isNumber() || (value.integer(5) == 5 && value.unsignedInteger(5) == 5),
             "what is no number has none");
    int children = 0;
    value.eachElement([&](const JsonValue &each) { children += 1 + walk(each, depth + 1); });
    value.eachMember([&](const QString &, const JsonValue &each) { children += 1 + walk(each, depth + 1); });
    mustHold(children == 0 || value.isArray() || value.isObject(), "only lists and objects have children");
    mustHold(value["SecretID"].isNull() || value.isObject(), "only objects have members");
    return children;
}

struct Cut
{
    QByteArrayList elements;
    bool complete = false;
};

/// As it arrives in pieces of \a size bytes; none if it is refused.
Cut cut(const QByteArray &text, qsizetype size)
{
    Cut result;
    JsonArrayReader reader([&](const QByteArray &element) {
        result.elements.append(element);
        return true;
    });
    bool accepted = true;
    for (qsizetype at = 0; at < text.size() && accepted; at += size)
        accepted = reader.feed(text.mid(at, size));
    result.complete = accepted && reader.isComplete();
    return result;
}

/// A list that is read whole is cut into the same elements, whatever the pieces were.
void checkList(const QByteArray &json, const JsonValue &list)
{
    qsizetype count = 0;
    list.eachElement([&](const JsonValue &) { ++count; });
    const Cut whole = cut(json, json.size());
    mustHold(whole.complete, "a valid list is cut to its end");
    QByteArrayList batches;
    JsonArrayReader reader(
        [&](const QByteArray &batch) {
            batches.append(batch.sliced(1).chopped(1));
            return true;
        },
        JsonArrayReader::Portion::Batch);
    for (qsizetype at = 0; at < json.size(); at += 7)
        mustHold(reader.feed(json.mid(at, 7)), "batches take what elements take");
    mustHold(batches.join(',') == whole.elements.join(','), "batches hold what comes one by one");
    mustHold(whole.elements.size() == count, "a list has as many pieces as elements");
    JsonText text;
    for (const QByteArray &element : whole.elements)
        mustHold(text.read(element).has_value(), "each piece is valid by itself");
    text.wipe();
}

} // namespace

std::vector<QByteArray> fuzzSeeds()
{
    return {
        R"([{"AccessorID":"5c1d0000-0000-4000-8000-000000000001","Name":"a\u00e9\ud83d\ude00","Policies":["p",null],"Global":true,"CreateIndex":18446744073709551615}])",
        R"({"ID":"a","ExpirationTTL":3600000000000,"Roles":[{"ID":"r","Name":""}],"X":-1.5e3})",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
        "]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        " [ 1 , \"]\\\"\" , {} ] ",
        "null",
        "",
    };
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    JsonText text;
    const auto read = text.read(json);
    if (read) {
        walk(*read, 1);
        if (read->isArray())
            checkList(json, *read);
    } else {
        mustHold(read.error().code == ErrorCode::BadAnswer, "a refusal says that the answer is at fault");
        mustHold(!read.error().message.isEmpty(), "a refusal has words");
    }
    const Cut whole = cut(json, std::max<qsizetype>(json.size(), 1));
    const Cut bytes = cut(json, 1);
    mustHold(whole.complete == bytes.complete && whole.elements == bytes.elements,
             "pieces of any size are alike");
    text.wipe();
    return 0;
}
