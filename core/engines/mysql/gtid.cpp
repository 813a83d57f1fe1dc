// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/gtid.h"

#include <QRegularExpression>

#include <cstring>

namespace portolan::mysql {

namespace {

std::optional<int> orderOf(bool aCoversB, bool bCoversA) {
  if (aCoversB && bCoversA) return 0;
  if (aCoversB) return 1;
  if (bCoversA) return -1;
  return std::nullopt;
}

bool isMySqlSet(const QString &text) { return text.contains(QLatin1Char(':')); }

} // namespace

std::optional<MariaGtidState> MariaGtidState::parse(const QString &text) {
  MariaGtidState state;
  for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    const QStringList numbers = part.trimmed().split(QLatin1Char('-'));
    if (numbers.size() != 3) return std::nullopt;
    bool d = false, s = false, n = false;
    const auto domain = numbers[0].toUInt(&d), server = numbers[1].toUInt(&s);
    const auto sequence = numbers[2].toULongLong(&n);
    if (!d || !s || !n) return std::nullopt;
    state.add(domain, server, sequence);
  }
  return state;
}

QString MariaGtidState::text() const {
  QStringList parts;
  for (auto it = m_domains.cbegin(); it != m_domains.cend(); ++it) parts << QStringLiteral("%1-%2-%3").arg(it.key()).arg(it->first).arg(it->second);
  return parts.join(QLatin1Char(','));
}

bool MariaGtidState::covers(std::uint32_t domain, std::uint64_t sequence) const {
  const auto it = m_domains.constFind(domain);
  return it != m_domains.cend() && it->second >= sequence;
}

std::optional<MySqlGtidSet> MySqlGtidSet::parse(const QString &text) {
  static const QRegularExpression tagWord(QStringLiteral("^[a-z_][a-z0-9_]{0,31}$"));
  MySqlGtidSet set;
  for (const QString &part : QString(text).remove(QLatin1Char('\n')).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    const QStringList pieces = part.trimmed().split(QLatin1Char(':'));
    if (pieces.size() < 2 || pieces[0].size() != 36) return std::nullopt;
    const QString uuid = pieces[0].toLower();
    QString source = uuid;
    bool empty = true; // of the present tag
    for (qsizetype i = 1; i < pieces.size(); ++i) {
      const QString piece = pieces[i].trimmed();
      if (tagWord.match(piece.toLower()).hasMatch()) { // what follows is of this tag
        if (empty && i > 1) return std::nullopt;
        source = uuid + QLatin1Char(':') + piece.toLower();
        empty = true;
        continue;
      }
      bool a = false, b = true;
      const quint64 from = piece.section(QLatin1Char('-'), 0, 0).toULongLong(&a);
      const quint64 to = piece.contains(QLatin1Char('-')) ? piece.section(QLatin1Char('-'), 1).toULongLong(&b) : from;
      if (!a || !b || to < from) return std::nullopt;
      set.add(source, from, to);
      empty = false;
    }
    if (empty) return std::nullopt;
  }
  return set;
}

void MySqlGtidSet::add(const QString &source, std::uint64_t from, std::uint64_t to) {
  Intervals &list = m_servers[source];
  if (!list.empty() && from == list.back().second + 1) { // the usual case: the next number
    list.back().second = to;
    return;
  }
  list.emplace_back(from, to);
  std::ranges::sort(list);
  Intervals merged;
  for (const auto &i : list) {
    if (!merged.empty() && i.first <= merged.back().second + 1) merged.back().second = std::max(merged.back().second, i.second);
    else merged.push_back(i);
  }
  list = std::move(merged);
}

QString MySqlGtidSet::text() const {
  QString out;
  QStringView uuid;
  for (auto it = m_servers.cbegin(); it != m_servers.cend(); ++it) { // the tags of a server come behind its untagged numbers
    const QStringView key(it.key());
    if (key.first(36) == uuid) out += key.sliced(36);
    else {
      if (!out.isEmpty()) out += QLatin1Char(',');
      out += key;
    }
    uuid = key.first(36);
    for (const auto &[from, to] : *it) out += from == to ? QStringLiteral(":%1").arg(from) : QStringLiteral(":%1-%2").arg(from).arg(to);
  }
  return out;
}

bool MySqlGtidSet::contains(const QString &source, std::uint64_t number) const {
  const auto it = m_servers.constFind(source);
  return it != m_servers.cend() && std::ranges::any_of(*it, [&](const auto &i) { return i.first <= number && number <= i.second; });
}

bool MySqlGtidSet::covers(const MySqlGtidSet &other) const {
  for (auto it = other.m_servers.cbegin(); it != other.m_servers.cend(); ++it) {
    const auto mine = m_servers.constFind(it.key());
    for (const auto &[from, to] : *it)
      if (mine == m_servers.cend() || !std::ranges::any_of(*mine, [&](const auto &i) { return i.first <= from && to <= i.second; })) return false;
  }
  return true;
}

std::string MySqlGtidSet::encoded() const {
  std::string out;
  const auto number = [&](std::uint64_t n) { out.append(reinterpret_cast<const char *>(&n), 8); };
  // With a tag anywhere every source carries one, and the first and the last byte of the count say so.
  const bool tagged = std::ranges::any_of(m_servers.keys(), [](const QString &key) { return key.size() > 36; });
  const auto count = static_cast<std::uint64_t>(m_servers.size());
  number(tagged ? 1ULL << 56 | count << 8 | 1 : count);
  for (auto it = m_servers.cbegin(); it != m_servers.cend(); ++it) {
    out += parseUuid(it.key().left(36).toStdString()).value_or(std::string(16, '\0'));
    if (tagged) {
      const QByteArray tag = it.key().mid(37).toUtf8();
      out += static_cast<char>(tag.size() << 1); // at most 32
      out.append(tag.constData(), static_cast<std::size_t>(tag.size()));
    }
    number(it->size());
    for (const auto &[from, to] : *it) {
      number(from);
      number(to + 1);
    }
  }
  return out;
}

BinlogPosition BinlogPosition::parse(const Position &position) {
  BinlogPosition p;
  for (const QString &part : position.text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
    const QString key = part.section(QLatin1Char('='), 0, 0).trimmed(), value = part.section(QLatin1Char('='), 1).trimmed();
    if (key == QLatin1String("gtid")) { p.gtid = value; p.hasGtid = true; }
    if (key == QLatin1String("file")) p.file = value;
    if (key == QLatin1String("pos")) p.offset = value.toULongLong();
    if (key == QLatin1String("holdgtid")) p.holdGtid = value;
    if (key == QLatin1String("holdfile")) p.holdFile = value;
    if (key == QLatin1String("holdpos")) p.holdOffset = value.toULongLong();
  }
  // A bare GTID, as a DBA types it.
  if (p.isEmpty() && !position.text.contains(QLatin1Char('='))) {
    p.gtid = position.text.trimmed();
    p.hasGtid = !p.gtid.isEmpty();
  }
  return p;
}

Position BinlogPosition::toPosition() const {
  QStringList parts;
  if (hasGtid) parts << QStringLiteral("gtid=") + gtid;
  if (!file.isEmpty()) parts << QStringLiteral("file=") + file << QStringLiteral("pos=") + QString::number(offset);
  if (!holdFile.isEmpty()) parts << QStringLiteral("holdgtid=") + holdGtid << QStringLiteral("holdfile=") + holdFile << QStringLiteral("holdpos=") + QString::number(holdOffset);
  return {QStringLiteral("mysql"), parts.join(QLatin1Char(';'))};
}

std::optional<int> comparePositions(const Position &left, const Position &right) {
  const BinlogPosition a = BinlogPosition::parse(left), b = BinlogPosition::parse(right);
  if (a.hasGtid && b.hasGtid && (!a.gtid.isEmpty() || !b.gtid.isEmpty())) {
    if (isMySqlSet(a.gtid) || isMySqlSet(b.gtid)) {
      const auto x = MySqlGtidSet::parse(a.gtid), y = MySqlGtidSet::parse(b.gtid);
      if (!x || !y) return std::nullopt;
      return orderOf(x->covers(*y), y->covers(*x));
    }
    const auto x = MariaGtidState::parse(a.gtid), y = MariaGtidState::parse(b.gtid);
    if (!x || !y) return std::nullopt;
    const auto covers = [](const MariaGtidState &s, const MariaGtidState &t) {
      for (auto it = t.domains().cbegin(); it != t.domains().cend(); ++it)
        if (!s.covers(it.key(), it->second)) return false;
      return true;
    };
    return orderOf(covers(*x, *y), covers(*y, *x));
  }
  if (a.file.isEmpty() || b.file.isEmpty() || a.file.section(QLatin1Char('.'), 0, -2) != b.file.section(QLatin1Char('.'), 0, -2)) return std::nullopt;
  const qint64 m = a.file.section(QLatin1Char('.'), -1).toLongLong(), n = b.file.section(QLatin1Char('.'), -1).toLongLong();
  if (m != n) return m < n ? -1 : 1;
  return a.offset < b.offset ? -1 : a.offset > b.offset ? 1 : 0;
}

} // namespace portolan::mysql
