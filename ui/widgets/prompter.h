// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the person, behind a seam: tests answer beforehand. Nothing here blocks.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace portolan::ui {

struct Question {
  QString title, text, details;
  QStringList buttons;       ///< the last one is the way back and the default
  int destructive = -1;      ///< index of the button that destroys
  QString typeToConfirm;     ///< that button works only after this text was typed
};

class Prompter {
public:
  virtual ~Prompter() = default;
  /// `answer` gets the index of the button.
  virtual void ask(QWidget *parent, const Question &question, std::function<void(int)> answer) = 0;
  virtual void password(QWidget *parent, const QString &text, std::function<void(QByteArray)> answer) = 0;
  virtual void openFile(QWidget *parent, const QString &title, const QString &filter, std::function<void(QString)> answer) = 0;
  virtual void saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter, std::function<void(QString)> answer) = 0;
};

/// Window-modal dialogs opened without a nested event loop.
class DialogPrompter : public Prompter {
public:
  void ask(QWidget *parent, const Question &question, std::function<void(int)> answer) override;
  void password(QWidget *parent, const QString &text, std::function<void(QByteArray)> answer) override;
  void openFile(QWidget *parent, const QString &title, const QString &filter, std::function<void(QString)> answer) override;
  void saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter, std::function<void(QString)> answer) override;
};

} // namespace portolan::ui
