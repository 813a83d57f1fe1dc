#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings translations/*.ts in step with the sources: new texts are added as unfinished, texts that are gone are dropped.

lupdate of Qt 6.4 loses the namespace of classes defined in `namespace portolan::ui {`, so that nothing would be found when the
program runs; this reads the calls of tr() and translate() itself. Run it from anywhere; it prints what is unfinished.
It also writes resources/rules/conversion_texts.json, the patterns by which the window knows what the conversion says.
With --check nothing is written; the exit code is 1 when a text is missing, unfinished or no longer in the sources.
"""
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as tree
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parent.parent
PATTERNS = ROOT / "resources/rules/conversion_texts.json"
LANGUAGES = {"en": 2, "pt_BR": 2, "es": 2, "de": 2}
#: What the window shows of the core: names of states and phases, messages and summary of a run, what settings do, what engines say,
#: errors of mapping, task and workspace files.
CORE = ["core/task/migration*.cpp", "core/task/setting_specs.cpp", "core/task/validation.cpp", "core/transfer/*.cpp", "core/replicate/*.cpp",
        "core/validate/*.cpp", "core/engines/*/*.cpp", "core/mapping/*.cpp", "core/task/task_definition.cpp", "core/task/task_settings.cpp",
        "core/task/follow_options.cpp", "core/task/hand_edits.cpp", "core/task/sample.cpp", "core/task/sample_rows.cpp", "core/export/*.cpp", "core/base/*.cpp", "core/catalog/*.cpp",
        "core/project/*.cpp"]
#: Contexts of rooms whose tr() stands in a header.
ROOMS = {"core/engines/postgres": "Postgres"}
LITERALS = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
CALL = re.compile(r'(?:(\w+)::)?\btr\(\s*' + LITERALS + r'(,\s*[^)]*)?')
NOOP = re.compile(r'QT_TRANSLATE_NOOP\(\s*"([^"]+)",\s*' + LITERALS)
TRANSLATE = re.compile(r'translate\(\s*"([^"]+)",\s*' + LITERALS + r'(,\s*nullptr,\s*[^)]+)?')
HELPER = re.compile(r'translate\("([^"]+)",\s*text')


def text_of(literals):
    parts = re.findall(r'"((?:[^"\\]|\\.)*)"', literals)
    return "".join(parts).replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\").replace("\\x01", "\x01")


def messages(path):
    """(context, source, plural) of one file, in order."""
    source = path.read_text()
    in_ui = path.parts[-3] == "ui" or path.parts[-2] == "ui"
    file_helper = ROOMS.get(path.parent.relative_to(ROOT).as_posix())
    for line in source.splitlines():
        found = HELPER.search(line)
        if found and not line.startswith("  "):
            file_helper = found.group(1)
    starts = []  # (offset, class or None)
    offset = 0
    for line in source.splitlines(keepends=True):
        if line[0] not in " \n}#/)" and "(" in line and not line.startswith(("namespace", "using", "template", "static const", "const QString")):
            named = re.search(r"(\w+)::~?\w+\s*\(", line.split(" {")[0].split(" : ")[0])
            starts.append((offset, named.group(1) if named else None))
        klass = re.match(r"class (\w+)", line)
        if klass:
            starts.append((offset, klass.group(1)))
        offset += len(line)

    def context(at):
        owner, begin = None, 0
        for start, name in starts:
            if start > at:
                break
            owner, begin = name, start
        local = HELPER.search(source, begin, at)
        if local:
            return local.group(1)
        if owner and in_ui and not (file_helper and owner in ("", None)):
            return "portolan::ui::" + owner
        return file_helper

    out = []
    for found in CALL.finditer(source):
        explicit, literals, rest = found.group(1), found.group(2), found.group(3) or ""
        where = "portolan::ui::" + explicit if explicit else context(found.start())
        text = text_of(literals)
        plural = "nullptr" in rest or "%n" in text or (bool(rest.strip(", \n")) and where == "portolan::ui::format")
        if where and text:
            out.append((where, text, plural))
    for found in NOOP.finditer(source):
        out.append((found.group(1), text_of(found.group(2)), False))
    for found in TRANSLATE.finditer(source):
        out.append((found.group(1), text_of(found.group(2)), bool(found.group(3))))
    return out


def conversion_texts():
    """Sentences of the conversion: literals that follow the number of an action item, the catalogue, and notes of function rules.
    The window recognises them by these patterns (ui/widgets/core_text.h)."""
    literal = re.compile(r'(?:QStringLiteral|tr)\(\s*' + LITERALS)
    number = re.compile(r"\b[1-9]\d{3}\b\s*[,:]")
    strings = re.compile(r'"(?:[^"\\]|\\.)*"|;')
    texts = {}
    for item in json.loads((ROOT / "resources/rules/findings.json").read_text()):
        for key in ("title", "help"):
            texts[item[key]] = True
    for path in sorted((ROOT / "core/convert").rglob("*.cpp")) + [ROOT / "core/prove/target_check.cpp"]:
        source = path.read_text()
        for found in number.finditer(source):
            end = next((s.start() for s in strings.finditer(source, found.end()) if s.group() == ";"), len(source))
            for text in (text_of(l.group(1)) for l in literal.finditer(source, found.end(), end)):
                texts[text] = True

    def notes(value):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
            if key == "message" and isinstance(inner, str):
                texts[inner] = True
            notes(inner)

    for path in sorted((ROOT / "resources/rules").glob("functions*.json")):
        notes(json.loads(path.read_text()))
    texts = [t for t in texts if " " in t and re.search(r"[a-z]{3}", t) or t in ("Inheritance", "Event", "Definer", "LAST_INSERT_ID", "SQL_CALC_FOUND_ROWS")]
    # "WITH TIES has no conversion" is said by "%1 has no conversion": words of SQL are no words of a language.
    general = [(t, re.compile("".join("([^a-z]*)" if part.startswith("%") and len(part) == 2 else re.escape(part) for part in re.split(r"(%\d)", t)) + r"\Z")) for t in texts if t.startswith("%1")]
    return sorted(t for t in texts if not any(g != t and r.match(t.replace("%1", "").replace("%2", "")) for g, r in general))


def collect():
    files = sorted((ROOT / "ui").rglob("*.cpp")) + sorted((ROOT / "ui").rglob("*.h")) + [ROOT / "app/desktop/main.cpp"] + [f for pattern in CORE for f in sorted(ROOT.glob(pattern))]
    seen = {}
    for path in files:
        for where, text, plural in messages(path):
            seen[(where, text)] = seen.get((where, text), False) or plural
    seen.update({("Conversion", text): False for text in conversion_texts()})
    return seen


def patterns():
    return json.dumps(conversion_texts(), ensure_ascii=False, indent=0) + "\n"


def read(path):
    known = {}
    if path.exists():
        for context in tree.parse(path).getroot().findall("context"):
            for message in context.findall("message"):
                translation = message.find("translation")
                if translation is None or translation.get("type"):
                    continue
                forms = [f.text or "" for f in translation.findall("numerusform")]
                known[(context.findtext("name"), message.findtext("source"))] = forms or [translation.text or ""]
    return known


def write(path, language, wanted, known):
    unfinished = []
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    contexts = {}
    for (where, text), plural in wanted.items():
        contexts.setdefault(where, []).append((text, plural))
    for where in sorted(contexts):
        lines += ["<context>", f"    <name>{escape(where)}</name>"]
        for text, plural in contexts[where]:
            if language == "en" and not plural:
                continue
            forms = known.get((where, text))
            done = forms and len(forms) == (LANGUAGES[language] if plural else 1) and all(forms)
            if not done:
                # The same words elsewhere are most likely the same here.
                forms = next((f for (w, t), f in known.items() if t == text and len(f) == (LANGUAGES[language] if plural else 1) and all(f)), None)
                done = bool(forms)
            if not done:
                unfinished.append((where, text))
            mark = "" if done else ' type="unfinished"'
            lines.append('    <message numerus="yes">' if plural else "    <message>")
            lines.append(f"        <source>{escape(text)}</source>")
            if plural:
                forms = [f.replace("%n", "%Ln") for f in forms] if forms else forms  # with the separators of the language
                lines.append(f"        <translation{mark}>")
                lines += [f"            <numerusform>{escape(f)}</numerusform>" for f in (forms or [""] * LANGUAGES[language])]
                lines.append("        </translation>")
            else:
                lines.append(f"        <translation{mark}>{escape(forms[0]) if forms else ''}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    lines.append("</TS>\n")
    path.write_text("\n".join(lines))
    return unfinished


def check(wanted):
    wrong = 0
    if PATTERNS.read_text() != patterns():
        print(f"{PATTERNS.name}: not in step with core/convert; run translations/update.py")
        wrong += 1
    for language in LANGUAGES:
        known = read(ROOT / f"translations/portolan_{language}.ts")
        texts = {key: plural for key, plural in wanted.items() if plural or language != "en"}
        for key in texts:
            if key not in known or not all(known[key]):
                print(f"{language}: not translated: {key}")
                wrong += 1
            elif any(sorted(re.findall(r"%(?:\d|n)", form)) != sorted(re.findall(r"%(?:\d|n)", key[1])) for form in known[key] if not texts[key]):
                print(f"{language}: other place holders: {key}: {known[key]}")
                wrong += 1
        for key in known.keys() - texts.keys():
            print(f"{language}: no longer in the sources: {key}")
            wrong += 1
    return 1 if wrong else 0


def main():
    wanted = collect()
    if "--check" in sys.argv:
        return check(wanted)
    PATTERNS.write_text(patterns())
    for language in LANGUAGES:
        path = ROOT / f"translations/portolan_{language}.ts"
        unfinished = write(path, language, wanted, read(path))
        for where, text in unfinished:
            print(f"{language}: {where}: {text!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
