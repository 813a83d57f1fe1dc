// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/run.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace portolan::ui {

/// The messages of a run; grows at the end.
class MessageModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Time, Level, Object, Text, ColumnCount };
  explicit MessageModel(QObject *parent = nullptr);
  void setRun(const Run *run);

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  void grow();
  QPointer<const Run> m_run;
  int m_shown = 0;
};

/// A small read-only table of texts: rejected rows, statements, timeline, checks.
class TextTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  struct Row { QStringList cells; QString icon; int severity = 0; QList<int> changed = {}; }; ///< changed: cells that stand out
  explicit TextTableModel(QStringList headers, QObject *parent = nullptr);
  void setHeaders(const QStringList &headers);
  void setRows(std::vector<Row> rows);
  /// These columns hold numbers: they stand at the right.
  void setNumeric(const QList<int> &columns) { m_numeric = columns; }
  [[nodiscard]] const Row *row(int at) const;

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  QStringList m_headers;
  QList<int> m_numeric;
  std::vector<Row> m_rows;
};

} // namespace portolan::ui
