// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace portolan::ui {

/// A large button with an icon, a title and what it does.
class Card : public QAbstractButton {
  Q_OBJECT
public:
  Card(const QString &icon, const QString &title, const QString &text, QWidget *parent);
  [[nodiscard]] QSize sizeHint() const override { return {264, 168}; }

protected:
  void paintEvent(QPaintEvent *event) override;

private:
  QString m_icon, m_text;
};

/// What a person sees when nothing is open: three ways to begin, and the recent workspaces.
class FirstRun : public QWidget {
  Q_OBJECT
public:
  explicit FirstRun(QWidget *parent = nullptr);
  void setRecent(const QStringList &paths);

Q_SIGNALS:
  void sampleChosen();
  void migrateChosen();
  void openChosen();
  void recentChosen(const QString &path);

private:
  QVBoxLayout *m_recent;
};

} // namespace portolan::ui
