// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/time_travel.h"

#include "core/rows/value_text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <zlib.h>

namespace portolan {

using namespace Qt::Literals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TimeTravel", text); }

QString timeText(qint64 micros) { return micros > 0 ? QDateTime::fromMSecsSinceEpoch(micros / 1000, Qt::UTC).toString(Qt::ISODateWithMs) : QString(); }

QJsonObject valuesOf(const ChangeTable &table, const RowBatch &rows, std::int32_t row, qint64 limit) {
  QJsonObject values;
  std::string text;
  for (std::size_t c = 0; row >= 0 && c < rows.columns.size(); ++c) {
    const ColumnVector &column = rows.columns[c];
    const auto r = static_cast<std::size_t>(row);
    const Tag tag = column.tag(r);
    if (tag == Tag::Missing || tag == Tag::Unchanged) continue;
    const QString &name = table.columns[static_cast<qsizetype>(c)];
    if (tag == Tag::Null) { values.insert(name, QJsonValue()); continue; }
    text.clear();
    const bool bytes = column.physical() == Physical::Bytes || tag == Tag::Blob;
    if (bytes) text = "\\x" + QByteArray(column.view(r).data(), static_cast<qsizetype>(column.view(r).size())).toHex().toStdString();
    else appendValueText(text, column, r);
    QString shown = QString::fromStdString(text);
    if (limit > 0 && shown.size() > limit) shown = shown.left(limit) + u"…"_s;
    values.insert(name, shown);
  }
  return values;
}

QString wordOf(ChangeOp op) {
  switch (op) {
  case ChangeOp::Insert: return u"insert"_s;
  case ChangeOp::Update: return u"update"_s;
  case ChangeOp::Delete: return u"delete"_s;
  case ChangeOp::Truncate: return u"truncate"_s;
  case ChangeOp::Ddl: return u"ddl"_s;
  }
  return {};
}

} // namespace

/// A gzip file that can be read up to the last sync, whatever happens to the program.
class TimeTravelLog::File {
public:
  static Result<std::unique_ptr<File>> create(const QString &path) {
    auto file = std::make_unique<File>();
    file->m_file.setFileName(path);
    if (!file->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return std::unexpected(Error::state(tr("The time-travel log %1 cannot be written: %2").arg(path, file->m_file.errorString())));
    file->m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (deflateInit2(&file->m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return std::unexpected(Error::internal(tr("zlib cannot be used")));
    file->m_begun = true;
    return file;
  }
  ~File() {
    if (!m_begun) return;
    static_cast<void>(write({}, Z_FINISH));
    deflateEnd(&m_stream);
  }
  Result<> write(const QByteArray &bytes, int flush) {
    char buffer[1 << 15];
    m_stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.constData())); // zlib reads only
    m_stream.avail_in = static_cast<uInt>(bytes.size());
    m_written += bytes.size();
    do {
      m_stream.next_out = reinterpret_cast<Bytef *>(buffer);
      m_stream.avail_out = sizeof buffer;
      deflate(&m_stream, flush);
      const auto n = static_cast<qint64>(sizeof buffer - m_stream.avail_out);
      if (m_file.write(buffer, n) != n) return std::unexpected(Error::state(tr("The time-travel log %1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString())));
    } while (m_stream.avail_out == 0);
    if (flush != Z_NO_FLUSH && !m_file.flush()) return std::unexpected(Error::state(tr("The time-travel log %1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString())));
    return {};
  }
  [[nodiscard]] qint64 written() const { return m_written; }

private:
  QFile m_file;
  z_stream m_stream{};
  bool m_begun = false;
  qint64 m_written = 0;
};

TimeTravelLog::TimeTravelLog(QString folder, TimeTravelOptions options) : m_folder(std::move(folder)), m_options(std::move(options)) {}
TimeTravelLog::~TimeTravelLog() = default;

Result<> TimeTravelLog::guarded(Result<> result) {
  if (result || m_options.mustWork) return result;
  m_broken = true;
  m_file.reset();
  if (m_options.problem) m_options.problem(result.error().message());
  return {};
}

Result<> TimeTravelLog::open() {
  if (m_file) return {};
  if (!QDir().mkpath(m_folder)) return std::unexpected(Error::state(tr("The folder %1 cannot be made").arg(m_folder)));
  const QString stem = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
  auto file = File::create(QDir(m_folder).filePath(u"%1-%2.jsonl.gz"_s.arg(stem).arg(++m_number, 6, 10, QLatin1Char('0'))));
  if (!file) return std::unexpected(file.error());
  m_file = std::move(*file);
  return {};
}

Result<> TimeTravelLog::line(const QJsonObject &object) {
  PORTOLAN_TRY(open());
  return m_file->write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n', Z_NO_FLUSH);
}

Result<> TimeTravelLog::sync() { return m_file ? m_file->write({}, Z_SYNC_FLUSH) : Result<>(); }

Result<> TimeTravelLog::started(const Position &checkpoint) {
  if (m_broken) return {};
  m_pending = false;
  if (auto written = line({{u"mark"_s, u"started"_s}, {u"position"_s, checkpoint.text}, {u"version"_s, 1}}); !written) return guarded(written);
  return guarded(sync());
}

Result<> TimeTravelLog::write(const ChangeBatch &batch, const Position &) {
  if (m_broken) return {};
  const auto wanted = [&](ChangeOp op) { return m_options.operations.isEmpty() || m_options.operations.contains(wordOf(op)); };
  for (const ChangeTransaction &t : batch.transactions)
    for (std::size_t n = t.firstChange; n < std::size_t(t.firstChange) + t.changeCount; ++n) {
      const Change &c = batch.changes[n];
      if (!wanted(c.op)) continue;
      QJsonObject entry{{u"op"_s, wordOf(c.op)}, {u"at"_s, timeText(t.commitMicros)}, {u"position"_s, t.end.text}, {u"transaction"_s, t.id}};
      if (c.op == ChangeOp::Ddl) entry.insert(u"statement"_s, batch.ddl[c.table].statement);
      else {
        const ChangeTable &table = batch.tables[c.table];
        entry.insert(u"table"_s, table.name.display());
        const QJsonObject before = valuesOf(table, table.before, c.before, m_options.recordBytes), after = valuesOf(table, table.after, c.after, m_options.recordBytes);
        QJsonObject key;
        for (const QString &k : table.key) key.insert(k, c.after >= 0 && after.contains(k) ? after.value(k) : before.value(k));
        if (!key.isEmpty()) entry.insert(u"key"_s, key);
        if (c.before >= 0) entry.insert(u"old"_s, before);
        if (c.after >= 0) entry.insert(u"new"_s, after);
        if (table.anyNumber) entry.insert(u"anyNumber"_s, true);
      }
      if (auto written = line(entry); !written) return guarded(written);
      m_pending = true;
    }
  return m_pending ? guarded(sync()) : Result<>();
}

Result<> TimeTravelLog::applied(const Position &end) {
  if (m_broken || !std::exchange(m_pending, false)) return {};
  if (auto written = line({{u"mark"_s, u"applied"_s}, {u"position"_s, end.text}}); !written) return guarded(written);
  if (auto synced = sync(); !synced) return guarded(synced);
  if (m_file->written() >= m_options.fileBytes) m_file.reset();
  return {};
}

Result<> TimeTravelLog::abandoned() {
  if (m_broken || !std::exchange(m_pending, false)) return {};
  if (auto written = line({{u"mark"_s, u"abandoned"_s}}); !written) return guarded(written);
  return guarded(sync());
}

namespace {

/// The lines of a gzip file, as far as they are whole: a program that was killed leaves no end.
class Lines {
public:
  explicit Lines(const QString &path) : m_file(gzopen(QFile::encodeName(path).constData(), "rb")) {}
  ~Lines() {
    if (m_file) gzclose(m_file);
  }
  Lines(const Lines &) = delete;
  Lines &operator=(const Lines &) = delete;
  [[nodiscard]] bool good() const { return m_file != nullptr; }
  bool next(QByteArray &line) {
    line.clear();
    char buffer[1 << 15];
    while (gzgets(m_file, buffer, sizeof buffer)) {
      line += buffer;
      if (line.endsWith('\n')) return true;
    }
    return false;
  }

private:
  gzFile m_file;
};

bool matches(const QJsonObject &entry, const TimeTravelQuery &query) {
  const QString table = entry.value(u"table"_s).toString();
  if (!query.table.isEmpty() && table != query.table && !table.endsWith(u'.' + query.table)) return false;
  const QString at = entry.value(u"at"_s).toString();
  if (!query.from.isEmpty() && at < query.from) return false;
  if (!query.to.isEmpty() && at > query.to) return false;
  if (query.key.isEmpty()) return true;
  const QJsonObject images[] = {entry.value(u"key"_s).toObject(), entry.value(u"new"_s).toObject(), entry.value(u"old"_s).toObject()};
  return std::any_of(std::begin(images), std::end(images), [&](const QJsonObject &image) {
    for (auto it = query.key.cbegin(); it != query.key.cend(); ++it)
      if (!image.contains(it.key()) || image.value(it.key()).toString() != it.value()) return false;
    return true;
  });
}

} // namespace

Result<qint64> searchTimeTravel(const QString &folder, const TimeTravelQuery &query, const std::function<bool(const QJsonObject &)> &found) {
  const QStringList files = QDir(folder).entryList({u"*.jsonl.gz"_s}, QDir::Files, QDir::Name);
  if (files.isEmpty()) return std::unexpected(Error::state(tr("%1 holds no time-travel log").arg(folder)).withHint(tr("Set TTSettings.EnableTT in the task before it follows changes")));
  qint64 looked = 0;
  std::vector<QJsonObject> pending; // written, not settled yet
  QString pendingEnd;
  bool more = true;
  const auto settle = [&](bool applied) {
    for (const QJsonObject &entry : pending)
      if (applied && more) more = found(entry);
    pending.clear();
  };
  QByteArray line;
  for (const QString &name : files) {
    Lines lines(QDir(folder).filePath(name));
    if (!lines.good()) return std::unexpected(Error::state(tr("%1 cannot be read").arg(name)));
    while (more && lines.next(line)) {
      const QJsonObject object = QJsonDocument::fromJson(line).object();
      const QString mark = object.value(u"mark"_s).toString();
      if (mark == u"applied"_s) settle(true);
      else if (mark == u"abandoned"_s) settle(false);
      // Killed between the commit and its mark: the target's position tells.
      else if (mark == u"started"_s) settle(!pendingEnd.isEmpty() && object.value(u"position"_s).toString() == pendingEnd);
      else {
        ++looked;
        pendingEnd = object.value(u"position"_s).toString();
        if (matches(object, query)) pending.push_back(object);
      }
    }
  }
  return looked;
}

} // namespace portolan
