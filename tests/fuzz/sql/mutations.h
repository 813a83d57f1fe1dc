// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of the corpora and what chance makes of them.
#pragma once

#include "core/sql/splitter.h"

#include <QDir>
#include <QFile>

#include <random>

namespace portolan::fuzz {

using sql::Dialect;
using sql::ScriptPiece;
using sql::SplitOptions;
using sql::splitScript;

struct Source { Dialect dialect; std::vector<std::string> statements; };

inline std::vector<Source> corpus() {
  std::vector<Source> sources;
  const std::pair<const char *, Dialect> files[] = {{"mysql.sql", Dialect::MariaDb}, {"postgres.sql", Dialect::Postgres}, {"sqlite.sql", Dialect::Sqlite}};
  for (const auto &[name, dialect] : files) {
    QFile file(QDir(QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/golden/sql")).filePath(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) continue;
    const std::string text = file.readAll().toStdString();
    Source source{dialect, {}};
    SplitOptions options;
    options.dialect = dialect;
    splitScript(text, options, [&](const ScriptPiece &p) {
      if (p.kind == ScriptPiece::Kind::Statement) source.statements.emplace_back(p.text);
      return true;
    });
    sources.push_back(std::move(source));
  }
  return sources;
}

inline std::string mutate(std::string text, const Source &source, std::mt19937_64 &random) {
  const auto below = [&](std::size_t n) { return n == 0 ? std::size_t{0} : static_cast<std::size_t>(random() % n); };
  static const char *const bits[] = {"(", ")", ",", ";", "'", "\"", "`", "$$", "/*", "*/", "--", "\\", "END", "BEGIN", "CASE", "SELECT ", " FROM ", " IN ", " NOT ", "::", ":=", "..", "[", "]", "@", "\xFF", "/*!50000 ", "\n", "E'", "NULL", "0x", "(((((((("};
  const std::size_t edits = 1 + below(6);
  for (std::size_t e = 0; e < edits; ++e) {
    const std::size_t at = below(text.size() + 1);
    switch (below(6)) {
    case 0: text.erase(at, below(12)); break;
    case 1: text.insert(at, bits[below(std::size(bits))]); break;
    case 2: if (at < text.size()) text[at] = static_cast<char>(random() & 0xFF); break;
    case 3: {
      const std::string &other = source.statements[below(source.statements.size())];
      const std::size_t from = below(other.size());
      text.insert(at, other.substr(from, below(60)));
      break;
    }
    case 4: text.insert(at, text.substr(below(text.size()), below(40))); break;
    default: text.resize(at); break;
    }
    if (text.size() > 20000) text.resize(20000);
  }
  return text;
}

} // namespace portolan::fuzz
