// SPDX-License-Identifier: GPL-3.0-or-later
// render-icon IN.svg SIZE OUT.png: the raster icons of the package, made from the one drawing at build time.
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

int main(int argc, char **argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QGuiApplication app(argc, argv);
  const QStringList arguments = QGuiApplication::arguments();
  if (arguments.size() != 4) return 1;
  const int size = arguments[2].toInt();
  QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QSvgRenderer renderer(arguments[1]);
  QPainter painter(&image);
  renderer.render(&painter);
  painter.end();
  return renderer.isValid() && image.save(arguments[3]) ? 0 : 2;
}
