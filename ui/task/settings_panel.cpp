// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/settings_panel.h"

#include "ui/widgets/bits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

class ShownSettings final : public QSortFilterProxyModel {
public:
  using QSortFilterProxyModel::QSortFilterProxyModel;
  void choose(const QString &text, bool onlySet) {
    m_text = text;
    m_onlySet = onlySet;
    invalidateFilter();
  }

protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override {
    const QModelIndex name = sourceModel()->index(row, SettingsModel::Name, parent);
    if (m_onlySet && !name.data(SettingsModel::SetRole).toBool()) return false;
    return m_text.isEmpty() || name.data().toString().contains(m_text, Qt::CaseInsensitive) || name.siblingAtColumn(SettingsModel::Meaning).data().toString().contains(m_text, Qt::CaseInsensitive);
  }

private:
  QString m_text;
  bool m_onlySet = false;
};

/// A list where only some words are allowed, else a line.
class ValueDelegate final : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
    const auto *proxy = static_cast<const QSortFilterProxyModel *>(index.model());
    const task::SettingSpec &spec = static_cast<const SettingsModel *>(proxy->sourceModel())->spec(proxy->mapToSource(index).row());
    const QStringList words = spec.type == task::SettingType::Boolean ? QStringList{u"false"_s, u"true"_s} : spec.choices;
    if (words.isEmpty()) return QStyledItemDelegate::createEditor(parent, option, index);
    auto *box = new QComboBox(parent);
    box->addItems(words);
    box->setAccessibleName(index.siblingAtColumn(SettingsModel::Name).data().toString());
    return box;
  }
  void setEditorData(QWidget *editor, const QModelIndex &index) const override {
    if (auto *box = qobject_cast<QComboBox *>(editor)) box->setCurrentText(index.data(Qt::EditRole).toString());
    else QStyledItemDelegate::setEditorData(editor, index);
  }
  void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override {
    if (const auto *box = qobject_cast<QComboBox *>(editor)) model->setData(index, box->currentText());
    else QStyledItemDelegate::setModelData(editor, model, index);
  }
};

} // namespace

SettingsPanel::SettingsPanel(TaskDocument &document, QWidget *parent) : QWidget(parent) {
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 12, 0, 0);
  layout->setSpacing(8);
  auto *row = new QHBoxLayout;
  m_find = new QLineEdit(this);
  m_find->setObjectName(u"settingsFindEdit"_s);
  m_find->setPlaceholderText(tr("Find a setting"));
  m_find->setAccessibleName(tr("Find a setting"));
  m_find->setClearButtonEnabled(true);
  row->addWidget(m_find, 1);
  m_onlySet = new QCheckBox(tr("Only those that are &set"), this);
  m_onlySet->setObjectName(u"settingsOnlySetCheckBox"_s);
  row->addWidget(m_onlySet);
  m_reset = new QPushButton(tr("&Default value"), this);
  m_reset->setObjectName(u"settingsResetButton"_s);
  row->addWidget(m_reset);
  layout->addLayout(row);
  m_message = new MessageLine(this);
  m_message->setObjectName(u"settingsMessage"_s);
  layout->addWidget(m_message);
  m_model = new SettingsModel(document, this);
  auto *shown = new ShownSettings(this);
  m_shown = shown;
  m_shown->setSourceModel(m_model);
  m_view = new QTableView(this);
  m_view->setObjectName(u"settingsTable"_s);
  m_view->setAccessibleName(tr("Settings of the task"));
  m_view->setModel(m_shown);
  m_view->setItemDelegateForColumn(SettingsModel::Value, new ValueDelegate(m_view));
  m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
  bits::columns(m_view, SettingsModel::Meaning);
  m_view->setColumnWidth(SettingsModel::Name, 350);
  m_view->setColumnWidth(SettingsModel::Value, 150);
  m_view->setColumnWidth(SettingsModel::Default, 130);
  bits::placeholder(m_view, tr("No setting like that."));
  layout->addWidget(m_view, 1);
  layout->addWidget(bits::muted(tr("The keys are those of AWS DMS; what has no meaning here is kept and exported again. A setting that differs from its default is bold and stands under Confirm."), this));
  connect(m_find, &QLineEdit::textChanged, this, [this] { refilter(); });
  connect(m_onlySet, &QCheckBox::toggled, this, [this] { refilter(); });
  connect(m_reset, &QPushButton::clicked, this, [this] { m_model->reset(m_shown->mapToSource(m_view->currentIndex())); });
  connect(m_model, &SettingsModel::refused, m_message, [this](const Error &error) { m_message->show(error); });
  connect(m_model, &SettingsModel::accepted, m_message, &MessageLine::clear);
  const auto enable = [this] { m_reset->setEnabled(m_view->currentIndex().isValid() && m_view->currentIndex().data(SettingsModel::SetRole).toBool()); };
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, enable);
  connect(m_model, &QAbstractItemModel::dataChanged, this, enable);
  enable();
}

void SettingsPanel::refilter() { static_cast<ShownSettings *>(m_shown)->choose(m_find->text().trimmed(), m_onlySet->isChecked()); }

} // namespace portolan::ui
