// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QStyle>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QSvgRenderer>
#include <array>
#include <cmath>

// In the global namespace: Q_INIT_RESOURCE declares a function there.
static void initResources() { Q_INIT_RESOURCE(portolan); }

namespace portolan::ui::theme {

using namespace Qt::StringLiterals;

namespace {

using Table = std::array<QColor, std::size_t(roleCount)>;

Table load(const QString &name) {
  initResources();
  Table table;
  QFile file(u":/portolan/themes/%1.json"_s.arg(name));
  if (!file.open(QIODevice::ReadOnly)) qFatal("the theme %s is missing", qPrintable(name));
  const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
  for (int i = 0; i < roleCount; ++i) table[std::size_t(i)] = QColor(object.value(roleKey(Role(i))).toString());
  return table;
}

const Table &tableOf(bool dark) {
  static const Table light = load(u"light"_s), darkTable = load(u"dark"_s);
  return dark ? darkTable : light;
}

struct State {
  ThemeChoice choice = ThemeChoice::System;
  bool dark = false;
  bool systemDark = false, systemKnown = false;
  std::optional<QFont> fixed;
};
State &state() {
  static State s;
  return s;
}

double luminance(const QColor &c) {
  const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
  return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

/// Paints the SVG with the role's colour of the moment.
class TintedIconEngine : public QIconEngine {
public:
  TintedIconEngine(QString name, Role role) : m_name(std::move(name)), m_role(role) {}
  void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
    Role role = m_role;
    if (mode == QIcon::Selected) role = Role::SelectionText;
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const int side = std::min(rect.width(), rect.height());
    const QPixmap image = theme::pixmap(m_name, role, side, ratio);
    if (mode == QIcon::Disabled) painter->setOpacity(0.4);
    const QPoint at(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter->drawPixmap(QRect(at, QSize(side, side)), image);
    painter->setOpacity(1);
  }
  QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State s) override {
    QPixmap out(size);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    paint(&painter, QRect(QPoint(0, 0), size), mode, s);
    return out;
  }
  [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_role); }

private:
  QString m_name;
  Role m_role;
};

/// Fusion draws outlines darker than the window, which in a dark window is nothing. Check boxes and the frames of fields are
/// drawn in roles here.
class Style : public QProxyStyle {
public:
  Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}
  void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override {
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) return checkBox(*option, *painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit && !(option->state & State_HasFocus)) {
      painter->save();
      painter->setRenderHint(QPainter::Antialiasing);
      QColor line = color(Role::Muted);
      line.setAlphaF(0.7F);
      painter->setPen(QPen(line, 1));
      painter->setBrush(Qt::NoBrush);
      painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
      painter->restore();
    }
  }

private:
  static void checkBox(const QStyleOption &option, QPainter &p) {
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool enabled = option.state & State_Enabled, on = option.state & State_On, part = option.state & State_NoChange;
    if (!enabled) p.setOpacity(0.45);
    p.setPen(QPen(color(on || part || (option.state & (State_HasFocus | State_MouseOver)) ? Role::Accent : Role::Muted), 1));
    p.setBrush(color(on ? Role::Accent : Role::Base));
    p.drawRoundedRect(box, 2, 2);
    if (on) {
      QPainterPath tick(QPointF(box.left() + box.width() * 0.22, box.top() + box.height() * 0.53));
      tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.74);
      tick.lineTo(box.left() + box.width() * 0.8, box.top() + box.height() * 0.28);
      p.setPen(QPen(color(Role::AccentText), std::max(1.4, box.width() * 0.13), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
      p.setBrush(Qt::NoBrush);
      p.drawPath(tick);
    } else if (part) {
      p.fillRect(QRectF(box.left() + box.width() * 0.25, box.center().y() - 1, box.width() * 0.5, 2), color(Role::Accent));
    }
    p.restore();
  }
};

QString styleSheet(bool dark) {
  const auto c = [dark](Role r) { return color(r, dark).name(); };
  return uR"(
    QToolTip { color: %1; background: %2; border: 1px solid %3; padding: 4px; }
    QFrame#card, QFrame[panel="true"] { background: %2; border: 1px solid %3; border-radius: 6px; }
    QFrame#bottomBar, QFrame#railFrame { background: %4; border: none; }
    QLabel[role="muted"] { color: %5; }
    QLabel[role="attention"] { color: %6; }
    QLabel[role="failed"] { color: %7; }
    QLabel[role="done"] { color: %8; }
    QPushButton[primary="true"] { background: %9; color: %10; border: 1px solid %9; border-radius: 4px; padding: 5px 16px; font-weight: 600; }
    QPushButton[primary="true"]:disabled { background: %3; color: %5; border-color: %3; }
    QPushButton[primary="true"]:focus { border: 2px solid %1; padding: 4px 15px; }
    QPushButton[destructive="true"] { color: %7; }
    QHeaderView::section { background: %4; color: %5; border: none; border-bottom: 1px solid %3; border-right: 1px solid %3; padding: 4px 8px; }
    QTreeView, QTableView, QListView, QPlainTextEdit, QTextBrowser { border: 1px solid %3; }
    QTreeView#workspaceTree { border: none; background: %4; }
    QStatusBar { border-top: 1px solid %3; } QStatusBar::item { border: none; }
    QSplitter::handle { background: %3; } QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: 1px; }
  )"_s.arg(c(Role::Text), c(Role::Raised), c(Role::Border), c(Role::Window), c(Role::Muted), c(Role::Attention), c(Role::Failed),
           c(Role::Done), c(Role::Accent), c(Role::AccentText));
}

} // namespace

QString roleKey(Role role) {
  static const char *const keys[] = {
      "window", "base", "alternate", "raised", "text", "muted", "border", "button", "accent", "accentText", "running", "done", "attention",
      "failed", "waiting", "changed", "edited", "problem", "caretLine", "margin", "marginText", "selection", "selectionText", "sqlKeyword",
      "sqlString", "sqlNumber", "sqlComment", "sqlOperator", "sqlIdentifier", "link", "series1", "series2", "series3", "series4"};
  static_assert(std::size(keys) == std::size_t(roleCount));
  return QString::fromLatin1(keys[int(role)]);
}

QColor color(Role role, bool dark) { return tableOf(dark)[std::size_t(role)]; }
QColor color(Role role) { return color(role, state().dark); }
bool isDark() { return state().dark; }
ThemeChoice choice() { return state().choice; }

double contrast(const QColor &a, const QColor &b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QPalette palette(bool dark) {
  const auto c = [dark](Role r) { return color(r, dark); };
  QPalette p;
  p.setColor(QPalette::Window, c(Role::Window));
  p.setColor(QPalette::WindowText, c(Role::Text));
  p.setColor(QPalette::Base, c(Role::Base));
  p.setColor(QPalette::AlternateBase, c(Role::Alternate));
  p.setColor(QPalette::Text, c(Role::Text));
  p.setColor(QPalette::PlaceholderText, c(Role::Muted));
  p.setColor(QPalette::Button, c(Role::Button));
  p.setColor(QPalette::ButtonText, c(Role::Text));
  p.setColor(QPalette::BrightText, c(Role::Failed));
  p.setColor(QPalette::Highlight, c(Role::Selection));
  p.setColor(QPalette::HighlightedText, c(Role::SelectionText));
  p.setColor(QPalette::Link, c(Role::Link));
  p.setColor(QPalette::LinkVisited, c(Role::Link));
  p.setColor(QPalette::ToolTipBase, c(Role::Raised));
  p.setColor(QPalette::ToolTipText, c(Role::Text));
  p.setColor(QPalette::Light, c(Role::Raised));
  p.setColor(QPalette::Midlight, c(Role::Alternate));
  p.setColor(QPalette::Mid, c(Role::Border));
  p.setColor(QPalette::Dark, c(Role::Border));
  p.setColor(QPalette::Shadow, dark ? c(Role::Base) : c(Role::Border));
  QColor off = c(Role::Muted);
  off.setAlpha(170);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) p.setColor(QPalette::Disabled, role, off);
  return p;
}

void apply(ThemeChoice wanted) {
  State &s = state();
  if (!s.systemKnown) {
    s.systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    s.systemKnown = true;
  }
  s.choice = wanted;
  switch (wanted) {
  case ThemeChoice::System: s.dark = s.systemDark; break;
  case ThemeChoice::Light: s.dark = false; break;
  case ThemeChoice::Dark: s.dark = true; break;
  }
  QPixmapCache::clear();
  static bool styled = false;
  if (!std::exchange(styled, true)) QApplication::setStyle(new Style);
  QApplication::setPalette(palette(s.dark));
  qApp->setStyleSheet(styleSheet(s.dark));
}

QPixmap pixmap(const QString &name, Role role, int size, qreal ratio) {
  const QColor tint = color(role);
  const QString key = u"ptn:%1:%2:%3:%4"_s.arg(name, tint.name()).arg(size).arg(ratio);
  QPixmap image;
  if (QPixmapCache::find(key, &image)) return image;
  initResources();
  QFile file(u":/portolan/icons/%1.svg"_s.arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QByteArray svg = file.readAll();
  svg.replace("currentColor", tint.name().toLatin1());
  QSvgRenderer renderer(svg);
  const int device = int(std::lround(size * ratio));
  image = QPixmap(device, device);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  renderer.render(&painter, QRectF(0, 0, device, device));
  painter.end();
  image.setDevicePixelRatio(ratio);
  QPixmapCache::insert(key, image);
  return image;
}

QIcon icon(const QString &name, Role role) { return QIcon(new TintedIconEngine(name, role)); }

QIcon engineIcon(const QString &engine) {
  static const QStringList known{u"mysql"_s, u"postgres"_s, u"sqlite"_s, u"script"_s};
  return icon(known.contains(engine) ? u"engine-"_s + engine : u"database"_s);
}

QFont fixedFont() { return state().fixed.value_or(QFontDatabase::systemFont(QFontDatabase::FixedFont)); }
void setFixedFont(const QFont &font) { state().fixed = font; }

} // namespace portolan::ui::theme
