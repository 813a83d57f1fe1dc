// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/task_document.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace portolan::ui {

/// Ties input widgets to fields of the definition: shows the field on every change, writes it as one undoable step.
class OptionBinder : public QObject {
  Q_OBJECT
public:
  OptionBinder(TaskDocument &document, QFormLayout *form, QWidget *parent);

  template<class E> struct Choice { E value; QString text; };
  template<class E> QComboBox *choice(const QString &name, const QString &label, const QString &help, E TaskDefinition::*field, const std::vector<Choice<E>> &choices) {
    return choiceOf<E>(name, label, help, [field](TaskDefinition &d) -> E & { return d.*field; }, choices);
  }
  template<class E> QComboBox *choiceOf(const QString &name, const QString &label, const QString &help, std::function<E &(TaskDefinition &)> field, const std::vector<Choice<E>> &choices) {
    auto *box = makeBox(name, label, help);
    for (const auto &c : choices) box->addItem(c.text, int(c.value));
    const auto loader = [this, box, field] { selectInt(box, int(field(copy()))); };
    loader();
    m_loaders.emplace_back(loader);
    connect(box, &QComboBox::activated, this, [this, box, field, label] {
      const auto value = E(box->currentData().toInt());
      write(label, {}, [&](TaskDefinition &d) { field(d) = value; });
    });
    return box;
  }
  /// A field that holds one of these words.
  QComboBox *word(const QString &name, const QString &label, const QString &help, QString TaskDefinition::*field, const std::vector<std::pair<QString, QString>> &choices);
  QCheckBox *check(const QString &name, const QString &label, const QString &help, bool TaskDefinition::*field);
  QSpinBox *number(const QString &name, const QString &label, const QString &help, int TaskDefinition::*field, int minimum, int maximum, const QString &suffix, const QString &zeroText = {});
  QLineEdit *text(const QString &name, const QString &label, const QString &help, QString TaskDefinition::*field, const QString &placeholder = {});

private:
  QComboBox *makeBox(const QString &name, const QString &label, const QString &help);
  void selectInt(QComboBox *box, int value);
  void load();
  TaskDefinition &copy() { return m_copy = m_document.definition(); }
  void write(const QString &label, const QString &key, const std::function<void(TaskDefinition &)> &change);

  TaskDocument &m_document;
  QFormLayout *m_form;
  QWidget *m_parent;
  TaskDefinition m_copy;
  std::vector<std::function<void()>> m_loaders;
  bool m_loading = false;
};

} // namespace portolan::ui
