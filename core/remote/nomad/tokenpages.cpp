// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/chain.h"
#include "nomad/nomadworker.h"
#include "nomad/tokenreading.h"
#include "nomad/tokentable.h"

// How a list that is too large for one answer is read.
namespace chatelaine::nomad {

namespace {

constexpr int rowsAPage = 500;
// Of all pages together: a server that makes up rows must not go on for ever.
constexpr qsizetype mostPaged = 2'000'000;
constexpr qint64 mostBytes = 4 * HttpClient::largestBody;

} // namespace

Future<Meta> TokenTable::walk(NomadApi &api, const std::shared_ptr<TokenReading> &reading,
                              const QString &nextToken, const ReadOptions &options, const Error &refusal)
{
    ReadOptions page = options;
    page.index = 0;
    auto rows = api.tokenPage(rowsAPage, nextToken, {}, page);
    return either(
        rows, this, [this, reading, options, refusal, &api](Result<Answer<QVector<TokenStub>>> answer) {
            if (!answer || reading->generation != m_generation)
                return failed<Meta>(refusal);
            const qsizetype before = reading->rows;
            reading->paged += answer->value.size() + answer->meta.unreadable.count();
            reading->bytes += answer->meta.size;
            reading->unreadable.add(answer->meta.unreadable);
            for (TokenStub &stub : answer->value)
                take(*reading, std::move(stub));
            if (answer->meta.nextToken.isEmpty())
                return finish(api, reading, answer->meta);
            // Before 1.10.2 the way can lead back to where one has been, for ever.
            if (reading->rows == before || reading->paged > mostPaged || reading->bytes > mostBytes)
                return failed<Meta>(
                    {ErrorCode::BadAnswer,
                     tr("There are more tokens than can be read at once, and this version of the server "
                        "does not get to the end of its pages.")});
            return walk(api, reading, answer->meta.nextToken, options, refusal);
        });
}

} // namespace chatelaine::nomad
