// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/mysql_to_postgres/json_path.h"

#include <QRegularExpression>

namespace portolan::convert {

std::optional<QStringList> plainJsonPath(const QString &path) {
  const QString text = path.trimmed();
  if (!text.startsWith(QLatin1Char('$'))) return std::nullopt;
  QStringList steps;
  for (qsizetype i = 1; i < text.size();) {
    if (text[i].isSpace()) {
      ++i;
    } else if (text[i] == QLatin1Char('.')) {
      ++i;
      if (i < text.size() && text[i] == QLatin1Char('"')) {
        QString key;
        for (++i; i < text.size() && text[i] != QLatin1Char('"'); ++i) {
          if (text[i] == QLatin1Char('\\') && i + 1 < text.size()) ++i;
          key += text[i];
        }
        if (i >= text.size()) return std::nullopt;
        ++i;
        steps << key;
        continue;
      }
      const qsizetype start = i;
      while (i < text.size() && text[i] != QLatin1Char('.') && text[i] != QLatin1Char('[') && !text[i].isSpace()) ++i;
      const QString key = text.mid(start, i - start);
      if (key.isEmpty() || key.contains(QLatin1Char('*'))) return std::nullopt;
      steps << key;
    } else if (text[i] == QLatin1Char('[')) {
      const qsizetype end = text.indexOf(QLatin1Char(']'), i);
      if (end < 0) return std::nullopt;
      const QString index = text.mid(i + 1, end - i - 1).trimmed();
      static const QRegularExpression last(QStringLiteral("^last(?:\\s*-\\s*(\\d+))?$"), QRegularExpression::CaseInsensitiveOption);
      bool number = false;
      (void)index.toInt(&number);
      if (number) steps << index;
      else if (const auto match = last.match(index); match.hasMatch()) steps << QString::number(-1 - match.captured(1).toInt());
      else return std::nullopt;
      i = end + 1;
    } else return std::nullopt;
  }
  return steps;
}

QString textArray(const QStringList &steps) {
  static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]+$"));
  QStringList items;
  for (const QString &step : steps) {
    if (plain.match(step).hasMatch() && step.compare(QLatin1String("null"), Qt::CaseInsensitive) != 0) items << step;
    else {
      QString escaped = step;
      items << QLatin1Char('"') + escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\"")) + QLatin1Char('"');
    }
  }
  return QLatin1Char('{') + items.join(QLatin1Char(',')) + QLatin1Char('}');
}

QString mySqlJsonPath(const QStringList &steps) {
  static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
  QString path = QStringLiteral("$");
  for (const QString &step : steps) {
    bool number = false;
    const int n = step.toInt(&number);
    if (number) path += n < 0 ? (n == -1 ? QStringLiteral("[last]") : QStringLiteral("[last%1]").arg(n + 1)) : QStringLiteral("[%1]").arg(n);
    else if (plain.match(step).hasMatch()) path += QLatin1Char('.') + step;
    else {
      QString escaped = step;
      path += QStringLiteral(".\"") + escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\"")) + QLatin1Char('"');
    }
  }
  return path;
}

std::optional<QStringList> parseTextArray(const QString &text) {
  if (!text.startsWith(QLatin1Char('{')) || !text.endsWith(QLatin1Char('}'))) return std::nullopt;
  QStringList items;
  QString item;
  bool quoted = false, any = false;
  for (qsizetype i = 1; i + 1 < text.size(); ++i) {
    const QChar c = text[i];
    if (c == QLatin1Char('\\')) item += text[++i];
    else if (c == QLatin1Char('"')) quoted = !quoted;
    else if (c == QLatin1Char(',') && !quoted) {
      items << item;
      item.clear();
    } else item += c;
    any = true;
  }
  if (any) items << item;
  return items;
}

} // namespace portolan::convert
