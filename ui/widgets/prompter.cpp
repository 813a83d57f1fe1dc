// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prompter.h"

#include "ui/widgets/bits.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text) { return QCoreApplication::translate("portolan::ui::DialogPrompter", text); }

QDialog *frame(QWidget *parent, const QString &title, const QString &text) {
  auto *dialog = new QDialog(parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowModality(Qt::WindowModal);
  dialog->setWindowTitle(title);
  auto *layout = new QVBoxLayout(dialog);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(12);
  auto *label = new QLabel(text, dialog);
  label->setObjectName(u"textLabel"_s);
  label->setWordWrap(true);
  label->setMinimumWidth(420);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  layout->addWidget(label);
  return dialog;
}
} // namespace

void DialogPrompter::ask(QWidget *parent, const Question &q, std::function<void(int)> answer) {
  QDialog *dialog = frame(parent, q.title, q.text);
  dialog->setObjectName(u"questionDialog"_s);
  auto *layout = static_cast<QVBoxLayout *>(dialog->layout());
  if (!q.details.isEmpty()) {
    auto *details = new QPlainTextEdit(q.details, dialog);
    details->setReadOnly(true);
    details->setAccessibleName(tr("Details"));
    layout->addWidget(details);
  }
  QLineEdit *typed = nullptr;
  if (!q.typeToConfirm.isEmpty()) {
    auto *label = new QLabel(tr("&Type %1 to go on:").arg(q.typeToConfirm), dialog);
    typed = new QLineEdit(dialog);
    typed->setObjectName(u"confirmEdit"_s);
    label->setBuddy(typed);
    layout->addWidget(label);
    layout->addWidget(typed);
  }
  auto *box = new QDialogButtonBox(dialog);
  for (int i = 0; i < int(q.buttons.size()); ++i) {
    const bool last = i + 1 == int(q.buttons.size());
    auto *button = box->addButton(q.buttons[i], last ? QDialogButtonBox::RejectRole : QDialogButtonBox::ActionRole);
    button->setAutoDefault(last);
    button->setDefault(last);
    if (i == q.destructive) {
      button->setProperty("destructive", true);
      if (typed) {
        button->setEnabled(false);
        QObject::connect(typed, &QLineEdit::textChanged, button, [button, want = q.typeToConfirm](const QString &text) { button->setEnabled(text == want); });
      }
    }
    QObject::connect(button, &QPushButton::clicked, dialog, [dialog, i] { dialog->done(i + 1); });
  }
  layout->addWidget(box);
  const int back = int(q.buttons.size()) - 1;
  QObject::connect(dialog, &QDialog::finished, parent ? static_cast<QObject *>(parent) : dialog, [answer = std::move(answer), back](int code) { answer(code > 0 ? code - 1 : back); });
  dialog->open();
}

void DialogPrompter::password(QWidget *parent, const QString &text, std::function<void(QByteArray)> answer) {
  QDialog *dialog = frame(parent, tr("Password"), text);
  dialog->setObjectName(u"passwordDialog"_s);
  auto *edit = new QLineEdit(dialog);
  edit->setObjectName(u"passwordEdit"_s);
  edit->setEchoMode(QLineEdit::Password);
  edit->setAccessibleName(tr("Password"));
  dialog->layout()->addWidget(edit);
  auto *box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
  bits::ownButtonTexts(box);
  dialog->layout()->addWidget(box);
  QObject::connect(box, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
  QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  QObject::connect(dialog, &QDialog::accepted, dialog, [edit, answer = std::move(answer)] { answer(edit->text().toUtf8()); });
  dialog->open();
}

void DialogPrompter::openFile(QWidget *parent, const QString &title, const QString &filter, std::function<void(QString)> answer) {
  auto *dialog = new QFileDialog(parent, title, {}, filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [answer = std::move(answer)](const QString &file) { answer(file); });
  dialog->open();
}

void DialogPrompter::saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter, std::function<void(QString)> answer) {
  auto *dialog = new QFileDialog(parent, title, proposal, filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->selectFile(proposal);
  QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [answer = std::move(answer)](const QString &file) { answer(file); });
  dialog->open();
}

} // namespace portolan::ui
