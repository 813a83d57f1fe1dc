// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/first_run.h"

#include "ui/widgets/bits.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>

namespace portolan::ui {

using namespace Qt::StringLiterals;

Card::Card(const QString &icon, const QString &title, const QString &text, QWidget *parent) : QAbstractButton(parent), m_icon(icon), m_text(text) {
  setText(title);
  setAccessibleName(QString(title).remove(u'&'));
  setAccessibleDescription(text);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setMinimumSize(184, sizeHint().height());
  setMaximumSize(sizeHint());
}

void Card::paintEvent(QPaintEvent *) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  const bool hot = underMouse() || hasFocus();
  p.setPen(QPen(theme::color(hot ? Role::Accent : Role::Border), hasFocus() ? 2 : 1));
  p.setBrush(theme::color(isDown() ? Role::Alternate : Role::Raised));
  p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
  p.drawPixmap(QRect(20, 20, 32, 32), theme::pixmap(m_icon, Role::Accent, 32, devicePixelRatioF()));
  QFont bold = font();
  bold.setPointSizeF(bold.pointSizeF() * 1.15);
  bold.setWeight(QFont::DemiBold);
  p.setFont(bold);
  p.setPen(theme::color(Role::Text));
  // A long title in a narrow card takes two lines.
  const int lines = p.fontMetrics().horizontalAdvance(QString(text()).remove(u'&')) > width() - 36 ? 2 : 1, titleHeight = lines * p.fontMetrics().lineSpacing() + 4;
  p.drawText(QRect(20, 62, width() - 36, titleHeight), int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextShowMnemonic) | int(Qt::TextWordWrap), text());
  p.setFont(font());
  p.setPen(theme::color(Role::Muted));
  p.drawText(QRect(20, 68 + titleHeight, width() - 36, height() - 74 - titleHeight), int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap), m_text);
}

FirstRun::FirstRun(QWidget *parent) : QWidget(parent) {
  setObjectName(u"firstRun"_s);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(24, 24, 24, 24);
  layout->setSpacing(16);
  layout->addStretch(2);
  auto *title = new QLabel(tr("Move a database, and prove that it arrived"), this);
  bits::heading(title);
  title->setAlignment(Qt::AlignHCenter);
  layout->addWidget(title);
  auto *sub = bits::muted(tr("MariaDB, MySQL, PostgreSQL and SQLite, each to any other."), this);
  sub->setAlignment(Qt::AlignHCenter);
  layout->addWidget(sub);
  auto *row = new QHBoxLayout;
  row->setSpacing(16);
  row->addStretch(1);
  auto *sample = new Card(u"sample"_s, tr("&Try it on a sample"), tr("A small shop in a SQLite file. Works at once, needs no server."), this);
  auto *migrate = new Card(u"migrate"_s, tr("&Migrate a database"), tr("Choose source and target and go step by step."), this);
  auto *open = new Card(u"open"_s, tr("&Open a workspace"), tr("Go on with a .portolan file, or import a task of AWS DMS."), this);
  sample->setObjectName(u"sampleCard"_s);
  migrate->setObjectName(u"migrateCard"_s);
  open->setObjectName(u"openCard"_s);
  for (Card *c : {sample, migrate, open}) row->addWidget(c, 100);
  row->addStretch(1);
  layout->addLayout(row);
  m_recent = new QVBoxLayout;
  m_recent->setSpacing(4);
  layout->addLayout(m_recent);
  layout->addStretch(3);
  connect(sample, &Card::clicked, this, &FirstRun::sampleChosen);
  connect(migrate, &Card::clicked, this, &FirstRun::migrateChosen);
  connect(open, &Card::clicked, this, &FirstRun::openChosen);
}

void FirstRun::setRecent(const QStringList &paths) {
  while (QLayoutItem *item = m_recent->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  if (paths.isEmpty()) return;
  auto *label = bits::muted(tr("Recent workspaces"), this);
  label->setAlignment(Qt::AlignHCenter);
  m_recent->addWidget(label);
  for (const QString &path : paths.mid(0, 5)) {
    auto *button = new QPushButton(QFileInfo(path).completeBaseName(), this);
    button->setFlat(true);
    button->setToolTip(path);
    button->setEnabled(QFileInfo::exists(path));
    button->setMaximumWidth(320);
    m_recent->addWidget(button, 0, Qt::AlignHCenter);
    connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
  }
}

} // namespace portolan::ui
