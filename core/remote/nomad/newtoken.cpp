// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/newtoken.h"

#include "backend/chain.h"
#include "nomadwire/nomadvalues.h"

#include <QLoggingCategory>

namespace chatelaine::nomad {

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.nomad.signin", QtWarningMsg)

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::NewToken)
};

/// Of the token that nobody uses.
struct Unused
{
    QString accessor;
    SharedSecret secret;
};

Error leftBehind(const Error &why, const QString &accessor)
{
    // Whoever gave up may not read the error any more.
    qCWarning(log).noquote() << "a token that was made for a sign-in is left behind:" << accessor;
    Error error = why;
    error.message = Words::tr("%1 The token that was made for it could not be deleted; it works until it "
                              "expires. Its accessor ID is %2.")
                        .arg(why.message, accessor);
    return error;
}

Future<Identity> discard(NomadWorker &worker, const Unused &token, const Error &why)
{
    return either(worker.api().deleteToken(token.accessor, token.secret), &worker,
                  [why, accessor = token.accessor](const Result<void> &gone) {
                      const bool isThere = !gone && gone.error().code != ErrorCode::NotFound;
                      return failed<Identity>(isThere ? leftBehind(why, accessor) : why);
                  });
}

Error gaveUp()
{
    return {ErrorCode::Cancelled, Words::tr("Signing in was given up.")};
}

} // namespace

Future<Identity> enterWithNew(NomadWorker &worker, SecretToken token, const std::function<bool()> &givenUp)
{
    const Unused made{writeUuid(token.token.stub.accessor),
                      std::make_shared<const Secret>(std::move(token.secret))};
    if (givenUp())
        return discard(worker, made, gaveUp());
    return either(worker.enter(made.secret->clone()), &worker,
                  [&worker, made, givenUp](Result<Identity> entered) {
                      if (!entered)
                          return discard(worker, made, entered.error());
                      if (!givenUp())
                          return ready<Identity>(std::move(entered));
                      worker.signOut();
                      return discard(worker, made, gaveUp());
                  });
}

} // namespace chatelaine::nomad
