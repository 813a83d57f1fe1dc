// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/task_document.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

namespace portolan::ui {

/// The source's objects by schema and kind, with check boxes. Read-only over one catalog; a check is reported, and the
/// document answers with a new state.
class ScopeModel : public QAbstractItemModel {
  Q_OBJECT
public:
  enum Column { Name, Rows, Size, Key, ColumnCount };
  enum DataRole { SortRole = Qt::UserRole, NameRole, KindRole };

  explicit ScopeModel(QObject *parent = nullptr);
  void setCatalog(std::shared_ptr<const Catalog> catalog);
  /// `unchecked`: taken out by hand; `byPattern`: what the patterns alone select.
  void setSelection(const QStringList &unchecked, const std::function<bool(const ObjectName &)> &byPattern);

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
  bool setData(const QModelIndex &index, const QVariant &value, int role) override;
  /// Objects below (or at) the index.
  [[nodiscard]] std::vector<ObjectName> objects(const QModelIndex &index) const;
  [[nodiscard]] bool holds(const QModelIndex &index, const QString &text) const; ///< the name of it, or of one below
  [[nodiscard]] bool less(const QModelIndex &a, const QModelIndex &b) const;

Q_SIGNALS:
  void checkRequested(const std::vector<portolan::ObjectName> &objects, bool on);

private:
  struct Item {
    ObjectName name;
    qint64 rows = -1, bytes = -1;
    QString key;
    bool selected = true, outByPattern = false;
  };
  struct Group { int schema = 0; QString kind, title, icon; std::vector<Item> items; };
  struct SchemaNode { QString name; std::vector<int> groups; };
  [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
  [[nodiscard]] QVariant itemData(const Group &group, const Item &item, int column, int role) const;
  [[nodiscard]] Qt::CheckState state(const Group &group) const;
  [[nodiscard]] Qt::CheckState state(const SchemaNode &schema) const;
  Group &group(int schema, const QString &kind, const QString &title, const QString &icon);

  std::shared_ptr<const Catalog> m_catalog;
  std::vector<SchemaNode> m_schemas;
  std::vector<Group> m_groups;
};

/// Rows whose name holds a text, with the groups above them.
class ScopeFilter : public QSortFilterProxyModel {
  Q_OBJECT
public:
  using QSortFilterProxyModel::QSortFilterProxyModel;
  void setText(const QString &text) {
    if (m_text == text) return;
    m_text = text;
    invalidate(); // made anew: quicker than to take thousands of rows out one range after the other
  }

protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override {
    return m_text.isEmpty() || static_cast<const ScopeModel *>(sourceModel())->holds(sourceModel()->index(row, 0, parent), m_text);
  }
  [[nodiscard]] bool lessThan(const QModelIndex &a, const QModelIndex &b) const override { return static_cast<const ScopeModel *>(sourceModel())->less(a, b); }

private:
  QString m_text;
};

} // namespace portolan::ui
