#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validation of 3 million equal rows beside each server's own scan-and-hash of the same table, interleaved; medians and ratio.

  build/release/bin/with-servers --mariadb innodb-buffer-pool-size=1G --postgres shared_buffers=1GB --postgres max_wal_size=4GB -- \\
      tests/bench/validation.py --cli build/release/bin/portolan-cli --sql shop.sql [--runs N]

Scan-and-hash is one query per server: an aggregate over md5 of every row's columns as the server itself writes them.
"""
import argparse, os, shlex, statistics, subprocess, sys, tempfile, time

ap = argparse.ArgumentParser()
ap.add_argument("--cli", required=True); ap.add_argument("--sql", required=True); ap.add_argument("--runs", type=int, default=3)
A = ap.parse_args()
E = os.environ
MY, PG = shlex.split(E["MY_CLIENT"]), shlex.split(E["PG_CLIENT"])
def my(sql): return subprocess.run(MY + ["-N", "-B"], input=sql, text=True, capture_output=True, check=True).stdout.strip()
def pg(sql, db="postgres"): return subprocess.run(PG + ["-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-d", db], input=sql, text=True, capture_output=True, check=True).stdout.strip()
def timed(run):
    start = time.monotonic(); run(); return time.monotonic() - start

subprocess.run(MY, stdin=open(A.sql), check=True)
my("analyze table shop.orders")
pg("create database shop")
scope = ["--from", E["MY_URL"] + "/shop", "--to", E["PG_URL"] + "/shop", "--include", "shop.orders"]
with tempfile.TemporaryDirectory(prefix="portolan-bench-") as folder:
    subprocess.run([A.cli, "migrate", *scope, "--quiet", "--validate", "none", "--run-dir", folder + "/run"], check=True)
pg("vacuum analyze shop.orders", "shop")
columns = my("select group_concat(column_name order by ordinal_position) from information_schema.columns where table_schema = 'shop' and table_name = 'orders'").split(",")
in_mariadb = "select count(*), sum(cast(conv(right(md5(concat_ws('|', %s)), 12), 16, 10) as unsigned)) from shop.orders" % ", ".join(f"`{c}`" for c in columns)
in_postgres = "select count(*), sum(('x' || right(md5(concat_ws('|', %s)), 12))::bit(48)::bigint) from shop.orders" % ", ".join(f'"{c}"' for c in columns)
walls, mariadb, postgres = [], [], []
for _ in range(A.runs):
    mariadb.append(timed(lambda: my(in_mariadb)))
    postgres.append(timed(lambda: pg(in_postgres, "shop")))
    walls.append(timed(lambda: subprocess.run([A.cli, "validate", *scope, "--quiet"], check=True)))
slower = max(statistics.median(mariadb), statistics.median(postgres))
ratio = statistics.median(walls) / slower
print(f"3,000,000 rows: validate {statistics.median(walls):.1f} s; scan-and-hash MariaDB {statistics.median(mariadb):.1f} s, PostgreSQL {statistics.median(postgres):.1f} s; ratio to the slower {ratio:.2f} (bar 2)")
sys.exit(0 if ratio <= 2 else 1)
