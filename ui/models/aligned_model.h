// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/task_document.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

namespace portolan::ui {

enum class Link { Same, Converted, Edited, Outdated, Problem, TargetOnly };

/// A source object beside what became of it. `target` is empty for what has no counterpart.
struct AlignedItem {
  QString kind;                   ///< table, view, function, procedure, trigger, event, other
  ObjectName source, target;
  QString sourceText, targetText; ///< converter's target text; a hand edit stands in the definition
  Link link = Link::Converted;
  QString note;
  std::vector<std::size_t> findings; ///< indexes into the conversion's findings
  std::vector<std::pair<QString, QString>> columns; ///< differing column types: "name source-type", "target-type"
  [[nodiscard]] ObjectName shown() const { return source.name.isEmpty() ? target : source; }
};

/// Builds the aligned list; pure, called in a worker.
[[nodiscard]] std::vector<AlignedItem> alignObjects(const Catalog &source, const convert::ConvertedCatalog &converted, const QHash<QString, QString> &sourceTexts);

/// One model behind both trees: kinds, and below them pairs of objects. The two views cannot drift apart.
class AlignedModel : public QAbstractItemModel {
  Q_OBJECT
public:
  enum Column { Source, Gutter, Target, Note, ColumnCount };
  enum DataRole { LinkRole = Qt::UserRole, SeverityRole, ItemRole, SearchRole, KindRole };

  explicit AlignedModel(QObject *parent = nullptr);
  void setItems(std::shared_ptr<const std::vector<AlignedItem>> items);
  /// The links change with hand edits; the items do not.
  void setLinks(std::vector<Link> links);
  [[nodiscard]] const AlignedItem *item(const QModelIndex &index) const;
  [[nodiscard]] int itemNumber(const QModelIndex &index) const;
  [[nodiscard]] QModelIndex indexOf(int itemNumber) const;
  [[nodiscard]] Link link(int itemNumber) const { return m_links[std::size_t(itemNumber)]; }

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  static QString linkWord(Link link);
  static QString kindTitle(const QString &kind);

private:
  struct Group { QString kind; std::vector<int> items; };
  std::shared_ptr<const std::vector<AlignedItem>> m_items;
  std::vector<Link> m_links;
  std::vector<Group> m_groups;
  std::vector<std::pair<int, int>> m_place; ///< group and row of each item
};

class AlignedFilter : public QSortFilterProxyModel {
  Q_OBJECT
public:
  enum class Show { All, Problems, Edited, Converted };
  explicit AlignedFilter(QObject *parent = nullptr);
  void set(Show show, const QString &kind, const QString &text);

protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
  Show m_show = Show::All;
  QString m_kind, m_text;
};

} // namespace portolan::ui
