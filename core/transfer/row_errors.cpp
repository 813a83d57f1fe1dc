// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/row_errors.h"

#include "core/rows/value_text.h"

namespace portolan::transfer {

bool isRowError(const Error &error) {
  if (error.connectionLost() || error.isCancelled() || error.retryable()) return false;
  if (error.kind() == ErrorKind::Data) return true;
  // SQLSTATE class 22: data exception, 23: integrity constraint violation
  return error.sqlState().startsWith(QLatin1String("22")) || error.sqlState().startsWith(QLatin1String("23"));
}

bool isTooLong(const Error &error) {
  if (error.sqlState() == QLatin1String("22001") || error.sqlState() == QLatin1String("22026") || error.nativeCode() == 1406) return true;
  if (error.kind() == ErrorKind::Data && error.hint().contains(QLatin1String("\"too-long\""))) return true; // found before it was sent: the hint names the value policy
  return error.cause() && isTooLong(*error.cause());
}

bool isAlreadyThere(const Error &error) {
  // PostgreSQL: duplicate table, object, schema, function; a second primary key. MySQL: database, table, key, routine, trigger, event, foreign key, second primary key
  static const QStringList states{QStringLiteral("42P07"), QStringLiteral("42710"), QStringLiteral("42P06"), QStringLiteral("42723"), QStringLiteral("42P16"), QStringLiteral("42S01")};
  static const QList<int> codes{1007, 1050, 1061, 1304, 1359, 1537, 1826, 1022, 1068};
  return states.contains(error.sqlState()) || codes.contains(error.nativeCode()) || error.message().contains(QLatin1String("already exists")) || error.message().contains(QLatin1String("already associated with a constraint"));
}

RowBatch slice(const RowBatch &batch, std::size_t from, std::size_t to) {
  RowBatch part;
  for (const ColumnVector &column : batch.columns) {
    ColumnVector &copy = part.columns.emplace_back(column.physical());
    for (std::size_t row = from; row < to; ++row) copy.appendFrom(column, row);
  }
  return part;
}

namespace {
QString textOf(const ColumnVector &column, std::size_t row) {
  if (column.isNull(row)) return QStringLiteral("NULL");
  std::string text;
  appendValueText(text, column, row);
  if (text.size() > 200) text = text.substr(0, 200) + "…";
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

int columnIndex(const TableLoad &load, const QString &name) {
  for (std::size_t i = 0; i < load.columns.size(); ++i)
    if (load.columns[i].name == name) return static_cast<int>(i);
  return -1;
}
} // namespace

QString keyText(const TableLoad &load, const RowBatch &batch, std::size_t row) {
  QStringList parts;
  for (const QString &key : load.key) {
    const int i = columnIndex(load, key);
    if (i >= 0 && static_cast<std::size_t>(i) < batch.columns.size()) parts << key + QLatin1Char('=') + textOf(batch.columns[static_cast<std::size_t>(i)], row);
  }
  return parts.join(QLatin1String(", "));
}

Error describeRow(Error error, const TableLoad &load, const RowBatch &batch, std::size_t row) {
  QString key = keyText(load, batch, row);
  if (key.isEmpty()) { // keyless: the first values tell the row
    QStringList parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, batch.columns.size()); ++i) parts << load.columns[i].name + QLatin1Char('=') + textOf(batch.columns[i], row);
    key = parts.join(QLatin1String(", "));
  }
  error.withObject(load.target.display()).withRowKey(key);
  const int column = columnIndex(load, error.column());
  if (column >= 0 && static_cast<std::size_t>(column) < batch.columns.size()) error.withValue(textOf(batch.columns[static_cast<std::size_t>(column)], row));
  return error;
}

Reject rejectOf(const Error &described) {
  return {described.object(), described.rowKey(), described.column(), described.value(), described.message(), described.sqlState(), described.nativeCode()};
}

} // namespace portolan::transfer
