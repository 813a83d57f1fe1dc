// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/script/script_index.h"

#include "core/catalog/from_sql.h"
#include "core/engines/script/row_values.h"
#include "core/sql/splitter.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QTemporaryFile>

namespace portolan::script {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ScriptEngine", text); }

constexpr qint64 extentBytes = 16 << 20;       ///< an extent is closed at the next statement beyond this
constexpr std::size_t maxExtents = 4096;       ///< per table; beyond, neighbours are joined

/// A UTF-16 file as UTF-8 in a temporary file; null: it is no UTF-16.
Result<std::unique_ptr<QTemporaryFile>> utf8Copy(QFile &file) {
  const QByteArray head = file.peek(2);
  if (head.size() < 2) return nullptr;
  const bool little = head == QByteArray("\xFF\xFE", 2) || (head[0] != 0 && head[1] == 0), big = head == QByteArray("\xFE\xFF", 2) || (head[0] == 0 && head[1] != 0);
  if (!little && !big) return nullptr;
  auto copy = std::make_unique<QTemporaryFile>();
  if (!copy->open()) return std::unexpected(Error::source(tr("No temporary file can be made: %1").arg(copy->errorString())));
  QStringDecoder decode(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
  for (QByteArray block; !(block = file.read(1 << 20)).isEmpty();) {
    const QString text = decode(block);
    if (copy->write(text.toUtf8()) < 0) return std::unexpected(Error::source(tr("The temporary copy cannot be written: %1").arg(copy->errorString())));
  }
  if (!copy->flush()) return std::unexpected(Error::source(tr("The temporary copy cannot be written: %1").arg(copy->errorString())));
  return copy;
}

/// "+02:00" or "UTC" in microseconds; nothing for a zone by name.
std::optional<qint64> offsetOf(const QString &zone) {
  const QString z = zone.trimmed();
  if (z.compare(QLatin1String("UTC"), Qt::CaseInsensitive) == 0 || z.compare(QLatin1String("GMT"), Qt::CaseInsensitive) == 0 || z == QLatin1String("0")) return 0;
  if (z.size() < 2 || (z[0] != QLatin1Char('+') && z[0] != QLatin1Char('-'))) return std::nullopt;
  const QStringList parts = z.mid(1).split(QLatin1Char(':'));
  bool ok = false;
  const qint64 minutes = parts[0].toInt(&ok) * 60 + (parts.size() > 1 ? parts[1].toInt() : 0);
  if (!ok) return std::nullopt;
  return (z[0] == QLatin1Char('-') ? -minutes : minutes) * 60 * 1000000;
}

} // namespace

class IndexBuilder {
public:
  IndexBuilder(ScriptIndex &index, const CancelToken &cancel) : m_index(index), m_cancel(cancel), m_builder(builderOptions(index)) {
    m_parse.dialect = index.options.dialect;
    m_parse.mode = sql::SqlMode::fromText(index.options.sqlMode);
  }

  Result<> run(QFile &file) {
    sql::SplitOptions split;
    split.dialect = m_index.options.dialect;
    split.mode = m_parse.mode;
    split.maxStatement = 1 << 20;
    m_mark = file.peek(3) == QByteArray("\xEF\xBB\xBF", 3) ? 3 : 0;
    PORTOLAN_TRY(sql::splitDevice(file, split, [&](const sql::ScriptPiece &piece) { return take(piece); }));
    PORTOLAN_TRY(m_cancel.check());
    m_index.catalog = m_builder.take();
    settle();
    return {};
  }

private:
  static FromSqlOptions builderOptions(const ScriptIndex &index) {
    FromSqlOptions options;
    options.dialect = index.options.dialect;
    options.mode = sql::SqlMode::fromText(index.options.sqlMode);
    return options;
  }

  bool take(const sql::ScriptPiece &piece) {
    using Kind = sql::ScriptPiece::Kind;
    switch (piece.kind) {
    case Kind::Directive: return !m_cancel.isCancelled();
    case Kind::CopyEnd:
      if (piece.incomplete) m_builder.warn(tr("Line %1: the script ends inside a COPY block").arg(piece.line));
      m_open = nullptr;
      return true;
    case Kind::CopyData: extend(piece, m_shape); return !m_cancel.isCancelled();
    case Kind::InsertRows: extend(piece, -1); return !m_cancel.isCancelled();
    case Kind::Statement: break;
    }
    const RowHeader header = readRowHeader(piece.text, m_index.rules);
    if (header.kind != RowHeader::Kind::None) {
      if (piece.incomplete && piece.text.find('\n') != std::string_view::npos) m_builder.warn(tr("Line %1: the script ends inside this statement").arg(piece.line));
      bring(piece, header);
      return !m_cancel.isCancelled();
    }
    m_open = nullptr;
    define(piece);
    return !m_cancel.isCancelled();
  }

  [[nodiscard]] ObjectName full(ObjectName name) const {
    if (name.schema.isEmpty()) name.schema = m_builder.currentSchema();
    return name;
  }

  void bring(const sql::ScriptPiece &piece, const RowHeader &header) {
    if (m_index.options.dialect == sql::Dialect::Sqlite && header.table.name.compare(QLatin1String("sqlite_sequence"), Qt::CaseInsensitive) == 0) return nextNumber(piece.text, header);
    const ObjectName name = full(header.table);
    TableRows &rows = m_rows[name];
    if (header.kind == RowHeader::Kind::Empties) {
      rows = TableRows();
      m_open = nullptr;
      return;
    }
    if (header.kind == RowHeader::Kind::Unknown) {
      if (rows.blocker.isEmpty()) rows.blocker = tr("line %1: %2 is for a server to perform").arg(piece.line).arg(header.what);
      m_open = nullptr;
      return;
    }
    if (header.mayReplace && !m_toldReplace.contains(name)) {
      m_toldReplace.insert(name);
      m_builder.warn(tr("Line %1: rows of %2 may replace or skip others (REPLACE, IGNORE, ON CONFLICT): every row of the script is taken").arg(piece.line).arg(name.display()));
    }
    if (header.kind == RowHeader::Kind::Copy) {
      m_open = &rows;
      m_openName = name;
      qsizetype shape = std::find(rows.shapes.begin(), rows.shapes.end(), header.columns) - rows.shapes.begin();
      if (shape == static_cast<qsizetype>(rows.shapes.size())) rows.shapes.push_back(header.columns);
      m_shape = static_cast<std::int32_t>(shape);
      return;
    }
    if (!rows.numbered && m_shapes[name] != header.columns) { // once for every list of columns
      m_shapes[name] = header.columns;
      m_columnLists[name].push_back(header.columns);
    }
    if (!rows.numbered && firstRowHasNull(piece.text, header.values)) m_nullFirst.insert(name);
    m_open = &rows;
    m_openName = name;
    extend(piece, -1);
  }

  /// INSERT INTO sqlite_sequence VALUES('t', 7): t's next number is 8.
  void nextNumber(std::string_view text, const RowHeader &header) {
    m_open = nullptr;
    if (header.kind != RowHeader::Kind::Insert) return;
    sql::Tokenizer tokenizer(text.substr(header.values), m_index.rules);
    tokenizer.next();
    const sql::Token name = tokenizer.next();
    tokenizer.next();
    const sql::Token number = tokenizer.next();
    if (name.kind == sql::TokenKind::String && number.kind == sql::TokenKind::Number)
      m_nextNumbers.insert(QString::fromStdString(sql::decodeString(name, m_index.rules)).toLower(), QByteArray(number.text.data(), static_cast<qsizetype>(number.text.size())).toLongLong() + 1);
  }

  /// A NULL or a 0 in the first row may be a number that the server gives.
  [[nodiscard]] bool firstRowHasNull(std::string_view text, std::size_t from) const {
    sql::Tokenizer tokenizer(text.substr(from, 4096), m_index.rules);
    for (sql::Token token = tokenizer.next(); token.kind != sql::TokenKind::End && !token.isOp(')'); token = tokenizer.next())
      if (token.isWord("NULL") || token.isWord("DEFAULT") || (token.kind == sql::TokenKind::Number && token.text == "0")) return true;
    return false;
  }

  void extend(const sql::ScriptPiece &piece, std::int32_t shape) {
    if (!m_open) return;
    const qint64 begin = piece.offset + m_mark, end = begin + static_cast<qint64>(piece.text.size());
    TableRows &rows = *m_open;
    rows.rows += piece.rows;
    rows.bytes += end - begin;
    const bool continues = piece.kind == sql::ScriptPiece::Kind::InsertRows;
    if (!rows.extents.empty()) {
      Extent &last = rows.extents.back();
      // Rows of a long INSERT belong to its beginning, wherever that stands.
      if (last.shape == shape && (continues || (begin - last.end <= 8 && last.end - last.begin < extentBytes))) {
        last.end = end;
        last.rows += piece.rows;
        return;
      }
    }
    if (rows.extents.size() >= maxExtents && shape < 0) joinExtents(rows);
    rows.extents.push_back({begin, end, piece.rows, piece.line, shape, false});
  }

  static void joinExtents(TableRows &rows) {
    std::vector<Extent> joined;
    for (Extent &e : rows.extents) {
      if (!joined.empty() && joined.back().shape < 0 && e.shape < 0 && joined.back().end - joined.back().begin < extentBytes && (joined.size() % 2 == 1 || joined.back().mixed)) {
        joined.back().end = e.end;
        joined.back().rows += e.rows;
        joined.back().mixed = true;
      } else joined.push_back(e);
    }
    rows.extents = std::move(joined);
  }

  void define(const sql::ScriptPiece &piece) {
    sql::ParseOptions here = m_parse;
    here.firstLine = static_cast<int>(piece.line);
    here.firstColumn = static_cast<int>(piece.column);
    const QString text = QString::fromUtf8(piece.text.data(), static_cast<qsizetype>(piece.text.size()));
    const QByteArray bytes = text.toUtf8();
    const sql::Parsed parsed = sql::parseStatement(text, here);
    m_builder.add(*parsed.node, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    for (const sql::Diagnostic &d : parsed.diagnostics) m_builder.warn(tr("Line %1, column %2: %3").arg(d.line).arg(d.column).arg(d.message));
    if (parsed.node->is(sql::NodeKind::CreateTrigger)) {
      const auto events = static_cast<const sql::Node &>(*parsed.node).all(sql::Slot::Event);
      const bool onInsert = std::any_of(events.begin(), events.end(), [](const sql::Node *e) { return e->textIs(QLatin1String("INSERT")); });
      if (const sql::Node *table = parsed.node->child(sql::Slot::Table); table && onInsert) m_triggers.push_back({full(table->objectName()), parsed.node->text, piece.line});
    } else session(*parsed.node);
  }

  void session(const sql::Node &node) {
    for (const sql::Node *a : node.all(sql::Slot::Assignment)) {
      const sql::Node *target = a->child(sql::Slot::Target), *value = a->child(sql::Slot::Value);
      if (target && value && (target->textIs(QLatin1String("time_zone")) || target->textIs(QLatin1String("timezone"))) && value->is(sql::NodeKind::StringLiteral)) zone(value->text);
    }
    if (node.is(sql::NodeKind::SetSpecial) && node.textIs(QLatin1String("TIME ZONE"))) zone(node.textOf(sql::Slot::Value));
  }
  void zone(const QString &name) {
    m_zoneSaid = true;
    if (const auto offset = offsetOf(name)) m_index.zoneMicros = *offset;
    else m_builder.warn(tr("The script's time zone %1 is taken as UTC").arg(name));
  }

  /// Names of the catalog for what the rows were found under; what a server would have done is told.
  void settle() {
    const bool mySql = sql::isMySqlFamily(m_index.options.dialect);
    QStringList stamped;
    for (Table &table : m_index.catalog.tables) {
      for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        const bool same = it.key() == table.name || (it.key().name.compare(table.name.name, Qt::CaseInsensitive) == 0 && (it.key().schema == table.name.schema || it.key().schema.isEmpty() || m_index.options.dialect == sql::Dialect::Sqlite));
        if (!same || m_index.rows.contains(table.name)) continue;
        TableRows rows = it.value();
        for (const Column &column : table.columns) {
          if (!numbersItself(column, table, m_index.options.dialect)) continue;
          rows.numbered = m_nullFirst.contains(it.key());
          for (const QStringList &list : m_columnLists.value(it.key()))
            if (!list.isEmpty() && !list.contains(column.name, Qt::CaseInsensitive)) rows.numbered = true;
        }
        m_index.rows.insert(table.name, std::move(rows));
      }
      const TableRows rows = m_index.rows.value(table.name);
      table.estimatedRows = rows.rows;
      table.dataBytes = rows.bytes;
      if (const auto next = m_nextNumbers.constFind(table.name.name.toLower()); next != m_nextNumbers.cend()) table.autoIncrementNext = *next;
      if (!m_zoneSaid && mySql && rows.rows > 0 && std::any_of(table.columns.begin(), table.columns.end(), [](const Column &c) { return c.type.kind == TypeKind::Instant; }))
        stamped << table.name.display();
      if (!rows.blocker.isEmpty()) m_index.catalog.warnings << tr("The rows of %1 cannot be known from the script: %2").arg(table.name.display(), rows.blocker);
    }
    if (!stamped.isEmpty()) m_index.catalog.warnings << tr("TIMESTAMP values are taken as UTC, since the script names no time zone: %1").arg(stamped.join(QStringLiteral(", ")));
    for (const auto &[table, name, line] : m_triggers)
      if (lastRowsLine(table) > line)
        m_index.catalog.warnings << tr("Line %1: rows of %2 come after the trigger %3; what it would have done while loading is not in the script").arg(line).arg(table.display(), name);
  }
  [[nodiscard]] std::uint32_t lastRowsLine(const ObjectName &table) const {
    const auto it = m_rows.constFind(table);
    return it == m_rows.constEnd() || it->extents.empty() ? 0 : it->extents.back().line;
  }

  struct TriggerPlace { ObjectName table; QString name; std::uint32_t line; };
  ScriptIndex &m_index;
  CancelToken m_cancel;
  CatalogFromSql m_builder;
  sql::ParseOptions m_parse;
  QHash<ObjectName, TableRows> m_rows;
  QHash<ObjectName, QStringList> m_shapes;
  QHash<ObjectName, QList<QStringList>> m_columnLists;
  QHash<QString, qint64> m_nextNumbers; ///< SQLite's sqlite_sequence, by lower-case name
  QSet<ObjectName> m_nullFirst, m_toldReplace;
  std::vector<TriggerPlace> m_triggers;
  TableRows *m_open = nullptr; ///< of the statement that is open; valid until m_rows grows
  ObjectName m_openName;
  std::int32_t m_shape = -1;
  qint64 m_mark = 0;           ///< bytes of a mark before the text
  bool m_zoneSaid = false;
};

ScriptIndex::~ScriptIndex() = default;

QString ScriptIndex::stampOf(const QString &path) {
  const QFileInfo info(path);
  return QStringLiteral("%1-%2").arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
}

Result<std::shared_ptr<const ScriptIndex>> ScriptIndex::of(const ScriptOptions &options, const CancelToken &cancel) {
  // One run opens many connections to one file.
  struct Known { QString key; std::weak_ptr<const ScriptIndex> index; };
  static std::mutex mutex;
  static std::vector<Known> known;
  const std::lock_guard lock(mutex);
  const QString stamp = stampOf(options.path);
  const QString key = QStringList{options.path, stamp, QString::number(static_cast<int>(options.dialect)), options.sqlMode}.join(QChar(0x1f));
  std::erase_if(known, [](const Known &k) { return k.index.expired(); });
  for (const Known &k : known)
    if (k.key == key)
      if (auto index = k.index.lock()) return index;
  QFile file(options.path);
  if (!file.open(QIODevice::ReadOnly)) return std::unexpected(Error::source(tr("The script %1 cannot be read: %2").arg(options.path, file.errorString())));
  auto index = std::make_shared<ScriptIndex>();
  index->options = options;
  index->rules = sql::lexRules(options.dialect, sql::SqlMode::fromText(options.sqlMode));
  index->stamp = stamp;
  index->readMicros = QDateTime::currentMSecsSinceEpoch() * 1000;
  auto copy = utf8Copy(file);
  if (!copy) return std::unexpected(copy.error());
  index->m_copy = std::move(*copy);
  index->readPath = index->m_copy ? index->m_copy->fileName() : options.path;
  IndexBuilder builder(*index, cancel);
  if (index->m_copy) {
    QFile utf8(index->readPath);
    if (!utf8.open(QIODevice::ReadOnly)) return std::unexpected(Error::source(utf8.errorString()));
    PORTOLAN_TRY(builder.run(utf8));
  } else PORTOLAN_TRY(builder.run(file));
  index->catalog.serverIdentity = QFileInfo(options.path).canonicalFilePath();
  known.push_back({key, index});
  return index;
}

} // namespace portolan::script
