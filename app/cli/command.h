// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/engines/api/engine.h"

#include <QCommandLineParser>
#include <memory>
#include <vector>

namespace portolan::cli {

/// What every command gets.
struct Context {
  const EngineRegistry &engines;
  CancelToken cancel; ///< first Ctrl+C: requestStop(); second: cancel()
};

/// One sub-command. execute() returns the process exit code (exit_code::*).
class Command {
public:
  virtual ~Command() = default;
  [[nodiscard]] virtual QString name() const = 0;
  /// One line for the list of commands.
  [[nodiscard]] virtual QString summary() const = 0;
  /// Declares options and positional arguments; --help is there already.
  virtual void declare(QCommandLineParser &parser) const = 0;
  virtual int execute(const QCommandLineParser &parser, Context &context) = 0;
  /// Only reads and reckons: there is no safe point to reach, the first SIGINT or SIGTERM ends it.
  [[nodiscard]] virtual bool endsAtOnce() const { return false; }
};

using CommandList = std::vector<std::unique_ptr<Command>>;
/// Each file in commands/ has one of these; all_commands.cpp lists them.
[[nodiscard]] CommandList allCommands();

/// Prints the error to stderr (message, object, value, way out) and gives its exit code.
int fail(const Error &error);
/// Text to stdout / stderr with a line end, UTF-8 whatever the locale.
void out(const QString &text);
void err(const QString &text);

/// Endpoint options shared by many commands: "--from URL", "--from-password-env VAR" (side: "from" or "to").
void declareEndpoint(QCommandLineParser &parser, const QString &side, const QString &description);
struct EndpointArgument { Endpoint endpoint; Secret secret; };
/// Errors: the option is missing, the URL is wrong, the variable is not set. The secret comes from the variable named,
/// ~/.pgpass, ~/.my.cnf, or a prompt on a terminal when the server asks for one.
Result<EndpointArgument> endpointFrom(const QCommandLineParser &parser, const QString &side);
/// On a terminal, when no secret was given and the server refuses the login for want of one: asks for it without echo.
/// Elsewhere it does nothing, and the connection itself reports the refusal.
Result<> askSecret(EndpointArgument &argument, const Context &context);

} // namespace portolan::cli
