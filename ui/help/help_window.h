// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace portolan::ui {

/// The help pages (resources/help/*.md), one per step; F1 opens the one of the page in front.
class HelpWindow : public QDialog {
  Q_OBJECT
public:
  explicit HelpWindow(QWidget *parent = nullptr);
  void showPage(const QString &page);
  /// The page's text in the language of the program, else in English; empty: there is none.
  [[nodiscard]] static QString pageText(const QString &page);

private:
  QTextBrowser *m_browser;
};

} // namespace portolan::ui
