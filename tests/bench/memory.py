#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A generated table of 30 million rows from MariaDB to PostgreSQL: rows per second, peak resident memory, counts.

  build/release/bin/with-servers --mariadb innodb-buffer-pool-size=1G --postgres shared_buffers=1GB --postgres max_wal_size=4GB -- \\
      tests/bench/memory.py --cli build/release/bin/portolan-cli [--rows N]
"""
import argparse, os, shlex, subprocess, sys, tempfile, time

ap = argparse.ArgumentParser()
ap.add_argument("--cli", required=True); ap.add_argument("--rows", type=int, default=30_000_000)
A = ap.parse_args()
E = os.environ
MY, PG = shlex.split(E["MY_CLIENT"]), shlex.split(E["PG_CLIENT"])
def my(sql): return subprocess.run(MY + ["-N", "-B"], input=sql, text=True, capture_output=True, check=True).stdout.strip()
def pg(sql, db="postgres"): return subprocess.run(PG + ["-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-d", db], input=sql, text=True, capture_output=True, check=True).stdout.strip()

start = time.monotonic()
my("create database gen; set session sql_log_bin = 0; set session unique_checks = 0;"
   "create table gen.big (id bigint unsigned primary key, a int, b varchar(60), c decimal(12,2), d datetime(3), e varbinary(24));")
step = 2_000_000
for first in range(1, A.rows + 1, step):
    last = min(first + step - 1, A.rows)
    my(f"use gen; set session sql_log_bin = 0; set session unique_checks = 0; insert into gen.big select seq, seq % 1000003, concat('row ', seq, ' of many, with text'), seq / 7, '2020-01-01' + interval seq second, unhex(sha1(seq)) from seq_{first}_to_{last};")
print(f"generated {A.rows:,} rows in {time.monotonic() - start:.0f} s", flush=True)
pg("create database gen")
with tempfile.TemporaryDirectory(prefix="portolan-bench-") as folder:
    start = time.monotonic()
    p = subprocess.Popen([A.cli, "migrate", "--from", E["MY_URL"] + "/gen", "--to", E["PG_URL"] + "/gen", "--validate", "counts", "--quiet", "--run-dir", folder + "/run"])
    _, status, usage = os.wait4(p.pid, 0)
    wall = time.monotonic() - start
rows = int(pg("select count(*) from gen.big", "gen"))
rss = usage.ru_maxrss / 1024
print(f"{rows:,} rows in {wall:.1f} s, {rows / wall:,.0f} rows/s, peak {rss:.0f} MB resident (bar 300)")
sys.exit(0 if os.waitstatus_to_exitcode(status) == 0 and rows == A.rows and rss <= 300 else 1)
