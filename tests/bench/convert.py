#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed and memory of schema conversion and of scripts as sources, whole process.

  convert.py [--cli build/release/bin/portolan-cli] [--gigabytes 2] [--folder FOLDER]

Prints, each with its bar:
  schema      10,000 tables and 2,000 routines (100,000 lines): parsed, converted, printed; seconds and peak memory
  one object  one routine converted again with its catalog in memory (bench_convert), milliseconds
  dump        a dump's statements read (parser and tokenizer), MB per second on one core
  stream      a dump of --gigabytes moved into nothing but a count: peak memory
Exit code 0 when every bar is reached.
"""
import argparse, os, resource, subprocess, sys, tempfile, time
from pathlib import Path

ap = argparse.ArgumentParser()
ap.add_argument("--cli", default="build/release/bin/portolan-cli")
ap.add_argument("--bench", default="", help="the program bench_convert; found beside the CLI's build when not said")
ap.add_argument("--gigabytes", type=float, default=2)
ap.add_argument("--folder", default="")
A = ap.parse_args()
folder = Path(A.folder or tempfile.mkdtemp(prefix="portolan-bench-"))
folder.mkdir(parents=True, exist_ok=True)
missed = []


def run(*args):
    """Seconds and peak memory in MB of one process."""
    begin = time.monotonic()
    process = subprocess.Popen(args, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    return time.monotonic() - begin, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status), errors.decode(errors="replace")


def say(name, value, unit, bar, good):
    print(f"{name:<28} {value:>10.1f} {unit:<6} bar {bar}{'' if good else '   MISSED'}", flush=True)
    if not good: missed.append(name)


def schema(path):
    lines = []
    for i in range(10000):
        lines += [f"CREATE TABLE `table_{i}` (", "  `id` int(11) NOT NULL AUTO_INCREMENT,", f"  `parent_id` int(11) DEFAULT NULL,", "  `name` varchar(100) NOT NULL DEFAULT '',",
                  "  `amount` decimal(12,2) unsigned DEFAULT '0.00',", "  `created` timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(),",
                  "  `kind` enum('a','b','c') NOT NULL DEFAULT 'a' COMMENT 'what it is',", "  PRIMARY KEY (`id`),", f"  KEY `by_name_{i}` (`name`(20),`created`)"
                  + (f",\n  CONSTRAINT `fk_{i}` FOREIGN KEY (`parent_id`) REFERENCES `table_{i - 1}` (`id`) ON DELETE CASCADE" if i % 3 == 1 else ""), ") ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;"]
    lines.append("DELIMITER //")
    for i in range(2000):
        t = f"table_{i % 10000}"
        if i % 2:
            lines += [f"CREATE FUNCTION f_{i}(p INT, q VARCHAR(20)) RETURNS VARCHAR(100) DETERMINISTIC", "BEGIN", "  DECLARE v VARCHAR(100) DEFAULT '';", f"  SELECT CONCAT(name, '-', q) INTO v FROM {t} WHERE id = p LIMIT 1;",
                      "  IF v IS NULL OR v = '' THEN", "    SET v = IFNULL(q, 'none');", "  END IF;", "  RETURN UPPER(v);", "END//"]
        else:
            lines += [f"CREATE PROCEDURE p_{i}(IN a INT, OUT b DECIMAL(12,2))", "BEGIN", "  DECLARE done INT DEFAULT 0;", "  DECLARE n INT;", f"  DECLARE c CURSOR FOR SELECT id FROM {t} WHERE parent_id = a ORDER BY name;",
                      "  DECLARE CONTINUE HANDLER FOR NOT FOUND SET done = 1;", "  SET b = 0;", "  OPEN c;", "  again: LOOP", "    FETCH c INTO n;", "    IF done THEN LEAVE again; END IF;",
                      f"    UPDATE {t} SET amount = amount + 1 WHERE id = n;", "    SET b = b + n;", "  END LOOP;", "  CLOSE c;", f"  INSERT INTO {t} (name, amount) VALUES (DATE_FORMAT(NOW(), '%Y-%m'), b);", "END//"]
    lines.append("DELIMITER ;")
    path.write_text("\n".join(lines) + "\n")
    return "\n".join(lines).count("\n")


def dump(path, size):
    row = "(%d,'Some customer name number %d','street \\'%d\\', city; country','2024-02-29 10:11:12',%d.25,NULL,'a longer text -- with /* marks */ and \\\\ in it')"
    with open(path, "w") as f:
        f.write("CREATE TABLE `t` (`id` int NOT NULL PRIMARY KEY, `name` varchar(60), `address` varchar(80), `at` datetime, `amount` decimal(12,2), `note` text, `more` text) DEFAULT CHARSET=utf8mb4;\n")
        n, written = 0, 0
        while written < size:
            rows = ",".join(row % (i, i, i, i) for i in range(n, n + 5000))
            text = "INSERT INTO `t` VALUES " + rows + ";\n"
            f.write(text)
            n += 5000
            written += len(text)
    return n


schema_file = folder / "schema.sql"
lines = schema(schema_file)
seconds, memory, code, errors = run(A.cli, "convert", "--from", f"script://{schema_file}?dialect=mysql", "--to-dialect", "postgres", "--out", str(folder / "out.sql"), "--findings", str(folder / "findings.json"))
print(f"{lines} lines, {schema_file.stat().st_size / 1e6:.1f} MB, exit {code}")
say("schema: time", seconds, "s", "< 20", seconds < 20)
say("schema: peak memory", memory, "MB", "< 500", memory < 500)

bench = A.bench or str(next(iter(Path(A.cli).resolve().parent.parent.glob("**/bench_convert")), ""))
if bench:
    out = subprocess.run([bench, str(schema_file)], capture_output=True, text=True).stdout
    for line in out.splitlines():
        name, value, unit, bar = line.split("\t")
        good = float(value) < float(bar[1:]) if bar[0] == "<" else float(value) > float(bar[1:])
        say(name, float(value), unit, f"{bar[0]} {bar[1:]}", good)
else: missed.append("bench_convert is not built")

dump_file = folder / "dump.sql"
rows = dump(dump_file, int(A.gigabytes * (1 << 30)))
target = folder / "dump.db"
target.unlink(missing_ok=True)
seconds, memory, code, errors = run(A.cli, "migrate", "--from", f"script://{dump_file}?dialect=mysql", "--to", f"sqlite://{target}", "--validate", "counts", "--run-dir", str(folder / f"run-{os.getpid()}"))
print(f"{rows} rows, {dump_file.stat().st_size / 1e9:.2f} GB moved into SQLite in {seconds:.1f} s, exit {code}{': ' + errors[-300:] if code else ''}")
say("stream: peak memory", memory, "MB", "< 400", memory < 400 and code == 0)
for file in (dump_file, target): file.unlink(missing_ok=True)
sys.exit(1 if missed else 0)
