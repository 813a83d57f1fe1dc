// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluation node by node: every node makes one vector for the whole batch, so that the walk over the tree is paid once
// per batch and not per row. Column values are borrowed from the batch, never copied.
#include "core/base/clock.h"
#include "core/mapping/expression.h"
#include "core/mapping/expression_functions.h"

#include <QCoreApplication>
#include <cmath>

namespace portolan::mapping {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Mapping", text); }

enum class Affinity : std::uint8_t { None, Text, Numeric, Integer, Real, Blob };

bool numericAffinity(Affinity a) { return a == Affinity::Numeric || a == Affinity::Integer || a == Affinity::Real; }

Affinity castAffinity(const std::string &type) {
  const auto has = [&](const char *part) { return type.find(part) != std::string::npos; };
  if (has("INT")) return Affinity::Integer;
  if (has("CHAR") || has("CLOB") || has("TEXT")) return Affinity::Text;
  if (has("BLOB")) return Affinity::Blob;
  if (has("REAL") || has("FLOA") || has("DOUB")) return Affinity::Real;
  return Affinity::Numeric;
}

Affinity columnAffinity(Physical p) {
  switch (p) {
  case Physical::Bool: case Physical::Int64: case Physical::UInt64: case Physical::Float32: case Physical::Float64: case Physical::Decimal: return Affinity::Numeric;
  case Physical::Text: case Physical::Json: case Physical::Bits: case Physical::Date: case Physical::Time: case Physical::DateTime:
  case Physical::Instant: case Physical::Interval: case Physical::Uuid: return Affinity::Text;
  case Physical::Bytes: case Physical::Geometry: return Affinity::Blob;
  case Physical::Dynamic: return Affinity::None;
  }
  return Affinity::None;
}

/// A vector of values: a batch column borrowed, or made here (dynamic), or one value for all rows.
class Vec {
public:
  explicit Vec(const ColumnVector *borrowed) : m_borrowed(borrowed), m_affinity(columnAffinity(borrowed->physical())) {}
  explicit Vec(bool constant) : m_own(Physical::Dynamic), m_constant(constant) {}
  [[nodiscard]] Scalar at(std::size_t row, std::string &scratch) const { return scalarAt(m_borrowed ? *m_borrowed : m_own, m_constant ? 0 : row, scratch); }
  void append(const Scalar &v) {
    switch (v.kind) {
    case Scalar::Kind::Null: m_own.appendNull(); break;
    case Scalar::Kind::Integer: m_own.appendDynamicInteger(v.integer); break;
    case Scalar::Kind::Real:
      if (std::isnan(v.real)) m_own.appendNull();
      else m_own.appendDynamicReal(v.real);
      break;
    case Scalar::Kind::Text: m_own.appendBytes(v.bytes, Tag::TextValue); break;
    case Scalar::Kind::Blob: m_own.appendBytes(v.bytes, Tag::Blob); break;
    }
  }
  [[nodiscard]] bool isConstant() const { return m_constant; }
  [[nodiscard]] Affinity affinity() const { return m_affinity; }
  void setAffinity(Affinity a) { m_affinity = a; }

private:
  const ColumnVector *m_borrowed = nullptr;
  ColumnVector m_own{Physical::Dynamic};
  bool m_constant = false;
  Affinity m_affinity = Affinity::None;
};

Scalar numeric(const Scalar &v) {
  if (v.isNumber() || v.isNull()) return v;
  return numberPrefix(v.bytes);
}

Scalar toNumericAffinity(const Scalar &v) {
  if (v.kind != Scalar::Kind::Text) return v;
  const auto n = wholeNumber(v.bytes);
  return n ? *n : v;
}

Scalar arithmetic(ExprOp op, const Scalar &a, const Scalar &b) {
  if (a.isNull() || b.isNull()) return {};
  const Scalar x = numeric(a), y = numeric(b);
  if (op == ExprOp::Modulo) {
    const std::int64_t divisor = integerOf(b);
    if (divisor == 0) return {};
    const std::int64_t rest = divisor == -1 ? 0 : integerOf(a) % divisor;
    return x.kind == Scalar::Kind::Integer && y.kind == Scalar::Kind::Integer ? Scalar::of(rest) : Scalar::of(static_cast<double>(rest));
  }
  if (x.kind == Scalar::Kind::Integer && y.kind == Scalar::Kind::Integer) {
    std::int64_t r = 0;
    switch (op) {
    case ExprOp::Add: if (!__builtin_add_overflow(x.integer, y.integer, &r)) return Scalar::of(r); break;
    case ExprOp::Subtract: if (!__builtin_sub_overflow(x.integer, y.integer, &r)) return Scalar::of(r); break;
    case ExprOp::Multiply: if (!__builtin_mul_overflow(x.integer, y.integer, &r)) return Scalar::of(r); break;
    default:
      if (y.integer == 0) return {};
      if (!(x.integer == INT64_MIN && y.integer == -1)) return Scalar::of(x.integer / y.integer);
    }
  }
  const double p = realOf(x), q = realOf(y);
  switch (op) {
  case ExprOp::Add: return Scalar::of(p + q);
  case ExprOp::Subtract: return Scalar::of(p - q);
  case ExprOp::Multiply: return Scalar::of(p * q);
  default: return q == 0 ? Scalar() : Scalar::of(p / q);
  }
}

Scalar bits(ExprOp op, const Scalar &a, const Scalar &b) {
  if (a.isNull() || b.isNull()) return {};
  const std::int64_t x = integerOf(a), y = integerOf(b);
  if (op == ExprOp::BitAnd) return Scalar::of(x & y);
  if (op == ExprOp::BitOr) return Scalar::of(x | y);
  const bool left = (op == ExprOp::ShiftLeft) == (y >= 0);
  const std::uint64_t n = y >= 0 ? static_cast<std::uint64_t>(y) : 0 - static_cast<std::uint64_t>(y);
  if (n >= 64) return Scalar::of(!left && x < 0 ? std::int64_t(-1) : std::int64_t(0));
  return Scalar::of(left ? static_cast<std::int64_t>(static_cast<std::uint64_t>(x) << n) : x >> n);
}

/// Applies the operands' affinities as SQLite does before it compares.
int compareWith(Scalar a, Affinity fa, Scalar b, Affinity fb, std::string &sa, std::string &sb) {
  if (numericAffinity(fa) || numericAffinity(fb)) {
    a = toNumericAffinity(a);
    b = toNumericAffinity(b);
  } else if (fa == Affinity::Text && fb == Affinity::None && b.isNumber()) {
    b = Scalar::text(textOf(b, sb));
  } else if (fb == Affinity::Text && fa == Affinity::None && a.isNumber()) {
    a = Scalar::text(textOf(a, sa));
  }
  return compareScalars(a, b);
}

/// -1: NULL, 0: false, 1: true.
int truth(const Scalar &v) {
  if (v.isNull()) return -1;
  return realOf(v) != 0 ? 1 : 0;
}
Scalar fromTruth(int t) { return t < 0 ? Scalar() : Scalar::of(static_cast<std::int64_t>(t)); }

Scalar castTo(const Scalar &v, Affinity to, std::string &scratch) {
  if (v.isNull()) return v;
  switch (to) {
  case Affinity::Text: return Scalar::text(textOf(v, scratch));
  case Affinity::Blob: return Scalar::blob(textOf(v, scratch));
  case Affinity::Integer: {
    return Scalar::of(integerOf(v));
  }
  case Affinity::Real: return Scalar::of(realOf(v));
  case Affinity::Numeric: case Affinity::None: {
    const Scalar n = numeric(v);
    if (!v.isNumber() && n.kind == Scalar::Kind::Real && std::floor(n.real) == n.real && std::abs(n.real) < 9e15) return Scalar::of(static_cast<std::int64_t>(n.real));
    return n;
  }
  }
  return v;
}

} // namespace

class Evaluator::Private {
public:
  Expression expression;
  std::vector<std::size_t> inputs;
  std::map<std::string, std::string> metadata;
  const RowBatch *batch = nullptr;
  const RowHeaders *headers = nullptr;
  std::size_t rows = 0;
  std::int64_t now = 0;
  std::string error;

  [[nodiscard]] const RowHeader &header(std::size_t row) const { return headers->perRow && row < headers->perRow->size() ? (*headers->perRow)[row] : headers->all; }

  Vec eval(const ExprNode &node) {
    switch (node.op) {
    case ExprOp::Literal: {
      Vec v(true);
      switch (node.literal) {
      case Scalar::Kind::Null: v.append({}); break;
      case Scalar::Kind::Integer: v.append(Scalar::of(node.integer)); break;
      case Scalar::Kind::Real: v.append(Scalar::of(node.real)); break;
      case Scalar::Kind::Text: v.append(Scalar::text(node.text)); break;
      case Scalar::Kind::Blob: v.append(Scalar::blob(node.text)); break;
      }
      return v;
    }
    case ExprOp::Column: return Vec(&batch->columns[inputs[static_cast<std::size_t>(node.integer)]]);
    case ExprOp::Header: return headerVec(static_cast<int>(node.integer));
    case ExprOp::Metadata: {
      Vec v(true);
      const auto it = metadata.find(node.text);
      v.append(it == metadata.end() ? Scalar() : Scalar::text(it->second));
      return v;
    }
    case ExprOp::Negate: case ExprOp::Plus: case ExprOp::BitNot: case ExprOp::Not: return unary(node);
    case ExprOp::Case: return caseVec(node);
    case ExprOp::In: return inVec(node);
    case ExprOp::Between: case ExprOp::Call: return callVec(node);
    case ExprOp::Cast: {
      const Affinity to = castAffinity(node.text);
      const Vec a = eval(*node.args[0]);
      std::string s, t;
      Vec out = map(a.isConstant(), [&](std::size_t r) { return castTo(a.at(r, s), to, t); });
      out.setAffinity(to);
      return out;
    }
    case ExprOp::Concat: case ExprOp::Add: case ExprOp::Subtract: case ExprOp::Multiply: case ExprOp::Divide: case ExprOp::Modulo:
    case ExprOp::BitAnd: case ExprOp::BitOr: case ExprOp::ShiftLeft: case ExprOp::ShiftRight: case ExprOp::Equal: case ExprOp::NotEqual:
    case ExprOp::Less: case ExprOp::LessEqual: case ExprOp::Greater: case ExprOp::GreaterEqual: case ExprOp::Is: case ExprOp::IsNot:
    case ExprOp::And: case ExprOp::Or: case ExprOp::Like: case ExprOp::Glob: return binary(node);
    }
    return Vec(true);
  }

private:
  template<class F> Vec map(bool constant, F f) {
    Vec out(constant);
    const std::size_t n = constant ? 1 : rows;
    for (std::size_t r = 0; r < n; ++r) out.append(f(r));
    return out;
  }

  Vec headerVec(int which) {
    static constexpr std::string_view Names[] = {"INSERT", "INSERT", "UPDATE", "DELETE"};
    const auto value = [&](std::size_t r) {
      const RowHeader &h = header(r);
      const std::string *text = which == 0 ? &h.streamPosition : which == 1 ? &h.timestamp : which == 2 ? &h.commitTimestamp : which == 4 ? &h.changeSequence : &h.user;
      if (which == 3) return Scalar::text(Names[static_cast<std::size_t>(h.operation)]);
      return text->empty() ? Scalar() : Scalar::text(*text);
    };
    return map(headers->perRow == nullptr, value);
  }

  Vec unary(const ExprNode &node) {
    const Vec a = eval(*node.args[0]);
    std::string s;
    Vec out = map(a.isConstant(), [&](std::size_t r) -> Scalar {
      const Scalar v = a.at(r, s);
      switch (node.op) {
      case ExprOp::Negate: return v.isNull() ? v : arithmetic(ExprOp::Subtract, Scalar::of(std::int64_t(0)), v);
      case ExprOp::BitNot: return v.isNull() ? v : Scalar::of(~integerOf(v));
      case ExprOp::Not: { const int t = truth(v); return fromTruth(t < 0 ? t : 1 - t); }
      default: return v;
      }
    });
    if (node.op == ExprOp::Plus) out.setAffinity(Affinity::None);
    return out;
  }

  Vec binary(const ExprNode &node) {
    const Vec a = eval(*node.args[0]), b = eval(*node.args[1]);
    const ExprOp op = node.op;
    char escape = '\0';
    std::string sa, sb, joined;
    if (op == ExprOp::Like && node.args.size() > 2) {
      const Vec e = eval(*node.args[2]);
      const std::string_view t = textOf(e.at(0, sa), sb);
      escape = t.empty() ? '\0' : t[0];
    }
    return map(a.isConstant() && b.isConstant(), [&](std::size_t r) -> Scalar {
      const Scalar x = a.at(r, sa), y = b.at(r, sb);
      switch (op) {
      case ExprOp::Concat: {
        if (x.isNull() || y.isNull()) return {};
        joined.clear();
        appendSqliteText(joined, x);
        appendSqliteText(joined, y);
        return Scalar::text(joined);
      }
      case ExprOp::And: { const int p = truth(x), q = truth(y); return fromTruth(p == 0 || q == 0 ? 0 : p < 0 || q < 0 ? -1 : 1); }
      case ExprOp::Or: { const int p = truth(x), q = truth(y); return fromTruth(p == 1 || q == 1 ? 1 : p < 0 || q < 0 ? -1 : 0); }
      case ExprOp::Is: case ExprOp::IsNot: {
        const bool same = x.isNull() || y.isNull() ? x.isNull() && y.isNull() : compareWith(x, a.affinity(), y, b.affinity(), sa, sb) == 0;
        return fromTruth(same == (op == ExprOp::Is) ? 1 : 0);
      }
      case ExprOp::Like: case ExprOp::Glob: {
        if (x.isNull() || y.isNull()) return {};
        std::string ta, tb;
        const std::string_view text = textOf(x, ta), pattern = textOf(y, tb);
        const bool hit = op == ExprOp::Like ? likeMatches(pattern, text, escape) : globMatches(pattern, text);
        return fromTruth(hit != node.negated ? 1 : 0);
      }
      case ExprOp::Equal: case ExprOp::NotEqual: case ExprOp::Less: case ExprOp::LessEqual: case ExprOp::Greater: case ExprOp::GreaterEqual: {
        if (x.isNull() || y.isNull()) return {};
        const int c = compareWith(x, a.affinity(), y, b.affinity(), sa, sb);
        const bool t = op == ExprOp::Equal ? c == 0 : op == ExprOp::NotEqual ? c != 0 : op == ExprOp::Less ? c < 0 : op == ExprOp::LessEqual ? c <= 0 : op == ExprOp::Greater ? c > 0 : c >= 0;
        return fromTruth(t ? 1 : 0);
      }
      case ExprOp::BitAnd: case ExprOp::BitOr: case ExprOp::ShiftLeft: case ExprOp::ShiftRight: return bits(op, x, y);
      default: return arithmetic(op, x, y);
      }
    });
  }

  std::vector<Vec> arguments(const ExprNode &node, bool &constant) {
    std::vector<Vec> vecs;
    vecs.reserve(node.args.size());
    constant = true;
    for (const auto &a : node.args) {
      vecs.push_back(eval(*a));
      constant = constant && vecs.back().isConstant();
    }
    return vecs;
  }

  Vec caseVec(const ExprNode &node) {
    bool constant = true;
    const std::vector<Vec> v = arguments(node, constant);
    const std::size_t first = node.negated ? 1 : 0, pairs = (v.size() - first) / 2;
    const bool hasElse = (v.size() - first) % 2 == 1;
    std::string s, sb, sc;
    return map(constant, [&](std::size_t r) -> Scalar {
      const Scalar base = first ? v[0].at(r, sb) : Scalar();
      for (std::size_t i = 0; i < pairs; ++i) {
        const Vec &when = v[first + 2 * i];
        const Scalar w = when.at(r, s);
        const bool hit = first ? !base.isNull() && !w.isNull() && compareWith(base, v[0].affinity(), w, when.affinity(), sb, s) == 0 : truth(w) == 1;
        if (hit) return v[first + 2 * i + 1].at(r, sc);
      }
      return hasElse ? v.back().at(r, sc) : Scalar();
    });
  }

  Vec inVec(const ExprNode &node) {
    bool constant = true;
    const std::vector<Vec> v = arguments(node, constant);
    std::string s, t;
    return map(constant, [&](std::size_t r) -> Scalar {
      const Scalar x = v[0].at(r, s);
      if (v.size() == 1) return fromTruth(node.negated ? 1 : 0);
      if (x.isNull()) return {};
      bool sawNull = false;
      for (std::size_t i = 1; i < v.size(); ++i) {
        const Scalar y = v[i].at(r, t);
        if (y.isNull()) sawNull = true;
        else if (compareWith(x, v[0].affinity(), y, Affinity::None, s, t) == 0) return fromTruth(node.negated ? 0 : 1);
      }
      return sawNull ? Scalar() : fromTruth(node.negated ? 1 : 0);
    });
  }

  Vec callVec(const ExprNode &node) {
    bool constant = true;
    const std::vector<Vec> v = arguments(node, constant);
    std::vector<std::string> scratches(v.size() + 1);
    std::vector<Scalar> args(v.size());
    if (node.op == ExprOp::Between) {
      std::string a, b;
      return map(constant, [&](std::size_t r) -> Scalar {
        for (std::size_t i = 0; i < 3; ++i) args[i] = v[i].at(r, scratches[i]);
        const auto cmp = [&](std::size_t i) { return args[0].isNull() || args[i].isNull() ? 2 : compareWith(args[0], v[0].affinity(), args[i], v[i].affinity(), a, b); };
        const int low = cmp(1), high = cmp(2);
        const int above = low == 2 ? -1 : low >= 0 ? 1 : 0, below = high == 2 ? -1 : high <= 0 ? 1 : 0;
        const int t = above == 0 || below == 0 ? 0 : above < 0 || below < 0 ? -1 : 1;
        return fromTruth(t < 0 ? t : (t == 1) != node.negated ? 1 : 0);
      });
    }
    const FunctionSpec &spec = functionTable()[static_cast<std::size_t>(node.integer)];
    const bool perRow = !spec.deterministic || (node.text == "operation_indicator" && headers->perRow);
    return map(constant && !perRow, [&](std::size_t r) -> Scalar {
      for (std::size_t i = 0; i < v.size(); ++i) args[i] = v[i].at(r, scratches[i]);
      return spec.call(args, scratches.back(), CallContext{header(r).operation, now, &error});
    });
  }
};

Evaluator::Evaluator(Expression expression, std::vector<std::size_t> inputs, std::map<std::string, std::string> metadata) : d(std::make_unique<Private>()) {
  d->expression = std::move(expression);
  d->inputs = std::move(inputs);
  d->metadata = std::move(metadata);
}
Evaluator::~Evaluator() = default;
Evaluator::Evaluator(Evaluator &&) noexcept = default;

Result<> Evaluator::evaluate(const RowBatch &batch, std::size_t rows, const RowHeaders &headers, const DataType &type, ColumnVector &out) {
  d->batch = &batch;
  d->headers = &headers;
  d->rows = rows;
  d->now = Clock::system().nowMicros();
  d->error.clear();
  const Vec result = d->eval(d->expression.root());
  if (!d->error.empty()) return std::unexpected(Error::data(QString::fromStdString(d->error)));
  std::string scratch;
  for (std::size_t r = 0; r < rows; ++r) {
    // A change image may lack columns: what depends only on columns that did not change did not change either.
    std::size_t absent = 0;
    for (const std::size_t i : d->inputs) {
      const Tag tag = batch.columns[i].tag(r);
      absent += tag == Tag::Unchanged || tag == Tag::Missing ? 1 : 0;
    }
    if (absent > 0) {
      const bool lenient = headers.lookup || (headers.perRow && (*headers.perRow)[r].operation == RowOperation::Delete);
      if (absent < d->inputs.size() && lenient) { out.appendTag(Tag::Missing); continue; }
      if (absent < d->inputs.size())
        return std::unexpected(Error::data(tr("The change image of a row lacks a column that the expression needs"))
                                   .withHint(tr("PostgreSQL: ALTER TABLE … REPLICA IDENTITY FULL; MariaDB/MySQL: binlog_row_image=FULL")).withRowKey(QString::number(r)));
      out.appendTag(batch.columns[d->inputs.front()].tag(r));
      continue;
    }
    const Scalar value = result.at(r, scratch);
    if (!appendAs(out, value, type)) {
      std::string text;
      return std::unexpected(Error::data(tr("A computed value does not fit its data type %1").arg(dmsTypeName(type)))
                                 .withHint(tr("Make the data-type of the rule wider, or change the expression")).withRowKey(QString::number(r)));
    }
  }
  return {};
}

Result<> Evaluator::test(const RowBatch &batch, std::size_t rows, const RowHeaders &headers, std::vector<std::uint8_t> &keep) {
  d->batch = &batch;
  d->headers = &headers;
  d->rows = rows;
  d->now = Clock::system().nowMicros();
  d->error.clear();
  const Vec result = d->eval(d->expression.root());
  if (!d->error.empty()) return std::unexpected(Error::data(QString::fromStdString(d->error)));
  std::string scratch;
  keep.resize(rows);
  for (std::size_t r = 0; r < rows; ++r) keep[r] = truth(result.at(r, scratch)) == 1 ? 1 : 0;
  return {};
}

Result<QString> Expression::constant(const std::map<std::string, std::string> &metadata) const {
  if (!m_columns.isEmpty())
    return std::unexpected(Error::configuration(tr("A name cannot depend on the column $%1").arg(m_columns.first())).withHint(tr("Use texts and the $AR_M_… variables only")));
  Evaluator evaluator(*this, {}, metadata);
  ColumnVector out(Physical::Text);
  DataType text;
  text.kind = TypeKind::Text;
  PORTOLAN_TRY(evaluator.evaluate(RowBatch(), 1, RowHeaders(), text, out));
  if (out.isNull(0)) return QString();
  return QString::fromUtf8(out.view(0).data(), static_cast<qsizetype>(out.view(0).size()));
}

} // namespace portolan::mapping
