// SPDX-License-Identifier: GPL-3.0-or-later
// Hand edits: target SQL that a person wrote for one source object. An edit is kept against what the converter gave when it was
// made, so that it is carried over when the converter gives something else, and is known to be outdated when its source changed.
#pragma once

#include "core/convert/convert.h"

#include <QSet>

namespace portolan {

struct ObjectEdit {
  QString kind;              ///< table, view, function, procedure, trigger or event
  ObjectName object;         ///< source object
  QString targetSql;         ///< one or several statements; empty with `skipped`
  QString convertedSql;      ///< what the converter gave then; empty: not kept, the edit wins as it stands
  QString sourceText;        ///< the source's text then; empty: not kept
  bool locked = false;       ///< never merged, whatever source and converter say
  bool skipped = false;      ///< the object is not created
};

enum class EditState {
  Applied,   ///< the converter gives what it gave then
  Merged,    ///< both changed, in different places
  Conflict,  ///< both changed the same place: the edit wins, conflictText shows both
  Locked, Skipped,
};
[[nodiscard]] QString editStateKey(EditState s); ///< "applied", "merged"…

struct EditOutcome {
  QString kind;
  ObjectName object;
  EditState state = EditState::Applied;
  bool outdated = false;     ///< the source text is another one than when the edit was made
  QString text;              ///< what is used
  QString conflictText;      ///< three-way, with marks
};

/// Puts the edits over the converter's output: each replaces what was made of its object, and is created even where nothing was made.
[[nodiscard]] std::vector<EditOutcome> applyEdits(const std::vector<ObjectEdit> &edits, const Catalog &source, sql::Dialect target, convert::ConvertedCatalog &converted);
/// The source's own text of an object, and what the converter makes of it: what is kept with an edit.
[[nodiscard]] QString sourceTextOf(const Catalog &source, const QString &kind, const ObjectName &object);
[[nodiscard]] QString convertedTextOf(const convert::ConvertedCatalog &converted, const QString &kind, const ObjectName &object);

/// A folder of edits. `<kind>.<schema>.<name>.sql` (percent-encoded; without the schema where the source has none) holds the target
/// SQL; a first line "-- portolan: locked" locks it, "-- portolan: skip" leaves the object out. Beside it, written by recordEdits():
/// `….converted` (the converter's text then) and `….source` (the source's text then).
/// Errors (Configuration): the folder or a file cannot be read, a file names no kind, or no such object is in `source`.
Result<std::vector<ObjectEdit>> readEdits(const QString &folder, const Catalog &source);
/// Keeps with every edit of the folder what source and converter say now: the edits have been looked at.
Result<> recordEdits(const QString &folder, const Catalog &source, const convert::ConvertedCatalog &converted);
/// `<kind>.<schema>.<name>.override.sql` in the folder is the source text of an object: views, routines, triggers and events are
/// converted from it, not from what the source says. Gives the objects.
Result<QSet<ObjectName>> applySourceEdits(const QString &folder, Catalog &source, sql::Dialect dialect);

/// readEdits() and applyEdits(). Gives the source objects that were edited; `outcomes` gets the details.
Result<QSet<ObjectName>> applyHandEdits(const QString &folder, const Catalog &source, sql::Dialect target, convert::ConvertedCatalog &converted, std::vector<EditOutcome> *outcomes = nullptr);

} // namespace portolan
