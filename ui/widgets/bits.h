// SPDX-License-Identifier: GPL-3.0-or-later
// Small widgets that every page is made of.
#pragma once

#include "core/base/error.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <functional>

class QAbstractItemView;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QHBoxLayout;
class QLineEdit;
class QTableView;
class QTreeView;
class QToolButton;
class QVBoxLayout;

namespace portolan::ui {

namespace bits {
/// Opens the first levels: groups, not what they hold. Quick with ten thousand rows.
void openGroups(QTreeView *view, int levels);
void heading(QLabel *label);
[[nodiscard]] QLabel *muted(const QString &text, QWidget *parent);
[[nodiscard]] QPushButton *primary(const QString &text, QWidget *parent);
[[nodiscard]] QFrame *panel(QWidget *parent);        ///< a bordered area, no title
/// As wide as there is room; its longest entry does not widen the window.
void narrow(QComboBox *box);
/// The words of OK, Cancel and Apply in the language of the window, also where Qt's own translations are not installed.
void ownButtonTexts(QDialogButtonBox *box);
/// A right-aligned label with its buddy and, below the field, a quiet help line.
void addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &help = {});
[[nodiscard]] QFormLayout *form(QWidget *parent = nullptr);
[[nodiscard]] QString severityIcon(int severity);    ///< 0 info, 1 warning, 2 error
[[nodiscard]] Role severityRole(int severity);
void selectData(QComboBox *box, const QVariant &data);
/// Columns sized to their contents once, the given one takes the rest.
void columns(QTableView *view, int stretch);
/// What an empty table says in its middle, for example why there is nothing. Gives the label, to change its text.
QLabel *placeholder(QAbstractItemView *view, const QString &text);
} // namespace bits

class IconLabel;

/// What happened, to what, what to do; beside what it is about. Details fold out and can be copied. Hidden when empty.
class MessageLine : public QFrame {
  Q_OBJECT
public:
  explicit MessageLine(QWidget *parent = nullptr);
  void clear();
  void show(Role role, const QString &text, const QString &details = {});
  void show(const Error &error);
  [[nodiscard]] QString text() const;
  /// A button at the right end that offers the way out; the others go.
  void setAction(const QString &text, QObject *context, std::function<void()> action);
  /// One more way out.
  QPushButton *addAction(const QString &text, QObject *context, std::function<void()> action);

private:
  void dropActions();
  IconLabel *m_icon;
  QLabel *m_text, *m_details;
  QToolButton *m_more;
  QHBoxLayout *m_actions;
};

/// What belongs here and the first action.
class EmptyState : public QWidget {
  Q_OBJECT
public:
  EmptyState(const QString &icon, const QString &text, const QString &actionText, QWidget *parent = nullptr);
  void setText(const QString &text);
  void setActionVisible(bool visible);

Q_SIGNALS:
  void action();

private:
  QLabel *m_text;
  QPushButton *m_button;
};

/// An icon that follows the theme.
class IconLabel : public QWidget {
  Q_OBJECT
public:
  explicit IconLabel(int size, QWidget *parent = nullptr);
  void setIcon(const QString &name, Role role);
  [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
  void paintEvent(QPaintEvent *event) override;

private:
  int m_size;
  QString m_name;
  Role m_role = Role::Text;
};

} // namespace portolan::ui
