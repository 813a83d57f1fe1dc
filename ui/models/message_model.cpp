// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/message_model.h"

#include "ui/widgets/bits.h"

namespace portolan::ui {

using namespace Qt::StringLiterals;

MessageModel::MessageModel(QObject *parent) : QAbstractTableModel(parent) {}

void MessageModel::setRun(const Run *run) {
  beginResetModel();
  if (m_run) m_run->disconnect(this);
  m_run = run;
  m_shown = run ? int(run->messages().size()) : 0;
  if (run) connect(run, &Run::messagesAdded, this, [this] { grow(); });
  endResetModel();
}

void MessageModel::grow() {
  if (!m_run) return;
  const int now = int(m_run->messages().size());
  if (now <= m_shown) return;
  beginInsertRows({}, m_shown, now - 1);
  m_shown = now;
  endInsertRows();
}

int MessageModel::rowCount(const QModelIndex &parent) const { return parent.isValid() || !m_run ? 0 : m_shown; }
int MessageModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MessageModel::data(const QModelIndex &index, int role) const {
  if (!m_run || !index.isValid() || index.row() >= m_shown) return {};
  const MigrationMessage &m = m_run->messages()[std::size_t(index.row())];
  const int severity = int(m.level);
  switch (role) {
  case Qt::DisplayRole:
    switch (index.column()) {
    case Time: return QLocale().toString(QDateTime::fromMSecsSinceEpoch(m.micros / 1000).time(), u"HH:mm:ss.zzz"_s);
    case Level: return severity == 2 ? tr("Error") : severity == 1 ? tr("Warning") : tr("Info");
    case Object: return m.object;
    case Text: return m.text;
    default: return {};
    }
  case Qt::DecorationRole: return index.column() == Level ? QVariant(theme::icon(bits::severityIcon(severity), bits::severityRole(severity))) : QVariant();
  case Qt::ToolTipRole: return m.text;
  case Qt::UserRole: return severity;
  default: return {};
  }
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
  case Time: return tr("Time");
  case Level: return tr("Level");
  case Object: return tr("Object");
  case Text: return tr("Message");
  default: return {};
  }
}

TextTableModel::TextTableModel(QStringList headers, QObject *parent) : QAbstractTableModel(parent), m_headers(std::move(headers)) {}

void TextTableModel::setHeaders(const QStringList &headers) {
  if (headers == m_headers) return;
  beginResetModel();
  m_headers = headers;
  m_rows.clear();
  endResetModel();
}

void TextTableModel::setRows(std::vector<Row> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

const TextTableModel::Row *TextTableModel::row(int at) const { return at >= 0 && std::size_t(at) < m_rows.size() ? &m_rows[std::size_t(at)] : nullptr; }
int TextTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int TextTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_headers.size()); }

QVariant TextTableModel::data(const QModelIndex &index, int role) const {
  const Row *r = row(index.row());
  if (!r || !index.isValid()) return {};
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return r->cells.value(index.column());
  if (role == Qt::DecorationRole && index.column() == 0 && !r->icon.isEmpty()) return theme::icon(r->icon, r->icon == "state-done"_L1 ? Role::Done : bits::severityRole(r->severity));
  if (r->changed.contains(index.column())) {
    if (role == Qt::ForegroundRole) return QBrush(theme::color(Role::Edited));
    if (role == Qt::FontRole) {
      QFont bold;
      bold.setBold(true);
      return bold;
    }
    if (role == Qt::AccessibleTextRole) return tr("%1, changed").arg(r->cells.value(index.column()));
  }
  if (role == Qt::TextAlignmentRole && m_numeric.contains(index.column())) return int(Qt::AlignRight | Qt::AlignVCenter);
  return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && m_numeric.contains(section)) return int(Qt::AlignRight | Qt::AlignVCenter);
  return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

} // namespace portolan::ui
