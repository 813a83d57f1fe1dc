// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/option_binder.h"

#include "ui/widgets/bits.h"

namespace portolan::ui {

using namespace Qt::StringLiterals;

OptionBinder::OptionBinder(TaskDocument &document, QFormLayout *form, QWidget *parent) : QObject(parent), m_document(document), m_form(form), m_parent(parent) {
  connect(&document, &TaskDocument::changed, this, [this] { load(); });
}

void OptionBinder::load() {
  m_loading = true;
  for (const auto &loader : m_loaders) loader();
  m_loading = false;
}

void OptionBinder::write(const QString &label, const QString &key, const std::function<void(TaskDefinition &)> &change) {
  if (m_loading) return;
  m_document.edit(tr("Change \"%1\"").arg(QString(label).remove(u'&').remove(u':')), key, change);
}

QComboBox *OptionBinder::makeBox(const QString &name, const QString &label, const QString &help) {
  auto *box = new QComboBox(m_parent);
  box->setObjectName(name + u"ComboBox"_s);
  bits::addRow(m_form, label, box, help);
  return box;
}

void OptionBinder::selectInt(QComboBox *box, int value) { bits::selectData(box, value); }

QSpinBox *OptionBinder::number(const QString &name, const QString &label, const QString &help, int TaskDefinition::*field, int minimum, int maximum, const QString &suffix, const QString &zeroText) {
  auto *box = new QSpinBox(m_parent);
  box->setObjectName(name + u"SpinBox"_s);
  box->setRange(minimum, maximum);
  box->setSuffix(suffix);
  box->setGroupSeparatorShown(true);
  if (!zeroText.isEmpty()) box->setSpecialValueText(zeroText);
  box->setMinimumWidth(140);
  bits::addRow(m_form, label, box, help);
  const auto loader = [this, box, field] { box->setValue(m_document.definition().*field); };
  loader();
  m_loaders.emplace_back(loader);
  connect(box, &QSpinBox::valueChanged, this, [this, label, name, field](int value) { write(label, name, [&](TaskDefinition &d) { d.*field = value; }); });
  return box;
}

QComboBox *OptionBinder::word(const QString &name, const QString &label, const QString &help, QString TaskDefinition::*field, const std::vector<std::pair<QString, QString>> &choices) {
  auto *box = makeBox(name, label, help);
  for (const auto &[value, text] : choices) box->addItem(text, value);
  const auto loader = [this, box, field] { bits::selectData(box, m_document.definition().*field); };
  loader();
  m_loaders.emplace_back(loader);
  connect(box, &QComboBox::activated, this, [this, box, label, field] {
    const QString value = box->currentData().toString();
    write(label, {}, [&](TaskDefinition &d) { d.*field = value; });
  });
  return box;
}

QCheckBox *OptionBinder::check(const QString &name, const QString &label, const QString &help, bool TaskDefinition::*field) {
  auto *box = new QCheckBox(label, m_parent);
  box->setObjectName(name + u"CheckBox"_s);
  box->setToolTip(help);
  box->setAccessibleDescription(help);
  box->setMinimumWidth(120); // a long text does not widen the window; the tip has it whole
  m_form->addRow(QString(), box);
  const auto loader = [this, box, field] { box->setChecked(m_document.definition().*field); };
  loader();
  m_loaders.emplace_back(loader);
  connect(box, &QCheckBox::clicked, this, [this, label, field](bool on) { write(label, {}, [&](TaskDefinition &d) { d.*field = on; }); });
  return box;
}

QLineEdit *OptionBinder::text(const QString &name, const QString &label, const QString &help, QString TaskDefinition::*field, const QString &placeholder) {
  auto *edit = new QLineEdit(m_parent);
  edit->setObjectName(name + u"Edit"_s);
  edit->setPlaceholderText(placeholder);
  bits::addRow(m_form, label, edit, help);
  const auto loader = [this, edit, field] { if (edit->text() != m_document.definition().*field) edit->setText(m_document.definition().*field); };
  loader();
  m_loaders.emplace_back(loader);
  connect(edit, &QLineEdit::textEdited, this, [this, label, name, field](const QString &value) { write(label, name, [&](TaskDefinition &d) { d.*field = value.trimmed(); }); });
  return edit;
}

} // namespace portolan::ui
