// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <memory>

namespace portolan {

/// Who or what failed. Decides the exit code (see exitCodeFor) and what the run may do about it.
enum class ErrorKind {
  Usage,         ///< the command line is wrong
  Configuration, ///< a task, mapping, URL or settings file is wrong
  State,         ///< nothing to resume, locked by another run, wrong phase
  Source,        ///< the source refused or was lost
  Target,        ///< the target refused or was lost
  Data,          ///< one value or row cannot be carried
  Difference,    ///< validation found differences
  Internal,      ///< a defect of Portolan
  Cancelled,     ///< the user asked to stop
};

/// One flat error with properties that a caller can act on. An error names the thing and the way out.
class Error {
public:
  Error() = default;
  Error(ErrorKind kind, QString message) : m_kind(kind), m_message(std::move(message)) {}

  static Error usage(QString m) { return {ErrorKind::Usage, std::move(m)}; }
  static Error configuration(QString m) { return {ErrorKind::Configuration, std::move(m)}; }
  static Error state(QString m) { return {ErrorKind::State, std::move(m)}; }
  static Error source(QString m) { return {ErrorKind::Source, std::move(m)}; }
  static Error target(QString m) { return {ErrorKind::Target, std::move(m)}; }
  static Error data(QString m) { return {ErrorKind::Data, std::move(m)}; }
  static Error internal(QString m) { return {ErrorKind::Internal, std::move(m)}; }
  static Error cancelled();

  Error &withKind(ErrorKind k) { m_kind = k; return *this; }
  Error &withEngine(QString v) { m_engine = std::move(v); return *this; }
  Error &withSqlState(QString v) { m_sqlState = std::move(v); return *this; }
  Error &withNativeCode(int v) { m_nativeCode = v; return *this; }
  Error &withStatement(QString v) { m_statement = std::move(v); return *this; }
  Error &withObject(QString v) { m_object = std::move(v); return *this; }
  Error &withColumn(QString v) { m_column = std::move(v); return *this; }
  Error &withValue(QString v) { m_value = std::move(v); return *this; }
  Error &withRowKey(QString v) { m_rowKey = std::move(v); return *this; }
  Error &withHint(QString v) { m_hint = std::move(v); return *this; }
  Error &withRetryable(bool v = true) { m_retryable = v; return *this; }
  Error &withConnectionLost(bool v = true) { m_connectionLost = v; return *this; }
  Error &withTransactionLost(bool v = true) { m_transactionLost = v; return *this; }
  Error &withCause(Error cause) { m_cause = std::make_shared<Error>(std::move(cause)); return *this; }

  [[nodiscard]] ErrorKind kind() const { return m_kind; }
  [[nodiscard]] const QString &message() const { return m_message; }
  [[nodiscard]] const QString &engine() const { return m_engine; }
  /// Five-character SQLSTATE, empty when the engine gave none.
  [[nodiscard]] const QString &sqlState() const { return m_sqlState; }
  /// The engine's own number (MySQL errno, SQLite extended code), 0 when none.
  [[nodiscard]] int nativeCode() const { return m_nativeCode; }
  [[nodiscard]] const QString &statement() const { return m_statement; }
  [[nodiscard]] const QString &object() const { return m_object; }
  [[nodiscard]] const QString &column() const { return m_column; }
  [[nodiscard]] const QString &value() const { return m_value; }
  [[nodiscard]] const QString &rowKey() const { return m_rowKey; }
  /// What the user can do about it; empty when nothing is known.
  [[nodiscard]] const QString &hint() const { return m_hint; }
  /// The same work may succeed when tried again (deadlock, lock timeout, lost connection).
  [[nodiscard]] bool retryable() const { return m_retryable; }
  [[nodiscard]] bool connectionLost() const { return m_connectionLost; }
  [[nodiscard]] bool transactionLost() const { return m_transactionLost; }
  [[nodiscard]] const Error *cause() const { return m_cause.get(); }
  [[nodiscard]] bool isCancelled() const { return m_kind == ErrorKind::Cancelled; }

  /// Message, object, column, value, row key, cause and hint as one text for a person.
  [[nodiscard]] QString toText() const;

private:
  ErrorKind m_kind = ErrorKind::Internal;
  QString m_message, m_engine, m_sqlState, m_statement, m_object, m_column, m_value, m_rowKey, m_hint;
  int m_nativeCode = 0;
  bool m_retryable = false, m_connectionLost = false, m_transactionLost = false;
  std::shared_ptr<Error> m_cause;
};

/// The process exit codes that scripts rely on (README lists them).
namespace exit_code {
inline constexpr int Ok = 0, Usage = 1, Configuration = 2, State = 3, Source = 4, Target = 5, Rejects = 6,
                     Differences = 7, Findings = 8, Internal = 12, Cancelled = 130;
}
[[nodiscard]] int exitCodeFor(const Error &error);

} // namespace portolan
