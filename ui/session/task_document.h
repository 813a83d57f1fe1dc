// SPDX-License-Identifier: GPL-3.0-or-later
// One task as the window works on it: the definition with its undo history, what the servers answered, what the
// converter made of it, and its runs. Pages are views of this; nothing lives in a page.
#pragma once

#include "core/convert/convert.h"
#include "core/mapping/mapping.h"
#include "ui/session/run.h"
#include "ui/session/services.h"
#include "ui/session/task_definition.h"

#include <QObject>
#include <QUndoStack>
#include <array>

namespace portolan::ui {

enum class Step { Source, Target, Scope, Rules, Assess, Convert, Create, Load, Follow, Validate, Report };
inline constexpr int stepCount = int(Step::Report) + 1;
[[nodiscard]] QString stepTitle(Step step);
[[nodiscard]] QString stepHelpPage(Step step); ///< file name in resources/help without its ending

enum class StepState { NotStarted, Running, Done, Attention };

/// What one endpoint answered. Not part of the definition, so never undone and never stored.
struct SideState {
  Secret secret;
  bool secretKnown = false;     ///< given by the person or read from the keychain
  bool testing = false;
  Endpoint testedEndpoint;      ///< what `lines` speak about
  std::vector<CheckLine> lines;
  bool passed = false;
  QString version, identity;
  std::optional<CancelToken> cancel;
};

struct CatalogState {
  bool loading = false;
  Endpoint of;
  std::shared_ptr<const Catalog> catalog;
  std::optional<Error> error;
  std::optional<CancelToken> cancel;
};

struct ConversionState {
  bool running = false, stale = true;
  std::shared_ptr<const Catalog> source;                   ///< the selected part, in the shape of the rules
  std::shared_ptr<const convert::ConvertedCatalog> result;
  std::shared_ptr<const mapping::MappingPlan> plan;        ///< of the rules; null: there are none. Its catalog is `source`
  convert::ConvertOptions options;                         ///< what `result` was made with
  QHash<QString, QString> sourceTexts;                     ///< "table:schema.name" → the source's own DDL, where its engine keeps none
  std::vector<mapping::Problem> ruleProblems;
  std::vector<mapping::RuleUse> ruleUse;
  std::optional<Error> error;
};

class TaskDocument : public QObject {
  Q_OBJECT
public:
  TaskDocument(Services &services, TaskDefinition definition, QObject *parent = nullptr);
  ~TaskDocument() override;

  [[nodiscard]] Services &services() { return m_services; }
  [[nodiscard]] const TaskDefinition &definition() const { return m_definition; }
  [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
  /// One undoable step. Steps with the same non-empty `mergeKey` that follow each other become one (typing).
  void edit(const QString &text, const QString &mergeKey, const std::function<void(TaskDefinition &)> &change);

  [[nodiscard]] const SideState &side(Side side) const { return m_sides[std::size_t(side)]; }
  void setSecret(Side side, Secret secret);
  /// Stages of the connection test, in a worker. Reads the keychain first where the endpoint says so.
  void test(Side side);
  void cancelTest(Side side);
  /// Both sides answered and are one and the same database.
  [[nodiscard]] bool sameDatabase() const;

  [[nodiscard]] const CatalogState &catalog() const { return m_catalog; }
  void fetchCatalog();
  void cancelFetch();
  void setCatalog(const Endpoint &of, Catalog catalog); ///< from the workspace file: work goes on offline
  /// Takes the include and exclude patterns and the unchecked tables into account.
  [[nodiscard]] bool isSelected(const ObjectName &object) const;
  [[nodiscard]] int selectedTables() const { return scope().tables; }
  /// What patterns and ticks make of the catalog, computed once for a state of both: every step asks for it.
  struct ScopeState {
    std::vector<bool> selected; ///< by the catalog's tables
    int tables = 0;
    std::vector<ObjectName> missing; ///< outside of the scope, but referred to from inside
  };
  [[nodiscard]] const ScopeState &scope() const;
  /// Tables that a selected table refers to and that are not selected.
  [[nodiscard]] std::vector<ObjectName> missingReferences() const { return scope().missing; }

  [[nodiscard]] const ConversionState &conversion() const { return m_conversion; }
  void convert();

  /// Findings that still need a person: errors that are neither edited by hand nor acknowledged.
  [[nodiscard]] std::vector<convert::Finding> openFindings() const;
  [[nodiscard]] const HandEdit *handEdit(const QString &kind, const ObjectName &object) const;

  [[nodiscard]] const std::vector<Run *> &runs() const { return m_runs; }
  /// The newest one that is not aside.
  [[nodiscard]] Run *currentRun() const;
  /// The newest of all: a comparison goes on beside a run that follows.
  [[nodiscard]] Run *newestRun() const { return m_runs.empty() ? nullptr : m_runs.back(); }
  /// The last run that migrates: what Resume goes on with. Comparisons and reloads come between.
  [[nodiscard]] Run *lastMigration() const;
  void adoptRun(Run *run);
  /// The last run was cut over and keeps the target's changes for the old source.
  [[nodiscard]] bool hasWayBack() const;
  /// The last run follows changes, rests, and keeps things on both sides: slot or triggers, control tables.
  [[nodiscard]] bool canCleanUp() const;
  [[nodiscard]] Result<MigrationOptions> options() const;
  /// `consent` is what the person typed or pressed; empty: none was asked for.
  struct Start {
    QString consent;
    bool resume = false;   ///< in the folder of the last run
    bool cutOver = false;  ///< drain, prove, set the next numbers, end
    bool readOnlySource = false, keepWayBack = false; ///< of a cut-over
    bool following = false; ///< `only` is loaded again in the last run's folder, which follows again afterwards
    Run::Kind kind = Run::Kind::Migrate;
    bool beside = false;   ///< of a comparison: of the run that follows, while it does or while it rests
    bool repair = false;   ///< of a comparison: copy what differs again
    QStringList only;      ///< patterns of the tables to reload or compare; empty: all
  };
  Result<Run *> startRun(const Start &start);
  int nextRunNumber = 1; ///< kept unique by the session

  [[nodiscard]] StepState stepState(Step step) const;
  [[nodiscard]] int attention(Step step) const;     ///< how many things need the person
  [[nodiscard]] QString whyNextIsOff(Step step) const; ///< empty: Next is on

Q_SIGNALS:
  void changed();
  void sideChanged(portolan::ui::Side side);
  void catalogChanged();
  void conversionChanged();
  void runsChanged();
  void stepsChanged();

private:
  friend class DefinitionCommand;
  void replace(const TaskDefinition &definition);
  void withSecret(Side side, std::function<void()> next);
  void runTest(Side side);
  void startFetch();
  [[nodiscard]] mapping::ObjectFilter filter() const;
  [[nodiscard]] Result<MigrationOptions> optionsOf(const Start &start) const;
  [[nodiscard]] Result<MigrationOptions> optionsAfter(const Start &start) const;
  [[nodiscard]] Result<MigrationOptions> optionsBeside(const Start &start) const;
  [[nodiscard]] ObjectName scopeName(const HandEdit &edit) const;

  Services &m_services;
  TaskDefinition m_definition;
  QUndoStack m_undo;
  std::array<SideState, 2> m_sides;
  CatalogState m_catalog;
  ConversionState m_conversion;
  std::vector<Run *> m_runs;
  struct ScopeOf {
    std::shared_ptr<const Catalog> catalog;
    QStringList include, exclude, unchecked;
    bool operator==(const ScopeOf &) const = default;
  };
  mutable ScopeOf m_scopeOf;
  mutable ScopeState m_scope;
};

/// A pattern that matches this one object and nothing else.
[[nodiscard]] QString exactPattern(const ObjectName &object);
[[nodiscard]] sql::Dialect dialectOf(const QString &engine, const Catalog *catalog);

} // namespace portolan::ui
