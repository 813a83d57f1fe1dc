#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Full load beside the peers, whole process, same servers, same run; medians and ratios.

  build/release/bin/with-servers \\
      --mariadb innodb-buffer-pool-size=1G --mariadb innodb-log-file-size=512M \\
      --postgres shared_buffers=1GB --postgres max_wal_size=4GB -- \\
      tests/bench/full_load.py --cli build/release/bin/portolan-cli --sql shop.sql [--way WAY]... [--runs N]

shop.sql builds database `shop` in MariaDB (customer, orders, blobs). Peers that are not installed are named and left out.
A timing counts only when `portolan-cli validate` proves the target equal, or for a peer when the row counts agree.
"""
import argparse, os, re, shlex, shutil, statistics, subprocess, sys, tempfile, time
from pathlib import Path

ap = argparse.ArgumentParser()
ap.add_argument("--cli", required=True); ap.add_argument("--sql", required=True)
ap.add_argument("--way", action="append"); ap.add_argument("--runs", type=int, default=1)
ap.add_argument("--jobs", type=int); ap.add_argument("--no-peers", action="store_true")
A = ap.parse_args()
E = os.environ
MY, PG = shlex.split(E["MY_CLIENT"]), shlex.split(E["PG_CLIENT"])
WORK = Path(tempfile.mkdtemp(prefix="portolan-bench-"))
JOBS = ["--jobs", str(A.jobs)] if A.jobs else []

def my(sql, db=None): return subprocess.run(MY + ["-N", "-B"] + ([db] if db else []), input=sql, text=True, capture_output=True, check=True).stdout.strip()
def pg(sql, db="postgres"): return subprocess.run(PG + ["-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-d", db], input=sql, text=True, capture_output=True, check=True).stdout.strip()

def timed(command, **kw):
    """After pending writes: wall seconds, peak resident MB of the largest process of the tree that was waited for, exit code."""
    pg("checkpoint"); os.sync()  # what an earlier run left to be written must not be paid by this one
    log = open(WORK / "last.log", "wb")
    start = time.monotonic()
    p = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, **kw)
    _, status, usage = os.wait4(p.pid, 0)
    wall = time.monotonic() - start
    return wall, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)

def tail(): return (WORK / "last.log").read_text(errors="replace")[-1500:]

def fresh_pg(db):
    pg(f'drop database if exists {db} with (force)'); pg(f'create database {db}')
def fresh_my(db): my(f"drop database if exists {db}; create database {db}")

def counts_pg(db, schema):
    return {t: int(pg(f'select count(*) from "{schema}"."{t}"', db)) for t in pg(f"select tablename from pg_tables where schemaname='{schema}' and tablename not like 'portolan%'", db).split()}
def counts_my(db): return {t: int(my(f"select count(*) from `{t}`", db)) for t in my("show tables", db).split() if not t.startswith("portolan")}

def ours(src, dst, *extra, validate=True):
    run = tempfile.mkdtemp(dir=WORK)
    wall, rss, code = timed([A.cli, "migrate", "--from", src, "--to", dst, "--validate", "none", "--run-dir", run + "/run", "--quiet", *JOBS, *extra])
    if code: return None, rss, f"exit {code}: {tail()}"
    if validate:
        v, _, code = timed([A.cli, "validate", "--from", src, "--to", dst, *[e for e in extra if e not in ("--what", "data", "--prepare", "nothing")]])
        if code: return None, rss, f"validation exit {code}: {tail()}"
        return wall, rss, f"proved equal in {v:.1f} s"
    return wall, rss, ""

MYURL, PGURL = E["MY_URL"], E["PG_URL"]

def way_my_pg():
    def peer():
        fresh_pg("peer")
        f = WORK / "pgloader.load"
        f.write_text(f"LOAD DATABASE FROM mysql://{E['MY_USER']}@127.0.0.1:{E['MY_PORT']}/shop INTO postgresql://{E['PG_USER']}@127.0.0.1:{E['PG_PORT']}/peer WITH workers = 4, concurrency = 1;\n")
        wall, rss, code = timed(["pgloader", str(f)])
        return (wall, rss, str(counts_pg("peer", "shop"))) if code == 0 else (None, rss, tail())
    def we():
        fresh_pg("ours"); return ours(MYURL + "/shop", PGURL + "/ours")
    return "MariaDB -> PostgreSQL, all", "pgloader", peer, we, 0.25

def way_sqlite_pg():
    db = WORK / "shop.db"
    if not db.exists():
        r = subprocess.run([A.cli, "migrate", "--from", MYURL + "/shop", "--to", f"sqlite://{db}", "--include", "shop.customer", "--include", "shop.orders", "--quiet", "--validate", "counts"], capture_output=True, text=True)
        if r.returncode: sys.exit("could not make the SQLite file: " + r.stderr)
    def peer():
        fresh_pg("peer")
        f = WORK / "pgloader.load"
        f.write_text(f"LOAD DATABASE FROM sqlite://{db} INTO postgresql://{E['PG_USER']}@127.0.0.1:{E['PG_PORT']}/peer WITH workers = 4, concurrency = 1;\n")
        wall, rss, code = timed(["pgloader", str(f)])
        return (wall, rss, str(counts_pg("peer", "public"))) if code == 0 else (None, rss, tail())
    def we():
        fresh_pg("ours"); return ours(f"sqlite://{db}", PGURL + "/ours")
    return "SQLite -> PostgreSQL", "pgloader", peer, we, 0.25

def source_pg():
    if pg("select count(*) from pg_database where datname='shop_src'") == "0":
        pg("create database shop_src")
        r = subprocess.run([A.cli, "migrate", "--from", MYURL + "/shop", "--to", PGURL + "/shop_src", "--quiet", "--validate", "counts"], capture_output=True, text=True)
        if r.returncode: sys.exit("could not make the PostgreSQL source: " + r.stderr)
        pg("drop table if exists shop.portolan_chunks", "shop_src"); pg("vacuum analyze", "shop_src")

def way_pg_pg():
    source_pg()
    uri = lambda d: f"postgres://{E['PG_USER']}@127.0.0.1:{E['PG_PORT']}/{d}"
    def dump():
        fresh_pg("peer")
        wall, rss, code = timed(["bash", "-c", f"set -o pipefail; pg_dump -Fc -Z0 '{uri('shop_src')}' | pg_restore -d '{uri('peer')}'"])
        return (wall, rss, "") if code == 0 else (None, rss, tail())
    def copydb():
        fresh_pg("peer")
        wall, rss, code = timed(["pgcopydb", "clone", "--source", uri("shop_src"), "--target", uri("peer"), "--table-jobs", "2", "--index-jobs", "2", "--dir", tempfile.mkdtemp(dir=WORK) + "/c", "--not-consistent", "--skip-extensions"])
        return (wall, rss, "") if code == 0 else (None, rss, tail())
    def peer():
        runs = [r for r in ([dump()] + ([copydb()] if shutil.which("pgcopydb") else []))]
        good = [r for r in runs if r[0] is not None]
        names = ["pg_dump|pg_restore", "pgcopydb"]
        note = ", ".join(f"{n} {r[0]:.1f} s" if r[0] else f"{n} failed: {r[2][-300:]}" for n, r in zip(names, runs))
        return (min(r[0] for r in good), good[0][1], note) if good else (None, 0, note)
    def we():
        fresh_pg("ours"); return ours(PGURL + "/shop_src", PGURL + "/ours")
    return "PostgreSQL -> PostgreSQL", "the faster of pgcopydb and pg_dump", peer, we, 0.9

def way_my_my():
    def peer():
        fresh_my("peer"); d = tempfile.mkdtemp(dir=WORK)
        c = f"-h 127.0.0.1 -P {E['MY_PORT']} -u {E['MY_USER']}"
        wall, rss, code = timed(["bash", "-c", f"mydumper {c} -B shop -t 2 -o {d} && myloader {c} -d {d} -B peer -t 2 --overwrite-tables"])
        shutil.rmtree(d)
        return (wall, rss, str(counts_my("peer"))) if code == 0 else (None, rss, tail())
    def we():
        fresh_my("ours"); return ours(MYURL + "/shop", MYURL + "/ours")
    return "MariaDB -> MariaDB", "mydumper + myloader", peer, we, 0.9

def way_pg_my(keys=True):
    source_pg()
    ddl = my("show create table orders", "shop").split("\t", 1)[1].replace("\\n", "\n")
    ddl = re.sub(r",\s*CONSTRAINT.*?\)\s*(?=\n\))", "", ddl, flags=re.S)
    if not keys: ddl = re.sub(r",\s*(?:UNIQUE )?KEY `[^`]*` \(.*?\)(?=,|\s*\n\))", "", ddl)
    def inside():
        """What the server needs to copy the same rows within itself: the floor of any load into it, once."""
        if not hasattr(inside, "seconds"):
            fresh_my("peer"); my(ddl + "; insert into orders select * from shop.orders limit 1; delete from orders", "peer")
            start = time.monotonic()
            my("set sql_log_bin=0, foreign_key_checks=0, unique_checks=0; insert into orders select * from shop.orders where id <= 1; insert into orders select * from shop.orders where id > 1", "peer")
            inside.seconds = time.monotonic() - start
        return f"INSERT … SELECT within MariaDB {inside.seconds:.1f} s"
    def peer():
        floor = inside()
        fresh_my("peer"); my(ddl + ";", "peer")
        fifo = WORK / "fifo"; fifo.unlink(missing_ok=True); os.mkfifo(fifo)
        load = f"SET foreign_key_checks=0, unique_checks=0, sql_log_bin=0; LOAD DATA LOCAL INFILE '{fifo}' INTO TABLE orders CHARACTER SET utf8mb4"
        wall, rss, code = timed(["bash", "-c", f"{' '.join(PG)} -X -q -d shop_src -c '\\copy shop.orders to {fifo}' & {' '.join(MY)} --local-infile=1 peer -e \"{load}\"; wait"])
        return (wall, rss, f"{counts_my('peer')}; {floor}") if code == 0 else (None, rss, tail())
    def we():
        fresh_my("ours"); my(ddl + ";", "ours")
        wall, rss, note = ours(PGURL + "/shop_src", MYURL + "/ours", "--what", "data", "--include", "shop.orders", "--target-schema", "ours")
        return wall, rss, (f"{3e6 / wall:,.0f} rows/s, " if wall else "") + note
    return f"PostgreSQL -> MariaDB, orders data into a table with {'all keys' if keys else 'its primary key'}", "COPY TO | LOAD DATA LOCAL", peer, we, 1.0

WAYS = {"my-pg": way_my_pg, "sqlite-pg": way_sqlite_pg, "pg-pg": way_pg_pg, "my-my": way_my_my, "pg-my": lambda: way_pg_my(False), "pg-my-keys": way_pg_my}
TOOLS = {"my-pg": "pgloader", "sqlite-pg": "pgloader", "pg-pg": "pg_dump", "my-my": "mydumper", "pg-my": "psql", "pg-my-keys": "psql"}

if "shop" not in my("show databases").split():
    print("loading the source …", flush=True)
    subprocess.run(MY, stdin=open(A.sql), check=True)
    my("analyze table customer, orders, blobs", "shop")
failed = False
for name in A.way or WAYS:
    title, peer_name, peer, we, bar = WAYS[name]()
    have_peer = shutil.which(TOOLS[name]) and not A.no_peers
    if not have_peer: print(f"{title}: {TOOLS[name]} is not run here")
    peers, walls, rss_max, note, peer_note = [], [], 0, "", ""
    for _ in range(A.runs):
        if have_peer:
            wall, _, peer_note = peer()
            if wall: peers.append(wall)
        wall, rss, note = we()
        rss_max = max(rss_max, rss)
        if wall: walls.append(wall)
    ok = bool(walls)
    line = f"{title}: " + (f"Portolan {statistics.median(walls):.1f} s, peak {rss_max:.0f} MB ({note})" if ok else f"FAILED: {note}")
    if peers and ok:
        ratio = statistics.median(walls) / statistics.median(peers)
        line += f"; {peer_name} {statistics.median(peers):.1f} s ({peer_note}); ratio {ratio:.2f} (bar {bar})"
        ok = ratio <= bar
    elif have_peer and not peers: line += f"; {peer_name} failed: {peer_note}"
    failed = failed or not ok or rss_max > 300
    print(line, flush=True)
shutil.rmtree(WORK, ignore_errors=True)
sys.exit(1 if failed else 0)
