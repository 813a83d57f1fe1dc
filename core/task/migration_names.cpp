// SPDX-License-Identifier: GPL-3.0-or-later
// The words for states and phases: translated ones for people, stable ones for JSON.
#include "core/task/migration.h"

namespace portolan {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Migration", text); }
} // namespace

QString tableStateName(TableState s) {
  switch (s) {
  case TableState::Waiting: return tr("waiting");
  case TableState::Before: return tr("being created");
  case TableState::Loading: return tr("loading");
  case TableState::Indexing: return tr("building indexes");
  case TableState::Loaded: return tr("loaded");
  case TableState::Following: return tr("following changes");
  case TableState::Validating: return tr("validating");
  case TableState::Validated: return tr("equal");
  case TableState::Different: return tr("different");
  case TableState::Suspended: return tr("suspended");
  case TableState::Failed: return tr("failed");
  case TableState::Skipped: return tr("skipped");
  }
  return {};
}

QString tableStateKey(TableState s) {
  switch (s) {
  case TableState::Waiting: return QStringLiteral("waiting");
  case TableState::Before: return QStringLiteral("before");
  case TableState::Loading: return QStringLiteral("loading");
  case TableState::Indexing: return QStringLiteral("indexing");
  case TableState::Loaded: return QStringLiteral("loaded");
  case TableState::Following: return QStringLiteral("following");
  case TableState::Validating: return QStringLiteral("validating");
  case TableState::Validated: return QStringLiteral("validated");
  case TableState::Different: return QStringLiteral("different");
  case TableState::Suspended: return QStringLiteral("suspended");
  case TableState::Failed: return QStringLiteral("failed");
  case TableState::Skipped: return QStringLiteral("skipped");
  }
  return {};
}

QString phaseName(MigrationPhase p) {
  switch (p) {
  case MigrationPhase::Starting: return tr("Starting");
  case MigrationPhase::Introspecting: return tr("Reading the catalogs");
  case MigrationPhase::Converting: return tr("Converting the schema");
  case MigrationPhase::Creating: return tr("Creating tables");
  case MigrationPhase::Loading: return tr("Loading data");
  case MigrationPhase::Indexing: return tr("Building indexes");
  case MigrationPhase::Constraints: return tr("Adding constraints");
  case MigrationPhase::Code: return tr("Creating views and code");
  case MigrationPhase::Following: return tr("Following changes");
  case MigrationPhase::Validating: return tr("Validating");
  case MigrationPhase::CuttingOver: return tr("Cutting over");
  case MigrationPhase::Done: return tr("Done");
  case MigrationPhase::Failed: return tr("Failed");
  case MigrationPhase::Cancelled: return tr("Cancelled");
  }
  return {};
}

QString phaseKey(MigrationPhase p) {
  switch (p) {
  case MigrationPhase::Starting: return QStringLiteral("starting");
  case MigrationPhase::Introspecting: return QStringLiteral("introspecting");
  case MigrationPhase::Converting: return QStringLiteral("converting");
  case MigrationPhase::Creating: return QStringLiteral("creating");
  case MigrationPhase::Loading: return QStringLiteral("loading");
  case MigrationPhase::Indexing: return QStringLiteral("indexing");
  case MigrationPhase::Constraints: return QStringLiteral("constraints");
  case MigrationPhase::Code: return QStringLiteral("code");
  case MigrationPhase::Following: return QStringLiteral("following");
  case MigrationPhase::Validating: return QStringLiteral("validating");
  case MigrationPhase::CuttingOver: return QStringLiteral("cutting-over");
  case MigrationPhase::Done: return QStringLiteral("done");
  case MigrationPhase::Failed: return QStringLiteral("failed");
  case MigrationPhase::Cancelled: return QStringLiteral("cancelled");
  }
  return {};
}

} // namespace portolan
