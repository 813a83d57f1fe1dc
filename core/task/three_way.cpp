// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/three_way.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace portolan {

namespace {

/// For each line of `base` the line of `other` that it became; -1: gone or changed.
std::vector<qsizetype> matches(const QStringList &base, const QStringList &other) {
  std::vector<qsizetype> match(static_cast<std::size_t>(base.size()), -1);
  qsizetype head = 0;
  while (head < base.size() && head < other.size() && base[head] == other[head]) {
    match[static_cast<std::size_t>(head)] = head;
    ++head;
  }
  qsizetype tail = 0;
  while (tail < base.size() - head && tail < other.size() - head && base[base.size() - 1 - tail] == other[other.size() - 1 - tail]) {
    match[static_cast<std::size_t>(base.size() - 1 - tail)] = other.size() - 1 - tail;
    ++tail;
  }
  const qsizetype rows = base.size() - head - tail, columns = other.size() - head - tail;
  constexpr qsizetype largest = 16'000'000; // what lies between is taken as one change in texts beyond that
  if (rows <= 0 || columns <= 0 || rows * columns > largest) return match;
  const auto width = static_cast<std::size_t>(columns + 1);
  std::vector<int> common(static_cast<std::size_t>(rows + 1) * width, 0); // longest common subsequence, from the end
  const auto at = [&](qsizetype r, qsizetype c) -> int & { return common[static_cast<std::size_t>(r) * width + static_cast<std::size_t>(c)]; };
  for (qsizetype r = rows - 1; r >= 0; --r)
    for (qsizetype c = columns - 1; c >= 0; --c) at(r, c) = base[head + r] == other[head + c] ? at(r + 1, c + 1) + 1 : std::max(at(r + 1, c), at(r, c + 1));
  for (qsizetype r = 0, c = 0; r < rows && c < columns;) {
    if (base[head + r] == other[head + c]) match[static_cast<std::size_t>(head + r++)] = head + c++;
    else if (at(r + 1, c) >= at(r, c + 1)) ++r;
    else ++c;
  }
  return match;
}

} // namespace

ThreeWay mergeThreeWay(const QString &base, const QString &mine, const QString &theirs, const QString &mineName, const QString &theirsName) {
  const QStringList b = base.split(QLatin1Char('\n')), m = mine.split(QLatin1Char('\n')), t = theirs.split(QLatin1Char('\n'));
  const std::vector<qsizetype> toMine = matches(b, m), toTheirs = matches(b, t);
  ThreeWay result;
  QStringList out;
  qsizetype ib = 0, im = 0, it = 0;
  while (ib < b.size() || im < m.size() || it < t.size()) {
    const auto here = static_cast<std::size_t>(ib);
    if (ib < b.size() && toMine[here] == im && toTheirs[here] == it) { // a line that both kept
      out << b[ib++];
      ++im;
      ++it;
      continue;
    }
    // The next line that both kept ends this change.
    qsizetype eb = ib;
    while (eb < b.size() && !(toMine[static_cast<std::size_t>(eb)] >= im && toTheirs[static_cast<std::size_t>(eb)] >= it)) ++eb;
    const qsizetype em = eb < b.size() ? toMine[static_cast<std::size_t>(eb)] : m.size(), et = eb < b.size() ? toTheirs[static_cast<std::size_t>(eb)] : t.size();
    const QStringList was = b.mid(ib, eb - ib), my = m.mid(im, em - im), their = t.mid(it, et - it);
    if (my == was || my == their) out << their;
    else if (their == was) out << my;
    else {
      ++result.conflicts;
      out << QStringLiteral("<<<<<<< ") + mineName << my << QStringLiteral("|||||||") << was << QStringLiteral("=======") << their << QStringLiteral(">>>>>>> ") + theirsName;
    }
    ib = eb;
    im = em;
    it = et;
  }
  result.text = out.join(QLatin1Char('\n'));
  return result;
}

} // namespace portolan
