// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/batch_shape.h"
#include "core/mapping/expression.h"
#include "core/mapping/mapping.h"
#include "core/mapping/masking.h"

#include <QCoreApplication>

namespace portolan::mapping {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Mapping", text); }

std::map<std::string, std::string> metadataOf(const TablePlan &plan, const OutputColumn &column) {
  return {{"AR_M_SOURCE_SCHEMA", plan.source.schema.toStdString()}, {"AR_M_SOURCE_TABLE_NAME", plan.source.name.toStdString()},
          {"AR_M_SOURCE_COLUMN_NAME", column.source.toStdString()}, {"AR_M_SOURCE_COLUMN_DATATYPE", column.type.native.toStdString()}};
}

Result<Evaluator> makeEvaluator(const QString &text, bool bareNames, const QStringList &columns, std::map<std::string, std::string> metadata) {
  auto expression = Expression::parse(text, bareNames);
  if (!expression) return std::unexpected(expression.error());
  std::vector<std::size_t> inputs;
  for (const QString &name : expression->columns()) {
    const qsizetype at = columns.indexOf(name);
    if (at < 0) return std::unexpected(Error::configuration(tr("The column \"%1\" that an expression needs is not read").arg(name)));
    inputs.push_back(static_cast<std::size_t>(at));
  }
  return Evaluator(std::move(*expression), std::move(inputs), std::move(metadata));
}

class Transform final : public RowTransform {
public:
  struct Step {
    enum class Kind { Move, Copy, Convert, Compute, Before } kind = Kind::Move;
    std::size_t input = 0;
    bool ofChange = false; ///< no function of the row alone
    std::optional<Evaluator> evaluator;
    std::optional<Masker> masker;
    OutputColumn column;
  };

  QString table;
  std::vector<Step> steps;
  std::vector<Physical> outputs;

  [[nodiscard]] const std::vector<Physical> &physicals() const override { return outputs; }

  Result<> apply(RowBatch &in, RowBatch &out, const RowHeaders &headers) override {
    if (!in.rawFormat.empty()) return std::unexpected(Error::internal(tr("%1: rows in the wire format cannot be transformed").arg(table)));
    const std::size_t rows = in.rows();
    resetBatch(out, outputs);
    out.setRawRows(rows);
    // Everything that reads the input comes before the columns are moved out of it.
    for (std::size_t i = 0; i < steps.size(); ++i)
      if (steps[i].kind != Step::Kind::Move) PORTOLAN_TRY(fill(steps[i], in, out.columns[i], rows, headers));
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (steps[i].kind != Step::Kind::Move) continue;
      std::swap(out.columns[i], in.columns[steps[i].input]);
      if (steps[i].masker) {
        ColumnVector masked(outputs[i]);
        PORTOLAN_TRY(mask(steps[i], out.columns[i], masked, rows));
        out.columns[i] = std::move(masked);
      }
    }
    return {};
  }

private:
  Result<> fill(Step &step, const RowBatch &in, ColumnVector &out, std::size_t rows, const RowHeaders &headers) {
    std::string scratch;
    if (headers.lookup && step.ofChange) {
      for (std::size_t r = 0; r < rows; ++r) out.appendTag(Tag::Missing);
      return {};
    }
    if (step.kind == Step::Kind::Compute) {
      auto computed = step.evaluator->evaluate(in, rows, headers, step.column.type, out);
      if (!computed) return std::unexpected(Error(computed.error()).withObject(table).withColumn(step.column.name));
      return {};
    }
    const RowBatch *source = step.kind == Step::Kind::Before ? headers.before : &in;
    if (!source) {
      for (std::size_t r = 0; r < rows; ++r) out.appendNull();
      return {};
    }
    const ColumnVector &column = source->columns[step.input];
    ColumnVector plain(out.physical());
    ColumnVector &into = step.masker ? plain : out;
    for (std::size_t r = 0; r < rows; ++r) {
      if (column.physical() == into.physical() && step.kind != Step::Kind::Convert) { into.appendFrom(column, r); continue; }
      if (!convertValue(column, r, into, step.column.type, scratch)) {
        std::string text;
        const Scalar value = scalarAt(column, r, scratch);
        const QString shown = step.masker ? QStringLiteral("***") : QString::fromStdString(std::string(textOf(value, text))).left(100);
        return std::unexpected(Error::data(tr("A value does not fit the data type %1 that a rule gives the column").arg(dmsTypeName(step.column.type)))
                                   .withObject(table).withColumn(step.column.name).withValue(shown).withRowKey(QString::number(r)).withHint(tr("Make the data-type of the rule wider")));
      }
    }
    return step.masker ? mask(step, plain, out, rows) : Result<>();
  }

  Result<> mask(Step &step, const ColumnVector &plain, ColumnVector &out, std::size_t rows) {
    if (step.masker->apply(plain, out, rows)) return {};
    return std::unexpected(Error::data(tr("A value cannot be masked")).withObject(table).withColumn(step.column.name).withHint(tr("Mask with data-masking-hash-mask, or remove the column")));
  }
};

class ComputedFilter final : public RowFilter {
public:
  std::optional<Evaluator> evaluator;
  QStringList names;
  Result<> evaluate(const RowBatch &rows, std::vector<std::uint8_t> &keep) override { return evaluator->test(rows, rows.rows(), RowHeaders(), keep); }
  [[nodiscard]] const QStringList &columns() const override { return names; }
};

} // namespace

Result<std::unique_ptr<RowTransform>> makeTransform(const TablePlan &plan, const std::vector<Physical> &inputs) {
  if (!plan.transformsRows()) return nullptr;
  if (inputs.size() != static_cast<std::size_t>(plan.readColumns.size()))
    return std::unexpected(Error::internal(tr("%1: the reader gives %2 columns, the plan reads %3").arg(plan.source.display()).arg(inputs.size()).arg(plan.readColumns.size())));
  auto transform = std::make_unique<Transform>();
  transform->table = plan.source.display();
  std::vector<bool> moved(inputs.size(), false);
  for (const OutputColumn &column : plan.columns) {
    Transform::Step &step = transform->steps.emplace_back();
    step.column = column;
    const Physical wanted = physicalFor(column.type);
    if (!column.expression.isEmpty()) {
      auto evaluator = makeEvaluator(column.expression, false, plan.readColumns, metadataOf(plan, column));
      if (!evaluator) return std::unexpected(Error(evaluator.error()).withObject(plan.source.display()).withColumn(column.name));
      step.kind = Transform::Step::Kind::Compute;
      if (auto parsed = Expression::parse(column.expression)) step.ofChange = parsed->usesHeader() || !parsed->isDeterministic();
      step.evaluator.emplace(std::move(*evaluator));
      transform->outputs.push_back(wanted);
      continue;
    }
    const qsizetype at = plan.readColumns.indexOf(column.source);
    if (at < 0) return std::unexpected(Error::internal(tr("%1: the column \"%2\" is not read").arg(plan.source.display(), column.source)));
    step.input = static_cast<std::size_t>(at);
    const Physical given = inputs[step.input];
    const Physical output = column.retyped ? wanted : given;
    if (column.masking != Masking::None) step.masker.emplace(column.masking, column.maskCharacter, column.type);
    step.ofChange = column.beforeImage;
    if (column.beforeImage) step.kind = Transform::Step::Kind::Before;
    else if (column.retyped) step.kind = Transform::Step::Kind::Convert;
    else if (moved[step.input]) step.kind = Transform::Step::Kind::Copy;
    else { step.kind = Transform::Step::Kind::Move; moved[step.input] = true; }
    transform->outputs.push_back(output);
  }
  return transform;
}

Result<std::unique_ptr<RowFilter>> makeFilter(const TablePlan &plan, const QStringList &columns, const std::vector<Physical> &) {
  if (plan.filterExpression.isEmpty()) {
    if (plan.filter.isEmpty()) return nullptr;
    return std::unexpected(Error::configuration(tr("The filter of %1 cannot be computed on changes").arg(plan.source.display())).withHint(tr("Use filters instead of a raw predicate")));
  }
  auto evaluator = makeEvaluator(plan.filterExpression, true, columns, {});
  if (!evaluator) return std::unexpected(Error(evaluator.error()).withObject(plan.source.display()));
  auto filter = std::make_unique<ComputedFilter>();
  if (auto expression = Expression::parse(plan.filterExpression, true)) filter->names = expression->columns();
  filter->evaluator.emplace(std::move(*evaluator));
  return filter;
}

} // namespace portolan::mapping
