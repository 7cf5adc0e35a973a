// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/future.h"
#include "commands/commandcontext.h"
#include "commands/commandrequest.h"
#include "domain/connectionprofile.h"

#include <QCoreApplication>

#include <memory>

namespace chatelaine {

class ServerProvider;

/// The store or server that a request names. Nobody is signed in there yet, except in the demo.
class CommandPlace
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CommandPlace)

public:
    static Future<std::shared_ptr<Backend>> open(const CommandContext &context,
                                                 const CommandRequest &request);

private:
    static Future<std::shared_ptr<Backend>> openNamed(const CommandContext &context, const QString &name);
    static Future<std::shared_ptr<Backend>> openEnvironment(const CommandContext &context);
};

} // namespace chatelaine
