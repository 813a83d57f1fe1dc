#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a mapping costs in a full load, MariaDB to PostgreSQL, with loads that take turns; medians of ratios.

  build/release/bin/with-servers --mariadb innodb-buffer-pool-size=1G --postgres shared_buffers=1GB --postgres max_wal_size=4GB -- \\
      tests/bench/mapping.py --cli build/release/bin/portolan-cli --sql shop.sql [--runs 5] [--each 'WRAPPER']

shop.sql builds database `shop` (customer, orders with 3 million rows, blobs). Three loads of it: without mapping, with a
schema, two tables and three columns renamed, with one computed column more on `orders`. Each turn does all three; a ratio
is taken within a turn, so that a busy machine harms it less. Beside the wall time stands the processor time of the program
alone. Bars, of the wall time: renames 1.02, one computed column 1.15. --each names a command that every load is run by;
--make-only makes the data, --made finds it there.
"""
import argparse, json, os, shlex, statistics, subprocess, sys, tempfile, time
from pathlib import Path

ap = argparse.ArgumentParser()
ap.add_argument("--cli", required=True); ap.add_argument("--sql", required=True); ap.add_argument("--runs", type=int, default=5); ap.add_argument("--each", default=""); ap.add_argument("--make-only", action="store_true"); ap.add_argument("--made", action="store_true")
A = ap.parse_args()
E = os.environ
MY, PG = shlex.split(E["MY_CLIENT"]), shlex.split(E["PG_CLIENT"])
WORK = Path(tempfile.mkdtemp(prefix="portolan-mapping-"))

def my(sql): return subprocess.run(MY + ["-N", "-B"], input=sql, text=True, check=True, capture_output=True).stdout.strip()
def pg(sql, db="postgres"): return subprocess.run(PG + ["-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-d", db], input=sql, text=True, capture_output=True, check=True).stdout.strip()

if not A.made: my(Path(A.sql).read_text())
if A.make_only: sys.exit(0)
ROWS = int(my("SELECT count(*) FROM shop.orders"))
base = [{"rule-type": "selection", "rule-id": "1", "rule-name": "1", "rule-action": "include", "object-locator": {"schema-name": "shop", "table-name": "%"}}]
def rule(n, target, action, where, **more): return {"rule-type": "transformation", "rule-id": str(n), "rule-name": str(n), "rule-target": target, "rule-action": action, "object-locator": {"schema-name": "shop", **where}, **more}
renames = base + [rule(2, "schema", "rename", {}, value="renamed"), rule(3, "table", "rename", {"table-name": "orders"}, value="bookings"), rule(4, "table", "add-prefix", {"table-name": "customer"}, value="c_"),
                  rule(5, "column", "rename", {"table-name": "orders", "column-name": "comment"}, value="remark"), rule(6, "column", "convert-uppercase", {"table-name": "orders", "column-name": "status"}),
                  rule(7, "column", "add-suffix", {"table-name": "customer", "column-name": "city"}, value="_name")]
computed = base + [rule(2, "column", "add-column", {"table-name": "orders"}, value="label", expression="$status || ' ' || upper(coalesce($comment, 'none'))", **{"data-type": {"type": "string", "length": 250}})]
WAYS = {"plain": None, "renames": renames, "computed": computed}
WHERE = {"plain": '"shop"."orders"', "renames": '"renamed"."bookings"', "computed": '"shop"."orders"'}

def load(name):
    pg("DROP DATABASE IF EXISTS bench WITH (FORCE)"); pg("CREATE DATABASE bench"); pg("CHECKPOINT")
    report = WORK / "time.json"
    command = [A.cli, "migrate", "--from", E["MY_URL"] + "/shop", "--to", E["PG_URL"] + "/bench", "--validate", "none", "--quiet", "--run-dir", tempfile.mkdtemp(dir=WORK) + "/run"]
    if WAYS[name]:
        f = WORK / f"{name}.json"; f.write_text(json.dumps({"rules": WAYS[name]})); command += ["--mappings", str(f)]
    timer = [sys.executable, "-c", "import json,os,subprocess,sys,time\ns=time.monotonic()\np=subprocess.Popen(sys.argv[2:],stdout=subprocess.DEVNULL)\n_,st,u=os.wait4(p.pid,0)\njson.dump([time.monotonic()-s,u.ru_utime+u.ru_stime,os.waitstatus_to_exitcode(st)],open(sys.argv[1],'w'))", str(report)]
    with open(WORK / "last.log", "wb") as log: subprocess.run(shlex.split(A.each) + timer + command, stderr=log, stdout=log)
    wall, cpu, code = json.loads(report.read_text())
    if code: sys.exit((WORK / "last.log").read_text())
    rows = int(pg(f"SELECT count(*) FROM {WHERE[name]}", "bench"))
    if rows != ROWS: sys.exit(f"{name}: {rows} rows arrived instead of {ROWS}")
    return wall, cpu

turns = []
for n in range(A.runs):
    order = list(WAYS)[n % 3:] + list(WAYS)[:n % 3]
    turns.append({name: load(name) for name in order})
    print(f"turn {n + 1}: " + ", ".join(f"{k} {v[0]:.1f} s wall, {v[1]:.1f} s processor" for k, v in turns[-1].items()), flush=True)
failed = False
for name, bar in (("renames", 1.02), ("computed", 1.15)):
    wall = statistics.median(t[name][0] / t["plain"][0] for t in turns)
    cpu = statistics.median(t[name][1] / t["plain"][1] for t in turns)
    failed |= wall > bar
    print(f"{name}: {wall:.3f} of the plain wall time, {cpu:.3f} of the program's processor time (bar {bar}) {'ok' if wall <= bar else 'TOO SLOW'}")
sys.exit(1 if failed else 0)
