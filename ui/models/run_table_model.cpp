// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_table_model.h"

#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

struct Look { QString icon; Role role; };

Look lookOf(const TableProgress &t) {
  if (t.state == TableState::Failed) return {u"state-failed"_s, Role::Failed};
  if (t.rejected > 0 || t.state == TableState::Different || t.state == TableState::Suspended) return {u"state-attention"_s, Role::Attention};
  switch (t.state) {
  case TableState::Waiting: case TableState::Before: return {u"state-waiting"_s, Role::Waiting};
  case TableState::Loading: case TableState::Indexing: case TableState::Validating: case TableState::Following: return {u"state-running"_s, Role::Running};
  case TableState::Loaded: case TableState::Validated: return {u"state-done"_s, Role::Done};
  case TableState::Skipped: return {u"state-skipped"_s, Role::Muted};
  case TableState::Different: case TableState::Suspended: return {u"state-attention"_s, Role::Attention};
  case TableState::Failed: return {u"state-failed"_s, Role::Failed};
  }
  return {u"state-waiting"_s, Role::Waiting};
}

bool finished(const TableProgress &t) {
  return t.state == TableState::Loaded || t.state == TableState::Validated || t.state == TableState::Indexing || t.state == TableState::Validating || t.state == TableState::Following;
}

double share(const TableProgress &t) {
  if (finished(t)) return 1;
  // Bytes are the honest measure; rows stand in where the engine knows no size.
  if (t.chunks > 1) return double(t.chunksDone) / double(t.chunks);
  if (t.estimatedRows > 0) return std::min(0.999, double(t.rows) / double(t.estimatedRows));
  return 0;
}

bool same(const TableProgress &a, const TableProgress &b) {
  return a.state == b.state && a.rows == b.rows && a.bytes == b.bytes && a.rejected == b.rejected && a.chunksDone == b.chunksDone && a.chunks == b.chunks &&
         a.rowsPerSecond == b.rowsPerSecond && a.inserts == b.inserts && a.updates == b.updates && a.deletes == b.deletes && a.ddl == b.ddl &&
         a.lastError == b.lastError && a.validation == b.validation && a.estimatedRows == b.estimatedRows && a.exactRows == b.exactRows;
}

} // namespace

RunTableModel::RunTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void RunTableModel::setTables(const std::vector<TableProgress> &tables) {
  const std::size_t common = std::min(tables.size(), m_tables.size());
  bool otherTables = tables.size() < m_tables.size();
  for (std::size_t i = 0; i < common && !otherTables; ++i) otherTables = tables[i].source != m_tables[i].source;
  if (otherTables) {
    beginResetModel();
    m_tables = tables;
    endResetModel();
    return;
  }
  int first = -1, last = -1;
  const auto flush = [&] {
    if (first >= 0) Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    first = last = -1;
  };
  for (std::size_t i = 0; i < common; ++i) {
    if (same(m_tables[i], tables[i])) {
      flush();
      continue;
    }
    m_tables[i] = tables[i];
    if (first < 0) first = int(i);
    last = int(i);
  }
  flush();
  if (tables.size() > m_tables.size()) {
    beginInsertRows({}, int(m_tables.size()), int(tables.size()) - 1);
    m_tables.insert(m_tables.end(), tables.begin() + std::ptrdiff_t(common), tables.end());
    endInsertRows();
  }
}

const TableProgress *RunTableModel::table(int row) const { return row >= 0 && std::size_t(row) < m_tables.size() ? &m_tables[std::size_t(row)] : nullptr; }
int RunTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_tables.size()); }
int RunTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RunTableModel::text(const TableProgress &t, int column) const {
  switch (column) {
  case Table: return t.target.name.isEmpty() || t.target.display() == t.source.display() ? t.source.display() : u"%1 → %2"_s.arg(t.source.display(), t.target.display());
  case Phase: return t.rejected > 0 ? tr("%1, rows rejected").arg(tableStateName(t.state)) : tableStateName(t.state);
  case Rows: return finished(t) || t.estimatedRows < 0 ? format::count(t.rows) : tr("%1 / %2").arg(format::count(t.rows), format::approximate(t.estimatedRows, t.exactRows));
  case Share: return t.state == TableState::Waiting ? QString() : format::percent(share(t));
  case Rate: return t.rowsPerSecond > 0 && t.state == TableState::Loading ? tr("%1/s").arg(format::count(qint64(t.rowsPerSecond))) : QString();
  case Chunks: return t.chunks > 0 ? u"%1/%2"_s.arg(t.chunksDone).arg(t.chunks) : QString();
  case Changes: return t.inserts + t.updates + t.deletes + t.ddl > 0 ? tr("%1 / %2 / %3").arg(format::count(t.inserts), format::count(t.updates), format::count(t.deletes)) : QString();
  case Rejected: return t.rejected > 0 ? format::count(t.rejected) : QString();
  case Validation: return t.validation == "equal"_L1 ? tableStateName(TableState::Validated) : t.validation; // the one word that is always the same
  case LastError: return t.lastError;
  default: return {};
  }
}

QVariant RunTableModel::sortValue(const TableProgress &t, int column) const {
  switch (column) {
  case Phase: return int(t.state);
  case Rows: return t.rows;
  case Share: return share(t);
  case Rate: return t.rowsPerSecond;
  case Chunks: return t.chunks;
  case Changes: return t.inserts + t.updates + t.deletes;
  case Rejected: return t.rejected;
  default: return text(t, column);
  }
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const {
  const TableProgress *t = table(index.row());
  if (!t || index.parent().isValid()) return {};
  switch (role) {
  case Qt::DisplayRole: return text(*t, index.column());
  case SortRole: return sortValue(*t, index.column());
  case StateRole: return int(t->state);
  case Qt::DecorationRole: return index.column() == Table ? QVariant(theme::icon(lookOf(*t).icon, lookOf(*t).role)) : QVariant();
  case Qt::ForegroundRole:
    if (index.column() == Phase) return QBrush(theme::color(lookOf(*t).role));
    return index.column() == Rejected || index.column() == LastError ? QVariant(QBrush(theme::color(Role::Failed))) : QVariant();
  case Qt::TextAlignmentRole:
    return int((index.column() >= Rows && index.column() <= Rejected ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  case Qt::ToolTipRole: return index.column() == LastError && !t->lastError.isEmpty() ? t->lastError : QVariant();
  case Qt::AccessibleTextRole:
    // Short: a screen reader speaks it on every move.
    return index.column() == Table ? u"%1, %2"_s.arg(text(*t, Table), tableStateName(t->state)) : u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(*t, index.column()));
  default: return {};
  }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return int((section >= Rows && section <= Rejected ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
  case Table: return tr("Table");
  case Phase: return tr("Phase");
  case Rows: return tr("Rows");
  case Share: return tr("Done");
  case Rate: return tr("Rate");
  case Chunks: return tr("Chunks");
  case Changes: return tr("Ins / Upd / Del");
  case Rejected: return tr("Rejected");
  case Validation: return tr("Validation");
  case LastError: return tr("Last error");
  default: return {};
  }
}

RunTableFilter::RunTableFilter(QObject *parent) : QSortFilterProxyModel(parent) { setSortRole(RunTableModel::SortRole); }

RunTableFilter::Show RunTableFilter::kindOf(const TableProgress &t) {
  if (t.rejected > 0) return Show::Attention;
  switch (t.state) {
  case TableState::Waiting: case TableState::Before: return Show::Waiting;
  case TableState::Loading: case TableState::Indexing: case TableState::Following: case TableState::Validating: return Show::Running;
  case TableState::Loaded: case TableState::Validated: case TableState::Skipped: return Show::Done;
  case TableState::Different: case TableState::Suspended: case TableState::Failed: return Show::Attention;
  }
  return Show::All;
}

void RunTableFilter::setShow(Show show) {
  m_show = show;
  invalidate();
}

void RunTableFilter::setText(const QString &text) {
  m_text = text;
  invalidate();
}

bool RunTableFilter::filterAcceptsRow(int row, const QModelIndex &) const {
  const auto *model = static_cast<const RunTableModel *>(sourceModel());
  const TableProgress *t = model->table(row);
  if (!t) return false;
  if (m_show != Show::All && kindOf(*t) != m_show) return false;
  return m_text.isEmpty() || t->source.display().contains(m_text, Qt::CaseInsensitive) || t->target.display().contains(m_text, Qt::CaseInsensitive);
}

} // namespace portolan::ui
