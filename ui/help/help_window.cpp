// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace portolan::ui {

using namespace Qt::StringLiterals;

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent) {
  setWindowTitle(tr("Help"));
  setObjectName(u"helpWindow"_s);
  resize(640, 640);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  m_browser = new QTextBrowser(this);
  m_browser->setObjectName(u"helpBrowser"_s);
  m_browser->setAccessibleName(tr("Help text"));
  m_browser->setOpenLinks(false);
  m_browser->document()->setDocumentMargin(16);
  layout->addWidget(m_browser);
  connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { showPage(url.path().section(u'.', 0, 0)); });
}

QString HelpWindow::pageText(const QString &page) {
  const QString name = QLocale().name(), language = name.section(u'_', 0, 0);
  for (const QString &suffix : {u"."_s + name, u"."_s + language, QString()}) {
    QFile file(u":/portolan/help/%1%2.md"_s.arg(page, suffix));
    if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
  }
  return {};
}

void HelpWindow::showPage(const QString &page) {
  const QString text = pageText(page);
  m_browser->setMarkdown(text.isEmpty() ? tr("There is no help page for this yet.") : text);
  show();
  raise();
  activateWindow();
}

} // namespace portolan::ui
