// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/api/engine.h"

namespace portolan {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Engine", text); }
} // namespace

Result<std::unique_ptr<Connection>> Engine::joinSnapshot(const Endpoint &, const Secret &, const QString &name, const CancelToken &) const {
  return std::unexpected(Error::state(tr("The snapshot %1 cannot be joined").arg(name)).withEngine(id()));
}

Result<std::unique_ptr<ChangeSource>> Engine::changeSource(const Endpoint &, const Secret &, const CaptureOptions &, const CancelToken &) const {
  return std::unexpected(Error::configuration(tr("%1 cannot be followed for changes").arg(capabilities().title)).withEngine(id()));
}

Result<std::unique_ptr<ChangeTarget>> Engine::changeTarget(const Endpoint &, const Secret &, const ApplyOptions &, const CancelToken &) const {
  return std::unexpected(Error::configuration(tr("Changes cannot be applied to %1").arg(capabilities().title)).withEngine(id()));
}

const Engine *EngineRegistry::find(const QString &id) const {
  for (const auto &engine : m_engines)
    if (engine->id() == id) return engine.get();
  return nullptr;
}

Result<const Engine *> EngineRegistry::require(const QString &id) const {
  if (const Engine *engine = find(id)) return engine;
  QStringList known;
  for (const auto &engine : m_engines) known << engine->id();
  return std::unexpected(Error::configuration(tr("There is no engine \"%1\"").arg(id)).withHint(tr("Known engines: %1").arg(known.join(QLatin1String(", ")))));
}

std::vector<const Engine *> EngineRegistry::all() const {
  std::vector<const Engine *> engines;
  for (const auto &engine : m_engines) engines.push_back(engine.get());
  return engines;
}

} // namespace portolan
