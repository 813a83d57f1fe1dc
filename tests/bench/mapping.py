#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a mapping costs in a full load, MariaDB to PostgreSQL, with runs that take turns; medians of ratios.

  build/release/bin/with-servers -- tests/bench/mapping.py --cli build/release/bin/portolan-cli [--rows 3000000] [--runs 5]

Three loads of one table (orders, 9 columns): without mapping, with renames only, with one computed column more. Each turn
does all three; a ratio is taken within a turn, so that a busy machine harms it less. Processor time of the program is
given beside the wall time. Bars: renames 1.02, one computed column 1.15.
"""
import argparse, json, os, shlex, statistics, subprocess, sys, tempfile, time
from pathlib import Path

ap = argparse.ArgumentParser()
ap.add_argument("--cli", required=True); ap.add_argument("--rows", type=int, default=3000000); ap.add_argument("--runs", type=int, default=5)
A = ap.parse_args()
E = os.environ
MY, PG = shlex.split(E["MY_CLIENT"]), shlex.split(E["PG_CLIENT"])
WORK = Path(tempfile.mkdtemp(prefix="portolan-mapping-"))

def my(sql): subprocess.run(MY + ["-N", "-B"], input=sql, text=True, check=True, capture_output=True)
def pg(sql, db="postgres"): return subprocess.run(PG + ["-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-d", db], input=sql, text=True, capture_output=True, check=True).stdout.strip()

my(f"""DROP DATABASE IF EXISTS shopm; CREATE DATABASE shopm; USE shopm;
CREATE TABLE orders(id BIGINT PRIMARY KEY, customer_id INT NOT NULL, placed DATETIME, region VARCHAR(10), total DECIMAL(10,2), first_name VARCHAR(40), last_name VARCHAR(40), visits INT, note VARCHAR(200));
INSERT INTO orders SELECT seq, seq % 50000, '2024-01-01' + INTERVAL seq % 500000 MINUTE, ELT(1 + seq % 4, 'EU', 'UK', 'US', 'JP'), seq % 100000 / 7, CONCAT('First', seq % 1000), CONCAT('Last', seq % 7777), seq % 97, REPEAT('n', seq % 60) FROM seq_1_to_{A.rows};
ANALYZE TABLE orders;""")

base = [{"rule-type": "selection", "rule-id": "1", "rule-name": "1", "rule-action": "include", "object-locator": {"schema-name": "shopm", "table-name": "%"}}]
def rule(n, target, action, where, **more): return {"rule-type": "transformation", "rule-id": str(n), "rule-name": str(n), "rule-target": target, "rule-action": action, "object-locator": where, **more}
renames = base + [rule(2, "schema", "rename", {"schema-name": "shopm"}, value="renamed"), rule(3, "table", "rename", {"schema-name": "shopm", "table-name": "orders"}, value="bookings"),
                  rule(4, "column", "rename", {"schema-name": "shopm", "table-name": "orders", "column-name": "note"}, value="remark"), rule(5, "column", "convert-uppercase", {"schema-name": "shopm", "table-name": "orders", "column-name": "region"})]
computed = base + [rule(2, "column", "add-column", {"schema-name": "shopm", "table-name": "orders"}, value="full_name", expression="$first_name || ' ' || upper($last_name)", **{"data-type": {"type": "string", "length": 100}})]
WAYS = {"plain": None, "renames": renames, "computed": computed}

def load(name):
    pg("DROP DATABASE IF EXISTS bench WITH (FORCE)"); pg("CREATE DATABASE bench"); pg("CHECKPOINT")
    command = [A.cli, "migrate", "--from", E["MY_URL"] + "/shopm", "--to", E["PG_URL"] + "/bench", "--validate", "none", "--quiet", "--run-dir", tempfile.mkdtemp(dir=WORK) + "/run"]
    if WAYS[name]:
        f = WORK / f"{name}.json"; f.write_text(json.dumps({"rules": WAYS[name]})); command += ["--mappings", str(f)]
    start = time.monotonic()
    p = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=open(WORK / "last.log", "wb"))
    _, status, usage = os.wait4(p.pid, 0)
    wall = time.monotonic() - start
    if os.waitstatus_to_exitcode(status): sys.exit((WORK / "last.log").read_text())
    rows = pg("SELECT sum(n) FROM (SELECT (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %I.%I', schemaname, tablename), false, true, '')))[1]::text::bigint AS n FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename NOT LIKE 'portolan%') t", "bench")
    if int(rows) != A.rows: sys.exit(f"{name}: {rows} rows arrived instead of {A.rows}")
    return wall, usage.ru_utime + usage.ru_stime

turns = []
for n in range(A.runs):
    order = list(WAYS)[n % 3:] + list(WAYS)[:n % 3]
    turns.append({name: load(name) for name in order})
    print(f"turn {n + 1}: " + ", ".join(f"{k} {v[0]:.1f} s wall, {v[1]:.1f} s processor" for k, v in turns[-1].items()), flush=True)
failed = False
for name, bar in (("renames", 1.02), ("computed", 1.15)):
    wall = statistics.median(t[name][0] / t["plain"][0] for t in turns)
    cpu = statistics.median(t[name][1] / t["plain"][1] for t in turns)
    good = min(wall, cpu) <= bar
    failed |= not good
    print(f"{name}: {wall:.3f} of the plain wall time, {cpu:.3f} of the processor time (bar {bar}) {'ok' if good else 'TOO SLOW'}")
sys.exit(1 if failed else 0)
