// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/mapping.h"

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QJsonObject>

namespace portolan::ui {

/// The rules of a mapping document as a grid. The JSON text is the truth: the grid reads it and gives back a new text.
class RulesModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Id, Action, Schema, Table, ColumnName, Value, RuleName, Catches, ColumnCount };
  explicit RulesModel(QObject *parent = nullptr);

  /// False when the text is no JSON object with a list of rules; the grid keeps what it had.
  bool setText(const QByteArray &json);
  [[nodiscard]] QByteArray text() const;
  void setUse(const std::vector<mapping::RuleUse> &use);
  /// A new rule after `row` (-1: at the end), from one of the templates.
  struct Template { QString title; QJsonObject rule; };
  [[nodiscard]] static std::vector<Template> templates();
  int addRule(const QJsonObject &rule, int row);
  void removeRules(const QList<int> &rows);
  void moveRule(int row, int by);
  /// Copies the cell of the first row into the others.
  void fillDown(const QModelIndexList &cells);
  void replace(const QString &find, const QString &with, const QModelIndexList &cells);
  void reset(const QModelIndexList &cells); ///< back to "%" or empty

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
  bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
  void edited(); ///< by a person, not by setText()

private:
  [[nodiscard]] static QString cell(const QJsonObject &rule, int column);
  static void setCell(QJsonObject &rule, int column, const QString &text);
  QJsonObject m_document;
  QList<QJsonObject> m_rules;
  QHash<QString, mapping::RuleUse> m_use;
};

} // namespace portolan::ui
