// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task/migration.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace portolan::ui {

/// One row per table of a run, over the snapshot that is polled. A new snapshot tells only what changed; rows are added
/// at the end and never move.
class RunTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Table, Phase, Rows, Share, Rate, Chunks, Changes, Rejected, Validation, LastError, ColumnCount };
  enum DataRole { SortRole = Qt::UserRole, StateRole };

  explicit RunTableModel(QObject *parent = nullptr);
  void setTables(const std::vector<TableProgress> &tables);
  [[nodiscard]] const TableProgress *table(int row) const;

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  [[nodiscard]] QString text(const TableProgress &t, int column) const;
  [[nodiscard]] QVariant sortValue(const TableProgress &t, int column) const;
  std::vector<TableProgress> m_tables;
};

/// Filter chips: all, running, waiting, done, needs attention.
class RunTableFilter : public QSortFilterProxyModel {
  Q_OBJECT
public:
  enum class Show { All, Running, Waiting, Done, Attention };
  explicit RunTableFilter(QObject *parent = nullptr);
  void setShow(Show show);
  void setText(const QString &text);
  [[nodiscard]] static Show kindOf(const TableProgress &t);

protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
  Show m_show = Show::All;
  QString m_text;
};

} // namespace portolan::ui
